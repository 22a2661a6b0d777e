#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace inv::io {

/// Words for an errno. Not strerror: what it says depends on the locale.
std::string reason(int error);

/// An open file or folder, closed at the end.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() { close(); }
  bool is_open() const { return number_ >= 0; }
  int number() const { return number_; }
  /// Takes the place of the one before, which is closed.
  void reset(int number) {
    close();
    number_ = number;
  }
  /// Zero or an errno: what the system could not tell earlier about what was written.
  int close();

 private:
  int number_;
};

/// -1 and an errno where it fails. `name` is looked up in the open folder `folder`.
int open_at(int folder, const std::string& name, int flags, unsigned mode = 0);
int open_folder(const std::string& path);

/// Zero or an errno. Reads on past the size that the file had, in case it grows or did not say;
/// nothing past `limit` bytes: then the text is limit + 1 long.
int read_all(int descriptor, std::string& text, std::size_t expected, std::size_t limit);

using WriteFunction = std::ptrdiff_t (*)(int descriptor, const void* bytes, std::size_t size);
extern const WriteFunction system_write;

/// Zero or an errno. A write may take a part only, or be interrupted: then it goes on.
int write_all(int descriptor, std::string_view text, WriteFunction write = system_write);

/// Zero or an errno: whether all that was written is on the disk.
int sync_file(int descriptor);
/// The same for the names in a folder, where the file system knows how to.
int sync_folder(int descriptor);

}  // namespace inv::io
