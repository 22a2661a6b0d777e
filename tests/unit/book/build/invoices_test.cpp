#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "book_from_text.hpp"
#include "io/records/problems.hpp"

using inv::test::book_from_text;
using inv::test::messages_of;
using inv::test::problems_of;
using inv::test::with_invoice;

namespace {

/// `2026-03-31 100.00, 2026-04-30 50.00`, and ` less 2% by 10 days` where there is a discount.
std::string parts_of(const inv::book::Invoice& invoice) {
  std::string text;
  for (std::size_t i = 0; i < invoice.item_count(); ++i) {
    const auto part = invoice.part(i);
    if (!text.empty()) text += ", ";
    text += part.due.text() + " " + part.amount.text();
  }
  if (const auto& terms = invoice.particulars().discount_terms) {
    text += " less " + terms->discount->text() + "% by " + std::to_string(terms->discount_days) +
            " days";
  }
  return text;
}

std::string parts_with(const std::string& business_terms, const std::string& client_terms,
                       const std::string& keys) {
  const auto loaded = book_from_text(
      "business: {name: R, currency: GBP" + business_terms + "}\n" + "clients: [{id: a, name: A" +
      client_terms + "}]\n" + "invoices: [{id: b, date: 2026-01-31, total: 100.00" + keys + "}]\n");
  return parts_of(loaded.book->invoices()[0]);
}

std::string invoice(const std::string& keys) {
  return with_invoice("{id: b-2, client: hart, date: 2026-02-01, " + keys + "}");
}

}  // namespace

TEST_CASE(
    "book/build: an invoice is due as written, else by its terms, the client's, ours, net 30") {
  struct Case {
    std::string business, client, keys, expected;
  };
  const std::vector<Case> cases = {
      {"", "", "", "2026-03-02 100.00"},
      {", terms: net 14", "", "", "2026-02-14 100.00"},
      {", terms: net 14", ", terms: on receipt", "", "2026-01-31 100.00"},
      {", terms: net 14", ", terms: on receipt", ", terms: eom", "2026-01-31 100.00"},
      {"", ", terms: eom 10", "", "2026-02-10 100.00"},
      {"", ", terms: net 30 eom", "", "2026-03-31 100.00"},
      {", terms: net 14", ", terms: eom", ", due: 2026-05-05", "2026-05-05 100.00"},
      // A discount, unless a due date stands beside terms that are not the invoice's own.
      {", terms: 2/10 net 30", "", "", "2026-03-02 100.00 less 2% by 10 days"},
      {", terms: 2/10 net 30", "", ", due: 2026-05-05", "2026-05-05 100.00"},
      {", terms: 2/10 net 30", "", ", terms: net 30", "2026-03-02 100.00"},
      {"", "", ", due: 2026-05-05, terms: 3/7 net 30", "2026-05-05 100.00 less 3% by 7 days"},
      {", terms: 2/10 net 30", "", ", instalments: [{due: 2026-02-01, amount: 100}]",
       "2026-02-01 100.00"},
  };
  for (const auto& [business, client, keys, expected] : cases) {
    INFO(business << client << keys);
    CHECK(parts_with(business, client, keys) == expected);
  }
}

TEST_CASE("book/build: instalments are parts by due date, then as listed") {
  CHECK(parts_with("", "",
                   ", instalments: [{due: 2026-04-01, amount: 60}, {due: 2026-03-01, amount: 25}, "
                   "{due: 2026-04-01, amount: 15.00}]") ==
        "2026-03-01 25.00, 2026-04-01 60.00, 2026-04-01 15.00");
}

TEST_CASE("book/build: percentages are rounded each, the last listed takes the rest") {
  const std::string third = "percent: 33.333333";
  CHECK(parts_with("", "",
                   ", instalments: [{due: 2026-03-01, " + third + "}, {due: 2026-04-01, " + third +
                       "}, {due: 2026-02-01, percent: 33.333334}]") ==
        "2026-02-01 33.34, 2026-03-01 33.33, 2026-04-01 33.33");
  // Eight parts of 4 cents: each 0.005, rounded to 0.01; the eighth would be negative.
  std::string eight;
  for (int i = 1; i <= 8; ++i) {
    eight += (i > 1 ? ", " : "") + std::string("{due: 2026-03-0") + std::to_string(i) +
             ", percent: 12.5}";
  }
  CHECK(problems_of(invoice("total: 0.04, instalments: [" + eight + "]")) ==
        "instalments-mismatch `{due: 2026-03-08, percent: 12.…`");
}

TEST_CASE("book/build: instalments that do not add up tell the difference") {
  const std::string less = invoice(
      "total: 100, instalments: [{due: 2026-03-01, amount: 60}, {due: "
      "2026-04-01, amount: 39.50}]");
  CHECK(problems_of(less) == "instalments-mismatch `{due: 2026-04-01, amount: 39.5…`");
  CHECK(messages_of(less) ==
        "the instalments add up to 99.50, 0.50 less than the total of 100.00\n");
  const std::string more = invoice("total: 100, instalments: [{due: 2026-03-01, amount: 101}]");
  CHECK(messages_of(more) ==
        "the instalments add up to 101.00, 1.00 more than the total of 100.00\n");
}

TEST_CASE("book/build: lines give the total, and a total beside them must agree") {
  const auto loaded = book_from_text(invoice(
      "lines: [{what: Pruning, qty: 3, rate: 45}, {what: Waste, amount: 12.50, tax: zero}]"));
  CHECK(loaded.book->invoices()[1].total().text() == "174.50");
  CHECK(loaded.book->invoices()[1].lines[0].tax->name == "standard");
  CHECK(loaded.book->invoices()[1].lines[0].tax->rate->text() == "20");

  const std::string wrong =
      invoice("total: 175, lines: [{what: Pruning, qty: 3, rate: 45, tax: 0}]");
  CHECK(problems_of(wrong) == "total-mismatch `175`");
  CHECK(messages_of(wrong) == "the lines come to 135.00, `total` says 175.00\n");
  CHECK(problems_of(invoice("total: 162, lines: [{what: Pruning, qty: 3, rate: 45}]")) == "");
  CHECK(problems_of(invoice("lines: [{what: Deposit, amount: -5}]")) == "negative-total `b-2`");
}

TEST_CASE("book/build: the currency is the one written, else the client's, else ours") {
  struct Case {
    std::string business, client, keys, expected;
  };
  const std::vector<Case> cases = {
      {"GBP", "", "total: 5", "5.00 GBP"},
      {"GBP", ", currency: EUR", "total: 5", "5.00 EUR"},
      {"GBP", ", currency: EUR", "total: 5, currency: JPY", "5 JPY"},
      {"GBP", ", currency: EUR", "total: 5 USD", "5.00 USD"},
      {"GBP", "", "lines: [{what: a, amount: 1}, {what: b, amount: 2 EUR}]", "3.00 EUR"},
      {"KWD", "", "total: 5.125", "5.125 KWD"},
  };
  for (const auto& [business, client, keys, expected] : cases) {
    INFO(keys);
    const auto loaded = book_from_text("business: {name: R, currency: " + business + "}\n" +
                                       "clients: [{id: a, name: A" + client + "}]\n" +
                                       "invoices: [{id: b, date: 2026-01-31, " + keys + "}]\n");
    const auto& found = loaded.book->invoices()[0];
    CHECK(found.total().text() + " " + std::string(found.total().currency().code()) == expected);
    CHECK(found.currency->code() == found.total().currency().code());
  }
  CHECK(problems_of(invoice("total: 5 EUR, currency: USD")) == "other-currency `5 EUR`");
  CHECK(problems_of(invoice("lines: [{what: a, amount: 1 EUR}, {what: b, amount: 2 USD}]")) ==
        "other-currency `2 USD`");
  CHECK(problems_of(invoice("total: 5.5, currency: JPY")) == "bad-money `5.5`");
}

TEST_CASE("book/build: a credit note of a client, or in a book, whose currency is not known") {
  const std::string records =
      "invoices:\n  - {id: I1, client: c, date: 2026-01-01, total: 100}\n"
      "  - {id: N1, client: c, date: 2026-01-02, kind: credit, total: 10, for: I1}\n";
  CHECK(problems_of("business: {name: B, currency: EUR}\nclients: [{id: c}]\n" + records) ==
        "missing-key `{id: c}`");
  CHECK(problems_of("business: {name: B, currency: EUR}\nclients: [{id: c, name: C, currency: "
                    "EURO}]\n" + records) == "bad-currency `EURO`");
  CHECK(problems_of("business: {name: B}\nclients: [{id: c, name: C}]\n" + records) ==
        "missing-key `{name: B}`");
}

TEST_CASE("book/build: a credit note names invoices of its client in its currency") {
  const std::string note = "kind: credit, total: 20";
  const auto loaded = book_from_text(invoice(note + ", for: {B-1: 15}"));
  const auto& found = loaded.book->invoices()[1];
  CHECK(found.is_credit);
  CHECK(found.item_count() == 0);
  CHECK(found.total().text() == "20.00");
  const auto& targets = found.particulars().for_;
  REQUIRE(targets.size() == 1);
  CHECK(loaded.book->invoice(targets[0].invoice.ix()).id == "b-1");
  CHECK(targets[0].amount->money().text() == "15.00");

  const std::vector<std::pair<std::string, std::string>> cases = {
      {note + ", for: b-1", ""},
      {note + ", for: b-3", "unknown-invoice `b-3`"},
      {note + ", for: b-2", "unknown-invoice `b-2`"},
      {note + ", for: {b-1: 20.01}", "for-exceeds `20.01`"},
      {note + ", currency: EUR, for: b-1", "other-currency `b-1`"},
      {"kind: credit, lines: [{what: Broken pot, amount: -5}]", "negative-total `b-2`"},
  };
  for (const auto& [keys, expected] : cases) {
    INFO(keys);
    CHECK(problems_of(invoice(keys)) == expected);
  }
}

TEST_CASE(
    "book/build: amounts that together are too large to add up are an error where it happens") {
  const std::string half = "46116860184273879.03";  // half of what fits, rounded down
  CHECK(problems_of(invoice("total: " + half)) == "overflow `" + half + "`");
  CHECK(problems_of(invoice("currency: EUR, total: " + half)) == "");
  CHECK(problems_of(invoice("currency: EUR, total: 92233720368547758.07")) ==
        "overflow `92233720368547758.07`");
  CHECK(problems_of(invoice("lines: [{what: a, rate: 9000000000000, qty: 9000000000000}]")) ==
        "overflow `b-2`");
  CHECK(problems_of(invoice("currency: EUR, lines: [{what: a, amount: " + half +
                            "}, {what: b, amount: -" + half + "}]")) == "overflow `-" + half + "`");
}

TEST_CASE("book/build: an invoice is due in a year with four digits") {
  CHECK(problems_of(with_invoice("{id: b-2, client: hart, date: 9999-12-31, total: 1}")) ==
        "overflow `b-2`");
}
