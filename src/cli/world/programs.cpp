#include "inv/cli/world.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>

#include "inv/core/message.hpp"

extern char** environ;

namespace inv::cli {

namespace {

/// Starts it with nothing to read, its output thrown away, and `errors` for its errors. Gives 0, or
/// the number of the error.
int spawn(const std::string& folder, const std::vector<std::string>& arguments, int errors,
          pid_t& child) {
  posix_spawn_file_actions_t actions{};
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO);
  posix_spawn_file_actions_addchdir_np(&actions, folder.c_str());
  // This program ignores closed pipes; others may not expect that.
  posix_spawnattr_t attributes{};
  posix_spawnattr_init(&attributes);
  sigset_t broken_pipe;
  sigemptyset(&broken_pipe);
  sigaddset(&broken_pipe, SIGPIPE);
  posix_spawnattr_setsigdefault(&attributes, &broken_pipe);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
  std::vector<char*> pointers;
  for (const std::string& each : arguments) pointers.push_back(const_cast<char*>(each.c_str()));
  pointers.push_back(nullptr);
  const int error = posix_spawnp(&child, pointers.front(), &actions, &attributes,
                                 pointers.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  return error;
}

/// Reads to the end; of what is past the first kilobytes nothing is kept.
std::string first_line(int from) {
  constexpr std::size_t bytes_max = 4096;
  std::string text;
  std::array<char, 4096> buffer{};
  while (true) {
    const ssize_t got = ::read(from, buffer.data(), buffer.size());
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return text.substr(0, text.find('\n'));
    if (text.size() < bytes_max) text.append(buffer.data(), static_cast<std::size_t>(got));
  }
}

}  // namespace

core::Result<void> run_program(const std::string& folder,
                               const std::vector<std::string>& arguments) {
  const std::string name = core::quoted(arguments.front());
  std::array<int, 2> pipe{};
  pid_t child = 0;
  int error = ::pipe2(pipe.data(), O_CLOEXEC) == 0 ? 0 : errno;
  if (error != 0) return core::fail("cannot run " + name + ": " + std::strerror(error));
  error = spawn(folder, arguments, pipe[1], child);
  ::close(pipe[1]);
  const std::string said = error == 0 ? first_line(pipe[0]) : "";
  ::close(pipe[0]);
  if (error != 0) return core::fail("cannot run " + name + ": " + std::strerror(error));
  int status = 0;
  while (::waitpid(child, &status, 0) < 0)
    if (errno != EINTR) return core::fail("cannot wait for " + name + ": " + std::strerror(errno));
  if (WIFEXITED(status) && WEXITSTATUS(status) == 0) return {};
  const std::string how = WIFEXITED(status)
                              ? " ended with status " + std::to_string(WEXITSTATUS(status))
                              : " was ended by signal " + std::to_string(WTERMSIG(status));
  return core::fail(name + how + (said.empty() ? "" : ": " + said));
}

}  // namespace inv::cli
