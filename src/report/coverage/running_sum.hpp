#pragma once

#include <optional>
#include <vector>

#include "inv/core/date.hpp"
#include "inv/core/money.hpp"

namespace inv::report {

/// Money of one currency, added up from day to day; when the sum gets above or below an amount is
/// found without a look at every day.
class RunningSum {
 public:
  explicit RunningSum(core::Currency currency) : zero_(core::Money::zero(currency)) {}

  /// By date.
  void add(core::Date day, core::Money amount);
  /// When all is added.
  void sum_up();

  /// At the end of that day.
  core::Money on(core::Date day) const;
  /// The first day after `after` at whose end the sum is this or more.
  std::optional<core::Date> first_at_least(core::Money least, core::Date after) const;
  /// The first day after `after` at whose end the sum is less than this.
  std::optional<core::Date> first_below(core::Money limit, core::Date after) const;

 private:
  /// Of one day, or of the days of two neighbours one row down.
  struct Range {
    core::Money lowest, highest;
  };
  template <class Holds>
  std::optional<core::Date> first(core::Date after, const Holds& holds) const;
  std::size_t place_after(core::Date day) const;

  core::Money zero_;
  std::vector<core::Date> days_;
  std::vector<std::vector<Range>> rows_;  // the sums of the days, then half as many ranges a row
};

}  // namespace inv::report
