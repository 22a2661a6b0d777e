#include <doctest/doctest.h>

#include <csignal>
#include <filesystem>

#include "inv/cli/world.hpp"

namespace {

using inv::cli::ProgramCall;
using inv::cli::ProgramEnd;
using inv::cli::run_program;

std::string shown(const std::vector<std::string>& words, const std::string& where = "/") {
  const ProgramCall call{where, words};
  const auto result = inv::cli::succeeded(call, run_program(call));
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

TEST_CASE("cli/world: a program gets its input, and what it prints is there") {
  const std::string much(1 << 20, 'x');
  const ProgramEnd counted = run_program({"/", {"wc", "-c"}, {}, much});
  CHECK(counted.status == 0);
  CHECK(counted.out == std::to_string(much.size()) + "\n");
  const ProgramEnd echoed = run_program({"/", {"sh", "-c", "cat >&2"}, {}, "a\0b"});
  CHECK(echoed.err == "a");
  // One that does not read it may end as it likes.
  CHECK(run_program({"/", {"true"}, {}, much}).status == 0);
  CHECK(run_program({"/", {"sh", "-c", "exit 75"}, {}, much}).status == 75);
}

TEST_CASE("cli/world: a program that takes too long is ended") {
  const ProgramEnd slow = run_program({"/", {"sleep", "60"}, {}, "text", 1});
  CHECK(slow.is_over_time);
  CHECK(slow.signal == SIGTERM);
  const ProgramEnd stubborn =
      run_program({"/", {"sh", "-c", "trap '' TERM; sleep 20 & wait; sleep 20"}, {}, "", 1});
  CHECK(stubborn.is_over_time);
  CHECK(stubborn.signal == SIGKILL);
}

TEST_CASE("cli/world: what a program leaves behind is not waited for") {
  const ProgramEnd left = run_program({"/", {"sh", "-c", "sleep 30 & echo done"}, {}, "", 5});
  CHECK(left.status == 0);
  CHECK(left.out == "done\n");
}

TEST_CASE("cli/world: programs are found on the PATH, and none in the working folder") {
  CHECK(inv::cli::find_program("sh", "/").has_value());
  CHECK(!inv::cli::find_program("inv-no-such", "/"));
  CHECK(inv::cli::find_program("bin/sh", "/") == "//bin/sh");
  CHECK(!inv::cli::find_program("/", "/"));
}

}  // namespace
