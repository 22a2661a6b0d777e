#pragma once

#include <string>

#include "command.hpp"

namespace inv::cli {

/// What `inv --help` prints.
std::string help_text();
/// What `inv <command> --help` prints.
std::string help_text(const Command& command);

}  // namespace inv::cli
