// Rules 1 to 5 of contract 3.3: what comes before what is overdue, each around its day.

#include <doctest/doctest.h>

#include <string>

#include "report/decision_outline.hpp"

using inv::test::check_outlines;
using inv::test::client_with;
using inv::test::invoice_a;
using inv::test::invoice_b;
using inv::test::one_client;
using inv::test::one_invoice;
using inv::test::two_invoices;

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
      {"nor an answer that we owe",
       one_invoice + "  - {date: 2026-04-10, email: Why, from: client, outcome: reply-due}\n"
                     "  - {date: 2026-04-10, paid: 100}\n",
       "2026-04-10", "none [1]"},
  });
}

TEST_CASE("report/decision: rule 2, on hold") {
  const std::string hold = "  - {date: 2026-04-01, hold: 2026-04-10, why: bereavement}\n";
  check_outlines({
      {"the day before", one_invoice + hold, "2026-03-31", "remind [6] 1 email heads-up"},
      {"until the day after its last day", one_invoice + hold, "2026-04-01",
       "wait [2] until 2026-04-11"},
      {"the last day", one_invoice + hold, "2026-04-10", "wait [2] until 2026-04-11"},
      {"the day after, it has ended", one_invoice + hold, "2026-04-11",
       "wait [9] until 2026-04-16"},
      {"without an end", one_invoice + "  - {date: 2026-04-01, hold: open}\n", "2026-08-01",
       "wait [2]"},
      {"a later one replaces it", one_invoice + hold + "  - {date: 2026-04-05, hold: 2026-04-07}\n",
       "2026-04-06", "wait [2] until 2026-04-08"},
      {"it comes before a day to come back",
       one_invoice + hold + "  - {date: 2026-04-02, call: Hi, next: 2026-04-05}\n", "2026-04-06",
       "wait [2] until 2026-04-11"},
      {"and before an answer that we owe",
       one_invoice + hold +
           "  - {date: 2026-04-02, email: Why, from: client, outcome: reply-due}\n",
       "2026-04-06", "wait [2] until 2026-04-11"},
  });
}

TEST_CASE("report/decision: rule 3, we owe them an answer") {
  const std::string asked =
      "  - {date: 2026-04-08, email: Which account, from: client, outcome: reply-due}\n";
  const std::string weekend = client_with("", "quiet: [sat, sun]") + invoice_a + "journal:\n";
  check_outlines({
      {"that day", one_invoice + asked, "2026-04-08", "call [3] call"},
      {"and until somebody answers", one_invoice + asked, "2026-06-08", "call [3] call"},
      {"answered the next day; then 6 days of peace",
       one_invoice + asked + "  - {date: 2026-04-09, email: The new one}\n", "2026-04-09",
       "wait [15] until 2026-04-15"},
      {"answered later that day",
       one_invoice + asked + "  - {date: 2026-04-08, call: The new one}\n", "2026-04-08",
       "wait [15] until 2026-04-14"},
      {"a call earlier that day is no answer",
       one_invoice + "  - {date: 2026-04-08, call: Hello}\n" + asked, "2026-04-08",
       "call [3] call"},
      {"they ask again",
       one_invoice + asked + "  - {date: 2026-04-10, message: Well, from: client}\n", "2026-04-11",
       "call [3] call"},
      {"a no-answer is none, and is not waited for",
       one_invoice + asked + "  - {date: 2026-04-10, call: Rang, outcome: no-answer}\n",
       "2026-04-11", "call [3] call"},
      {"a reminder is none, and is not waited for",
       one_invoice + asked + "  - {date: 2026-04-10, client: hart, sent: reminder}\n",
       "2026-04-11", "call [3] call"},
      {"nor is money", one_invoice + asked + "  - {date: 2026-04-09, paid: 10}\n", "2026-04-10",
       "call [3] call"},
      {"though nothing is overdue",
       one_invoice + "  - {date: 2026-03-10, call: Send a copy, outcome: reply-due}\n",
       "2026-03-10", "call [3] call"},
      {"a quiet Saturday waits",
       weekend + "  - {date: 2026-04-11, email: Why, from: client, outcome: reply-due}\n",
       "2026-04-11", "wait [17] until 2026-04-13"},
  });
}

TEST_CASE("report/decision: rule 3, a day to come back that was named") {
  const std::string next = "  - {date: 2026-04-08, call: Ring again, next: 2026-04-20}\n";
  check_outlines({
      {"the day before", one_invoice + next, "2026-04-19", "wait [3] until 2026-04-20"},
      {"the day", one_invoice + next, "2026-04-20", "call [3] call"},
      {"later", one_invoice + next, "2026-06-20", "call [3] call"},
      {"a no-answer has one too",
       one_invoice + "  - {date: 2026-04-08, call: Rang, outcome: no-answer, next: 2026-04-10}\n",
       "2026-04-10", "call [3] call"},
      {"but 2 days after it at least",
       one_invoice + "  - {date: 2026-04-08, call: Rang, outcome: no-answer, next: 2026-04-09}\n",
       "2026-04-09", "wait [15] until 2026-04-10"},
      {"though nothing is overdue",
       one_invoice + "  - {date: 2026-03-10, email: Hi, next: 2026-03-12}\n", "2026-03-12",
       "call [3] call"},
      {"and without a call in reach",
       client_with(", reach: [email]") + invoice_a + "journal:\n" + next, "2026-04-20",
       "call [3] call"},
      {"a reminder does not end it, nor is it waited for",
       one_invoice + next + "  - {date: 2026-04-20, client: hart, sent: reminder}\n", "2026-04-21",
       "call [3] call"},
      {"money neither", one_invoice + next + "  - {date: 2026-04-19, paid: 10}\n", "2026-04-20",
       "call [3] call"},
  });
}

TEST_CASE("report/decision: rule 3, what ends a day to come back") {
  const std::string next = "  - {date: 2026-04-08, call: Ring again, next: 2026-04-20}\n";
  check_outlines({
      {"any contact of ours on that day; it was no step",
       one_invoice + next + "  - {date: 2026-04-20, call: Said no}\n", "2026-04-21",
       "wait [15] until 2026-04-26"},
      {"the day before one that says nothing does not",
       one_invoice + next + "  - {date: 2026-04-19, call: Roses}\n", "2026-04-20",
       "call [3] call"},
      {"nor one with the outcome `other`",
       one_invoice + next + "  - {date: 2026-04-15, call: Roses, outcome: other}\n", "2026-04-16",
       "wait [3] until 2026-04-20"},
      {"one with `for` does (stage 2 on 04-15, 3 half of 7 days later)",
       one_invoice + next + "  - {date: 2026-04-15, call: Hm, for: A}\n", "2026-04-16",
       "wait [11] until 2026-04-19"},
      {"one with `stage` does (3 on 04-15, 4 on 04-19)",
       one_invoice + next + "  - {date: 2026-04-15, call: Hm, stage: 3}\n", "2026-04-16",
       "wait [11] until 2026-04-19"},
      {"one with a day of its own takes its place",
       one_invoice + next + "  - {date: 2026-04-15, call: Hm, next: 2026-05-02}\n", "2026-04-20",
       "wait [3] until 2026-05-02"},
      {"one with an outcome does, of theirs too",
       one_invoice + next + "  - {date: 2026-04-15, call: Hm, from: client, outcome: promised}\n",
       "2026-04-20", "wait [15] until 2026-04-21"},
      {"they were in touch on the day: it is not answered",
       one_invoice + next + "  - {date: 2026-04-20, email: Hm, from: client}\n", "2026-04-20",
       "call [3] call"},
      {"nobody answered: 2 days later again",
       one_invoice + next + "  - {date: 2026-04-20, call: Rang, outcome: no-answer}\n",
       "2026-04-21", "wait [15] until 2026-04-22"},
      {"then", one_invoice + next + "  - {date: 2026-04-20, call: Rang, outcome: no-answer}\n",
       "2026-04-22", "call [3] call"},
  });
}

TEST_CASE("report/decision: rule 3, an outcome asks to come back") {
  const auto said = [](const std::string& outcome) {
    return "  - {date: 2026-04-08, call: Hm, outcome: " + outcome + "}\n";
  };
  check_outlines({
      {"in payment: 14 days, the day before", one_invoice + said("in-payment"), "2026-04-21",
       "wait [3] until 2026-04-22"},
      {"the day", one_invoice + said("in-payment"), "2026-04-22", "call [3] call"},
      {"in approval: 10 days", one_invoice + said("in-approval"), "2026-04-17",
       "wait [3] until 2026-04-18"},
      {"not received: 7 days", one_invoice + said("not-received"), "2026-04-14",
       "wait [3] until 2026-04-15"},
      {"says it is paid: 7 days", one_invoice + said("says-paid"), "2026-04-14",
       "wait [3] until 2026-04-15"},
      {"a voicemail asks for none (stage 2 on 04-08, 3 on 04-12)", one_invoice + said("voicemail"),
       "2026-04-09", "wait [11] until 2026-04-12"},
      {"a day that is named comes before",
       one_invoice + "  - {date: 2026-04-08, call: Hm, outcome: in-payment, next: 2026-04-10}\n",
       "2026-04-10", "call [3] call"},
      {"unlike a named day it waits for the gap after a reminder",
       one_invoice + said("in-payment") + "  - {date: 2026-04-20, client: hart, sent: reminder}\n",
       "2026-04-22", "wait [15] until 2026-04-26"},
      {"money that day changes nothing",
       one_invoice + said("in-payment") + "  - {date: 2026-04-08, paid: 10}\n", "2026-04-12",
       "wait [3] until 2026-04-22"},
      {"money on a later day ends it (stage 2 on 04-08, 3 on 04-12, peace after the money)",
       one_invoice + said("in-payment") + "  - {date: 2026-04-10, paid: 10}\n", "2026-04-12",
       "wait [15] until 2026-04-16"},
  });
}

TEST_CASE("report/decision: rule 3, at most twice for one outcome without money between") {
  const auto on = [](const std::string& day, const std::string& outcome) {
    return "  - {date: " + day + ", call: Hm, outcome: " + outcome + "}\n";
  };
  const std::string twice = on("2026-04-08", "says-paid") + on("2026-04-15", "says-paid");
  check_outlines({
      {"the second", one_invoice + twice, "2026-04-21", "wait [3] until 2026-04-22"},
      {"not the third: the ladder goes on (stage 4 on 04-22)",
       one_invoice + twice + on("2026-04-22", "says-paid"), "2026-04-28",
       "wait [11] until 2026-04-30"},
      {"money came between",
       one_invoice + twice + "  - {date: 2026-04-16, paid: 5}\n" + on("2026-04-22", "says-paid"),
       "2026-04-28", "wait [3] until 2026-04-29"},
      {"another outcome counts by itself",
       one_invoice + twice + on("2026-04-22", "in-approval"), "2026-04-28",
       "wait [3] until 2026-05-02"},
  });
}

TEST_CASE("report/decision: rule 4, disputed, promised and unsent items are set aside") {
  const std::string tracked =
      client_with("", "", ", sent: tracked") + invoice_a + invoice_b + "journal:\n";
  const std::string dispute =
      "  - {date: 2026-04-05, dispute: A, amount: 96.00}\n  - {date: 2026-04-06, call: Hi}\n";
  const std::string promise = "  - {date: 2026-04-06, promise: 2026-04-12, for: A}\n";
  check_outlines({
      {"tracked and never sent", tracked, "2026-05-30", "wait [6]"},
      {"one of two sent", tracked + "  - {date: 2026-03-02, sent: invoice, for: A}\n", "2026-05-30",
       "remind [11] 2 email friendly"},
      {"sent without a name is no invoice named",
       tracked + "  - {date: 2026-03-02, client: hart, sent: invoice}\n", "2026-05-30", "wait [6]"},
      {"not tracked", one_invoice, "2026-05-30", "remind [11] 2 email friendly"},
      {"partly disputed, the rest is under the minimum", one_invoice + dispute, "2026-04-12",
       "wait [7]"},
      {"the rest is promised", one_invoice + dispute + promise, "2026-04-12",
       "wait [6] until 2026-04-16"},
      {"all of it promised", one_invoice + promise, "2026-04-12", "wait [6] until 2026-04-16"},
      {"another is not", two_invoices + "  - {date: 2026-04-06, promise: 2026-05-12, for: A}\n",
       "2026-04-23", "remind [11] 2 email friendly"},
  });
}

TEST_CASE("report/decision: rule 4, what the bank may have brought since is set aside") {
  const auto entered = [](const std::string& day) {
    return one_invoice + "  - {date: " + day + ", reconciled: bank}\n";
  };
  check_outlines({
      {"due after the last day entered", entered("2026-03-30"), "2026-04-10", "wait [6]"},
      {"due on that day", entered("2026-03-31"), "2026-04-10", "wait [6]"},
      {"due the day before", entered("2026-04-01"), "2026-04-10", "remind [11] 2 email friendly"},
      {"30 days ago", entered("2026-03-30"), "2026-04-30", "wait [6]"},
      {"31 days ago: late whatever the bank says", entered("2026-03-30"), "2026-05-01",
       "remind [11] 2 email friendly"},
      {"due today is not overdue", entered("2026-03-30"), "2026-03-31",
       "remind [6] 1 email heads-up"},
      {"the account is used no more",
       entered("2026-03-30") + "  - {date: 2026-04-02, reconciled: bank, ended: true}\n",
       "2026-04-10", "remind [11] 2 email friendly"},
      {"the one with the older last day counts",
       entered("2026-03-30") + "  - {date: 2026-04-09, reconciled: card}\n", "2026-04-10",
       "wait [6]"},
      {"another comes first: B's heads-up",
       two_invoices + "  - {date: 2026-03-31, reconciled: bank}\n", "2026-04-10",
       "wait [6] until 2026-04-13"},
  });
}

TEST_CASE("report/decision: rule 5, a dispute that nobody has spoken about") {
  const std::string dispute = "  - {date: 2026-04-05, dispute: A}\n";
  const std::string heard = dispute + "  - {date: 2026-04-06, call: Will look at it}\n";
  const std::string again = heard + "  - {date: 2026-04-20, call: Still looking}\n";
  check_outlines({
      {"at once", one_invoice + dispute, "2026-04-05", "call [5] call"},
      {"a contact the day before is not enough",
       one_invoice + "  - {date: 2026-04-04, call: Hi}\n" + dispute, "2026-04-05", "call [5] call"},
      {"on the day it is", one_invoice + "  - {date: 2026-04-05, call: Hi}\n" + dispute,
       "2026-04-05", "wait [6] until 2026-04-19"},
      {"one of theirs is not",
       one_invoice + dispute + "  - {date: 2026-04-06, email: Well, from: client}\n",
       "2026-04-07", "call [5] call"},
      {"a no-answer is none, but waited for",
       one_invoice + dispute + "  - {date: 2026-04-06, call: Rang, outcome: no-answer}\n",
       "2026-04-07", "wait [15] until 2026-04-08"},
      {"then", one_invoice + dispute + "  - {date: 2026-04-06, call: Rang, outcome: no-answer}\n",
       "2026-04-08", "call [5] call"},
      {"so is a reminder, for the gap",
       one_invoice + "  - {date: 2026-04-03, client: hart, sent: reminder}\n" + dispute,
       "2026-04-05", "wait [15] until 2026-04-09"},
      {"money is not", one_invoice + dispute + "  - {date: 2026-04-06, paid: 10}\n", "2026-04-06",
       "call [5] call"},
      {"13 days later", one_invoice + heard, "2026-04-19", "wait [6] until 2026-04-20"},
      {"14 days later", one_invoice + heard, "2026-04-20", "call [5] call"},
      {"after the second day with a contact: 27 days", one_invoice + again, "2026-05-17",
       "wait [6] until 2026-05-18"},
      {"28 days", one_invoice + again, "2026-05-18", "call [5] call"},
      {"two contacts on one day are one",
       one_invoice + heard + "  - {date: 2026-04-06, email: As I said}\n", "2026-04-20",
       "call [5] call"},
      {"disputed anew", one_invoice + heard + "  - {date: 2026-04-08, dispute: A, amount: 5}\n",
       "2026-04-08", "call [5] call"},
      {"and the days are counted anew",
       one_invoice + again + "  - {date: 2026-04-20, dispute: A, amount: 5}\n"
                             "  - {date: 2026-04-20, paid: 95}\n",
       "2026-05-04", "call [5] call"},
      {"one of two is enough", two_invoices + heard + "  - {date: 2026-04-10, dispute: B}\n",
       "2026-04-10", "call [5] call"},
      {"settled; what was said of it was no step",
       one_invoice + heard + "  - {date: 2026-04-20, resolve: A}\n", "2026-04-20",
       "remind [11] 2 email friendly"},
      {"not yet due either", one_invoice + "  - {date: 2026-03-05, dispute: A}\n", "2026-03-05",
       "call [5] call"},
  });
}
