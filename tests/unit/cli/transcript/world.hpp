#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "inv/core/date.hpp"
#include "inv/io/files.hpp"
#include "memory_files.hpp"

namespace inv::testing {

/// Whether there is a git to run, and a repository around the book.
enum class Git { missing, installed, repository };

/// All that a command in a test can see: files in memory, a day, a terminal or none.
struct World {
  testing::MemoryFiles files;  ///< the book's lie in /book
  core::Date today = *core::Date::of(2026, 6, 30);
  std::map<std::string, std::string> variables = {{"HOME", "/home/reader"}};
  std::string folder = "/book";
  std::optional<int> terminal;       ///< columns
  std::optional<std::string> input;  ///< what stands on standard input; none: it is a terminal
  std::vector<std::string> answers;  ///< what a person types in the next command; none: nobody does
  Git git = Git::missing;
  std::vector<std::string> git_calls;  ///< `git init -q`, each as it was run
  int mail_status = 0;                 ///< with which the mail program ends
  std::string mail_says;               ///< on standard error
  std::vector<std::string> mails;      ///< that it was given
  std::string edit_from, edit_to;      ///< what an editor replaces by what; empty: it does nothing
};

struct Outcome {
  std::string out, err;
  std::string both;   ///< in the order of writing
  std::string shown;  ///< the same with lines of `err` marked with `! `
  int exit = 0;
};

/// Runs `inv age --tag "a b"`: words are split at blanks outside single and double quotes. Besides
/// `inv` there are `cat FILE`, `ls` (all files and empty folders of the book), `git-calls` (how git
/// was run since the last time) and `mails` (what the mail program was given, without its parts).
/// Throws std::runtime_error for any other line.
Outcome run_line(World& world, const std::string& line);

/// The content of a file on the disk. Throws std::runtime_error where there is none.
std::string read_file(const std::string& path);
void write_file(const std::string& path, const std::string& text);

/// Puts every file of a folder of the project (`examples/gardener`) into the world's book.
void add_example(World& world, const std::string& folder);

std::vector<std::string> lines_of(const std::string& text);

/// Lines that differ, with three lines around them, `-` wanted and `+` seen, and the number of the
/// first among those wanted. Empty: equal.
std::string difference(const std::string& wanted, const std::string& seen);

}  // namespace inv::testing
