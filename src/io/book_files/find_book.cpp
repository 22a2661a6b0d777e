#include "inv/io/book_files.hpp"

#include "inv/core/message.hpp"

namespace inv::io {

namespace {

constexpr const char* root_name = "inv.yaml";

std::string within(const std::string& folder, const std::string& name) {
  return folder.ends_with('/') ? folder + name : folder + "/" + name;
}

/// What helps somebody whose folder has an `inv.yml`.
std::string spelling_hint(const Files& files, const std::string& folder) {
  return files.is_file(within(folder, "inv.yml")) ? "; `inv.yml` there must be called `inv.yaml`"
                                                  : "";
}

core::Result<std::string> named_book(const Files& files, const std::string& path,
                                     const std::string& by) {
  const std::string shown = core::quoted_path(path);
  if (files.is_folder(path)) {
    const std::string root = within(path, root_name);
    if (files.is_file(root)) return root;
    return core::fail("there is no `inv.yaml` in the folder " + shown + " that " + by + " names" +
                      spelling_hint(files, path));
  }
  if (files.is_file(path)) return path;
  if (files.real_path(path))
    return core::fail(shown + ", which " + by + " names, is neither a file nor a folder");
  return core::fail("there is no file or folder " + shown + ", which " + by + " names");
}

core::Result<std::string> nearest_book(const Files& files, const std::string& folder) {
  const auto real = files.real_path(folder);
  std::string here = real ? *real : folder;
  const std::string start = here;
  while (true) {
    const std::string root = within(here, root_name);
    if (files.is_file(root)) return root;
    const std::size_t slash = here.rfind('/');
    if (slash == std::string::npos || here == "/") break;
    here.erase(slash == 0 ? 1 : slash);
  }
  const std::string hint = spelling_hint(files, start);
  return core::fail("there is no `inv.yaml` in `" + start + "` or a folder above it" +
                    (hint.empty() ? "; name the book with `--book` or `INV_BOOK`" : hint));
}

}  // namespace

core::Result<std::string> find_book(const Files& files, const std::string& book_option,
                                    const std::string& inv_book, const std::string& folder) {
  if (!book_option.empty()) return named_book(files, book_option, "`--book`");
  if (!inv_book.empty()) return named_book(files, inv_book, "`INV_BOOK`");
  return nearest_book(files, folder);
}

}  // namespace inv::io
