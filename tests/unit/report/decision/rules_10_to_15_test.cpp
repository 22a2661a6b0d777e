// Rules 8 and 10 to 15 of contract 3.3, each on the day before, the day, and the day after.

#include <doctest/doctest.h>

#include <string>

#include "report/decision_outline.hpp"

using inv::test::check_outlines;
using inv::test::one_client;
using inv::test::one_invoice;
using inv::test::two_invoices;

namespace {

/// A book of one client whose record has `more` and whose policy has `rules`; A as ever.
std::string with(const std::string& more, const std::string& rules = "quiet: []") {
  return "business: {name: Rowan Yard Care, currency: GBP, fresh: 7}\n"
         "policy: {standard: {" +
         rules +
         "}}\n"
         "clients:\n"
         "  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example" +
         more +
         "}\n"
         "invoices:\n"
         "  - {id: A, date: 2026-03-01, due: 2026-03-31, total: 100.00}\n";
}

}  // namespace

TEST_CASE("report/decision: rule 8, a broken promise") {
  const std::string promise = "  - {date: 2026-04-08, promise: 2026-04-15, for: A}\n";
  const std::string called = "  - {date: 2026-04-08, call: Cheque is in the mail}\n";
  check_outlines({
      {"the last day of grace", one_invoice + promise, "2026-04-18", "wait [6] until 2026-04-19"},
      {"the day it broke: the rung that is ready", one_invoice + promise, "2026-04-19",
       "call [8] 2 call friendly"},
      {"after a contact then", one_invoice + called + promise, "2026-04-19",
       "call [8] 3 call reminder"},
      {"none is ready: the highest stage of an overdue item",
       one_invoice + "  - {date: 2026-04-17, call: Hi, stage: 4}\n"
                     "  - {date: 2026-04-17, promise: 2026-04-20, for: A}\n",
       "2026-04-24", "call [8] 4 call friendly"},
      {"no stage at all: the first",
       one_invoice + "  - {date: 2026-03-01, promise: 2026-03-28, for: A}\n", "2026-04-01",
       "call [8] 2 call friendly"},
      {"a heads-up is not about lateness",
       one_invoice + "  - {date: 2026-03-24, client: hart, sent: reminder}\n"
                     "  - {date: 2026-03-24, promise: 2026-03-28, for: A}\n",
       "2026-04-01", "call [8] 2 call friendly"},
      {"past the last rung: the last",
       one_invoice + "  - {date: 2026-06-01, client: hart, sent: reminder, stage: 7}\n"
                     "  - {date: 2026-06-02, promise: 2026-06-20, for: A}\n",
       "2026-07-10", "call [8] 7 call formal"},
  });
}

TEST_CASE("report/decision: rule 8, nobody has come back to it, and it is still overdue") {
  const std::string promise = "  - {date: 2026-04-08, promise: 2026-04-15, for: A}\n";
  check_outlines({
      {"a contact on that day", one_invoice + promise + "  - {date: 2026-04-19, call: Sorry}\n",
       "2026-04-25", "remind [9] 3 email reminder"},
      {"the day before is not enough",
       one_invoice + promise + "  - {date: 2026-04-18, call: Soon}\n", "2026-04-24",
       "call [8] 3 call reminder"},
      {"a reminder is enough",
       one_invoice + promise + "  - {date: 2026-04-19, client: hart, sent: reminder}\n",
       "2026-04-25", "remind [9] 3 email reminder"},
      {"a statement is not",
       one_invoice + promise + "  - {date: 2026-04-19, client: hart, sent: statement}\n",
       "2026-04-25", "call [8] 2 call friendly"},
      {"a no-answer is not",
       one_invoice + promise + "  - {date: 2026-04-19, call: Rang, outcome: no-answer}\n",
       "2026-04-21", "call [8] 2 call friendly"},
      {"a promise of what is not overdue",
       two_invoices + "  - {date: 2026-04-01, promise: 2026-04-05, for: B}\n"
                      "  - {date: 2026-04-09, paid: 100, for: A}\n",
       "2026-04-15", "remind [6] 1 email heads-up"},
      {"while it is disputed",
       one_invoice + promise +
           "  - {date: 2026-04-18, dispute: A}\n"
           "  - {date: 2026-04-18, call: Hi}\n",
       "2026-04-25", "wait [6] until 2026-05-02"},
      {"a plan's step",
       one_invoice + "  - {date: 2026-04-08, plan: [{by: 2026-04-15, amount: 50}, {by: 2026-05-15, "
                     "amount: 50}]}\n"
                     "  - {date: 2026-04-15, paid: 49.99, for: A}\n",
       "2026-04-21", "call [8] 2 call friendly"},
      {"payments are not entered up to then",
       one_invoice + promise + "  - {date: 2026-04-18, reconciled: bank}\n", "2026-04-19",
       "wait [6]"},
      {"by the channel that the policy names",
       with("", "quiet: [], broken: email") + "journal:\n" + promise, "2026-04-19",
       "remind [8] 2 email friendly"},
      {"or the first in reach", with(", reach: [email]") + "journal:\n" + promise, "2026-04-19",
       "remind [8] 2 email friendly"},
  });
}

TEST_CASE("report/decision: rule 8 goes on at the gap: it is not carried forward") {
  const std::string promise = "  - {date: 2026-04-08, promise: 2026-04-15, for: A}\n";
  check_outlines({
      {"the next invoice goes out tomorrow",
       with(", billing: {every: month, day: 20}") + "journal:\n" + promise, "2026-04-19",
       "call [8] 2 call friendly"},
      {"an invoice went out",
       one_invoice + promise + "  - {date: 2026-04-17, sent: invoice, for: A}\n", "2026-04-19",
       "call [8] 2 call friendly"},
      {"paid a part", one_invoice + promise + "  - {date: 2026-04-15, paid: 20, for: A}\n",
       "2026-04-19", "wait [12] until 2026-04-21"},
  });
}

TEST_CASE("report/decision: rule 10, carried forward to the next billing date") {
  const std::string monthly = with(", billing: {every: month, day: 15}");
  const std::string weekly = with(", billing: {every: week, day: mon}", "quiet: [], carry: 0");
  const std::string firm = "journal:\n  - {date: 2026-04-17, call: Hi, stage: 4}\n";
  check_outlines({
      {"6 days before", monthly, "2026-04-09", "remind [9] 2 email friendly"},
      {"5 days before", monthly, "2026-04-10", "carry [10] 2 email friendly until 2026-04-15"},
      {"the day", monthly, "2026-04-15", "carry [10] 2 email friendly until 2026-04-16"},
      {"the day after", monthly, "2026-04-16", "remind [9] 2 email friendly"},
      {"a heads-up too", with(", billing: {every: month, day: 31}"), "2026-03-29",
       "carry [10] 1 email heads-up until 2026-03-31"},
      {"the last day of a shorter month", with(", billing: {every: month, day: 31}"), "2026-04-26",
       "carry [10] 2 email friendly until 2026-04-30"},
      {"no days to carry: only on the day (a Monday)", weekly, "2026-04-13",
       "carry [10] 2 email friendly until 2026-04-14"},
      {"not the day before", weekly, "2026-04-12", "remind [9] 2 email friendly"},
      {"a firm word is not carried", with(", billing: {every: month, day: 1}") + firm, "2026-04-30",
       "remind [9] 5 email firm"},
      {"it comes before the gap", monthly + "journal:\n  - {date: 2026-04-09, paid: 20, for: A}\n",
       "2026-04-10", "carry [10] 2 email friendly until 2026-04-15"},
      {"the channel as the rung would have it",
       with(", reach: [letter], billing: {every: month, day: 15}"), "2026-04-10",
       "carry [10] 2 letter friendly until 2026-04-15"},
  });
}

TEST_CASE("report/decision: rule 10, carried forward on the newest invoice") {
  const auto newest = [](const std::string& date) {
    return one_client + "  - {id: A, date: 2026-03-01, due: 2026-03-31, total: 100.00}\n" +
           "  - {id: N, date: " + date + ", due: 2026-12-31, total: 10.00}\njournal:\n";
  };
  check_outlines({
      {"the day it is made", newest("2026-04-10"), "2026-04-10",
       "carry [10] 2 email friendly until 2026-04-16"},
      {"5 days later", newest("2026-04-10"), "2026-04-15",
       "carry [10] 2 email friendly until 2026-04-16"},
      {"6 days later", newest("2026-04-10"), "2026-04-16", "remind [9] 2 email friendly"},
      {"none before it is open: the one itself is overdue",
       one_client + "  - {id: A, date: 2026-03-01, total: 10, terms: on receipt}\n", "2026-03-05",
       "remind [9] 2 email friendly"},
      {"it is void", newest("2026-04-10") + "  - {date: 2026-04-11, void: N}\n", "2026-04-12",
       "remind [9] 2 email friendly"},
      {"a firm word is not carried",
       newest("2026-04-29") + "  - {date: 2026-04-17, call: Hi, stage: 4, for: A}\n", "2026-04-30",
       "remind [9] 5 email firm"},
  });
}

TEST_CASE("report/decision: rule 11, an invoice was sent") {
  const std::string sent = "  - {date: 2026-04-10, sent: invoice, for: A}\n";
  check_outlines({
      {"the day", one_invoice + sent, "2026-04-10", "wait [11] until 2026-04-16"},
      {"5 days later", one_invoice + sent, "2026-04-15", "wait [11] until 2026-04-16"},
      {"6 days later", one_invoice + sent, "2026-04-16", "remind [9] 2 email friendly"},
      {"it does not stop a firm word",
       one_invoice + "  - {date: 2026-04-17, call: Hi, stage: 4}\n"
                     "  - {date: 2026-04-29, sent: invoice, for: A}\n",
       "2026-04-30", "remind [9] 5 email firm"},
  });
}

TEST_CASE("report/decision: rule 12, the gap after each kind of event") {
  const auto on_10 = [](const std::string& what) {
    return two_invoices + "  - {date: 2026-04-10, client: hart, " + what + "}\n";
  };
  const std::string next = "  - {date: 2026-04-10, call: Hi, next: 2026-04-12}\n";
  for (const std::string what :
       {"call: Hi, for: B", "visit: Hi, for: B", "email: Hi, for: B", "letter: Hi, for: B",
        "message: Hi, for: B", "sent: reminder, for: B", "sent: statement", "paid: 10, for: B",
        "credit: 10, for: B", "paid: 10, keep: true"}) {
    CAPTURE(what);
    check_outlines({
        {"that day", on_10(what), "2026-04-10", "wait [12] until 2026-04-16"},
        {"5 days later", on_10(what), "2026-04-15", "wait [12] until 2026-04-16"},
        {"6 days later", on_10(what), "2026-04-16", "remind [9] 2 email friendly"},
    });
  }
  for (const std::string what : {"note: Hi", "sent: thanks", "hold: 2026-04-10"}) {
    CAPTURE(what);
    check_outlines({{"no gap after it", on_10(what), "2026-04-11", "remind [9] 2 email friendly"}});
  }
  check_outlines({
      {"a credit note",
       one_client + "  - {id: A, date: 2026-03-01, due: 2026-03-31, total: 100.00}\n"
                    "  - {id: C, date: 2026-04-10, total: 10, kind: credit, for: A}\n",
       "2026-04-15", "wait [12] until 2026-04-16"},
      {"of two events the later",
       on_10("sent: statement") + "  - {date: 2026-04-12, paid: 10, for: B}\n", "2026-04-16",
       "wait [12] until 2026-04-18"},
      {"a call that was asked for does not wait", one_invoice + next, "2026-04-12",
       "call [3] call"},
  });
}

TEST_CASE("report/decision: rule 12, no answer: two days") {
  const std::string silent = "  - {date: 2026-04-10, call: Rang, outcome: no-answer}\n";
  const std::string thrice = silent +
                             "  - {date: 2026-04-12, call: Rang, outcome: no-answer}\n"
                             "  - {date: 2026-04-14, call: Rang, outcome: no-answer}\n";
  check_outlines({
      {"that day", one_invoice + silent, "2026-04-10", "wait [12] until 2026-04-12"},
      {"the day after", one_invoice + silent, "2026-04-11", "wait [12] until 2026-04-12"},
      {"two days later", one_invoice + silent, "2026-04-12", "remind [9] 2 email friendly"},
      {"the third is a contact", one_invoice + thrice, "2026-04-19", "wait [12] until 2026-04-20"},
      {"with the gap of one", one_invoice + thrice, "2026-04-20", "remind [9] 3 email reminder"},
      {"what ends later counts",
       one_invoice + "  - {date: 2026-04-09, client: hart, sent: statement}\n" + silent,
       "2026-04-11", "wait [12] until 2026-04-15"},
      {"a gap of a day is shorter",
       with("", "quiet: [], gap: 1") + "journal:\n" + silent +
           "  - {date: 2026-04-10, client: hart, sent: statement}\n",
       "2026-04-11", "wait [12] until 2026-04-12"},
  });
}

TEST_CASE("report/decision: rule 13, firm words wait for the payments to be entered") {
  const std::string at_4 = "  - {date: 2026-04-17, call: Hi, stage: 4}\n";
  const auto entered = [&](const std::string& date) {
    return with("") + "journal:\n" + at_4 + "  - {date: " + date + ", reconciled: bank}\n";
  };
  check_outlines({
      {"7 days ago", entered("2026-04-23"), "2026-04-30", "remind [9] 5 email firm"},
      {"8 days ago", entered("2026-04-22"), "2026-04-30", "wait [13]"},
      {"a gentle word does not wait",
       with("") + "journal:\n  - {date: 2026-03-01, reconciled: bank}\n", "2026-04-30",
       "remind [9] 2 email friendly"},
      {"the oldest of two accounts",
       entered("2026-04-29") + "  - {date: 2026-04-22, reconciled: card}\n", "2026-04-30",
       "wait [13]"},
      {"nothing was ever reconciled", one_invoice + at_4, "2026-04-30", "remind [9] 5 email firm"},
      {"a call about a dispute does not wait",
       one_invoice + at_4 +
           "  - {date: 2026-04-30, dispute: A}\n"
           "  - {date: 2026-04-01, reconciled: bank}\n",
       "2026-04-30", "call [5] call"},
  });
}

TEST_CASE("report/decision: rule 14, quiet days") {
  const auto quiet = [](const std::string& days) { return with("", "quiet: [" + days + "]"); };
  const std::string next = "journal:\n  - {date: 2026-04-08, call: Hi, next: 2026-04-11}\n";
  const std::string dispute = "journal:\n  - {date: 2026-04-11, dispute: A}\n";
  check_outlines({
      {"Saturdays and Sundays by default (a Saturday)", with("", "gap: 6"), "2026-04-04",
       "wait [14] until 2026-04-06"},
      {"a Sunday", with("", "gap: 6"), "2026-04-05", "wait [14] until 2026-04-06"},
      {"a Monday", with("", "gap: 6"), "2026-04-06", "remind [9] 2 email friendly"},
      {"and Easter Monday, if named", quiet("sat, sun, 2026-04-06"), "2026-04-04",
       "wait [14] until 2026-04-07"},
      {"a range of weekdays over the end of the week", quiet("fri..mon"), "2026-04-03",
       "wait [14] until 2026-04-07"},
      {"a range of dates", quiet("2026-04-03..2026-04-20"), "2026-04-10",
       "wait [14] until 2026-04-21"},
      {"every year, over the end of it", quiet("12-24..01-02"), "2026-12-24",
       "wait [14] until 2027-01-03"},
      {"no end in sight", quiet("2026-04-01..2035-12-31, 2036-01-01..2045-12-31"), "2026-04-10",
       "wait [14]"},
      {"a call waits too", with("", "gap: 6") + next, "2026-04-11", "wait [14] until 2026-04-13"},
      {"and one about a dispute", with("", "gap: 6") + dispute, "2026-04-11",
       "wait [14] until 2026-04-13"},
      {"what waits anyway has its own day", with("", "gap: 6"), "2026-04-02",
       "wait [9] until 2026-04-03"},
  });
}

TEST_CASE("report/decision: rule 15, the channel is one that reaches the client") {
  const std::string at_3 =
      "journal:\n  - {date: 2026-04-10, client: hart, sent: reminder, stage: 3}\n";
  check_outlines({
      {"a call", with("") + at_3, "2026-04-17", "call [9] 4 call friendly"},
      {"no call in reach", with(", reach: [email, letter]") + at_3, "2026-04-17",
       "remind [9] 4 email friendly"},
      {"in the order of liking", with(", reach: [letter, email]") + at_3, "2026-04-17",
       "remind [9] 4 letter friendly"},
      {"only by telephone", with(", reach: [call]"), "2026-04-10", "call [9] 2 call friendly"},
      {"no address for a letter",
       with("") + "journal:\n  - {date: 2026-05-15, call: Hi, stage: 6}\n", "2026-05-30",
       "remind [9] 7 email formal"},
      {"an address for a letter",
       with(", address: [4 Mill Lane]") + "journal:\n  - {date: 2026-05-15, call: Hi, stage: 6}\n",
       "2026-05-30", "remind [9] 7 letter formal"},
  });
}
