#pragma once

#include <algorithm>
#include <array>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "inv/cli/app.hpp"

namespace inv::io {
struct NewNode;
}

namespace inv::cli {

class Invocation;
struct GivenOption;

/// What becomes of an option in a record: the value of its key.
using ValueOfKey = io::NewNode (*)(const GivenOption& option);

/// An option as the parser, the help and the manual know it.
struct Option {
  std::string_view name;   ///< `--by`
  std::string_view value;  ///< what stands for its value: `DATE`, or with `|` the values allowed
  std::string_view help;   ///< one line
  ValueOfKey recorded = nullptr;  ///< null: it is not a key of the record that is written
  bool repeats = false;           ///< may be given more than once, each time with more
  char letter = 0;                ///< `q` of `-q`, or 0
  std::string_view key = {};      ///< of the record, where it is not called as the option

  bool is_flag() const { return value.empty(); }
};
inline constexpr bool repeats = true;

struct Example {
  std::string_view line;  ///< `inv age --detail hart`
  std::string_view meaning;
};

/// How many arguments a command takes besides its options, and what they stand for.
struct Operands {
  int least = 0;
  int most = 0;
  std::string_view shown = {};  ///< `CLIENT [AMOUNT]`
};
inline constexpr int any_number = 1000000;
inline constexpr Operands any_clients{0, any_number, "CLIENT"};

/// The rows of a small table that stands within a constant.
template <class Row, std::size_t most>
class Rows {
 public:
  constexpr Rows(std::initializer_list<Row> rows = {}) : size_(rows.size()) {
    std::ranges::copy(rows, rows_.begin());
  }
  constexpr const Row* begin() const { return rows_.data(); }
  constexpr const Row* end() const { return rows_.data() + size_; }
  constexpr bool empty() const { return size_ == 0; }

 private:
  std::array<Row, most> rows_{};
  std::size_t size_ = 0;
};

// What the flags of a command are called in its row.
inline constexpr bool has_table = true, with_pages = true;

/// What commands are for, in the order of the help: they read the book, make or send what clients
/// get, write into the book, or are about the program itself.
enum Group { reads, documents, writes, besides };

/// One command: all that the program, its help and its tests know of it. Each is defined in a file
/// of commands/ and does the same five things: load, compute, render, write, exit.
struct Command {
  std::string_view name;
  std::string_view summary;  ///< for the list of commands
  std::string_view about;    ///< a paragraph for its help
  Operands operands;
  Rows<Option, 24> options;
  Rows<Example, 5> examples;
  Exit (*run)(Invocation& invocation);
  Group group = reads;
  bool has_csv = false;     ///< `--format csv` has a table to give
  bool has_pages = false;   ///< it prints documents, which may be had as html or eml
};

/// What `--format` may be for a command: `text|json|csv`.
std::string_view formats(const Command& command);

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

/// What is wrong with the name of a command: "unknown command `ls`; here: `inv list`".
std::string unknown_command(std::string_view name);

/// How a help is to be.
struct HelpShape {
  int width = 80;         ///< columns; from 40 to 100 are used
  bool is_brief = false;  ///< as `-h` gives it
};
/// What `inv --help` prints, and `inv <command> --help`.
std::string help_text(const HelpShape& shape = {});
std::string help_text(const Command& command, const HelpShape& shape = {});

}  // namespace inv::cli
