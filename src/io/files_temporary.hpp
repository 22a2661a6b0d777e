#pragma once

#include <string>

#include "files_descriptor.hpp"

struct stat;

namespace inv::io {

/// The new content of a file before it has the file's name: in the same folder, under a name
/// `.inv-PROCESS-NUMBER.tmp`. Unless it was given its name it is gone at the end. All functions
/// give zero or an errno.
class TemporaryFile {
 public:
  /// `folder` is an open folder, and stays so.
  explicit TemporaryFile(int folder) : folder_(folder), file_(-1) {}
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile();

  /// Also takes away what killed writers left in the folder: files of such a name that are more
  /// than an hour older than this one.
  int open(unsigned mode);
  /// Owner, group and mode of another file. The owner only where the system lets us.
  int take_after(const struct stat& other);
  /// On the disk, and closed.
  int finish(std::string_view text);
  /// In the place of what has that name.
  int rename_to(const std::string& name);
  /// EEXIST where anything has that name.
  int rename_to_new(const std::string& name);

 private:
  int folder_;
  std::string name_;
  Descriptor file_;
};

}  // namespace inv::io
