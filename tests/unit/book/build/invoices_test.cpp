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

using Cases = std::vector<std::pair<std::string, std::string>>;

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
  CHECK(loaded.book->invoices()[1].lines[0].taxes[0].name == "standard");
  CHECK(loaded.book->invoices()[1].lines[0].taxes[0].rate->text() == "20");

  const std::string wrong =
      invoice("total: 175, lines: [{what: Pruning, qty: 3, rate: 45, tax: 0}]");
  CHECK(problems_of(wrong) == "total-mismatch `175`");
  CHECK(messages_of(wrong) == "the lines come to 135.00, `total` says 175.00\n");
  CHECK(problems_of(invoice("total: 162, lines: [{what: Pruning, qty: 3, rate: 45}]")) == "");
  CHECK(problems_of(invoice("lines: [{what: Deposit, amount: -5}]")) == "negative-total `b-2`");
}

TEST_CASE("book/build: a line has each rate of tax once, under whatever names") {
  const auto taxed = [](const std::string& tax) {
    return "business: {name: R, currency: CAD, taxes: {gst: 5, hst: 5.0, qst: 9.975}, tax: gst}\n"
           "clients: [{id: a, name: A}]\n"
           "invoices: [{id: b, date: 2026-01-31, lines: [{what: x, amount: 10.30" + tax + "}]}]\n";
  };
  CHECK(book_from_text(taxed("")).book->invoices()[0].total().text() == "10.82");
  CHECK(book_from_text(taxed(", tax: [gst, qst]")).book->invoices()[0].total().text() == "11.85");
  CHECK(problems_of(taxed(", tax: [gst, gst]")) == "named-twice `gst`");
  CHECK(problems_of(taxed(", tax: [gst, qst, hst]")) == "named-twice `hst`");
  CHECK(problems_of(taxed(", tax: [gst, 5]")) == "named-twice `5`");
  CHECK(messages_of(taxed(", tax: [gst, 5.00]")) ==
        "a line has each rate of tax once; 5 % stands here already\n");
  CHECK(problems_of(taxed(", tax: [gst, pst]")) == "unknown-tax `pst`");
}

TEST_CASE("book/build: the number that is printed is no other invoice's number or id") {
  const auto numbered = [](const std::string& first, const std::string& second) {
    return "business: {name: R, currency: GBP}\nclients: [{id: a, name: A}]\ninvoices:\n"
           "  - {id: a-1, date: 2026-01-01, total: 5" + first + "}\n" +
           "  - {id: a-2, date: 2026-01-01, total: 5" + second + "}\n";
  };
  struct Case {
    std::string first, second, expected;
  };
  const std::vector<Case> cases = {
      {", number: 2026/7 (b)", ", number: 2026/8", ""},
      {", number: a-1", "", ""},  // its own
      {", number: R 7", ", number: r 7", "duplicate-id `r 7`"},
      {", number: A-2", "", "duplicate-id `A-2`"},
      {"", ", number: A-1", "duplicate-id `A-1`"},
  };
  for (const auto& [first, second, expected] : cases) {
    INFO(first << second);
    CHECK(problems_of(numbered(first, second)) == expected);
  }
  const auto loaded = book_from_text(numbered(", number: R 7", ""));
  using inv::book::InvoiceIx;
  CHECK(loaded.book->find_printed("r 7") == InvoiceIx{0});
  CHECK(loaded.book->find_printed("A-1") == InvoiceIx{0});
  CHECK(loaded.book->find_printed("a-2") == InvoiceIx{1});
  CHECK_FALSE(loaded.book->find_printed("R 8"));
  CHECK_FALSE(loaded.book->find_invoice("R 7"));
  CHECK(loaded.book->invoices()[0].printed_number() == "R 7");
  CHECK(loaded.book->invoices()[1].printed_number() == "a-2");
}

TEST_CASE("book/build: what was settled before the book began fills the first parts") {
  struct Case {
    std::string keys, parts;
  };
  const std::string thirds =
      ", instalments: [{due: 2026-04-01, amount: 30}, {due: 2026-03-01, amount: 30}, "
      "{due: 2026-05-01, amount: 40}]";
  const std::vector<Case> cases = {
      {", due: 2026-03-01", "2026-03-01 100.00"},
      {", due: 2026-03-01, settled-before: 40", "2026-03-01 60.00"},
      {", due: 2026-03-01, settled-before: 100", "2026-03-01 0.00"},
      {thirds, "2026-03-01 30.00, 2026-04-01 30.00, 2026-05-01 40.00"},
      {thirds + ", settled-before: 10", "2026-03-01 20.00, 2026-04-01 30.00, 2026-05-01 40.00"},
      {thirds + ", settled-before: 45", "2026-03-01 0.00, 2026-04-01 15.00, 2026-05-01 40.00"},
      {thirds + ", settled-before: 100", "2026-03-01 0.00, 2026-04-01 0.00, 2026-05-01 0.00"},
      {", terms: 2/10 net 30, settled-before: 40", "2026-03-02 60.00 less 2% by 10 days"},
  };
  for (const auto& [keys, parts] : cases) {
    INFO(keys);
    CHECK(parts_with("", "", keys) == parts);
  }
  const Cases wrong = {
      {"total: 100, settled-before: 100.01", "total-mismatch `100.01`"},
      {"total: 100, settled-before: 0", "zero-amount `0`"},
      {"total: 100, settled-before: 5 EUR", ""},
      {"total: 100 GBP, settled-before: 5 EUR", "other-currency `5 EUR`"},
      {"total: 100, settled-before: 1.005", "bad-money `1.005`"},
      {"total: 100, kind: credit, settled-before: 5", "key-conflict `5`"},
      {"total: 100 EUR, tax-home: 16.50", ""},
      {"total: 100 EUR, tax-home: 0", ""},
      {"total: 100 EUR, tax-home: 16.50 EUR", "other-currency `16.50 EUR`"},
  };
  for (const auto& [keys, expected] : wrong) {
    INFO(keys);
    CHECK(problems_of(invoice(keys)) == expected);
  }
  const auto loaded = book_from_text(invoice("total: 100, settled-before: 40"));
  CHECK(loaded.book->invoices()[1].total().text() == "100.00");
  CHECK(loaded.book->invoices()[1].to_settle().text() == "60.00");
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
