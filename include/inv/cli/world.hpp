#pragma once

#include "inv/cli/app.hpp"

namespace inv::cli {

/// The world that the program runs in. From here on a closed pipe is an error like any other, and
/// standard input, output and error that were closed are taken by nothing else.
Env real_world(io::WritableFiles& files);

/// Runs a program found on the PATH, in a folder, with nothing to read; what it prints on standard
/// output is thrown away. Fails where it cannot be run or does not end with 0: then the message has
/// the first line of what it printed on standard error.
core::Result<void> run_program(const std::string& folder,
                               const std::vector<std::string>& arguments);

}  // namespace inv::cli
