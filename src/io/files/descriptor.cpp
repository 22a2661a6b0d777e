#include "descriptor.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "failure_text.hpp"

namespace inv::io {

const WriteFunction system_write = ::write;

std::string reason(int error) {
  switch (error) {
    case ENOENT: return is_not_there;
    case ENOTDIR: return is_not_a_folder;
    case EISDIR: return is_a_folder;
    case EACCES:
    case EPERM: return "permission denied";
    case EROFS: return "the file system is read-only";
    case ENOSPC: return "the disk is full";
    case EDQUOT: return "the disk quota is used up";
    case EFBIG: return "the file would be larger than is allowed";
    case EMLINK: return "the folder holds too many others";
    case ELOOP: return "a symbolic link leads back to itself";
    case ENAMETOOLONG: return "the name is too long";
    case EMFILE:
    case ENFILE: return "too many files are open";
    case ENOMEM: return "not enough memory";
    case EBUSY:
    case ETXTBSY: return "it is in use";
    case EINTR: return "the system call was interrupted";
    case ESTALE: return "it went away on the file server";
    case EIO: return "the disk reports an error";
    default: return "system error " + std::to_string(error);
  }
}

int Descriptor::close() {
  const int number = number_;
  number_ = -1;
  if (number < 0 || ::close(number) == 0) return 0;
  // Interrupted or not, it is closed now: what another try would close may be somebody else's.
  return errno == EINTR ? 0 : errno;
}

int open_at(int folder, const std::string& name, int flags, unsigned mode) {
  int number = -1;
  do {
    number = ::openat(folder, name.c_str(), flags | O_CLOEXEC, static_cast<mode_t>(mode));
  } while (number < 0 && errno == EINTR);
  return number;
}

int open_folder(const std::string& path) { return open_at(AT_FDCWD, path, O_RDONLY | O_DIRECTORY); }

int read_all(int descriptor, std::string& text, std::size_t expected, std::size_t limit) {
  std::size_t used = 0;
  text.resize(std::min(expected, limit) + 1);
  while (true) {
    if (used == text.size()) {
      if (used > limit) break;
      text.resize(std::min(used * 2 + 4096, limit + 1));
    }
    const ssize_t got = ::read(descriptor, text.data() + used, text.size() - used);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return errno;
    if (got == 0) break;
    used += static_cast<std::size_t>(got);
  }
  text.resize(used);
  return 0;
}

int write_all(int descriptor, std::string_view text, WriteFunction write) {
  while (!text.empty()) {
    const std::ptrdiff_t done = write(descriptor, text.data(), text.size());
    if (done < 0 && errno == EINTR) continue;
    if (done < 0) return errno;
    // A file that takes nothing and names no reason would be asked for ever.
    if (done == 0) return EIO;
    text.remove_prefix(std::min(static_cast<std::size_t>(done), text.size()));
  }
  return 0;
}

int sync_file(int descriptor) {
  while (::fsync(descriptor) != 0) {
    if (errno != EINTR) return errno;
  }
  return 0;
}

int sync_folder(int descriptor) {
  const int error = sync_file(descriptor);
  // Network file systems answer so for a folder: its names are safe, or nobody can make them so.
  return error == EINVAL || error == ENOTSUP || error == ENOSYS ? 0 : error;
}

}  // namespace inv::io
