#include <doctest/doctest.h>

#include "inv/io/merge.hpp"

// Three texts and what comes of them: records, lines, lists in flow, and what a person has to see.

namespace {

using inv::io::merge_texts;
using inv::io::Merged;

struct Case {
  std::string base, ours, theirs, merged;
};

void check_clean(const std::vector<Case>& cases) {
  for (const Case& each : cases) {
    INFO(each.base << "-- ours\n" << each.ours << "-- theirs\n" << each.theirs);
    const Merged merged = merge_texts(each.base, each.ours, each.theirs);
    CHECK(merged.conflicts.empty());
    CHECK(merged.text == each.merged);
  }
}

struct Refused {
  std::string base, ours, theirs, merged, reason;
  std::size_t line;
};

void check_conflict(const std::vector<Refused>& cases) {
  for (const Refused& each : cases) {
    INFO(each.base << "-- ours\n" << each.ours << "-- theirs\n" << each.theirs);
    const Merged merged = merge_texts(each.base, each.ours, each.theirs);
    CHECK(merged.text == each.merged);
    REQUIRE(merged.conflicts.size() == 1);
    CHECK(merged.conflicts[0].reason == each.reason);
    CHECK(merged.conflicts[0].line == each.line);
  }
}

const std::string paid = "  - {date: 2026-04-14, paid: 174.50, via: cheque, for: 2026-0042}\n";
const std::string paid_edited =
    "  - {date: 2026-04-14, paid: 147.50, via: cheque, for: 2026-0042}\n";
const std::string called = "  - {date: 2026-04-08, call: Cheque is in the mail, mood: 4}\n";
const std::string noted = "  - {date: 2026-04-20, note: \"prefers: mornings\"}\n";
const std::string held = "  - {date: 2026-04-21, hold: open, why: bereavement}\n";

TEST_CASE("io/merge: where one side did nothing, or both the same, the other is the result") {
  const std::string journal = "journal:\n";
  check_clean({
      {"", "", "", ""},
      {"x", "x", "y", "y"},
      {"x", "y", "x", "y"},
      {"x", "y", "y", "y"},
      {journal + called, journal + called, journal + called + paid, journal + called + paid},
      {journal + called, journal + paid, journal + called, journal + paid},
      {"", journal + paid, journal + paid, journal + paid},
  });
}

TEST_CASE("io/merge: new records of both sides are kept, ours first, and one of both once") {
  const std::string journal = "journal:\n";
  check_clean({
      {journal + called, journal + called + paid, journal + called + noted,
       journal + called + paid + noted},
      {journal + called, journal + called + paid + noted, journal + called + noted + held,
       journal + called + paid + noted + held},
      {journal + called, journal + called + paid,
       journal + called + "  - { \"for\": 2026-0042, x-a: b }\n" +
           "  -   date: 2026-04-14\n      paid: 174.50\n      via: 'cheque'\n"
           "      for: \"2026-0042\"\n",
       journal + called + "  - { \"for\": 2026-0042, x-a: b }\n" + paid},
      {journal + called, journal + paid + called, journal + noted + called,
       journal + paid + noted + called},
      {journal + called, journal + paid + called, journal + called + noted,
       journal + paid + called + noted},
      {"", journal + paid, journal + noted, journal + paid + noted},
      {"", "# one\n" + journal + paid, "# two\n" + journal + noted,
       "# one\n# two\n" + journal + paid + noted},
      {journal, journal + paid, journal + noted, journal + paid + noted},
      {"journal: []\n", journal + paid, journal + noted, journal + paid + noted},
      {journal + called, journal + called + paid + paid, journal + called + paid,
       journal + called + paid + paid},
  });
}

TEST_CASE("io/merge: edits of different records and records taken out go together") {
  const std::string journal = "journal:\n";
  const std::string mood = "  - {date: 2026-04-08, call: Cheque is in the mail, mood: 1}\n";
  check_clean({
      {journal + called + paid, journal + mood + paid, journal + called + paid_edited,
       journal + mood + paid_edited},
      {journal + called + paid + noted, journal + called + noted, journal + called + paid,
       journal + called},
      {journal + called + paid, journal + called, journal + called, journal + called},
      {journal + called + paid, journal + called, journal + called + paid + noted,
       journal + called + noted},
      {journal + called + paid, journal + called + paid_edited,
       journal + called + "  - {date: 2026-04-14, paid: 147.50, via: cheque, for: '2026-0042'}\n",
       journal + called + paid_edited},
      {journal + called + paid, journal, journal + called + paid + held, journal + held},
  });
}

TEST_CASE("io/merge: one record in two ways is a conflict") {
  const std::string journal = "journal:\n";
  const std::string other = "  - {date: 2026-04-14, paid: 174.50, via: card, for: 2026-0042}\n";
  const std::string both = "both sides changed or took out the journal entry of `2026-04-14`";
  const auto marked = [](const std::string& ours, const std::string& base,
                         const std::string& theirs) {
    return "<<<<<<< ours\n" + ours + "||||||| base\n" + base + "=======\n" + theirs +
           ">>>>>>> theirs\n";
  };
  check_conflict({
      {journal + called + paid, journal + called + paid_edited, journal + called + other + noted,
       journal + called + marked(paid_edited, paid, other + noted), both, 3},
      {journal + called + paid, journal + called, journal + called + other,
       journal + called + marked("", paid, other), both, 3},
      {journal + paid + called, journal + noted + paid_edited + called, journal + called,
       journal + marked(noted + paid_edited, paid, "") + called, both, 2},
      {"clients:\n", "clients:\n  - {id: hart, name: E Hart}\n",
       "clients:\n  - id: HART\n    name: Edith Hart\n",
       "clients:\n" + marked("  - {id: hart, name: E Hart}\n", "",
                             "  - id: HART\n    name: Edith Hart\n"),
       "both sides added the client `hart`, not the same", 2},
      // An id that one side gives to a client and the other to another.
      {"clients:\n  - {id: hart, name: E}\n", "clients:\n  - {id: oak, name: E}\n",
       "clients:\n  - {id: hart, name: E}\n  - {id: oak, name: O}\n",
       "clients:\n" + marked("  - {id: oak, name: E}\n", "", "  - {id: oak, name: O}\n"),
       "both sides added the client `oak`, not the same", 2},
      {journal + paid, journal + "  # by post\n" + paid, journal + paid_edited,
       journal + marked("  # by post\n" + paid, paid, paid_edited),
       "ours changed the journal entry of `2026-04-14`, theirs took it out", 2},
      {"clients:\n  - {id: hart, name: E}\n", "clients:\n  - {id: hart, name: A}\n",
       "clients:\n  - {id: hart, name: O}\n",
       "clients:\n" + marked("  - {id: hart, name: A}\n", "  - {id: hart, name: E}\n",
                             "  - {id: hart, name: O}\n"),
       "both sides changed the client `hart`", 2},
  });
}

TEST_CASE("io/merge: moved records") {
  const std::string journal = "journal:\n";
  check_clean({
      {journal + paid + called + noted, journal + called + paid + noted,
       journal + paid + called + noted + held, journal + called + paid + noted + held},
      {journal + paid + called + noted, journal + paid + called + noted + held,
       journal + called + paid + noted, journal + called + paid + noted + held},
      {journal + paid + called + noted, journal + called + noted + paid, journal + called + noted,
       journal + called + noted},
      {journal + paid + called + noted, journal + called + noted + paid,
       journal + paid_edited + called + noted, journal + paid_edited + called + noted},
  });
}

TEST_CASE("io/merge: comments and blank lines go with the records that they stand at") {
  const std::string hart = "clients:\n  - id: hart\n    name: E Hart\n";
  const std::string lane = "\n  # new in May\n  - id: lane\n    name: Lane  # Ltd?\n";
  const std::string oak = "\n  - id: oak\n    name: Oak\n    # pays late\n";
  const std::string elm = "clients:\n  - {id: elm}\n";
  const std::string bill = "\ninvoices:\n  - {id: 1, client: elm}\n";
  check_clean({
      {hart, hart + lane, hart + oak, hart + lane + oak},
      {hart + lane + oak, hart + oak, hart + lane, hart},
      {hart, hart + "\ninvoices:\n  - {id: 1}\n", hart + "\njournal:\n" + paid,
       hart + "\ninvoices:\n  - {id: 1}\n\njournal:\n" + paid},
      {hart, hart + "\njournal:\n" + paid, hart + "\njournal:\n" + noted,
       hart + "\njournal:\n" + paid + noted},
      {hart, hart + "\njournal:\n" + paid, hart + oak, hart + oak + "\njournal:\n" + paid},
      {hart, hart + oak, hart + "\njournal:\n" + paid, hart + oak + "\njournal:\n" + paid},
      {hart, elm + "\njournal:\n" + paid, hart + bill, elm + "\njournal:\n" + paid + bill},
      {hart + "# end\n", hart + oak + "# end\n", hart + "# the end\n", hart + oak + "# the end\n"},
  });
}

TEST_CASE("io/merge: of two comments on the line of a list neither is lost") {
  const auto list = [](const std::string& comment) { return "journal:" + comment + "\n" + paid; };
  check_clean({{list(""), list("  # ours"), list(""), list("  # ours")},
               {list("  # all"), list("  # all"), list("  # theirs"), list("  # theirs")}});
  const Merged merged = merge_texts(list("  # all"), list("  # ours"), list("  # theirs"));
  REQUIRE(merged.conflicts.size() == 1);
  CHECK(merged.text.find("# ours") != std::string::npos);
  CHECK(merged.text.find("# theirs") != std::string::npos);
}

TEST_CASE("io/merge: lists in flow get their commas") {
  const std::string a = "  {date: 2026-04-01, note: a}", b = "  {date: 2026-04-02, note: b}";
  const std::string c = "  {date: 2026-04-03, note: c}", d = "  {date: 2026-04-04, note: d}";
  const auto list = [](const std::string& elements) { return "journal: [\n" + elements + "]\n"; };
  check_clean({
      {list(a + "\n"), list(a + ",\n" + b + "\n"), list(a + ",\n" + c + "\n"),
       list(a + ",\n" + b + ",\n" + c + "\n")},
      {list(a + ",\n"), list(a + ",\n" + b + ",\n"), list(a + ",\n" + c + ",\n"),
       list(a + ",\n" + b + ",\n" + c + ",\n")},
      {list(a + ",\n" + b + "\n"), list(a + "\n"), list(a + ",  # old\n" + b + "\n"),
       list(a + "  # old\n")},
      {list(a + ",\n" + b + "\n"), list(b + "\n"), list(a + ",\n" + c + "  # new\n"),
       list(c + "  # new\n")},
      {"journal: []\n", list(a + "\n"), list(b + "\n"), list(a + ",\n" + b + "\n")},
      {list(a + ",\n" + b + "\n"), list(d + ",\n" + a + ",\n" + b + "\n"),
       list(a + ",\n" + c + ",\n" + b + "\n"), list(d + ",\n" + a + ",\n" + c + ",\n" + b + "\n")},
      {"{\"clients\": [], \"journal\": [\n" + a + "\n]}\n",
       "{\"clients\": [], \"journal\": [\n" + a + ",\n" + b + "\n]}\n",
       "{\"clients\": [], \"journal\": [\n" + a + ",\n" + c + "\n]}\n",
       "{\"clients\": [], \"journal\": [\n" + a + ",\n" + b + ",\n" + c + "\n]}\n"},
  });
  const Merged one_line = merge_texts("journal: [{note: a}]\n", "journal: [{note: a}, {note: b}]\n",
                                      "journal: [{note: a}, {note: c}]\n");
  CHECK(one_line.conflicts.size() == 1);
}

TEST_CASE("io/merge: a file in another shape takes what is new in that shape") {
  const std::string wide = "journal:\n    -   date: 2026-04-08\n        note: a\n";
  const std::string base = "journal:\n  -   date: 2026-04-08\n      note: a\n";
  check_clean({
      {base, wide, base + paid, wide + "  " + paid},
      {wide, base, wide + "  # by post\n  " + paid, base + "  # by post\n" + paid},
      {"journal:\n" + paid + called, "journal:\r\n" + paid.substr(0, paid.size() - 1) + "\r\n" +
                                         called.substr(0, called.size() - 1) + "\r\n",
       "journal:\n" + paid_edited + called + held,
       "journal:\r\n" + paid_edited + called.substr(0, called.size() - 1) + "\r\n" + held},
      {"journal:\n  - note: |+\n      a\n\n\n  - note: b\n",
       "journal:\n  - note: |+\n      a\n\n\n  - note: c\n  - note: b\n",
       "journal:\n  - note: |+\n      a\n\n\n  - note: d\n  - note: b\n",
       "journal:\n  - note: |+\n      a\n\n\n  - note: c\n  - note: d\n  - note: b\n"},
      {"journal:\n  -\n    note: a\n", "journal:\n  -\n    note: a\n  - {note: b}\n",
       "journal:\n  -\n    note: a\n  -  # c\n    note: c\n",
       "journal:\n  -\n    note: a\n  - {note: b}\n  -  # c\n    note: c\n"},
  });
}

TEST_CASE("io/merge: settings are merged by line") {
  const std::string head = "business:\n  name: Rowan\n", tail = "  terms: net 30\n";
  check_clean({
      {head + "  currency: GBP\n  phone: 1\n" + tail, head + "  currency: EUR\n  phone: 1\n" + tail,
       head + "  currency: GBP\n  phone: 1\n  terms: net 14\n",
       head + "  currency: EUR\n  phone: 1\n  terms: net 14\n"},
      {head + tail, head + "  phone: 1\n" + tail, head + tail + "  email: a@b\n",
       head + "  phone: 1\n" + tail + "  email: a@b\n"},
      {head, head + "  phone: 1\n", head + "journal:\n" + paid,
       head + "  phone: 1\n" + "journal:\n" + paid},
      {head, head + "journal:\n" + paid, head + "  phone: 1\n",
       head + "  phone: 1\n" + "journal:\n" + paid},
      {head, head + "  phone: 1\n", head + "  phone: 1\n# more\n", head + "  phone: 1\n# more\n"},
  });
  const std::string marked =
      "<<<<<<< ours\n  phone: 1\n||||||| base\n=======\n  phone: 2\n>>>>>>> theirs\n";
  check_conflict({
      {head, head + "  phone: 1\n", head + "  phone: 2\n", head + marked,
       "both sides changed these lines", 3},
      {head + tail, head + "  terms: net 7\n", head,
       head + "<<<<<<< ours\n  terms: net 7\n||||||| base\n" + tail + "=======\n>>>>>>> theirs\n",
       "both sides changed these lines", 3},
      {head + "  note: |\n    a\n    b\n", head + "  note: |\n    a\n    c\n",
       head + "  note: |\n    d\n    b\n",
       head + "<<<<<<< ours\n  note: |\n    a\n    c\n||||||| base\n  note: |\n    a\n    b\n"
              "=======\n  note: |\n    d\n    b\n>>>>>>> theirs\n",
       "both sides changed these lines", 3},
  });
}

TEST_CASE("io/merge: what does not come out right is one conflict") {
  check_conflict({
      // A list that one side takes out, and the other has put more to.
      {"# one\n\njournal:\n" + called, "# one\n", "# one\n\njournal:\n" + called + held,
       "# one\n<<<<<<< ours\n||||||| base\n\njournal:\n" + called + "=======\n\njournal:\n" +
           called + held + ">>>>>>> theirs\n",
       "what both sides did does not come out right together", 2},
      // Of two entries that are the same each side takes out one.
      {"journal:\n" + paid + called + paid, "journal:\n" + called + paid,
       "journal:\n" + paid + called,
       "journal:\n<<<<<<< ours\n" + called + paid + "||||||| base\n" + paid + called + paid +
           "=======\n" + paid + called + ">>>>>>> theirs\n",
       "what both sides did does not come out right together", 2},
  });
}

TEST_CASE("io/merge: markers are as long as git asks") {
  const std::string text = merge_texts("a\n", "b\n", "c\n", 11).text;
  CHECK(text == "<<<<<<<<<<< ours\nb\n||||||||||| base\na\n===========\nc\n>>>>>>>>>>> theirs\n");
}

TEST_CASE("io/merge: what is no book is merged as git does it") {
  check_clean({
      {"a\nb\nc\nd\n", "A\nb\nc\nd\n", "a\nb\nc\nD\n", "A\nb\nc\nD\n"},
      {"a: *b\nb: 1\n", "a: *b\nb: 2\n", "a: *b\nb: 2\n", "a: *b\nb: 2\n"},
      {"a\nb\nc", "a\nx\nb\nc", "a\nb\nc\nd", "a\nx\nb\nc\nd"},
      {"x: 1\ny: 1\nz: 1\n", "x: 2\ny: 1\nz: 1\n", "x: 1\ny: 1\nz: 2\n", "x: 2\ny: 1\nz: 2\n"},
      {"a\nb\n", "", "a\nb\n", ""},
  });
  check_conflict({
      {"a\n", "a\nb\n", "a\nc",
       "a\n<<<<<<< ours\nb\n||||||| base\n=======\nc\n>>>>>>> theirs\n",
       "both sides changed these lines", 2},
      {"x: 1\ny: 1\n", "x: 2\ny: 1\n", "x: 1\ny: 2\n",
       "<<<<<<< ours\nx: 2\ny: 1\n||||||| base\nx: 1\ny: 1\n=======\nx: 1\ny: 2\n>>>>>>> theirs\n",
       "both sides changed these lines", 1},
      {"a\r\n", "b\r\n", "c\r\n",
       "<<<<<<< ours\r\nb\r\n||||||| base\r\na\r\n=======\r\nc\r\n>>>>>>> theirs\r\n",
       "both sides changed these lines", 1},
      {"journal: [\n", "journal: [ \n", "journal: [ ]\n",
       "<<<<<<< ours\njournal: [ \n||||||| base\njournal: [\n=======\njournal: [ ]\n"
       ">>>>>>> theirs\n",
       "both sides changed these lines", 1},
  });
}

}  // namespace
