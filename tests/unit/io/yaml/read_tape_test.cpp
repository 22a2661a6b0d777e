#include <doctest/doctest.h>

#include "inv/core/source.hpp"
#include "io/yaml/tape.hpp"
#include "tape_text.hpp"

namespace {

using inv::test::read_text;
using inv::test::Lines;

TEST_CASE("io/read_tape: one tape a record, in the order of the file") {
  const auto reading = read_text(
      "# a book\n"
      "business:\n"
      "  name: Rowan Yard Care\n"
      "  address: [4 Mill Lane, Ludlow]\n"
      "clients:\n"
      "  - {id: hart, email: \"a@b.example\"}   # one\n"
      "  - id: lane\n"
      "    note: |\n"
      "      two\n"
      "\n"
      "      lines\n"
      "    tags: []\n"
      "\n"
      "x-mine: 5\n"
      "journal:\n"
      "- {date: 2026-04-08,\n"
      "   paid: 12.50}\n");
  CHECK(reading.said == Lines{});
  CHECK(reading.is_whole);
  CHECK(reading.records ==
        Lines{"business {name: Rowan Yard Care, address: [4 Mill Lane, Ludlow]}",
              "clients - {id: hart, email: 'a@b.example'}",
              "clients - {id: lane, note: |two\n\nlines\n|, tags: []}", "x-mine 5",
              "journal - {date: 2026-04-08, paid: 12.50}"});
}

TEST_CASE("io/read_tape: every scalar is its text") {
  const auto reading = read_text(
      "a: [007, no, null, ~, Null, NULL, 1e3, true, 'it''s', \"a\\\"b\", '', 0x1F, .5, =, <<]\n"
      "null: null\n"
      "b: {null: ~}\n"
      "~: {c: null}\n");
  CHECK(reading.said == Lines{});
  CHECK(reading.records ==
        Lines{"a - 007", "a - no", "a - null", "a - ~", "a - Null", "a - NULL", "a - 1e3",
              "a - true", "a - 'it's'", "a - 'a\"b'", "a - ''", "a - 0x1F", "a - .5", "a - =",
              "a - <<", "null null", "b {null: ~}", "~ {c: null}"});
}

TEST_CASE("io/read_tape: escapes") {
  CHECK(read_text("a: \"\\_ \\u00e9 \\x41 \\U0001F339 \\u20ac\"\n").records ==
        Lines{"a '\xC2\xA0 \xC3\xA9 A \xF0\x9F\x8C\xB9 \xE2\x82\xAC'"});
  CHECK(read_text("a: \"\\\\ \\/ \\\" \\' \\  '\"\n").records == Lines{"a '\\ / \" '   ''"});
  CHECK(read_text("a: 'b''c \\n \"'\n").records == Lines{"a 'b'c \\n \"'"});
  CHECK(read_text("\"a\\x41\": b\n'c''d': e\n").records == Lines{"aA b", "c'd e"});
}

TEST_CASE("io/read_tape: an empty list is handed over, and so is a record list without a value") {
  CHECK(read_text("include: []\nclients:\ninvoices: []\njournal:\n\n").records ==
        Lines{"include []", "clients []", "invoices []", "journal []"});
  CHECK(read_text("clients:\n").said == Lines{});
}

TEST_CASE("io/read_tape: no documents, one document, its marks") {
  for (const char* text : {"", "\n", "# nothing\n", "---\n", "---\n# nothing\n...\n"}) {
    INFO(text);
    const auto reading = read_text(text);
    CHECK(reading.is_whole);
    CHECK(reading.records == Lines{});
  }
  CHECK(read_text("---\na: 1\n...\n# end\n").records == Lines{"a 1"});
  CHECK(read_text("--- # begin\na: 1\n").records == Lines{"a 1"});
  CHECK(read_text("{\"a\": 1, \"clients\": [{\"id\": \"x\"}]}\n").records ==
        Lines{"a 1", "clients - {'id': 'x'}"});
}

TEST_CASE("io/read_tape: what is wrong with a pair takes away that pair only") {
  CHECK(read_text("j:\n  - {date: 1, call: Spoke to her, then left, by: x}\n").records ==
        Lines{"j - {date: 1, call: Spoke to her, by: x}"});
  CHECK(read_text("j:\n  - {a: 1, b: [2], b: [3, {c: 4}], d: 5}\n").records ==
        Lines{"j - {a: 1, b: [2], d: 5}"});
  CHECK(read_text("j:\n  - {a: 1, b: , <<: {c: d}, e: f}\n").records ==
        Lines{"j - {a: 1, b: ?, e: f}"});
  CHECK(read_text("j:\n  -\n  - [a, , b]\n").records == Lines{"j - [a, b]"});
  CHECK(read_text("a:\n  b:\n    -\n    -\n  c:\n  - x\n").records == Lines{"a {b: [], c: [x]}"});
  CHECK(read_text("a:\nb: 1\n").records == Lines{"a ?", "b 1"});
  // Records of a list that stands twice are handed over, so that what names them finds them.
  CHECK(read_text("a: 1\nj: [b]\na: 2\nj: [c]\n").records == Lines{"a 1", "j - b", "j - c"});
}

TEST_CASE("io/read_tape: spans have the bytes as they stand in the file") {
  const std::string text =
      "\xEF\xBB\xBF# J\xC3\xBCrgen\r\n"
      "clients:\r\n"
      "  - {id: hart, name: 'it''s', \"email\": [a, b]}   # c\r\n"
      "  - id: lane\r\n"
      "    note: |\r\n"
      "      two\r\n"
      "      lines\r\n"
      "\r\n"
      "x-a: 'b'\r\n";
  inv::core::Sources sources;
  sources.add({"book.yaml", text});
  inv::core::Diagnostics diagnostics;
  Lines spans;
  const auto take = [&](const inv::io::TopLevel& top) {
    spans.push_back(std::string(sources.text(top.key_at)));
    for (std::size_t i = 0; i < top.tape.size(); ++i) {
      spans.push_back(std::string(sources.text(top.tape.at(i).span)));
    }
  };
  CHECK(inv::io::read_tape(0, sources.at(0).text, take, diagnostics));
  CHECK(spans == Lines{"clients", "{id: hart, name: 'it''s', \"email\": [a, b]}", "id", "hart",
                       "name", "'it''s'", "\"email\"", "[a, b]", "a", "b",
                       "clients",
                       "id: lane\r\n    note: |\r\n      two\r\n      lines", "id", "lane", "note",
                       "|\r\n      two\r\n      lines", "x-a", "'b'"});
}

TEST_CASE("io/read_tape: records before an error are handed over, with one error for the file") {
  const auto reading = read_text("j:\n  - {a: 1}\n  - {a: b: c}\n  - {a: 'x\n");
  CHECK_FALSE(reading.is_whole);
  CHECK(reading.records == Lines{"j - {a: 1}"});
  CHECK(reading.said == Lines{"3:9 syntax"});
}

TEST_CASE("io/tape: cut, copies and the next sibling") {
  using inv::io::NodeKind;
  inv::io::Tape tape;
  const auto list = tape.push({NodeKind::list, {}, false, {}, {}, 0});
  {
    const std::string gone = "a copy";
    tape.push({}, {}, gone, true);
  }
  tape.push({}, {}, "a view", false);
  tape.close(list);
  CHECK(tape.at(list).next == 3);
  CHECK(tape.at(1).text == "a copy");
  CHECK(tape.at(1).next == 2);
  tape.cut(2);
  CHECK(tape.size() == 2);
  tape.clear();
  CHECK(tape.empty());
}

}  // namespace
