// Rule 15 of contract 3.3: for how long a step leaves the client in peace.

#include <doctest/doctest.h>

#include <string>

#include "report/decision_outline.hpp"

using inv::test::check_outlines;
using inv::test::client_with;
using inv::test::one_client;
using inv::test::one_invoice;
using inv::test::two_invoices;

namespace {

/// The first step of A is ready on 2026-04-03; Z falls due long after.
const std::string a_and_z = one_client +
                            "  - {id: A, date: 2026-03-01, due: 2026-03-31, total: 100.00}\n"
                            "  - {id: Z, date: 2026-03-02, due: 2026-12-31, total: 50.00}\n"
                            "journal:\n";

std::string chat_on(const std::string& day) { return "  - {date: " + day + ", call: Hi}\n"; }
std::string mail_of_theirs_on(const std::string& day) {
  return "  - {date: " + day + ", email: Hi, from: client}\n";
}

}  // namespace

TEST_CASE("report/decision: rule 15, the gap after each kind of event") {
  for (const std::string what :
       {"call: Hi", "visit: Hi", "email: Hi", "letter: Hi", "message: Hi", "visit: Hi, for: Z",
        "email: Hi, from: client", "sent: reminder, for: Z", "sent: statement", "paid: 10, for: Z",
        "credit: 10, for: Z", "paid: 10, keep: true"}) {
    CAPTURE(what);
    const std::string book = a_and_z + "  - {date: 2026-04-10, client: hart, " + what + "}\n";
    check_outlines({
        {"that day", book, "2026-04-10", "wait [15] until 2026-04-16"},
        {"5 days later", book, "2026-04-15", "wait [15] until 2026-04-16"},
        {"6 days later", book, "2026-04-16", "remind [11] 2 email friendly"},
    });
  }
  for (const std::string what : {"note: Hi", "sent: thanks"}) {
    CAPTURE(what);
    const std::string book = a_and_z + "  - {date: 2026-04-10, client: hart, " + what + "}\n";
    check_outlines({{"no gap after it", book, "2026-04-11", "remind [11] 2 email friendly"}});
  }
  const std::string note =
      one_client + "  - {id: A, date: 2026-03-01, due: 2026-03-31, total: 100.00}\n"
                   "  - {id: C, date: 2026-04-10, total: 10, kind: credit, for: A}\n";
  check_outlines({
      {"a credit note", note, "2026-04-15", "wait [15] until 2026-04-16"},
      {"6 days later", note, "2026-04-16", "remind [11] 2 email friendly"},
      {"of two events the later",
       one_invoice + "  - {date: 2026-04-10, client: hart, sent: statement}\n"
                     "  - {date: 2026-04-12, paid: 10}\n",
       "2026-04-16", "wait [15] until 2026-04-18"},
  });
}

TEST_CASE("report/decision: rule 15, what the client does puts a step off for 4 weeks at most") {
  // Ready on 04-03, and 28 days later it is 05-01.
  const std::string hold = "  - {date: 2026-04-01, hold: 2026-04-20}\n" + chat_on("2026-04-21");
  check_outlines({
      {"their email on 04-20: the gap", one_invoice + mail_of_theirs_on("2026-04-20"),
       "2026-04-21", "wait [15] until 2026-04-26"},
      {"on 04-28: 28 days", one_invoice + mail_of_theirs_on("2026-04-28"), "2026-04-29",
       "wait [15] until 2026-05-01"},
      {"that day", one_invoice + mail_of_theirs_on("2026-04-28"), "2026-05-01",
       "remind [11] 2 email friendly"},
      {"on 04-30: 2 days", one_invoice + mail_of_theirs_on("2026-04-30"), "2026-05-01",
       "wait [15] until 2026-05-02"},
      {"months later: 2 days", one_invoice + mail_of_theirs_on("2026-08-10"), "2026-08-11",
       "wait [15] until 2026-08-12"},
      {"money", one_invoice + "  - {date: 2026-04-28, paid: 10}\n", "2026-04-29",
       "wait [15] until 2026-05-01"},
      {"a credit", one_invoice + "  - {date: 2026-04-28, credit: 10, for: A}\n", "2026-04-29",
       "wait [15] until 2026-05-01"},
      {"a statement", one_invoice + "  - {date: 2026-04-28, client: hart, sent: statement}\n",
       "2026-04-29", "wait [15] until 2026-05-01"},
      {"a visit to the roses", one_invoice + "  - {date: 2026-04-28, visit: Had tea}\n",
       "2026-04-29", "wait [15] until 2026-05-01"},
      {"with the outcome `other`",
       one_invoice + "  - {date: 2026-04-28, visit: Had tea, outcome: other}\n", "2026-04-29",
       "wait [15] until 2026-05-01"},
      {"a visit that was about an invoice",
       a_and_z + "  - {date: 2026-04-28, visit: Had tea, for: Z}\n", "2026-04-29",
       "wait [15] until 2026-05-04"},
      {"a call of ours", one_invoice + chat_on("2026-04-28"), "2026-05-02",
       "wait [15] until 2026-05-04"},
      {"counted from the last day of a hold, if that is later (04-20)",
       one_invoice + hold + mail_of_theirs_on("2026-05-14"), "2026-05-15",
       "wait [15] until 2026-05-18"},
  });
}

TEST_CASE("report/decision: rule 15, no answer: two days") {
  const auto silent = [](const std::string& day) {
    return "  - {date: " + day + ", call: Rang, outcome: no-answer}\n";
  };
  const std::string thrice = silent("2026-04-10") + silent("2026-04-12") + silent("2026-04-14");
  check_outlines({
      {"that day", one_invoice + silent("2026-04-10"), "2026-04-10", "wait [15] until 2026-04-12"},
      {"the day after", one_invoice + silent("2026-04-10"), "2026-04-11",
       "wait [15] until 2026-04-12"},
      {"two days later", one_invoice + silent("2026-04-10"), "2026-04-12",
       "remind [11] 2 email friendly"},
      {"the third is a contact, and a step", one_invoice + thrice, "2026-04-17",
       "wait [11] until 2026-04-18"},
      {"with the gap of one", one_invoice + thrice, "2026-04-19", "wait [15] until 2026-04-20"},
      {"then", one_invoice + thrice, "2026-04-20", "remind [11] 3 email reminder"},
      {"what ends later counts",
       one_invoice + "  - {date: 2026-04-09, client: hart, sent: statement}\n" +
           silent("2026-04-10"),
       "2026-04-11", "wait [15] until 2026-04-15"},
      {"a gap of a day is shorter",
       client_with("", "gap: 1") +
           "  - {id: A, date: 2026-03-01, due: 2026-03-31, total: 100.00}\njournal:\n" +
           silent("2026-04-10"),
       "2026-04-11", "wait [15] until 2026-04-12"},
  });
}

TEST_CASE("report/decision: rule 15, the calls that a person words wait for less") {
  const std::string dispute = "  - {date: 2026-04-10, dispute: A}\n";
  const std::string last = "  - {date: 2026-06-01, client: hart, sent: reminder, stage: 7}\n";
  check_outlines({
      {"money and statements are not waited for",
       one_invoice + dispute + "  - {date: 2026-04-10, paid: 10}\n"
                               "  - {date: 2026-04-10, client: hart, sent: statement}\n",
       "2026-04-11", "call [5] call"},
      {"nor is their email", one_invoice + dispute + mail_of_theirs_on("2026-04-11"), "2026-04-11",
       "call [5] call"},
      {"but a reminder is",
       one_invoice + dispute + "  - {date: 2026-04-10, client: hart, sent: reminder}\n",
       "2026-04-15", "wait [15] until 2026-04-16"},
      {"who decides does not wait for money",
       one_invoice + last + "  - {date: 2026-06-30, paid: 10}\n", "2026-07-01", "call [11] call"},
      {"however often they heard from us",
       one_invoice + chat_on("2026-04-01") + chat_on("2026-04-04") + chat_on("2026-04-07") +
           dispute,
       "2026-04-10", "call [5] call"},
  });
}

TEST_CASE("report/decision: rule 15, a client hears from us on 3 of any 28 days at most") {
  // 28 days after 04-01 it is 04-29.
  const std::string thrice = chat_on("2026-04-01") + chat_on("2026-04-08") + chat_on("2026-04-15");
  const std::string twice = chat_on("2026-04-01") + chat_on("2026-04-15");
  const std::string promise = "  - {date: 2026-04-12, promise: 2026-04-18, for: A}\n";
  const auto under = [](const std::string& rules) {
    return client_with("", rules) +
           "  - {id: A, date: 2026-03-01, due: 2026-03-31, total: 100.00}\njournal:\n";
  };
  check_outlines({
      {"the gap is over", one_invoice + thrice, "2026-04-21", "wait [15] until 2026-04-29"},
      {"the last day", one_invoice + thrice, "2026-04-28", "wait [15] until 2026-04-29"},
      {"28 days after the first of three", one_invoice + thrice, "2026-04-29",
       "remind [11] 2 email friendly"},
      {"of four the third last counts", one_invoice + chat_on("2026-03-30") + thrice, "2026-04-21",
       "wait [15] until 2026-04-29"},
      {"two days are not enough", one_invoice + twice, "2026-04-21",
       "remind [11] 2 email friendly"},
      {"two contacts on one day are one", one_invoice + twice + chat_on("2026-04-15"), "2026-04-21",
       "remind [11] 2 email friendly"},
      {"a reminder counts (of Z, which is not due)",
       a_and_z + twice + "  - {date: 2026-04-08, sent: reminder, for: Z}\n", "2026-04-21",
       "wait [15] until 2026-04-29"},
      {"a heads-up does not",
       a_and_z + twice + "  - {date: 2026-04-08, sent: reminder, stage: 1, for: Z}\n", "2026-04-21",
       "remind [11] 2 email friendly"},
      {"nor a statement",
       one_invoice + twice + "  - {date: 2026-04-08, client: hart, sent: statement}\n",
       "2026-04-21", "remind [11] 2 email friendly"},
      {"nor a visit to the roses", one_invoice + twice + "  - {date: 2026-04-08, visit: Tea}\n",
       "2026-04-21", "remind [11] 2 email friendly"},
      {"nor what they said", one_invoice + twice + mail_of_theirs_on("2026-04-08"), "2026-04-21",
       "remind [11] 2 email friendly"},
      {"nor who was not there",
       one_invoice + twice + "  - {date: 2026-04-08, call: Rang, outcome: no-answer}\n",
       "2026-04-21", "remind [11] 2 email friendly"},
      {"`per-month: 2`", under("per-month: 2") + twice, "2026-04-21",
       "wait [15] until 2026-04-29"},
      {"`per-month: 4`", under("per-month: 4") + thrice, "2026-04-21",
       "remind [11] 2 email friendly"},
      {"a broken promise waits too (it broke on 04-22)", one_invoice + thrice + promise,
       "2026-04-22", "wait [15] until 2026-04-29"},
  });
}
