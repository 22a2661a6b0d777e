#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "book_from_text.hpp"
#include "inv/book/checks/warn.hpp"

using inv::core::parse_date;

namespace {

struct Warned {
  std::string outline;   ///< `future-record `i1`; …`, in the order of the book
  std::string messages;  ///< one a line
};

Warned warned(const std::string& text) {
  const auto loaded = inv::test::book_from_text(text);
  inv::core::Diagnostics found;
  inv::book::warn(*loaded.book, *parse_date("2026-06-01"), found);
  found.sort();
  CHECK_FALSE(found.has_errors());
  Warned result;
  for (const auto& diagnostic : found.all()) {
    if (!result.outline.empty()) result.outline += "; ";
    result.outline += inv::core::kind_of(diagnostic.id).name + " `" +
                      std::string(loaded.sources.text(diagnostic.at)).substr(0, 20) + "`";
    result.messages += diagnostic.message + "\n";
  }
  return result;
}

const std::string head =
    "business: {name: R, currency: GBP, pay: [{via: Cheque}]}\n"
    "clients: [{id: hart, name: Hart, email: e@x}]\n";

std::string with_journal(const std::vector<std::string>& entries) {
  std::string text = head +
                     "invoices:\n"
                     "  - {id: i-1, date: 2026-01-10, total: 100}\n"
                     "  - {id: i-2, date: 2026-02-10, total: 100}\n"
                     "journal:\n";
  for (const auto& entry : entries) text += "  - {" + entry + "}\n";
  return text;
}

std::string with_invoices(const std::vector<std::string>& ids) {
  std::string text = head + "invoices:\n";
  for (const auto& id : ids) text += "  - {id: " + id + ", date: 2026-01-10, total: 100}\n";
  return text;
}

}  // namespace

TEST_CASE("book/checks: money for an invoice of a later date, unless it is a deposit") {
  CHECK(warned(with_journal({"date: 2026-02-09, paid: 100, for: i-2"})).outline ==
        "paid-before-invoice `i-2`");
  CHECK(warned(with_journal({"date: 2026-02-10, paid: 100, for: i-2"})).outline == "");
  CHECK(warned(with_journal({"date: 2026-02-09, paid: 100, for: i-2, keep: true"})).outline == "");
  CHECK(warned(with_journal({"date: 2026-01-09, paid: 100, for: [i-1, i-2]"})).outline ==
        "paid-before-invoice `i-1`; paid-before-invoice `i-2`");
  CHECK(warned(with_journal({"date: 2026-02-09, paid: 100"})).outline == "");
}

TEST_CASE("book/checks: two identical entries, told apart by anything that they say") {
  const std::string paid = "date: 2026-03-01, paid: 50.00, via: cash, for: i-1";
  CHECK(warned(with_journal({paid, paid})).outline == "same-entry-twice `50.00`");
  CHECK(warned(with_journal({paid, "paid: 50, for: [I-1], via: \"cash\", date: 2026-03-01"}))
            .outline == "same-entry-twice `50`");
  CHECK(warned(with_journal({paid, paid, paid})).outline ==
        "same-entry-twice `50.00`; same-entry-twice `50.00`");
  for (const std::string other :
       {"date: 2026-03-01, paid: 50.01, via: cash, for: i-1",
        "date: 2026-03-01, paid: 50.00, via: cash, for: i-2",
        "date: 2026-03-01, paid: 50.00, via: cash, for: {i-1: 50}",
        "date: 2026-03-01, paid: 50.00, via: cash, for: i-1, memo: the second",
        "date: 2026-03-01, credit: 50.00, for: i-1"}) {
    INFO(other);
    CHECK(warned(with_journal({paid, other})).outline == "");
  }
  const std::string referred = paid + ", ref: A1";
  CHECK(warned(with_journal({referred, referred})).outline == "same-entry-twice `50.00`");
  for (const std::string other : {"date: 2026-03-01, paid: 50.00, via: cheque, for: i-1",
                                  "date: 2026-03-01, paid: 50.00, via: cash, for: i-1, charges: 1",
                                  "date: 2026-03-06, paid: 50.00, via: cash, for: i-1",
                                  "date: 2026-03-01, paid: 50.00, via: cash, for: i-1, ref: A2"}) {
    INFO(other);
    CHECK(warned(with_journal({paid, other})).outline == "payment-twice `50.00`");
  }
  const std::string late = "date: 2026-03-07, paid: 50.00, via: cash, for: i-1";
  CHECK(warned(with_journal({paid, late})).outline == "");
  CHECK(warned(with_journal({paid + ", ref: A1", late + ", ref: A2"})).outline == "");
  for (const std::string said :
       {"date: 2026-03-01, call: In the mail", "date: 2026-03-01, promise: 2026-03-08",
        "date: 2026-03-01, plan: [{by: 2026-03-08, amount: 5}]", "date: 2026-03-01, hold: open",
        "date: 2026-03-01, sent: reminder", "date: 2026-03-01, note: x",
        "date: 2026-03-01, reconciled: Bank", "date: 2026-03-01, closed: Q1"}) {
    INFO(said);
    CHECK(warned(with_journal({said, said})).outline.find("same-entry-twice") == 0);
  }
}

TEST_CASE("book/checks: due before the invoice's date") {
  CHECK(
      warned(head + "invoices: [{id: i, date: 2026-01-10, due: 2026-01-09, total: 5}]\n").outline ==
      "due-before-date `2026-01-09`");
  CHECK(
      warned(head + "invoices: [{id: i, date: 2026-01-10, due: 2026-01-10, total: 5}]\n").outline ==
      "");
  CHECK(warned(head + "invoices: [{id: i, date: 2026-01-10, total: 5, instalments: [{due: "
                      "2026-01-01, amount: 5}]}]\n")
            .outline == "due-before-date `{due: 2026-01-01, am`");
}

TEST_CASE("book/checks: records dated after today") {
  CHECK(warned(head + "invoices: [{id: i, date: 2026-06-02, total: 5}]\n"
                      "journal: [{date: 2026-06-02, call: hi}, {date: 2026-06-01, call: hi}]\n")
            .outline == "future-record `i`; future-record `hi`");
}

TEST_CASE("book/checks: a client with invoices whom nothing reaches") {
  const auto book = [](const std::string& keys, const std::string& invoices) {
    return "business: {name: R, currency: GBP, pay: [{via: Cheque}]}\n"
           "clients: [{id: hart, name: Hart" +
           keys + "}]\n" + invoices;
  };
  const std::string invoices = "invoices: [{id: i, date: 2026-01-10, total: 5}]\n";
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"", "unreachable-client `hart`"},
      {", phone: \"1\"", ""},
      {", email: e@x", ""},
      {", address: [x]", ""},
      {", email: e@x, reach: [letter, call]", "unreachable-client `hart`"},
      {", phone: \"1\", reach: [email]", "unreachable-client `hart`"},
      {", phone: \"1\", reach: [email, call]", ""},
  };
  for (const auto& [keys, expected] : cases) {
    INFO(keys);
    CHECK(warned(book(keys, invoices)).outline == expected);
  }
  CHECK(warned(book("", "")).outline == "");
}

TEST_CASE("book/checks: no way to pay, once for each currency that has none") {
  const auto book = [](const std::string& pay) {
    return "business: {name: R, currency: GBP" + pay + "}\n" +
           "clients: [{id: hart, name: Hart, email: e@x}]\n"
           "invoices:\n"
           "  - {id: i, date: 2026-01-10, total: 5}\n"
           "  - {id: j, date: 2026-01-10, total: 5 EUR}\n"
           "  - {id: k, date: 2026-01-10, total: 5 EUR}\n"
           "  - {id: l, date: 2026-01-10, total: 5 USD, kind: credit}\n";
  };
  CHECK(warned(book("")).messages ==
        "there are invoices in EUR, but no way to pay; add `pay`\n"
        "there are invoices in GBP, but no way to pay; add `pay`\n");
  CHECK(warned(book(", pay: [{via: Bank, currency: GBP}]")).messages ==
        "there are invoices in EUR, but no way to pay in it; add one to `pay`\n");
  CHECK(warned(book(", pay: [{via: Bank, currency: GBP}, {via: Cash}]")).messages == "");
}

TEST_CASE("book/checks: an outcome without the record that it speaks of") {
  const std::string promised = "date: 2026-03-01, call: hi, outcome: promised";
  const std::string disputed = "date: 2026-03-01, call: hi, outcome: disputed";
  struct Case {
    std::vector<std::string> entries;
    std::string expected;
  };
  const std::string missing = "outcome-without-record `hi`";
  const std::vector<Case> cases = {
      {{promised}, missing},
      {{promised, "date: 2026-03-01, promise: 2026-03-10"}, ""},
      {{promised, "date: 2026-03-04, promise: 2026-03-10"}, ""},
      {{promised, "date: 2026-03-05, promise: 2026-03-10"}, missing},
      {{promised, "date: 2026-02-28, promise: 2026-03-10"}, missing},
      {{promised, "date: 2026-03-02, plan: [{by: 2026-03-10, amount: 5}]"}, ""},
      {{disputed}, missing},
      {{disputed, "date: 2026-02-01, dispute: i-1"}, ""},
      {{disputed, "date: 2026-03-04, dispute: i-1"}, ""},
      {{disputed, "date: 2026-03-05, dispute: i-1"}, missing},
      {{disputed, "date: 2026-02-01, dispute: i-1", "date: 2026-02-09, resolve: i-1"}, missing},
      {{disputed, "date: 2026-02-01, dispute: i-1", "date: 2026-02-09, resolve: i-2"},
       "resolve-nothing `i-2`"},
      {{"date: 2026-03-01, call: hi, outcome: voicemail"}, ""},
  };
  for (const auto& [entries, expected] : cases) {
    INFO(entries.back());
    CHECK(warned(with_journal(entries)).outline == expected);
  }
}

TEST_CASE("book/checks: a hold that holds nothing, a resolve that settles nothing") {
  struct Case {
    std::vector<std::string> entries;
    std::string expected;
  };
  const std::vector<Case> cases = {
      {{"date: 2026-03-01, hold: 2026-02-28"}, "hold-before-date `2026-02-28`"},
      {{"date: 2026-03-01, hold: 2026-03-01"}, ""},
      {{"date: 2026-03-01, hold: open"}, ""},
      {{"date: 2026-03-01, dispute: i-1", "date: 2026-03-01, resolve: i-1"}, ""},
      {{"date: 2026-03-01, resolve: i-1", "date: 2026-03-01, dispute: i-1"},
       "resolve-nothing `i-1`"},
      {{"date: 2026-03-02, resolve: i-1", "date: 2026-03-01, dispute: i-1"}, ""},
      {{"date: 2026-03-01, dispute: i-1", "date: 2026-03-02, dispute: i-1",
        "date: 2026-03-03, resolve: i-1"},
       ""},
  };
  for (const auto& [entries, expected] : cases) {
    INFO(entries.front());
    CHECK(warned(with_journal(entries)).outline == expected);
  }
}

TEST_CASE("book/checks: gaps in the invoice numbers, for each run of its own") {
  struct Case {
    std::vector<std::string> ids;
    std::string expected;
  };
  const std::vector<Case> cases = {
      {{"2026-001", "2026-002", "2026-003"}, ""},
      {{"2026-001", "2026-003"}, ""},  // two are no run
      {{"2026-001", "2026-002", "2026-004"}, "number-gap `2026-004`"},
      {{"2026-004", "2026-001", "2026-002"}, "number-gap `2026-004`"},
      {{"2026-001", "2026-002", "2026-005", "2026-009"},
       "number-gap `2026-005`; number-gap `2026-009`"},
      {{"2025-001", "2025-002", "2025-003", "2026-001", "2026-002", "2026-003"}, ""},
      {{"2025-098", "2025-099", "2025-100", "2026-007"}, ""},
      {{"A1", "a2", "A4"}, "number-gap `A4`"},
      {{"7", "8", "11"}, "number-gap `11`"},
      {{"first", "second", "third"}, ""},
      {{"1234567890123456789012", "1", "2", "3"}, ""},
  };
  for (const auto& [ids, expected] : cases) {
    INFO(ids.back());
    CHECK(warned(with_invoices(ids)).outline == expected);
  }
  CHECK(warned(with_invoices({"R-008", "R-009", "R-011", "R-020"})).messages ==
        "there is no `R-010` before `R-011`\n"
        "there is nothing from `R-012` to `R-019` before `R-020`\n");
  // Credit notes of both kinds may have the number.
  CHECK(warned(with_invoices({"R-1", "R-2", "R-4"}) +
               "journal: [{date: 2026-02-01, credit: 5, id: R-3}]\n")
            .outline == "");
  CHECK(warned(with_invoices({"R-1", "R-2"}) +
               "  - {id: R-3, date: 2026-01-10, total: 5, kind: credit}\n"
               "  - {id: R-4, date: 2026-01-10, total: 5}\n")
            .outline == "");
}

TEST_CASE("book/checks: an account that is more than 31 days behind another") {
  const auto up_to = [](const std::string& account, const std::string& day,
                        const std::string& keys = "") {
    return "date: " + day + ", reconciled: " + account + keys;
  };
  const std::string bank = up_to("Bank", "2026-05-31");
  struct Case {
    std::vector<std::string> entries;
    std::string expected;
  };
  const std::vector<Case> cases = {
      {{bank, up_to("Card", "2026-04-30")}, ""},  // 31 days
      {{bank, up_to("Card", "2026-04-29")}, "account-behind `Card`"},
      {{bank, up_to("Card", "2026-03-31"), up_to("Card", "2026-05-01")}, ""},
      {{bank, up_to("Card", "2026-03-31", ", ended: true")}, ""},
      {{bank, up_to("Card", "2026-03-30", ", ended: true"), up_to("Card", "2026-03-31")},
       "account-behind `Card`"},  // used again
      {{up_to("Bank", "2026-05-31", ", ended: true"), up_to("Card", "2026-03-31")}, ""},
      {{bank, up_to("Card", "2026-03-31"), up_to("Cash", "2026-01-31")},
       "account-behind `Card`; account-behind `Cash`"},
      {{up_to("Bank", "2026-07-31"), up_to("Card", "2026-05-31")}, "future-record `Bank`"},
      {{bank}, ""},
  };
  for (const auto& [entries, expected] : cases) {
    INFO(entries.back());
    CHECK(warned(with_journal(entries)).outline == expected);
  }
  CHECK(warned(with_journal({bank, up_to("Card", "2026-03-31")})).messages ==
        "payments of `Card` are entered up to 2026-03-31, those of `Bank` up to 2026-05-31: "
        "promises and firm words wait for it; if it is used no more, write `ended: true`\n");
}
