#include "report/coverage/pool.hpp"

#include <doctest/doctest.h>

#include <map>

#include "property/dice.hpp"

// What promises without `for` hold, in ranges of due dates, and item by item.

using inv::core::Currency;
using inv::core::Date;
using inv::core::Money;
using inv::report::Pool;

namespace {

const Currency euro = *Currency::find("EUR");
const Date first_due = inv::core::parse_date("2026-01-01").value();

struct PoolItem {
  Date due;
  Money open;
  std::size_t holder;
};

/// The same, with a list of items.
struct ListedPool {
  std::vector<PoolItem> items;

  std::map<std::size_t, Pool::Content> take_over(std::size_t promise, Date by) {
    std::map<std::size_t, Pool::Content> taken;
    for (PoolItem& item : items) {
      if (item.due > by) continue;
      Pool::Content& content =
          taken.try_emplace(item.holder, Pool::Content{0, Money::zero(euro)}).first->second;
      ++content.count;
      content.open += item.open;
      item.holder = promise;
    }
    return taken;
  }
};

/// Takes over in both, and compares what was taken from whom.
void take_over(Pool& pool, ListedPool& listed, std::size_t promise, Date by) {
  const auto expected = listed.take_over(promise, by);
  const auto ranges = pool.take_over(promise, by);
  REQUIRE(ranges.size() == expected.size());
  for (const Pool::Range& range : ranges) {
    REQUIRE(expected.contains(range.promise));
    CHECK(range.content.count == expected.at(range.promise).count);
    CHECK(range.content.open == expected.at(range.promise).open);
    CHECK(range.after < range.until);
    CHECK(range.until <= by);
  }
}

}  // namespace

TEST_CASE("report/coverage: a pool, and the same item by item") {
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    INFO("seed " << seed);
    inv::test::Dice dice(seed);
    const auto any_day = [&] { return first_due + dice.between(0, 12); };
    std::vector<Date> dues;
    for (int i = 0; i < 6; ++i) dues.push_back(any_day());
    Pool pool(euro, dues);
    ListedPool listed;
    for (std::size_t promise = 0; promise < 30; ++promise) {
      const Date by = any_day() - 1;
      take_over(pool, listed, promise, by);
      for (const Date due : dues) {
        if (due > by || !dice.chance(40)) continue;
        listed.items.push_back({due, Money(dice.between(1, 9), euro), promise});
        pool.put_in(due, listed.items.back().open);
      }
      if (!listed.items.empty() && dice.chance(50)) {
        pool.take_out(listed.items.back().due, listed.items.back().open);
        listed.items.pop_back();
      }
      for (const PoolItem& item : listed.items) CHECK(pool.holder(item.due) == item.holder);
    }
  }
}
