// Worked examples of where money goes, as an accountant would check them by hand.

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "account_cases.hpp"

using inv::test::check_accounts;
using inv::test::replayed;
using inv::test::january_invoices;

namespace {

const std::string three_invoices =
    "  - {id: A, client: hart, date: 2026-01-05, due: 2026-01-19, total: 100.00}\n"
    "  - {id: B, client: hart, date: 2026-01-20, due: 2026-02-03, total: 250.00}\n"
    "  - {id: C, client: hart, date: 2026-01-21, due: 2026-02-04, total: 250.00}\n";

}  // namespace

TEST_CASE("report/account: who pays the amount of one item means that one") {
  const std::string paid_b = "journal:\n  - {date: 2026-01-25, writeoff: C}\n";
  check_accounts({
      {"just what is open of B, although A is older",
       three_invoices + paid_b + "  - {date: 2026-01-28, client: hart, paid: 250.00}\n",
       "2026-01-31", "A 100.00, B 0.00, C 0.00", ""},
      {"a cent more goes to the oldest",
       three_invoices + paid_b + "  - {date: 2026-01-28, client: hart, paid: 250.01}\n",
       "2026-01-31", "A 0.00, B 99.99, C 0.00", ""},
      {"with what the bank and the tax office kept",
       three_invoices + paid_b +
           "  - {date: 2026-01-28, client: hart, paid: 200.00, charges: 8, withheld: 42}\n",
       "2026-01-31", "A 100.00, B 0.00, C 0.00", ""},
      {"of two with that amount neither is meant",
       three_invoices + "journal:\n  - {date: 2026-01-28, client: hart, paid: 250.00}\n",
       "2026-01-31", "A 0.00, B 100.00, C 250.00", ""},
      {"what is left of one counts, not its total",
       three_invoices + paid_b + "  - {date: 2026-01-26, paid: 70.00, for: B}\n"
                                 "  - {date: 2026-01-28, client: hart, paid: 180.00}\n",
       "2026-01-31", "A 100.00, B 0.00, C 0.00", ""},
      {"the amount of one instalment",
       "  - {id: A, client: hart, date: 2026-01-10, total: 100.00, instalments: "
       "[{due: 2026-02-01, amount: 30}, {due: 2026-03-01, amount: 45}, "
       "{due: 2026-04-01, amount: 25}]}\n"
       "journal:\n  - {date: 2026-01-28, client: hart, paid: 45.00}\n",
       "2026-01-31", "A/1 30.00, A/2 0.00, A/3 25.00", ""},
      {"a deposit means none",
       three_invoices + paid_b + "  - {date: 2026-01-28, client: hart, paid: 250, keep: true}\n",
       "2026-01-31", "A 100.00, B 250.00, C 0.00", "250.00 kept"},
      {"a credit goes to the oldest",
       three_invoices + paid_b + "  - {date: 2026-01-28, client: hart, credit: 250.00}\n",
       "2026-01-31", "A 0.00, B 100.00, C 0.00", ""},
  });
}

TEST_CASE("report/account: what is disputed on the day is filled last") {
  const std::string disputed =
      three_invoices + "journal:\n  - {date: 2026-01-12, dispute: A, why: not delivered}\n";
  check_accounts({
      {"the next oldest comes first",
       disputed + "  - {date: 2026-01-28, client: hart, paid: 260.00}\n", "2026-01-31",
       "A 100.00, B 0.00, C 240.00", ""},
      {"what all others do not need goes there after all",
       disputed + "  - {date: 2026-01-28, client: hart, paid: 530.00}\n", "2026-01-31",
       "A 70.00, B 0.00, C 0.00", ""},
      {"money that names it goes there",
       disputed + "  - {date: 2026-01-28, paid: 120.00, for: A}\n", "2026-01-31",
       "A 0.00, B 230.00, C 250.00", ""},
      {"its exact amount too", disputed + "  - {date: 2026-01-28, client: hart, paid: 100.00}\n",
       "2026-01-31", "A 0.00, B 250.00, C 250.00", ""},
      {"a dispute settled on that day is none",
       disputed + "  - {date: 2026-01-28, client: hart, paid: 260.00}\n"
                  "  - {date: 2026-01-28, resolve: A}\n",
       "2026-01-31", "A 0.00, B 90.00, C 250.00", ""},
      {"one that begins on that day is one",
       three_invoices + "journal:\n  - {date: 2026-01-28, client: hart, paid: 260.00}\n"
                        "  - {date: 2026-01-28, dispute: A, amount: 10}\n",
       "2026-01-31", "A 100.00, B 0.00, C 240.00", ""},
      {"one that begins later was none then",
       three_invoices + "journal:\n  - {date: 2026-01-28, client: hart, paid: 260.00}\n"
                        "  - {date: 2026-01-29, dispute: A}\n",
       "2026-01-31", "A 0.00, B 90.00, C 250.00", ""},
      {"an amount lies on the first open instalments",
       "  - {id: A, client: hart, date: 2026-01-10, total: 100.00, instalments: "
       "[{due: 2026-02-01, amount: 30}, {due: 2026-03-01, amount: 45}, "
       "{due: 2026-04-01, amount: 25}]}\n"
       "journal:\n  - {date: 2026-01-12, dispute: A, amount: 31.00}\n"
       "  - {date: 2026-01-28, client: hart, paid: 50.00}\n",
       "2026-01-31", "A/1 5.00, A/2 45.00, A/3 0.00", ""},
  });
}

TEST_CASE("report/account: what is open again is settled by what was left over") {
  const std::string twice = three_invoices + "journal:\n"
                                             "  - {date: 2026-01-22, writeoff: B}\n"
                                             "  - {date: 2026-01-22, writeoff: C}\n"
                                             "  - {date: 2026-01-23, paid: 100, for: A}\n"
                                             "  - {date: 2026-01-24, paid: 100, for: A}\n";
  check_accounts({
      {"a cheque that bounced, and the transfer that had followed it",
       twice + "  - {date: 2026-01-25, returned: 100.00, for: A}\n", "2026-01-31",
       "A 0.00, B 0.00, C 0.00", ""},
      {"a deposit stays one",
       three_invoices + "journal:\n  - {date: 2026-01-23, paid: 100, for: A}\n"
                        "  - {date: 2026-01-24, client: hart, paid: 100, keep: true}\n"
                        "  - {date: 2026-01-25, returned: 100.00, for: A}\n",
       "2026-01-31", "A 100.00, B 250.00, C 250.00", "100.00 kept"},
      {"credits do not come back",
       three_invoices + "journal:\n  - {date: 2026-01-23, paid: 60, for: A}\n"
                        "  - {date: 2026-01-24, credit: 40, for: A}\n"
                        "  - {date: 2026-01-25, returned: 60.00, for: A}\n",
       "2026-01-31", "A 60.00, B 250.00, C 250.00", ""},
  });
}

TEST_CASE("report/account: what was settled before the book began is never open") {
  check_accounts({
      {"some of it",
       "  - {id: A, client: hart, date: 2026-01-10, total: 100.00, settled-before: 30.00}\n"
       "journal: []\n",
       "2026-01-31", "A 70.00", ""},
      {"all of it",
       "  - {id: A, client: hart, date: 2026-01-10, total: 100.00, settled-before: 100.00}\n"
       "journal:\n  - {date: 2026-01-12, paid: 20.00, for: A}\n",
       "2026-01-31", "A 0.00", "20.00"},
      {"instalments in their order",
       "  - {id: A, client: hart, date: 2026-01-10, total: 100.00, settled-before: 40.00, "
       "instalments: [{due: 2026-02-01, amount: 30}, {due: 2026-03-01, amount: 70}]}\n"
       "journal: []\n",
       "2026-01-31", "A/1 0.00, A/2 60.00", ""},
      {"it gives no discount",
       "  - {id: A, client: hart, date: 2026-01-10, total: 100.00, settled-before: 50.00, "
       "terms: 2/10 net 30}\n"
       "journal:\n  - {date: 2026-01-12, paid: 48.00, for: A}\n",
       "2026-01-31", "A 2.00", ""},
      {"voided it counts for nothing",
       "  - {id: A, client: hart, date: 2026-01-10, total: 100.00, settled-before: 30.00}\n"
       "journal:\n  - {date: 2026-01-12, void: A}\n",
       "2026-01-31", "A 0.00", ""},
  });
}

TEST_CASE("report/account: money of another currency is what it settles") {
  check_accounts({
      {"in pounds",
       january_invoices + "  - {date: 2026-01-25, paid: 60000 JPY, settles: 90 GBP, for: A}\n",
       "2026-01-31", "A 10.00, B 50.00", ""},
  });
}

TEST_CASE("report/account: only money earns a discount; credits are counted off first") {
  const std::string invoice =
      "  - {id: A, client: hart, date: 2026-03-02, total: 1000.00, terms: 2/10 net 30}\n";
  check_accounts({
      {"half went back, and 490.00 of the other half is enough",
       invoice + "journal:\n  - {date: 2026-03-05, credit: 500.00, for: A}\n"
                 "  - {date: 2026-03-10, paid: 490.00, for: A}\n",
       "2026-04-30", "A 0.00", ""},
      {"480.00 is not",
       invoice + "journal:\n  - {date: 2026-03-05, credit: 500.00, for: A}\n"
                 "  - {date: 2026-03-10, paid: 480.00, for: A}\n",
       "2026-04-30", "A 20.00", ""},
      {"a credit that comes later is counted off too, on its day",
       invoice + "journal:\n  - {date: 2026-03-10, paid: 490.00, for: A}\n"
                 "  - {date: 2026-03-25, credit: 500.00, for: A}\n",
       "2026-03-25", "A 0.00", ""},
      {"and not before",
       invoice + "journal:\n  - {date: 2026-03-10, paid: 490.00, for: A}\n"
                 "  - {date: 2026-03-25, credit: 500.00, for: A}\n",
       "2026-03-24", "A 510.00", ""},
      {"nothing was ever paid",
       invoice + "  - {id: N, client: hart, date: 2026-03-06, kind: credit, for: A, total: 985}\n"
                 "journal: []\n",
       "2026-06-30", "A 15.00", ""},
      {"a credit that lay unapplied is still a credit",
       invoice + "journal:\n  - {date: 2026-03-01, client: hart, credit: 985.00}\n",
       "2026-06-30", "A 15.00", ""},
      {"and one that a void invoice had",
       "  - {id: B, client: hart, date: 2026-03-01, total: 985.00}\n" + invoice +
           "journal:\n  - {date: 2026-03-01, credit: 985.00, for: B}\n"
           "  - {date: 2026-03-05, void: B}\n",
       "2026-06-30", "B 0.00, A 15.00", ""},
      {"unapplied money counts on the day it is applied",
       "  - {id: B, client: hart, date: 2026-03-01, total: 980.00}\n" + invoice +
           "journal:\n  - {date: 2026-03-01, paid: 980.00, for: B}\n"
           "  - {date: 2026-03-12, void: B}\n",
       "2026-06-30", "B 0.00, A 0.00", ""},
      {"which may be too late",
       "  - {id: B, client: hart, date: 2026-03-01, total: 980.00}\n" + invoice +
           "journal:\n  - {date: 2026-03-01, paid: 980.00, for: B}\n"
           "  - {date: 2026-03-13, void: B}\n",
       "2026-06-30", "B 0.00, A 20.00", ""},
      {"of what came back the last payment goes first, so that the early one still earns it",
       invoice + "journal:\n  - {date: 2026-03-10, paid: 490.00, for: A}\n"
                 "  - {date: 2026-03-20, paid: 300.00, for: A}\n"
                 "  - {date: 2026-03-22, returned: 300.00, for: A}\n"
                 "  - {date: 2026-03-25, credit: 500.00, for: A}\n",
       "2026-06-30", "A 0.00", ""},
  });
}

TEST_CASE("report/account: a void credit note takes back what it gave") {
  const std::string noted =
      "  - {id: A, client: hart, date: 2026-05-01, total: 300.00}\n"
      "  - {id: N, client: hart, date: 2026-05-20, kind: credit, total: 300.00}\n"
      "journal:\n";
  const std::string rest =
      "  - {id: A, client: hart, date: 2026-05-01, total: 200.00}\n"
      "  - {id: N, client: hart, date: 2026-05-20, kind: credit, total: 300.00}\n"
      "journal:\n";
  check_accounts({
      {"what it had settled is open again", noted + "  - {date: 2026-05-21, void: N}\n",
       "2026-07-06", "A 300.00", ""},
      {"not before that day", noted + "  - {date: 2026-05-21, void: N}\n", "2026-05-20", "A 0.00",
       ""},
      {"on its own day it comes to nothing", noted + "  - {date: 2026-05-20, void: N}\n",
       "2026-07-06", "A 300.00", ""},
      {"voided before it was entered it never counts",
       noted + "  - {date: 2026-05-10, void: N}\n", "2026-07-06", "A 300.00", ""},
      {"its unapplied rest is gone", rest + "  - {date: 2026-05-21, void: N}\n", "2026-07-06",
       "A 200.00", ""},
      {"what was refunded of it is owed",
       rest + "  - {date: 2026-05-21, client: hart, refund: 60.00}\n"
              "  - {date: 2026-05-22, void: N}\n",
       "2026-07-06", "A 200.00", "-60.00"},
      {"but for other money that was left",
       rest + "  - {date: 2026-05-21, client: hart, refund: 60.00}\n"
              "  - {date: 2026-05-21, client: hart, paid: 100.00}\n"
              "  - {date: 2026-05-22, void: N}\n",
       "2026-07-06", "A 160.00", ""},
      {"it is found where a void invoice's money went",
       "  - {id: A, client: hart, date: 2026-05-01, total: 300.00}\n"
       "  - {id: B, client: hart, date: 2026-05-02, total: 120.00}\n"
       "  - {id: N, client: hart, date: 2026-05-20, kind: credit, for: A, total: 300.00}\n"
       "journal:\n"
       "  - {date: 2026-05-21, void: A}\n"
       "  - {date: 2026-05-22, void: N}\n",
       "2026-07-06", "A 0.00, B 120.00", ""},
      {"a discount no longer earned is taken back",
       "  - {id: A, client: hart, date: 2026-05-01, total: 1000.00, terms: 2/10 net 30}\n"
       "  - {id: N, client: hart, date: 2026-05-04, kind: credit, for: A, total: 500.00}\n"
       "journal:\n"
       "  - {date: 2026-05-05, paid: 490.00, for: A}\n"
       "  - {date: 2026-05-22, void: N}\n",
       "2026-07-06", "A 510.00", ""},
  });
}

TEST_CASE("report/account: a mistake says which payment was never made") {
  const auto r = replayed(january_invoices +
                              "  - {date: 2026-01-23, paid: 30.00, for: A}\n"
                              "  - {date: 2026-01-24, paid: 50.00, for: A}\n"
                              "  - {date: 2026-01-25, returned: 60.00, for: A, mistake: true}\n",
                          "2026-01-31");
  std::string text;
  for (const auto& one : r.account.mistakes) {
    text += r.loaded.book->entry(one.payment).date.text() + " " + one.amount.text() + "; ";
  }
  CHECK(text == "2026-01-24 50.00; 2026-01-23 10.00; ");
}
