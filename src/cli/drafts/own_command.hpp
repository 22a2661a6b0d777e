#pragma once

#include <string>
#include <vector>

#include "cli/app/invocation.hpp"

namespace inv::cli {

/// Runs another command of this program on the same book and day, as if it had been typed: what it
/// prints goes to the same place. Gives its exit status.
int run_own_command(Invocation& invocation, std::vector<std::string> words);

}  // namespace inv::cli
