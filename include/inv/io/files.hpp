#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "inv/core/result.hpp"

namespace inv::io {

/// One name in a folder.
struct DirectoryEntry {
  std::string name;
  bool is_folder = false;  ///< symbolic links followed
};

/// Held until it goes out of scope.
class Lock {
 public:
  Lock() = default;
  Lock(const Lock&) = delete;
  Lock& operator=(const Lock&) = delete;
  virtual ~Lock() = default;
};

/// Many may hold a shared one at a time, or one an exclusive one.
enum class LockKind { shared, exclusive };

/// Who may read what is made: as the umask has it, or its owner alone (0700 and 0600). What is its
/// owner's alone can be made again: its text is on the disk at once, its name a little later.
enum class Access { by_umask, by_owner };

/// The file system as the program reads it. Paths are as the user wrote them, `/` between names.
class Files {
 public:
  virtual ~Files() = default;
  /// The whole content. Nothing is read past `limit` bytes: then the text is limit + 1 long.
  virtual core::Result<std::string> read(const std::string& path, std::size_t limit) const = 0;
  /// In byte order of name, without `.` and `..`.
  virtual core::Result<std::vector<DirectoryEntry>> list(const std::string& folder) const = 0;
  virtual bool is_file(const std::string& path) const = 0;
  virtual bool is_folder(const std::string& path) const = 0;
  /// Whether anything has that name, a link that leads nowhere too.
  virtual bool is_there(const std::string& path) const = 0;
  /// Absolute, without symbolic links.
  virtual core::Result<std::string> real_path(const std::string& path) const = 0;

  /// Waits for others, for a while: then it fails. Where there are no locks, as here, there is
  /// nothing to wait for, and the lock is one in name only.
  virtual core::Result<std::unique_ptr<Lock>> lock(const std::string& /*folder*/,
                                                   LockKind /*kind*/) const {
    return std::make_unique<Lock>();
  }
};

/// The file system as the program reads and writes it; tests have a twin in memory.
class WritableFiles : public Files {
 public:
  /// Gives the file at `path` (symbolic links followed) the content `text`: all of it, on the disk,
  /// with the mode, the group and the access list that it had, and the owner where the system lets
  /// us; or fails, and it is as it was. Fails also where its content is not `expected`, and where
  /// the file or its folder may not be written.
  virtual core::Result<void> replace(const std::string& path, const std::string& expected,
                                     const std::string& text) = 0;
  /// Makes a new file, whole and on the disk; fails where anything of that name is there.
  virtual core::Result<void> create(const std::string& path, const std::string& text,
                                    Access access = Access::by_umask) = 0;
  /// Makes a folder, and those above it that are missing; one that is there is left alone.
  virtual core::Result<void> make_folder(const std::string& path,
                                         Access access = Access::by_umask) = 0;
  /// Gives a file another name, in the same folder or another of the same file system; then both
  /// folders are on the disk. Fails where anything has that name, or where there is no such file.
  virtual core::Result<void> rename(const std::string& from, const std::string& to) = 0;
  /// Takes a file away; links are not followed.
  virtual core::Result<void> remove(const std::string& path) = 0;
  /// Locks a file against others who do so, making it where it is not there. Where another has it
  /// for longer than a minute, or `at_once`, there is no lock: null.
  virtual core::Result<std::unique_ptr<Lock>> lock_file(const std::string& path, bool at_once) = 0;
};

/// The real one (POSIX). A file of several names (hard links) is replaced under the one that is
/// given; the others keep the old file.
class DiskFiles final : public WritableFiles {
 public:
  core::Result<std::string> read(const std::string& path, std::size_t limit) const override;
  core::Result<std::vector<DirectoryEntry>> list(const std::string& folder) const override;
  bool is_file(const std::string& path) const override;
  bool is_folder(const std::string& path) const override;
  bool is_there(const std::string& path) const override;
  core::Result<std::string> real_path(const std::string& path) const override;
  core::Result<std::unique_ptr<Lock>> lock(const std::string& folder, LockKind kind) const override;
  core::Result<void> replace(const std::string& path, const std::string& expected,
                             const std::string& text) override;
  core::Result<void> create(const std::string& path, const std::string& text,
                            Access access = Access::by_umask) override;
  core::Result<void> make_folder(const std::string& path,
                                 Access access = Access::by_umask) override;
  core::Result<void> rename(const std::string& from, const std::string& to) override;
  core::Result<void> remove(const std::string& path) override;
  core::Result<std::unique_ptr<Lock>> lock_file(const std::string& path, bool at_once) override;
};

/// Files as they would be with some more, or with other texts in some: to read a book that is not
/// written yet. What is below and the texts must outlive it.
class OverlayFiles final : public Files {
 public:
  OverlayFiles(const Files& files, std::map<std::string, std::string_view> texts)
      : files_(files), texts_(std::move(texts)) {}

  core::Result<std::string> read(const std::string& path, std::size_t limit) const override;
  core::Result<std::vector<DirectoryEntry>> list(const std::string& folder) const override;
  bool is_file(const std::string& path) const override;
  bool is_folder(const std::string& path) const override;
  bool is_there(const std::string& path) const override;
  core::Result<std::string> real_path(const std::string& path) const override;

 private:
  /// What is left of the paths of these files below a folder.
  std::vector<std::string_view> below(const std::string& folder) const;

  const Files& files_;
  std::map<std::string, std::string_view> texts_;  // by path
};

/// A working folder with nothing in it, to lay texts over.
const Files& no_files();

}  // namespace inv::io
