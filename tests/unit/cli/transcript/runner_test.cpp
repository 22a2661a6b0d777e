#include <doctest/doctest.h>

#include <stdexcept>

#include "transcript.hpp"
#include "world.hpp"

// The tests' own tools: a runner that lets everything pass would hide the rest.

namespace {

using inv::testing::difference;
using inv::testing::replayed;

const std::string version_run = "$ inv --version\ninv 0.1.0\n? 0\n";

TEST_CASE("runner: a transcript that is right stays as it is") {
  CHECK(replayed("A sentence.\n\n" + version_run + "\nAnother.\n") ==
        "A sentence.\n\n" + version_run + "\nAnother.\n");
}

TEST_CASE("runner: wrong output and a wrong status come out right") {
  CHECK(replayed("$ inv --version\n? 0\n") == version_run);
  CHECK(replayed("$ inv --version\ninv 0.1.0\n? 1\n") == version_run);
  CHECK(replayed("$ inv --version\ninv 0.1.0\nmore\n? 0\n") == version_run);
}

TEST_CASE("runner: standard error is marked") {
  const std::string text =
      "$ inv frob\n! inv: error: unknown command `frob`\n! see `inv --help`\n? 2\n";
  CHECK(replayed(text) == text);
}

TEST_CASE("runner: what cannot be read is said with its line") {
  const char* const broken[] = {
      "\n$ inv --version\n", "@file a\n", "@today 2026-02-30\n", "@frob\n",
      "@git no\n",           "@input\n",  "$ rm a\n? 0\n",       "@bytes a\n\\q\n@end\n"};
  for (const char* text : broken) {
    INFO(text);
    CHECK_THROWS_WITH_AS(replayed(text), doctest::Contains("line "), std::runtime_error);
  }
}

TEST_CASE("runner: files of the world can be seen") {
  const std::string text =
      "@file b.yaml\nx\n@end\n@bytes a.yaml\ny\\\n@end\n"
      "$ ls\na.yaml\nb.yaml\n? 0\n$ cat b.yaml\nx\n? 0\n$ cat a.yaml\ny␃\n? 0\n"
      "$ cat c\n! cat: cannot read `/book/c`: there is no such file or folder\n? 1\n"
      "$ git-calls\n? 0\n";
  CHECK(replayed(text) == text);
}

TEST_CASE("runner: answers are of the next command alone") {
  const std::string text =
      "@answer a b\n@answer\n\n$ inv init x --currency GBP\n"
      "! Your name, or that of the business, as documents show it: a b\n"
      "! When are invoices due? [net 30] \n"
      "! How can clients pay you? An IBAN, a link, or words as `Cash`: \n"
      "! inv: error: no answer, so nothing is written\n? 2\n"
      "$ inv init x --currency GBP\n"
      "! inv: error: `inv init` needs `--name`\n! see `inv init --help`\n? 2\n";
  CHECK(replayed(text) == text);
}

TEST_CASE("runner: quotes keep words together") {
  CHECK(replayed("$ inv 'a b' \"c d\"\n? 0\n") ==
        "$ inv 'a b' \"c d\"\n! inv: error: unknown command `a b`\n! see `inv --help`\n? 2\n");
}

TEST_CASE("runner: the difference shows the lines around") {
  CHECK(difference("a\nb\n", "a\nb\n").empty());
  CHECK(difference("a\nb\nc\n", "a\nx\nc\n") == "line 1\n  a\n- b\n+ x\n  c\n");
  CHECK(difference("1\n2\n3\n4\n5\n6\n", "1\n2\n3\n4\n5\n6\n7\n") ==
        "line 4\n  4\n  5\n  6\n+ 7\n");
  CHECK(difference("1\n2\n3\n4\n5\n", "0\n1\n2\n3\n4\n5\n") == "line 1\n+ 0\n  1\n  2\n  3\n");
}

}  // namespace
