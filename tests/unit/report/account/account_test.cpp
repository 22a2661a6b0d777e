// Worked examples, as an accountant would check them by hand.

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "account_cases.hpp"

using inv::core::parse_date;
using inv::test::check_accounts;
using inv::test::replayed;
using inv::test::january_invoices;

TEST_CASE("report/account: money goes where it is named, the rest to the oldest") {
  check_accounts({
      {"without for the earlier due date is the older",
       january_invoices + "  - {date: 2026-01-25, client: hart, paid: 60.00}\n", "2026-01-31",
       "A 90.00, B 0.00", ""},
      {"a later payment does not exist yet",
       january_invoices + "  - {date: 2026-01-25, client: hart, paid: 60.00}\n", "2026-01-24",
       "A 100.00, B 50.00", ""},
      {"with for it goes there, and the rest to the oldest",
       january_invoices + "  - {date: 2026-01-25, paid: 120.00, for: A}\n", "2026-01-31",
       "A 0.00, B 30.00", ""},
      {"a list is filled in its order",
       january_invoices + "  - {date: 2026-01-25, paid: 110.00, for: [A, B]}\n", "2026-01-31",
       "A 0.00, B 40.00", ""},
      {"a map gives what it names",
       january_invoices + "  - {date: 2026-01-25, paid: 30.00, for: {A: 20.00, B: 10.00}}\n",
       "2026-01-31", "A 80.00, B 40.00", ""},
      {"charges and withheld tax settle too",
       january_invoices + "  - {date: 2026-01-25, paid: 90.00, charges: 4, withheld: 6, for: A}\n",
       "2026-01-31", "A 0.00, B 50.00", ""},
      {"more than is owed stays unapplied",
       january_invoices + "  - {date: 2026-01-25, client: hart, paid: 170.00}\n", "2026-01-31",
       "A 0.00, B 0.00", "20.00"},
      {"credits come before payments of the same day",
       january_invoices + "  - {date: 2026-01-25, paid: 100.00, for: A}\n"
                      "  - {date: 2026-01-25, credit: 30.00, for: A}\n",
       "2026-01-31", "A 0.00, B 20.00", ""},
  });
}

TEST_CASE("report/account: money that comes first waits") {
  check_accounts({
      {"unapplied money goes to the next invoice",
       "  - {id: A, client: hart, date: 2026-01-10, total: 100.00}\n"
       "journal:\n  - {date: 2026-01-05, client: hart, paid: 130.00}\n",
       "2026-01-10", "A 0.00", "30.00"},
      {"money for an invoice still to come waits for it",
       january_invoices + "  - {date: 2026-01-15, paid: 40.00, for: B}\n", "2026-01-19", "A 100.00",
       "40.00 waiting"},
      {"and goes there when it is entered",
       january_invoices + "  - {date: 2026-01-15, paid: 70.00, for: B}\n", "2026-01-20",
       "A 80.00, B 0.00", ""},
      {"with a map only what is named waits",
       january_invoices + "  - {date: 2026-01-15, paid: 70.00, for: {B: 30.00}}\n", "2026-01-19",
       "A 60.00", "30.00 waiting"},
      {"a deposit is kept",
       january_invoices + "  - {date: 2026-01-15, client: hart, paid: 70.00, keep: true}\n",
       "2026-02-19", "A 100.00, B 50.00", "70.00 kept"},
      {"until it is applied",
       january_invoices + "  - {date: 2026-01-15, client: hart, paid: 70.00, keep: true}\n"
                      "  - {date: 2026-01-25, apply: 70.00, for: B}\n",
       "2026-02-19", "A 100.00, B 0.00", "20.00 kept"},
  });
}

TEST_CASE("report/account: instalments are filled by due date") {
  check_accounts({{"three parts",
          "  - {id: A, client: hart, date: 2026-01-10, total: 100.00, instalments: "
          "[{due: 2026-03-01, percent: 33.33}, {due: 2026-02-01, percent: 33.33}, "
          "{due: 2026-04-01, percent: 33.34}]}\n"
          "journal:\n  - {date: 2026-01-15, paid: 50.00, for: A}\n",
          "2026-02-01", "A/1 0.00, A/2 16.66, A/3 33.34", ""}});
}

TEST_CASE("report/account: what came in can go out again") {
  check_accounts({
      {"a returned payment opens its invoice",
       january_invoices + "  - {date: 2026-01-25, paid: 100.00, for: A}\n"
                      "  - {date: 2026-01-28, returned: 60.00, for: A}\n",
       "2026-01-31", "A 60.00, B 50.00", ""},
      {"without for it comes off unapplied money",
       january_invoices + "  - {date: 2026-01-25, client: hart, paid: 170.00}\n"
                      "  - {date: 2026-01-28, client: hart, returned: 20.00}\n",
       "2026-01-31", "A 0.00, B 0.00", ""},
      {"a refund of more than there is leaves a minus",
       january_invoices + "  - {date: 2026-01-25, client: hart, paid: 170.00}\n"
                      "  - {date: 2026-01-28, client: hart, refund: 25.00}\n",
       "2026-01-31", "A 0.00, B 0.00", "-5.00"},
      {"which later money makes good, after what is open",
       january_invoices + "  - {date: 2026-01-25, client: hart, paid: 140.00}\n"
                      "  - {date: 2026-01-28, client: hart, refund: 5.00}\n"
                      "  - {date: 2026-01-29, client: hart, paid: 18.00}\n",
       "2026-01-31", "A 0.00, B 0.00", "3.00"},
  });
}

TEST_CASE("report/account: write-offs, recoveries and voids") {
  check_accounts({
      {"all that is open is given up",
       january_invoices + "  - {date: 2026-01-25, paid: 30.00, for: A}\n"
                      "  - {date: 2026-01-28, writeoff: A}\n",
       "2026-01-31", "A 0.00, B 50.00", ""},
      {"money that names it takes the write-off back",
       january_invoices + "  - {date: 2026-01-28, writeoff: A}\n"
                      "  - {date: 2026-01-29, paid: 40.00, for: A}\n",
       "2026-01-31", "A 0.00, B 50.00", ""},
      {"money that does not, does not",
       january_invoices + "  - {date: 2026-01-28, writeoff: A}\n"
                      "  - {date: 2026-01-29, client: hart, paid: 60.00}\n",
       "2026-01-31", "A 0.00, B 0.00", "10.00"},
      {"a void invoice's money goes to the oldest",
       january_invoices + "  - {date: 2026-01-25, paid: 70.00, for: A}\n"
                      "  - {date: 2026-01-28, void: A}\n",
       "2026-01-31", "A 0.00, B 0.00", "20.00"},
      {"and takes no more",
       january_invoices + "  - {date: 2026-01-28, void: A}\n"
                      "  - {date: 2026-01-29, paid: 70.00, for: A}\n",
       "2026-01-31", "A 0.00, B 0.00", "20.00"},
  });
}

TEST_CASE("report/account: the discount for early payment") {
  const std::string invoice =
      "  - {id: A, client: hart, date: 2026-01-10, total: 100.00, terms: 2/10 net 30}\n"
      "  - {id: B, client: hart, date: 2026-01-11, total: 50.00}\n"
      "journal:\n";
  check_accounts({
      {"on the last day it is settled",
       invoice + "  - {date: 2026-01-20, paid: 98.00, for: A}\n", "2026-01-31", "A 0.00, B 50.00",
       ""},
      {"a day later it is not", invoice + "  - {date: 2026-01-21, paid: 98.00, for: A}\n",
       "2026-01-31", "A 2.00, B 50.00", ""},
      {"a cent less is not enough", invoice + "  - {date: 2026-01-20, paid: 97.99, for: A}\n",
       "2026-01-31", "A 2.01, B 50.00", ""},
      {"a returned payment takes it back",
       invoice + "  - {date: 2026-01-20, paid: 98.00, for: A}\n"
                 "  - {date: 2026-01-25, returned: 98.00, for: A}\n",
       "2026-01-31", "A 100.00, B 50.00", ""},
      {"what comes back of B opens it, and the void invoice's money settles it again",
       invoice + "  - {date: 2026-01-20, paid: 98.00, for: A}\n"
                 "  - {date: 2026-01-24, paid: 50.00, for: B}\n"
                 "  - {date: 2026-01-25, void: A}\n"
                 "  - {date: 2026-01-26, returned: 50.00, for: [B, A]}\n",
       "2026-01-31", "A 0.00, B 0.00", "48.00"},
      {"a void takes it back",
       invoice + "  - {date: 2026-01-20, paid: 98.00, for: A}\n"
                 "  - {date: 2026-01-25, void: A}\n",
       "2026-01-31", "A 0.00, B 0.00", "48.00"},
  });
}

TEST_CASE("report/account: what is open on an earlier day is read from the same account") {
  const auto r = replayed(january_invoices + "  - {date: 2026-01-25, paid: 60.00, for: A}\n"
                                         "  - {date: 2026-01-28, returned: 60.00, for: A}\n",
                          "2026-02-28");
  const auto& item = r.account.items.front();
  CHECK(item.open_on(*parse_date("2026-01-09")).text() == "0.00");
  CHECK(item.open_on(*parse_date("2026-01-10")).text() == "100.00");
  CHECK(item.open_on(*parse_date("2026-01-25")).text() == "40.00");
  CHECK(item.open_on(*parse_date("2026-01-28")).text() == "100.00");
}

TEST_CASE("report/account: given up means that a write-off was the last, and not recovered") {
  struct Standing {
    const char* journal;
    bool given_up;
  };
  const std::vector<Standing> cases = {
      {"  - {date: 2026-01-28, writeoff: A}\n", true},
      {"  - {date: 2026-01-28, writeoff: A, amount: 40}\n", false},
      {"  - {date: 2026-01-28, writeoff: A, amount: 40}\n"
       "  - {date: 2026-01-29, paid: 60, for: A}\n", false},
      {"  - {date: 2026-01-27, paid: 60, for: A}\n"
       "  - {date: 2026-01-28, writeoff: A}\n", true},
      {"  - {date: 2026-01-28, writeoff: A}\n"
       "  - {date: 2026-01-29, paid: 60, for: A}\n", true},
      {"  - {date: 2026-01-28, writeoff: A}\n"
       "  - {date: 2026-01-29, paid: 100, for: A}\n", false},
  };
  for (const auto& c : cases) {
    INFO(c.journal);
    const auto r = replayed(january_invoices + c.journal, "2026-02-28");
    CHECK(r.account.find(*r.loaded.book->find_invoice("A"))->given_up == c.given_up);
  }
}

TEST_CASE("report/account: what cannot be is an error at its place") {
  struct Wrong {
    const char* journal;
    inv::core::DiagnosticId id;
  };
  using inv::core::DiagnosticId;
  const std::vector<Wrong> cases = {
      {"  - {date: 2026-01-25, apply: 10.00, for: A}\n", DiagnosticId::apply_exceeds},
      {"  - {date: 2026-01-25, returned: 10.00, for: A}\n", DiagnosticId::returned_exceeds},
      {"  - {date: 2026-01-25, client: hart, returned: 10.00}\n", DiagnosticId::returned_exceeds},
      {"  - {date: 2026-01-25, paid: 50.00, for: B}\n"
       "  - {date: 2026-01-26, returned: 60.00, for: {B: 60.00}}\n",
       DiagnosticId::returned_exceeds},
      {"  - {date: 2026-01-25, writeoff: A, amount: 100.01}\n", DiagnosticId::writeoff_exceeds},
      {"  - {date: 2026-01-09, writeoff: A}\n", DiagnosticId::writeoff_nothing},
      {"  - {date: 2026-01-25, paid: 9000 JPY, settles: 100.01 GBP, for: A}\n",
       DiagnosticId::settles_exceeds},
      {"  - {date: 2026-01-25, credit: 100.00, for: A}\n"
       "  - {date: 2026-01-26, returned: 10.00, for: A}\n",
       DiagnosticId::returned_exceeds},
  };
  for (const auto& c : cases) {
    INFO(c.journal);
    const auto loaded =
        inv::test::book_from_text(inv::test::account_head + january_invoices + c.journal);
    inv::core::Diagnostics found;
    inv::report::verify(*loaded.book, found);
    REQUIRE(found.all().size() == 1);
    CHECK(found.all().front().id == c.id);
  }
}
