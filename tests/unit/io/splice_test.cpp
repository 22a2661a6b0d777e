#include <doctest/doctest.h>

#include "editing_check.hpp"

namespace {

using inv::io::Addition;
using inv::io::NewNode;
using inv::test::check_editing;

NewNode paid() {
  return NewNode::map()
      .add("date", NewNode::plain("2026-04-14"))
      .add("paid", NewNode::plain("5.00"));
}
NewNode call() {
  return NewNode::map()
      .add("date", NewNode::plain("2026-04-14"))
      .add("call", NewNode::text("Hello, you"));
}
NewNode client() {
  return NewNode::map().add("id", NewNode::text("bea")).add("name", NewNode::text("Bea & Co"));
}
NewNode invoice() {
  return NewNode::map()
      .add("id", NewNode::text("2026-0002"))
      .add("date", NewNode::plain("2026-04-14"))
      .add("lines", NewNode::list()
                        .add(NewNode::map()
                                 .add("what", NewNode::text("Soil"))
                                 .add("amount", NewNode::plain("5.00")))
                        .add(NewNode::map()
                                 .add("what", NewNode::text("Moss: the green"))
                                 .add("rate", NewNode::plain("1.00"))));
}

struct Row {
  const char* what;
  std::string before;
  std::vector<Addition> additions;
  std::string after;
};

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.what);
    const auto result = check_editing(row.before, row.additions);
    CHECK(result.is_readable);
    CHECK_EQ(result.why, "");
    CHECK_EQ(result.broken_promise, "");
    CHECK_EQ(result.text, row.after);
  }
}

const Addition a_payment{"journal", paid()};
const Addition a_call{"journal", call()};
const Addition a_client{"clients", client()};
const Addition an_invoice{"invoices", invoice()};

}  // namespace

TEST_CASE("io/splice: a line below the last one of a block list, as that is written") {
  check({
      {"one record",
       "journal:\n  - {date: 2026-04-01, note: A}\n",
       {a_payment},
       "journal:\n  - {date: 2026-04-01, note: A}\n  - {date: 2026-04-14, paid: 5.00}\n"},
      {"two at once, in order",
       "journal:\n  - {date: 2026-04-01, note: A}\n",
       {a_payment, a_call},
       "journal:\n  - {date: 2026-04-01, note: A}\n  - {date: 2026-04-14, paid: 5.00}\n"
       "  - {date: 2026-04-14, call: \"Hello, you\"}\n"},
      {"dash in the first column",
       "journal:\n- {date: 2026-04-01, note: A}\n",
       {a_payment},
       "journal:\n- {date: 2026-04-01, note: A}\n- {date: 2026-04-14, paid: 5.00}\n"},
      {"deep, with a wide gap and padding",
       "journal:\n       -   { date: 2026-04-01, note: A }\n",
       {a_payment},
       "journal:\n       -   { date: 2026-04-01, note: A }\n"
       "       -   { date: 2026-04-14, paid: 5.00 }\n"},
      {"quoted keys",
       "journal:\n  - {\"date\": \"2026-04-01\", \"note\": \"A\"}\n",
       {a_call},
       "journal:\n  - {\"date\": \"2026-04-01\", \"note\": \"A\"}\n"
       "  - {\"date\": \"2026-04-14\", \"call\": \"Hello, you\"}\n"},
      {"a list follows",
       "journal:\n  - {date: 2026-04-01, note: A}\n\nclients: []\n",
       {a_payment},
       "journal:\n  - {date: 2026-04-01, note: A}\n  - {date: 2026-04-14, paid: 5.00}\n"
       "\nclients: []\n"},
      {"a comment on the line",
       "journal:\n  - {date: 2026-04-01, note: A}  # so\n",
       {a_payment},
       "journal:\n  - {date: 2026-04-01, note: A}  # so\n  - {date: 2026-04-14, paid: 5.00}\n"},
      {"comments below",
       "journal:\n  - {date: 2026-04-01, note: A}\n    # of A\n\n      # too\n  # of the list\n",
       {a_payment},
       "journal:\n  - {date: 2026-04-01, note: A}\n    # of A\n\n      # too\n"
       "  - {date: 2026-04-14, paid: 5.00}\n  # of the list\n"},
      {"a blank line between",
       "journal:\n  - {date: 2026-04-01, note: A}\n\n"
       "  - {date: 2026-04-02, note: B}\n\n\n# end\n",
       {a_payment, a_payment},
       "journal:\n  - {date: 2026-04-01, note: A}\n\n  - {date: 2026-04-02, note: B}\n"
       "\n  - {date: 2026-04-14, paid: 5.00}\n\n  - {date: 2026-04-14, paid: 5.00}\n\n\n# end\n"},
      {"CRLF and a BOM",
       "\xEF\xBB\xBFjournal:\r\n  - {date: 2026-04-01, note: A}\r\n# x\r\n",
       {a_payment},
       "\xEF\xBB\xBFjournal:\r\n  - {date: 2026-04-01, note: A}\r\n"
       "  - {date: 2026-04-14, paid: 5.00}\r\n# x\r\n"},
      {"a record on several lines",
       "journal:\n  - {date: 2026-04-01,\n     note: A}  # so\n",
       {a_payment},
       "journal:\n  - {date: 2026-04-01,\n     note: A}  # so\n"
       "  - {date: 2026-04-14, paid: 5.00}\n"},
      {"before the end of the document",
       "---\njournal:\n- {date: 2026-04-01, note: A}\n...\n",
       {a_payment},
       "---\njournal:\n- {date: 2026-04-01, note: A}\n- {date: 2026-04-14, paid: 5.00}\n...\n"},
      {"all keys are indented",
       "  journal:\n  - {date: 2026-04-01, note: A}\n  clients: []\n",
       {a_payment},
       "  journal:\n  - {date: 2026-04-01, note: A}\n  - {date: 2026-04-14, paid: 5.00}\n"
       "  clients: []\n"},
  });
}

TEST_CASE("io/splice: a key a line where the last record is so") {
  check({
      {"a journal",
       "journal:\n  - date: 2026-04-01\n    note: A\n",
       {a_call},
       "journal:\n  - date: 2026-04-01\n    note: A\n"
       "  - date: 2026-04-14\n    call: Hello, you\n"},
      {"a wide gap",
       "journal:\n-   date: 2026-04-01\n    note: A\n",
       {a_payment},
       "journal:\n-   date: 2026-04-01\n    note: A\n-   date: 2026-04-14\n    paid: 5.00\n"},
      {"the record below its dash",
       "journal:\n  - # first\n    date: 2026-04-01\n    note: A\n",
       {a_payment},
       "journal:\n  - # first\n    date: 2026-04-01\n    note: A\n"
       "  - date: 2026-04-14\n    paid: 5.00\n"},
      {"lines by two",
       "invoices:\n  - id: a\n    date: 2026-04-01\n    total: 5\n",
       {an_invoice},
       "invoices:\n  - id: a\n    date: 2026-04-01\n    total: 5\n"
       "  - id: 2026-0002\n    date: 2026-04-14\n    lines:\n"
       "      - {what: Soil, amount: 5.00}\n      - {what: \"Moss: the green\", rate: 1.00}\n"},
      {"lines at the keys' own column, as in the last one that has some",
       "invoices:\n  - id: a\n    lines:\n    -  {what: x, amount: 5}\n  - id: b\n    total: 1\n",
       {an_invoice},
       "invoices:\n  - id: a\n    lines:\n    -  {what: x, amount: 5}\n  - id: b\n    total: 1\n"
       "  - id: 2026-0002\n    date: 2026-04-14\n    lines:\n"
       "    -  {what: Soil, amount: 5.00}\n    -  {what: \"Moss: the green\", rate: 1.00}\n"},
      {"lines of many lines each",
       "invoices:\n- id: a\n  lines:\n    - what: x\n      amount: 5\n",
       {an_invoice},
       "invoices:\n- id: a\n  lines:\n    - what: x\n      amount: 5\n"
       "- id: 2026-0002\n  date: 2026-04-14\n  lines:\n"
       "    - {what: Soil, amount: 5.00}\n    - {what: \"Moss: the green\", rate: 1.00}\n"},
      {"flow stays flow",
       "invoices:\n  - {id: a, lines: [{what: x, amount: 5}]}\n",
       {an_invoice},
       "invoices:\n  - {id: a, lines: [{what: x, amount: 5}]}\n"
       "  - {id: 2026-0002, date: 2026-04-14, lines: [{what: Soil, amount: 5.00}, "
       "{what: \"Moss: the green\", rate: 1.00}]}\n"},
      {"quoted keys",
       "clients:\n  - \"id\": a\n    \"name\": A\n",
       {a_client},
       "clients:\n  - \"id\": a\n    \"name\": A\n  - \"id\": \"bea\"\n    \"name\": \"Bea & "
       "Co\"\n"},
      {"CRLF",
       "clients:\r\n  - id: a\r\n    name: A\r\n",
       {a_client},
       "clients:\r\n  - id: a\r\n    name: A\r\n  - id: bea\r\n    name: Bea & Co\r\n"},
  });
}

TEST_CASE("io/splice: a record whose last value is a text on lines of its own") {
  const std::string more = "  - date: 2026-04-14\n    paid: 5.00\n";
  const std::string head = "journal:\n  - date: 2026-04-01\n    note: ";
  check({
      {"clipped",
       head + "|\n      A\n      # no comment\n\n# end\n",
       {a_payment},
       head + "|\n      A\n      # no comment\n" + more + "\n# end\n"},
      {"folded and stripped",
       head + ">-\n      A\n      B\n",
       {a_payment},
       head + ">-\n      A\n      B\n" + more},
      {"kept: the empty lines are a part of it",
       head + "|+\n      A\n\n\n# end\n",
       {a_payment},
       head + "|+\n      A\n\n\n" + more + "# end\n"},
      {"kept: and none may be added, though blank lines set records apart",
       head + "A\n\n  - date: 2026-04-01\n    note: |+\n      A\n",
       {a_payment},
       head + "A\n\n  - date: 2026-04-01\n    note: |+\n      A\n" + more},
      {"indentation given",
       head + "|2  # two\n        A\n      B\n    # comment\n",
       {a_payment},
       head + "|2  # two\n        A\n      B\n    # comment\n" + more},
      {"blanks on a last line are a part of it",
       head + "|\n      A\n        \n\nx-a: 1\n",
       {a_payment},
       head + "|\n      A\n        \n" + more + "\nx-a: 1\n"},
      {"an empty text", head + "|\n\n\n# end\n", {a_payment}, head + "|\n" + more + "\n\n# end\n"},
      {"in a nested list",
       "journal:\n  - date: 2026-04-01\n    x-a:\n    - - |\n        A\n",
       {a_payment},
       "journal:\n  - date: 2026-04-01\n    x-a:\n    - - |\n        A\n" + more},
  });
}

TEST_CASE("io/splice: lists between brackets") {
  const std::string a = "{date: 2026-04-01, note: A}", b = "{date: 2026-04-02, note: B}";
  const std::string p = "{date: 2026-04-14, paid: 5.00}";
  check({
      {"on one line", "journal: [" + a + "]\n", {a_payment}, "journal: [" + a + ", " + p + "]\n"},
      {"two on one line, with a comma after the last",
       "journal: [" + a + ", ]  # x\n",
       {a_payment, a_payment},
       "journal: [" + a + ", " + p + ", " + p + ", ]  # x\n"},
      {"on lines of their own",
       "journal: [\n  " + a + ",  # one\n  " + b + "  # two\n  ]\n",
       {a_payment},
       "journal: [\n  " + a + ",  # one\n  " + b + ",  # two\n  " + p + "\n  ]\n"},
      {"with a comma after the last",
       "journal: [\n  " + a + ",  # one\n]\n",
       {a_payment, a_payment},
       "journal: [\n  " + a + ",  # one\n  " + p + ",\n  " + p + ",\n]\n"},
      {"comments below",
       "journal: [\n  " + a + "\n    # of A\n  # of all\n  ]\n",
       {a_payment},
       "journal: [\n  " + a + ",\n    # of A\n  " + p + "\n  # of all\n  ]\n"},
      {"the bracket on the last line",
       "journal: [" + a + ",\n          " + b + " ]\n",
       {a_payment},
       "journal: [" + a + ",\n          " + b + ",\n          " + p + " ]\n"},
      {"a comma and the bracket there",
       "journal: [\n  " + a + ",]\n",
       {a_payment},
       "journal: [\n  " + a + ",\n  " + p + ",]\n"},
      {"commas that begin lines",
       "journal: [\n    " + a + "\n  , " + b + "\n  ]\n",
       {a_payment},
       "journal: [\n    " + a + "\n  , " + b + ", " + p + "\n  ]\n"},
      {"a comma on a line of its own",
       "journal: [\n  " + a + "\n  ,\n  ]\n",
       {a_payment},
       "journal: [\n  " + a + "\n  ,\n  " + p + ",\n  ]\n"},
      {"blank lines between",
       "journal: [\n  " + a + ",\n\n  " + b + "\n  ]\n",
       {a_payment},
       "journal: [\n  " + a + ",\n\n  " + b + ",\n\n  " + p + "\n  ]\n"},
      {"a record on several lines",
       "journal: [\n  {date: 2026-04-01,\n   note: A}\n  ]\n",
       {a_payment},
       "journal: [\n  {date: 2026-04-01,\n   note: A},\n  " + p + "\n  ]\n"},
      {"CRLF",
       "journal: [\r\n  " + a + "\r\n  ]\r\n",
       {a_payment},
       "journal: [\r\n  " + a + ",\r\n  " + p + "\r\n  ]\r\n"},
      {"brackets below the key",
       "journal:  # x\n  [\n  " + a + "\n  ]\n",
       {a_payment},
       "journal:  # x\n  [\n  " + a + ",\n  " + p + "\n  ]\n"},
  });
}

TEST_CASE("io/splice: a list that is empty") {
  const std::string p = "{date: 2026-04-14, paid: 5.00}";
  check({
      {"brackets",
       "journal: []\nclients: []\n",
       {a_payment},
       "journal: [\n  " + p + ",\n  ]\nclients: []\n"},
      {"brackets with a comment behind",
       "journal: [ ] # none yet\n",
       {a_payment, a_payment},
       "journal: [\n  " + p + ",\n  " + p + ",\n  ] # none yet\n"},
      {"brackets with a tab", "journal: [\t]\n", {a_payment}, "journal: [\t\n  " + p + ",\n  ]\n"},
      {"brackets with many blanks",
       "journal: [    ]\n",
       {a_payment},
       "journal: [    \n  " + p + ",\n  ]\n"},
      {"brackets with a comment inside",
       "journal: [\n  # none yet\n]\n",
       {a_payment},
       "journal: [\n  # none yet\n  " + p + ",\n]\n"},
      {"nothing after the key", "journal:\n", {a_payment}, "journal:\n  - " + p + "\n"},
      {"a comment after the key",
       "journal: # none\n    # yet\n# of the next\nx-a: 1\n",
       {a_payment},
       "journal: # none\n    # yet\n  - " + p + "\n# of the next\nx-a: 1\n"},
      {"as the other lists of the file",
       "journal:\nclients:\n- { id: a, name: A }\n",
       {a_payment},
       "journal:\n- { date: 2026-04-14, paid: 5.00 }\nclients:\n- { id: a, name: A }\n"},
      {"a client", "clients:\n", {a_client}, "clients:\n  - id: bea\n    name: Bea & Co\n"},
      {"an invoice",
       "invoices:\n",
       {an_invoice},
       "invoices:\n  - id: 2026-0002\n    date: 2026-04-14\n    lines:\n"
       "      - {what: Soil, amount: 5.00}\n      - {what: \"Moss: the green\", rate: 1.00}\n"},
  });
}

TEST_CASE("io/splice: a list that is not there") {
  const std::string p = "{date: 2026-04-14, paid: 5.00}";
  check({
      {"an empty file", "", {a_payment}, "journal:\n  - " + p + "\n"},
      {"only comments", "# Mine\n\n", {a_payment}, "# Mine\n\njournal:\n  - " + p + "\n"},
      {"a document without content",
       "---\n...\n# x\n",
       {a_payment},
       "---\njournal:\n  - " + p + "\n...\n# x\n"},
      {"a byte-order mark and the end of a document",
       "\xEF\xBB\xBF...\n",
       {a_payment},
       "\xEF\xBB\xBFjournal:\n  - " + p + "\n...\n"},
      {"at the end",
       "clients:\n  - id: a\n    name: A\n",
       {a_payment, an_invoice},
       "clients:\n  - id: a\n    name: A\njournal:\n  - " + p +
           "\n"
           "invoices:\n  - id: 2026-0002\n    date: 2026-04-14\n    lines:\n"
           "      - {what: Soil, amount: 5.00}\n      - {what: \"Moss: the green\", rate: 1.00}\n"},
      {"sections apart",
       "x-a: 1\n\n# c\nclients:\n  - {id: a, name: A}\n# end\n",
       {a_payment},
       "x-a: 1\n\n# c\nclients:\n  - {id: a, name: A}\n# end\n\njournal:\n  - " + p + "\n"},
      {"sections apart, a blank line at the end",
       "x-a: 1\n\nclients: []\n\n",
       {a_payment},
       "x-a: 1\n\nclients: []\n\njournal:\n  - " + p + "\n"},
      {"after a text that keeps its empty lines",
       "x-a: 1\n\nx-b: |+\n  A\n\n",
       {a_payment},
       "x-a: 1\n\nx-b: |+\n  A\n\njournal:\n  - " + p + "\n"},
      {"and nothing may be added to that",
       "x-a: 1\n\nx-b: |+\n  A\n",
       {a_payment},
       "x-a: 1\n\nx-b: |+\n  A\njournal:\n  - " + p + "\n"},
      {"CRLF", "x-a: 1\r\n", {a_payment}, "x-a: 1\r\njournal:\r\n  - " + p + "\r\n"},
      {"indented keys", "  x-a: 1\n", {a_payment}, "  x-a: 1\n  journal:\n    - " + p + "\n"},
      {"one list has records, one has not",
       "clients:\n  - {id: a, name: A}\n",
       {a_payment, a_client},
       "clients:\n  - {id: a, name: A}\n  - {id: bea, name: Bea & Co}\njournal:\n  - " + p + "\n"},
  });
}

TEST_CASE("io/splice: a file that is one map in braces") {
  const std::string p = "{date: 2026-04-14, paid: 5.00}";
  const std::string q = "{\"date\": \"2026-04-14\", \"paid\": 5.00}";
  check({
      {"JSON on lines",
       "{\n  \"clients\": [],\n  \"journal\": [\n    {\"date\": \"2026-04-01\", \"note\": \"A\"}\n"
       "  ]\n}\n",
       {a_payment},
       "{\n  \"clients\": [],\n  \"journal\": [\n    {\"date\": \"2026-04-01\", \"note\": \"A\"},\n"
       "    " +
           q + "\n  ]\n}\n"},
      {"JSON on one line",
       "{\"journal\":[{\"date\":\"2026-04-01\",\"note\":\"A\"}]}\n",
       {a_call},
       "{\"journal\":[{\"date\":\"2026-04-01\",\"note\":\"A\"}, "
       "{\"date\": \"2026-04-14\", \"call\": \"Hello, you\"}]}\n"},
      {"an empty list",
       "{\n    \"journal\": []\n}\n",
       {a_payment, a_payment},
       "{\n    \"journal\": [\n        " + q + ",\n        " + q + "\n    ]\n}\n"},
      {"an empty list on one line",
       "{\"journal\": []}\n",
       {a_payment},
       "{\"journal\": [" + q + "]}\n"},
      {"a new list",
       "{\n  \"clients\": []\n}\n",
       {a_payment},
       "{\n  \"clients\": [],\n  \"journal\": [\n    " + q + "\n  ]\n}\n"},
      {"a new list on one line",
       "{clients: [ {id: a, name: A}, ], }\n",
       {a_payment},
       "{clients: [ {id: a, name: A}, ], journal: [" + p + "], }\n"},
      {"two new lists",
       "{x-a: 1}\n",
       {a_payment, a_client},
       "{x-a: 1, journal: [" + p + "], clients: [{id: bea, name: Bea & Co}]}\n"},
      {"nothing at all", "--- {}\n", {a_payment}, "--- {\"journal\": [" + q + "]}\n"},
      {"nothing but a comment",
       "{clients: [], journal: [ # none\n  ]}\n",
       {a_payment},
       "{clients: [], journal: [ # none\n    " + p + "\n  ]}\n"},
      {"no value", "{journal: , x-a: 1}\n", {a_payment}, "{journal: [" + p + "] , x-a: 1}\n"},
  });
}

TEST_CASE("io/splice: what a book cannot hold is refused") {
  for (const char* bad : {"a\tb", "a\nb", "a\rb", "a\x7F", "\xC2\x85", "\xE2\x80\xA8", "\x1B[1m",
                          "\xEF\xBB\xBF", "\xFF", "\xEF\xBF\xBE", "\xED\xA0\x80"}) {
    const auto result =
        check_editing("journal:\n", {{"journal", NewNode::map().add("note", NewNode::text(bad))}});
    CAPTURE(std::string(bad));
    CHECK(result.is_refused);
    CHECK_EQ(result.text, "");
  }
}
