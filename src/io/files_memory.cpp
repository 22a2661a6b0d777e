#include <deque>
#include <optional>
#include <string_view>

#include "glob.hpp"
#include "inv/io/files.hpp"

namespace inv::io {

namespace {

auto not_there(const std::string& path) {
  return core::fail("cannot read `" + path + "`: there is no such file or folder");
}

void put_first(std::string_view path, std::deque<std::string>& names) {
  const auto segments = path_segments(path);
  names.insert(names.begin(), segments.begin(), segments.end());
}

/// The entry under a name that may be written with a leading `/` or without.
const std::string* find(const std::map<std::string, std::string>& map, const std::string& name) {
  auto found = map.find(name);
  if (found == map.end()) found = map.find("/" + name);
  return found == map.end() ? nullptr : &found->second;
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

/// What stands directly in `folder` (resolved): names, and whether more stands below them.
void gather(const std::map<std::string, std::string>& map, const std::string& folder,
            std::map<std::string, bool>& names) {
  for (const std::string& start : {std::string(), std::string("/")}) {
    const std::string prefix = folder.empty() ? start : start + folder + "/";
    for (auto at = map.lower_bound(prefix); at != map.end() && at->first.starts_with(prefix);
         ++at) {
      const std::string rest = at->first.substr(prefix.size());
      const std::string name = rest.substr(0, rest.find('/'));
      if (!name.empty()) names[name] |= name.size() < rest.size();
    }
  }
}

std::map<std::string, bool> names_in(const MemoryFiles& files, const std::string& folder) {
  std::map<std::string, bool> names;
  gather(files.files, folder, names);
  gather(files.links, folder, names);
  return names;
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
  return real && !names_in(*this, *real).empty();
}

core::Result<std::string> MemoryFiles::real_path(const std::string& path) const {
  if (!is_file(path) && !is_folder(path)) return not_there(path);
  return "/" + *resolve(*this, path);
}

}  // namespace inv::io
