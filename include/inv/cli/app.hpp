#pragma once

#include <cstdint>
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

/// Another program that is to run.
struct ProgramCall {
  std::string folder;              ///< it runs there
  std::vector<std::string> words;  ///< its name, and what it is given; no shell reads them
  std::string path = {};           ///< of the program itself; empty: the name, found on the PATH
  std::string input = {};          ///< on its standard input
  int seconds_max = 0;             ///< then it is ended; 0: it may take as long as it likes
};

/// What came of it.
struct ProgramEnd {
  std::string trouble = {};        ///< why it could not be started; else empty
  std::optional<int> status = {};  ///< none: a signal ended it, or nobody knows
  int signal = 0;
  bool is_over_time = false;
  std::string out = {}, err = {};  ///< what it printed, as it is
};

/// All that the program knows of the world outside its arguments, so that a test can be the world.
struct Env {
  io::WritableFiles& files;
  std::ostream& out;
  std::ostream& err;
  core::Date today;                              ///< in the local time zone
  std::map<std::string, std::string> variables;  ///< INV_BOOK, TERM, USER and the like
  /// Empty where it is not set.
  std::string variable(const std::string& name) const {
    const auto found = variables.find(name);
    return found == variables.end() ? "" : found->second;
  }
  std::string folder;                            ///< where the search for a book begins
  std::optional<int> width;                      ///< columns, where `out` is a terminal
  bool err_is_terminal = false;
  std::istream* in = nullptr;  ///< standard input; null where it is a terminal
  /// Asks the person at the terminal for a line; nothing when they end it. Empty where nobody is.
  std::function<std::optional<std::string>(const std::string& question)> ask = {};
  std::function<ProgramEnd(const ProgramCall& call)> run_program = [](const ProgramCall&) {
    return ProgramEnd{.trouble = "there are no programs"};
  };
  /// The program of that name, by its path; nothing where there is none. As `find_program`.
  std::function<std::optional<std::string>(const std::string& name, const std::string& folder)>
      find_program = [](const auto&, const auto&) { return std::nullopt; };
  /// Lets a program have the terminal (an editor) until it ends.
  std::function<core::Result<void>(const ProgramCall& call)> run_on_terminal =
      [](const ProgramCall&) { return core::fail("there is no terminal"); };
  /// Seconds since 1970, UTC.
  std::function<std::int64_t()> now = [] { return std::int64_t{0}; };
  /// Waits for a key at the terminal: a character, or nothing when the person ends it (Ctrl-C,
  /// Ctrl-D, a terminal that is gone). Empty where keys cannot be read one by one.
  std::function<std::optional<std::string>()> read_key = {};
  /// Lines of the terminal now.
  std::function<int()> height = [] { return 24; };
  /// Ends the program while what was read still stands: the system frees that faster than we do.
  /// Empty: `run` returns.
  std::function<void(int status)> leave = {};
};

/// Exit statuses (contract, section 4).
enum Exit : int { done = 0, book_errors = 1, wrong_usage = 2, could_not = 3, something_to_do = 10 };

/// The whole program: `arguments` without the program's name.
int run(const std::vector<std::string>& arguments, Env& env);

}  // namespace inv::cli
