#include "inv/book/client.hpp"

#include <algorithm>

namespace inv::book {

namespace {

/// The billing day of the month that `day` lies in: its last day where the month is shorter.
core::Date in_month_of(core::Date day, int month_day) {
  const core::Date last = day.end_of_month();
  return last - (last.day() - std::min(month_day, last.day()));
}

/// The first multiple of `step`, from 0 on, that is not below `least`.
int whole_steps(int least, int step) { return least <= 0 ? 0 : (least + step - 1) / step * step; }

int months_between(core::Date first, core::Date last) {
  return (last.year() - first.year()) * 12 + last.month() - first.month();
}

}  // namespace

core::Date Billing::next_on_or_after(core::Date day) const {
  const core::Date least = from ? std::max(*from, day) : day;
  const core::Date first = from.value_or(least);
  if (unit == Unit::week) {
    const int ahead = static_cast<int>(weekday) - static_cast<int>(first.weekday());
    const core::Date start = first + (ahead + 7) % 7;
    return start + whole_steps(least - start, 7 * count);
  }
  const int past = months_between(first, least);
  const core::Date month = least.end_of_month(whole_steps(past, count) - past);
  const core::Date here = in_month_of(month, month_day);
  return here >= least ? here : in_month_of(month.end_of_month(count), month_day);
}

}  // namespace inv::book
