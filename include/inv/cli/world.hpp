#pragma once

#include "inv/cli/app.hpp"

namespace inv::cli {

/// The world that the program runs in. From here on a closed pipe is an error like any other, and
/// standard input, output and error that were closed are taken by nothing else.
Env real_world(io::WritableFiles& files);

/// Runs it to its end. What it prints is kept up to 64 KiB each.
ProgramEnd run_program(const ProgramCall& call);

/// Fails where it did not end with 0: with the first line of what it printed on standard error.
core::Result<void> succeeded(const ProgramCall& call, const ProgramEnd& end);

/// The program itself, by an absolute path: found on the PATH, or, where the name has a `/`, from
/// that folder on. Folders of the PATH that are not absolute are passed over.
std::optional<std::string> find_program(const std::string& name, const std::string& folder);

}  // namespace inv::cli
