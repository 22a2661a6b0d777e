#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "book_from_text.hpp"
#include "inv/report/account.hpp"
#include "inv/report/checks.hpp"

namespace inv::test {

namespace {

const std::string garden =
    "business: {name: Rowan Yard Care, currency: GBP}\n"
    "clients:\n"
    "  - {id: hart, name: Mrs Edith Hart}\n"
    "  - {id: moss, name: Moss}\n"
    "invoices:\n"
    "  - {id: A, client: hart, date: 2026-03-01, due: 2026-03-31, total: 100.00}\n"
    "  - {id: B, client: hart, date: 2026-03-20, due: 2026-04-20, total: 50.00}\n"
    "  - {id: M, client: moss, date: 2026-03-01, due: 2026-03-31, total: 9.00 EUR}\n"
    "journal:\n";

/// `text: message [id]`, where `text` is what the diagnostic points at.
std::string audited(const std::string& journal, const char* today = "2026-07-01") {
  const io::Loaded loaded = book_from_text(garden + journal);
  core::Diagnostics found;
  report::audit(*loaded.book, *core::parse_date(today), found);
  found.sort();
  std::string text;
  for (const core::Diagnostic& one : found.all()) {
    text += std::string(loaded.sources.text(one.at)) + ": " + one.message + " [" +
            core::kind_of(one.id).name + "]\n";
  }
  return text;
}

struct Case {
  std::string what;
  std::string journal;
  std::string found;
};

void check(const std::vector<Case>& cases) {
  for (const Case& one : cases) {
    INFO(one.what);
    CHECK(audited(one.journal) == one.found);
  }
}

const std::string changed = "; a record dated up to then was added, changed or removed "
                            "[closed-changed]\n";

}  // namespace

TEST_CASE("report/checks: a closed period that has changed since") {
  check({
      {"what was owed still is",
       "  - {date: 2026-03-31, closed: Q1, balance: {GBP: 150.00, EUR: 9.00}}\n", ""},
      {"without a balance nothing is promised", "  - {date: 2026-03-31, closed: Q1}\n", ""},
      {"later records do not count",
       "  - {date: 2026-03-31, closed: Q1, balance: {GBP: 150.00, EUR: 9.00}}\n"
       "  - {date: 2026-04-01, paid: 100.00, for: A}\n",
       ""},
      {"a payment was entered afterwards",
       "  - {date: 2026-03-31, closed: Q1, balance: {GBP: 150.00, EUR: 9.00}}\n"
       "  - {date: 2026-03-31, paid: 100.00, for: A}\n",
       "150.00: closed with `150.00 GBP` owed on 2026-03-31, but now `50.00 GBP` is" + changed},
      {"an invoice in another currency was added",
       "  - {date: 2026-03-31, closed: Q1, balance: {GBP: 150.00}}\n",
       "Q1: closed without `EUR`, but now `9.00 EUR` is owed on 2026-03-31" + changed},
      {"a currency that nobody owes any more",
       "  - {date: 2026-03-31, closed: Q1, balance: {GBP: 150.00, EUR: 9.00, USD: 3.00}}\n",
       "3.00: closed with `3.00 USD` owed on 2026-03-31, but now `0.00 USD` is" + changed},
      {"each of several periods",
       "  - {date: 2026-03-10, closed: early March, balance: {GBP: 90.00, EUR: 9.00}}\n"
       "  - {date: 2026-03-31, closed: Q1, balance: {GBP: 150.00, EUR: 9.00}}\n",
       "90.00: closed with `90.00 GBP` owed on 2026-03-10, but now `100.00 GBP` is" + changed},
      {"clients who are in credit are taken off",
       "  - {date: 2026-03-30, client: moss, paid: 20.00 GBP}\n"
       "  - {date: 2026-03-31, closed: Q1, balance: {GBP: 130.00, EUR: 9.00}}\n",
       ""},
  });
}

TEST_CASE("report/checks: a promise or plan with nothing open") {
  const std::string id = " [promise-nothing-open]\n";
  check({
      {"A is due by then", "  - {date: 2026-03-10, client: hart, promise: 2026-04-05}\n", ""},
      {"nothing was invoiced yet", "  - {date: 2026-02-10, client: hart, promise: 2026-04-05}\n",
       "2026-04-05: promise with nothing open: `hart` owed nothing on 2026-02-10" + id},
      {"nothing is due by then", "  - {date: 2026-03-10, client: hart, promise: 2026-03-30}\n",
       "2026-03-30: promise covers nothing: no open item of `hart` is due by then; name the "
       "invoice with `for`" + id},
      {"named, it is covered before it is due",
       "  - {date: 2026-03-10, promise: 2026-03-15, for: A}\n", ""},
      {"paid on that day",
       "  - {date: 2026-04-01, promise: 2026-04-05, for: A}\n"
       "  - {date: 2026-04-01, paid: 100.00, for: A}\n",
       "2026-04-05: promise for what was not open on 2026-04-01; is it about another invoice?" +
           id},
      {"paid on the next day",
       "  - {date: 2026-04-01, promise: 2026-04-05, for: A}\n"
       "  - {date: 2026-04-02, paid: 100.00, for: A}\n",
       ""},
      {"one of those named is open",
       "  - {date: 2026-04-01, promise: 2026-04-05, for: [A, B]}\n"
       "  - {date: 2026-04-01, paid: 100.00, for: A}\n",
       ""},
      {"a later promise that takes over is no reason to warn of the first",
       "  - {date: 2026-04-01, promise: 2026-04-05, for: A}\n"
       "  - {date: 2026-04-01, promise: 2026-04-09, for: A}\n",
       ""},
      {"a plan counts by its last date",
       "  - {date: 2026-03-10, client: hart, plan: [{by: 2026-03-15, amount: 50.00}, "
       "{by: 2026-03-31, amount: 50.00}]}\n",
       ""},
      {"a plan for what was written off",
       "  - {date: 2026-04-02, writeoff: M}\n"
       "  - {date: 2026-04-03, plan: [{by: 2026-05-01, amount: 9.00 EUR}], for: M}\n",
       "[{by: 2026-05-01, amount: 9.00 EUR}]: plan for what was not open on 2026-04-03; is it "
       "about another invoice?" + id},
  });
}

TEST_CASE("report/checks: a refund of more than was unapplied that day") {
  check({
      {"just what there was",
       "  - {date: 2026-04-01, client: moss, paid: 20.00 GBP}\n"
       "  - {date: 2026-04-02, client: moss, refund: 20.00 GBP}\n",
       ""},
      {"more than there was",
       "  - {date: 2026-04-01, client: moss, paid: 20.00 GBP}\n"
       "  - {date: 2026-04-02, client: moss, refund: 25.00 GBP}\n",
       "25.00 GBP: refund of `25.00 GBP` is 5.00 more than was unapplied on 2026-04-02; is a "
       "payment or a credit missing? [refund-exceeds]\n"},
      {"made good by a later payment, it was still too much that day",
       "  - {date: 2026-04-02, client: moss, refund: 25.00 GBP}\n"
       "  - {date: 2026-04-03, client: moss, paid: 25.00 GBP}\n",
       "25.00 GBP: refund of `25.00 GBP` is 25.00 more than was unapplied on 2026-04-02; is a "
       "payment or a credit missing? [refund-exceeds]\n"},
      {"the invoice was voided on the same day",
       "  - {date: 2026-04-01, paid: 9.00 EUR, for: M}\n"
       "  - {date: 2026-04-02, client: moss, refund: 9.00 EUR}\n"
       "  - {date: 2026-04-02, void: M}\n",
       ""},
      {"money in another currency does not help",
       "  - {date: 2026-04-01, client: moss, paid: 20.00 GBP}\n"
       "  - {date: 2026-04-02, client: moss, refund: 20.00 USD}\n",
       "20.00 USD: refund of `20.00 USD` is 20.00 more than was unapplied on 2026-04-02; is a "
       "payment or a credit missing? [refund-exceeds]\n"},
  });
}

TEST_CASE("report/checks: a hold without an end, in force for 60 days") {
  const std::string open = "  - {date: 2026-04-01, client: hart, hold: open}\n";
  const auto warning = [](const std::string& days) {
    return "open: `hart` has been on hold for " + days +
           " days with no end; give it a date, or end it with `release` [long-hold]\n";
  };
  CHECK(audited(open, "2026-05-30") == "");
  CHECK(audited(open, "2026-05-31") == warning("60"));
  CHECK(audited(open, "2026-07-01") == warning("91"));
  CHECK(audited(open + "  - {date: 2026-04-20, client: hart, release: spoke to her}\n") == "");
  CHECK(audited(open + "  - {date: 2026-04-20, client: hart, hold: 2026-12-31}\n") == "");
  CHECK(audited(open + "  - {date: 2026-06-20, client: hart, hold: open}\n") == "");
  CHECK(audited(open + "  - {date: 2026-04-20, client: moss, release: no}\n") == warning("91"));
  // A release after today has not happened yet.
  CHECK(audited(open + "  - {date: 2026-07-02, client: hart, release: later}\n") == warning("91"));
}

}  // namespace inv::test
