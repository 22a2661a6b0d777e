#pragma once

#include <span>

#include "command.hpp"

namespace inv::cli {

#define INV_COMMAND(name) extern const Command name##_command;
#include "commands.def"
#undef INV_COMMAND

/// What `inv --version` says. A test holds it against the project's version in CMakeLists.txt.
inline constexpr std::string_view version = "0.1.0";

/// In the order of the help.
std::span<const Command* const> commands();
/// Null for any other name.
const Command* find_command(std::string_view name);

/// Those that every command has, and that may stand before its name.
std::span<const Option> global_options();

/// What an option's value may be; none where any text may stand.
std::vector<std::string_view> choices(const Option& option);

/// What `inv --help` prints, and `inv <command> --help`.
std::string help_text();
std::string help_text(const Command& command);

}  // namespace inv::cli
