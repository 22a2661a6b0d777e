#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <memory>

#include "descriptor.hpp"
#include "disk_lock.hpp"
#include "disk_write.hpp"
#include "failure_text.hpp"
#include "inv/io/files.hpp"

namespace inv::io {

namespace {

/// Without O_NONBLOCK the open of a pipe would wait for its writer.
int open_for_reading(const std::string& path) {
  return open_at(AT_FDCWD, path, O_RDONLY | O_NONBLOCK | O_NOCTTY);
}

bool is_mode(const std::string& path, mode_t type) {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0 && (status.st_mode & S_IFMT) == type;
}

bool entry_is_folder(const std::string& folder, const dirent& entry) {
  if (entry.d_type == DT_DIR) return true;
  if (entry.d_type != DT_LNK && entry.d_type != DT_UNKNOWN) return false;
  return is_mode(folder + "/" + entry.d_name, S_IFDIR);
}

}  // namespace

core::Result<std::string> DiskFiles::read(const std::string& path, std::size_t limit) const {
  const Descriptor file(open_for_reading(path));
  if (!file.is_open()) return cannot_read(path, reason(errno));
  struct stat status {};
  if (::fstat(file.number(), &status) != 0) return cannot_read(path, reason(errno));
  if (S_ISDIR(status.st_mode)) return cannot_read(path, is_a_folder);
  if (!S_ISREG(status.st_mode)) return cannot_read(path, "it is not a plain file");
  std::string text;
  const int error = read_all(file.number(), text, static_cast<std::size_t>(status.st_size), limit);
  if (error != 0) return cannot_read(path, reason(error));
  return text;
}

core::Result<std::vector<DirectoryEntry>> DiskFiles::list(const std::string& folder) const {
  struct Close {
    void operator()(DIR* open) const { ::closedir(open); }
  };
  const std::unique_ptr<DIR, Close> open(::opendir(folder.c_str()));
  if (!open) return cannot_read(folder, reason(errno));
  std::vector<DirectoryEntry> entries;
  while (true) {
    errno = 0;
    const dirent* entry = ::readdir(open.get());
    if (entry == nullptr && errno != 0) return cannot_read(folder, reason(errno));
    if (entry == nullptr) break;
    const std::string name = entry->d_name;
    if (name == "." || name == "..") continue;
    entries.push_back({name, entry_is_folder(folder, *entry)});
  }
  std::sort(entries.begin(), entries.end(),
            [](const auto& a, const auto& b) { return a.name < b.name; });
  return entries;
}

bool DiskFiles::is_file(const std::string& path) const { return is_mode(path, S_IFREG); }

bool DiskFiles::is_folder(const std::string& path) const { return is_mode(path, S_IFDIR); }

core::Result<std::string> DiskFiles::real_path(const std::string& path) const {
  std::string real;
  if (const int error = resolve_links(path, real)) return cannot_read(path, reason(error));
  return real;
}

core::Result<std::unique_ptr<Lock>> DiskFiles::lock(const std::string& folder,
                                                    LockKind kind) const {
  return lock_folder(folder, kind,
                     kind == LockKind::exclusive ? exclusive_wait_max : shared_wait_max);
}

core::Result<void> DiskFiles::replace(const std::string& path, const std::string& expected,
                                      const std::string& text) {
  return replace_file(path, expected, text);
}

core::Result<void> DiskFiles::create(const std::string& path, const std::string& text) {
  return create_file(path, text);
}

core::Result<void> DiskFiles::make_folder(const std::string& path) { return make_folders(path); }

}  // namespace inv::io
