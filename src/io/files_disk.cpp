#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <memory>

#include "inv/io/files.hpp"

namespace inv::io {

namespace {

/// Not strerror: what it says depends on the locale.
std::string reason(int error) {
  switch (error) {
    case ENOENT: return "there is no such file or folder";
    case ENOTDIR: return "a part of the path is not a folder";
    case EACCES:
    case EPERM: return "permission denied";
    case ELOOP: return "a symbolic link leads back to itself";
    case ENAMETOOLONG: return "the name is too long";
    case EMFILE:
    case ENFILE: return "too many files are open";
    case ENOMEM: return "not enough memory";
    case EIO: return "the disk reports an error";
    default: return "system error " + std::to_string(error);
  }
}

auto cannot_read(const std::string& path, const std::string& why) {
  return core::fail("cannot read `" + path + "`: " + why);
}

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  int number() const { return number_; }

 private:
  int number_;
};

int open_for_reading(const std::string& path) {
  int number = -1;
  // Without O_NONBLOCK the open of a pipe would wait for its writer.
  do {
    number = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
  } while (number < 0 && errno == EINTR);
  return number;
}

/// Zero or an errno. Reads on past the size that the file had, in case it grows or did not say.
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

bool is_mode(const std::string& path, mode_t type) {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0 && (status.st_mode & S_IFMT) == type;
}

bool entry_is_folder(const std::string& folder, const dirent& entry) {
  if (entry.d_type == DT_DIR) return true;
  if (entry.d_type != DT_LNK && entry.d_type != DT_UNKNOWN) return false;
  return is_mode(folder + "/" + entry.d_name, S_IFDIR);
}

}  // namespace

core::Result<std::string> DiskFiles::read(const std::string& path, std::size_t limit) const {
  const Descriptor file(open_for_reading(path));
  if (file.number() < 0) return cannot_read(path, reason(errno));
  struct stat status {};
  if (::fstat(file.number(), &status) != 0) return cannot_read(path, reason(errno));
  if (S_ISDIR(status.st_mode)) return cannot_read(path, "it is a folder");
  if (!S_ISREG(status.st_mode)) return cannot_read(path, "it is not a plain file");
  std::string text;
  const int error = read_all(file.number(), text, static_cast<std::size_t>(status.st_size), limit);
  if (error != 0) return cannot_read(path, reason(error));
  return text;
}

core::Result<std::vector<DirectoryEntry>> DiskFiles::list(const std::string& folder) const {
  struct Close {
    void operator()(DIR* open) const { ::closedir(open); }
  };
  const std::unique_ptr<DIR, Close> open(::opendir(folder.c_str()));
  if (!open) return cannot_read(folder, reason(errno));
  std::vector<DirectoryEntry> entries;
  while (true) {
    errno = 0;
    const dirent* entry = ::readdir(open.get());
    if (entry == nullptr && errno != 0) return cannot_read(folder, reason(errno));
    if (entry == nullptr) break;
    const std::string name = entry->d_name;
    if (name == "." || name == "..") continue;
    entries.push_back({name, entry_is_folder(folder, *entry)});
  }
  std::sort(entries.begin(), entries.end(),
            [](const auto& a, const auto& b) { return a.name < b.name; });
  return entries;
}

bool DiskFiles::is_file(const std::string& path) const { return is_mode(path, S_IFREG); }

bool DiskFiles::is_folder(const std::string& path) const { return is_mode(path, S_IFDIR); }

core::Result<std::string> DiskFiles::real_path(const std::string& path) const {
  struct Free {
    void operator()(char* text) const { std::free(text); }
  };
  const std::unique_ptr<char, Free> real(::realpath(path.c_str(), nullptr));
  if (!real) return cannot_read(path, reason(errno));
  return std::string(real.get());
}

}  // namespace inv::io
