#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "cli/app/app.hpp"
#include "inv/core/diagnostic.hpp"
#include "source_dir.hpp"

// What the program can do stands in its help and in its manual.

namespace {

namespace fs = std::filesystem;
using inv::cli::Command;
using inv::cli::Option;

std::string text_of(const std::string& path) {
  std::ifstream in(fs::path(inv::test::source_dir()) / path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// mdoc has `Fl -by` for `--by` and `Fl q` for `-q`.
void check_in_manual(const std::string& page, const Option& option) {
  const std::string text = text_of(page);
  INFO(page << " and " << option.name);
  CHECK(text.find("Fl " + std::string(option.name.substr(1))) != std::string::npos);
  if (option.letter != 0) CHECK(text.find(std::string("Fl ") + option.letter) != std::string::npos);
}

TEST_CASE("tidy: every command has a page in the manual, and inv(1) names it") {
  for (const Command* command : inv::cli::commands()) {
    const std::string page = "inv-" + std::string(command->name);
    INFO(page);
    CHECK(fs::exists(fs::path(inv::test::source_dir()) / "man" / (page + ".1")));
    CHECK(text_of("man/inv.1").find("Xr " + page + " 1") != std::string::npos);
  }
}

TEST_CASE("tidy: every page of the manual is about a command that exists") {
  for (const auto& entry : fs::directory_iterator(fs::path(inv::test::source_dir()) / "man")) {
    const std::string name = entry.path().stem();
    INFO(name);
    if (name == "inv" || name == "inv-book" || name == "inv-day") continue;
    REQUIRE(name.starts_with("inv-"));
    CHECK(inv::cli::find_command(name.substr(4)) != nullptr);
  }
}

TEST_CASE("tidy: every command is run in a transcript") {
  std::string all;
  const fs::path folder = fs::path(inv::test::source_dir()) / "tests/cli";
  for (const auto& entry : fs::directory_iterator(folder)) {
    const std::string name = entry.path().filename();
    if (name.ends_with(".t")) all += text_of("tests/cli/" + name);
  }
  for (const Command* command : inv::cli::commands()) {
    INFO(command->name);
    CHECK(all.find("$ inv " + std::string(command->name) + " ") != std::string::npos);
  }
}

TEST_CASE("tidy: every option is in the help and in the manual") {
  for (const Option& option : inv::cli::global_options()) check_in_manual("man/inv.1", option);
  for (const Command* command : inv::cli::commands()) {
    const std::string help = inv::cli::help_text(*command);
    for (const Option& option : command->options) {
      INFO(command->name << " " << option.name);
      CHECK(help.find(option.name) != std::string::npos);
      check_in_manual("man/inv-" + std::string(command->name) + ".1", option);
    }
  }
}

TEST_CASE("tidy: every diagnostic is in inv-check(1)") {
  const std::string page = text_of("man/inv-check.1");
  for (const auto& kind : inv::core::diagnostic_kinds()) {
    INFO(kind.name);
    CHECK(page.find(kind.name) != std::string::npos);
  }
}

TEST_CASE("tidy: the program and the build agree on the version") {
  const std::string build = text_of("CMakeLists.txt");
  CHECK(build.find("VERSION " + std::string(inv::cli::version) + " ") != std::string::npos);
}

}  // namespace
