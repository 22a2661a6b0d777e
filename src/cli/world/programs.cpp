#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <string_view>

#include "inv/cli/world.hpp"
#include "inv/core/message.hpp"
#include "programs.hpp"

extern char** environ;

namespace inv::cli {

namespace {

constexpr std::size_t kept_bytes_max = std::size_t{64} * 1024;
constexpr int poll_milliseconds = 50;

/// One end of a pipe, or nothing.
class PipeEnd {
 public:
  explicit PipeEnd(int number) : number_(number) {}
  PipeEnd(const PipeEnd&) = delete;
  PipeEnd& operator=(const PipeEnd&) = delete;
  ~PipeEnd() { close(); }
  int number() const { return number_; }
  bool is_open() const { return number_ >= 0; }
  void close() {
    if (number_ >= 0) ::close(number_);
    number_ = -1;
  }
  void no_waiting() const { ::fcntl(number_, F_SETFL, O_NONBLOCK); }

 private:
  int number_;
};

struct Pipe {
  Pipe() {
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) ends = {-1, -1};
  }
  std::array<int, 2> ends{};
};

/// The text as a file without a name, to be read from its beginning. A program that gets it has all
/// of it, whenever this one is killed; of a pipe it would have a part and an end. -1 and an errno
/// where that fails.
int file_of(std::string_view text) {
  const int file = ::memfd_create("input", MFD_CLOEXEC);
  std::size_t written = 0;
  while (file >= 0 && written < text.size()) {
    const ssize_t wrote = ::write(file, text.data() + written, text.size() - written);
    if (wrote < 0 && errno == EINTR) continue;
    if (wrote <= 0) {
      ::close(file);
      return -1;
    }
    written += static_cast<std::size_t>(wrote);
  }
  if (file >= 0) ::lseek(file, 0, SEEK_SET);
  return file;
}

/// A program that runs, with what goes in and comes out.
class RunningProgram {
 public:
  explicit RunningProgram(const ProgramCall& call)
      : call_(call), out_(out_pipe_.ends[0]), err_(err_pipe_.ends[0]) {
    PipeEnd input(file_of(call.input)), child_out(out_pipe_.ends[1]), child_err(err_pipe_.ends[1]);
    if (!input.is_open() || !out_.is_open() || !err_.is_open()) {
      error_ = errno;
      return;
    }
    error_ = spawn_program(call, {input.number(), child_out.number(), child_err.number()}, child_);
    for (const PipeEnd* end : {&out_, &err_}) end->no_waiting();
  }

  ProgramEnd wait() {
    if (error_ != 0) {
      end_.trouble = spawn_trouble(call_, error_);
      return std::move(end_);
    }
    while (!has_ended()) {
      exchange(out_.is_open() || err_.is_open() ? poll_milliseconds : 1);
      if (call_.seconds_max > 0 && !end_.is_over_time && seconds() >= call_.seconds_max)
        end_by_force();
    }
    exchange(0);  // what it left in the pipes
    return std::move(end_);
  }

 private:
  long seconds() const {
    return std::chrono::duration_cast<std::chrono::seconds>(std::chrono::steady_clock::now() -
                                                            begun_)
        .count();
  }

  bool has_ended() {
    int status = 0;
    const pid_t found = ::waitpid(child_, &status, WNOHANG);
    if (found == 0 || (found < 0 && errno == EINTR)) return false;
    if (found > 0) take_status(status, end_);
    return true;
  }

  /// Politely, and two seconds later not.
  void end_by_force() {
    constexpr int polite_polls = 40;
    end_.is_over_time = true;
    ::kill(child_, SIGTERM);
    for (int i = 0; i < polite_polls; ++i) {
      siginfo_t state{};
      const bool is_over =
          ::waitid(P_PID, static_cast<id_t>(child_), &state, WEXITED | WNOHANG | WNOWAIT) == 0 &&
          state.si_pid == child_;
      if (is_over) return;
      exchange(poll_milliseconds);
    }
    ::kill(child_, SIGKILL);
  }

  void exchange(int milliseconds) {
    std::array<pollfd, 2> ends = {pollfd{out_.number(), POLLIN, 0},
                                  pollfd{err_.number(), POLLIN, 0}};
    if (::poll(ends.data(), ends.size(), milliseconds) <= 0) return;
    if (ends[0].revents != 0) take(out_, end_.out);
    if (ends[1].revents != 0) take(err_, end_.err);
  }

  /// All that is there now; of what is past the first kilobytes nothing is kept.
  static void take(PipeEnd& from, std::string& into) {
    std::array<char, 16384> buffer{};
    while (true) {
      const ssize_t got = ::read(from.number(), buffer.data(), buffer.size());
      if (got < 0 && errno == EINTR) continue;
      if (got < 0 && errno == EAGAIN) return;
      if (got <= 0) return from.close();
      const std::size_t room = kept_bytes_max - std::min(into.size(), kept_bytes_max);
      into.append(buffer.data(), std::min(room, static_cast<std::size_t>(got)));
    }
  }

  const ProgramCall& call_;
  Pipe out_pipe_, err_pipe_;
  PipeEnd out_, err_;
  int error_ = 0;
  pid_t child_ = 0;
  ProgramEnd end_;
  std::chrono::steady_clock::time_point begun_ = std::chrono::steady_clock::now();
};

}  // namespace

int spawn_program(const ProgramCall& call, const StandardStreams& streams, pid_t& child) {
  posix_spawn_file_actions_t actions{};
  posix_spawn_file_actions_init(&actions);
  const auto give = [&](int from, int to) {
    if (from >= 0) posix_spawn_file_actions_adddup2(&actions, from, to);
  };
  give(streams.in, STDIN_FILENO);
  give(streams.out, STDOUT_FILENO);
  give(streams.err, STDERR_FILENO);
  posix_spawn_file_actions_addchdir_np(&actions, call.folder.c_str());
  // This program ignores these signals; others may not expect that.
  posix_spawnattr_t attributes{};
  posix_spawnattr_init(&attributes);
  sigset_t ignored;
  sigemptyset(&ignored);
  sigaddset(&ignored, SIGPIPE);
  sigaddset(&ignored, SIGXFSZ);
  posix_spawnattr_setsigdefault(&attributes, &ignored);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
  std::vector<char*> words;
  for (const std::string& each : call.words) words.push_back(const_cast<char*>(each.c_str()));
  words.push_back(nullptr);
  const int error =
      call.path.empty()
          ? posix_spawnp(&child, words.front(), &actions, &attributes, words.data(), environ)
          : posix_spawn(&child, call.path.c_str(), &actions, &attributes, words.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  return error;
}

void take_status(int status, ProgramEnd& end) {
  if (WIFEXITED(status)) end.status = WEXITSTATUS(status);
  if (WIFSIGNALED(status)) end.signal = WTERMSIG(status);
}

std::string spawn_trouble(const ProgramCall& call, int error) {
  return "cannot run " + core::quoted(call.words.front()) + ": " + std::strerror(error);
}

ProgramEnd run_program(const ProgramCall& call) { return RunningProgram(call).wait(); }

core::Result<void> succeeded(const ProgramCall& call, const ProgramEnd& end) {
  if (!end.trouble.empty()) return core::fail(end.trouble);
  if (end.status == 0) return {};
  const std::string said = end.err.substr(0, end.err.find('\n'));
  const std::string how = end.status ? " ended with status " + std::to_string(*end.status)
                                     : " was ended by signal " + std::to_string(end.signal);
  return core::fail(core::quoted(call.words.front()) + how + (said.empty() ? "" : ": " + said));
}

std::optional<std::string> find_program(const std::string& name, const std::string& folder) {
  const auto is_program = [](const std::string& path) {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode) &&
           ::access(path.c_str(), X_OK) == 0;
  };
  if (name.find('/') != std::string::npos) {
    std::string path = name.starts_with('/') ? name : folder + "/" + name;
    return is_program(path) ? std::optional(std::move(path)) : std::nullopt;
  }
  const char* const value = std::getenv("PATH");
  std::string_view folders = value == nullptr ? "/usr/bin:/bin" : value;
  while (!folders.empty()) {
    const std::string_view one = folders.substr(0, folders.find(':'));
    folders.remove_prefix(std::min(one.size() + 1, folders.size()));
    // Of the working folder no program is taken: a book may lie there.
    if (!one.starts_with('/')) continue;
    std::string path = std::string(one) + "/" + name;
    if (is_program(path)) return path;
  }
  return std::nullopt;
}

}  // namespace inv::cli
