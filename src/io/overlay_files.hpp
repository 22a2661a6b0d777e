#pragma once

#include <string>

#include "inv/io/files.hpp"

namespace inv::io {

/// Files as they would be with one more: to read a book that is not written yet. Nothing can be
/// written through it.
class OverlayFiles final : public Files {
 public:
  OverlayFiles(const Files& files, std::string path, std::string text)
      : files_(files), path_(std::move(path)), text_(std::move(text)) {}

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
  /// What is left of the new file's path below a folder; the empty text where it is not there.
  std::string below(const std::string& folder) const;

  const Files& files_;
  std::string path_, text_;
};

}  // namespace inv::io
