#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "report/decision_outline.hpp"
#include "report/relations/contacts.hpp"

using inv::test::judge;
using inv::test::one_client;

namespace {

using inv::report::payment_habit;
using inv::report::PaymentHabit;

/// Four invoices, each due on the 10th of its month.
const std::string four = one_client +
                         "  - {id: A, date: 2026-01-01, due: 2026-01-10, total: 10}\n"
                         "  - {id: B, date: 2026-02-01, due: 2026-02-10, total: 10}\n"
                         "  - {id: C, date: 2026-03-01, due: 2026-03-10, total: 10}\n"
                         "  - {id: D, date: 2026-04-01, due: 2026-04-10, total: 10}\n"
                         "  - {id: Z, date: 2026-04-01, due: 2026-04-10, "
                         "lines: [{what: Bulbs, amount: 10}, {what: Returned, amount: -10}]}\n"
                         "journal:\n";

std::string paid(const std::string& day, const std::string& id) {
  return "  - {date: " + day + ", paid: 10, for: " + id + "}\n";
}

}  // namespace

TEST_CASE("report/relations: the last three that were settled, each within the grace") {
  const std::string a = paid("2026-01-10", "A"), b = paid("2026-02-10", "B");
  const std::string late_a = paid("2026-01-14", "A"), late_b = paid("2026-02-14", "B");
  struct Case {
    std::string what;
    std::string journal;
    PaymentHabit habit;
  };
  const std::vector<Case> cases = {
      {"three in time", a + b + paid("2026-03-13", "C"), PaymentHabit::prompt},
      {"one a day after the grace", a + b + paid("2026-03-14", "C"), PaymentHabit::unknown},
      {"all a day after the grace", late_a + late_b + paid("2026-03-14", "C"), PaymentHabit::late},
      {"two of them", late_a + late_b + paid("2026-03-13", "C"), PaymentHabit::unknown},
      {"two are not enough", a + b, PaymentHabit::unknown},
      {"two late ones neither", late_a + late_b, PaymentHabit::unknown},
      {"an old sin is forgotten",
       paid("2026-01-31", "A") + b + paid("2026-03-10", "C") + paid("2026-04-10", "D"),
       PaymentHabit::prompt},
      {"one that was settled last is not old",
       b + paid("2026-03-10", "C") + paid("2026-04-10", "D") + paid("2026-04-11", "A"),
       PaymentHabit::unknown},
      {"written off is not settled", a + b + "  - {date: 2026-03-10, writeoff: C}\n",
       PaymentHabit::unknown},
      {"nor is void", a + b + "  - {date: 2026-03-10, void: C}\n", PaymentHabit::unknown},
      {"a credit settles", a + b + "  - {date: 2026-03-10, credit: 10, for: C}\n",
       PaymentHabit::prompt},
      {"long before they were due",
       paid("2025-12-01", "A") + paid("2025-12-01", "B") + paid("2025-12-01", "C"),
       PaymentHabit::prompt},
      {"one came back",
       a + b + paid("2026-03-10", "C") + "  - {date: 2026-03-12, returned: 10, for: C}\n",
       PaymentHabit::unknown},
  };
  for (const Case& c : cases) {
    INFO(c.what);
    CHECK(payment_habit(judge(four + c.journal, "2026-12-31").account, 3) == c.habit);
  }
}

TEST_CASE("report/relations: an invoice in instalments is due with the last") {
  const std::string text = one_client +
                           "  - {id: A, date: 2026-01-01, due: 2026-01-10, total: 10}\n"
                           "  - {id: B, date: 2026-02-01, due: 2026-02-10, total: 10}\n"
                           "  - {id: C, date: 2026-03-01, total: 10, instalments: "
                           "[{due: 2026-03-10, amount: 5}, {due: 2026-05-10, amount: 5}]}\n"
                           "journal:\n" +
                           paid("2026-01-10", "A") + paid("2026-02-10", "B") +
                           paid("2026-05-13", "C");
  CHECK(payment_habit(judge(text, "2026-12-31").account, 3) == PaymentHabit::prompt);
  CHECK(payment_habit(judge(text, "2026-12-31").account, 2) == PaymentHabit::unknown);
}
