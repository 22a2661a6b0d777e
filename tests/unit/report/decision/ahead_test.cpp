// Rule 6 of contract 3.3: nothing left is overdue, so there is a heads-up, or a day to wait for.

#include <doctest/doctest.h>

#include <string>

#include "report/decision_outline.hpp"

using inv::test::check_outlines;
using inv::test::client_with;
using inv::test::one_client;
using inv::test::one_invoice;
using inv::test::two_invoices;

namespace {

const std::string due_31_march = "  - {id: A, date: 2026-03-01, due: 2026-03-31, total: 100.00}\n";

}  // namespace

TEST_CASE("report/decision: rule 6a, the day of a heads-up") {
  const std::string in_10_days =
      one_client + "  - {id: A, date: 2026-03-01, due: 2026-03-11, total: 100}\n";
  const std::string in_6_days =
      one_client + "  - {id: A, date: 2026-03-01, due: 2026-03-07, total: 100}\n";
  check_outlines({
      {"the day before", one_invoice, "2026-03-23", "wait [6] until 2026-03-24"},
      {"the day", one_invoice, "2026-03-24", "remind [6] 1 email heads-up"},
      {"due today", one_invoice, "2026-03-31", "remind [6] 1 email heads-up"},
      {"the day after it is late: no heads-up any more", one_invoice, "2026-04-01",
       "wait [11] until 2026-04-03"},
      {"once", one_invoice + "  - {date: 2026-03-24, client: hart, sent: reminder}\n", "2026-03-31",
       "wait [6] until 2026-04-03"},
      {"not with the invoice, as it were", in_10_days, "2026-03-07", "wait [6] until 2026-03-08"},
      {"but a week later", in_10_days, "2026-03-08", "remind [6] 1 email heads-up"},
      {"due before that: never", in_6_days, "2026-03-02", "wait [6] until 2026-03-10"},
      {"not a day after money, but 6",
       one_invoice + "  - {date: 2026-03-23, paid: 20}\n", "2026-03-24",
       "wait [15] until 2026-03-29"},
  });
}

TEST_CASE("report/decision: rule 6a, for those who need it, by a channel that reaches them") {
  // Due 01-05, 01-06 and 01-07; with the grace of 3 days 01-08 is in time for all of them, and
  // 01-11 is too late for all.
  const std::string three_before =
      "  - {id: P, date: 2026-01-01, due: 2026-01-05, total: 10}\n"
      "  - {id: Q, date: 2026-01-02, due: 2026-01-06, total: 10}\n"
      "  - {id: R, date: 2026-01-03, due: 2026-01-07, total: 10}\n";
  const auto paid_on = [&](const std::string& day, const std::string& rules = "gap: 6") {
    return client_with("", rules) + three_before + due_31_march + "journal:\n  - {date: " + day +
           ", paid: 30, for: [P, Q, R]}\n";
  };
  const std::string by_call =
      "ladder: [{at: -7, do: call, tone: heads-up}, {at: 3, do: email, tone: friendly}]";
  check_outlines({
      {"a prompt payer", paid_on("2026-01-08"), "2026-03-24", "wait [6] until 2026-04-03"},
      {"one of three a day too late", paid_on("2026-01-09"), "2026-03-24",
       "remind [6] 1 email heads-up"},
      {"one of three still in time", paid_on("2026-01-10"), "2026-03-24",
       "remind [6] 1 email heads-up"},
      {"late by habit: it did not help", paid_on("2026-01-11"), "2026-03-24",
       "wait [6] until 2026-04-03"},
      {"prompt, and is to have it", paid_on("2026-01-08", "headsup: all"), "2026-03-24",
       "remind [6] 1 email heads-up"},
      {"late by habit, and is to have it", paid_on("2026-01-11", "headsup: all"), "2026-03-24",
       "remind [6] 1 email heads-up"},
      {"paid automatically", client_with(", autopay: true") + due_31_march, "2026-03-24",
       "wait [6] until 2026-04-03"},
      {"a policy without", client_with("", "headsup: none") + due_31_march, "2026-03-24",
       "wait [6] until 2026-04-03"},
      {"a ladder without",
       client_with("", "ladder: [{at: 3, do: email, tone: friendly}]") + due_31_march, "2026-03-30",
       "wait [6] until 2026-04-03"},
      {"only by telephone: none", client_with(", reach: [call]") + due_31_march, "2026-03-24",
       "wait [6] until 2026-04-03"},
      {"by letter", client_with(", reach: [call, letter]") + due_31_march, "2026-03-24",
       "remind [6] 1 letter heads-up"},
      {"never a call, whatever the rung says",
       client_with(", reach: [call, email]", by_call) + due_31_march, "2026-03-24",
       "remind [6] 1 email heads-up"},
  });
}

TEST_CASE("report/decision: rule 6a, enough to write about") {
  const std::string small = one_client +
                            "  - {id: A, date: 2026-03-01, due: 2026-03-31, total: 3.00}\n"
                            "  - {id: B, date: 2026-03-01, due: 2026-03-31, total: 2.00}\n";
  const std::string manual = client_with(", apply: manual") + due_31_march + "journal:\n";
  check_outlines({
      {"together they come to the minimum", small, "2026-03-24", "remind [6] 1 email heads-up"},
      {"a penny less", small + "journal:\n  - {date: 2026-03-05, paid: 0.01}\n", "2026-03-24",
       "wait [6] until 2026-04-03"},
      {"less unapplied money", manual + "  - {date: 2026-03-05, paid: 95.00}\n", "2026-03-24",
       "remind [6] 1 email heads-up"},
      {"a penny more", manual + "  - {date: 2026-03-05, paid: 95.01}\n", "2026-03-24",
       "wait [6] until 2026-04-03"},
      {"a deposit is taken off nothing",
       one_invoice + "  - {date: 2026-03-05, paid: 100, keep: true}\n", "2026-03-24",
       "remind [6] 1 email heads-up"},
      {"in another currency it does not count", manual + "  - {date: 2026-03-05, paid: 100 EUR}\n",
       "2026-03-24", "remind [6] 1 email heads-up"},
      {"set aside, it does not count",
       one_invoice + "  - {date: 2026-03-05, promise: 2026-04-01, for: A}\n", "2026-03-24",
       "wait [6] until 2026-04-05"},
  });
}

TEST_CASE("report/decision: rule 6b, until the first day that matters") {
  const std::string dispute =
      "  - {date: 2026-03-20, dispute: B}\n  - {date: 2026-03-21, call: Will look at it}\n";
  const std::string paid_a = "  - {date: 2026-03-25, paid: 100, for: A}\n";
  check_outlines({
      {"its first overdue rung", two_invoices + "  - {date: 2026-03-24, sent: reminder, for: A}\n",
       "2026-03-31", "wait [6] until 2026-04-03"},
      {"the heads-up of another",
       two_invoices + "  - {date: 2026-03-24, sent: reminder, for: A}\n" + paid_a, "2026-03-31",
       "wait [6] until 2026-04-13"},
      {"a heads-up before the word about a dispute", two_invoices + dispute, "2026-03-23",
       "wait [6] until 2026-03-24"},
      {"the word about it alone",
       two_invoices + dispute + "  - {date: 2026-03-22, paid: 100, for: A}\n", "2026-03-23",
       "wait [6] until 2026-04-04"},
      {"a promise is out before the heads-up of another",
       two_invoices + "  - {date: 2026-04-02, promise: 2026-04-05, for: A}\n", "2026-04-04",
       "wait [6] until 2026-04-09"},
      {"its own rungs do not matter under it",
       one_invoice + "  - {date: 2026-03-20, promise: 2026-04-10, for: A}\n", "2026-03-22",
       "wait [6] until 2026-04-14"},
      {"a plan's first step not met",
       one_invoice + "  - {date: 2026-04-01, plan: [{by: 2026-04-10, amount: 50}, "
                     "{by: 2026-05-10, amount: 50}]}\n"
                     "  - {date: 2026-04-09, paid: 50, for: A}\n",
       "2026-04-15", "wait [6] until 2026-05-14"},
      {"a promise whose end waits for payments to be entered",
       one_invoice + "  - {date: 2026-04-02, promise: 2026-04-05, for: A}\n"
                     "  - {date: 2026-04-08, reconciled: bank}\n",
       "2026-04-09", "wait [6]"},
      {"before its end the day is known",
       one_invoice + "  - {date: 2026-04-02, promise: 2026-04-05, for: A}\n"
                     "  - {date: 2026-04-02, reconciled: bank}\n",
       "2026-04-08", "wait [6] until 2026-04-09"},
  });
}
