// Rules 12 to 14 and 16 to 18 of contract 3.3: what may still put a step off, and the step.

#include <doctest/doctest.h>

#include <string>

#include "report/decision_outline.hpp"

using inv::test::check_outlines;
using inv::test::client_with;
using inv::test::invoice_a;
using inv::test::one_client;
using inv::test::one_invoice;
using inv::test::two_invoices;

namespace {


/// A of 100.00 GBP, due 2026-03-31.
std::string a_of_client(const std::string& more, const std::string& rules = "") {
  return client_with(more, rules, ", fresh: 7") + invoice_a;
}

/// The next step of A is then 5, firm, from 2026-04-30 on.
const std::string a_at_4 = "  - {date: 2026-04-17, call: Hi, stage: 4, for: A}\n";

}  // namespace

TEST_CASE("report/decision: rule 12, no firm word beside a dispute") {
  const std::string beside =
      "  - {date: 2026-04-20, dispute: B}\n  - {date: 2026-04-21, call: Will look at it}\n";
  check_outlines({
      {"it waits for the next word about the dispute", two_invoices + a_at_4 + beside,
       "2026-04-30", "wait [12] until 2026-05-05"},
      {"a part of the same invoice is disputed",
       one_invoice + a_at_4 + "  - {date: 2026-04-20, dispute: A, amount: 20}\n"
                              "  - {date: 2026-04-21, call: Will look at it}\n",
       "2026-04-30", "wait [12] until 2026-05-05"},
      {"then the dispute is called about", two_invoices + a_at_4 + beside, "2026-05-05",
       "call [5] call"},
      {"it is settled", two_invoices + a_at_4 + beside + "  - {date: 2026-04-29, resolve: B}\n",
       "2026-04-30", "remind [11] 5 email firm"},
      {"a gentle word goes out",
       two_invoices + beside + "  - {date: 2026-04-22, sent: reminder, stage: 2, for: A}\n",
       "2026-04-28", "remind [11] 3 email reminder"},
  });
}

TEST_CASE("report/decision: rule 13, carried forward to the next billing date") {
  const std::string on_15 = ", billing: {every: month, day: 15}";
  const std::string on_31 = ", billing: {every: month, day: 31}";
  const std::string monday = ", billing: {every: week, day: mon}";
  check_outlines({
      {"6 days before", a_of_client(on_15), "2026-04-09", "remind [11] 2 email friendly"},
      {"5 days before", a_of_client(on_15), "2026-04-10",
       "carry [13] 2 email friendly until 2026-04-15"},
      {"the day", a_of_client(on_15), "2026-04-15", "carry [13] 2 email friendly until 2026-04-16"},
      {"the day after", a_of_client(on_15), "2026-04-16", "remind [11] 2 email friendly"},
      {"a heads-up too", a_of_client(on_31), "2026-03-29",
       "carry [13] 1 email heads-up until 2026-03-31"},
      {"the last day of a shorter month", a_of_client(on_31), "2026-04-26",
       "carry [13] 2 email friendly until 2026-04-30"},
      {"no days to carry: only on the day (a Monday)", a_of_client(monday, "carry: 0"),
       "2026-04-13", "carry [13] 2 email friendly until 2026-04-14"},
      {"not the day before", a_of_client(monday, "carry: 0"), "2026-04-12",
       "remind [11] 2 email friendly"},
      {"a firm word is not carried",
       a_of_client(", billing: {every: month, day: 1}") + "journal:\n" + a_at_4, "2026-04-30",
       "remind [11] 5 email firm"},
      {"it comes before the gap",
       a_of_client(on_15) + "journal:\n  - {date: 2026-04-09, paid: 20, for: A}\n", "2026-04-10",
       "carry [13] 2 email friendly until 2026-04-15"},
      {"by a channel that reaches the client", a_of_client(", reach: [letter]" + on_15),
       "2026-04-10", "carry [13] 2 letter friendly until 2026-04-15"},
  });
}

TEST_CASE("report/decision: rule 13, the balance is carried twice at most") {
  const std::string head = a_of_client(", billing: {every: month, day: 30}");
  const auto after = [&](const std::string& first, const std::string& second) {
    return head + "  - {id: M, date: " + first +
           ", due: 2026-12-31, total: 9}\n  - {id: N, date: " + second +
           ", due: 2026-12-31, total: 9}\njournal:\n";
  };
  const char* carried = "carry [13] 2 email friendly until 2026-04-30";
  const char* reminded = "remind [11] 2 email friendly";
  check_outlines({
      {"two invoices since it fell due on 03-31", after("2026-04-01", "2026-04-08"), "2026-04-28",
       reminded},
      {"one on that day, one since", after("2026-03-31", "2026-04-08"), "2026-04-28", carried},
      {"one of two is void",
       after("2026-04-01", "2026-04-08") + "  - {date: 2026-04-09, void: M}\n", "2026-04-28",
       carried},
      {"one of two is a credit note",
       head + "  - {id: M, date: 2026-04-01, due: 2026-12-31, total: 9}\n"
              "  - {id: C, date: 2026-04-08, total: 2, kind: credit, for: M}\n",
       "2026-04-28", carried},
      {"nor onto the newest of them", after("2026-04-01", "2026-04-13"), "2026-04-16", reminded},
      {"what fell due before is promised",
       after("2026-04-01", "2026-04-08") + "  - {date: 2026-04-20, promise: 2026-05-20, for: A}\n",
       "2026-04-28", "wait [6] until 2026-05-24"},
  });
}

TEST_CASE("report/decision: rule 13, carried forward on the newest invoice") {
  const auto newest = [](const std::string& date) {
    return one_client + invoice_a + "  - {id: N, date: " + date +
           ", due: 2026-12-31, total: 10.00}\njournal:\n";
  };
  check_outlines({
      {"the day it is made", newest("2026-04-10"), "2026-04-10",
       "carry [13] 2 email friendly until 2026-04-16"},
      {"5 days later", newest("2026-04-10"), "2026-04-15",
       "carry [13] 2 email friendly until 2026-04-16"},
      {"6 days later", newest("2026-04-10"), "2026-04-16", "remind [11] 2 email friendly"},
      {"a heads-up too", newest("2026-03-22"), "2026-03-24",
       "carry [13] 1 email heads-up until 2026-03-28"},
      {"none before it is open: the one itself is overdue",
       one_client + "  - {id: A, date: 2026-03-01, total: 10, terms: on receipt}\n", "2026-03-05",
       "remind [11] 2 email friendly"},
      {"it is void", newest("2026-04-10") + "  - {date: 2026-04-11, void: N}\n", "2026-04-12",
       "remind [11] 2 email friendly"},
      {"a firm word is not carried", newest("2026-04-29") + a_at_4, "2026-04-30",
       "remind [11] 5 email firm"},
  });
}

TEST_CASE("report/decision: rule 14, an invoice was sent") {
  const std::string sent = "  - {date: 2026-04-10, sent: invoice, for: A}\n";
  const std::string two_since = one_client + invoice_a +
                                "  - {id: M, date: 2026-04-01, due: 2026-12-31, total: 9}\n"
                                "  - {id: N, date: 2026-04-02, due: 2026-12-31, total: 9}\n"
                                "journal:\n";
  check_outlines({
      {"the day", one_invoice + sent, "2026-04-10", "wait [14] until 2026-04-16"},
      {"5 days later", one_invoice + sent, "2026-04-15", "wait [14] until 2026-04-16"},
      {"6 days later", one_invoice + sent, "2026-04-16", "remind [11] 2 email friendly"},
      {"the balance was carried twice already", two_since + sent, "2026-04-10",
       "remind [11] 2 email friendly"},
      {"it does not stop a firm word",
       one_invoice + a_at_4 + "  - {date: 2026-04-29, sent: invoice, for: A}\n", "2026-04-30",
       "remind [11] 5 email firm"},
  });
}

TEST_CASE("report/decision: rule 14, a promise or plan is about to show") {
  // With 3 days of grace the promise breaks on 04-09, the plan's step on 05-24.
  const std::string promise = "  - {date: 2026-04-02, promise: 2026-04-05, for: B}\n";
  const std::string plan = "  - {date: 2026-04-02, plan: [{by: 2026-05-20, amount: 50}], for: B}\n";
  check_outlines({
      {"6 days before it breaks", two_invoices + promise, "2026-04-03",
       "remind [11] 2 email friendly"},
      {"5 days before", two_invoices + promise, "2026-04-04", "wait [14] until 2026-04-09"},
      {"the day before", two_invoices + promise, "2026-04-08", "wait [14] until 2026-04-09"},
      {"the day; what was promised is not due", two_invoices + promise, "2026-04-09",
       "remind [11] 2 email friendly"},
      {"a plan, however far", two_invoices + plan, "2026-04-03", "wait [14] until 2026-05-24"},
      {"A is 30 days overdue", two_invoices + plan, "2026-04-30", "wait [14] until 2026-05-24"},
      {"31 days", two_invoices + plan, "2026-05-01", "remind [11] 2 email friendly"},
      {"a plan has taken its place: its next step",
       two_invoices + promise + "  - {date: 2026-04-03, plan: [{by: 2026-04-12, amount: 20}, "
                                "{by: 2026-05-20, amount: 30}], for: B}\n",
       "2026-04-04", "wait [14] until 2026-04-16"},
      {"kept", two_invoices + promise + "  - {date: 2026-04-03, paid: 50, for: B}\n", "2026-04-09",
       "remind [11] 2 email friendly"},
      {"its day has passed, it only waits for the bank",
       two_invoices + promise + "  - {date: 2026-04-05, reconciled: bank}\n", "2026-04-10",
       "remind [11] 2 email friendly"},
      {"a firm word goes out",
       two_invoices + a_at_4 + "  - {date: 2026-04-18, promise: 2026-04-29, for: B}\n",
       "2026-04-30", "remind [11] 5 email firm"},
  });
}

TEST_CASE("report/decision: rule 16, firm words wait for the payments to be entered") {
  const auto entered = [&](const std::string& date, const std::string& more = a_at_4) {
    return a_of_client("") + "journal:\n" + more + "  - {date: " + date + ", reconciled: bank}\n";
  };
  check_outlines({
      {"7 days ago", entered("2026-04-23"), "2026-04-30", "remind [11] 5 email firm"},
      {"8 days ago", entered("2026-04-22"), "2026-04-30", "wait [16]"},
      {"a gentle word does not wait", entered("2026-04-01", ""), "2026-04-30",
       "remind [11] 2 email friendly"},
      {"the oldest of two accounts",
       entered("2026-04-29") + "  - {date: 2026-04-22, reconciled: card}\n", "2026-04-30",
       "wait [16]"},
      {"one that is used no more does not count",
       entered("2026-04-29") + "  - {date: 2026-04-22, reconciled: card, ended: true}\n",
       "2026-04-30", "remind [11] 5 email firm"},
      {"nothing was ever reconciled", one_invoice + a_at_4, "2026-04-30",
       "remind [11] 5 email firm"},
      {"a call about a dispute does not wait",
       entered("2026-04-01") + "  - {date: 2026-04-30, dispute: A}\n", "2026-04-30",
       "call [5] call"},
      {"nor a friendly one about money that came back",
       entered("2026-04-10") + "  - {date: 2026-04-28, paid: 50, for: A}\n"
                               "  - {date: 2026-04-30, returned: 50, for: A}\n",
       "2026-04-30", "call [8] 4 call friendly"},
  });
}

TEST_CASE("report/decision: rule 17, quiet days") {
  const auto quiet = [](const std::string& days) {
    return a_of_client("", "quiet: [" + days + "]");
  };
  const std::string weekends = a_of_client("", "quiet: [sat, sun]");
  const std::string next = "journal:\n  - {date: 2026-04-08, call: Hi, next: 2026-04-11}\n";
  const std::string dispute = "journal:\n  - {date: 2026-04-11, dispute: A}\n";
  const std::string by_default = "business: {name: Rowan, currency: GBP}\nclients:\n"
                                 "  - {id: hart, name: Edith, email: e@hart.example}\n"
                                 "invoices:\n" +
                                 invoice_a;
  check_outlines({
      {"Saturdays and Sundays by default (a Saturday)", by_default, "2026-04-04",
       "wait [17] until 2026-04-06"},
      {"a Sunday", by_default, "2026-04-05", "wait [17] until 2026-04-06"},
      {"a Monday", by_default, "2026-04-06", "remind [11] 2 email friendly"},
      {"and Easter Monday, if named", quiet("sat, sun, 2026-04-06"), "2026-04-04",
       "wait [17] until 2026-04-07"},
      {"a range of weekdays over the end of the week", quiet("fri..mon"), "2026-04-03",
       "wait [17] until 2026-04-07"},
      {"a range of dates", quiet("2026-04-03..2026-04-20"), "2026-04-10",
       "wait [17] until 2026-04-21"},
      {"every year, over the end of it", quiet("12-24..01-02"), "2026-12-24",
       "wait [17] until 2027-01-03"},
      {"no end in sight", quiet("2026-04-01..2035-12-31, 2036-01-01..2045-12-31"), "2026-04-10",
       "wait [17]"},
      {"a call waits too", weekends + next, "2026-04-11", "wait [17] until 2026-04-13"},
      {"and one about a dispute", weekends + dispute, "2026-04-11", "wait [17] until 2026-04-13"},
      {"what waits anyway has its own day", weekends, "2026-04-02", "wait [11] until 2026-04-03"},
  });
}

TEST_CASE("report/decision: rule 18, the channel is one that reaches the client") {
  const std::string at_3 =
      "journal:\n  - {date: 2026-04-10, client: hart, sent: reminder, stage: 3}\n";
  const std::string at_6 = "journal:\n  - {date: 2026-05-15, call: Hi, stage: 6}\n";
  check_outlines({
      {"a call", a_of_client("") + at_3, "2026-04-17", "call [11] 4 call reminder"},
      {"no call in reach", a_of_client(", reach: [email, letter]") + at_3, "2026-04-17",
       "remind [11] 4 email reminder"},
      {"in the order of liking", a_of_client(", reach: [letter, email]") + at_3, "2026-04-17",
       "remind [11] 4 letter reminder"},
      {"only by telephone", a_of_client(", reach: [call]"), "2026-04-10",
       "call [11] 2 call friendly"},
      {"no address for a letter", a_of_client("") + at_6, "2026-05-30",
       "remind [11] 7 email formal"},
      {"an address for a letter", a_of_client(", address: [4 Mill Lane]") + at_6, "2026-05-30",
       "remind [11] 7 letter formal"},
  });
}
