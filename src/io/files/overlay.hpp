#pragma once

#include <map>
#include <string>
#include <string_view>

#include "inv/io/files.hpp"

namespace inv::io {

/// Files as they would be with some more, or with other texts in some: to read a book that is not
/// written yet. The texts must outlive it. Nothing can be written through it.
class OverlayFiles final : public Files {
 public:
  OverlayFiles(const Files& files, std::map<std::string, std::string_view> texts)
      : files_(files), texts_(std::move(texts)) {}

  core::Result<std::string> read(const std::string& path, std::size_t limit) const override;
  core::Result<std::vector<DirectoryEntry>> list(const std::string& folder) const override;
  bool is_file(const std::string& path) const override;
  bool is_folder(const std::string& path) const override;
  core::Result<std::string> real_path(const std::string& path) const override;
  core::Result<std::unique_ptr<Lock>> lock(const std::string& folder, LockKind kind) const override;
  core::Result<void> replace(const std::string& path, const std::string& expected,
                             const std::string& text) override;
  core::Result<void> create(const std::string& path, const std::string& text) override;
  core::Result<void> make_folder(const std::string& path) override;

 private:
  /// What is left of the paths of these files below a folder.
  std::vector<std::string_view> below(const std::string& folder) const;

  const Files& files_;
  std::map<std::string, std::string_view> texts_;  // by path
};

}  // namespace inv::io
