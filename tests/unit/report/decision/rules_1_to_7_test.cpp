// Rules 1 to 7 of contract 3.3, each on the day before, the day, and the day after.

#include <doctest/doctest.h>

#include <string>

#include "report/decision_outline.hpp"

using inv::test::check_outlines;
using inv::test::one_client;
using inv::test::one_invoice;
using inv::test::two_invoices;

namespace {

/// The book with one client, whose record has `more` and whose policy has `rules`.
std::string with(const std::string& more, const std::string& rules = "",
                 const std::string& business = "") {
  return "business: {name: Rowan Yard Care, currency: GBP" + business +
         "}\n"
         "policy: {standard: {quiet: []" +
         rules +
         "}}\n"
         "clients:\n"
         "  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example" +
         more +
         "}\n"
         "invoices:\n";
}

const std::string a_invoice = "  - {id: A, date: 2026-03-01, due: 2026-03-31, total: 100.00}\n";

}  // namespace

TEST_CASE("report/decision: rule 1, nothing open") {
  check_outlines({
      {"no invoice at all", one_client + "  []\n", "2026-04-01", "none [1]"},
      {"not entered yet", one_invoice, "2026-02-28", "none [1]"},
      {"paid", one_invoice + "  - {date: 2026-04-10, paid: 100}\n", "2026-04-10", "none [1]"},
      {"all but a penny", one_invoice + "  - {date: 2026-04-10, paid: 99.99}\n", "2026-04-10",
       "wait [7]"},
      {"void", one_invoice + "  - {date: 2026-04-10, void: A}\n", "2026-04-10", "none [1]"},
      {"a hold does not matter then",
       one_invoice + "  - {date: 2026-04-01, hold: open}\n"
                     "  - {date: 2026-04-10, writeoff: A}\n",
       "2026-04-10", "none [1]"},
  });
}

TEST_CASE("report/decision: rule 2, on hold") {
  const std::string hold = "  - {date: 2026-04-01, hold: 2026-04-10, why: bereavement}\n";
  check_outlines({
      {"until the day after it ends", one_invoice + hold, "2026-04-05",
       "wait [2] until 2026-04-11"},
      {"the last day", one_invoice + hold, "2026-04-10", "wait [2] until 2026-04-11"},
      {"the day after", one_invoice + hold, "2026-04-11", "remind [9] 2 email friendly"},
      {"without an end", one_invoice + "  - {date: 2026-04-01, hold: open}\n", "2026-08-01",
       "wait [2]"},
      {"it comes before a date to come back",
       one_invoice + hold + "  - {date: 2026-04-02, call: Hi, next: 2026-04-05}\n", "2026-04-06",
       "wait [2] until 2026-04-11"},
  });
}

TEST_CASE("report/decision: rule 3, a date to come back to it") {
  const std::string next = "  - {date: 2026-04-08, call: Ring again, next: 2026-04-20}\n";
  check_outlines({
      {"the day before", one_invoice + next, "2026-04-19", "wait [3] until 2026-04-20"},
      {"the day", one_invoice + next, "2026-04-20", "call [3] call"},
      {"later", one_invoice + next, "2026-06-20", "call [3] call"},
      {"a no-answer has one too",
       one_invoice + "  - {date: 2026-04-08, call: Rang, outcome: no-answer, next: 2026-04-09}\n",
       "2026-04-09", "call [3] call"},
      {"a later contact without one ends it",
       one_invoice + next + "  - {date: 2026-04-20, call: Said no}\n", "2026-04-21",
       "wait [9] until 2026-04-24"},
      {"so does a no-answer",
       one_invoice + next + "  - {date: 2026-04-20, call: Rang, outcome: no-answer}\n",
       "2026-04-22", "remind [9] 3 email reminder"},
      {"a reminder does not",
       one_invoice + next + "  - {date: 2026-04-20, client: hart, sent: reminder}\n", "2026-04-21",
       "call [3] call"},
      {"it is called though nothing is overdue",
       one_invoice + "  - {date: 2026-03-10, email: Hi, next: 2026-03-12}\n", "2026-03-12",
       "call [3] call"},
      {"and without a call in reach", with(", reach: [email]") + a_invoice + "journal:\n" + next,
       "2026-04-20", "call [3] call"},
  });
}

TEST_CASE("report/decision: rule 4, disputed, promised and unsent items are set aside") {
  const std::string b_invoice = "  - {id: B, date: 2026-03-20, due: 2026-04-20, total: 50.00}\n";
  const std::string tracked =
      with("", "", ", sent: tracked") + a_invoice + b_invoice + "journal:\n";
  const std::string dispute =
      "  - {date: 2026-04-05, dispute: A, amount: 96.00}\n  - {date: 2026-04-06, call: Hi}\n";
  check_outlines({
      {"tracked and never sent", tracked, "2026-05-30", "wait [6]"},
      {"one of two sent", tracked + "  - {date: 2026-03-02, sent: invoice, for: A}\n", "2026-05-30",
       "remind [9] 2 email friendly"},
      {"sent without a name is no invoice named",
       tracked + "  - {date: 2026-03-02, client: hart, sent: invoice}\n", "2026-05-30", "wait [6]"},
      {"not tracked", one_invoice, "2026-05-30", "remind [9] 2 email friendly"},
      {"partly disputed, the rest is under the minimum", one_invoice + dispute, "2026-04-12",
       "wait [7]"},
      {"the rest is promised",
       one_invoice + dispute + "  - {date: 2026-04-06, promise: 2026-04-12, for: A}\n",
       "2026-04-12", "wait [6] until 2026-04-16"},
      {"all of it promised", one_invoice + "  - {date: 2026-04-06, promise: 2026-04-12}\n",
       "2026-04-12", "wait [6] until 2026-04-16"},
      {"another is not", two_invoices + "  - {date: 2026-04-06, promise: 2026-05-12, for: A}\n",
       "2026-04-23", "remind [9] 2 email friendly"},
  });
}

TEST_CASE("report/decision: rule 5, a dispute that nobody has spoken about") {
  const std::string dispute = "  - {date: 2026-04-05, dispute: A}\n";
  const std::string heard = dispute + "  - {date: 2026-04-06, call: Will look at it}\n";
  check_outlines({
      {"at once", one_invoice + dispute, "2026-04-05", "call [5] call"},
      {"a contact the day before is not enough",
       one_invoice + "  - {date: 2026-04-04, call: Hi}\n" + dispute, "2026-04-05", "call [5] call"},
      {"on the day it is", one_invoice + "  - {date: 2026-04-05, call: Hi}\n" + dispute,
       "2026-04-05", "wait [6] until 2026-04-19"},
      {"a no-answer is none",
       one_invoice + dispute + "  - {date: 2026-04-06, call: Rang, outcome: no-answer}\n",
       "2026-04-07", "call [5] call"},
      {"13 days later", one_invoice + heard, "2026-04-19", "wait [6] until 2026-04-20"},
      {"14 days later", one_invoice + heard, "2026-04-20", "call [5] call"},
      {"disputed anew", one_invoice + heard + "  - {date: 2026-04-08, dispute: A, amount: 5}\n",
       "2026-04-08", "call [5] call"},
      {"one of two is enough", two_invoices + heard + "  - {date: 2026-04-10, dispute: B}\n",
       "2026-04-10", "call [5] call"},
      {"settled", one_invoice + heard + "  - {date: 2026-04-20, resolve: A}\n", "2026-04-20",
       "remind [9] 3 email reminder"},
      {"not yet due either", one_invoice + "  - {date: 2026-03-05, dispute: A}\n", "2026-03-05",
       "call [5] call"},
  });
}

TEST_CASE("report/decision: rule 6a, a heads-up where one is needed") {
  const std::string journal = "journal:\n";
  const std::string paid_late =
      "  - {id: P, date: 2026-01-01, due: 2026-01-05, total: 10}\n"
      "  - {id: Q, date: 2026-01-02, due: 2026-01-06, total: 10}\n"
      "  - {id: R, date: 2026-01-03, due: 2026-01-07, total: 10}\n";
  const std::string paid_on_8 = "  - {date: 2026-01-08, paid: 30, for: [P, Q, R]}\n";
  const std::string paid_on_9 = "  - {date: 2026-01-09, paid: 30, for: [P, Q, R]}\n";
  const std::string headsup_all = with("", ", headsup: all");
  check_outlines({
      {"the day before", one_invoice, "2026-03-23", "wait [6] until 2026-03-24"},
      {"the day", one_invoice, "2026-03-24", "remind [6] 1 email heads-up"},
      {"due today", one_invoice, "2026-03-31", "remind [6] 1 email heads-up"},
      {"once", one_invoice + "  - {date: 2026-03-24, client: hart, sent: reminder}\n", "2026-03-31",
       "wait [6] until 2026-04-03"},
      {"not with the invoice, as it were",
       one_client + "  - {id: A, date: 2026-03-01, due: 2026-03-11, total: 100}\n", "2026-03-07",
       "wait [6] until 2026-03-08"},
      {"but a week later",
       one_client + "  - {id: A, date: 2026-03-01, due: 2026-03-11, total: 100}\n", "2026-03-08",
       "remind [6] 1 email heads-up"},
      {"due before that: never",
       one_client + "  - {id: A, date: 2026-03-01, due: 2026-03-07, total: 100}\n", "2026-03-02",
       "wait [6] until 2026-03-10"},
      {"paid automatically", with(", autopay: true") + a_invoice, "2026-03-24",
       "wait [6] until 2026-04-03"},
      {"a policy without", with("", ", headsup: none") + a_invoice, "2026-03-24",
       "wait [6] until 2026-04-03"},
      {"a ladder without", with("", ", ladder: [{at: 3, do: email, tone: friendly}]") + a_invoice,
       "2026-03-30", "wait [6] until 2026-04-03"},
      {"a prompt payer", one_client + paid_late + a_invoice + journal + paid_on_8, "2026-03-24",
       "wait [6] until 2026-04-03"},
      {"one of three a day too late", one_client + paid_late + a_invoice + journal + paid_on_9,
       "2026-03-24", "remind [6] 1 email heads-up"},
      {"a prompt payer who is to have it",
       headsup_all + paid_late + a_invoice + journal + paid_on_8, "2026-03-24",
       "remind [6] 1 email heads-up"},
  });
}

TEST_CASE("report/decision: rule 6a, enough to write about") {
  const std::string small = one_client +
                            "  - {id: A, date: 2026-03-01, due: 2026-03-31, total: 3.00}\n"
                            "  - {id: B, date: 2026-03-01, due: 2026-03-31, total: 2.00}\n";
  const std::string manual = with(", apply: manual") + a_invoice + "journal:\n";
  check_outlines({
      {"together they come to the minimum", small, "2026-03-24", "remind [6] 1 email heads-up"},
      {"a penny less", small + "journal:\n  - {date: 2026-03-05, paid: 0.01}\n", "2026-03-24",
       "wait [6] until 2026-04-03"},
      {"less unapplied money", manual + "  - {date: 2026-03-05, paid: 95.00}\n", "2026-03-24",
       "remind [6] 1 email heads-up"},
      {"a penny more", manual + "  - {date: 2026-03-05, paid: 95.01}\n", "2026-03-24",
       "wait [6] until 2026-04-03"},
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
  check_outlines({
      {"its first overdue rung", two_invoices + "  - {date: 2026-03-24, sent: reminder, for: A}\n",
       "2026-03-31", "wait [6] until 2026-04-03"},
      {"the heads-up of another",
       two_invoices + "  - {date: 2026-03-24, sent: reminder, for: A}\n"
                      "  - {date: 2026-03-25, paid: 100, for: A}\n",
       "2026-03-31", "wait [6] until 2026-04-13"},
      {"a dispute that needs another word", two_invoices + dispute, "2026-03-23",
       "wait [6] until 2026-03-24"},
      {"alone", two_invoices + dispute + "  - {date: 2026-03-22, paid: 100, for: A}\n",
       "2026-03-23", "wait [6] until 2026-04-04"},
      {"a promise is out before the rung of another",
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

TEST_CASE("report/decision: rule 7, too little to write about") {
  const std::string manual = with(", apply: manual") + a_invoice + "journal:\n";
  const std::string in_yen = with("", ", minimum: 500") +
                             "  - {id: A, date: 2026-03-01, due: 2026-03-31, total: 499 JPY}\n"
                             "  - {id: B, date: 2026-03-01, due: 2026-03-31, total: 499.99}\n";
  check_outlines({
      {"under the minimum", one_invoice + "  - {date: 2026-03-05, paid: 95.01}\n", "2026-04-15",
       "wait [7]"},
      {"the minimum", one_invoice + "  - {date: 2026-03-05, paid: 95.00}\n", "2026-04-15",
       "remind [9] 2 email friendly"},
      {"less what is unapplied", manual + "  - {date: 2026-03-05, paid: 95.01}\n", "2026-04-15",
       "wait [7]"},
      {"that comes to it", manual + "  - {date: 2026-03-05, paid: 95.00}\n", "2026-04-15",
       "remind [9] 2 email friendly"},
      {"a deposit counts as unapplied",
       one_invoice + "  - {date: 2026-03-05, paid: 100, keep: true}\n", "2026-04-15", "wait [7]"},
      {"so does money that waits",
       one_client + a_invoice +
           "  - {id: Z, date: 2026-08-01, total: 300}\njournal:\n"
           "  - {date: 2026-03-05, paid: 100, for: Z}\n",
       "2026-04-15", "wait [7]"},
      {"in each currency's own unit", in_yen, "2026-04-15", "wait [7]"},
      {"one currency is enough",
       in_yen + "  - {id: C, date: 2026-03-01, due: 2026-03-31, total: 1 JPY}\n", "2026-04-15",
       "remind [9] 2 email friendly"},
      {"no minimum",
       with("", ", minimum: 0") + a_invoice +
           "journal:\n"
           "  - {date: 2026-03-05, paid: 99.99}\n",
       "2026-04-15", "remind [9] 2 email friendly"},
      {"but never for nothing",
       with(", apply: manual", ", minimum: 0") + a_invoice +
           "journal:\n"
           "  - {date: 2026-03-05, paid: 100}\n",
       "2026-04-15", "wait [7]"},
      {"what is not overdue does not count",
       one_client + "  - {id: A, date: 2026-03-01, due: 2026-03-31, total: 4}\n"
                    "  - {id: B, date: 2026-03-01, due: 2026-04-30, total: 400}\n",
       "2026-04-15", "wait [7]"},
  });
}
