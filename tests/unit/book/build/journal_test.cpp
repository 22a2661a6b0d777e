#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "book_from_text.hpp"
#include "io/records/problems.hpp"

using inv::test::book_from_text;
using inv::test::messages_of;
using inv::test::problems_of;

namespace {

/// Two clients, three invoices (one in EUR) and a credit note, then entries.
std::string book(const std::string& entries) {
  return "business: {name: R, currency: GBP}\n"
         "clients:\n"
         "  - {id: bo, name: Bo}\n"
         "  - {id: Hart, name: Hart}\n"
         "invoices:\n"
         "  - {id: h-1, client: hart, date: 2026-01-10, total: 100, number: No7}\n"
         "  - {id: h-2, client: Hart, date: 2026-01-10, total: 50 EUR}\n"
         "  - {id: b-1, client: bo, date: 2026-01-10, total: 70}\n"
         "  - {id: c-1, client: bo, date: 2026-01-10, total: 7, kind: credit}\n"
         "journal:\n" +
         entries;
}

std::string entry(const std::string& keys) {
  return book("  - {date: 2026-02-01, " + keys + "}\n");
}

}  // namespace

TEST_CASE("book/build: an entry's client is the one written, or that of the invoice it names") {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"client: hart, call: x", "Hart"},
      {"client: BO, call: x", "bo"},
      {"paid: 5, for: h-1", "Hart"},
      {"paid: 5, for: [B-1]", "bo"},
      {"paid: 5, for: {h-1: 5}", "Hart"},
      {"writeoff: b-1", "bo"},
      {"void: h-1", "Hart"},
      {"dispute: h-2", "Hart"},
      {"resolve: b-1", "bo"},
      {"call: x, for: [h-1, h-2]", "Hart"},
  };
  for (const auto& [keys, client] : cases) {
    INFO(keys);
    const auto loaded = book_from_text(entry(keys));
    const auto& found = loaded.book->journal()[0];
    CHECK(loaded.book->client(found.client.ix()).id == client);
  }
}

TEST_CASE("book/build: what an entry names must exist, and be the client's") {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"paid: 5", "no-client `{date: 2026-02-01, paid: 5}`"},
      {"client: harts, paid: 5", "unknown-client `harts`"},
      {"paid: 5, for: h-9", "unknown-invoice `h-9`"},
      {"client: hart, paid: 5, for: [h-8, h-9]", "unknown-invoice `h-8`; unknown-invoice `h-9`"},
      {"client: bo, paid: 5, for: h-1", "other-client `h-1`"},
      {"paid: 5, for: [h-1, b-1]", "other-client `b-1`"},
      {"client: bo, void: h-1", "other-client `h-1`"},
      {"client: bo, call: x, for: h-1", "other-client `h-1`"},
      {"paid: 5, for: c-1", "unknown-invoice `c-1`"},
      {"void: c-1", ""},  // a credit note, which nothing else names
      {"client: hart, void: c-1", "other-client `c-1`"},
      {"writeoff: c-1", "unknown-invoice `c-1`"},
      {"dispute: c-1", "unknown-invoice `c-1`"},
      {"resolve: c-1", "unknown-invoice `c-1`"},
      {"sent: statement, for: c-1", "unknown-invoice `c-1`"},
      {"sent: invoice, for: c-1", ""},
      {"sent: invoice, for: [h-1, c-1]", "other-client `c-1`"},
      {"paid: 5, for: h-2", "other-currency `h-2`"},
      {"paid: 5 EUR, for: h-2", ""},
      {"paid: 5 EUR, for: h-1", "other-currency `h-1`"},
      {"credit: 5, for: h-2", "other-currency `h-2`"},
      {"apply: 5, for: h-2", "other-currency `h-2`"},
      {"returned: 5, for: h-2", "other-currency `h-2`"},
      {"promise: 2026-03-01, for: [h-1, h-2]", ""},
      {"call: x, for: [h-2]", ""},
  };
  for (const auto& [keys, expected] : cases) {
    INFO(keys);
    CHECK(problems_of(entry(keys)) == expected);
  }
  CHECK(messages_of(entry("client: bo, paid: 5, for: h-1")) ==
        "`h-1` is an invoice of `Hart`, not of `bo`\n");
  CHECK(messages_of(entry("client: hrat, paid: 5")) == "no client `hrat`; did you mean `Hart`?\n");
  CHECK(messages_of(entry("paid: 5, for: h1")) == "no invoice `h1`; did you mean `h-1`?\n");
  CHECK(messages_of(entry("writeoff: c-1")) ==
        "`c-1` is a credit note; only `void` and `sent: invoice` can name one\n");
  CHECK(messages_of(entry("paid: 5, for: no7")) ==
        "no invoice `no7`; that is the number of `h-1`, which is named by its id\n");
}

TEST_CASE("book/build: money is in the currency written, or the client's") {
  const auto money = [](const std::string& keys) {
    const auto loaded = book_from_text(entry(keys));
    const auto sum = loaded.book->journal()[0].as<inv::book::Paid>()->settles();
    return sum.text() + " " + std::string(sum.currency().code());
  };
  CHECK(money("client: hart, paid: 5") == "5.00 GBP");
  CHECK(money("client: hart, paid: 5 EUR, charges: 1, withheld: 0.5 EUR") == "6.50 EUR");
  CHECK(money("paid: 5 EUR, for: {h-2: 4}") == "5.00 EUR");

  const std::vector<std::pair<std::string, std::string>> cases = {
      {"client: hart, paid: 5 EUR, charges: 1 GBP", "other-currency `1 GBP`"},
      {"paid: 5 EUR, for: {h-2: 4 USD}", "other-currency `4 USD`"},
      {"client: hart, paid: 5 JPY, charges: 1.5", "bad-money `1.5`"},
      {"writeoff: h-2, amount: 5", ""},
      {"writeoff: h-2, amount: 5 GBP", "other-currency `5 GBP`"},
      {"dispute: h-2, amount: 5 EUR", ""},
      {"client: hart, plan: [{by: 2026-03-01, amount: 5}, {by: 2026-04-01, amount: 5 EUR}]",
       "other-currency `5 EUR`"},
      {"client: hart, plan: [{by: 2026-03-01, amount: 5 EUR}, {by: 2026-04-01, amount: 5}]", ""},
  };
  for (const auto& [keys, expected] : cases) {
    INFO(keys);
    CHECK(problems_of(entry(keys)) == expected);
  }
}

TEST_CASE("book/build: money that came in another currency settles what it was worth") {
  const auto loaded = book_from_text(entry("paid: 66000 YER, settles: 5 EUR, for: h-2"));
  const auto& paid = *loaded.book->journal()[0].as<inv::book::Paid>();
  CHECK(paid.amount.money().text() == "66000.00");
  CHECK(paid.settles().text() + paid.settles().currency().code().data() == "5.00EUR");

  const std::vector<std::pair<std::string, std::string>> cases = {
      {"paid: 66000 YER, settles: 5, for: h-1", ""},  // 5 GBP: the client's
      {"paid: 5 EUR, settles: 4, for: h-1", ""},
      {"paid: 66000 YER, settles: 5, for: h-2", "other-currency `h-2`"},
      {"paid: 66000 YER, settles: 5 EUR, for: [h-2, h-1]", "other-currency `h-1`"},
      {"paid: 66000 YER, settles: 5.005, for: h-1", "bad-money `5.005`"},
      {"paid: 5, settles: 5, for: h-1", "other-currency `5`"},
      {"paid: 66000 YER, for: h-1", "other-currency `h-1`"},
  };
  for (const auto& [keys, expected] : cases) {
    INFO(keys);
    CHECK(problems_of(entry(keys)) == expected);
  }
  CHECK(messages_of(entry("paid: 5, settles: 5, for: h-1")) ==
        "`settles` is in GBP, as the money itself; leave it out where nothing is exchanged\n");
  CHECK(messages_of(entry("paid: 66000 YER, for: h-1")) ==
        "`h-1` is in GBP, the money in YER; `settles` says what it was worth in that\n");
}

TEST_CASE("book/build: a map may not add up to more than the money") {
  CHECK(problems_of(entry("paid: 5, for: {h-1: 5}")) == "");
  CHECK(problems_of(entry("paid: 5, for: {h-1: 5.01}")) == "for-exceeds `5.01`");
  // What the bank kept and the tax withheld settle too.
  CHECK(problems_of(entry("paid: 5, charges: 1, withheld: 2, for: {h-1: 8}")) == "");
  CHECK(problems_of(entry("paid: 5, charges: 1, withheld: 2, for: {h-1: 8.01}")) ==
        "for-exceeds `8.01`");
  CHECK(problems_of(entry("apply: 5, for: {h-1: 6}")) == "for-exceeds `6`");
}

TEST_CASE("book/build: an invoice is voided once, and written off in full once") {
  const std::string day = "  - {date: 2026-02-01, ";
  CHECK(problems_of(book(day + "void: h-1}\n" + day + "void: H-1}\n")) == "second-void `H-1`");
  CHECK(problems_of(book(day + "writeoff: h-1}\n" + day + "writeoff: h-1}\n")) ==
        "second-writeoff `h-1`");
  CHECK(problems_of(book(day + "writeoff: h-1, amount: 5}\n" + day + "writeoff: h-1, amount: 6}\n" +
                         day + "writeoff: h-1}\n")) == "");
}

TEST_CASE("book/build: ids are unique among clients and among invoices, whatever their case") {
  CHECK(problems_of("business: {name: R, currency: GBP}\n"
                    "clients:\n  - {id: hart, name: A}\n  - {id: HART, name: B}\n"
                    "  - {id: hart, name: C}\n") == "duplicate-id `HART`; duplicate-id `hart`");
  CHECK(problems_of("business: {name: R, currency: GBP}\n"
                    "clients:\n  - {id: a-1, name: A}\n"
                    "invoices:\n  - {id: a-1, date: 2026-01-01, total: 5}\n"
                    "  - {id: A-1, date: 2026-01-01, total: 5, kind: credit}\n") ==
        "duplicate-id `A-1`");
}

TEST_CASE(
    "book/build: clients by id, invoices and journal as they stand, both by date per client") {
  const auto loaded = book_from_text(
      "business: {name: R, currency: GBP, apply: manual}\n"
      "clients:\n"
      "  - {id: b, name: B, email: b@x, apply: oldest}\n"
      "  - {id: a, name: A, address: [x], care: volume}\n"
      "  - {id: B2, name: C, reach: [letter]}\n"
      "invoices:\n"
      "  - {id: i3, client: b, date: 2026-01-03, total: 1}\n"
      "  - {id: i2, client: a, date: 2026-01-02, total: 1}\n"
      "  - {id: i1, client: b, date: 2026-01-01, total: 1}\n"
      "  - {id: i0, client: b, date: 2026-01-03, total: 1, kind: credit}\n"
      "journal:\n"
      "  - {date: 2026-01-09, client: b, note: two}\n"
      "  - {date: 2026-01-09, reconciled: Bank}\n"
      "  - {date: 2026-01-08, client: b, note: one}\n"
      "  - {date: 2026-01-07, closed: x}\n"
      "  - {date: 2026-01-09, client: b, note: three}\n");
  const auto& book = *loaded.book;
  using inv::book::ClientIx;
  std::string ids;
  for (const auto& client : book.clients()) ids += client.id + " ";
  CHECK(ids == "B2 a b ");
  std::string invoices;
  for (const auto ix : book.invoices_of(*book.find_client("B")))
    invoices += book.invoice(ix).id + " ";
  CHECK(invoices == "i1 i3 i0 ");
  CHECK(book.invoices_of(ClientIx{0}).empty());
  std::string notes;
  for (const auto ix : book.journal_of(ClientIx{2})) {
    notes += book.entry(ix).as<inv::book::NoteEntry>()->text + " ";
  }
  CHECK(notes == "one two three ");
  REQUIRE(book.journal_of_business().size() == 2);
  CHECK(book.entry(book.journal_of_business()[0]).as<inv::book::Closed>());

  CHECK(book.applies_manually(ClientIx{0}));
  CHECK_FALSE(book.applies_manually(ClientIx{2}));
  CHECK(book.policy_of(ClientIx{1}).name == "volume");
  CHECK(book.policy_of(ClientIx{0}).name == "standard");
  using inv::book::Channel;
  CHECK(book.client(ClientIx{0}).reach == std::vector{Channel::letter});
  CHECK(book.client(ClientIx{1}).reach == std::vector{Channel::letter, Channel::call});
  CHECK(book.client(ClientIx{2}).reach == std::vector{Channel::email, Channel::call});
  CHECK(book.client(ClientIx{2}).currency->code() == "GBP");
  CHECK(book.find_invoice("I3") == inv::book::InvoiceIx{0});
  CHECK_FALSE(book.find_invoice("i9"));
  CHECK_FALSE(book.find_client("i3"));
}
