#include "running_sum.hpp"

#include <algorithm>

namespace inv::report {

void RunningSum::add(core::Date day, core::Money amount) {
  if (rows_.empty()) rows_.emplace_back();
  std::vector<Range>& sums = rows_.front();
  const core::Money sum = (sums.empty() ? zero_ : sums.back().lowest) + amount;
  if (days_.empty() || days_.back() != day) {
    days_.push_back(day);
    sums.push_back({sum, sum});
  } else {
    sums.back() = {sum, sum};
  }
}

void RunningSum::sum_up() {
  while (!rows_.empty() && rows_.back().size() > 1) {
    std::vector<Range> row;
    for (std::size_t i = 0; i < rows_.back().size(); ++i) {
      const Range& range = rows_.back()[i];
      if (i % 2 == 0) {
        row.push_back(range);
      } else {
        row.back() = {core::min(row.back().lowest, range.lowest),
                      core::max(row.back().highest, range.highest)};
      }
    }
    rows_.push_back(std::move(row));
  }
}

std::size_t RunningSum::place_after(core::Date day) const {
  return static_cast<std::size_t>(std::ranges::upper_bound(days_, day) - days_.begin());
}

core::Money RunningSum::on(core::Date day) const {
  const std::size_t next = place_after(day);
  return next == 0 ? zero_ : rows_.front()[next - 1].lowest;
}

/// Up a row where a range begins two of this one, down where it holds; at the end of a row there
/// is none.
template <class Holds>
std::optional<core::Date> RunningSum::first(core::Date after, const Holds& holds) const {
  std::size_t row = 0, place = place_after(after);
  while (row < rows_.size() && place < rows_[row].size()) {
    if (!holds(rows_[row][place])) {
      for (++place; place % 2 == 0 && row + 1 < rows_.size(); ++row) place /= 2;
      continue;
    }
    if (row == 0) return days_[place];
    --row;
    place *= 2;
  }
  return std::nullopt;
}

std::optional<core::Date> RunningSum::first_at_least(core::Money least, core::Date after) const {
  return first(after, [&](const Range& range) { return range.highest >= least; });
}

std::optional<core::Date> RunningSum::first_below(core::Money limit, core::Date after) const {
  return first(after, [&](const Range& range) { return range.lowest < limit; });
}

}  // namespace inv::report
