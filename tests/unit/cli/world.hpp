#pragma once

#include <map>
#include <optional>
#include <string>

#include "inv/core/date.hpp"
#include "inv/io/files.hpp"

namespace inv::testing {

/// All that a command in a test can see: files in memory, a day, a terminal or none.
struct World {
  io::MemoryFiles files;  ///< the book's lie in /book
  core::Date today = *core::Date::of(2026, 6, 30);
  std::map<std::string, std::string> variables;
  std::string folder = "/book";
  std::optional<int> terminal;  ///< columns
};

struct Outcome {
  std::string out, err;
  std::string both;   ///< in the order of writing
  std::string shown;  ///< the same with lines of `err` marked with `! `
  int exit = 0;
};

/// Runs `inv age --tag "a b"`: words are split at blanks outside single and double quotes.
/// Throws std::runtime_error for a line that does not begin with `inv`.
Outcome run_line(World& world, const std::string& line);

/// The content of a file on the disk. Throws std::runtime_error where there is none.
std::string read_file(const std::string& path);
void write_file(const std::string& path, const std::string& text);

/// Puts every file of a folder of the project (`examples/gardener`) into the world's book.
void add_example(World& world, const std::string& folder);

/// Lines that differ, with three lines around them, `-` wanted and `+` seen, and the number of the
/// first among those wanted. Empty: equal.
std::string difference(const std::string& wanted, const std::string& seen);

}  // namespace inv::testing
