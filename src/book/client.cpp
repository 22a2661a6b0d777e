#include "inv/book/client.hpp"

#include <algorithm>

namespace inv::book {

namespace {

/// The billing day of the month that `day` lies in: its last day where the month is shorter.
core::Date in_month_of(core::Date day, int month_day) {
  const core::Date last = day.end_of_month();
  return last - (last.day() - std::min(month_day, last.day()));
}

}  // namespace

core::Date Billing::next_on_or_after(core::Date day) const {
  if (weekday) {
    const int ahead = static_cast<int>(*weekday) - static_cast<int>(day.weekday());
    return day + (ahead + 7) % 7;
  }
  const core::Date here = in_month_of(day, month_day);
  return here >= day ? here : in_month_of(day.end_of_month() + 1, month_day);
}

}  // namespace inv::book
