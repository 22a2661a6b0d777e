#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>

#include "io/files/disk_lock.hpp"
#include "memory_files.hpp"
#include "scratch_folder.hpp"

namespace {

namespace fs = std::filesystem;
using inv::io::DiskFiles;
using inv::io::Lock;
using inv::io::lock_folder;
using inv::io::LockKind;
using inv::testing::ScratchFolder;

constexpr unsigned short_wait = 30;

TEST_CASE("io/files: locks of one folder") {
  struct Row {
    LockKind first, second;
    bool both;
  };
  const Row rows[] = {
      {LockKind::exclusive, LockKind::exclusive, false},
      {LockKind::shared, LockKind::exclusive, false},
      {LockKind::shared, LockKind::shared, true},
      // The reader goes on without.
      {LockKind::exclusive, LockKind::shared, true},
  };
  const ScratchFolder scratch;
  const std::string folder = scratch.path().string();
  for (const Row& row : rows) {
    auto first = lock_folder(folder, row.first, short_wait);
    REQUIRE(first);
    const auto second = lock_folder(folder, row.second, short_wait);
    CHECK(second.has_value() == row.both);
    if (!second) {
      CHECK(second.error().message ==
            "another `inv` is writing this book, and has been for a minute; try again");
    }
    first->reset();
    CHECK(lock_folder(folder, row.second, 0).has_value());
  }
}

TEST_CASE("io/files: a writer waits till the readers are done") {
  const ScratchFolder scratch;
  const std::string folder = scratch.path().string();
  int ready[2];
  REQUIRE(::pipe(ready) == 0);
  const pid_t child = ::fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    const auto lock = lock_folder(folder, LockKind::shared, 0);
    if (!lock || ::write(ready[1], "x", 1) != 1) ::_exit(1);
    ::usleep(100'000);
    ::_exit(0);
  }
  char byte = 0;
  REQUIRE(::read(ready[0], &byte, 1) == 1);
  CHECK_FALSE(lock_folder(folder, LockKind::exclusive, 0).has_value());
  CHECK(lock_folder(folder, LockKind::exclusive, 20'000).has_value());
  int status = 0;
  REQUIRE(::waitpid(child, &status, 0) == child);
  CHECK(status == 0);
  for (const int end : ready) ::close(end);
}

TEST_CASE("io/files: a lock goes with the process that is killed") {
  const ScratchFolder scratch;
  const std::string folder = scratch.path().string();
  int ready[2];
  REQUIRE(::pipe(ready) == 0);
  const pid_t child = ::fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    const auto lock = lock_folder(folder, LockKind::exclusive, 0);
    if (!lock || ::write(ready[1], "x", 1) != 1) ::_exit(1);
    while (true) ::pause();
  }
  char byte = 0;
  REQUIRE(::read(ready[0], &byte, 1) == 1);
  CHECK_FALSE(lock_folder(folder, LockKind::exclusive, short_wait).has_value());
  REQUIRE(::kill(child, SIGKILL) == 0);
  REQUIRE(::waitpid(child, nullptr, 0) == child);
  CHECK(lock_folder(folder, LockKind::exclusive, 0).has_value());
  for (const int end : ready) ::close(end);
}

TEST_CASE("io/files: readers stand back for a while for a writer that waits") {
  using Clock = std::chrono::steady_clock;
  const ScratchFolder scratch;
  const std::string folder = scratch.path().string();
  auto reader = lock_folder(folder, LockKind::shared, 0);
  REQUIRE(reader);
  const pid_t child = ::fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    // Waits until it is killed.
    const auto lock = lock_folder(folder, LockKind::exclusive, 60'000);
    ::_exit(1);
  }
  bool has_waited = false;
  for (int attempt = 0; attempt < 1000 && !has_waited; ++attempt) {
    ::usleep(5'000);
    const auto before = Clock::now();
    CHECK(lock_folder(folder, LockKind::shared, 0).has_value());
    has_waited = Clock::now() - before > std::chrono::milliseconds(200);
  }
  CHECK(has_waited);
  REQUIRE(::kill(child, SIGKILL) == 0);
  REQUIRE(::waitpid(child, nullptr, 0) == child);
}

TEST_CASE("io/files: a folder that cannot be locked") {
  const ScratchFolder scratch;
  const std::string none = (scratch.path() / "none").string();
  const DiskFiles files;
  CHECK(files.lock(none, LockKind::shared).has_value());
  const auto lock = files.lock(none, LockKind::exclusive);
  REQUIRE_FALSE(lock);
  CHECK(lock.error().message == "cannot lock `" + none + "`: there is no such file or folder");
}

TEST_CASE("io/files: in memory, locks are there in name only") {
  inv::testing::MemoryFiles files;
  files.files = {{"inv.yaml", ""}};
  const auto first = files.lock(".", LockKind::exclusive);
  CHECK(first.has_value());
  CHECK(files.lock(".", LockKind::exclusive).has_value());
  CHECK(files.lock("none", LockKind::shared).has_value());
  CHECK_FALSE(files.lock("none", LockKind::exclusive).has_value());
}

}  // namespace
