#include "inv/cli/world.hpp"

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iostream>
#include <memory>

#include "inv/core/assert.hpp"

namespace inv::cli {

namespace {

constexpr int width_unknown = 80;

std::optional<std::string> ask_on(std::ostream& out, std::istream& in,
                                  const std::string& question) {
  out << question << std::flush;
  std::string line;
  if (std::getline(in, line)) return line;
  out << "\n" << std::flush;
  return std::nullopt;
}

/// Nothing where standard output is no terminal.
std::optional<int> terminal_width() {
  if (isatty(STDOUT_FILENO) == 0) return std::nullopt;
  winsize size{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return width_unknown;
  return size.ws_col;
}

/// How to ask whoever sits at the terminal for a line: on standard error and standard input where
/// both are one; where standard input is none, at the terminal that the program was started from,
/// if standard output goes there. Empty where nobody can be asked.
std::function<std::optional<std::string>(const std::string& question)> asking() {
  if (isatty(STDIN_FILENO) != 0) {
    if (isatty(STDERR_FILENO) == 0) return {};
    return [](const std::string& question) { return ask_on(std::cerr, std::cin, question); };
  }
  if (isatty(STDOUT_FILENO) == 0) return {};
  const auto keyboard = std::make_shared<std::ifstream>("/dev/tty");
  const auto screen = std::make_shared<std::ofstream>("/dev/tty");
  if (!*keyboard || !*screen) return {};
  return [keyboard, screen](const std::string& question) {
    return ask_on(*screen, *keyboard, question);
  };
}

/// In the local time zone (TZ).
core::Date local_today() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  localtime_r(&now, &local);
  const auto today = core::Date::of(local.tm_year + 1900, local.tm_mon + 1, local.tm_mday);
  INV_ASSERT(today);
  return *today;
}

std::map<std::string, std::string> variables() {
  std::map<std::string, std::string> found;
  for (const char* name : {"INV_BOOK", "NO_COLOR", "COLUMNS", "TERM"})
    if (const char* value = std::getenv(name)) found.emplace(name, value);
  return found;
}

/// With all that was printed, and without freeing anything.
void leave(int status) {
  std::cout.flush();
  std::cerr.flush();
  std::_Exit(status);
}

}  // namespace

Env real_world(io::WritableFiles& files) {
  // A closed pipe, or a file that may not grow, is an error like any other and not the end.
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
  // No file of a book gets the number of a standard stream that is closed. Writing fails as before.
  for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
    if (fcntl(descriptor, F_GETFD) < 0) open("/dev/null", O_RDONLY | O_CLOEXEC);
  std::ios::sync_with_stdio(false);
  Env env{.files = files,
          .out = std::cout,
          .err = std::cerr,
          .today = local_today(),
          .variables = variables(),
          .folder = ".",
          .width = terminal_width(),
          .err_is_terminal = isatty(STDERR_FILENO) != 0,
          .in = isatty(STDIN_FILENO) == 0 ? &std::cin : nullptr,
          .ask = asking(),
          .run_program = run_program};
#ifndef INV_SANITIZE  // which looks for what was never freed
  env.leave = leave;
#endif
  return env;
}

}  // namespace inv::cli
