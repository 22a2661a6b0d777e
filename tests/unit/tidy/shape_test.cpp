#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "sources.hpp"

// Sizes and names that keep every file readable in one go.

namespace {

using inv::testing::code_of;
using inv::testing::names_in;
using inv::testing::SourceFile;
using inv::testing::sources;
using inv::testing::words_of;

constexpr std::size_t lines_max = 400;
constexpr std::size_t function_lines_max = 40;
constexpr std::size_t test_lines_max = 60;  // a case with its table
constexpr std::ptrdiff_t columns_max = 100;

std::ptrdiff_t columns(const std::string& line) {
  return std::ranges::count_if(line, [](char c) { return (c & 0xC0) != 0x80; });
}

struct Block {
  std::size_t first_line, last_line;
};

std::string trimmed(const std::string& text) {
  const std::size_t first = text.find_first_not_of(" \n"), last = text.find_last_not_of(" \n");
  return first == std::string::npos ? "" : text.substr(first, last - first + 1);
}

/// What stands before a `{` tells a function's body from a namespace, a type or a list.
bool opens_function(const std::string& head) {
  const std::string text = trimmed(head);
  if (text.find('(') == std::string::npos) return false;
  return std::string("=,({").find(text.back()) == std::string::npos;
}

/// Every function body and, inside it, every block.
std::vector<Block> functions(const std::string& code) {
  struct Open {
    std::size_t line;
    bool is_function;
  };
  std::vector<Block> found;
  std::vector<Open> open;
  std::string head;
  std::size_t line = 1, head_line = 1;
  for (const char c : code) {
    if (c == '\n') ++line;
    if (trimmed(head).empty()) head_line = line;
    if (c == '{') {
      open.push_back({head_line, opens_function(head)});
    } else if (c == '}' && !open.empty()) {
      if (open.back().is_function) found.push_back({open.back().line, line});
      open.pop_back();
    }
    if (c == '{' || c == '}' || c == ';') head.clear();
    else head += c;
  }
  return found;
}

TEST_CASE("tidy: files are short, and no line is wider than 100 columns") {
  for (const SourceFile& file : sources({"src", "include", "tests"})) {
    INFO(file.path);
    CHECK(file.lines.size() <= lines_max);
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
      INFO("line " << i + 1);
      CHECK(columns(file.lines[i]) <= columns_max);
    }
  }
}

TEST_CASE("tidy: functions are short") {
  for (const SourceFile& file : sources({"src", "include", "tests"})) {
    const bool is_test = file.path.starts_with("tests/");
    for (const Block& block : functions(code_of(file))) {
      INFO(file.path << ":" << block.first_line);
      CHECK(block.last_line - block.first_line + 1 <=
            (is_test ? test_lines_max : function_lines_max));
    }
  }
}

TEST_CASE("tidy: the measure of functions sees what it should") {
  const auto seen = functions(
      "namespace a {\nstruct B {\n  int f() const {\n    return 1;\n  }\n};\n"
      "int g(int a,\n      int b) {\n  if (a) {\n    b = 0;\n  }\n}\n"
      "constexpr int list[] = {\n  1,\n};\n}\n");
  REQUIRE(seen.size() == 3);
  CHECK(seen[0].first_line == 3);
  CHECK(seen[0].last_line == 5);
  CHECK(seen[2].first_line == 7);
  CHECK(seen[2].last_line == 12);
}

TEST_CASE("tidy: names say what a thing is") {
  const std::set<std::string> banned = {"util",    "utils",    "helper", "helpers",
                                        "manager", "managers", "misc",   "info", "data"};
  for (const SourceFile& file : sources({"src", "include", "tests"})) {
    for (const std::string& word : words_of(file.path)) {
      INFO(file.path);
      CHECK_FALSE(banned.contains(word));
    }
    for (const auto& name : names_in(code_of(file))) {
      const bool is_of_gmime = name.text.starts_with("GMime") || name.text.starts_with("g_mime");
      if (name.foreign || name.text == "INFO" || is_of_gmime) continue;
      for (const std::string& word : words_of(name.text)) {
        INFO(file.path << ":" << name.line << ": " << name.text);
        CHECK_FALSE(banned.contains(word));
      }
    }
  }
}

TEST_CASE("tidy: no amount is ever a binary fraction") {
  for (const SourceFile& file : sources({"src", "include"})) {
    for (const auto& name : names_in(code_of(file))) {
      INFO(file.path << ":" << name.line);
      CHECK_FALSE((name.text == "double" || name.text == "float"));
    }
  }
}

TEST_CASE("tidy: nothing is left to be done later") {
  const std::set<std::string> marks = {std::string("TO") + "DO", std::string("FIX") + "ME",
                                       std::string("XX") + "X"};
  for (const SourceFile& file : sources({"src", "include", "tests"})) {
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
      for (const std::string& mark : marks) {
        INFO(file.path << ":" << i + 1);
        CHECK(file.lines[i].find(mark) == std::string::npos);
      }
    }
  }
}

}  // namespace
