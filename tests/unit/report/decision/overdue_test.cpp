// Rules 7 to 10 of contract 3.3: something is overdue, and what happened decides the step. The
// next rung, rule 11, stands with the ladder.

#include <doctest/doctest.h>

#include <string>

#include "report/decision_outline.hpp"

using inv::test::check_outlines;
using inv::test::client_with;
using inv::test::invoice_a;
using inv::test::one_client;
using inv::test::one_invoice;
using inv::test::only_a;
using inv::test::two_invoices;

TEST_CASE("report/decision: rule 7, too little to write about") {
  const std::string manual = only_a(", apply: manual");
  const auto yen = [](int amount) {
    return "  - {id: J, date: 2026-03-01, due: 2026-03-31, total: " + std::to_string(amount) +
           " JPY}\n";
  };
  check_outlines({
      {"under the minimum", one_invoice + "  - {date: 2026-03-05, paid: 95.01}\n", "2026-04-15",
       "wait [7]"},
      {"the minimum", one_invoice + "  - {date: 2026-03-05, paid: 95.00}\n", "2026-04-15",
       "remind [11] 2 email friendly"},
      {"less what is unapplied", manual + "  - {date: 2026-03-05, paid: 95.01}\n", "2026-04-15",
       "wait [7]"},
      {"that comes to it", manual + "  - {date: 2026-03-05, paid: 95.00}\n", "2026-04-15",
       "remind [11] 2 email friendly"},
      {"a deposit is taken off nothing",
       one_invoice + "  - {date: 2026-03-05, paid: 100, keep: true}\n", "2026-04-15",
       "remind [11] 2 email friendly"},
      {"money that waits is unapplied",
       one_client + invoice_a +
           "  - {id: Z, date: 2026-08-01, total: 300}\njournal:\n"
           "  - {date: 2026-03-05, paid: 100, for: Z}\n",
       "2026-04-15", "wait [7]"},
      {"499 yen: the minimum is 500 there", one_client + yen(499), "2026-04-15", "wait [7]"},
      {"500 yen", one_client + yen(500), "2026-04-15", "remind [11] 2 email friendly"},
      {"one number is in each currency's own unit", client_with("", "minimum: 500") + yen(499),
       "2026-04-15", "wait [7]"},
      {"a map names some", client_with("", "minimum: {GBP: 100.01}") + invoice_a, "2026-04-15",
       "wait [7]"},
      {"the others keep the default", client_with("", "minimum: {EUR: 200}") + invoice_a,
       "2026-04-15", "remind [11] 2 email friendly"},
      {"one currency is enough",
       client_with("", "minimum: {GBP: 200}") + invoice_a + yen(500), "2026-04-15",
       "remind [11] 2 email friendly"},
      {"no minimum", only_a("", "minimum: 0") + "  - {date: 2026-03-05, paid: 99.99}\n",
       "2026-04-15", "remind [11] 2 email friendly"},
      {"but never for nothing",
       only_a(", apply: manual", "minimum: 0") + "  - {date: 2026-03-05, paid: 100}\n",
       "2026-04-15", "wait [7]"},
      {"what is not overdue does not count",
       one_client + "  - {id: A, date: 2026-03-01, due: 2026-03-31, total: 4}\n"
                    "  - {id: B, date: 2026-03-01, due: 2026-04-30, total: 400}\n",
       "2026-04-15", "wait [7]"},
  });
}

TEST_CASE("report/decision: rule 8, a payment came back") {
  const std::string paid = "  - {date: 2026-04-02, paid: 100, for: A}\n";
  const std::string back = paid + "  - {date: 2026-04-10, returned: 100, for: A, why: no funds}\n";
  const std::string at_5 =
      "  - {date: 2026-04-30, client: hart, sent: reminder, stage: 5}\n"
      "  - {date: 2026-05-01, paid: 100, for: A}\n"
      "  - {date: 2026-05-04, returned: 100, for: A}\n";
  check_outlines({
      {"the day before nothing is open", one_invoice + back, "2026-04-09", "none [1]"},
      {"the day: a friendly call at once, of the first stage", one_invoice + back, "2026-04-10",
       "call [8] 2 call friendly"},
      {"until somebody speaks of it", one_invoice + back, "2026-06-10",
       "call [8] 2 call friendly"},
      {"whatever the tone was, the stage stays", one_invoice + at_5, "2026-05-04",
       "call [8] 5 call friendly"},
      {"paid the day before: no gap",
       one_invoice + "  - {date: 2026-04-09, paid: 100, for: A}\n"
                     "  - {date: 2026-04-10, returned: 100, for: A}\n",
       "2026-04-10", "call [8] 2 call friendly"},
      {"spoken of that day", one_invoice + back + "  - {date: 2026-04-10, call: Hm}\n",
       "2026-04-10", "wait [15] until 2026-04-16"},
      {"the day before is not enough", one_invoice + back + "  - {date: 2026-04-09, call: Hm}\n",
       "2026-04-10", "call [8] 2 call friendly"},
      {"they were in touch: not enough",
       one_invoice + back + "  - {date: 2026-04-11, email: Sorry, from: client}\n", "2026-04-11",
       "call [8] 2 call friendly"},
      {"a reminder is (stage 2 on 04-10, 3 on 04-14)",
       one_invoice + back + "  - {date: 2026-04-10, client: hart, sent: reminder}\n", "2026-04-11",
       "wait [11] until 2026-04-14"},
      {"entered by mistake: it was never paid",
       one_invoice + paid + "  - {date: 2026-04-10, returned: 100, for: A, mistake: true}\n",
       "2026-04-10", "remind [11] 2 email friendly"},
      {"of the instalment that is not overdue",
       one_client + "  - {id: A, date: 2026-03-01, total: 100, instalments: "
                    "[{due: 2026-03-31, amount: 60}, {due: 2026-06-30, amount: 40}]}\n"
                    "journal:\n"
                    "  - {date: 2026-03-02, paid: 90, for: A}\n"
                    "  - {date: 2026-03-20, returned: 30, for: A}\n"
                    "  - {date: 2026-03-21, returned: 10, for: A, mistake: true}\n",
       "2026-04-03", "remind [11] 2 email friendly"},
      {"of unapplied money only",
       only_a(", apply: manual") + "  - {date: 2026-04-02, paid: 20}\n"
                                   "  - {date: 2026-04-03, returned: 20}\n",
       "2026-04-10", "remind [11] 2 email friendly"},
      {"of what is not overdue",
       two_invoices + "  - {date: 2026-04-02, paid: 50, for: B}\n"
                      "  - {date: 2026-04-03, returned: 50, for: B}\n",
       "2026-04-10", "remind [11] 2 email friendly"},
      {"of what is promised again",
       one_invoice + back + "  - {date: 2026-04-10, promise: 2026-04-20}\n", "2026-04-10",
       "wait [6] until 2026-04-24"},
      {"not by call", only_a(", reach: [email]") + back, "2026-04-10",
       "remind [8] 2 email friendly"},
      {"a quiet Saturday waits",
       only_a("", "quiet: [sat, sun]") + paid + "  - {date: 2026-04-11, returned: 100, for: A}\n",
       "2026-04-11", "wait [17] until 2026-04-13"},
  });
}

TEST_CASE("report/decision: rule 9, a hold has ended") {
  const std::string hold = "  - {date: 2026-04-01, hold: 2026-04-10, why: bereavement}\n";
  const std::string at_4 = "  - {date: 2026-04-17, call: Hm, stage: 4}\n";
  check_outlines({
      {"the day after its last day", one_invoice + hold, "2026-04-11",
       "wait [9] until 2026-04-16"},
      {"the gap less a day after it", one_invoice + hold, "2026-04-15",
       "wait [9] until 2026-04-16"},
      {"the gap after it", one_invoice + hold, "2026-04-16", "call [9] 2 call friendly"},
      {"until somebody speaks", one_invoice + hold, "2026-06-30", "call [9] 2 call friendly"},
      {"whatever there was before it begins anew",
       one_invoice + at_4 + "  - {date: 2026-04-20, hold: 2026-05-10}\n", "2026-05-20",
       "call [9] 2 call friendly"},
      {"somebody spoke; it was no step", one_invoice + hold + "  - {date: 2026-04-11, call: Hi}\n",
       "2026-04-12", "wait [15] until 2026-04-17"},
      {"on the last day is not enough",
       one_invoice + hold + "  - {date: 2026-04-10, call: Hi}\n", "2026-04-12",
       "wait [9] until 2026-04-16"},
      {"a reminder went out (stage 2 on 04-11, 3 on 04-15)",
       one_invoice + hold + "  - {date: 2026-04-11, client: hart, sent: reminder}\n", "2026-04-12",
       "wait [11] until 2026-04-15"},
      {"no gap after a statement",
       one_invoice + hold + "  - {date: 2026-04-15, client: hart, sent: statement}\n",
       "2026-04-16", "call [9] 2 call friendly"},
      {"due on its last day", one_invoice + "  - {date: 2026-03-20, hold: 2026-03-31}\n",
       "2026-04-01", "wait [9] until 2026-04-06"},
      {"due the day after", one_invoice + "  - {date: 2026-03-20, hold: 2026-03-30}\n",
       "2026-04-01", "wait [11] until 2026-04-03"},
      {"released on 04-08: the day before was its last",
       one_invoice + "  - {date: 2026-04-01, hold: open}\n  - {date: 2026-04-08, release: Back}\n",
       "2026-04-08", "wait [9] until 2026-04-13"},
      {"replaced by one that ended on 04-05",
       one_invoice + hold + "  - {date: 2026-04-03, hold: 2026-04-05}\n", "2026-04-06",
       "wait [9] until 2026-04-11"},
      {"all of it is promised",
       one_invoice + hold + "  - {date: 2026-04-11, promise: 2026-04-20}\n", "2026-04-12",
       "wait [6] until 2026-04-24"},
      {"money came back since: rule 8 is asked first",
       one_invoice + "  - {date: 2026-03-30, paid: 50}\n" + hold +
           "  - {date: 2026-04-11, returned: 50, for: A}\n",
       "2026-04-12", "call [8] 2 call friendly"},
      {"a quiet Saturday waits",
       only_a("", "quiet: [sat, sun]") + "  - {date: 2026-04-01, hold: 2026-04-05}\n",
       "2026-04-11", "wait [17] until 2026-04-13"},
  });
}

TEST_CASE("report/decision: rule 10, a broken promise, by the stage that is ready") {
  const std::string promise = "  - {date: 2026-04-08, promise: 2026-04-15, for: A}\n";
  const std::string called = "  - {date: 2026-04-08, call: Cheque is in the mail}\n";
  check_outlines({
      {"the last day of grace", one_invoice + promise, "2026-04-18", "wait [6] until 2026-04-19"},
      {"the day it broke: the rung that is ready", one_invoice + promise, "2026-04-19",
       "call [10] 2 call friendly"},
      {"the talk of the promise was a step", one_invoice + called + promise, "2026-04-19",
       "call [10] 3 call reminder"},
      {"none is ready: the stage of the level",
       one_invoice + "  - {date: 2026-04-17, call: Hi, stage: 4}\n"
                     "  - {date: 2026-04-17, promise: 2026-04-20, for: A}\n",
       "2026-04-24", "call [10] 4 call reminder"},
      {"no stage at all: the first",
       one_invoice + "  - {date: 2026-03-01, promise: 2026-03-28, for: A}\n", "2026-04-01",
       "call [10] 2 call friendly"},
      {"a heads-up is not about lateness",
       one_invoice + "  - {date: 2026-03-24, client: hart, sent: reminder}\n"
                     "  - {date: 2026-03-24, promise: 2026-03-28, for: A}\n",
       "2026-04-01", "call [10] 2 call friendly"},
      {"past the last rung: the last",
       one_invoice + "  - {date: 2026-06-01, client: hart, sent: reminder, stage: 7}\n"
                     "  - {date: 2026-06-02, promise: 2026-06-20, for: A}\n",
       "2026-07-10", "call [10] 7 call formal"},
      {"by the channel that the policy names", only_a("", "broken: email") + promise, "2026-04-19",
       "remind [10] 2 email friendly"},
      {"or the first in reach", only_a(", reach: [email]") + promise, "2026-04-19",
       "remind [10] 2 email friendly"},
  });
}

TEST_CASE("report/decision: rule 10, nobody has come back to it, and it is still overdue") {
  const std::string promise = "  - {date: 2026-04-08, promise: 2026-04-15, for: A}\n";
  check_outlines({
      {"a contact on that day; it was no step",
       one_invoice + promise + "  - {date: 2026-04-19, call: Sorry}\n", "2026-04-25",
       "remind [11] 2 email friendly"},
      {"the day before is not enough",
       one_invoice + promise + "  - {date: 2026-04-18, call: Soon}\n", "2026-04-24",
       "call [10] 2 call friendly"},
      {"a reminder is enough",
       one_invoice + promise + "  - {date: 2026-04-19, client: hart, sent: reminder}\n",
       "2026-04-25", "remind [11] 3 email reminder"},
      {"a statement is not, but waited for",
       one_invoice + promise + "  - {date: 2026-04-19, client: hart, sent: statement}\n",
       "2026-04-24", "wait [15] until 2026-04-25"},
      {"then",
       one_invoice + promise + "  - {date: 2026-04-19, client: hart, sent: statement}\n",
       "2026-04-25", "call [10] 2 call friendly"},
      {"a no-answer is not",
       one_invoice + promise + "  - {date: 2026-04-19, call: Rang, outcome: no-answer}\n",
       "2026-04-21", "call [10] 2 call friendly"},
      {"a promise of what is not overdue",
       two_invoices + "  - {date: 2026-04-01, promise: 2026-04-05, for: B}\n"
                      "  - {date: 2026-04-09, paid: 100, for: A}\n",
       "2026-04-15", "remind [6] 1 email heads-up"},
      {"while it is disputed",
       one_invoice + promise +
           "  - {date: 2026-04-18, dispute: A}\n"
           "  - {date: 2026-04-18, call: Hi}\n",
       "2026-04-25", "wait [6] until 2026-05-02"},
      {"a part came: 6 days of peace",
       one_invoice + promise + "  - {date: 2026-04-15, paid: 20, for: A}\n", "2026-04-19",
       "wait [15] until 2026-04-21"},
      {"the bank is not entered up to then",
       one_invoice + promise + "  - {date: 2026-04-18, reconciled: bank}\n", "2026-04-19",
       "wait [6]"},
      {"it is",
       one_invoice + promise + "  - {date: 2026-04-19, reconciled: bank}\n", "2026-04-19",
       "call [10] 2 call friendly"},
  });
}

TEST_CASE("report/decision: rule 10, a plan's step, and the second promise broken in a row") {
  const std::string plan =
      "  - {date: 2026-04-08, plan: [{by: 2026-04-15, amount: 50}, "
      "{by: 2026-05-15, amount: 50}]}\n";
  const std::string first =
      "  - {date: 2026-04-08, promise: 2026-04-10, for: A}\n"
      "  - {date: 2026-04-14, call: Sorry}\n";
  const std::string second = "  - {date: 2026-04-20, promise: 2026-04-22, for: A}\n";
  check_outlines({
      {"a plan's step", one_invoice + plan, "2026-04-19", "call [10] 2 call friendly"},
      {"10.00 of it are missed",
       one_invoice + plan + "  - {date: 2026-04-15, paid: 40, for: A}\n", "2026-04-21",
       "call [10] 2 call friendly"},
      {"a penny: too little to ask for",
       one_invoice + plan + "  - {date: 2026-04-15, paid: 49.99, for: A}\n", "2026-04-21",
       "wait [7]"},
      {"made good late",
       one_invoice + plan + "  - {date: 2026-04-20, paid: 50, for: A}\n", "2026-04-21",
       "wait [6] until 2026-05-19"},
      {"a plan is the second as well",
       one_invoice + first +
           "  - {date: 2026-04-20, plan: [{by: 2026-04-22, amount: 100}], for: A}\n",
       "2026-04-26", "remind [11] 2 email friendly"},
      {"the second in a row for A, the first for B: the ladder goes on",
       two_invoices + first + "  - {date: 2026-04-21, promise: 2026-04-22, for: [A, B]}\n",
       "2026-04-26", "remind [11] 2 email friendly"},
      {"the first for B alone",
       two_invoices + first + "  - {date: 2026-04-21, promise: 2026-04-22, for: B}\n",
       "2026-04-26", "call [10] 2 call friendly"},
      {"the first of two promises", one_invoice + first, "2026-04-20",
       "remind [11] 2 email friendly"},
      {"the second in a row: the ladder goes on", one_invoice + first + second, "2026-04-26",
       "remind [11] 2 email friendly"},
      {"the first was put off before it broke, so the second is the first broken",
       one_invoice + "  - {date: 2026-04-08, promise: 2026-04-10, for: A}\n"
                     "  - {date: 2026-04-13, promise: 2026-04-22, for: A}\n",
       "2026-04-26", "call [10] 2 call friendly"},
  });
}

TEST_CASE("report/decision: rule 10 goes on at the gap: it is not carried forward") {
  const std::string promise = "  - {date: 2026-04-08, promise: 2026-04-15, for: A}\n";
  check_outlines({
      {"the next invoice goes out tomorrow",
       only_a(", billing: {every: month, day: 20}") + promise, "2026-04-19",
       "call [10] 2 call friendly"},
      {"an invoice went out",
       one_invoice + promise + "  - {date: 2026-04-17, sent: invoice, for: A}\n", "2026-04-19",
       "call [10] 2 call friendly"},
  });
}
