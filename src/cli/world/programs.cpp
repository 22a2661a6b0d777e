#include "inv/cli/world.hpp"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>

extern char** environ;

namespace inv::cli {

namespace {

constexpr std::size_t output_max = 1 << 20;

std::string reason(int error) { return std::strerror(error); }

/// One end of a pipe, closed when it goes.
class Descriptor {
 public:
  explicit Descriptor(int number = -1) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() { close(); }

  int number() const { return number_; }
  void set(int number) { number_ = number; }
  void close() {
    if (number_ >= 0) ::close(number_);
    number_ = -1;
  }

 private:
  int number_;
};

struct Pipe {
  Descriptor out, in;
  bool open() {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) return false;
    out.set(ends[0]);
    in.set(ends[1]);
    return true;
  }
};

/// What is to be so in the program before it begins.
class Start {
 public:
  Start(const std::string& folder, const Pipe& output, const Pipe& errors) {
    posix_spawn_file_actions_init(&actions_);
    posix_spawn_file_actions_addopen(&actions_, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions_, output.in.number(), STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions_, errors.in.number(), STDERR_FILENO);
    posix_spawn_file_actions_addchdir_np(&actions_, folder.c_str());
    posix_spawnattr_init(&attributes_);
    // This program ignores closed pipes; others may not expect that.
    sigset_t broken_pipe;
    sigemptyset(&broken_pipe);
    sigaddset(&broken_pipe, SIGPIPE);
    posix_spawnattr_setsigdefault(&attributes_, &broken_pipe);
    posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGDEF);
  }
  Start(const Start&) = delete;
  Start& operator=(const Start&) = delete;
  ~Start() {
    posix_spawn_file_actions_destroy(&actions_);
    posix_spawnattr_destroy(&attributes_);
  }

  /// 0, or the number of the error.
  int spawn(const std::vector<std::string>& words, pid_t& child) const {
    std::vector<char*> pointers;
    for (const std::string& word : words) pointers.push_back(const_cast<char*>(word.c_str()));
    pointers.push_back(nullptr);
    return posix_spawnp(&child, pointers.front(), &actions_, &attributes_, pointers.data(),
                        environ);
  }

 private:
  posix_spawn_file_actions_t actions_{};
  posix_spawnattr_t attributes_{};
};

/// Takes what has come; false at the end. What is past the limit is lost.
bool take(Descriptor& from, std::string& text) {
  std::array<char, 4096> part{};
  const ssize_t got = ::read(from.number(), part.data(), part.size());
  if (got < 0 && errno == EINTR) return true;
  if (got <= 0) return false;
  const std::size_t room = output_max - text.size();
  text.append(part.data(), std::min(room, static_cast<std::size_t>(got)));
  return true;
}

/// Both to their ends, whichever has something.
void read_both(Pipe& output, Pipe& errors, std::string& out_text, std::string& error_text) {
  while (output.out.number() >= 0 || errors.out.number() >= 0) {
    std::array<pollfd, 2> ready = {{{output.out.number(), POLLIN, 0},
                                    {errors.out.number(), POLLIN, 0}}};
    if (::poll(ready.data(), ready.size(), -1) < 0 && errno != EINTR) return;
    if (ready[0].revents != 0 && !take(output.out, out_text)) output.out.close();
    if (ready[1].revents != 0 && !take(errors.out, error_text)) errors.out.close();
  }
}

std::string first_line(const std::string& text) { return text.substr(0, text.find('\n')); }

}  // namespace

core::Result<std::string> run_program(const std::string& folder,
                                      const std::vector<std::string>& words) {
  const std::string name = "`" + words.front() + "`";
  Pipe output, errors;
  if (!output.open() || !errors.open())
    return core::fail("cannot run " + name + ": " + reason(errno));
  pid_t child = 0;
  if (const int error = Start(folder, output, errors).spawn(words, child); error != 0)
    return core::fail("cannot run " + name + ": " + reason(error));
  output.in.close();
  errors.in.close();
  std::string out_text, error_text;
  read_both(output, errors, out_text, error_text);
  int status = 0;
  while (::waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return core::fail("cannot wait for " + name + ": " + reason(errno));
  }
  if (WIFEXITED(status) && WEXITSTATUS(status) == 0) return out_text;
  const std::string line = first_line(error_text);
  const std::string how = WIFEXITED(status)
                              ? "ended with status " + std::to_string(WEXITSTATUS(status))
                              : "was ended by signal " + std::to_string(WTERMSIG(status));
  return core::fail(name + " " + how + (line.empty() ? "" : ": " + line));
}

}  // namespace inv::cli
