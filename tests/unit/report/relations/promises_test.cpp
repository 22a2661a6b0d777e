#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "inv/report/relations.hpp"
#include "report/decision_outline.hpp"

using inv::test::judge;
using inv::test::Judged;
using inv::test::one_client;

namespace {

/// A due 03-31, B due 04-20, and C in instalments due 04-10 and 05-10.
const std::string three_invoices =
    one_client +
    "  - {id: A, date: 2026-03-01, due: 2026-03-31, total: 100.00}\n"
    "  - {id: B, date: 2026-03-20, due: 2026-04-20, total: 50.00}\n"
    "  - {id: C, date: 2026-03-25, total: 80.00, instalments: "
    "[{due: 2026-04-10, amount: 40.00}, {due: 2026-05-10, amount: 40.00}]}\n"
    "journal:\n";

/// `live by 2026-04-15 breaks 2026-04-19: A C/1`.
std::string in_text(const Judged& judged, const inv::report::PromiseStanding& promise) {
  using inv::report::PromiseState;
  std::string text = promise.state == PromiseState::live   ? "live"
                     : promise.state == PromiseState::kept ? "kept"
                                                           : "broken";
  text += " by " + promise.by.text() + " breaks " + promise.breaks.text() + ":";
  for (const std::size_t i : promise.covers) {
    const auto& item = judged.account.items[i];
    text += " " + judged.loaded.book->invoice(item.invoice).id;
    if (item.parts > 1) text += "/" + std::to_string(item.part);
  }
  return text;
}

std::string promises(const Judged& judged) {
  std::string text;
  for (const auto& promise : judged.relations.promises) {
    text += (text.empty() ? "" : "; ") + in_text(judged, promise);
  }
  return text;
}

struct Case {
  std::string what;
  std::string journal;
  std::string as_of;
  const char* promises;
};

void check(const std::vector<Case>& cases) {
  for (const Case& c : cases) {
    INFO(c.what << ", as of " << c.as_of);
    CHECK(promises(judge(three_invoices + c.journal, c.as_of)) == c.promises);
  }
}

}  // namespace

TEST_CASE("report/relations: what a promise covers") {
  check({
      {"all that is open and due by then", "  - {date: 2026-04-08, promise: 2026-04-20}\n",
       "2026-04-08", "live by 2026-04-20 breaks 2026-04-24: A B C/1"},
      {"what is due a day later is not", "  - {date: 2026-04-08, promise: 2026-04-19}\n",
       "2026-04-08", "live by 2026-04-19 breaks 2026-04-23: A C/1"},
      {"what is settled by the end of that day is not",
       "  - {date: 2026-04-08, promise: 2026-04-15}\n  - {date: 2026-04-08, paid: 100, for: A}\n",
       "2026-04-08", "live by 2026-04-15 breaks 2026-04-19: C/1"},
      {"nothing is open", "  - {date: 2026-03-10, promise: 2026-03-15}\n", "2026-04-08", ""},
      {"what comes later is not", "  - {date: 2026-03-21, promise: 2026-04-20}\n", "2026-04-08",
       "live by 2026-04-20 breaks 2026-04-24: A B"},
      {"named", "  - {date: 2026-04-08, promise: 2026-04-15, for: A}\n", "2026-04-08",
       "live by 2026-04-15 breaks 2026-04-19: A"},
      {"named, the items due by then", "  - {date: 2026-04-08, promise: 2026-04-15, for: C}\n",
       "2026-04-08", "live by 2026-04-15 breaks 2026-04-19: C/1"},
      {"named, none due by then: the first open one",
       "  - {date: 2026-04-01, promise: 2026-04-05, for: [B, C]}\n", "2026-04-03",
       "live by 2026-04-05 breaks 2026-04-09: B C/1"},
      {"named, the one due by then is settled: the first open one",
       "  - {date: 2026-04-01, paid: 40, for: C}\n"
       "  - {date: 2026-04-05, promise: 2026-04-15, for: C}\n",
       "2026-04-08", "live by 2026-04-15 breaks 2026-04-19: C/2"},
      {"named before it is entered", "  - {date: 2026-03-10, promise: 2026-04-22, for: B}\n",
       "2026-04-08", "live by 2026-04-22 breaks 2026-04-26: B"},
      {"and not entered yet", "  - {date: 2026-03-10, promise: 2026-04-22, for: B}\n", "2026-03-19",
       ""},
      {"a plan by its last date",
       "  - {date: 2026-04-08, plan: [{by: 2026-04-12, amount: 20}, {by: 2026-04-20, amount: "
       "30}]}\n",
       "2026-04-08", "live by 2026-04-12 breaks 2026-04-16: A B C/1"},
  });
}

TEST_CASE("report/relations: a later promise takes over what it covers") {
  check({
      {"all of it",
       "  - {date: 2026-04-08, promise: 2026-04-15, for: A}\n"
       "  - {date: 2026-04-10, promise: 2026-04-25, for: A}\n",
       "2026-04-20", "live by 2026-04-25 breaks 2026-04-29: A"},
      {"part of it",
       "  - {date: 2026-04-08, promise: 2026-04-20}\n"
       "  - {date: 2026-04-10, promise: 2026-05-01, for: A}\n",
       "2026-04-24",
       "broken by 2026-04-20 breaks 2026-04-24: B C/1; live by 2026-05-01 breaks 2026-05-05: A"},
      {"of two on one day the one that stands later in the book",
       "  - {date: 2026-04-08, promise: 2026-04-25, for: A}\n"
       "  - {date: 2026-04-08, promise: 2026-04-15, for: A}\n",
       "2026-04-08", "live by 2026-04-15 breaks 2026-04-19: A"},
      {"a plan too",
       "  - {date: 2026-04-08, promise: 2026-04-15, for: A}\n"
       "  - {date: 2026-04-10, plan: [{by: 2026-05-01, amount: 100}], for: A}\n",
       "2026-04-20", "live by 2026-05-01 breaks 2026-05-05: A"},
  });
}

TEST_CASE("report/relations: a promise is kept, live or broken") {
  const std::string promise = "  - {date: 2026-04-08, promise: 2026-04-15, for: [A, B]}\n";
  const std::string for_60 = "  - {date: 2026-04-08, promise: 2026-04-15, amount: 60, for: A}\n";
  check({
      {"the last day of grace", promise, "2026-04-18", "live by 2026-04-15 breaks 2026-04-19: A B"},
      {"the day after", promise, "2026-04-19", "broken by 2026-04-15 breaks 2026-04-19: A B"},
      {"one of two is not enough", promise + "  - {date: 2026-04-10, paid: 100, for: A}\n",
       "2026-04-19", "broken by 2026-04-15 breaks 2026-04-19: A B"},
      {"all of it", promise + "  - {date: 2026-04-10, paid: 150, for: [A, B]}\n", "2026-04-10",
       "kept by 2026-04-15 breaks 2026-04-19: A B"},
      {"late, but settled", promise + "  - {date: 2026-04-30, paid: 150, for: [A, B]}\n",
       "2026-04-30", "kept by 2026-04-15 breaks 2026-04-19: A B"},
      {"the payment came back",
       promise + "  - {date: 2026-04-10, paid: 150, for: [A, B]}\n"
                 "  - {date: 2026-04-14, returned: 150, for: [A, B]}\n",
       "2026-04-14", "live by 2026-04-15 breaks 2026-04-19: A B"},
      {"so much is enough", for_60 + "  - {date: 2026-04-12, paid: 60, for: A}\n", "2026-04-20",
       "kept by 2026-04-15 breaks 2026-04-19: A"},
      {"a penny less is not", for_60 + "  - {date: 2026-04-12, paid: 59.99, for: A}\n",
       "2026-04-20", "broken by 2026-04-15 breaks 2026-04-19: A"},
      {"what was paid before does not count", "  - {date: 2026-04-07, paid: 60, for: A}\n" + for_60,
       "2026-04-20", "broken by 2026-04-15 breaks 2026-04-19: A"},
      {"on that day it does", "  - {date: 2026-04-08, paid: 60, for: A}\n" + for_60, "2026-04-20",
       "kept by 2026-04-15 breaks 2026-04-19: A"},
      {"nor what went elsewhere", for_60 + "  - {date: 2026-04-12, paid: 50, for: B}\n",
       "2026-04-20", "broken by 2026-04-15 breaks 2026-04-19: A"},
      {"nor a credit", for_60 + "  - {date: 2026-04-12, credit: 60, for: A}\n", "2026-04-20",
       "broken by 2026-04-15 breaks 2026-04-19: A"},
      {"what came back does not count",
       for_60 + "  - {date: 2026-04-12, paid: 60, for: A}\n"
                "  - {date: 2026-04-14, returned: 10, for: A}\n",
       "2026-04-20", "broken by 2026-04-15 breaks 2026-04-19: A"},
      {"what came back of earlier money does",
       "  - {date: 2026-04-07, paid: 30, for: A}\n" + for_60 +
           "  - {date: 2026-04-12, paid: 60, for: A}\n"
           "  - {date: 2026-04-13, returned: 90, for: A}\n"
           "  - {date: 2026-04-14, paid: 60, for: A}\n",
       "2026-04-20", "kept by 2026-04-15 breaks 2026-04-19: A"},
      {"a deposit paid before and applied later is not from its date on",
       "  - {date: 2026-04-07, paid: 60, keep: true}\n" + for_60 +
           "  - {date: 2026-04-12, apply: 60, for: A}\n",
       "2026-04-20", "broken by 2026-04-15 breaks 2026-04-19: A"},
      {"a deposit paid and applied after it is",
       for_60 + "  - {date: 2026-04-10, paid: 60, keep: true}\n"
                "  - {date: 2026-04-12, apply: 60, for: A}\n",
       "2026-04-20", "kept by 2026-04-15 breaks 2026-04-19: A"},
  });
}

TEST_CASE("report/relations: a plan is owed step by step, all together") {
  const std::string plan =
      "  - {date: 2026-04-01, for: [A, B], plan: [{by: 2026-04-10, amount: 50}, "
      "{by: 2026-04-20, amount: 50}, {by: 2026-04-30, amount: 50}]}\n";
  check({
      {"before the first step", plan, "2026-04-13", "live by 2026-04-10 breaks 2026-04-14: A B"},
      {"the first is not met", plan, "2026-04-14", "broken by 2026-04-10 breaks 2026-04-14: A B"},
      {"the first is met", plan + "  - {date: 2026-04-10, paid: 50, for: A}\n", "2026-04-14",
       "live by 2026-04-20 breaks 2026-04-24: A B"},
      {"two at once", plan + "  - {date: 2026-04-10, paid: 100, for: A}\n", "2026-04-24",
       "live by 2026-04-30 breaks 2026-05-04: A B"},
      {"a penny short of two",
       plan + "  - {date: 2026-04-10, paid: 50, for: A}\n"
              "  - {date: 2026-04-19, paid: 49.99, for: A}\n",
       "2026-04-24", "broken by 2026-04-20 breaks 2026-04-24: A B"},
      {"all of it", plan + "  - {date: 2026-04-10, paid: 150, for: [A, B]}\n", "2026-04-24",
       "kept by 2026-04-30 breaks 2026-05-04: A B"},
      {"settled in another way", plan + "  - {date: 2026-04-10, credit: 150, for: [A, B]}\n",
       "2026-04-24", "kept by 2026-04-30 breaks 2026-05-04: A B"},
  });
}

TEST_CASE("report/relations: nothing breaks before the payments of that day are entered") {
  const std::string promise = "  - {date: 2026-04-08, promise: 2026-04-15, for: A}\n";
  check({
      {"the day before", promise + "  - {date: 2026-04-18, reconciled: bank}\n", "2026-04-25",
       "live by 2026-04-15 breaks 2026-04-19: A"},
      {"that day", promise + "  - {date: 2026-04-19, reconciled: bank}\n", "2026-04-25",
       "broken by 2026-04-15 breaks 2026-04-19: A"},
      {"of one account only",
       promise + "  - {date: 2026-04-19, reconciled: bank}\n"
                 "  - {date: 2026-04-01, reconciled: card}\n",
       "2026-04-25", "live by 2026-04-15 breaks 2026-04-19: A"},
      {"not yet", promise + "  - {date: 2026-04-26, reconciled: bank}\n", "2026-04-25",
       "broken by 2026-04-15 breaks 2026-04-19: A"},
  });
}

TEST_CASE("report/relations: an item is promised while a live promise covers what is open of it") {
  const Judged judged = judge(three_invoices +
                                  "  - {date: 2026-04-01, promise: 2026-04-05, for: B}\n"
                                  "  - {date: 2026-04-08, promise: 2026-04-15}\n"
                                  "  - {date: 2026-04-09, paid: 100, for: A}\n",
                              "2026-04-10");
  CHECK(promises(judged) ==
        "broken by 2026-04-05 breaks 2026-04-09: B; live by 2026-04-15 breaks 2026-04-19: A C/1");
  CHECK(judged.relations.promised_by == std::vector<int>{-1, -1, 1, -1});
}
