#include "memory_files.hpp"

#include <cstdint>
#include <deque>
#include <limits>
#include <optional>
#include <string_view>

#include "io/book_files/glob.hpp"
#include "io/files/failure_text.hpp"

namespace inv::testing {

using namespace io;

namespace {

auto not_there(const std::string& path) { return cannot_read(path, is_not_there); }

void put_first(std::string_view path, std::deque<std::string>& names) {
  const auto segments = io::path_segments(path);
  names.insert(names.begin(), segments.begin(), segments.end());
}

/// The entry under a name that may be written with a leading `/` or without.
const std::string* find(const std::map<std::string, std::string>& map, const std::string& name) {
  auto found = map.find(name);
  if (found == map.end()) found = map.find("/" + name);
  return found == map.end() ? nullptr : &found->second;
}

bool has(const std::set<std::string>& names, const std::string& name) {
  return names.contains(name) || names.contains("/" + name);
}

/// Names joined by `/`, without a leading one: the working folder is the root. Nothing when links
/// go round in circles.
std::optional<std::string> resolve(const MemoryFiles& files, std::string_view path) {
  std::deque<std::string> left;
  put_first(path, left);
  std::string done;
  int links_followed = 0;
  while (!left.empty()) {
    const std::string name = left.front();
    left.pop_front();
    if (name == "..") {
      const std::size_t slash = done.rfind('/');
      done.erase(slash == std::string::npos ? 0 : slash);
      continue;
    }
    const std::string here = done.empty() ? name : done + "/" + name;
    const std::string* target = find(files.links, here);
    if (target == nullptr) {
      done = here;
      continue;
    }
    if (++links_followed > 40) return std::nullopt;
    if (target->starts_with('/')) done.clear();
    put_first(*target, left);
  }
  return done;
}

const std::string& path_in(const std::pair<const std::string, std::string>& entry) {
  return entry.first;
}
const std::string& path_in(const std::string& entry) { return entry; }

/// What stands directly in `folder` (resolved): names, and whether more stands below them.
template <class Entries>
void gather(const Entries& entries, const std::string& folder, std::map<std::string, bool>& names) {
  for (const std::string& start : {std::string(), std::string("/")}) {
    const std::string prefix = folder.empty() ? start : start + folder + "/";
    for (auto at = entries.lower_bound(prefix);
         at != entries.end() && path_in(*at).starts_with(prefix); ++at) {
      const std::string rest = path_in(*at).substr(prefix.size());
      const std::string name = rest.substr(0, rest.find('/'));
      if (!name.empty()) names[name] |= name.size() < rest.size();
    }
  }
}

std::map<std::string, bool> names_in(const MemoryFiles& files, const std::string& folder) {
  std::map<std::string, bool> names;
  gather(files.files, folder, names);
  gather(files.links, folder, names);
  gather(files.folders, folder, names);
  return names;
}

std::string folder_of(const std::string& real) {
  const std::size_t slash = real.rfind('/');
  return slash == std::string::npos ? "" : real.substr(0, slash);
}

/// The last name of a path whose folder is there, in that folder: not followed where it is a link.
std::string name_in_folder(const MemoryFiles& files, const std::string& path) {
  const std::size_t slash = path.rfind('/');
  const std::string name = path.substr(slash + 1);
  const auto folder = resolve(files, path.substr(0, slash + 1));
  return folder.value_or("").empty() ? name : *folder + "/" + name;
}

bool is_link(const MemoryFiles& files, const std::string& path) {
  return find(files.links, name_in_folder(files, path)) != nullptr;
}

/// With a leading `/` where the other files have one.
std::string written_like_others(const MemoryFiles& files, const std::string& real,
                                const std::string& path) {
  const std::string& model = files.files.empty() ? path : files.files.begin()->first;
  return model.starts_with('/') ? "/" + real : real;
}

}  // namespace

core::Result<std::string> MemoryFiles::read(const std::string& path, std::size_t limit) const {
  const auto real = resolve(*this, path);
  const std::string* text = real ? find(files, *real) : nullptr;
  if (text == nullptr) return not_there(path);
  return text->substr(0, limit + 1);
}

core::Result<std::vector<DirectoryEntry>> MemoryFiles::list(const std::string& folder) const {
  if (!is_folder(folder)) return not_there(folder);
  const std::string real = *resolve(*this, folder);
  std::vector<DirectoryEntry> entries;
  for (const auto& [name, has_more] : names_in(*this, real)) {
    entries.push_back({name, has_more || is_folder(real + "/" + name)});
  }
  return entries;
}

bool MemoryFiles::is_file(const std::string& path) const {
  const auto real = resolve(*this, path);
  return real && find(files, *real) != nullptr;
}

bool MemoryFiles::is_folder(const std::string& path) const {
  const auto real = resolve(*this, path);
  if (!real) return false;
  return real->empty() || has(folders, *real) || !names_in(*this, *real).empty();
}

bool MemoryFiles::is_there(const std::string& path) const {
  return is_file(path) || is_folder(path) || is_link(*this, path);
}

core::Result<std::string> MemoryFiles::real_path(const std::string& path) const {
  if (!is_file(path) && !is_folder(path)) return not_there(path);
  return "/" + *resolve(*this, path);
}

core::Result<std::unique_ptr<Lock>> MemoryFiles::lock(const std::string& folder,
                                                      LockKind kind) const {
  if (kind == LockKind::exclusive && !is_folder(folder)) {
    return core::fail("cannot lock `" + folder + "`: " + is_not_there);
  }
  return std::make_unique<Lock>();
}

core::Result<void> MemoryFiles::replace(const std::string& path, const std::string& expected,
                                        const std::string& text) {
  if (is_folder(path)) return cannot_write(path, is_a_folder);
  if (!is_file(path)) return cannot_write(path, is_not_there);
  const std::string real = *resolve(*this, path);
  if (has(read_only, real)) return cannot_write(path, is_read_only);
  if (has(read_only, folder_of(real))) return cannot_write(path, folder_is_read_only);
  std::string& content = files[files.contains(real) ? real : "/" + real];
  if (content != expected) return was_changed(path);
  content = text;
  return {};
}

core::Result<void> MemoryFiles::create(const std::string& path, const std::string& text, Access) {
  const std::string folder = path.substr(0, path.rfind('/') + 1);
  if (folder.size() == path.size()) return cannot_write(path, is_a_folder);
  if (is_file(folder)) return cannot_write(path, is_not_a_folder);
  if (!is_folder(folder)) return cannot_write(path, is_not_there);
  if (is_file(path) || is_folder(path) || is_link(*this, path)) return is_there_already(path);
  const std::string real = name_in_folder(*this, path);
  if (has(read_only, folder_of(real))) return cannot_write(path, folder_is_read_only);
  files[written_like_others(*this, real, path)] = text;
  return {};
}

core::Result<void> MemoryFiles::rename(const std::string& from, const std::string& to) {
  const auto text = read(from, std::numeric_limits<std::uint32_t>::max());
  if (!text) return cannot_write(from, is_not_there);
  if (const auto made = create(to, *text); !made) return made;
  return remove(from);
}

core::Result<void> MemoryFiles::remove(const std::string& path) {
  const std::string real = name_in_folder(*this, path);
  if (has(read_only, folder_of(real))) return cannot_write(path, folder_is_read_only);
  if (files.erase(real) + files.erase("/" + real) == 0) return cannot_write(path, is_not_there);
  // As on a disk: the folder stays when its last file goes.
  folders.insert(written_like_others(*this, folder_of(real), path));
  return {};
}

core::Result<std::unique_ptr<Lock>> MemoryFiles::lock_file(const std::string& path, bool) {
  if (!is_folder(path.substr(0, path.rfind('/') + 1))) return cannot_write(path, is_not_there);
  return std::make_unique<Lock>();
}

core::Result<void> MemoryFiles::make_folder(const std::string& path, Access) {
  for (std::size_t slash = 0; slash != std::string::npos;) {
    slash = path.find('/', slash + 1);
    const std::string above = path.substr(0, slash);
    if (is_folder(above)) continue;
    if (is_file(above) || is_link(*this, above)) return cannot_make(above, name_is_taken);
    const std::string real = name_in_folder(*this, above);
    if (has(read_only, folder_of(real))) return cannot_make(above, folder_is_read_only);
    folders.insert(written_like_others(*this, real, path));
  }
  return {};
}

}  // namespace inv::testing
