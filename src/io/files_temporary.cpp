#include "files_temporary.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <memory>

namespace inv::io {

namespace {

constexpr int names_max = 10'000;
constexpr time_t seconds_till_stale = 3600;

std::string temporary_name(int number) {
  return ".inv-" + std::to_string(::getpid()) + "-" + std::to_string(number) + ".tmp";
}

/// Nothing else's: `.inv-`, digits and a dash, `.tmp`.
bool is_temporary_name(std::string_view name) {
  constexpr std::string_view before = ".inv-", after = ".tmp";
  if (!name.starts_with(before) || !name.ends_with(after)) return false;
  if (name.size() <= before.size() + after.size()) return false;
  const auto middle = name.substr(before.size(), name.size() - before.size() - after.size());
  return middle.find_first_not_of("0123456789-") == std::string_view::npos;
}

/// Ages are told by the clock of the file system, which may be another machine's. Errors do no
/// harm: the next writer tries again.
void remove_stale(int folder, const struct stat& fresh) {
  struct Close {
    void operator()(DIR* open) const { ::closedir(open); }
  };
  const int again = open_at(folder, ".", O_RDONLY | O_DIRECTORY);
  if (again < 0) return;
  const std::unique_ptr<DIR, Close> open(::fdopendir(again));
  if (!open) {
    ::close(again);
    return;
  }
  while (const dirent* entry = ::readdir(open.get())) {
    if (!is_temporary_name(entry->d_name)) continue;
    struct stat status {};
    if (::fstatat(folder, entry->d_name, &status, AT_SYMLINK_NOFOLLOW) != 0) continue;
    if (!S_ISREG(status.st_mode)) continue;
    if (fresh.st_mtime - status.st_mtime <= seconds_till_stale) continue;
    ::unlinkat(folder, entry->d_name, 0);
  }
}

/// For file systems that cannot rename without replacing.
int link_to_new(int folder, const std::string& from, const std::string& name) {
  if (::linkat(folder, from.c_str(), folder, name.c_str(), 0) != 0) return errno;
  ::unlinkat(folder, from.c_str(), 0);
  return 0;
}

}  // namespace

TemporaryFile::~TemporaryFile() {
  if (!name_.empty()) ::unlinkat(folder_, name_.c_str(), 0);
}

int TemporaryFile::open(unsigned mode) {
  for (int number = 0; number < names_max; ++number) {
    const std::string name = temporary_name(number);
    file_.reset(open_at(folder_, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode));
    if (file_.is_open()) {
      name_ = name;
      break;
    }
    if (errno != EEXIST) return errno;
  }
  if (!file_.is_open()) return EEXIST;
  struct stat status {};
  if (::fstat(file_.number(), &status) != 0) return errno;
  remove_stale(folder_, status);
  return 0;
}

int TemporaryFile::take_after(const struct stat& other) {
  struct stat own {};
  if (::fstat(file_.number(), &own) != 0) return errno;
  if (own.st_uid != other.st_uid || own.st_gid != other.st_gid) {
    if (::fchown(file_.number(), other.st_uid, other.st_gid) != 0) {
      if (errno != EPERM) return errno;
      const bool has_group = own.st_gid == other.st_gid;
      if (!has_group && ::fchown(file_.number(), static_cast<uid_t>(-1), other.st_gid) != 0) {
        return errno;
      }
    }
  }
  // After the owner: a change of it takes bits away.
  const mode_t mode = other.st_mode & 07777;
  if (::fstat(file_.number(), &own) != 0) return errno;
  if ((own.st_mode & 07777) == mode) return 0;
  return ::fchmod(file_.number(), mode) == 0 ? 0 : errno;
}

int TemporaryFile::finish(std::string_view text) {
  if (const int error = write_all(file_.number(), text)) return error;
  if (const int error = sync_file(file_.number())) return error;
  return file_.close();
}

int TemporaryFile::rename_to(const std::string& name) {
  if (::renameat(folder_, name_.c_str(), folder_, name.c_str()) != 0) return errno;
  name_.clear();
  return 0;
}

int TemporaryFile::rename_to_new(const std::string& name) {
  int error = 0;
  if (::renameat2(folder_, name_.c_str(), folder_, name.c_str(), RENAME_NOREPLACE) != 0) {
    error = errno;
  }
  if (error == EINVAL || error == ENOSYS || error == ENOTSUP) {
    error = link_to_new(folder_, name_, name);
  }
  if (error == 0) name_.clear();
  return error;
}

}  // namespace inv::io
