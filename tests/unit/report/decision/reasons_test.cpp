// The sentences of a decision, as a person reads them.

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "report/decision_outline.hpp"

using inv::test::check_reasons;
using inv::test::one_client;
using inv::test::one_invoice;
using inv::test::two_invoices;

TEST_CASE("report/decision: steps") {
  check_reasons({
      {"one invoice",
       one_invoice,
       "2026-04-03",
       {"A is overdue by 3 days: 100.00 GBP", "step 2 of 7: email, friendly"}},
      {"two, on the call",
       two_invoices + "  - {date: 2026-04-28, paid: 60, for: A}\n"
                      "  - {date: 2026-04-17, call: Hi, stage: 3, for: A}\n",
       "2026-05-07",
       {"2 invoices overdue, the oldest by 37 days: 90.00 GBP", "step 4 of 7: call, reminder"}},
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
       {"the step by 2026-04-15 of the plan of 2026-04-08 was not kept: 40.00 GBP of A still open",
        "A is overdue by 19 days: 40.00 GBP",
        "step 2 of 7: call, friendly (after a broken promise)",
        "A (60.00 GBP) on the plan of 2026-04-08, next step by 2026-05-15"}},
      {"a payment came back",
       one_invoice + "  - {date: 2026-04-01, paid: 40, for: A}\n"
                     "  - {date: 2026-04-10, returned: 40, for: A, why: no funds}\n",
       "2026-04-10",
       {"40.00 GBP paid for A came back on 2026-04-10 (no funds); nobody has been in touch since",
        "A is overdue by 10 days: 100.00 GBP", "step 2 of 7: call, friendly"}},
      {"a hold has ended",
       one_invoice + "  - {date: 2026-04-01, hold: 2026-04-05, why: bereavement}\n",
       "2026-04-11",
       {"the hold (bereavement) ended on 2026-04-05, and nobody has been in touch since",
        "A is overdue by 11 days: 100.00 GBP", "step 2 of 7: call, friendly"}},
      {"past the last",
       one_invoice + "  - {date: 2026-06-01, client: hart, sent: reminder, stage: 7}\n",
       "2026-07-01",
       {"all steps are taken for A; a person decides how to go on",
        "A is overdue by 92 days: 100.00 GBP"}},
  });
}

TEST_CASE("report/decision: calls that a person words") {
  check_reasons({
      {"to come back to",
       one_invoice + "  - {date: 2026-04-08, call: Is on holiday, next: 2026-04-20, "
                     "assigned: rowan}\n",
       "2026-04-20",
       {"to be called today (rowan); spoken to on 2026-04-08 (call): "
        "\"Is on holiday\"",
        "A is overdue by 20 days: 100.00 GBP"}},
      {"an answer that we owe",
       one_invoice + "  - {date: 2026-04-08, email: Which account, from: client, "
                     "outcome: reply-due}\n",
       "2026-04-09",
       {"we owe them an answer: they were in touch on 2026-04-08 (email, reply-due): "
        "\"Which account\"",
        "A is overdue by 9 days: 100.00 GBP"}},
      {"an outcome",
       one_invoice + "  - {date: 2026-04-08, call: Cheque, outcome: says-paid}\n",
       "2026-04-17",
       {"was to be called on 2026-04-15; spoken to on 2026-04-08 (call, says-paid): \"Cheque\"",
        "A is overdue by 17 days: 100.00 GBP"}},
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
  check_reasons({
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
        "step 4 of 7: email, reminder (the client is not reached by call)"}},
  });
}

TEST_CASE("report/decision: what is set aside and what is unapplied stand behind") {
  check_reasons({
      {"all of it",
       two_invoices + "  - {date: 2026-04-21, dispute: A, amount: 40, why: Roses}\n"
                      "  - {date: 2026-04-21, call: Hi, for: A}\n"
                      "  - {date: 2026-04-22, promise: 2026-05-10, for: B}\n",
       "2026-04-27",
       {"A is overdue by 27 days: 60.00 GBP", "step 3 of 7: email, reminder",
        "A (40.00 GBP) disputed since 2026-04-21: \"Roses\"",
        "B (50.00 GBP) promised by 2026-05-10"}},
      {"a deposit",
       one_invoice + "  - {date: 2026-03-01, paid: 30, keep: true}\n",
       "2026-04-10",
       {"A is overdue by 10 days: 100.00 GBP", "step 2 of 7: email, friendly",
        "30.00 GBP kept as a deposit"}},
      {"two currencies",
       one_invoice + "  - {date: 2026-04-01, paid: 20 EUR}\n"
                     "  - {date: 2026-04-02, client: hart, refund: 30 EUR}\n",
       "2026-04-10",
       {"A is overdue by 10 days: 100.00 GBP", "step 2 of 7: email, friendly",
        "10.00 EUR refunded beyond what there was"}},
  });
}

TEST_CASE("report/decision: stale payments are said once for all") {
  const auto stale = [&](const std::string& reconciled, const char* as_of) {
    const auto loaded = inv::test::book_from_text(
        one_invoice + "  - {date: " + reconciled + ", reconciled: bank}\n");
    const auto all =
        inv::report::decide_all(*loaded.book, *inv::core::parse_date(as_of), {}, false);
    return all.stale.value_or("-");
  };
  CHECK(stale("2026-04-01", "2026-03-31") == "-");
  CHECK(stale("2026-04-01", "2026-04-08") == "-");
  CHECK(stale("2026-04-01", "2026-04-09") ==
        "payments are entered up to 2026-04-01 only, 8 days ago; firm steps wait until newer ones "
        "are entered");
  // A fell due on 03-31, and may have been paid since.
  CHECK(stale("2026-03-31", "2026-03-31") == "-");
  CHECK(stale("2026-03-31", "2026-04-05") ==
        "payments are entered up to 2026-03-31 only, 5 days ago; what fell due since is set aside "
        "until newer ones are entered");
}
