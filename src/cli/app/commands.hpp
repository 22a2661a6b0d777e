#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "command.hpp"

namespace inv::cli {

/// In the order of the help.
std::span<const Command* const> commands();
/// Null for any other name.
const Command* find_command(std::string_view name);

/// Those that every command has, and that may stand before its name.
std::span<const Option> global_options();

/// The words that an option's value may be; none where any text may stand.
std::vector<std::string_view> choices(const Option& option);

}  // namespace inv::cli
