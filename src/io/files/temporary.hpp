#pragma once

#include <cstdint>
#include <string>

#include "descriptor.hpp"

struct stat;

namespace inv::io {

/// An error by which a file system says that it has no such operation.
bool is_unknown_to_system(int error);

/// Gives a file of an open folder a name in another. Zero or an errno: EEXIST where anything has
/// it.
int rename_to_free_name(int from_folder, const std::string& from, int to_folder,
                        const std::string& to);

/// Takes away what killed writers left in a folder: temporary files to which nothing has happened
/// for an hour before `now`, by the clock of the file system (it may be another machine's). Errors
/// do no harm: the next writer tries again.
void remove_left_over(int folder, std::int64_t now);

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

  /// Also takes away what killed writers left in the folder.
  int open(unsigned mode);
  /// Owner, group, mode, access list and attributes of another file of the folder, whose status is
  /// `other`. The owner only where the system lets us.
  int take_after(const std::string& name, const struct stat& other);
  /// Whatever the umask.
  int set_mode(unsigned mode);
  /// On the disk, and closed.
  int finish(std::string_view text);
  /// In the place of what has that name.
  int rename_to(const std::string& name);
  /// Swaps it with the file of that name, which then is the temporary one and goes with it.
  int exchange_with(const std::string& name);
  /// EEXIST where anything has that name.
  int rename_to_new(const std::string& name);

  /// Empty where it was given another.
  const std::string& name() const { return name_; }
  /// It stays, as `OF.yours` (`OF.yours-2` … where that is taken), a name that nothing removes.
  /// Returns the name that it has then.
  std::string keep_as(const std::string& of);

 private:
  int folder_;
  std::string name_;
  Descriptor file_;
};

}  // namespace inv::io
