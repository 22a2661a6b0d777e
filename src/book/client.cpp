#include "inv/book/client.hpp"

#include <algorithm>

#include "inv/core/assert.hpp"

namespace inv::book {

namespace {

/// The billing day of the month that `day` lies in: its last day where the month is shorter.
core::Date in_month_of(core::Date day, int month_day) {
  const core::Date last = day.end_of_month();
  return last - (last.day() - std::min(month_day, last.day()));
}

}  // namespace

/// Months since the year 0.
int month_count(core::Date day) { return day.year() * 12 + day.month() - 1; }

core::Date in_month(int count, int month_day) {
  const auto first = core::Date::of(count / 12, count % 12 + 1, 1);
  INV_ASSERT(first);
  return in_month_of(*first, month_day);
}

/// The first of first, first + step, first + 2 step … that is not below `least`.
int next_in_steps(int first, int step, int least) {
  return least <= first ? first : first + (least - first + step - 1) / step * step;
}

core::Date Billing::next_on_or_after(core::Date day) const {
  const core::Date least = from ? std::max(*from, day) : day;
  if (unit == Unit::week) {
    const core::Date first = from.value_or(day);
    const int ahead = static_cast<int>(weekday) - static_cast<int>(first.weekday());
    const core::Date start = first + (ahead + 7) % 7;
    return core::Date(next_in_steps(start.days(), 7 * count, least.days()));
  }
  const int first = month_count(from.value_or(day));
  const core::Date here = in_month(next_in_steps(first, count, month_count(least)), month_day);
  return here >= least ? here : in_month(month_count(here) + count, month_day);
}

}  // namespace inv::book
