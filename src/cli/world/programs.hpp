#pragma once

#include <string>
#include <vector>

#include "inv/core/result.hpp"

namespace inv::cli {

/// Runs a program found on the PATH, in a folder, with nothing to read, and gives what it printed
/// on standard output, up to 1 MiB. Fails where it cannot be run or does not end with 0: then the
/// message has the first line of what it printed on standard error.
core::Result<std::string> run_program(const std::string& folder,
                                      const std::vector<std::string>& words);

}  // namespace inv::cli
