#include "inv/cli/world.hpp"

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <ctime>
#include <iostream>

#include "inv/core/assert.hpp"
#include "keyboard.hpp"

namespace inv::cli {

namespace {

constexpr int width_unknown = 80;
constexpr int height_unknown = 24;

/// Nothing where standard output is no terminal.
std::optional<int> terminal_width() {
  if (isatty(STDOUT_FILENO) == 0) return std::nullopt;
  winsize size{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return width_unknown;
  return size.ws_col;
}

int terminal_height() {
  winsize size{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row == 0) return height_unknown;
  return size.ws_row;
}

/// What a person at the terminal is needed for; nothing of it where nobody is there.
void add_keyboard(Env& env) {
  const auto keyboard = find_keyboard();
  if (!keyboard) return;
  env.ask = [keyboard](const std::string& question) { return keyboard->line(question); };
  env.run_on_terminal = [keyboard](const ProgramCall& call) { return keyboard->run(call); };
  if (env.variables["TERM"] != "dumb") env.read_key = [keyboard] { return keyboard->key(); };
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
  for (const char* name : {"INV_BOOK", "NO_COLOR", "COLUMNS", "TERM", "USER", "HOME",
                           "XDG_STATE_HOME", "VISUAL", "EDITOR", "TMPDIR", "PATH"})
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
  std::signal(SIGCHLD, SIG_DFL);  // else nobody tells how a program ended
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
          .run_program = run_program,
          .find_program = find_program,
          .now = [] { return static_cast<std::int64_t>(std::time(nullptr)); },
          .height = terminal_height};
  add_keyboard(env);
#ifndef INV_SANITIZE  // which looks for what was never freed
  env.leave = leave;
#endif
  return env;
}

}  // namespace inv::cli
