// The sentences of a decision, as a person reads them.

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "report/decision_outline.hpp"

using inv::test::judge;
using inv::test::one_client;
using inv::test::one_invoice;
using inv::test::two_invoices;

namespace {

using Sentences = std::vector<std::string>;

struct Case {
  std::string what;
  std::string text;
  std::string as_of;
  Sentences reasons;
};

void check(const std::vector<Case>& cases) {
  for (const Case& c : cases) {
    INFO(c.what);
    const Sentences reasons = judge(c.text, c.as_of).decision.reasons;
    REQUIRE(reasons.size() == c.reasons.size());
    for (std::size_t i = 0; i < reasons.size(); ++i) CHECK(reasons[i] == c.reasons[i]);
  }
}

}  // namespace

TEST_CASE("report/decision: steps") {
  check({
      {"one invoice",
       one_invoice,
       "2026-04-03",
       {"A is overdue by 3 days: 100.00 GBP", "step 2 of 7: email, friendly"}},
      {"two, on the call",
       two_invoices + "  - {date: 2026-04-28, paid: 60, for: A}\n"
                      "  - {date: 2026-04-17, call: Hi, stage: 3, for: A}\n",
       "2026-05-07",
       {"2 invoices overdue, the oldest by 37 days: 90.00 GBP", "step 4 of 7: call, friendly"}},
      {"a heads-up",
       one_invoice,
       "2026-03-24",
       {"A falls due on 2026-03-31: 100.00 GBP", "step 1 of 7: email, heads-up"}},
      {"a broken promise",
       one_invoice +
           "  - {date: 2026-04-08, promise: 2026-04-15, for: A, said: Cheque on Monday}\n",
       "2026-04-19",
       {"the promise of 2026-04-08 to pay by 2026-04-15 was not kept: 100.00 GBP of A still open: "
        "\"Cheque on Monday\"",
        "A is overdue by 19 days: 100.00 GBP",
        "step 2 of 7: call, friendly (after a broken promise)"}},
      {"a broken plan",
       one_invoice + "  - {date: 2026-04-08, for: A, plan: [{by: 2026-04-15, amount: 40}, "
                     "{by: 2026-05-15, amount: 60}]}\n",
       "2026-04-19",
       {"the step by 2026-04-15 of the plan of 2026-04-08 was not kept: 100.00 GBP of A still open",
        "A is overdue by 19 days: 100.00 GBP",
        "step 2 of 7: call, friendly (after a broken promise)"}},
      {"past the last",
       one_invoice + "  - {date: 2026-06-01, client: hart, sent: reminder, stage: 7}\n",
       "2026-07-01",
       {"all steps are taken for A; a person decides how to go on",
        "A is overdue by 92 days: 100.00 GBP"}},
  });
}

TEST_CASE("report/decision: calls that a person words") {
  check({
      {"to come back to",
       one_invoice + "  - {date: 2026-04-08, call: Is on holiday, next: 2026-04-20, "
                     "assigned: rowan}\n",
       "2026-04-20",
       {"to be called today (rowan); spoken to on 2026-04-08 (call): "
        "\"Is on holiday\"",
        "A is overdue by 20 days: 100.00 GBP"}},
      {"a dispute",
       one_invoice + "  - {date: 2026-04-02, dispute: A, amount: 20, why: Too many}\n",
       "2026-04-02",
       {"A (20.00 GBP) disputed since 2026-04-02: \"Too many\"; nobody has been in touch since",
        "A is overdue by 2 days: 80.00 GBP"}},
      {"a dispute that lasts",
       one_invoice + "  - {date: 2026-04-02, dispute: A}\n  - {date: 2026-04-02, call: Hi}\n",
       "2026-04-16",
       {"A (100.00 GBP) disputed since 2026-04-02; the last contact was 14 days ago"}},
  });
}

TEST_CASE("report/decision: who waits for a day that somebody named") {
  check({
      {"on hold",
       one_invoice + "  - {date: 2026-04-01, hold: 2026-06-30, why: bereavement}\n",
       "2026-04-10",
       {"on hold until 2026-06-30: bereavement", "A is overdue by 10 days: 100.00 GBP"}},
      {"on hold without an end",
       one_invoice + "  - {date: 2026-04-01, hold: open}\n",
       "2026-04-01",
       {"on hold since 2026-04-01, until it is released", "A is overdue by 1 day: 100.00 GBP"}},
      {"to be called later",
       one_invoice + "  - {date: 2026-04-08, email: Soon, next: 2026-04-20}\n",
       "2026-04-10",
       {"to be called on 2026-04-20; in touch on 2026-04-08 (email): \"Soon\"",
        "A is overdue by 10 days: 100.00 GBP"}},
      {"promised",
       one_invoice + "  - {date: 2026-04-08, promise: 2026-04-15, for: A}\n",
       "2026-04-15",
       {"A (100.00 GBP) promised by 2026-04-15"}},
      {"promised, with grace",
       one_invoice + "  - {date: 2026-04-08, promise: 2026-04-15, for: A}\n",
       "2026-04-16",
       {"A (100.00 GBP) promised by 2026-04-15; 2 days of grace left"}},
      {"a day of grace",
       one_invoice + "  - {date: 2026-04-08, promise: 2026-04-15, for: A}\n",
       "2026-04-17",
       {"A (100.00 GBP) promised by 2026-04-15; 1 day of grace left"}},
      {"none",
       one_invoice + "  - {date: 2026-04-08, promise: 2026-04-15, for: A}\n",
       "2026-04-18",
       {"A (100.00 GBP) promised by 2026-04-15; today is the last day of grace"}},
      {"who knows",
       one_invoice + "  - {date: 2026-04-08, promise: 2026-04-15, for: A}\n"
                     "  - {date: 2026-04-10, reconciled: bank}\n",
       "2026-04-20",
       {"A (100.00 GBP) promised by 2026-04-15; payments are entered up to 2026-04-10 only, and "
        "whether it was kept shows when they are entered up to 2026-04-19"}},
  });
}

TEST_CASE("report/decision: who waits as there is nothing to ask for yet") {
  check({
      {"nothing overdue",
       two_invoices + "  - {date: 2026-03-25, paid: 100, for: A}\n",
       "2026-04-02",
       {"nothing is overdue; the heads-up for B can go out on 2026-04-13"}},
      {"nothing overdue and the heads-up is out",
       one_invoice + "  - {date: 2026-03-25, client: hart, sent: reminder}\n",
       "2026-03-30",
       {"nothing is overdue; A falls due on 2026-03-31, its first step (email, friendly) can come "
        "on 2026-04-03"}},
      {"a dispute that was spoken about",
       two_invoices + "  - {date: 2026-04-02, dispute: A}\n"
                      "  - {date: 2026-04-02, visit: Had a look, for: A}\n"
                      "  - {date: 2026-04-13, client: hart, sent: reminder}\n",
       "2026-04-14",
       {"A (100.00 GBP) disputed since 2026-04-02; last contact on 2026-04-02, worth another word "
        "on 2026-04-16"}},
      {"something else is overdue, but set aside",
       two_invoices + "  - {date: 2026-04-02, promise: 2026-04-25, for: A}\n",
       "2026-04-10",
       {"nothing else is overdue; the heads-up for B can go out on 2026-04-13",
        "A (100.00 GBP) promised by 2026-04-25"}},
      {"too little",
       one_invoice + "  - {date: 2026-03-05, paid: 96}\n",
       "2026-04-15",
       {"4.00 GBP overdue, under the minimum of 5; it waits until more is overdue"}},
      {"covered",
       one_invoice + "  - {date: 2026-03-05, paid: 100, keep: true}\n",
       "2026-04-15",
       {"100.00 GBP overdue, but unapplied money covers it; it waits to be applied",
        "100.00 GBP received and not applied"}},
      {"not ready",
       one_invoice,
       "2026-04-01",
       {"the next step (email, friendly) comes on 2026-04-03",
        "A is overdue by 1 day: 100.00 GBP"}},
  });
}

TEST_CASE("report/decision: who is left in peace for a while") {
  const std::string cheque = "  - {date: 2026-04-11, call: Cheque is in the mail, for: B}\n";
  check({
      {"in the gap",
       two_invoices + cheque,
       "2026-04-12",
       {"spoken to on 2026-04-11 (call): \"Cheque is in the mail\"; nothing before 2026-04-17",
        "A is overdue by 12 days: 100.00 GBP", "then step 2 of 7: email, friendly"}},
      {"after a payment",
       one_invoice + "  - {date: 2026-04-11, paid: 60}\n",
       "2026-04-12",
       {"60.00 GBP received on 2026-04-11; nothing before 2026-04-17",
        "A is overdue by 12 days: 40.00 GBP", "then step 2 of 7: email, friendly"}},
      {"nobody answered",
       one_invoice + "  - {date: 2026-04-11, call: Rang, outcome: no-answer}\n",
       "2026-04-12",
       {"no answer on 2026-04-11 (call): \"Rang\"; nothing before 2026-04-13",
        "A is overdue by 12 days: 100.00 GBP", "then step 2 of 7: email, friendly"}},
      {"an invoice went out",
       one_invoice + "  - {date: 2026-04-11, sent: invoice, for: A}\n",
       "2026-04-12",
       {"invoice sent on 2026-04-11; nothing before 2026-04-17",
        "A is overdue by 12 days: 100.00 GBP", "then step 2 of 7: email, friendly"}},
      {"stale",
       one_invoice + "  - {date: 2026-04-17, call: Hi, stage: 4}\n"
                     "  - {date: 2026-04-01, reconciled: bank}\n",
       "2026-04-30",
       {"payments are entered up to 2026-04-01 only; enter them before a firm word",
        "A is overdue by 30 days: 100.00 GBP", "then step 5 of 7: email, firm"}},
  });
}

TEST_CASE("report/decision: why nobody gets a heads-up") {
  const auto book = [](const std::string& client, const std::string& rules,
                       const std::string& business) {
    return "business: {name: Rowan, currency: GBP" + business + "}\npolicy: {standard: {" + rules +
           "}}\nclients:\n  - {id: hart, name: Edith, email: e@h.example" + client +
           "}\ninvoices:\n"
           "  - {id: A, date: 2026-03-01, due: 2026-03-31, total: 4.00}\n";
  };
  const std::string paid =
      "  - {id: P, date: 2026-01-01, due: 2026-01-31, total: 10}\n"
      "  - {id: Q, date: 2026-01-01, due: 2026-01-31, total: 10}\n"
      "  - {id: R, date: 2026-01-01, due: 2026-01-31, total: 10}\n"
      "journal:\n  - {date: 2026-01-20, paid: 30}\n";
  const std::string until =
      "nothing is overdue; A falls due on 2026-03-31, its first step (email, friendly) can come on "
      "2026-04-03";
  const std::string due = "A falls due on 2026-03-31: 4.00 GBP; ";
  check({
      {"autopay",
       book(", autopay: true", "gap: 6", ""),
       "2026-03-25",
       {until, due + "paid automatically, so no heads-up"}},
      {"none",
       book("", "headsup: none", ""),
       "2026-03-25",
       {until, due + "this policy has no heads-up"}},
      {"prompt",
       book("", "minimum: 3", "") + paid,
       "2026-03-25",
       {until, due + "the last three invoices were paid in time, so no heads-up is needed"}},
      {"small",
       book("", "minimum: 5", ""),
       "2026-03-25",
       {until, due + "too little for a heads-up"}},
      {"unsent",
       book("", "minimum: 3", ", sent: tracked"),
       "2026-04-25",
       {"nothing is overdue but what has not been sent; a `sent: invoice` that names it ends this",
        "A (4.00 GBP) not sent yet"}},
  });
}

TEST_CASE("report/decision: carried forward, quiet, reached another way") {
  const std::string head = "business: {name: Rowan, currency: GBP}\n";
  const std::string invoice =
      "invoices:\n  - {id: A, date: 2026-03-01, due: 2026-03-31, total: 100.00}\n";
  const std::string billing = head +
                              "clients:\n  - {id: hart, name: Edith, email: e@h.example, "
                              "billing: {every: month, day: 15}}\n" +
                              invoice;
  const std::string no_call =
      head + "clients:\n  - {id: hart, name: Edith, reach: [email]}\n" + invoice +
      "journal:\n  - {date: 2026-04-10, client: hart, sent: reminder, stage: 3}\n";
  check({
      {"to the next billing date",
       billing,
       "2026-04-10",
       {"the next invoice goes out on 2026-04-15; the balance is brought forward on it",
        "A is overdue by 10 days: 100.00 GBP", "then step 2 of 7: email, friendly"}},
      {"today",
       billing,
       "2026-04-15",
       {"the next invoice goes out today; the balance is brought forward on it",
        "A is overdue by 15 days: 100.00 GBP", "then step 2 of 7: email, friendly"}},
      {"on the newest",
       one_client + "  - {id: A, date: 2026-03-01, due: 2026-03-31, total: 100.00}\n"
                    "  - {id: N, date: 2026-04-10, due: 2026-05-10, total: 9.00}\n",
       "2026-04-12",
       {"the newest invoice, N, is of 2026-04-10; the balance is brought forward on it",
        "A is overdue by 12 days: 100.00 GBP", "then step 2 of 7: email, friendly"}},
      {"quiet",
       billing,
       "2026-04-18",
       {"2026-04-18 is a quiet day (Saturday); the next that is not is 2026-04-20",
        "A is overdue by 18 days: 100.00 GBP", "then step 2 of 7: email, friendly"}},
      {"no call",
       no_call,
       "2026-04-17",
       {"A is overdue by 17 days: 100.00 GBP",
        "step 4 of 7: email, friendly (the client is not reached by call)"}},
  });
}

TEST_CASE("report/decision: what is set aside and what is unapplied stand behind") {
  check({
      {"all of it",
       two_invoices + "  - {date: 2026-04-21, dispute: A, amount: 40, why: Roses}\n"
                      "  - {date: 2026-04-21, call: Hi}\n"
                      "  - {date: 2026-04-22, promise: 2026-05-10, for: B}\n",
       "2026-04-27",
       {"A is overdue by 27 days: 60.00 GBP", "step 3 of 7: email, reminder",
        "A (40.00 GBP) disputed since 2026-04-21: \"Roses\"",
        "B (50.00 GBP) promised by 2026-05-10"}},
      {"two currencies",
       one_invoice + "  - {date: 2026-04-01, paid: 20 EUR}\n"
                     "  - {date: 2026-04-02, client: hart, refund: 30 EUR}\n",
       "2026-04-10",
       {"A is overdue by 10 days: 100.00 GBP", "step 2 of 7: email, friendly",
        "10.00 EUR refunded beyond what there was"}},
  });
}

TEST_CASE("report/decision: stale payments are said once for all") {
  const std::string text = one_invoice + "  - {date: 2026-04-01, reconciled: bank}\n";
  const auto stale = [&](const char* as_of) {
    const auto loaded = inv::test::book_from_text(text);
    const auto all =
        inv::report::decide_all(*loaded.book, *inv::core::parse_date(as_of), {}, false);
    return all.stale.value_or("-");
  };
  CHECK(stale("2026-03-31") == "-");
  CHECK(stale("2026-04-08") == "-");
  CHECK(stale("2026-04-09") ==
        "payments are entered up to 2026-04-01 only, 8 days ago; firm steps wait until newer ones "
        "are entered");
}
