#include "inv/cli/world.hpp"

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <array>
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

}  // namespace

std::optional<int> terminal_width() {
  if (isatty(STDOUT_FILENO) == 0) return std::nullopt;
  winsize size{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return width_unknown;
  return size.ws_col;
}

bool error_is_terminal() { return isatty(STDERR_FILENO) != 0; }

std::istream* input() { return isatty(STDIN_FILENO) == 0 ? &std::cin : nullptr; }

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

void report_refusals() {
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
}

void leave(int status) {
  std::cout.flush();
  std::cerr.flush();
  std::_Exit(status);
}

void hold_standard_descriptors() {
  for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
    if (fcntl(descriptor, F_GETFD) < 0) open("/dev/null", O_RDONLY | O_CLOEXEC);
}

}  // namespace inv::cli
