#include <doctest/doctest.h>

#include "io/edit/editing_check.hpp"
#include "io/yaml/tape.hpp"

namespace {

using inv::io::NewNode;

std::string written(const NewNode& node, bool in_flow, bool quotes_all = false) {
  const auto text = inv::io::written_scalar(node, in_flow, quotes_all);
  return text ? *text : "refused: " + text.error().message;
}

std::string text(const char* what, bool in_flow) { return written(NewNode::text(what), in_flow); }

std::string quoted(const std::string& what) {
  std::string all = "\"";
  for (const char c : what) all += (c == '"' || c == '\\' ? "\\" : "") + std::string(1, c);
  return all + "\"";
}

/// The value as it is read back out of a journal entry in braces, or a key a line.
std::string read_back(const std::string& value, bool in_flow) {
  const std::string file = in_flow ? "journal:\n  - {note: " + value + ", x-end: 1}\n"
                                   : "journal:\n  - note: " + value + "\n    x-end: 1\n";
  std::string found = "(nothing)";
  inv::core::Diagnostics diagnostics;
  const auto take = [&](const inv::io::TopLevel& top) {
    if (top.tape.size() == 5) found = top.tape.at(2).text;
  };
  inv::io::scan_text(0, file, diagnostics);
  inv::io::read_tape(0, file, take, diagnostics);
  return diagnostics.all().empty() ? found : diagnostics.all().front().message;
}

/// Need quotes wherever they stand.
const std::vector<std::vector<const char*>> odd_texts = {
    {"no", "No", "YES", "y", "N", "on", "Off", "true", "FALSE", "null", "Null", "~", "~a"},
    {"0", "12", "2026", "0010", "007", "1_000", "1_", "_1", "+5", "-5", "1,000", "0x1F", "0b1"},
    {"0o17", "1.5", ".5", "5.", ".", "1.2.3", "1e3", "1.5E-3", "1E+5", "e5", "+E-7", "12:30"},
    {"1:30:45", "12:30.5", ".inf", "-.INF", "+.inf", ".NaN", "=", "<<"},
    {"2026-04-14", "2026-4-1", "2026-04-14T10:00Z", "2026-04-14 10:00"},
    {"", " a", "a ", "...", "... a", "--- a", "- a", "-", "? a", "?a", ": a", ":a", ", a"},
    {"[a]", "{a}", "#a", "&a", "*a", "!a", "|", "> a", "'a'", "'", "\"a\"", "\"", "%a", "@a"},
    {"`a`", "a: b", "a:", "a: ", "a #b", "a # b"},
};

}  // namespace

TEST_CASE("io/emit: text is plain where that says just this text") {
  for (const char* plain : {"Cheque is in the mail",
                            "2026-0042",
                            "hart",
                            "it's \"fine\"",
                            "a#b",
                            "a-b - c",
                            "Müller 木",
                            "A/2026.1",
                            "12 days",
                            "1st",
                            "0042-A",
                            "2026-04-14 she called",
                            "2026-04",
                            "12-24",
                            "net 30",
                            "e",
                            "ex5",
                            "nope",
                            "yes please",
                            "1.5 h",
                            "C:\\dir",
                            "x = y",
                            "5 % & more",
                            "10!",
                            "(a)",
                            "2026-0042-1",
                            "4-2-1",
                            "f",
                            "t",
                            "nonull",
                            "_",
                            "a_1",
                            "£5",
                            "ynot",
                            "0xyz",
                            "1e3x",
                            "-5 degrees"}) {
    CAPTURE(std::string(plain));
    const bool has_colon = std::string(plain).find(':') != std::string::npos;
    CHECK_EQ(text(plain, false), plain);
    CHECK_EQ(text(plain, true), has_colon ? quoted(plain) : plain);
  }
}

TEST_CASE("io/emit: text that some reader takes for something else is quoted") {
  for (const auto& some : odd_texts) {
    for (const char* odd : some) {
      CAPTURE(std::string(odd));
      CHECK_EQ(text(odd, false), quoted(odd));
      CHECK_EQ(text(odd, true), quoted(odd));
    }
  }
}

TEST_CASE("io/emit: between brackets more text needs quotes") {
  for (const char* odd : {"a, b", "a,b", "a [b]", "a]b", "{b", "a {b}", "a:b", "https://a.example",
                          "why?", "a ?b", "1 of 2, 3"}) {
    CAPTURE(std::string(odd));
    CHECK_EQ(text(odd, true), quoted(odd));
    if (odd[0] != '{') CHECK_EQ(text(odd, false), odd);
  }
}

TEST_CASE("io/emit: what is written is read back as that very text") {
  for (const char* said : {"",
                           "a: b",
                           "C:\\new\\table",
                           "say \"no\"",
                           "\\",
                           "\"",
                           "\\\"",
                           "it''s",
                           "# a",
                           "a #b #c",
                           "| a",
                           "- - a",
                           "? :",
                           "{[",
                           "]}",
                           "}, {",
                           "\xC2\xA0"
                           "a\xC2\xA0",
                           "🌱",
                           "\\n",
                           "\\x41",
                           "a\\",
                           "%",
                           "<<",
                           "<<<<<<< a",
                           "=======",
                           "---",
                           "...",
                           "null",
                           "~",
                           "* b",
                           "&",
                           "!!str a"}) {
    CAPTURE(std::string(said));
    CHECK_EQ(read_back(text(said, false), false), said);
    CHECK_EQ(read_back(text(said, true), true), said);
    CHECK_EQ(read_back(written(NewNode::text(said), true, true), true), said);
  }
}

TEST_CASE("io/emit: words of the format have no quotes but where JSON wants them") {
  struct Row {
    const char* word;
    const char* json;
  };
  for (const auto& [word, json] : std::vector<Row>{{"2026-04-14", "\"2026-04-14\""},
                                                   {"174.50", "174.50"},
                                                   {"-3", "-3"},
                                                   {"0", "0"},
                                                   {"0.5", "0.5"},
                                                   {"true", "true"},
                                                   {"false", "false"},
                                                   {"12.50 EUR", "\"12.50 EUR\""},
                                                   {"open", "\"open\""},
                                                   {"007", "\"007\""},
                                                   {"1.", "\"1.\""},
                                                   {"-", "\"-\""}}) {
    CAPTURE(std::string(word));
    if (word != std::string("-")) CHECK_EQ(written(NewNode::plain(word), true), word);
    CHECK_EQ(written(NewNode::plain(word), true, true), json);
  }
  CHECK_EQ(written(NewNode::plain("a, b"), true), "\"a, b\"");
  CHECK_EQ(written(NewNode::text("5"), true, true), "\"5\"");
}

TEST_CASE("io/emit: control characters and broken UTF-8 are refused") {
  CHECK_EQ(text("a\tb", true),
           "refused: a text holds the control character `U+0009`; leave it out");
  CHECK_EQ(text("a\r\nb", true), "refused: a text holds a line break; write it on one line");
  CHECK_EQ(text("a\xC3", true), "refused: a text is not UTF-8");
  CHECK_EQ(written(NewNode::plain("1\x01"), false),
           "refused: a text holds the control character `U+0001`; leave it out");
}
