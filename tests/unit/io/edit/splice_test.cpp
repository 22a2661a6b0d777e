#include <doctest/doctest.h>

#include "editing_check.hpp"
#include "splice_rows.hpp"

namespace {

using inv::test::a_client;
using inv::test::a_payment;
using inv::test::an_invoice;
using inv::test::check_rows;

}  // namespace

TEST_CASE("io/edit: a list that is empty") {
  const std::string p = "{date: 2026-04-14, paid: 5.00}";
  check_rows({
      {"brackets",
       "journal: []\nclients: []\n",
       {a_payment},
       "journal:\n  - " + p + "\nclients: []\n"},
      {"brackets with a comment behind",
       "journal: [ ] # none yet\n",
       {a_payment, a_payment},
       "journal: # none yet\n  - " + p + "\n  - " + p + "\n"},
      {"brackets with a tab", "journal:\t[\t]\n", {a_payment}, "journal:\n  - " + p + "\n"},
      {"brackets below the key",
       "journal: # all\n  [] # none yet\n  # so far\n",
       {a_payment},
       "journal: # all\n # none yet\n  # so far\n  - " + p + "\n"},
      {"brackets in a CRLF file",
       "journal:   []\r\nx-a: 1\r\n",
       {a_payment},
       "journal:\r\n  - " + p + "\r\nx-a: 1\r\n"},
      {"both lists in brackets",
       "clients: []\n\njournal: []\n",
       {a_payment, a_client},
       "clients:\n  - id: bea\n    name: Bea & Co\n\njournal:\n  - " + p + "\n"},
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

TEST_CASE("io/edit: a list that is not there") {
  const std::string p = "{date: 2026-04-14, paid: 5.00}";
  check_rows({
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

TEST_CASE("io/edit: nothing is added to a list between brackets") {
  for (const char* before :
       {"journal: [{date: 2026-04-01, note: A}]\n", "journal: [\n  {note: A},\n  ]\n",
        "journal: [\n  # none yet\n]\n", "{\"clients\": [], \"journal\": []}\n",
        "{\n  \"clients\": []\n}\n", "--- {}\n", "{journal: , x-a: 1}\n"}) {
    CAPTURE(std::string(before));
    const auto result = inv::test::check_editing(before, {a_payment});
    CHECK(result.is_refused);
    CHECK(result.is_in_brackets);
    const std::string where = before[0] == 'j' ? "`journal` of `a.yaml` stands in brackets"
                                               : "`a.yaml` stands in braces";
    CHECK_EQ(result.why, where + ", where nothing is added; write its records below each other, "
                                 "each after a `- `");
  }
  check_rows({{"another list of that file",
               "journal: [{note: A}]\n",
               {a_client},
               "journal: [{note: A}]\nclients:\n  - id: bea\n    name: Bea & Co\n"}});
}

TEST_CASE("io/edit: what a book cannot hold is refused") {
  for (const char* bad : {"a\tb", "a\nb", "a\rb", "a\x7F", "\xC2\x85", "\xE2\x80\xA8", "\x1B[1m",
                          "\xEF\xBB\xBF", "\xFF", "\xEF\xBF\xBE", "\xED\xA0\x80"}) {
    const auto result = inv::test::check_editing(
        "journal:\n",
        {{"journal", inv::io::NewNode::map().add("note", inv::io::NewNode::text(bad))}});
    CAPTURE(std::string(bad));
    CHECK(result.is_refused);
    CHECK_EQ(result.text, "");
  }
}
