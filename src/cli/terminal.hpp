#pragma once

#include <map>
#include <optional>
#include <string>

#include "inv/core/date.hpp"

namespace inv::cli {

/// The columns of the terminal that standard output is; nothing where it is none.
std::optional<int> terminal_width();
bool error_is_terminal();
/// The day that it is in the local time zone (TZ).
core::Date local_today();
/// Those of the program's environment variables that it looks at.
std::map<std::string, std::string> variables();
/// From here on writing to a closed pipe is an error like any other, not the end of the program.
void report_closed_pipes();

}  // namespace inv::cli
