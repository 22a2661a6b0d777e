#pragma once

#include <csignal>
#include <string>

#include "inv/cli/app.hpp"

namespace inv::cli {

/// What a program gets as its standard input, output and error; -1: as ours.
struct StandardStreams {
  int in = -1, out = -1, err = -1;
};

/// Zero, or the number of the error.
int spawn_program(const ProgramCall& call, const StandardStreams& streams, pid_t& child);
/// What `waitpid` says of its end.
void take_status(int status, ProgramEnd& end);
/// Why it could not be started.
std::string spawn_trouble(const ProgramCall& call, int error);

}  // namespace inv::cli
