// Rules 8 to 18 of contract 3.3: the steps, and what holds them.

#include <doctest/doctest.h>

#include "report/contract_cases.hpp"

using inv::test::check_contract;
using inv::test::client_with;
using inv::test::invoice_a;
using inv::test::invoice_b;
using inv::test::one_client;
using inv::test::one_invoice;
using inv::test::only_a;
using inv::test::two_invoices;

namespace {

std::string entry(const std::string& day, const std::string& rest) {
  return "  - {date: 2026-" + day + ", client: hart, " + rest + "}\n";
}

}  // namespace

TEST_CASE("contract/rule 8: a payment came back") {
  const std::string paid = entry("04-10", "paid: 100, via: direct debit, for: A");
  const std::string back = entry("04-14", "returned: 100, for: A");
  check_contract(one_invoice, {
      {"a call, at once", paid + back, "2026-04-14", "call [8] 2 call friendly"},
      {"at the stage it had", entry("04-10", "sent: reminder, stage: 3, for: A") + paid + back,
       "2026-04-14", "call [8] 3 call friendly"},
      {"also after a firm letter", entry("05-01", "sent: reminder, stage: 5") +
           entry("05-02", "paid: 100, for: A") + entry("05-05", "returned: 100, for: A"),
       "2026-05-05", "call [8] 5 call friendly"},
      {"once", paid + back + entry("04-14", "call: They will see, outcome: voicemail"),
       "2026-04-17", "wait [11] until 2026-04-18"},
      {"a reminder will do", paid + back + entry("04-15", "sent: reminder"), "2026-04-18",
       "wait [11] until 2026-04-19"},
      {"not where it had been entered by mistake",
       paid + entry("04-14", "returned: 100, for: A, mistake: true"), "2026-04-16",
       "remind [11] 2 email friendly"},
  });
  check_contract(two_invoices, {
      {"not for what is not overdue", entry("04-10", "paid: 50, for: B") +
           entry("04-14", "returned: 50, for: B"), "2026-04-16", "remind [11] 2 email friendly"},
      {"nor where what is overdue is named, and all was taken off another",
       entry("04-10", "paid: 50, for: B") + entry("04-14", "returned: 50, for: [B, A]"),
       "2026-04-16", "remind [11] 2 email friendly"},
  });
  const std::string in_two = one_client +
      "  - {id: A, date: 2026-03-01, total: 100, instalments: "
      "[{due: 2026-03-31, amount: 60}, {due: 2026-04-30, amount: 40}]}\njournal:\n";
  check_contract(in_two, {
      {"it was the instalment to come, the last first",
       entry("04-02", "paid: 100, for: A") + entry("04-03", "returned: 40, for: A"), "2026-04-10",
       "wait [6] until 2026-04-23"},
      {"it was both", entry("04-02", "paid: 100, for: A") +
           entry("04-03", "returned: 50, for: A"), "2026-04-10", "call [8] 2 call friendly"},
      {"what is overdue had not been paid",
       entry("04-02", "paid: 40") + entry("04-03", "returned: 40, for: A"), "2026-04-10",
       "remind [11] 2 email friendly"},
  });
  check_contract(only_a(", reach: [letter, email]"),
                 {{"without a call in reach", paid + back, "2026-04-14",
                   "remind [8] 2 letter friendly"}});
}

TEST_CASE("contract/rule 9: a hold has ended") {
  const std::string hold = entry("04-05", "hold: 2026-04-20");
  check_contract(one_invoice, {
      {"not at once", hold, "2026-04-21", "wait [9] until 2026-04-26"},
      {"a call", hold, "2026-04-26", "call [9] 2 call friendly"},
      {"until somebody was in touch", hold + entry("04-22", "call: Glad you are back"),
       "2026-04-28", "remind [11] 2 email friendly"},
      {"not before it ended", hold + entry("04-20", "call: Hi"), "2026-04-26",
       "call [9] 2 call friendly"},
      {"released", hold + entry("04-10", "release: Back"), "2026-04-15",
       "call [9] 2 call friendly"},
      {"nothing was due by then", entry("03-05", "hold: 2026-03-30"), "2026-04-03",
       "remind [11] 2 email friendly"},
  });
}

TEST_CASE("contract/rule 10: a promise is broken") {
  const std::string first = entry("04-01", "promise: 2026-04-05");
  const std::string second = entry("04-10", "promise: 2026-04-12");
  const std::string twice = first + second;
  check_contract(one_invoice, {
      {"with the step that is ready", first, "2026-04-09", "call [10] 2 call friendly"},
      {"or else the last one's",
       entry("04-05", "sent: reminder") + entry("04-05", "promise: 2026-04-05"), "2026-04-11",
       "call [10] 3 call reminder"},
      {"whose rung is not reached", entry("04-16", "sent: reminder, stage: 3") +
           entry("04-16", "promise: 2026-04-18"), "2026-04-22", "call [10] 4 call reminder"},
      {"the day before the next one is ready", entry("04-10", "sent: reminder, stage: 3") +
           entry("04-10", "promise: 2026-04-12"), "2026-04-16", "call [10] 3 call reminder"},
      {"until somebody spoke of it", first + entry("04-09", "call: Hm"), "2026-04-15",
       "remind [11] 2 email friendly"},
      {"the second in a row is the ladder's", twice, "2026-04-16", "remind [11] 2 email friendly"},
  });
  check_contract(only_a(", reach: [email, call]", "broken: letter"),
                 {{"its channel, or the first there is", first, "2026-04-09",
                   "remind [10] 2 email friendly"}});
  check_contract(two_invoices, {
      {"broken for B, the second for A",
       first + entry("04-10", "promise: 2026-04-20, for: [A, B]"), "2026-04-24",
       "remind [11] 2 email friendly"},
      {"broken for B alone", first + entry("04-10", "promise: 2026-04-20, for: B"), "2026-04-24",
       "call [10] 2 call friendly"},
  });
}

TEST_CASE("contract/rule 11: the ladder") {
  const std::string sent = entry("04-09", "sent: reminder");
  check_contract(one_invoice, {
      {"before the first rung", "", "2026-04-02", "wait [11] until 2026-04-03"},
      {"the first", "", "2026-04-03", "remind [11] 2 email friendly"},
      {"begun late, it is still the first", "", "2026-08-03", "remind [11] 2 email friendly"},
      {"the second: half of seven days later", sent, "2026-04-12", "wait [11] until 2026-04-13"},
      {"but `gap` days after the letter", sent, "2026-04-13", "wait [15] until 2026-04-15"},
      {"then", sent, "2026-04-15", "remind [11] 3 email reminder"},
  });
}

TEST_CASE("contract/rule 12: a dispute takes the edge off") {
  const std::string heard = entry("04-28", "dispute: B") + entry("04-29", "call: Hm");
  check_contract(two_invoices, {
      {"nothing firm about A", entry("04-17", "sent: reminder, stage: 4") + heard, "2026-05-06",
       "wait [12] until 2026-05-13"},
      {"gentle words may be said", entry("04-12", "sent: reminder, stage: 3") + heard,
       "2026-05-06", "call [11] 4 call reminder"},
  });
}

TEST_CASE("contract/rule 13: carried on to the next invoice") {
  const std::string monthly = only_a(", billing: {every: month, day: 15}");
  check_contract(monthly, {
      {"six days before it", "", "2026-04-09", "remind [11] 2 email friendly"},
      {"five", "", "2026-04-10", "carry [13] 2 email friendly until 2026-04-15"},
      {"the day", "", "2026-04-15", "carry [13] 2 email friendly until 2026-04-16"},
      {"not a firm letter", entry("05-01", "sent: reminder, stage: 4"), "2026-05-11",
       "remind [11] 5 email firm"},
  });
  const std::string c_invoice = "  - {id: C, date: 2026-04-05, due: 2026-05-05, total: 10}\n";
  const std::string d_invoice = "  - {id: D, date: 2026-04-12, due: 2026-05-12, total: 10}\n";
  const std::string with_c = client_with("") + invoice_a + c_invoice;
  check_contract(with_c + "journal:\n", {
      {"an invoice of yesterday", "", "2026-04-06", "carry [13] 2 email friendly until 2026-04-11"},
      {"of six days ago", "", "2026-04-11", "remind [11] 2 email friendly"},
      {"not for a broken promise", entry("04-01", "promise: 2026-04-02"), "2026-04-06",
       "call [10] 2 call friendly"},
  });
  check_contract(with_c + d_invoice + "journal:\n", {
      {"twice at most: two invoices came since", "", "2026-04-13", "remind [11] 2 email friendly"},
      {"one of them is void", entry("04-08", "void: C"), "2026-04-13",
       "carry [13] 2 email friendly until 2026-04-18"},
  });
}

TEST_CASE("contract/rule 14: a gentle step waits for what is on its way") {
  check_contract(two_invoices, {
      {"an invoice went out", entry("04-02", "sent: invoice, for: B"), "2026-04-07",
       "wait [14] until 2026-04-08"},
      {"a promise for B breaks on 04-14", entry("04-06", "promise: 2026-04-10, for: B"),
       "2026-04-09", "wait [14] until 2026-04-14"},
      {"on 04-24: too far away", entry("04-06", "promise: 2026-04-20, for: B"), "2026-04-09",
       "remind [11] 2 email friendly"},
      {"a plan, however far", entry("04-06", "plan: [{by: 2026-04-20, amount: 50}], for: B"),
       "2026-04-09", "wait [14] until 2026-04-24"},
      {"its next step", entry("04-06", "plan: [{by: 2026-04-20, amount: 20}, {by: 2026-04-25, "
                                      "amount: 30}], for: B") + entry("04-07", "paid: 20, for: B"),
       "2026-04-14", "wait [14] until 2026-04-29"},
      {"not for what is more than 30 days late",
       entry("04-24", "plan: [{by: 2026-05-20, amount: 50}], for: B"), "2026-05-01",
       "remind [11] 2 email friendly"},
      {"30 days", entry("04-24", "plan: [{by: 2026-05-20, amount: 50}], for: B"), "2026-04-30",
       "wait [14] until 2026-05-24"},
  });
}

TEST_CASE("contract/rule 15: not too much at once") {
  check_contract(one_invoice, {
      {"after a call", entry("04-01", "call: Roses"), "2026-04-06", "wait [15] until 2026-04-07"},
      {"after a statement", entry("04-01", "sent: statement"), "2026-04-06",
       "wait [15] until 2026-04-07"},
      {"after money", entry("04-01", "paid: 10"), "2026-04-06", "wait [15] until 2026-04-07"},
      {"after a credit", entry("04-01", "credit: 10"), "2026-04-06", "wait [15] until 2026-04-07"},
      {"after the client's mail", entry("04-01", "email: Hello, from: client"), "2026-04-06",
       "wait [15] until 2026-04-07"},
      {"money holds a step ready since 04-03 until 05-01", entry("04-28", "paid: 10"), "2026-04-30",
       "wait [15] until 2026-05-01"},
      {"and then for two days", entry("05-10", "paid: 10"), "2026-05-11",
       "wait [15] until 2026-05-12"},
      {"so does a visit about nothing", entry("05-10", "visit: Mowed"), "2026-05-11",
       "wait [15] until 2026-05-12"},
      {"a call about nothing `gap` days", entry("05-10", "call: Mowed"), "2026-05-12",
       "wait [15] until 2026-05-16"},
      {"a hold begins the 28 days anew", entry("04-10", "hold: 2026-04-20") +
           entry("04-22", "call: Hi") + entry("05-16", "paid: 10"), "2026-05-17",
       "wait [15] until 2026-05-18"},
  });
  const std::string thrice = entry("04-02", "call: Hi") + entry("04-08", "call: Hi") +
                             entry("04-08", "email: Hi") + entry("04-14", "letter: Hi");
  check_contract(one_invoice, {
      {"three days of contacts are enough", thrice, "2026-04-20", "wait [15] until 2026-04-30"},
      {"28 days after the third last", thrice, "2026-04-30", "remind [11] 2 email friendly"},
      {"visits about nothing are not counted", entry("04-02", "visit: Mowed") +
           entry("04-08", "call: Hi") + entry("04-14", "visit: Mowed"), "2026-04-20",
       "remind [11] 2 email friendly"},
      {"nor is a heads-up", entry("03-24", "sent: reminder, stage: 1") +
           entry("04-02", "call: Hi") +
           entry("04-08", "call: Hi"), "2026-04-14", "remind [11] 2 email friendly"},
  });
  check_contract(only_a("", "per-month: 1"), {
      {"one a month", entry("04-04", "sent: reminder"), "2026-04-20", "wait [15] until 2026-05-02"},
      {"but a day to come back to it is kept", entry("04-04", "call: Hi, next: 2026-04-12"),
       "2026-04-12", "call [3] call"},
  });
}

TEST_CASE("contract/rule 16: enter the payments first") {
  const auto bank = [](const std::string& day) {
    return "  - {date: 2026-" + day + ", reconciled: bank}\n";
  };
  const std::string fourth = entry("04-20", "sent: reminder, stage: 4");
  check_contract(one_invoice, {
      {"eight days ago", fourth + bank("04-24"), "2026-05-02", "wait [16]"},
      {"seven", fourth + bank("04-25"), "2026-05-02", "remind [11] 5 email firm"},
      {"no `reconciled` at all", fourth, "2026-05-02", "remind [11] 5 email firm"},
      {"a gentle step goes on", bank("04-02"), "2026-04-20", "remind [11] 2 email friendly"},
  });
}

TEST_CASE("contract/rule 17: quiet days") {
  const std::string weekends = one_client.substr(0, one_client.find("policy")) +
                               "clients:\n  - {id: hart, name: Hart, email: e@hart.example}\n"
                               "invoices:\n" + invoice_a + "journal:\n";
  check_contract(weekends, {
      {"04-04 is a Saturday", "", "2026-04-04", "wait [17] until 2026-04-06"},
      {"Monday", "", "2026-04-06", "remind [11] 2 email friendly"},
      {"an answer that we owe waits too", entry("04-03", "email: Hm, outcome: reply-due"),
       "2026-04-04", "wait [17] until 2026-04-06"},
  });
  check_contract(only_a(", billing: {every: month, day: 6}", "carry: 3"),
                 {{"a carry does not", "", "2026-04-04",
                   "carry [13] 2 email friendly until 2026-04-06"}});
}

TEST_CASE("contract/rule 18: the channel") {
  const std::string fourth = entry("04-10", "sent: reminder, stage: 3");
  check_contract(only_a(", reach: [letter, email]"),
                 {{"a call is a letter where none may be made", fourth, "2026-04-17",
                   "remind [11] 4 letter reminder"}});
  check_contract(only_a(", reach: [call]"),
                 {{"a mail is a call", "", "2026-04-03", "call [11] 2 call friendly"}});
  check_contract(only_a(", reach: [email]"),
                 {{"what is to be said is said", entry("04-03", "email: Hm, outcome: reply-due"),
                   "2026-04-04", "call [3] call"}});
}
