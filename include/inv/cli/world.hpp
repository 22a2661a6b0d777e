#pragma once

#include <functional>
#include <iosfwd>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "inv/core/date.hpp"
#include "inv/core/result.hpp"

namespace inv::cli {

// The world that the program runs in: what `main` gives to Env.

/// The columns of the terminal that standard output is; nothing where it is none.
std::optional<int> terminal_width();
bool error_is_terminal();
/// Standard input; null where it is a terminal, at which somebody would have to type.
std::istream* input();
/// Asks whoever sits at the terminal for a line: on standard error and standard input where both
/// are one; where standard input is none, at the terminal that the program was started from, if
/// standard output goes there. Empty where nobody can be asked.
std::function<std::optional<std::string>(const std::string& question)> asking();
/// The day that it is in the local time zone (TZ).
core::Date local_today();
/// Those of the program's environment variables that it looks at.
std::map<std::string, std::string> variables();
/// From here on a closed pipe, or a file that may not grow, is an error like any other and not the
/// end of the program.
void report_refusals();
/// Ends the program at once, with all that was printed and without freeing anything.
[[noreturn]] void leave(int status);
/// Standard input, output and error that were closed are taken by nothing else: no file of a book
/// gets their numbers. Writing to them fails as before.
void hold_standard_descriptors();

/// Runs a program found on the PATH, in a folder, with nothing to read; what it prints on standard
/// output is thrown away. Fails where it cannot be run or does not end with 0: then the message has
/// the first line of what it printed on standard error.
core::Result<void> run_program(const std::string& folder, const std::vector<std::string>& words);

}  // namespace inv::cli
