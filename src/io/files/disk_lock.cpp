#include "disk_lock.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>

#include "descriptor.hpp"

namespace inv::io {

namespace {

constexpr unsigned courtesy_wait_max = 250;

/// The system lets go of it when the descriptor is closed, also for a process that is killed.
class DiskLock final : public Lock {
 public:
  explicit DiskLock(int descriptor) : held_(descriptor) {}
  int descriptor() const { return held_.number(); }

 private:
  Descriptor held_;
};

/// Waits between 3 and 10 ms, not the same for all who wait. Returns the microseconds.
unsigned nap(unsigned attempt) {
  const unsigned time = 3000 + (static_cast<unsigned>(::getpid()) * 7919 + attempt * 4001) % 7000;
  ::usleep(time);
  return time;
}

/// A writer that waits says so with a second lock, which keeps nobody out. Without it readers that
/// come one upon the other would leave no gap for it.
void announce_writer(int descriptor) {
  struct flock mark {};
  mark.l_type = F_RDLCK;
  mark.l_len = 1;
  ::fcntl(descriptor, F_OFD_SETLK, &mark);
}

bool has_waiting_writer(int descriptor) {
  struct flock mark {};
  mark.l_type = F_WRLCK;
  mark.l_len = 1;
  return ::fcntl(descriptor, F_OFD_GETLK, &mark) == 0 && mark.l_type != F_UNLCK;
}

/// Not for long: writers that come one upon the other leave gaps enough.
void let_writers_go_first(int descriptor) {
  unsigned waited = 0;
  for (unsigned attempt = 0; waited / 1000 < courtesy_wait_max; ++attempt) {
    if (!has_waiting_writer(descriptor)) return;
    waited += nap(attempt);
  }
}

/// Zero or an errno. It asks again and again instead of waiting in the system: a signal or a
/// stopped holder would make that wait endless.
int wait_for(int descriptor, LockKind kind, unsigned wait_max) {
  const bool is_writer = kind == LockKind::exclusive;
  if (!is_writer) let_writers_go_first(descriptor);
  unsigned waited = 0;
  for (unsigned attempt = 0;; ++attempt) {
    if (::flock(descriptor, (is_writer ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0) return 0;
    if (errno != EWOULDBLOCK && errno != EINTR) return errno;
    if (waited / 1000 >= wait_max) return EWOULDBLOCK;
    if (is_writer && attempt == 0) announce_writer(descriptor);
    waited += nap(attempt);
  }
}

bool knows_no_locks(int error) {
  return error == ENOLCK || error == EOPNOTSUPP || error == EINVAL || error == EBADF ||
         error == ENOSYS;
}

}  // namespace

core::Result<std::unique_ptr<Lock>> lock_folder(const std::string& folder, LockKind kind,
                                                unsigned wait_max) {
  const bool is_reader = kind == LockKind::shared;
  const int descriptor = open_folder(folder);
  if (descriptor < 0 && is_reader) return std::make_unique<Lock>();
  if (descriptor < 0) return core::fail("cannot lock `" + folder + "`: " + reason(errno));
  auto lock = std::make_unique<DiskLock>(descriptor);
  const int error = wait_for(lock->descriptor(), kind, wait_max);
  if (error == 0) return lock;
  if (is_reader || knows_no_locks(error)) return std::make_unique<Lock>();
  if (error == EWOULDBLOCK) {
    return core::fail("another `inv` is writing this book, and has been for a minute; try again");
  }
  return core::fail("cannot lock `" + folder + "`: " + reason(error));
}

core::Result<std::unique_ptr<Lock>> lock_file_at(const std::string& path, unsigned wait_max) {
  constexpr unsigned owner_only = 0600;
  const int descriptor =
      open_at(AT_FDCWD, path, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY, owner_only);
  if (descriptor < 0) return core::fail("cannot lock `" + path + "`: " + reason(errno));
  auto lock = std::make_unique<DiskLock>(descriptor);
  const int error = wait_for(lock->descriptor(), LockKind::exclusive, wait_max);
  if (error == 0) return lock;
  if (error == EWOULDBLOCK) return std::unique_ptr<Lock>();
  return core::fail("cannot lock `" + path + "`: " + reason(error));
}

}  // namespace inv::io
