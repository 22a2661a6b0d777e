#include <doctest/doctest.h>

#include "splice_rows.hpp"

namespace {

using inv::test::a_call;
using inv::test::a_client;
using inv::test::a_payment;
using inv::test::an_invoice;
using inv::test::check_rows;

}  // namespace

TEST_CASE("io/edit: a line below the last one of a block list, as that is written") {
  check_rows({
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
  });
}

TEST_CASE("io/edit: comments, blank lines and line ends stay what they are") {
  check_rows({
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

TEST_CASE("io/edit: a key a line where the last record is so") {
  check_rows({
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

TEST_CASE("io/edit: a record whose last value is a text on lines of its own") {
  const std::string more = "  - date: 2026-04-14\n    paid: 5.00\n";
  const std::string head = "journal:\n  - date: 2026-04-01\n    note: ";
  check_rows({
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
