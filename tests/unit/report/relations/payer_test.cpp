#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "report/decision_outline.hpp"
#include "report/relations/contacts.hpp"

using inv::test::judge;
using inv::test::one_client;

namespace {

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
  struct Case {
    std::string what;
    std::string journal;
    bool prompt;
  };
  const std::vector<Case> cases = {
      {"three in time", a + b + paid("2026-03-13", "C"), true},
      {"a day after the grace", a + b + paid("2026-03-14", "C"), false},
      {"two are not enough", a + b, false},
      {"an old sin is forgotten",
       paid("2026-01-31", "A") + b + paid("2026-03-10", "C") + paid("2026-04-10", "D"), true},
      {"one that was settled last is not old",
       b + paid("2026-03-10", "C") + paid("2026-04-10", "D") + paid("2026-04-11", "A"), false},
      {"written off is not settled", a + b + "  - {date: 2026-03-10, writeoff: C}\n", false},
      {"nor is void", a + b + "  - {date: 2026-03-10, void: C}\n", false},
      {"a credit settles", a + b + "  - {date: 2026-03-10, credit: 10, for: C}\n", true},
      {"long before they were due",
       paid("2025-12-01", "A") + paid("2025-12-01", "B") + paid("2025-12-01", "C"), true},
      {"one came back",
       a + b + paid("2026-03-10", "C") + "  - {date: 2026-03-12, returned: 10, for: C}\n", false},
  };
  for (const Case& c : cases) {
    INFO(c.what);
    CHECK(inv::report::is_prompt_payer(judge(four + c.journal, "2026-12-31").account, 3) ==
          c.prompt);
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
  CHECK(inv::report::is_prompt_payer(judge(text, "2026-12-31").account, 3));
  CHECK_FALSE(inv::report::is_prompt_payer(judge(text, "2026-12-31").account, 2));
}
