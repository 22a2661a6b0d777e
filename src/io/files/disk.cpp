#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>

#include "descriptor.hpp"
#include "disk_lock.hpp"
#include "failure_text.hpp"
#include "inv/io/files.hpp"
#include "temporary.hpp"

namespace inv::io {

namespace {

namespace fs = std::filesystem;
using Status = struct stat;
using Reached = core::Result<void>;

constexpr mode_t any_may_write = 0222;

/// A path cut at its last `/`.
struct Place {
  std::string folder, name;
};

Place place_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  if (slash == std::string::npos) return {".", path};
  return {slash == 0 ? "/" : path.substr(0, slash), path.substr(slash + 1)};
}

auto not_vouched_for(const std::string& path, const std::string& what, int error) {
  return core::fail("`" + path + "` was " + what +
                    ", but the system does not vouch for its being on the disk: " + reason(error));
}

/// Modes are looked at besides asking the system, which lets root do anything.
Reached check_folder(int folder, const std::string& path) {
  Status status{};
  if (::fstat(folder, &status) != 0) return cannot_write(path, reason(errno));
  if ((status.st_mode & any_may_write) == 0) return cannot_write(path, folder_is_read_only);
  if (::faccessat(folder, ".", W_OK | X_OK, AT_EACCESS) == 0) return {};
  if (errno == EACCES) return cannot_write(path, "permission denied in its folder");
  return cannot_write(path, reason(errno));
}

Reached check_file(int folder, const std::string& name, const std::string& path) {
  Status status{};
  if (::fstatat(folder, name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
    return cannot_write(path, reason(errno));
  }
  if (S_ISDIR(status.st_mode)) return cannot_write(path, is_a_folder);
  if (!S_ISREG(status.st_mode)) return cannot_write(path, "it is not a plain file");
  if ((status.st_mode & any_may_write) == 0) return cannot_write(path, is_read_only);
  if (::faccessat(folder, name.c_str(), W_OK, AT_EACCESS) == 0) return {};
  return cannot_write(path, reason(errno));
}

/// What the file is, and that it holds what it should.
core::Result<Status> look(int folder, const std::string& name, const std::string& path,
                          const std::string& expected) {
  const Descriptor file(open_at(folder, name, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW));
  if (!file.is_open()) return cannot_write(path, reason(errno));
  Status status{};
  if (::fstat(file.number(), &status) != 0) return cannot_write(path, reason(errno));
  std::string text;
  const int error = read_all(file.number(), text, expected.size(), expected.size());
  if (error != 0) return cannot_write(path, reason(error));
  if (text != expected) return was_changed(path);
  return status;
}

bool is_same_time(const timespec& a, const timespec& b) {
  return a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec;
}

bool is_untouched(const Status& a, const Status& b) {
  return a.st_dev == b.st_dev && a.st_ino == b.st_ino && a.st_size == b.st_size &&
         is_same_time(a.st_mtim, b.st_mtim) && is_same_time(a.st_ctim, b.st_ctim);
}

auto left_aside(const std::string& path, const std::string& where, const std::string& why) {
  return core::fail("`" + path + "` was written by something else at the same moment; what it " +
                    "wrote is in `" + where + "`, look at both: " + why);
}

/// Puts the new file in the place of the old one and looks at what came out: where locks do not
/// hold, somebody may have written in the last moment. Then what was there goes back.
Reached swap(TemporaryFile& fresh, int folder, const std::string& name, const std::string& path,
             const std::string& expected, const std::string& text) {
  int error = fresh.exchange_with(name);
  // Some file systems cannot; there the last look has to do.
  if (is_unknown_to_system(error)) error = fresh.rename_to(name);
  if (error != 0) return cannot_write(path, reason(error));
  if (fresh.name().empty()) return {};
  const auto old = look(folder, fresh.name(), path, expected);
  if (old) return {};
  error = fresh.exchange_with(name);
  if (error != 0) return left_aside(path, fresh.keep_as(name), reason(error));
  if (!look(folder, fresh.name(), path, text))
    return left_aside(path, fresh.keep_as(name), "a third one");
  return tl::unexpected(old.error());
}

/// The file as it is when nothing has been done yet, and again when the new one is ready.
Reached exchange(int folder, const std::string& name, const std::string& path,
                 const std::string& expected, const std::string& text) {
  const auto before = look(folder, name, path, expected);
  if (!before) return tl::unexpected(before.error());
  TemporaryFile fresh(folder);
  int error = fresh.open(0600);
  if (error == 0) error = fresh.take_after(name, *before);
  if (error == 0) error = fresh.finish(text);
  if (error != 0) return cannot_write(path, reason(error));
  const auto now = look(folder, name, path, expected);
  if (!now) return tl::unexpected(now.error());
  if (!is_untouched(*before, *now)) return was_changed(path);
  return swap(fresh, folder, name, path, expected, text);
}

/// Owner-only whatever the umask: zero or an errno.
int close_to_others(int folder, const std::string& name) {
  constexpr mode_t owner_only = 0700;
  return ::fchmodat(folder, name.c_str(), owner_only, 0) == 0 ? 0 : errno;
}

Reached make_one_folder(const std::string& path, Access access) {
  const Place place = place_of(path);
  const Descriptor above(open_folder(place.folder));
  if (!above.is_open()) return cannot_make(path, reason(errno));
  Status status{};
  if (::fstat(above.number(), &status) != 0) return cannot_make(path, reason(errno));
  if ((status.st_mode & any_may_write) == 0) return cannot_make(path, folder_is_read_only);
  const mode_t mode = access == Access::by_owner ? 0700 : 0777;
  if (::mkdirat(above.number(), place.name.c_str(), mode) != 0) {
    const int error = errno;
    std::error_code unknown;
    if (error == EEXIST && fs::is_directory(path, unknown)) return {};
    return cannot_make(path, error == EEXIST ? name_is_taken : reason(error));
  }
  if (access == Access::by_owner) {
    if (const int error = close_to_others(above.number(), place.name))
      return cannot_make(path, reason(error));
  }
  if (const int error = sync_folder(above.number())) {
    return not_vouched_for(path, "made", error);
  }
  return {};
}

}  // namespace

core::Result<std::string> DiskFiles::read(const std::string& path, std::size_t limit) const {
  // Without O_NONBLOCK the open of a pipe would wait for its writer.
  const Descriptor file(open_at(AT_FDCWD, path, O_RDONLY | O_NONBLOCK | O_NOCTTY));
  if (!file.is_open()) return cannot_read(path, reason(errno));
  Status status{};
  if (::fstat(file.number(), &status) != 0) return cannot_read(path, reason(errno));
  if (S_ISDIR(status.st_mode)) return cannot_read(path, is_a_folder);
  if (!S_ISREG(status.st_mode)) return cannot_read(path, "it is not a plain file");
  std::string text;
  const int error = read_all(file.number(), text, static_cast<std::size_t>(status.st_size), limit);
  if (error != 0) return cannot_read(path, reason(error));
  return text;
}

core::Result<std::vector<DirectoryEntry>> DiskFiles::list(const std::string& folder) const {
  std::vector<DirectoryEntry> entries;
  std::error_code error, unknown;  // of an entry that nothing is known about it is no folder
  for (fs::directory_iterator at(folder, error); !error && at != fs::end(at); at.increment(error)) {
    entries.push_back({at->path().filename().string(), at->is_directory(unknown)});
  }
  if (error) return cannot_read(folder, reason(error.value()));
  std::ranges::sort(entries, {}, &DirectoryEntry::name);
  return entries;
}

bool DiskFiles::is_file(const std::string& path) const {
  std::error_code unknown;
  return fs::is_regular_file(path, unknown);
}

bool DiskFiles::is_folder(const std::string& path) const {
  std::error_code unknown;
  return fs::is_directory(path, unknown);
}

bool DiskFiles::is_there(const std::string& path) const {
  std::error_code unknown;
  return fs::exists(fs::symlink_status(path, unknown));
}

core::Result<std::string> DiskFiles::real_path(const std::string& path) const {
  std::error_code error;
  const fs::path real = fs::canonical(path, error);
  if (error) return cannot_read(path, reason(error.value()));
  return real.string();
}

core::Result<std::unique_ptr<Lock>> DiskFiles::lock(const std::string& folder,
                                                    LockKind kind) const {
  return lock_folder(folder, kind,
                     kind == LockKind::exclusive ? exclusive_wait_max : shared_wait_max);
}

core::Result<void> DiskFiles::replace(const std::string& path, const std::string& expected,
                                      const std::string& text) {
  std::error_code unresolved;
  const fs::path real = fs::canonical(path, unresolved);
  if (unresolved) return cannot_write(path, reason(unresolved.value()));
  const Place place = place_of(real.string());
  if (place.name.empty()) return cannot_write(path, is_a_folder);
  const Descriptor folder(open_folder(place.folder));
  if (!folder.is_open()) return cannot_write(path, reason(errno));
  Reached done = check_file(folder.number(), place.name, path);
  if (done) done = check_folder(folder.number(), path);
  if (done) done = exchange(folder.number(), place.name, path, expected, text);
  if (!done) return done;
  if (const int error = sync_folder(folder.number())) {
    return not_vouched_for(path, "written", error);
  }
  return {};
}

core::Result<void> DiskFiles::create(const std::string& path, const std::string& text,
                                     Access access) {
  const Place place = place_of(path);
  if (place.name.empty()) return cannot_write(path, is_a_folder);
  const Descriptor folder(open_folder(place.folder));
  if (!folder.is_open()) return cannot_write(path, reason(errno));
  Status status{};
  if (::fstatat(folder.number(), place.name.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0) {
    return is_there_already(path);
  }
  if (errno != ENOENT) return cannot_write(path, reason(errno));
  if (const Reached may = check_folder(folder.number(), path); !may) return may;
  TemporaryFile fresh(folder.number());
  int error = fresh.open(access == Access::by_owner ? 0600 : 0666);
  if (error == 0 && access == Access::by_owner) error = fresh.set_mode(0600);
  if (error == 0) error = fresh.finish(text);
  if (error != 0) return cannot_write(path, reason(error));
  error = fresh.rename_to_new(place.name);
  if (error == EEXIST) return is_there_already(path);
  if (error != 0) return cannot_write(path, reason(error));
  // Of what can be made again it is enough that it is whole where it is there.
  if (access == Access::by_owner) return {};
  error = sync_folder(folder.number());
  if (error != 0) return not_vouched_for(path, "written", error);
  return {};
}

core::Result<void> DiskFiles::make_folder(const std::string& path, Access access) {
  for (std::size_t slash = 0; slash != std::string::npos;) {
    slash = path.find('/', slash + 1);
    const std::string above = path.substr(0, slash);
    if (above.empty() || above.ends_with('/') || is_folder(above)) continue;
    if (const Reached done = make_one_folder(above, access); !done) return done;
  }
  return {};
}

core::Result<void> DiskFiles::rename(const std::string& from, const std::string& to) {
  const Place old = place_of(from), fresh = place_of(to);
  const Descriptor old_folder(open_folder(old.folder)), new_folder(open_folder(fresh.folder));
  if (!old_folder.is_open()) return cannot_write(from, reason(errno));
  if (!new_folder.is_open()) return cannot_write(to, reason(errno));
  int error = rename_to_free_name(old_folder.number(), old.name, new_folder.number(), fresh.name);
  if (error == EEXIST) return is_there_already(to);
  if (error != 0) return cannot_write(from, reason(error));
  error = sync_folder(new_folder.number());
  if (error == 0) error = sync_folder(old_folder.number());
  if (error != 0) return not_vouched_for(to, "written", error);
  return {};
}

core::Result<void> DiskFiles::remove(const std::string& path) {
  const Place place = place_of(path);
  const Descriptor folder(open_folder(place.folder));
  if (!folder.is_open()) return cannot_write(path, reason(errno));
  if (::unlinkat(folder.number(), place.name.c_str(), 0) != 0)
    return cannot_write(path, reason(errno));
  if (const int error = sync_folder(folder.number())) return cannot_write(path, reason(error));
  return {};
}

core::Result<std::unique_ptr<Lock>> DiskFiles::lock_file(const std::string& path, bool at_once) {
  return lock_file_at(path, at_once ? 0 : exclusive_wait_max);
}

}  // namespace inv::io
