#include "keyboard.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <string_view>

#include "inv/cli/world.hpp"
#include "programs.hpp"

namespace inv::cli {

namespace {

volatile std::sig_atomic_t was_interrupted = 0;

/// As long as it lives Ctrl-C ends a read, and not the program; a program that was stopped and goes
/// on reads anew.
class InterruptsReads {
 public:
  InterruptsReads() {
    was_interrupted = 0;
    struct sigaction action {};
    action.sa_handler = [](int) { was_interrupted = 1; };
    ::sigaction(SIGINT, &action, &before_);
    action.sa_handler = [](int) {};
    ::sigaction(SIGCONT, &action, &before_going_on_);
  }
  InterruptsReads(const InterruptsReads&) = delete;
  InterruptsReads& operator=(const InterruptsReads&) = delete;
  ~InterruptsReads() {
    ::sigaction(SIGINT, &before_, nullptr);
    ::sigaction(SIGCONT, &before_going_on_, nullptr);
  }
  /// Of a read that gave nothing: whether it is to be made again.
  static bool goes_on() { return errno == EINTR && was_interrupted == 0; }

 private:
  struct sigaction before_ {
  }, before_going_on_{};
};

/// As long as it lives keys come one by one, and are not shown.
class SingleKeys {
 public:
  explicit SingleKeys(int terminal) : terminal_(terminal) {
    is_changed_ = ::tcgetattr(terminal, &before_) == 0;
    single_ = before_;
    single_.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO);
    single_.c_cc[VMIN] = 1;
    single_.c_cc[VTIME] = 0;
    // What was typed ahead is no answer to what is only now on the screen.
    if (is_changed_) ::tcsetattr(terminal, TCSAFLUSH, &single_);
  }
  /// Where a shell has set it back meanwhile.
  void again() const {
    if (is_changed_) ::tcsetattr(terminal_, TCSADRAIN, &single_);
  }
  SingleKeys(const SingleKeys&) = delete;
  SingleKeys& operator=(const SingleKeys&) = delete;
  ~SingleKeys() {
    if (is_changed_) ::tcsetattr(terminal_, TCSADRAIN, &before_);
  }

 private:
  int terminal_;
  termios before_{}, single_{};
  bool is_changed_ = false;
};

/// Nothing at the end, and when a signal came first.
std::optional<char> read_byte(int terminal) {
  char byte = 0;
  errno = 0;
  const ssize_t got = ::read(terminal, &byte, 1);
  return got == 1 ? std::optional(byte) : std::nullopt;
}

/// The rest of a character of several bytes, or of what an arrow key sends: what is there at once.
void add_rest(int terminal, std::string& key) {
  constexpr int wait_milliseconds = 20;
  constexpr std::size_t longest = 16;
  pollfd more{terminal, POLLIN, 0};
  while (key.size() < longest && ::poll(&more, 1, wait_milliseconds) > 0) {
    const auto byte = read_byte(terminal);
    if (!byte) return;
    key += *byte;
  }
}

}  // namespace

std::optional<std::string> Keyboard::key() const {
  constexpr char end_of_text = 4, escape = 27;
  const InterruptsReads interrupts;
  const SingleKeys single(in_);
  auto first = read_byte(in_);
  while (!first && InterruptsReads::goes_on()) {
    single.again();
    first = read_byte(in_);
  }
  if (!first || *first == end_of_text) return std::nullopt;
  std::string key(1, *first);
  if (*first == escape || static_cast<unsigned char>(*first) >= 0x80) add_rest(in_, key);
  return key;
}

std::optional<std::string> Keyboard::line(const std::string& question) const {
  say(question);
  const InterruptsReads interrupts;
  std::string line;
  while (true) {
    const auto byte = read_byte(in_);
    if (!byte && InterruptsReads::goes_on()) continue;
    if (!byte) break;
    if (*byte == '\n') return line;
    line += *byte;
  }
  say("\n");
  return std::nullopt;
}

void Keyboard::say(std::string_view text) const {
  while (!text.empty()) {
    const ssize_t wrote = ::write(out_, text.data(), text.size());
    if (wrote < 0 && errno == EINTR) continue;
    if (wrote <= 0) return;
    text.remove_prefix(static_cast<std::size_t>(wrote));
  }
}

core::Result<void> Keyboard::run(const ProgramCall& call) const {
  pid_t child = 0;
  ProgramEnd end;
  const int error = spawn_program(call, {.in = in_, .out = out_}, child);
  if (error != 0) return core::fail(spawn_trouble(call, error));
  // As `system` does it: Ctrl-C is the program's.
  const auto interrupt = std::signal(SIGINT, SIG_IGN), quit = std::signal(SIGQUIT, SIG_IGN);
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  std::signal(SIGINT, interrupt);
  std::signal(SIGQUIT, quit);
  take_status(status, end);
  return succeeded(call, end);
}

std::optional<Keyboard> find_keyboard() {
  if (isatty(STDIN_FILENO) != 0) {
    if (isatty(STDERR_FILENO) == 0) return std::nullopt;
    return Keyboard(STDIN_FILENO, STDERR_FILENO);
  }
  if (isatty(STDOUT_FILENO) == 0) return std::nullopt;
  const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC);
  if (terminal < 0) return std::nullopt;
  return Keyboard(terminal, terminal);
}

}  // namespace inv::cli
