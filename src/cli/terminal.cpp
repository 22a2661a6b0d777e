#include "terminal.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdlib>
#include <ctime>

#include "inv/core/assert.hpp"

namespace inv::cli {

namespace {

constexpr int width_unknown = 80;

}  // namespace

std::optional<int> terminal_width() {
  if (isatty(STDOUT_FILENO) == 0) return std::nullopt;
  winsize size{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return width_unknown;
  return size.ws_col;
}

bool error_is_terminal() { return isatty(STDERR_FILENO) != 0; }

core::Date local_today() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  localtime_r(&now, &local);
  const auto today = core::Date::of(local.tm_year + 1900, local.tm_mon + 1, local.tm_mday);
  INV_ASSERT(today);
  return *today;
}

std::map<std::string, std::string> variables() {
  constexpr std::array names = {"INV_BOOK", "NO_COLOR", "COLUMNS", "TERM"};
  std::map<std::string, std::string> found;
  for (const char* name : names)
    if (const char* value = std::getenv(name)) found.emplace(name, value);
  return found;
}

void report_closed_pipes() { std::signal(SIGPIPE, SIG_IGN); }

}  // namespace inv::cli
