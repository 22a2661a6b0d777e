#include <doctest/doctest.h>

#include <filesystem>

#include "inv/cli/world.hpp"

namespace {

using inv::cli::run_program;

std::string shown(const std::vector<std::string>& words, const std::string& folder = "/") {
  const auto result = run_program(folder, words);
  return result ? *result : "error: " + result.error().message;
}

TEST_CASE("cli/world: output, or why not") {
  struct Row {
    std::vector<std::string> words;
    std::string wanted;
  };
  const Row table[] = {
      {{"pwd"}, "/\n"},
      {{"true"}, ""},
      {{"cat"}, ""},  // there is nothing to read
      {{"sh", "-c", "printf 'a b'; echo c >&2"}, "a b"},
      {{"printf", "%s|", "a b", "$HOME", "'"}, "a b|$HOME|'|"},
      {{"sh", "-c", "echo bad >&2; echo more >&2; exit 3"}, "error: `sh` ended with status 3: bad"},
      {{"false"}, "error: `false` ended with status 1"},
      {{"sh", "-c", "kill -9 $$"}, "error: `sh` was ended by signal 9"},
      {{"inv-no-such"}, "error: cannot run `inv-no-such`: No such file or directory"},
      {{"sh", "-c", "yes | head -n 1"}, "y\n"},  // closed pipes end a program as usual
  };
  for (const Row& row : table) {
    INFO(row.words.back());
    CHECK(shown(row.words) == row.wanted);
  }
  CHECK(shown({"pwd"}, "/inv-no-such-folder") ==
        "error: cannot run `pwd`: No such file or directory");
}

TEST_CASE("cli/world: much output neither hangs nor fills the memory") {
  const std::string both =
      "head -c 3000000 /dev/zero >&2; head -c 3000000 /dev/zero; head -c 3000000 /dev/zero >&2";
  const auto result = run_program("/", {"sh", "-c", both});
  REQUIRE(result.has_value());
  CHECK(result->size() == 1 << 20);
}

}  // namespace
