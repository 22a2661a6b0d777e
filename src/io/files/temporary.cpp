#include "temporary.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <memory>
#include <utility>

namespace inv::io {

bool is_unknown_to_system(int error) {
  return error == EINVAL || error == ENOSYS || error == ENOTSUP;
}

namespace {

constexpr int names_max = 10'000;
constexpr std::size_t attribute_names_max = 65536, attribute_bytes_max = 65536;  // of Linux
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

/// Access lists are attributes too, and without theirs the mode would say something else. What the
/// system keeps for itself (`security.`, `trusted.`) it sets as it likes.
bool is_ours_to_copy(std::string_view attribute) {
  return attribute.starts_with("user.") || attribute == "system.posix_acl_access";
}

/// Zero or an errno. A file system without attributes has none to copy.
int copy_attributes(int folder, const std::string& name, int to) {
  const Descriptor from(open_at(folder, name, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW));
  if (!from.is_open()) return errno;
  std::string names(attribute_names_max, '\0');
  const ssize_t size = ::flistxattr(from.number(), names.data(), names.size());
  if (size < 0) return is_unknown_to_system(errno) ? 0 : errno;
  names.resize(static_cast<std::size_t>(size));
  for (std::size_t at = 0; at < names.size(); at = names.find('\0', at) + 1) {
    const std::string attribute(names.c_str() + at);
    if (!is_ours_to_copy(attribute)) continue;
    std::string value(attribute_bytes_max, '\0');
    const ssize_t got = ::fgetxattr(from.number(), attribute.c_str(), value.data(), value.size());
    if (got < 0) return errno;
    const auto bytes = static_cast<std::size_t>(got);
    if (::fsetxattr(to, attribute.c_str(), value.data(), bytes, 0) != 0) return errno;
  }
  return 0;
}

}  // namespace

void remove_left_over(int folder, std::int64_t now) {
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
    // Not by when it was written: a file that was swapped out keeps that time.
    if (now - status.st_ctime <= seconds_till_stale) continue;
    ::unlinkat(folder, entry->d_name, 0);
  }
}

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
  remove_left_over(folder_, status.st_ctime);
  return 0;
}

int TemporaryFile::take_after(const std::string& name, const struct stat& other) {
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
  if ((own.st_mode & 07777) != mode && ::fchmod(file_.number(), mode) != 0) return errno;
  return copy_attributes(folder_, name, file_.number());
}

int TemporaryFile::set_mode(unsigned mode) {
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

int TemporaryFile::exchange_with(const std::string& name) {
  return ::renameat2(folder_, name_.c_str(), folder_, name.c_str(), RENAME_EXCHANGE) == 0 ? 0
                                                                                          : errno;
}

int rename_to_free_name(int from_folder, const std::string& from, int to_folder,
                        const std::string& to) {
  int error = ::renameat2(from_folder, from.c_str(), to_folder, to.c_str(), RENAME_NOREPLACE) == 0
                  ? 0
                  : errno;
  if (is_unknown_to_system(error)) {
    error = ::linkat(from_folder, from.c_str(), to_folder, to.c_str(), 0) == 0 ? 0 : errno;
    if (error == 0) ::unlinkat(from_folder, from.c_str(), 0);
  }
  return error;
}

int TemporaryFile::rename_to_new(const std::string& name) {
  const int error = rename_to_free_name(folder_, name_, folder_, name);
  if (error == 0) name_.clear();
  return error;
}

std::string TemporaryFile::keep_as(const std::string& of) {
  std::string name = of + ".yours";
  for (int number = 2; number < names_max && rename_to_new(name) == EEXIST; ++number) {
    name = of + ".yours-" + std::to_string(number);
  }
  return name_.empty() ? name : std::exchange(name_, {});
}

}  // namespace inv::io
