// The words of contract 3.2, but for promises: contacts, prompts, stages, levels, come-back days.
// A is due on 03-31; its rungs are reached on 03-24, 04-03, 04-10, 04-17, 04-30, 05-15 and 05-30.

#include <doctest/doctest.h>

#include "report/contract_cases.hpp"

using inv::test::check_contract;
using inv::test::one_invoice;
using inv::test::two_invoices;

namespace {

const std::string chat = "  - {date: 2026-04-05, client: hart, call: Roses}\n";

}  // namespace

TEST_CASE("contract/words: a no-answer is no contact, but every third in a row is") {
  const std::string two =
      "  - {date: 2026-04-04, call: Rang, outcome: no-answer}\n"
      "  - {date: 2026-04-05, call: Rang, outcome: no-answer}\n";
  const std::string three = two + "  - {date: 2026-04-06, call: Rang, outcome: no-answer}\n";
  check_contract(one_invoice, {
      {"two days after it there is a step", two, "2026-04-06", "wait [15] until 2026-04-07"},
      {"which is still the first", two, "2026-04-07", "remind [11] 2 email friendly"},
      {"the third is that step", three, "2026-04-09", "wait [11] until 2026-04-10"},
      {"and a contact like any other", three, "2026-04-10", "wait [15] until 2026-04-12"},
      {"so that the next step comes", three, "2026-04-12", "remind [11] 3 email reminder"},
      {"a fourth is none", three + "  - {date: 2026-04-11, call: Rang, outcome: no-answer}\n",
       "2026-04-13", "remind [11] 3 email reminder"},
      {"another contact between begins anew",
       two + "  - {date: 2026-04-06, email: Hello}\n"
             "  - {date: 2026-04-10, call: Rang, outcome: no-answer}\n",
       "2026-04-12", "remind [11] 2 email friendly"},
      {"also one of the client's",
       two + "  - {date: 2026-04-06, email: Hello, from: client}\n"
             "  - {date: 2026-04-10, call: Rang, outcome: no-answer}\n",
       "2026-04-12", "remind [11] 2 email friendly"},
  });
}

TEST_CASE("contract/words: a prompt is a contact of ours about money, or a reminder") {
  const std::string day = "  - {date: 2026-04-05, client: hart, call: Spoke";
  check_contract(one_invoice, {
      {"a chat holds the step", chat, "2026-04-10", "wait [15] until 2026-04-11"},
      {"but is none", chat, "2026-04-11", "remind [11] 2 email friendly"},
      {"a voicemail is one", day + ", outcome: voicemail}\n", "2026-04-09",
       "wait [11] until 2026-04-10"},
      {"a contact for A is one", day + ", for: A}\n", "2026-04-09", "wait [11] until 2026-04-10"},
      {"one with a stage is", day + ", stage: 2}\n", "2026-04-09", "wait [11] until 2026-04-10"},
      {"`other` is a chat", day + ", outcome: other}\n", "2026-04-11",
       "remind [11] 2 email friendly"},
      {"what the client began is none", day + ", outcome: promised, from: client}\n", "2026-04-08",
       "wait [15] until 2026-04-11"},
      {"`disputed` is none", day + ", outcome: disputed, for: A}\n", "2026-04-11",
       "remind [11] 2 email friendly"},
      {"`not-received` is none", day + ", outcome: not-received}\n", "2026-04-11",
       "wait [3] until 2026-04-12"},
      {"`disputed` with a stage is one", day + ", outcome: disputed, stage: 2}\n", "2026-04-11",
       "remind [11] 3 email reminder"},
      {"a reminder is one", "  - {date: 2026-04-05, client: hart, sent: reminder}\n",
       "2026-04-09", "wait [11] until 2026-04-10"},
      {"a statement is none", "  - {date: 2026-04-05, client: hart, sent: statement}\n",
       "2026-04-11", "remind [11] 2 email friendly"},
  });
}

TEST_CASE("contract/words: a contact on the day of a promise is a prompt") {
  const std::string promise = "  - {date: 2026-04-05, client: hart, promise: 2026-04-06}\n";
  const std::string earlier = "  - {date: 2026-04-04, client: hart, call: Roses}\n";
  check_contract(one_invoice, {
      {"the call was a step: the next is the reminder", chat + promise, "2026-04-11",
       "call [10] 3 call reminder"},
      {"a call of the day before was none", earlier + promise, "2026-04-11",
       "call [10] 2 call friendly"},
      {"with a plan too",
       chat + "  - {date: 2026-04-05, client: hart, plan: [{by: 2026-04-06, amount: 100}]}\n",
       "2026-04-11", "call [10] 3 call reminder"},
  });
}

TEST_CASE("contract/words: for which items a prompt is one") {
  const std::string heard =
      "  - {date: 2026-04-05, client: hart, call: Spoke, outcome: voicemail}\n";
  const std::string settled = "  - {date: 2026-04-06, resolve: A}\n";
  check_contract(two_invoices, {
      {"for B alone it is none for A", "  - {date: 2026-04-05, call: Spoke, for: B}\n",
       "2026-04-11", "remind [11] 2 email friendly"},
      {"for a disputed invoice it is none",
       "  - {date: 2026-04-04, dispute: A}\n" + heard + settled, "2026-04-11",
       "remind [11] 2 email friendly"},
      {"where only an amount is disputed, it is",
       "  - {date: 2026-04-04, dispute: A, amount: 40}\n" + heard + settled, "2026-04-11",
       "remind [11] 3 email reminder"},
      {"a dispute of the same day counts", heard + "  - {date: 2026-04-05, dispute: A}\n" + settled,
       "2026-04-11", "remind [11] 2 email friendly"},
  });
}

TEST_CASE("contract/words: each day raises the stage once, and never past the rung reached") {
  const std::string sent = "  - {date: 2026-04-12, client: hart, sent: reminder";
  check_contract(one_invoice, {
      {"two on a day are one step",
       sent + "}\n  - {date: 2026-04-12, client: hart, call: Rang, outcome: voicemail}\n",
       "2026-04-13", "wait [11] until 2026-04-16"},
      {"the highest stage of the day counts",
       sent + ", stage: 2}\n  - {date: 2026-04-12, client: hart, call: Rang, stage: 3}\n",
       "2026-04-13", "wait [11] until 2026-04-17"},
      {"but not past the rung reached", "  - {date: 2026-04-05, call: Rang, stage: 6}\n",
       "2026-04-09", "wait [11] until 2026-04-10"},
      {"no stage is lowered",
       sent + ", stage: 3}\n  - {date: 2026-04-20, client: hart, sent: reminder, stage: 2}\n",
       "2026-04-26", "call [11] 4 call reminder"},
      {"a heads-up is a step too", "  - {date: 2026-03-25, client: hart, sent: reminder}\n",
       "2026-04-01", "wait [11] until 2026-04-03"},
      {"before the first rung there is none",
       "  - {date: 2026-03-20, client: hart, sent: reminder}\n", "2026-03-26",
       "remind [6] 1 email heads-up"},
  });
}

TEST_CASE("contract/words: after a hold the ladder begins anew") {
  const std::string held =
      "  - {date: 2026-04-12, client: hart, sent: reminder, stage: 3}\n"
      "  - {date: 2026-04-13, client: hart, hold: 2026-04-20}\n";
  check_contract(one_invoice, {
      {"a call first", held, "2026-04-26", "call [9] 2 call friendly"},
      {"the first step again, from the day after on",
       held + "  - {date: 2026-04-21, client: hart, sent: reminder}\n", "2026-04-22",
       "wait [11] until 2026-04-25"},
      {"a chat is not that step", held + "  - {date: 2026-04-21, client: hart, call: Hello}\n",
       "2026-04-27", "remind [11] 2 email friendly"},
      {"a step on the last day is gone",
       held + "  - {date: 2026-04-20, client: hart, sent: reminder}\n"
              "  - {date: 2026-04-21, client: hart, call: Hello}\n",
       "2026-05-10", "remind [11] 2 email friendly"},
      {"released before: the day before that is its last",
       held + "  - {date: 2026-04-16, client: hart, release: Back}\n"
              "  - {date: 2026-04-16, client: hart, sent: reminder}\n",
       "2026-04-17", "wait [11] until 2026-04-20"},
      {"replaced: the day before that is its last",
       held + "  - {date: 2026-04-16, client: hart, hold: 2026-04-18}\n"
              "  - {date: 2026-04-19, client: hart, sent: reminder}\n",
       "2026-04-20", "wait [11] until 2026-04-23"},
      {"a release after its end does nothing",
       held + "  - {date: 2026-04-21, client: hart, sent: reminder}\n"
              "  - {date: 2026-04-23, client: hart, release: Back}\n",
       "2026-04-24", "wait [11] until 2026-04-25"},
  });
}

TEST_CASE("contract/words: one conversation goes on where it was") {
  const std::string sent = "  - {date: 2026-04-12, client: hart, sent: reminder, stage: 3}\n";
  check_contract(two_invoices, {
      {"B joins A's step", sent, "2026-04-23", "call [11] 4 call reminder"},
      {"4.00 of A do not carry it",
       sent + "  - {date: 2026-04-13, paid: 96, for: A}\n", "2026-04-23",
       "remind [11] 2 email friendly"},
      {"but where all are that small, they do",
       sent + "  - {date: 2026-04-13, paid: 96, for: A}\n"
              "  - {date: 2026-04-13, paid: 46, for: B}\n",
       "2026-04-23", "call [11] 4 call reminder"},
      {"at the same level the small one gives the ready day too",
       "  - {date: 2026-04-13, paid: 96, for: A}\n", "2026-04-22", "remind [11] 2 email friendly"},
  });
}

TEST_CASE("contract/words: past the last rung a person decides") {
  const std::string last = "  - {date: 2026-05-30, client: hart, sent: reminder, stage: 7}\n";
  check_contract(one_invoice, {
      {"after 30 days", last, "2026-06-28", "wait [11] until 2026-06-29"},
      {"a call without a stage", last, "2026-06-29", "call [11] call"},
      {"after the last contact too", last + "  - {date: 2026-06-10, client: hart, call: Hello}\n",
       "2026-06-29", "wait [11] until 2026-07-10"},
      {"not after one of the client's",
       last + "  - {date: 2026-06-10, client: hart, call: Hello, from: client}\n", "2026-06-29",
       "call [11] call"},
      {"it does not wait for money", last + "  - {date: 2026-06-28, paid: 10, client: hart}\n",
       "2026-06-29", "call [11] call"},
  });
}

TEST_CASE("contract/words: the day to come back to it") {
  const auto said = [](const std::string& outcome) {
    return "  - {date: 2026-04-05, client: hart, call: Spoke, outcome: " + outcome + "}\n";
  };
  const std::string paid_8 = "  - {date: 2026-04-08, client: hart, paid: 10}\n";
  const std::string paid_5 = "  - {date: 2026-04-05, client: hart, paid: 10}\n";
  check_contract(one_invoice, {
      {"in payment", said("in-payment"), "2026-04-18", "wait [3] until 2026-04-19"},
      {"14 days", said("in-payment"), "2026-04-19", "call [3] call"},
      {"in approval", said("in-approval"), "2026-04-14", "wait [3] until 2026-04-15"},
      {"not received", said("not-received"), "2026-04-11", "wait [3] until 2026-04-12"},
      {"says paid", said("says-paid"), "2026-04-11", "wait [3] until 2026-04-12"},
      {"a voicemail has none", said("voicemail"), "2026-04-11", "remind [11] 3 email reminder"},
      {"money on a later day ends it", said("in-payment") + paid_8, "2026-04-14",
       "remind [11] 3 email reminder"},
      {"money on that day does not", said("in-payment") + paid_5, "2026-04-14",
       "wait [3] until 2026-04-19"},
      {"`next` comes before the outcome",
       "  - {date: 2026-04-05, client: hart, call: Hi, outcome: in-payment, next: 2026-04-08}\n",
       "2026-04-08", "call [3] call"},
      {"and money does not end that",
       "  - {date: 2026-04-05, client: hart, call: Hi, next: 2026-04-12}\n" + paid_8, "2026-04-11",
       "wait [3] until 2026-04-12"},
  });
  const std::string thrice =
      "  - {date: 2026-04-02, client: hart, email: Paid, outcome: says-paid, from: client}\n"
      "  - {date: 2026-04-10, client: hart, email: Paid, outcome: says-paid, from: client}\n"
      "  - {date: 2026-04-20, client: hart, email: Paid, outcome: says-paid, from: client}\n";
  check_contract(one_invoice, {
      {"the second time", thrice, "2026-04-16", "wait [3] until 2026-04-17"},
      {"not the third", thrice, "2026-04-26", "remind [11] 2 email friendly"},
      {"unless money came between", thrice + "  - {date: 2026-04-15, client: hart, paid: 10}\n",
       "2026-04-26", "wait [3] until 2026-04-27"},
  });
}
