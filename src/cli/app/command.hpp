#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "inv/cli/app.hpp"

namespace inv::cli {

class Invocation;

/// An option as the parser, the help and the manual know it.
struct Option {
  std::string_view name;   ///< `--by`
  char letter;             ///< `q` of `-q`, or 0
  std::string_view value;  ///< what stands for its value: `DATE`, or with `|` the words allowed
  std::string_view help;   ///< one line
  bool repeats = false;    ///< may be given more than once, each time with more
};

struct Example {
  std::string_view line;  ///< `inv age --detail hart`
  std::string_view meaning;
};

/// How many words a command takes besides its options.
struct Operands {
  int least;
  int most;
  static const Operands none, one, any;
  friend constexpr bool operator==(Operands, Operands) = default;
};
inline constexpr Operands Operands::none{0, 0};
inline constexpr Operands Operands::one{1, 1};
inline constexpr Operands Operands::any{0, 1000000};

// What the two flags of a command are called in its row.
inline constexpr bool no_table = false, has_table = true;
inline constexpr bool reads = false, writes = true;

/// One command: all that the program, its help and its tests know of it. Each file of commands/
/// defines its own and does the same five things: load, compute, render, write, exit.
struct Command {
  std::string_view name;
  std::string_view summary;   ///< for the list of commands
  std::string_view about;     ///< a paragraph for its help
  Operands operands;
  std::string_view operand;   ///< what they stand for: `CLIENT`, `CLIENT [AMOUNT]`
  bool has_csv;               ///< `--format csv` has a table to give
  std::span<const Option> options;
  std::span<const Example> examples;
  Exit (*run)(Invocation& invocation);
  bool is_writing;            ///< into a book; false: it reads one
};

}  // namespace inv::cli
