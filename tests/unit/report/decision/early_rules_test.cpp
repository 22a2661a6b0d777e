// Rules 1 to 7 of contract 3.3: nothing to do, nobody to be asked, nothing worth it.

#include <doctest/doctest.h>

#include "report/contract_cases.hpp"

using inv::test::check_contract;
using inv::test::client_with;
using inv::test::invoice_a;
using inv::test::invoice_b;
using inv::test::one_client;
using inv::test::one_invoice;
using inv::test::two_invoices;

namespace {

std::string entry(const std::string& day, const std::string& rest) {
  return "  - {date: 2026-" + day + ", client: hart, " + rest + "}\n";
}

/// Three invoices of 2026-01, due on 01-31, each paid on that day of the new year.
std::string three_paid(const std::string& day) {
  std::string text;
  for (const char* id : {"X", "Y", "Z"}) {
    text += std::string("  - {id: ") + id + ", date: 2026-01-01, due: 2026-01-31, total: 10}\n";
  }
  return text + "journal:\n" + entry(day, "paid: 30");
}

}  // namespace

TEST_CASE("contract/rule 1: nothing open") {
  check_contract(one_client, {{"no invoice", "", "2026-04-01", "none [1]"}});
  check_contract(one_invoice, {
      {"not entered yet", "", "2026-02-28", "none [1]"},
      {"paid", entry("04-10", "paid: 100"), "2026-04-10", "none [1]"},
      {"on hold, and written off", entry("04-01", "hold: open") + entry("04-10", "writeoff: A"),
       "2026-04-10", "none [1]"},
  });
}

TEST_CASE("contract/rule 2: on hold") {
  const std::string hold = entry("04-01", "hold: 2026-04-10");
  check_contract(one_invoice, {
      {"until the day after its last day", hold, "2026-04-10", "wait [2] until 2026-04-11"},
      {"without an end", entry("04-01", "hold: open"), "2026-08-01", "wait [2]"},
      {"before an answer that we owe", hold + entry("04-02", "email: Hi, outcome: reply-due"),
       "2026-04-06", "wait [2] until 2026-04-11"},
      {"released", hold + entry("04-05", "release: Back"), "2026-04-05",
       "wait [9] until 2026-04-10"},
  });
}

TEST_CASE("contract/rule 3: an answer that we owe, and a day to come back") {
  const std::string asks = entry("04-08", "email: Which bed, outcome: reply-due, from: client");
  const std::string next = entry("04-08", "call: Ring again, next: 2026-04-20");
  check_contract(one_invoice, {
      {"at once", asks, "2026-04-08", "call [3] call"},
      {"for ever", asks, "2026-08-08", "call [3] call"},
      {"a contact of ours after it is the answer", asks + entry("04-08", "call: The red one"),
       "2026-04-14", "remind [11] 2 email friendly"},
      {"one before it is not", entry("04-08", "call: Hi") + asks, "2026-04-09", "call [3] call"},
      {"another of the client's is not", asks + entry("04-09", "email: Well, from: client"),
       "2026-04-10", "call [3] call"},
      {"nor is a reminder", asks + entry("04-09", "sent: reminder"), "2026-04-09", "call [3] call"},
      {"the day before", next, "2026-04-19", "wait [3] until 2026-04-20"},
      {"the day", next, "2026-04-20", "call [3] call"},
      {"a chat before it changes nothing", next + entry("04-12", "call: Roses"), "2026-04-20",
       "call [3] call"},
      {"a chat on the day ends it", next + entry("04-20", "call: Roses"), "2026-04-26",
       "remind [11] 2 email friendly"},
      {"something about money ends it", next + entry("04-12", "call: Hi, outcome: voicemail"),
       "2026-04-18", "remind [11] 3 email reminder"},
      {"a no-answer does not", next + entry("04-20", "call: Rang, outcome: no-answer"),
       "2026-04-22", "call [3] call"},
      {"but for two days", next + entry("04-20", "call: Rang, outcome: no-answer"), "2026-04-21",
       "wait [15] until 2026-04-22"},
      {"a no-answer may have one",
       entry("04-08", "call: Rang, outcome: no-answer, next: 2026-04-11"), "2026-04-10",
       "wait [3] until 2026-04-11"},
      {"a reminder of yesterday holds no day that was named",
       next + entry("04-19", "sent: reminder"), "2026-04-20", "call [3] call"},
      {"but one that an outcome gives",
       entry("04-08", "call: Hi, outcome: says-paid") + entry("04-14", "sent: reminder"),
       "2026-04-15", "wait [15] until 2026-04-20"},
  });
}

TEST_CASE("contract/rule 4: what is set aside") {
  const std::string tracked =
      client_with("", "", ", sent: tracked") + invoice_a + invoice_b + "journal:\n";
  check_contract(tracked, {
      {"never sent", "", "2026-05-30", "wait [6]"},
      {"A was sent", "  - {date: 2026-03-02, sent: invoice, for: A}\n", "2026-05-30",
       "remind [11] 2 email friendly"},
      {"sent without a name", entry("03-02", "sent: invoice"), "2026-05-30", "wait [6]"},
  });
  const std::string bank = "  - {date: 2026-03-31, reconciled: bank}\n";
  check_contract(one_invoice, {
      {"due on the bank's last day: nobody knows", bank, "2026-04-30", "wait [6]"},
      {"but not for longer than 30 days", bank, "2026-05-01", "remind [11] 2 email friendly"},
      {"the bank is a day further", "  - {date: 2026-04-01, reconciled: bank}\n", "2026-04-03",
       "remind [11] 2 email friendly"},
      {"partly disputed, and the rest promised",
       entry("04-05", "dispute: A, amount: 40") + entry("04-06", "call: Hi") +
           entry("04-06", "promise: 2026-04-12"),
       "2026-04-12", "wait [6] until 2026-04-16"},
      {"partly disputed, and the rest too little",
       entry("04-05", "dispute: A, amount: 96") + entry("04-06", "call: Hi"), "2026-04-12",
       "wait [7]"},
  });
}

TEST_CASE("contract/rule 5: a dispute") {
  const std::string dispute = entry("04-05", "dispute: A"), call = entry("04-06", "call: Hm");
  check_contract(one_invoice, {
      {"at once", dispute, "2026-04-05", "call [5] call"},
      {"a call of the day before does not count", entry("04-04", "call: Hm") + dispute,
       "2026-04-05", "call [5] call"},
      {"one of the day does", entry("04-05", "call: Hm") + dispute, "2026-04-06",
       "wait [6] until 2026-04-19"},
      {"14 days after it again", dispute + call, "2026-04-20", "call [5] call"},
      {"28 after the second day", dispute + call + entry("04-20", "call: Hm"), "2026-04-21",
       "wait [6] until 2026-05-18"},
      {"two calls of one day are one day", dispute + call + entry("04-06", "email: Hm"),
       "2026-04-07", "wait [6] until 2026-04-20"},
      {"the client's own do not count", dispute + entry("04-06", "call: Hm, from: client"),
       "2026-04-07", "call [5] call"},
      {"a reminder holds it for `gap` days", entry("04-04", "sent: reminder") + dispute,
       "2026-04-09", "wait [15] until 2026-04-10"},
      {"settled", dispute + call + entry("04-08", "resolve: A"), "2026-04-12",
       "remind [11] 2 email friendly"},
  });
  check_contract(two_invoices, {
      {"the other invoice goes on", dispute + call, "2026-05-01", "call [5] call"},
      {"between the calls", dispute + call + entry("04-20", "call: Hm"), "2026-04-27",
       "remind [11] 2 email friendly"},
  });
}

TEST_CASE("contract/rule 6: a heads-up, or nothing yet") {
  const std::string a = invoice_a + "journal:\n";
  const std::string headsup_all = client_with("", "headsup: all") + invoice_a;
  const std::string needed = client_with("") + invoice_a;
  check_contract(one_invoice, {
      {"the day before", "", "2026-03-23", "wait [6] until 2026-03-24"},
      {"the day", "", "2026-03-24", "remind [6] 1 email heads-up"},
      {"on the due day", "", "2026-03-31", "remind [6] 1 email heads-up"},
      {"the day after: it waits for its first rung", "", "2026-04-01",
       "wait [11] until 2026-04-03"},
      {"given once", entry("03-24", "sent: reminder, stage: 1"), "2026-03-31",
       "wait [6] until 2026-04-03"},
      {"less unapplied money", entry("02-20", "paid: 96"), "2026-03-24",
       "wait [6] until 2026-04-03"},
  });
  check_contract(client_with("", "headsup: none") + a,
                 {{"none at all", "", "2026-03-24", "wait [6] until 2026-04-03"}});
  check_contract(client_with(", autopay: true") + a,
                 {{"paid by itself", "", "2026-03-24", "wait [6] until 2026-04-03"}});
  check_contract(client_with(", reach: [call]") + a,
                 {{"never a call", "", "2026-03-24", "wait [6] until 2026-04-03"}});
  check_contract(client_with(", reach: [call, letter]") + a,
                 {{"the other channel", "", "2026-03-24", "remind [6] 1 letter heads-up"}});
  check_contract(needed, {
      {"a prompt payer needs none", three_paid("02-03"), "2026-03-24", "wait [6] until 2026-04-03"},
      {"late by habit: it did not help", three_paid("02-04"), "2026-03-24",
       "wait [6] until 2026-04-03"},
  });
  check_contract(headsup_all, {
      {"for all", three_paid("02-03"), "2026-03-24", "remind [6] 1 email heads-up"},
  });
  const std::string young =
      "  - {id: A, date: 2026-03-20, due: 2026-03-31, total: 100}\njournal:\n";
  check_contract(one_client + young, {
      {"not in the invoice's first week", "", "2026-03-26", "wait [6] until 2026-03-27"},
      {"then", "", "2026-03-27", "remind [6] 1 email heads-up"},
  });
}

TEST_CASE("contract/rule 7: too little") {
  check_contract(one_invoice, {
      {"4.99", entry("04-01", "paid: 95.01"), "2026-04-20", "wait [7]"},
      {"5.00", entry("04-01", "paid: 95"), "2026-04-20", "remind [11] 2 email friendly"},
  });
  const std::string manual = client_with(", apply: manual") + invoice_a + "journal:\n";
  check_contract(manual, {
      {"less unapplied money", entry("04-01", "paid: 96"), "2026-04-20", "wait [7]"},
      {"a deposit is not taken off", entry("04-01", "paid: 96, keep: true"), "2026-04-20",
       "remind [11] 2 email friendly"},
  });
  check_contract(client_with(", currency: EUR", "minimum: {EUR: 101}") + invoice_a +
                     "journal:\n",
                 {{"its own currency's", "", "2026-04-20", "wait [7]"}});
  check_contract(client_with("", "minimum: {EUR: 101}") + invoice_a + "journal:\n",
                 {{"another currency's", "", "2026-04-20", "remind [11] 2 email friendly"}});
}
