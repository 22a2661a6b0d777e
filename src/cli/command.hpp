#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "inv/cli/run.hpp"

namespace inv::cli {

class Invocation;

/// An option as the parser, the help and the manual know it.
struct Option {
  std::string_view name;   ///< `--by`
  char letter;             ///< `q` of `-q`, or 0
  std::string_view value;  ///< what stands for its value: `DATE`, or with `|` the words allowed
  std::string_view help;   ///< one line
};

struct Example {
  std::string_view line;  ///< `inv age --detail hart`
  std::string_view meaning;
};

/// How many names a command takes.
enum class Operands { none, one, any };

/// One command: all that the program, its help and its tests know of it. Each cmd_<name>.cpp
/// defines its own and does the same five things: load, compute, render, write, exit.
struct Command {
  std::string_view name;
  std::string_view summary;   ///< for the list of commands
  std::string_view about;     ///< a paragraph for its help
  Operands operands;
  std::string_view operand;   ///< `CLIENT`: what a name stands for
  bool csv;                   ///< `--format csv` has a table to give
  std::span<const Option> options;
  std::span<const Example> examples;
  Exit (*run)(Invocation& invocation);
};

/// In the order of the help.
std::span<const Command* const> commands();
/// Null for any other name.
const Command* find_command(std::string_view name);

/// Those that every command has, and that may stand before its name.
std::span<const Option> global_options();

/// The words that an option's value may be; none where any text may stand.
std::vector<std::string_view> choices(const Option& option);

}  // namespace inv::cli
