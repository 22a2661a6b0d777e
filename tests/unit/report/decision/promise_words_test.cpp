// Promises and plans of contract 3.2: what they cover, when they are kept, when they break.
// The policy's `grace` is 3: what is promised for 04-15 breaks on 04-19.

#include <doctest/doctest.h>

#include "report/contract_cases.hpp"

using inv::test::check_contract;
using inv::test::one_invoice;
using inv::test::two_invoices;

namespace {

/// Made on 04-08 for 04-15.
std::string promise(const std::string& more = "") {
  return "  - {date: 2026-04-08, client: hart, promise: 2026-04-15" + more + "}\n";
}
std::string promise_on(const std::string& made, const std::string& by,
                       const std::string& more = "") {
  return "  - {date: 2026-" + made + ", client: hart, promise: 2026-" + by + more + "}\n";
}
std::string paid(const std::string& day, const std::string& amount, const std::string& more = "") {
  return "  - {date: 2026-" + day + ", client: hart, paid: " + amount + more + "}\n";
}
std::string returned(const std::string& day, const std::string& amount) {
  return "  - {date: 2026-" + day + ", returned: " + amount + ", for: A, mistake: true}\n";
}
std::string chat(const std::string& day) {
  return "  - {date: 2026-" + day + ", client: hart, call: Roses}\n";
}
std::string bank(const std::string& day) {
  return "  - {date: 2026-" + day + ", reconciled: bank}\n";
}

}  // namespace

TEST_CASE("contract/promises: what one covers") {
  check_contract(one_invoice, {
      {"live until the day before it breaks", promise(), "2026-04-18", "wait [6] until 2026-04-19"},
      {"broken the day after date and grace", promise(), "2026-04-19", "call [10] 2 call friendly"},
      {"nothing that is open later", promise_on("02-20", "04-15"), "2026-04-10",
       "remind [11] 2 email friendly"},
      {"an invoice to come, where it is named", promise_on("02-20", "04-15", ", for: A"),
       "2026-04-10", "wait [6] until 2026-04-19"},
  });
  check_contract(two_invoices, {
      {"what is due by then: B is due on 04-20", promise(), "2026-04-10",
       "wait [6] until 2026-04-13"},
      {"the heads-up for B comes", promise(), "2026-04-13", "remind [6] 1 email heads-up"},
      {"B by its name, though it is due later", promise(", for: B"), "2026-04-10",
       "remind [11] 2 email friendly"},
      {"that is set aside", promise(", for: [A, B]"), "2026-04-18", "wait [6] until 2026-04-19"},
  });
}

TEST_CASE("contract/promises: kept by its money, wherever that went") {
  check_contract(one_invoice, {
      {"the amount, not all of it", promise(", amount: 30") + paid("04-12", "30"), "2026-04-19",
       "remind [11] 2 email friendly"},
      {"a penny less", promise(", amount: 30") + paid("04-12", "29.99"), "2026-04-19",
       "call [10] 2 call friendly"},
      {"money of the day it was made is not its own", promise(", amount: 30") + paid("04-08", "30"),
       "2026-04-19", "call [10] 2 call friendly"},
      {"what was open at the end of that day",
       promise() + paid("04-08", "30") + paid("04-12", "60"), "2026-04-19",
       "call [10] 2 call friendly"},
      {"charges are money", promise(", amount: 30") + paid("04-12", "29", ", charges: 1"),
       "2026-04-19", "remind [11] 2 email friendly"},
      {"a deposit is not", promise(", amount: 30") + paid("04-12", "30", ", keep: true"),
       "2026-04-19", "call [10] 2 call friendly"},
      {"on the day it would break it is still in time",
       promise(", amount: 30") + paid("04-19", "30"), "2026-04-25", "remind [11] 2 email friendly"},
      {"the day after it is not", promise(", amount: 30") + paid("04-20", "30"), "2026-04-26",
       "call [10] 2 call friendly"},
      {"settled by a credit",
       promise() + "  - {date: 2026-04-12, client: hart, credit: 100}\n"
                   "  - {date: 2026-04-21, client: hart, call: Hello}\n",
       "2026-04-22", "none [1]"},
  });
  check_contract(two_invoices, {
      {"50.00 promised for B, 60.00 paid, which goes to A",
       promise_on("04-08", "04-20", ", for: B") + paid("04-10", "60"), "2026-04-24",
       "remind [11] 2 email friendly"},
      {"money that names A alone does not keep it",
       promise_on("04-08", "04-20", ", for: B") + paid("04-10", "60", ", for: A"), "2026-04-24",
       "call [10] 2 call friendly"},
      {"a list with both does",
       promise_on("04-08", "04-20", ", for: B") + paid("04-10", "60", ", for: [A, B]"),
       "2026-04-24", "remind [11] 2 email friendly"},
  });
}

TEST_CASE("contract/promises: money that comes back") {
  check_contract(one_invoice, {
      {"before it breaks: it is live again",
       promise() + paid("04-10", "100") + returned("04-12", "100"), "2026-04-13",
       "wait [6] until 2026-04-19"},
      {"and breaks on its day", promise() + paid("04-10", "100") + returned("04-12", "100"),
       "2026-04-19", "call [10] 2 call friendly"},
      {"later: it broke on that day, after the call of 04-22",
       promise() + paid("04-10", "100") + chat("04-22") + returned("04-25", "100"), "2026-04-28",
       "call [10] 2 call friendly"},
      {"and before that of 04-26",
       promise() + paid("04-10", "100") + returned("04-25", "100") + chat("04-26"), "2026-05-02",
       "remind [11] 2 email friendly"},
  });
}

TEST_CASE("contract/promises: nothing breaks before the bank is entered up to that day") {
  check_contract(one_invoice, {
      {"it waits for the bank", promise() + bank("04-16"), "2026-04-25", "wait [6]"},
      {"entered up to the day", promise() + bank("04-16") + bank("04-19"), "2026-04-19",
       "call [10] 2 call friendly"},
      {"entered late: it broke on 04-19 all the same",
       promise() + bank("04-16") + chat("04-20") + bank("04-22"), "2026-04-26",
       "remind [11] 2 email friendly"},
      {"money after the day is too late, however late the bank was entered",
       promise(", amount: 30") + bank("04-16") + paid("04-20", "30") + bank("04-22"), "2026-04-26",
       "call [10] 2 call friendly"},
      {"an account that has ended holds nothing up",
       promise() + "  - {date: 2026-04-10, reconciled: till, ended: true}\n" + bank("04-19"),
       "2026-04-19", "call [10] 2 call friendly"},
      {"one that has not does",
       promise() + "  - {date: 2026-04-10, reconciled: till}\n" + bank("04-19"), "2026-04-19",
       "wait [6]"},
  });
}

TEST_CASE("contract/promises: a later one takes over what it covers") {
  check_contract(one_invoice, {
      {"the later counts", promise_on("04-08", "04-10") + promise_on("04-12", "04-20"),
       "2026-04-15", "wait [6] until 2026-04-24"},
      {"of two on one day too", promise_on("04-08", "04-20") + promise_on("04-08", "04-10"),
       "2026-04-14", "call [10] 2 call friendly"},
  });
  const std::string both = promise_on("04-08", "04-20") + promise_on("04-10", "05-10", ", for: A");
  check_contract(two_invoices, {
      {"the first goes on with B", both, "2026-04-24", "call [10] 2 call friendly"},
      {"and what B had open: 50.00 keep it", both + paid("04-15", "50", ", for: B"), "2026-04-24",
       "wait [6] until 2026-05-14"},
      {"money for A does not", both + paid("04-15", "60", ", for: A"), "2026-04-24",
       "call [10] 2 call friendly"},
  });
}

TEST_CASE("contract/promises: the third in a row sets nothing aside") {
  const std::string first = promise_on("04-01", "04-05"), second = promise_on("04-10", "04-12");
  const std::string third = promise_on("04-17", "04-25");
  const std::string quick =
      promise_on("04-01", "04-10") + promise_on("04-03", "04-12") + promise_on("04-05", "04-20");
  check_contract(two_invoices, {
      {"two broken", first + second + third, "2026-04-18", "remind [11] 2 email friendly"},
      {"two put off", quick, "2026-04-06", "remind [11] 2 email friendly"},
      {"only the first broken", first + third, "2026-04-18", "wait [6] until 2026-04-29"},
      {"money since the first", first + paid("04-11", "10") + second + third, "2026-04-18",
       "wait [6] until 2026-04-29"},
      {"money of the first one's day is not since", first + paid("04-01", "10") + second + third,
       "2026-04-18", "remind [11] 2 email friendly"},
      {"money for B is not A's", first + paid("04-11", "10", ", for: B") + second + third,
       "2026-04-18", "remind [11] 2 email friendly"},
      {"a plan is no promise",
       "  - {date: 2026-04-01, plan: [{by: 2026-04-05, amount: 100}], for: A}\n" + second + third,
       "2026-04-18", "wait [6] until 2026-04-29"},
      {"a plan as the third sets it aside",
       first + second +
           "  - {date: 2026-04-17, client: hart, plan: [{by: 2026-04-25, amount: 100}]}\n",
       "2026-04-18", "wait [6] until 2026-04-29"},
  });
}

TEST_CASE("contract/plans: steps, owed one on top of the other") {
  const std::string plan =
      "  - {date: 2026-04-08, for: A, plan: [{by: 2026-04-15, amount: 40}, {by: 2026-04-30, "
      "amount: 60}]}\n";
  check_contract(one_invoice, {
      {"until the first step breaks", plan, "2026-04-18", "wait [6] until 2026-04-19"},
      {"the first step missed", plan, "2026-04-19", "call [10] 2 call friendly"},
      {"the first step met", plan + paid("04-15", "40"), "2026-04-20", "wait [6] until 2026-05-04"},
      {"both met at once", plan + paid("04-15", "100"), "2026-05-04", "none [1]"},
      {"made good later: live again", plan + paid("04-21", "40"), "2026-04-22",
       "wait [6] until 2026-05-04"},
      {"not by half", plan + paid("04-21", "20"), "2026-04-27", "call [10] 2 call friendly"},
      {"less than the minimum missed", plan + paid("04-21", "36"), "2026-04-22", "wait [7]"},
      {"the second missed", plan + paid("04-15", "40"), "2026-05-04", "call [10] 2 call friendly"},
      {"a plan of 90.00 is kept by them, the rest is as before",
       "  - {date: 2026-04-08, for: A, plan: [{by: 2026-04-15, amount: 90}]}\n" +
           paid("04-15", "90"),
       "2026-04-21", "remind [11] 2 email friendly"},
  });
}
