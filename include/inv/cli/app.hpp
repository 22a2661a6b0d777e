#pragma once

#include <functional>
#include <iosfwd>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "inv/core/date.hpp"
#include "inv/core/result.hpp"
#include "inv/io/files.hpp"

namespace inv::cli {

/// All that the program knows of the world outside its arguments, so that a test can be the world.
struct Env {
  io::WritableFiles& files;
  std::ostream& out;
  std::ostream& err;
  core::Date today;                              ///< in the local time zone
  std::map<std::string, std::string> variables;  ///< INV_BOOK, NO_COLOR, COLUMNS, TERM
  std::string folder;                            ///< where the search for a book begins
  std::optional<int> width;                      ///< columns, where `out` is a terminal
  bool err_is_terminal = false;
  std::istream* in = nullptr;  ///< standard input; null where it is a terminal
  /// Asks the person at the terminal for a line; nothing when they end it. Empty where nobody is.
  std::function<std::optional<std::string>(const std::string& question)> ask = {};
  /// Runs a program in a folder; fails where it does. For git.
  std::function<core::Result<void>(const std::string& folder,
                                   const std::vector<std::string>& arguments)>
      run_program = [](const auto&, const auto&) { return core::fail("there is no git"); };
  /// Ends the program while what was read still stands: the system frees that faster than we do.
  /// Empty: `run` returns.
  std::function<void(int status)> leave = {};
};

/// Exit statuses (contract, section 4).
enum Exit : int { done = 0, book_errors = 1, wrong_usage = 2, could_not = 3, something_to_do = 10 };

/// The whole program: `arguments` without the program's name.
int run(const std::vector<std::string>& arguments, Env& env);

}  // namespace inv::cli
