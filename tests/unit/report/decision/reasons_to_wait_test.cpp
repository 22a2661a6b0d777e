// The sentences of a decision to wait, as a person reads them.

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "report/decision_outline.hpp"

using inv::test::check_reasons;
using inv::test::one_invoice;
using inv::test::two_invoices;

TEST_CASE("report/decision: who waits for a day that somebody named") {
  check_reasons({
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
  check_reasons({
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
       inv::test::client_with(", apply: manual") +
           "  - {id: A, date: 2026-03-01, due: 2026-03-31, total: 100.00}\njournal:\n"
           "  - {date: 2026-03-05, paid: 100}\n",
       "2026-04-15",
       {"100.00 GBP overdue, but unapplied money covers it; it waits to be applied",
        "100.00 GBP received and not applied"}},
      {"the bank may have brought it",
       one_invoice + "  - {date: 2026-03-31, reconciled: bank}\n",
       "2026-04-05",
       {"nothing is known to be overdue; payments are entered up to 2026-03-31",
        "A (100.00 GBP) may be paid already: payments are entered up to 2026-03-31"}},
      {"a hold has just ended",
       one_invoice + "  - {date: 2026-04-01, hold: 2026-04-05}\n",
       "2026-04-06",
       {"the hold ended on 2026-04-05; nothing before 2026-04-11",
        "A is overdue by 6 days: 100.00 GBP"}},
      {"not ready",
       one_invoice,
       "2026-04-01",
       {"the next step (email, friendly) comes on 2026-04-03",
        "A is overdue by 1 day: 100.00 GBP"}},
      {"by a channel that reaches the client",
       inv::test::only_a(", reach: [letter]"),
       "2026-04-01",
       {"the next step (letter, friendly) comes on 2026-04-03",
        "A is overdue by 1 day: 100.00 GBP"}},
  });
}

TEST_CASE("report/decision: a heads-up that is put off is named until its item is overdue") {
  const auto chat = [](const std::string& day) {
    return "  - {date: 2026-03-" + day + ", client: hart, call: Of roses, from: client}\n";
  };
  check_reasons({
      {"to the due date",
       one_invoice + chat("25"), "2026-03-26",
       {"they were in touch on 2026-03-25 (call): \"Of roses\"; nothing before 2026-03-31",
        "A falls due on 2026-03-31: 100.00 GBP",
        "then step 1 of 7: email, heads-up"}},
      {"past it",
       one_invoice + chat("26"), "2026-03-26",
       {"they were in touch on 2026-03-26 (call): \"Of roses\"; nothing before 2026-04-01",
        "A falls due on 2026-03-31: 100.00 GBP"}},
  });
}

TEST_CASE("report/decision: who is left in peace for a while") {
  const std::string cheque = "  - {date: 2026-04-11, call: Cheque is in the mail, for: B}\n";
  check_reasons({
      {"in the gap",
       two_invoices + cheque,
       "2026-04-12",
       {"spoken to on 2026-04-11 (call): \"Cheque is in the mail\"; nothing before 2026-04-17",
        "A is overdue by 12 days: 100.00 GBP", "then step 2 of 7: email, friendly"}},
      {"a chat about roses",
       one_invoice + "  - {date: 2026-04-11, call: Roses}\n",
       "2026-04-12",
       {"spoken to on 2026-04-11 (call): \"Roses\"; nothing before 2026-04-17",
        "A is overdue by 12 days: 100.00 GBP", "then step 2 of 7: email, friendly",
        "spoken to on 2026-04-11 (call): \"Roses\" counts as no step"}},
      {"heard from often",
       one_invoice + "  - {date: 2026-04-01, call: Hi, for: A}\n"
                     "  - {date: 2026-04-02, call: Hi, for: A}\n"
                     "  - {date: 2026-04-03, call: Hi, for: A}\n",
       "2026-04-12",
       {"heard from us on 3 of the last 28 days; nothing before 2026-04-29",
        "A is overdue by 12 days: 100.00 GBP", "then step 3 of 7: email, reminder"}},
      {"a promise is near",
       two_invoices + "  - {date: 2026-04-02, promise: 2026-04-05, for: B}\n",
       "2026-04-05",
       {"B (50.00 GBP) promised by 2026-04-05; one word at a time, nothing before 2026-04-09",
        "A is overdue by 5 days: 100.00 GBP", "then step 2 of 7: email, friendly"}},
      {"a dispute beside",
       two_invoices + "  - {date: 2026-04-17, call: Hi, stage: 4, for: A}\n"
                      "  - {date: 2026-04-20, dispute: B}\n"
                      "  - {date: 2026-04-21, call: Hm, for: B}\n",
       "2026-04-30",
       {"no firm word while something is disputed: B (50.00 GBP) disputed since 2026-04-20",
        "A is overdue by 30 days: 100.00 GBP", "then step 5 of 7: email, firm",
        "B (50.00 GBP) disputed since 2026-04-20"}},
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
  std::string paid_late = paid;
  paid_late.replace(paid_late.find("2026-01-20"), 10, "2026-02-20");
  const std::string until =
      "nothing is overdue; A falls due on 2026-03-31, its first step (email, friendly) can come on "
      "2026-04-03";
  const std::string due = "A falls due on 2026-03-31: 4.00 GBP; ";
  check_reasons({
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
      {"late all the same",
       book("", "minimum: 3", "") + paid_late,
       "2026-03-25",
       {until, due + "the last three invoices were paid late all the same, so no heads-up"}},
      {"only by telephone",
       book(", reach: [call]", "minimum: 3", ""),
       "2026-03-25",
       {"nothing is overdue; A falls due on 2026-03-31, its first step (call, friendly) can come "
        "on 2026-04-03",
        due + "a heads-up is never a call, and nothing else reaches the client"}},
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
