#include <doctest/doctest.h>

#include <algorithm>

#include "cli/app/app.hpp"
#include "inv/render/text.hpp"

namespace {

using inv::cli::Command;
using inv::cli::commands;
using inv::cli::help_text;

void check_shape(const std::string& text) {
  CHECK(text.starts_with("Usage: inv"));
  CHECK(text.ends_with("\n"));
  std::size_t begin = 0;
  while (begin < text.size()) {
    const std::size_t end = text.find('\n', begin);
    const std::string line = text.substr(begin, end - begin);
    CAPTURE(line);
    CHECK(inv::render::display_width(line) <= 100);
    CHECK_FALSE(line.ends_with(" "));
    begin = end + 1;
  }
}

TEST_CASE("cli/app: the program's names every command and its summary") {
  const std::string text = help_text();
  check_shape(text);
  for (const Command* command : commands()) {
    CAPTURE(command->name);
    CHECK(text.find("\n  " + std::string(command->name) + " ") != std::string::npos);
    CHECK(text.find(command->summary) != std::string::npos);
  }
}

TEST_CASE("cli/app: a command's has its options, those of all, and examples that are its own") {
  for (const Command* command : commands()) {
    CAPTURE(command->name);
    const std::string text = help_text(*command);
    check_shape(text);
    for (const auto& option : command->options)
      CHECK(text.find(std::string(option.name)) != std::string::npos);
    for (const auto& option : inv::cli::global_options())
      CHECK(text.find(std::string(option.name)) != std::string::npos);
    CHECK_FALSE(command->examples.empty());
    for (const auto& example : command->examples) {
      CHECK(example.line.starts_with("inv " + std::string(command->name)));
      const std::string last(example.meaning.substr(example.meaning.rfind(' ') + 1));
      CHECK(text.find(" " + last + "\n") != std::string::npos);  // not cut in two
    }
    CHECK((text.find("|csv") != std::string::npos) == command->has_csv);
    CHECK((text.find("|html|eml") != std::string::npos) == command->has_pages);
  }
}

TEST_CASE("cli/app: every command says what it is for in one short line") {
  for (const Command* command : commands()) {
    CAPTURE(command->name);
    CHECK(command->summary.size() <= 60);
    CHECK_FALSE(command->summary.ends_with("."));
    CHECK(inv::cli::find_command(command->name) == command);
    CHECK(std::ranges::count(commands(), command->name, &Command::name) == 1);
  }
  CHECK(inv::cli::find_command("Age") == nullptr);
  CHECK(inv::cli::find_command("") == nullptr);
}

}  // namespace
