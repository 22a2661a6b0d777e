#include "overlay_files.hpp"

#include <algorithm>

namespace inv::io {

namespace {

auto nothing_is_written(const std::string& path) {
  return core::fail("cannot write `" + path + "`: it is only being tried out");
}

}  // namespace

std::string OverlayFiles::below(const std::string& folder) const {
  if (folder == "." || folder.empty()) return path_.starts_with('/') ? "" : path_;
  const std::string start = folder.ends_with('/') ? folder : folder + "/";
  return path_.starts_with(start) ? path_.substr(start.size()) : "";
}

core::Result<std::string> OverlayFiles::read(const std::string& path, std::size_t limit) const {
  if (path == path_) return text_.substr(0, limit + 1);
  return files_.read(path, limit);
}

core::Result<std::vector<DirectoryEntry>> OverlayFiles::list(const std::string& folder) const {
  auto listed = files_.list(folder);
  const std::string rest = below(folder);
  if (rest.empty()) return listed;
  std::vector<DirectoryEntry> entries;
  if (listed) entries = std::move(*listed);
  DirectoryEntry added{rest.substr(0, rest.find('/')), rest.find('/') != std::string::npos};
  const auto place = std::ranges::lower_bound(entries, added.name, {}, &DirectoryEntry::name);
  if (place == entries.end() || place->name != added.name) entries.insert(place, std::move(added));
  return entries;
}

bool OverlayFiles::is_file(const std::string& path) const {
  return path == path_ || files_.is_file(path);
}

bool OverlayFiles::is_folder(const std::string& path) const {
  return files_.is_folder(path) || !below(path).empty();
}

core::Result<std::string> OverlayFiles::real_path(const std::string& path) const {
  auto real = files_.real_path(path);
  if (real || (path != path_ && below(path).empty())) return real;
  const std::size_t slash = path.rfind('/');
  auto parent = real_path(slash == std::string::npos ? "." : path.substr(0, slash));
  if (!parent) return parent;
  return (*parent == "/" ? "" : *parent) + "/" + path.substr(slash + 1);
}

core::Result<std::unique_ptr<Lock>> OverlayFiles::lock(const std::string& folder,
                                                       LockKind kind) const {
  return files_.lock(folder, kind);
}

core::Result<void> OverlayFiles::replace(const std::string& path, const std::string&,
                                         const std::string&) {
  return nothing_is_written(path);
}

core::Result<void> OverlayFiles::create(const std::string& path, const std::string&) {
  return nothing_is_written(path);
}

core::Result<void> OverlayFiles::make_folder(const std::string& path) {
  return nothing_is_written(path);
}

}  // namespace inv::io
