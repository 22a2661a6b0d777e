#include <algorithm>

#include "failure_text.hpp"
#include "inv/io/files.hpp"

namespace inv::io {

namespace {

/// One folder, the working one, with nothing in it.
class EmptyFiles final : public Files {
  core::Result<std::string> read(const std::string& path, std::size_t) const override {
    return cannot_read(path, is_not_there);
  }
  core::Result<std::vector<DirectoryEntry>> list(const std::string& folder) const override {
    return cannot_read(folder, is_not_there);
  }
  bool is_file(const std::string&) const override { return false; }
  bool is_folder(const std::string&) const override { return false; }
  bool is_there(const std::string&) const override { return false; }
  core::Result<std::string> real_path(const std::string& path) const override {
    if (path == ".") return "/";
    return cannot_read(path, is_not_there);
  }
};

}  // namespace

std::vector<std::string_view> OverlayFiles::below(const std::string& folder) const {
  const bool is_here = folder == "." || folder.empty();
  const std::string start = is_here || folder.ends_with('/') ? folder : folder + "/";
  std::vector<std::string_view> rests;
  for (const auto& [path, text] : texts_) {
    const std::string_view whole = path;
    if (is_here && !whole.starts_with('/')) rests.push_back(whole);
    if (!is_here && whole.starts_with(start)) rests.push_back(whole.substr(start.size()));
  }
  return rests;
}

core::Result<std::string> OverlayFiles::read(const std::string& path, std::size_t limit) const {
  const auto mine = texts_.find(path);
  if (mine != texts_.end()) return std::string(mine->second.substr(0, limit + 1));
  return files_.read(path, limit);
}

core::Result<std::vector<DirectoryEntry>> OverlayFiles::list(const std::string& folder) const {
  auto listed = files_.list(folder);
  const auto rests = below(folder);
  if (rests.empty() || (!listed && files_.is_folder(folder))) return listed;
  std::vector<DirectoryEntry> entries;
  if (listed) entries = std::move(*listed);
  for (const std::string_view rest : rests) {
    const std::size_t slash = rest.find('/');
    DirectoryEntry added{std::string(rest.substr(0, slash)), slash != rest.npos};
    const auto place = std::ranges::lower_bound(entries, added.name, {}, &DirectoryEntry::name);
    if (place == entries.end() || place->name != added.name)
      entries.insert(place, std::move(added));
  }
  return entries;
}

bool OverlayFiles::is_file(const std::string& path) const {
  return texts_.contains(path) || files_.is_file(path);
}

bool OverlayFiles::is_folder(const std::string& path) const {
  return files_.is_folder(path) || !below(path).empty();
}

bool OverlayFiles::is_there(const std::string& path) const {
  return texts_.contains(path) || !below(path).empty() || files_.is_there(path);
}

core::Result<std::string> OverlayFiles::real_path(const std::string& path) const {
  auto real = files_.real_path(path);
  if (real || (!texts_.contains(path) && below(path).empty())) return real;
  const std::size_t slash = path.rfind('/');
  auto parent = real_path(slash == std::string::npos ? "." : path.substr(0, slash));
  if (!parent) return parent;
  return (*parent == "/" ? "" : *parent) + "/" + path.substr(slash + 1);
}

const Files& no_files() {
  static const EmptyFiles none;
  return none;
}

}  // namespace inv::io
