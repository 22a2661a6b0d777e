#include <doctest/doctest.h>

#include <map>
#include <string>

#include "book_from_text.hpp"
#include "inv/io/files.hpp"
#include "memory_files.hpp"
#include "problems.hpp"

using inv::test::book_from_text;
using inv::test::problems_of;

namespace {

const std::string business = "business: {name: Rowan, currency: GBP}\n";

/// Errors of a book of several files, as `path id`.
std::string problems_of_files(const std::map<std::string, std::string>& texts) {
  inv::testing::MemoryFiles files;
  for (const auto& [path, text] : texts) files.files["/book/" + path] = text;
  const auto loaded = inv::io::load_book(files, "/book/inv.yaml");
  REQUIRE(loaded.has_value());
  std::string all;
  for (const auto& diagnostic : loaded->diagnostics.all()) {
    if (!all.empty()) all += "; ";
    all += loaded->sources.at(diagnostic.at.file).path + " " +
           inv::core::kind_of(diagnostic.id).name + " " +
           std::string(loaded->sources.text(diagnostic.at));
  }
  return all;
}

}  // namespace

TEST_CASE("io/records: in a file with one client, records without a client are that client's") {
  const auto loaded = book_from_text(business +
                                     "invoices:\n"
                                     "  - {id: b-1, date: 2026-01-10, total: 100}\n"
                                     "journal:\n"
                                     "  - {date: 2026-01-11, call: hello}\n"
                                     "  - {date: 2026-01-11, reconciled: Bank}\n"
                                     "clients:\n"
                                     "  - {id: hart, name: Hart}\n");
  const auto& book = *loaded.book;
  CHECK(book.client(book.invoices()[0].client.ix()).id == "hart");
  CHECK(book.client(book.journal()[0].client.ix()).id == "hart");
  CHECK_FALSE(book.journal()[1].client.is_resolved());
}

TEST_CASE("io/records: with two clients, or none, a record says whose it is") {
  const std::string records =
      "invoices:\n  - {id: b-1, date: 2026-01-10, total: 100}\n"
      "journal:\n  - {date: 2026-01-11, call: hello}\n";
  const std::string two = "clients:\n  - {id: a, name: A}\n  - {id: b, name: B}\n";
  CHECK(problems_of(business + two + records) ==
        "no-client `b-1`; no-client `{date: 2026-01-11, call: hello…`");
  CHECK(problems_of(business + records) ==
        "no-client `b-1`; no-client `{date: 2026-01-11, call: hello…`");
}

TEST_CASE("io/records: the client of one file is not that of another") {
  CHECK(problems_of_files({{"inv.yaml", business},
                           {"clients/a.yaml",
                            "clients: [{id: a, name: A}]\n"
                            "invoices: [{id: a-1, date: 2026-01-01, total: 5}]\n"},
                           {"clients/b.yaml",
                            "clients: [{id: b, name: B}]\n"
                            "journal: [{date: 2026-01-02, paid: 5, for: a-1}]\n"}}) ==
        "clients/b.yaml other-client a-1");
}

TEST_CASE("io/records: a record with an error still has its id, so nothing false follows") {
  const std::string client = "clients:\n  - {id: hart, name: Hart, care: x, phone: [1]}\n";
  const std::string invoice = "invoices:\n  - {id: b-1, date: 2026-1-1, total: 5}\n";
  const std::string entries =
      "journal:\n"
      "  - {date: 2026-01-11, paid: 5, for: b-1}\n"
      "  - {date: 2026-01-11, client: hart, call: hello}\n";
  CHECK(problems_of(business + client + invoice + entries) ==
        "unknown-policy `x`; wrong-kind `[1]`; bad-date `2026-1-1`");
  CHECK(problems_of("business: {name: Rowan, currency: gbp, taxes: {a: x}}\n"
                    "clients:\n  - {id: hart, name: Hart}\n"
                    "invoices:\n  - {id: b-1, date: 2026-01-01, lines: [{what: x, rate: 1, tax: "
                    "a}]}\n") == "bad-currency `gbp`; bad-number `x`");
  CHECK(problems_of(business + "clients:\n  - {id: h art, name: Hart}\n" + invoice + entries) ==
        "bad-id `h art`; bad-date `2026-1-1`; unknown-client `hart`");
}

TEST_CASE("io/records: record lists are lists, and may be empty") {
  CHECK(problems_of(business + "clients: []\ninvoices: []\njournal: []\n") == "");
  CHECK(problems_of(business + "clients:\ninvoices:\njournal:\n") == "");
  CHECK(problems_of(business + "clients: {id: a, name: A}\n") == "wrong-kind `{id: a, name: A}`");
  CHECK(problems_of(business + "journal: none\n") == "wrong-kind `none`");
  CHECK(problems_of(business + "clients: [a]\n") == "wrong-kind `a`");
  CHECK(problems_of(business + "policy: [a, b]\n") == "wrong-kind `policy`");
}

TEST_CASE("io/records: what stands at the top is said once, and include only in the root") {
  CHECK(problems_of(business + "cleints:\n  - {id: a, name: A}\n  - {id: b, name: B}\n") ==
        "unknown-key `cleints`");
  CHECK(problems_of_files({{"inv.yaml", business + "include: [more.yaml]\n"},
                           {"more.yaml", "include: [a.yaml, b.yaml]\n"}}) ==
        "more.yaml misplaced-section include");
  CHECK(problems_of(business + "include: [\"\"]\n") == "bad-text `\"\"`");
  CHECK(problems_of(business + "include: clients.yaml\n") == "wrong-kind `clients.yaml`");
}
