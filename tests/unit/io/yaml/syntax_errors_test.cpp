#include <doctest/doctest.h>

#include "tape_text.hpp"

// Text that is no YAML: one error a file, and what was meant where that can be seen.

namespace {

using inv::test::read_text;

struct Case {
  std::string text;
  std::string at;
  std::string hint;
};

TEST_CASE("io/read_tape: mistakes in text") {
  const Case cases[] = {
      {"call: He said: maybe\n", "1:7", "a `:` in text; put the text in quotes"},
      {"j:\n  - {a: b, call: He said: maybe}\n", "2:18", "a `:` in text; put the text in quotes"},
      {"j:\n  - {date: 2026-04-08 paid: 5}\n", "2:12", "is a comma missing?"},
      {"a: [x: y]\n", "1:5", "a `:` in the text of a list"},
      {"j:\n  - {a: b, call: invoice #4 is paid}\n", "2:26", "put text with a ` #` in quotes"},
      {"j:\n  - {a: b, call: invoice #4 is paid}\n  - {a: c}\n", "2:26", "` #` in quotes"},
      {"j:\n  - {a: b, call: invoice # 4}\nclients:\n  - {id: x}\n", "2:26", "` #` in quotes"},
      {"a: {b: what?}\n", "1:12", "text with a `?` needs quotes inside `{`"},
      {"a: {b: https://x.example/?c=d}\n", "1:26", "text with a `?` needs quotes"},
      {"a: @x\n", "1:4", "begins with `@` needs quotes"},
      {"a: `x`\n", "1:4", "needs quotes"},
      {"a: %5\n", "1:4", "begins with `%` needs quotes"},
      {"a: , b\n", "1:4", "begins with `,` needs quotes"},
      {"a: - b\n", "1:4", "in text it needs quotes"},
      {"a: {b: |x}\n", "1:8", "needs quotes inside `{`"},
      {"a: | x\n", "1:6", "begins on the next line"},
      {"a: b [c]: d\n", "1:4", "a `:` in text"},
      {"a: {b: c [d]}\n", "1:10", "a `[` after text"},
  };
  for (const Case& each : cases) {
    INFO(each.text);
    const auto reading = read_text(each.text);
    CHECK_FALSE(reading.is_whole);
    REQUIRE(reading.said.size() == 1);
    CHECK(reading.said[0] == each.at + " syntax");
    INFO(reading.diagnostics.all()[0].message);
    CHECK(reading.diagnostics.all()[0].message.find(each.hint) != std::string::npos);
  }
}

TEST_CASE("io/read_tape: mistakes with quotes and brackets") {
  const Case cases[] = {
      {"a: 'It's fine'\n", "1:8", "inside such text it is written `''`"},
      {"a: \"x\" y\n", "1:8", "text after a closing `\"`"},
      {"a: {b: \"x\"y}\n", "1:11", "text after a closing `\"`"},
      {"a: \"x\"#c\n", "1:7", "a comment needs a blank before its `#`"},
      {"a: \"x\\q\"\n", "1:6", "there is no such escape"},
      {"a: \"\\u12\"\n", "1:5", "no character has this number; write the character itself"},
      {"a: \"\\ud800\"\n", "1:5", "no character has this number"},
      {"a: {b: 1}garbage\n", "1:10", "text after the closing `}`"},
      {"j:\n  - {b: 1}garbage\n", "2:11", "text after the closing `}`"},
      {"j:\n  - {b: 1\n  - {c: 1}\n", "2:5", "`{` is not closed"},
      {"j:\n  - {b: 1,\n  - {c: 1}\n", "2:5", "`{` is not closed"},
      {"j:\n  - {b: 1\nclients:\n  - {id: x}\n", "2:5", "`{` is not closed"},
      {"j:\n  - {b: 1,\nclients: []}\n", "3:1", "is the closing `}` missing?"},
      {"j:\n  - {b: 1}\n  - {c: [1, 2}\n", "3:14", "`}` does not close `[`"},
      {"a: {b: c\n", "1:4", "`{` is not closed"},
      {"a: [b\n", "1:4", "`[` is not closed"},
      {"a: }\n", "1:4", "`}` closes nothing"},
      {"a: {\nb: 1\n}\n", "2:1", "must be indented"},
      {"? a\n: b\n", "1:1", "`?` before a key"},
      {"a: {? b: c}\n", "1:5", "`?` before a key"},
      {"{a: 1}: b\n", "1:1", "a list or map cannot be a key"},
      {": x\n", "1:1", "a key is missing"},
      {"a: {: x}\n", "1:5", "a key is missing"},
      {"a: {b: c,, d: e}\n", "1:10", "a key is missing"},
  };
  for (const Case& each : cases) {
    INFO(each.text);
    const auto reading = read_text(each.text);
    CHECK_FALSE(reading.is_whole);
    REQUIRE(reading.said.size() == 1);
    CHECK(reading.said[0] == each.at + " syntax");
    INFO(reading.diagnostics.all()[0].message);
    CHECK(reading.diagnostics.all()[0].message.find(each.hint) != std::string::npos);
  }
}

TEST_CASE("io/read_tape: lines that stand at the wrong place") {
  const Case cases[] = {
      {"a:\n  b: 1\n c: 2\n", "3:2", "`c: 2` is no key; is its indentation right"},
      {"a:\n  - b\n - c\n", "3:2", "is its indentation right"},
      {"a: b\n- c\n", "2:1", "is its indentation right"},
      {"j:\n  - {a: b}\n  c: d\n", "3:3", "is its indentation right"},
      {"j:\n  - a: b\n   c: d\n", "3:4", "is no entry of the list above"},
      {"j: []\n  - {a: b}\n", "2:3", "is its indentation right"},
      {"a: |\n  x\n y: 1\n", "3:2", "is its indentation right"},
      {"j:\n  - a: |\n      b\n    c\n    d: e\n", "4:5", "`c` is no key"},
      {"a: 1\npaid:5\nb: 2\n", "2:1", "a blank is missing after `paid:`"},
      {"j:\n  - a: b\n    paid\n    c: d\n", "3:5", "`paid` is no key"},
      {"a:\n\n  b\nc\nd: e\n", "4:1", "`c` is no key"},
      {"a:\n  -\n    b\nc\nd: e\n", "4:1", "`c` is no key"},
  };
  for (const Case& each : cases) {
    INFO(each.text);
    const auto reading = read_text(each.text);
    CHECK_FALSE(reading.is_whole);
    REQUIRE(reading.said.size() == 1);
    CHECK(reading.said[0] == each.at + " syntax");
    INFO(reading.diagnostics.all()[0].message);
    CHECK(reading.diagnostics.all()[0].message.find(each.hint) != std::string::npos);
  }
}

TEST_CASE("io/read_tape: a blank or a dash that is none") {
  const Case cases[] = {
      {"a: 1\npaid:\xC2\xA0"
       "5\nb: 2\n",
       "2:6", "`U+00A0` is no blank here; type an ordinary one after"},
      {"\xC2\xA0"
       "a: 1\n",
       "1:1", "`U+00A0` is no blank here"},
      {"j:\n  -\xE3\x80\x80{a: b}\n", "2:4",
       "`U+3000` is no blank here; type an ordinary one after `-`"},
      {"j:\n  \xE2\x80\x93 {a: b}\n", "2:3", "`U+2013` is no `-`"},
      {"j:\n  \xE2\x80\x94 a: b\n", "2:3", "`U+2014` is no `-`"},
      {"j:\n  \xE2\x88\x92 a: b\n    c: d\n", "2:3", "`U+2212` is no `-`"},
  };
  for (const Case& each : cases) {
    INFO(each.text);
    const auto reading = read_text(each.text);
    REQUIRE(reading.said.size() == 1);
    CHECK(reading.said[0] == each.at + " syntax");
    INFO(reading.diagnostics.all()[0].message);
    CHECK(reading.diagnostics.all()[0].message.find(each.hint) != std::string::npos);
  }
  // In a text they are what they are.
  CHECK(read_text("a: 5\xC2\xA0\xE2\x82\xAC \xE2\x80\x93 b\n").said.empty());
}

TEST_CASE(
    "io/read_tape: a value may stand below its key only where it is indented, or in brackets") {
  CHECK(read_text("a:\n[b,\n c]\nd:\n|\n e\n").records ==
        inv::test::Lines{"a - b", "a - c", "d |e\n|"});
  CHECK(read_text("a:\n'b'\nc: d\n").said == inv::test::Lines{"2:1 syntax"});
  CHECK(read_text("a:\nb # c\nd: e\n").said == inv::test::Lines{"2:1 syntax"});
}

TEST_CASE("io/read_tape: keys are short") {
  const std::string key(1024, 'k');
  CHECK(read_text(key + ": 1\na: {" + key + ": 1}\n").said.empty());
  CHECK(read_text("k" + key + ": 1\n").said == inv::test::Lines{"1:1 syntax"});
  CHECK(read_text("a: {k" + key + ": 1}\n").said == inv::test::Lines{"1:5 syntax"});
}

}  // namespace
