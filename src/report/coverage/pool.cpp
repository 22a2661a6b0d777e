#include "pool.hpp"

#include <algorithm>

namespace inv::report {

Pool::Pool(core::Currency currency, std::vector<core::Date> dues)
    : dues_(std::move(dues)), sums_() {
  std::ranges::sort(dues_);
  const auto repeats = std::ranges::unique(dues_);
  dues_.erase(repeats.begin(), repeats.end());
  sums_.assign(dues_.size() + 1, {0, core::Money::zero(currency)});
}

void Pool::change(core::Date due, core::Money open, std::ptrdiff_t count) {
  auto place = static_cast<std::size_t>(std::ranges::lower_bound(dues_, due) - dues_.begin()) + 1;
  for (; place < sums_.size(); place += place & (~place + 1)) {
    sums_[place].count += count;
    sums_[place].open += open;
  }
}

Pool::Content Pool::due_by(core::Date by) const {
  Content sum = sums_.front();
  auto place = static_cast<std::size_t>(std::ranges::upper_bound(dues_, by) - dues_.begin());
  for (; place > 0; place -= place & (~place + 1)) {
    sum.count += sums_[place].count;
    sum.open += sums_[place].open;
  }
  return sum;
}

std::size_t Pool::holder(core::Date due) const {
  const auto end = std::partition_point(holders_.begin(), holders_.end(),
                                        [&](const Holder& one) { return one.by >= due; });
  INV_ASSERT(end != holders_.begin());
  return std::prev(end)->promise;
}

std::vector<Pool::Range> Pool::take_over(std::size_t promise, core::Date by) {
  std::vector<Range> taken;
  Content before = sums_.front();
  core::Date after = dues_.front() - 1;
  while (!holders_.empty() && after < by) {
    const Holder& holder = holders_.back();
    const core::Date until = std::min(holder.by, by);
    const Content all = due_by(until);
    if (all.count > before.count) {
      taken.push_back(
          {holder.promise, after, until, {all.count - before.count, all.open - before.open}});
    }
    before = all;
    after = until;
    if (holder.by <= by) holders_.pop_back();
  }
  while (!holders_.empty() && holders_.back().by <= by) holders_.pop_back();
  holders_.push_back({promise, by});
  return taken;
}

}  // namespace inv::report
