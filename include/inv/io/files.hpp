#pragma once

#include <map>
#include <memory>
#include <set>
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

/// The file system as the program sees it; tests have a twin in memory. Paths are as the user
/// wrote them, `/` between names.
class Files {
 public:
  virtual ~Files() = default;
  /// The whole content. Nothing is read past `limit` bytes: then the text is limit + 1 long.
  virtual core::Result<std::string> read(const std::string& path, std::size_t limit) const = 0;
  /// In byte order of name, without `.` and `..`.
  virtual core::Result<std::vector<DirectoryEntry>> list(const std::string& folder) const = 0;
  virtual bool is_file(const std::string& path) const = 0;
  virtual bool is_folder(const std::string& path) const = 0;
  /// Absolute, without symbolic links.
  virtual core::Result<std::string> real_path(const std::string& path) const = 0;

  /// Waits for others, for a while: then it fails. Where the file system knows no locks there is
  /// nothing to wait for, and the lock is one in name only.
  virtual core::Result<std::unique_ptr<Lock>> lock(const std::string& folder,
                                                   LockKind kind) const = 0;
  /// Gives the file at `path` (symbolic links followed) the content `text`: all of it, on the disk,
  /// with the mode, the group and the access list that it had, and the owner where the system lets
  /// us; or fails, and it is as it was. Fails also where its content is not `expected`, and where
  /// the file or its folder may not be written.
  virtual core::Result<void> replace(const std::string& path, const std::string& expected,
                                     const std::string& text) = 0;
  /// Makes a new file, whole and on the disk; fails where anything of that name is there.
  virtual core::Result<void> create(const std::string& path, const std::string& text) = 0;
  /// Makes a folder, and those above it that are missing; one that is there is left alone.
  virtual core::Result<void> make_folder(const std::string& path) = 0;
};

/// The real one (POSIX).
class DiskFiles final : public Files {
 public:
  core::Result<std::string> read(const std::string& path, std::size_t limit) const override;
  core::Result<std::vector<DirectoryEntry>> list(const std::string& folder) const override;
  bool is_file(const std::string& path) const override;
  bool is_folder(const std::string& path) const override;
  core::Result<std::string> real_path(const std::string& path) const override;
  core::Result<std::unique_ptr<Lock>> lock(const std::string& folder,
                                           LockKind kind) const override;
  core::Result<void> replace(const std::string& path, const std::string& expected,
                             const std::string& text) override;
  core::Result<void> create(const std::string& path, const std::string& text) override;
  core::Result<void> make_folder(const std::string& path) override;
};

/// Files by path, and symbolic links by path.
class MemoryFiles final : public Files {
 public:
  std::map<std::string, std::string> files;
  std::map<std::string, std::string> links;
  std::set<std::string> folders;    ///< empty ones; all others are there by what is in them
  std::set<std::string> read_only;  ///< files and folders that may not be written

  core::Result<std::string> read(const std::string& path, std::size_t limit) const override;
  core::Result<std::vector<DirectoryEntry>> list(const std::string& folder) const override;
  bool is_file(const std::string& path) const override;
  bool is_folder(const std::string& path) const override;
  core::Result<std::string> real_path(const std::string& path) const override;
  core::Result<std::unique_ptr<Lock>> lock(const std::string& folder,
                                           LockKind kind) const override;
  core::Result<void> replace(const std::string& path, const std::string& expected,
                             const std::string& text) override;
  core::Result<void> create(const std::string& path, const std::string& text) override;
  core::Result<void> make_folder(const std::string& path) override;
};

}  // namespace inv::io
