#include <doctest/doctest.h>

#include <set>

#include "inv/io/layout/digest.hpp"
#include "io/yaml/tape.hpp"

namespace {

using inv::io::Digest;
using inv::io::digest_of;
using inv::io::NewNode;

/// Of the first record of a file.
Digest of_file(const std::string& text) {
  inv::core::Diagnostics diagnostics;
  std::vector<Digest> found;
  inv::io::read_tape(
      0, text, [&](const inv::io::TopLevel& top) { found.push_back(digest_of(top.tape)); },
      diagnostics);
  REQUIRE_FALSE(found.empty());
  return found.front();
}

}  // namespace

TEST_CASE("io/layout: how a record is written makes no difference") {
  const Digest first = of_file("journal:\n  - {date: 2026-04-14, for: [a, b], note: It is}\n");
  for (const char* same :
       {"journal:\n- {\"date\": '2026-04-14', for: [ a, \"b\" ], note: \"It\\x20is\"}\n",
        "# c\njournal: [{date: 2026-04-14,\n  for: [a, b], note: It is}]\n",
        "journal:\r\n  - date: 2026-04-14 # c\r\n    for:\r\n    - a\r\n    - b\r\n    note: |-\r\n"
        "      It is\r\n",
        "x: {date: 2026-04-14, for: [a, b], note: It is}\n"}) {
    CAPTURE(std::string(same));
    CHECK(of_file(same) == first);
  }
}

TEST_CASE("io/layout: what is to be written has the digest of what is read") {
  const NewNode node =
      NewNode::map()
          .add("date", NewNode::plain("2026-04-14"))
          .add("for", NewNode::list().add(NewNode::text("a")).add(NewNode::text("a longer one")))
          .add("x-a", NewNode::map().add("b", NewNode::list()).add("c", NewNode::text("")));
  CHECK(digest_of(node) ==
        of_file("journal: [{date: 2026-04-14, for: [a, a longer one], x-a: {b: [], c: \"\"}}]\n"));
  CHECK(digest_of(NewNode::list()) == of_file("journal:\n"));
  CHECK(digest_of(NewNode::list()) == of_file("x-a: []\n"));
}

TEST_CASE("io/layout: what differs in structure or text differs") {
  const std::vector<const char*> all = {"{}",
                                        "[]",
                                        "[[]]",
                                        "[{}]",
                                        "\"\"",
                                        "a",
                                        "[a]",
                                        "[[a]]",
                                        "[a, b]",
                                        "[b, a]",
                                        "[ab]",
                                        "[a, [b]]",
                                        "[[a], b]",
                                        "[[a, b]]",
                                        "{a: b}",
                                        "{b: a}",
                                        "[a, b, c]",
                                        "{a: b, c: d}",
                                        "{c: d, a: b}",
                                        "{a: [b, c, d]}",
                                        "{a: {b: c}}",
                                        "[{a: b}, {c: d}]",
                                        "[{a: b, c: d}]",
                                        "{a: \"\"}",
                                        "{ab: \"\"}",
                                        "aaaaaaaa",
                                        "aaaaaaaaa",
                                        "aaaaaaaaaaaaaaaa",
                                        "[aaaaaaaa, aaaaaaaa]",
                                        "A",
                                        "a.",
                                        "\"a \"",
                                        "\"\\u0061\\u0301\"",
                                        "á"};
  std::set<Digest> digests;
  for (const char* one : all) digests.insert(of_file(std::string("x: {y: ") + one + "}\n"));
  CHECK_EQ(digests.size(), all.size());
}

TEST_CASE("io/layout: a hundred thousand records have as many digests") {
  std::set<Digest> digests;
  std::set<std::uint64_t> highs, lows;
  for (int i = 0; i < 100'000; ++i) {
    const Digest digest =
        digest_of(NewNode::map().add("id", NewNode::text(std::to_string(i))).add("a", NewNode()));
    digests.insert(digest);
    highs.insert(digest.high);
    lows.insert(digest.low);
  }
  CHECK_EQ(digests.size(), 100'000);
  CHECK_EQ(highs.size(), 100'000);
  CHECK_EQ(lows.size(), 100'000);
}
