#include "open_on_day.hpp"

#include <algorithm>

namespace inv::report {

OpenOnDay::OpenOnDay(const Account& account) : account_(account) {
  for (std::size_t i = 0; i < account.items.size(); ++i) {
    const Item& item = account.items[i];
    changes_.emplace_back(item.invoiced, i);
    for (const Posting& posting : item.postings) changes_.emplace_back(posting.date, i);
  }
  std::ranges::sort(changes_);
}

const std::set<std::pair<core::Date, std::size_t>>& OpenOnDay::go_to(core::Date day) {
  for (; next_ < changes_.size() && changes_[next_].first <= day; ++next_) {
    const auto& [date, i] = changes_[next_];
    const Item& item = account_.items[i];
    if (item.open_on(date).is_positive()) {
      open_.emplace(item.due, i);
    } else {
      open_.erase({item.due, i});
    }
  }
  return open_;
}

}  // namespace inv::report
