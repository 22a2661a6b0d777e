#include "report/coverage/running_sum.hpp"

#include <doctest/doctest.h>

#include <functional>

#include "property/dice.hpp"

// A sum of money from day to day: found in rows of ranges, and by a look at every day.

using inv::core::Currency;
using inv::core::Date;
using inv::core::Money;
using inv::report::RunningSum;

namespace {

const Currency gbp = *Currency::find("GBP");
const Date begin = inv::core::parse_date("2026-01-01").value();

using MaybeDay = std::optional<Date>;

/// The first of these days after `after` at whose end it holds.
MaybeDay first_day(const RunningSum& sum, const std::vector<Date>& days, Date after,
                   const std::function<bool(Money)>& holds) {
  for (const Date day : days) {
    if (day > after && holds(sum.on(day))) return day;
  }
  return std::nullopt;
}

}  // namespace

TEST_CASE("report/coverage: a running sum, on a day and from then on") {
  RunningSum sum(gbp);
  sum.sum_up();
  CHECK(sum.on(begin) == Money(0, gbp));
  CHECK(!sum.first_at_least(Money(0, gbp), begin));
  CHECK(!sum.first_below(Money(1, gbp), begin));
  sum.add(begin + 1, Money(500, gbp));
  sum.add(begin + 1, Money(100, gbp));
  sum.add(begin + 4, Money(-250, gbp));
  sum.sum_up();
  CHECK(sum.on(begin) == Money(0, gbp));
  CHECK(sum.on(begin + 3) == Money(600, gbp));
  CHECK(sum.on(begin + 9) == Money(350, gbp));
  CHECK(sum.first_at_least(Money(600, gbp), begin) == MaybeDay(begin + 1));
  CHECK(!sum.first_at_least(Money(600, gbp), begin + 1));
  CHECK(!sum.first_at_least(Money(601, gbp), begin));
  CHECK(sum.first_below(Money(600, gbp), begin) == MaybeDay(begin + 4));
  CHECK(!sum.first_below(Money(350, gbp), begin));
}

TEST_CASE("report/coverage: a running sum of any length") {
  for (int count = 1; count <= 40; ++count) {
    inv::test::Dice dice(static_cast<std::uint64_t>(count));
    RunningSum sum(gbp);
    std::vector<Date> days;
    for (int i = 0; i < count; ++i) {
      days.push_back(begin + 2 * i);
      sum.add(days.back(), Money(dice.between(-9, 9), gbp));
    }
    sum.sum_up();
    for (int after = -1; after < 2 * count; ++after) {
      for (int cents = -30; cents <= 30; cents += 5) {
        const Money limit(cents, gbp);
        INFO(count << " days, after day " << after << ", " << limit.text());
        CHECK(sum.first_at_least(limit, begin + after) ==
              first_day(sum, days, begin + after, [&](Money m) { return m >= limit; }));
        CHECK(sum.first_below(limit, begin + after) ==
              first_day(sum, days, begin + after, [&](Money m) { return m < limit; }));
      }
    }
  }
}
