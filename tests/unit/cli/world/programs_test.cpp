#include <doctest/doctest.h>

#include <filesystem>

#include "inv/cli/world.hpp"

namespace {

using inv::cli::run_program;

std::string shown(const std::vector<std::string>& words, const std::string& where = "/") {
  const auto result = run_program(where, words);
  return result ? "ran" : result.error().message;
}

TEST_CASE("cli/world: a program runs, or why not") {
  struct Row {
    std::vector<std::string> words;
    std::string wanted;
  };
  const Row table[] = {
      {{"true"}, "ran"},
      {{"cat"}, "ran"},  // there is nothing to read
      {{"sh", "-c", "pwd >&2; exit 3"}, "`sh` ended with status 3: /"},
      {{"sh", "-c", "echo a; echo \"$*\" >&2; exit 3", "sh", "a b", "$HOME", "'"},
       "`sh` ended with status 3: a b $HOME '"},
      {{"sh", "-c", "echo bad >&2; echo more >&2; exit 3"}, "`sh` ended with status 3: bad"},
      {{"false"}, "`false` ended with status 1"},
      {{"sh", "-c", "kill -9 $$"}, "`sh` was ended by signal 9"},
      {{"inv-no-such"}, "cannot run `inv-no-such`: No such file or directory"},
      // Closed pipes end a program as usual.
      {{"sh", "-c", "test \"$(yes | head -n 1)\" = y"}, "ran"},
  };
  for (const Row& row : table) {
    INFO(row.words.back());
    CHECK(shown(row.words) == row.wanted);
  }
  CHECK(shown({"pwd"}, "/inv-no-such-folder") == "cannot run `pwd`: No such file or directory");
}

TEST_CASE("cli/world: much output neither hangs nor fills the memory") {
  const std::string both =
      "head -c 3000000 /dev/zero >&2; head -c 3000000 /dev/zero; head -c 3000000 /dev/zero >&2";
  CHECK(shown({"sh", "-c", both}) == "ran");
}

}  // namespace
