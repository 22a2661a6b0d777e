#pragma once

#include <set>

#include "inv/io/files.hpp"

namespace inv::testing {

/// Files by path, and symbolic links by path.
class MemoryFiles final : public io::WritableFiles {
 public:
  std::map<std::string, std::string> files;
  std::map<std::string, std::string> links;
  std::set<std::string> folders;    ///< empty ones; all others are there by what is in them
  std::set<std::string> read_only;  ///< files and folders that may not be written

  core::Result<std::string> read(const std::string& path, std::size_t limit) const override;
  core::Result<std::vector<io::DirectoryEntry>> list(const std::string& folder) const override;
  bool is_file(const std::string& path) const override;
  bool is_folder(const std::string& path) const override;
  bool is_there(const std::string& path) const override;
  core::Result<std::string> real_path(const std::string& path) const override;
  core::Result<std::unique_ptr<io::Lock>> lock(const std::string& folder,
                                               io::LockKind kind) const override;
  core::Result<void> replace(const std::string& path, const std::string& expected,
                             const std::string& text) override;
  core::Result<void> create(const std::string& path, const std::string& text,
                            io::Access access = io::Access::by_umask) override;
  core::Result<void> make_folder(const std::string& path,
                                 io::Access access = io::Access::by_umask) override;
  core::Result<void> rename(const std::string& from, const std::string& to) override;
  core::Result<void> remove(const std::string& path) override;
  core::Result<std::unique_ptr<io::Lock>> lock_file(const std::string& path, bool at_once) override;
};

}  // namespace inv::testing
