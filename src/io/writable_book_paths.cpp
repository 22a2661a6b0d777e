// The half of WritableBook that finds the file for a record.
#include <algorithm>

#include "inv/io/writable_book.hpp"
#include "load_parts.hpp"
#include "overlay_files.hpp"

namespace inv::io {

namespace {

/// The latest date in each file's list of that name.
std::vector<std::optional<core::Date>> latest_in(const book::Book& book, std::string_view list,
                                                 std::size_t files) {
  std::vector<std::optional<core::Date>> latest(files);
  const auto take = [&](core::SourceSpan at, core::Date date) {
    auto& here = latest[at.file];
    if (!here || *here < date) here = date;
  };
  if (list == "journal")
    for (const auto& entry : book.journal()) take(entry.at, entry.date);
  if (list == "invoices")
    for (const auto& invoice : book.invoices()) take(invoice.at, invoice.date);
  return latest;
}

}  // namespace

std::optional<std::uint32_t> WritableBook::only_file_of(book::ClientIx client) const {
  const std::uint32_t file = loaded_.book->client(client).at.file;
  return clients_in_[file] == 1 ? std::optional(file) : std::nullopt;
}

std::string WritableBook::path_for(std::string_view list,
                                   std::optional<book::ClientIx> client) const {
  const auto path = [&](std::uint32_t file) { return loaded_.sources.at(file).path; };
  if (client)
    if (const auto own = only_file_of(*client)) return path(*own);
  const auto latest = latest_in(*loaded_.book, list, loaded_.sources.size());
  const std::string root = split_root(root_).name;
  std::optional<std::uint32_t> best;
  for (std::uint32_t file = 0; file < loaded_.sources.size(); ++file) {
    const bool is_of_one_client = clients_in_[file] == 1 && path(file) != root;
    if (is_of_one_client || reading_->layouts[file].find(list) == nullptr) continue;
    if (!best || latest[file] >= latest[*best]) best = file;
  }
  if (best) return path(*best);
  return client ? path(loaded_.book->client(*client).at.file) : root;
}

bool WritableBook::leaves_client_out(const std::string& path, std::string_view list) const {
  const auto file = file_of(path);
  if (!file || clients_in_[*file] != 1 || path == split_root(root_).name) return false;
  const ListLayout* const there = reading_->layouts[*file].find(list);
  return there == nullptr || there->count == 0 || !there->style.has_client;
}

std::string WritableBook::path_for_client(std::string_view id) const {
  std::string name(id);
  std::ranges::replace(name, '/', '-');
  const std::string path = "clients/" + name + ".yaml";
  const std::string folder = split_root(root_).folder;
  std::optional<std::vector<std::string>> globs;
  if (reading_->include) {
    globs.emplace();
    for (const auto& glob : reading_->include->value) globs->push_back(glob.value);
  }
  const OverlayFiles with(*files_, folder + path, "");
  const auto paths = find_book_files(with, root_, globs).paths;
  const bool is_free = !files_->is_file(folder + path);
  if (is_free && std::ranges::find(paths, path) != paths.end()) return path;
  const std::string root = split_root(root_).name;
  std::optional<std::uint32_t> best;
  for (std::uint32_t file = 0; file < loaded_.sources.size(); ++file) {
    const bool has_list = reading_->layouts[file].find("clients") != nullptr;
    const bool is_of_one_client = clients_in_[file] == 1 && loaded_.sources.at(file).path != root;
    if (has_list && !is_of_one_client && (!best || clients_in_[file] >= clients_in_[*best]))
      best = file;
  }
  return best ? loaded_.sources.at(*best).path : root;
}

}  // namespace inv::io
