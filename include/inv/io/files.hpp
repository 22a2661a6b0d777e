#pragma once

#include <map>
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
};

/// The real one (POSIX).
class DiskFiles final : public Files {
 public:
  core::Result<std::string> read(const std::string& path, std::size_t limit) const override;
  core::Result<std::vector<DirectoryEntry>> list(const std::string& folder) const override;
  bool is_file(const std::string& path) const override;
  bool is_folder(const std::string& path) const override;
  core::Result<std::string> real_path(const std::string& path) const override;
};

/// Files by path, and symbolic links by path.
class MemoryFiles final : public Files {
 public:
  std::map<std::string, std::string> files;
  std::map<std::string, std::string> links;

  core::Result<std::string> read(const std::string& path, std::size_t limit) const override;
  core::Result<std::vector<DirectoryEntry>> list(const std::string& folder) const override;
  bool is_file(const std::string& path) const override;
  bool is_folder(const std::string& path) const override;
  core::Result<std::string> real_path(const std::string& path) const override;
};

}  // namespace inv::io
