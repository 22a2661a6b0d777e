#include <doctest/doctest.h>

#include "tape_text.hpp"

// What YAML allows and a book does not, and the mistakes that a person makes: each with the place
// that the message points at.

namespace {

using inv::test::Lines;
using inv::test::read_text;

struct Guard {
  std::string text;
  Lines said;
  std::string words = "";  // part of the first message
};

/// `is_whole`: the file is read to its end all the same.
void check(bool is_whole, const std::vector<Guard>& cases) {
  for (const Guard& each : cases) {
    INFO(each.text);
    const auto reading = read_text(each.text);
    CHECK(reading.is_whole == is_whole);
    CHECK(reading.said == each.said);
    if (reading.diagnostics.all().empty()) continue;
    INFO(reading.diagnostics.all()[0].message);
    CHECK(reading.diagnostics.all()[0].message.find(each.words) != std::string::npos);
  }
}

TEST_CASE("io/read_tape: text that goes on over the end of its line") {
  check(false, {{"a: one\n  two\n", {"1:4 text-continues"}, "as a `|` text"},
                {"a: one\r\n  two\r\n", {"1:4 text-continues"}},
                {"\xEF\xBB\xBF"
                 "a: one\n  two\n",
                 {"1:4 text-continues"}},
                {"a: one\n\n  two\n", {"1:4 text-continues"}},
                {"a: {b: one\n  two}\n", {"1:8 text-continues"}},
                {"a: [one\n  two]\n", {"1:5 text-continues"}},
                {"a:\n  - b\n    - c\n", {"2:5 text-continues"}, "a `:` missing in this one?"},
                {"a:\n  - id:hart\n    b: c\n", {"2:5 text-continues"}, "missing after `id:`?"},
                {"a: x\n  b: c\n", {"1:4 text-continues"}, "indented rightly"},
                {"a: http://x\n  y\n", {"1:4 text-continues"}, "put it on one line"},
                {"a:\n  - x: 1\n     y: 2\n", {"2:8 text-continues"}},
                {"a: \"one\n  two\"\n", {"1:4 text-continues"}, "closing `\"` missing"},
                {"a: \"one\\\n  two\"\n", {"1:4 text-continues"}},
                {"a: 'one\n  two'\n", {"1:4 text-continues"}, "closing `'` missing"},
                {"a: 'one\nb: two\n", {"1:4 text-continues"}, "closing `'` missing"},
                {"a: \"x\nb: \"y\"\n", {"1:4 text-continues"}},
                {"a:\n  - {b: 'x, c: y}\n  - {b: x, c: 'y'}\n", {"2:9 text-continues"}}});
}

TEST_CASE("io/read_tape: directives, documents, aliases, anchors and tags") {
  check(false, {{"%YAML 1.2\n---\na: 1\n", {"1:1 directive"}},
                {"a: 1\n%TAG ! x\n", {"2:1 directive"}},
                {"a: 1\n%TAG\n", {"2:1 directive"}},
                {"---\na: 1\n---\nb: 2\n", {"3:1 second-document"}},
                {"a: 1\n---\n", {"2:1 second-document"}},
                {"---\n---\na: 1\n", {"2:1 second-document"}},
                {"a: 1\n...\nb: 2\n", {"3:1 second-document"}},
                {"a: 1\n...\n...\n", {"3:1 second-document"}},
                {"...\na: 1\n", {"2:1 second-document"}},
                {"a: &x 1\n", {"1:4 anchor"}},
                {"a: &x\nb: 1\n", {"1:4 anchor"}},
                {"&x a: 1\n", {"1:1 anchor"}},
                {"a: {b: &x 1}\n", {"1:8 anchor"}},
                {"a: *x\n", {"1:4 alias"}, "needs quotes"},
                {"a: *important*\n", {"1:4 alias"}},
                {"*x : 1\n", {"1:1 alias"}},
                {"a: !x 1\n", {"1:4 tag"}},
                {"a: !!str\n", {"1:4 tag"}},
                {"a: ! 1\n", {"1:4 tag"}},
                {"a: !<x> 1\n", {"1:4 tag"}},
                {"a: !<x\n", {"1:4 tag"}},
                {"a: !!map {b: c}\n", {"1:4 tag"}},
                {"a: [b, !x c]\n", {"1:8 tag"}}});
}

TEST_CASE("io/read_tape: nesting") {
  const auto nested = [](std::size_t depth) {
    return "a: " + std::string(depth - 1, '[') + std::string(depth - 1, ']') + "\n";
  };
  check(true, {{nested(32), {}}});
  check(false, {{nested(33), {"1:35 too-deep"}}});
  std::string maps;
  for (std::size_t depth = 0; depth < 40; ++depth) maps += std::string(depth, ' ') + "a:\n";
  check(false, {{maps, {"33:33 too-deep"}}});
}

TEST_CASE("io/read_tape: keys that stand twice, and merge keys") {
  check(true, {{"a: 1\nb: 2\na: 3\n", {"3:1 duplicate-key"}, "key `a` stands twice"},
               {"a: 1\n'a': 3\n", {"2:1 duplicate-key"}},
               {"a: {x: 1, \"x\": 2}\n", {"1:11 duplicate-key"}},
               {"a:\n  - x: 1\n    y: 2\n    x: 3\n", {"4:5 duplicate-key"}},
               {"a: {x: {y: 1}, y: {x: 1, x: 2}}\n", {"1:26 duplicate-key"}},
               {"a: {x: 1, X: 2}\n", {}},
               {"a: {<<: b}\n", {"1:5 merge-key"}},
               {"<<: {a: 1}\n", {"1:1 merge-key"}}});
  std::string many = "a: {k0: 0";
  for (int i = 1; i < 300; ++i) many += ", k" + std::to_string(i) + ": 0";
  check(true, {{many + "}\n", {}},
               {many + ",\n k299: 1, k7: 2}\n", {"2:2 duplicate-key", "2:11 duplicate-key"}}});
}

TEST_CASE("io/read_tape: a missing value, and why it may be missing") {
  check(true,
        {{"a:\nb: 2\n", {"1:1 missing-value"}, "key `a` has no value"},
         {"a:\nnull: 2\n", {"1:1 missing-value"}},
         {"a:\n~: 2\n", {"1:1 missing-value"}},
         {"a:\n", {"1:1 missing-value"}},
         {"a: {b: , null: 3}\n", {"1:5 missing-value"}},
         {"a: {b: c, d}\n", {"1:11 missing-value"}},
         {"a:\n  - b:\n  - c: d\n", {"2:5 missing-value"}},
         {"a: [b, , c]\n", {"1:6 missing-value"}},
         {"a: [,]\n", {"1:5 missing-value"}},
         {"a:\n  - b\n  -\n  - c\n", {"3:3 missing-value"}},
         {"a:\n  -\nnull: c\n", {"2:3 missing-value"}},
         {"a: #4711\n", {"1:1 missing-value"}, "begins with `#` needs quotes"},
         {"a:\n  - #4711\n  - b\n", {"2:3 missing-value"}, "begins with `#` needs quotes"},
         {"a: {paid:5}\n", {"1:5 missing-value"}, "a blank is missing after `paid:`"},
         {"a:\n  b: c\n  paid:5\n", {"3:3 missing-value"}, "a blank is missing after `paid:`"},
         {"journal:\n  - {date: 2026-04-08, call: Spoke to her son, cheque tomorrow}\n",
          {"2:48 missing-value"},
          "`cheque tomorrow` has no value: a comma ended the text; put it in quotes"},
         {"a: {call: Called, no answer, again, by: x}\n", {"1:19 missing-value"}, "a comma"}});
}

TEST_CASE("io/read_tape: a last line without its colon") {
  check(true, {{"clients: []\njournal\n", {"2:1 missing-value"}, "is a `:` missing after it?"},
               {"a: 1\ninvoices\n\n", {"2:1 missing-value"}, "is a `:` missing after it?"},
               {"a: 1\nclients # all\n", {"2:1 missing-value"}, "is a `:` missing after it?"},
               {"a: 1\njournal\n...\n", {"2:1 missing-value"}, "is a `:` missing after it?"},
               {"j:\n  - a: b\n    paid\n", {"3:5 missing-value"}, "is a `:` missing after it?"}});
  check(false, {{"journal\n", {"1:1 wrong-kind"}, "is a `:` missing after it?"},
                {"a: 1\njournal\nb: 2\n", {"2:1 syntax"}, "or a `:` missing?"}});
}

TEST_CASE("io/read_tape: a comma where a list was meant") {
  check(true,
        {{"j:\n  - {paid: 5, for: 0042, 0043}\n",
          {"2:26 missing-value"},
          "a list is written `[A, B]`"},
         {"a: {email: a@b.example, c@d.example, id: x}\n", {"1:25 missing-value"}, "`[A, B]`"},
         {"a: {paid: 1,234.50}\n", {"1:13 missing-value"}, "write it without separators"}});
}

TEST_CASE("io/read_tape: floods are refused where they begin, and what is said of one is bounded") {
  std::string brackets = "a:\n";
  for (int i = 0; i < 200'000; ++i) brackets += " [\n";
  check(false, {{brackets, {"33:2 too-deep"}}});
  std::string keys;
  for (int i = 0; i < 150'000; ++i) keys += "a: 1\n";
  const auto reading = read_text(keys);
  CHECK(reading.diagnostics.all().size() == inv::core::Diagnostics::kept_max);
  CHECK(reading.diagnostics.count(inv::core::Severity::error) == 149'999);
}

TEST_CASE("io/read_tape: control characters written as escapes") {
  check(true, {{"a: \"x\\n\"\n", {"1:6 control-character"}},
               {"a: \"\\t\"\n", {"1:5 control-character"}},
               {"a: \"\\uFFFE\"\n", {"1:5 control-character"}},
               {"a: \"\\x07 \\0\"\n", {"1:5 control-character"}},
               {"a: \"b\\u0085\"\n", {"1:6 control-character"}},
               {"a: \"b\\U0000007F\"\n", {"1:6 control-character"}},
               {"a: \"\\N\"\n", {"1:5 control-character"}},
               {"a: \"\\L\"\n", {"1:5 control-character"}},
               {"a: \"\\P\"\n", {"1:5 control-character"}},
               {"a: \"\\\\n \\u00e9 \\\" \\/ \\_\"\n", {}},
               {"a: '\\n'\n", {}}});
}

TEST_CASE("io/read_tape: a plain value cut by a comment is a warning") {
  check(true, {{"memo: invoice #4\n", {"1:15 cut-by-comment"}, "ends at `invoice`"},
               {"a: [b #c\n, d]\n", {"1:7 cut-by-comment"}},
               {"a:\n  - b #c\n", {"2:7 cut-by-comment"}},
               {"a: b # a comment\nb: c #\nc: d ## e\nd: 'x' #y\ne: f#g\n", {}},
               {"a: {b: c} #d\n", {}}});
}

TEST_CASE("io/read_tape: what stands at the top") {
  check(false, {{"- a\n", {"1:1 wrong-kind"}, "not a list"},
                {"[a]: b\n", {"1:1 wrong-kind"}, "not a list"},
                {"text\n", {"1:1 wrong-kind"}, "not text"},
                {"~\n", {"1:1 wrong-kind"}},
                {"'a: b'\n", {"1:1 wrong-kind"}},
                {"paid:5\n", {"1:1 wrong-kind"}, "is a blank missing after the `:`?"},
                {"  a: 1\nb: 2\n", {"2:1 syntax"}, "further left"},
                {"{a: 1}\nb: 2\n", {"2:1 syntax"}},
                {"{a: 1} b\n", {"1:8 syntax"}}});
}

}  // namespace
