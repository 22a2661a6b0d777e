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

/// Those that still cover something.
std::string promises(const Judged& judged) {
  std::string text;
  for (const auto& promise : judged.relations.promises) {
    if (promise.covers.empty()) continue;
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
  const std::string paid = promise + "  - {date: 2026-04-10, paid: 150, for: [A, B]}\n";
  check({
      {"the last day of grace", promise, "2026-04-18", "live by 2026-04-15 breaks 2026-04-19: A B"},
      {"the day after", promise, "2026-04-19", "broken by 2026-04-15 breaks 2026-04-19: A B"},
      {"one of two is not enough", promise + "  - {date: 2026-04-10, paid: 100, for: A}\n",
       "2026-04-19", "broken by 2026-04-15 breaks 2026-04-19: A B"},
      {"all of it", paid, "2026-04-10", "kept by 2026-04-15 breaks 2026-04-19: A B"},
      {"settled without money", promise + "  - {date: 2026-04-10, credit: 150, for: [A, B]}\n",
       "2026-04-19", "kept by 2026-04-15 breaks 2026-04-19: A B"},
      {"on the last day of grace", promise + "  - {date: 2026-04-18, paid: 150, for: [A, B]}\n",
       "2026-04-30", "kept by 2026-04-15 breaks 2026-04-19: A B"},
      {"too late: it stays broken", promise + "  - {date: 2026-04-30, paid: 150, for: [A, B]}\n",
       "2026-04-30", "broken by 2026-04-15 breaks 2026-04-19: A B"},
      {"the payment came back in time",
       paid + "  - {date: 2026-04-14, returned: 150, for: [A, B]}\n", "2026-04-14",
       "live by 2026-04-15 breaks 2026-04-19: A B"},
      {"it came back later: broken on that day",
       paid + "  - {date: 2026-04-25, returned: 150, for: [A, B]}\n", "2026-04-30",
       "broken by 2026-04-15 breaks 2026-04-25: A B"},
  });
}

TEST_CASE("report/relations: the money of a promise") {
  const std::string for_60 = "  - {date: 2026-04-08, promise: 2026-04-15, amount: 60, for: A}\n";
  const auto on_12 = [](const std::string& what) {
    return "  - {date: 2026-04-12, " + what + "}\n";
  };
  const char* kept = "kept by 2026-04-15 breaks 2026-04-19: A";
  const char* broken = "broken by 2026-04-15 breaks 2026-04-19: A";
  check({
      {"so much is enough", for_60 + on_12("paid: 60, for: A"), "2026-04-20", kept},
      {"a penny less is not", for_60 + on_12("paid: 59.99, for: A"), "2026-04-20", broken},
      {"the bank's charges and tax withheld are money",
       for_60 + on_12("paid: 50, charges: 6, withheld: 4, for: A"), "2026-04-20", kept},
      {"another currency is none", for_60 + on_12("paid: 60 EUR"), "2026-04-20", broken},
      {"money that names nothing counts, wherever it went (to B, whose amount it is)",
       "  - {date: 2026-04-08, promise: 2026-04-15, amount: 50, for: A}\n" + on_12("paid: 50"),
       "2026-04-20", kept},
      {"that names B does not", for_60 + on_12("paid: 50, for: B") + on_12("paid: 20, for: A"),
       "2026-04-20", broken},
      {"that names A and B does", for_60 + on_12("paid: 60, for: [B, A]"), "2026-04-20", kept},
      {"what was paid before does not count",
       "  - {date: 2026-04-07, paid: 60, for: A}\n" + for_60, "2026-04-20", broken},
      {"nor on that day", "  - {date: 2026-04-08, paid: 60, for: A}\n" + for_60, "2026-04-20",
       broken},
      {"nor a credit", for_60 + on_12("credit: 60, for: A"), "2026-04-20", broken},
      {"nor a deposit, applied or not",
       for_60 + "  - {date: 2026-04-10, paid: 60, keep: true}\n" + on_12("apply: 60, for: A"),
       "2026-04-20", broken},
      {"less what came back",
       for_60 + on_12("paid: 60, for: A") + "  - {date: 2026-04-14, returned: 10, for: A}\n",
       "2026-04-20", broken},
      {"of earlier money too",
       "  - {date: 2026-04-07, paid: 30, for: A}\n" + for_60 + on_12("paid: 60, for: A") +
           "  - {date: 2026-04-13, returned: 90, for: A}\n"
           "  - {date: 2026-04-14, paid: 60, for: A}\n",
       "2026-04-20", broken},
      {"without an amount, what was open that day: a credit on the way leaves it at that",
       "  - {date: 2026-04-08, promise: 2026-04-15, for: A}\n"
       "  - {date: 2026-04-09, credit: 30, for: A}\n" +
           on_12("paid: 69.99, for: A"),
       "2026-04-20", broken},
      {"all of that is settled",
       "  - {date: 2026-04-08, promise: 2026-04-15, for: A}\n"
       "  - {date: 2026-04-09, credit: 30, for: A}\n" +
           on_12("paid: 70, for: A"),
       "2026-04-20", kept},
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
      {"made good late: live again", plan + "  - {date: 2026-04-16, paid: 50}\n", "2026-04-23",
       "live by 2026-04-20 breaks 2026-04-24: A B"},
      {"money for the first came back: broken on that day",
       plan + "  - {date: 2026-04-10, paid: 50, for: A}\n"
              "  - {date: 2026-04-17, returned: 50, for: A}\n",
       "2026-04-18", "broken by 2026-04-10 breaks 2026-04-17: A B"},
      {"it came back, but the bank is entered up to the day before only",
       plan + "  - {date: 2026-04-10, paid: 50, for: A}\n"
              "  - {date: 2026-04-17, returned: 50, for: A}\n"
              "  - {date: 2026-04-16, reconciled: bank}\n",
       "2026-04-18", "live by 2026-04-10 breaks 2026-04-14: A B"},
      {"the first made good while the second is missed",
       plan + "  - {date: 2026-04-26, paid: 50, for: A}\n", "2026-04-27",
       "broken by 2026-04-20 breaks 2026-04-24: A B"},
      {"both missed: since the first", plan, "2026-04-27",
       "broken by 2026-04-10 breaks 2026-04-14: A B"},
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
      {"however late they were entered",
       promise + "  - {date: 2026-04-18, reconciled: bank}\n"
                 "  - {date: 2026-04-30, reconciled: bank}\n",
       "2026-04-30", "broken by 2026-04-15 breaks 2026-04-19: A"},
      {"until then later money keeps it",
       promise + "  - {date: 2026-04-18, reconciled: bank}\n"
                 "  - {date: 2026-04-22, paid: 100, for: A}\n",
       "2026-04-23", "kept by 2026-04-15 breaks 2026-04-19: A"},
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

TEST_CASE("report/relations: a third promise sets nothing aside") {
  // Each promise breaks on the day before the next one is made.
  const std::string first = "  - {date: 2026-04-01, promise: 2026-04-03, for: A}\n";
  const std::string second = "  - {date: 2026-04-08, promise: 2026-04-10, for: A}\n";
  const std::string third = "  - {date: 2026-04-15, promise: 2026-04-25, for: A}\n";
  const std::string put_off =
      "  - {date: 2026-04-01, promise: 2026-04-10, for: A}\n"
      "  - {date: 2026-04-05, promise: 2026-04-15, for: A}\n";
  const std::string plan =
      "  - {date: 2026-04-08, plan: [{by: 2026-04-10, amount: 100}], for: A}\n";
  const auto on_2 = [](const std::string& what) {
    return "  - {date: 2026-04-02, " + what + "}\n";
  };
  struct ThirdCase {
    std::string what;
    std::string journal;
    bool is_set_aside;
  };
  const std::vector<ThirdCase> cases = {
      {"the second still does", first + "  - {date: 2026-04-15, promise: 2026-04-25, for: A}\n",
       true},
      {"two were broken", first + second + third, false},
      {"two were put off", put_off + third, false},
      {"money came for A", first + on_2("paid: 10, for: A") + second + third, true},
      {"money came that names nothing", first + on_2("paid: 10") + second + third, true},
      {"on the day of the first it does not count",
       "  - {date: 2026-04-01, paid: 10, for: A}\n" + first + second + third, false},
      {"nor for another invoice", first + on_2("paid: 10, for: B") + second + third, false},
      {"a plan does not count", first + plan + third, true},
      {"one that was kept is none of the two",
       first + "  - {date: 2026-04-08, promise: 2026-04-10, amount: 5, for: A}\n"
               "  - {date: 2026-04-09, paid: 5, for: A}\n" +
           third,
       true},
  };
  for (const ThirdCase& c : cases) {
    INFO(c.what);
    const auto decision = judge(three_invoices + c.journal, "2026-04-16").decision;
    const bool is_promised = !decision.set_aside.empty() && decision.set_aside.front().id == "A";
    CHECK(is_promised == c.is_set_aside);
  }
}
