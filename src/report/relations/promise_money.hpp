#pragma once

#include <optional>

#include "report/coverage/arrivals.hpp"

namespace inv::report {

/// What came in for one promise or plan after the day it was made. Who follows it counts what names
/// an invoice; what names none is there with the day.
class PromiseMoney {
 public:
  PromiseMoney(const Arrivals& arrivals, core::Date made)
      : arrivals_(arrivals), made_(made), day_(made) {}

  core::Date day() const { return day_; }
  void go_to(core::Date day) { day_ = day; }
  void count(core::Money named) { add(named_, named); }

  /// By the end of the day.
  core::Money in(core::Currency currency) const;
  bool has(const Sums& wanted) const;
  /// Something without a name came back on the day.
  bool came_back() const { return arrivals_.unnamed_came_back(day_) == day_; }

  // Days to come, if no more is counted.

  std::optional<core::Date> next_with(const Sums& wanted) const;
  std::optional<core::Date> next_below(core::Money limit) const;
  std::optional<core::Date> next_below(const Sums& wanted) const;
  std::optional<core::Date> next_came_back() const { return arrivals_.unnamed_came_back(day_ + 1); }

 private:
  core::Money unnamed_for(core::Money wanted, const RunningSum& unnamed) const;

  const Arrivals& arrivals_;
  core::Date made_, day_;
  Sums named_;
};

}  // namespace inv::report
