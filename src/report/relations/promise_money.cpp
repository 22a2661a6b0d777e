#include "promise_money.hpp"

#include <algorithm>

namespace inv::report {

core::Money PromiseMoney::in(core::Currency currency) const {
  core::Money sum = sum_in(named_, currency);
  if (const RunningSum* unnamed = arrivals_.unnamed(currency)) {
    sum += unnamed->on(day_) - unnamed->on(made_);
  }
  return sum;
}

bool PromiseMoney::has(const Sums& wanted) const {
  return std::ranges::all_of(wanted, [&](const auto& sum) { return in(sum.first) >= sum.second; });
}

/// What all that names no invoice has to come to, so that this much came in.
core::Money PromiseMoney::unnamed_for(core::Money wanted, const RunningSum& unnamed) const {
  return wanted - sum_in(named_, wanted.currency()) + unnamed.on(made_);
}

/// Of several currencies each in its turn has to get there, until no day gets any later.
std::optional<core::Date> PromiseMoney::next_with(const Sums& wanted) const {
  core::Date day = day_;
  for (auto sum = wanted.begin(); sum != wanted.end();) {
    const RunningSum* unnamed = arrivals_.unnamed(sum->first);
    const bool is_there = unnamed ? unnamed->on(day) >= unnamed_for(sum->second, *unnamed)
                                  : in(sum->first) >= sum->second;
    if (is_there) {
      ++sum;
      continue;
    }
    if (!unnamed) return std::nullopt;
    const auto next = unnamed->first_at_least(unnamed_for(sum->second, *unnamed), day);
    if (!next) return std::nullopt;
    day = *next;
    sum = wanted.begin();
  }
  return day > day_ ? std::optional(day) : std::nullopt;
}

std::optional<core::Date> PromiseMoney::next_below(core::Money limit) const {
  const RunningSum* unnamed = arrivals_.unnamed(limit.currency());
  if (!unnamed) return std::nullopt;
  return unnamed->first_below(unnamed_for(limit, *unnamed), day_);
}

std::optional<core::Date> PromiseMoney::next_below(const Sums& wanted) const {
  std::optional<core::Date> first;
  for (const auto& [currency, limit] : wanted) {
    const std::optional<core::Date> day = next_below(limit);
    if (day && (!first || *day < *first)) first = day;
  }
  return first;
}

}  // namespace inv::report
