#include "coverage.hpp"

#include <algorithm>
#include <ranges>

namespace inv::report {

namespace {

/// Nothing is open at the end of the day: since when, if ever anything was.
std::optional<core::Date> closed_since(const Item& item, core::Date day) {
  while (true) {
    const auto next = std::ranges::upper_bound(item.postings, day, {}, &Posting::date);
    if (next == item.postings.begin()) return std::nullopt;
    const core::Date since = std::prev(next)->date;
    if (since <= item.invoiced) return std::nullopt;
    day = since - 1;
    if (item.open_on(day).is_positive()) return since;
  }
}

}  // namespace

void Reaches::add(std::size_t promise, core::Date made, core::Date by) {
  if (latest_.empty()) latest_.emplace_back();
  promises_.push_back(promise);
  made_.push_back(made);
  latest_.front().push_back(by);
}

void Reaches::sum_up() {
  while (!latest_.empty() && latest_.back().size() > 1) {
    std::vector<core::Date> row;
    for (std::size_t i = 0; i < latest_.back().size(); ++i) {
      const core::Date by = latest_.back()[i];
      if (i % 2 == 0) {
        row.push_back(by);
      } else {
        row.back() = std::max(row.back(), by);
      }
    }
    latest_.push_back(std::move(row));
  }
}

/// Up a row where two of this one end here, down where one reaches the date.
std::optional<std::size_t> Reaches::last_until(std::size_t end, core::Date due) const {
  std::size_t row = 0;
  while (end > 0) {
    for (; end % 2 == 0 && row + 1 < latest_.size(); ++row) end /= 2;
    std::size_t place = end - 1;
    if (latest_[row][place] < due) {
      --end;
      continue;
    }
    while (row > 0) {
      const std::vector<core::Date>& below = latest_[--row];
      place = 2 * place + 1;
      if (place >= below.size() || below[place] < due) --place;
    }
    return place;
  }
  return std::nullopt;
}

int Reaches::last(const Item& item, std::size_t count) const {
  auto end =
      static_cast<std::size_t>(std::ranges::lower_bound(promises_, count) - promises_.begin());
  while (const auto place = last_until(end, item.due)) {
    if (item.open_on(made_[*place]).is_positive()) return static_cast<int>(promises_[*place]);
    const std::optional<core::Date> closed = closed_since(item, made_[*place]);
    if (!closed) break;
    end = static_cast<std::size_t>(std::ranges::lower_bound(made_, *closed) - made_.begin());
  }
  return -1;
}

void Coverage::add(SpokenPromise promise) {
  const std::size_t place = promises_.size();
  for (const std::size_t item : promise.named) naming_[item].push_back(place);
  if (!promise.has_for) {
    (promise.only ? open_plans_[*promise.only] : open_promises_)
        .add(place, promise.made, promise.by);
  }
  promises_.push_back(std::move(promise));
}

void Coverage::sum_up() {
  open_promises_.sum_up();
  for (auto& [currency, plans] : open_plans_) plans.sum_up();
}

bool Coverage::covers(const Account& account, std::size_t promise, std::size_t item) const {
  const SpokenPromise& spoken = promises_[promise];
  if (spoken.has_for) return std::ranges::binary_search(spoken.named, item);
  const Item& one = account.items[item];
  return one.due <= spoken.by && (!spoken.only || one.amount.currency() == *spoken.only) &&
         one.open_on(spoken.made).is_positive();
}

int Coverage::last_naming(std::size_t item, std::size_t count, bool with_plans) const {
  const auto found = naming_.find(item);
  if (found == naming_.end()) return -1;
  const auto end = std::ranges::lower_bound(found->second, count);
  for (const std::size_t place :
       std::ranges::subrange(found->second.begin(), end) | std::views::reverse) {
    if (with_plans || !promises_[place].is_plan) return static_cast<int>(place);
  }
  return -1;
}

int Coverage::last_promise(const Account& account, std::size_t item, std::size_t count) const {
  return std::max(last_naming(item, count, false), open_promises_.last(account.items[item], count));
}

int Coverage::last(const Account& account, std::size_t item, std::size_t count) const {
  const Item& one = account.items[item];
  const int last = std::max(last_naming(item, count, true), open_promises_.last(one, count));
  const auto plans = open_plans_.find(one.amount.currency());
  return plans == open_plans_.end() ? last : std::max(last, plans->second.last(one, count));
}

std::size_t Coverage::made_before(core::Date day) const {
  return static_cast<std::size_t>(
      std::ranges::lower_bound(promises_, day, {}, &SpokenPromise::made) - promises_.begin());
}

bool Coverage::covered_on(const Account& account, std::size_t promise, std::size_t item,
                          core::Date day) const {
  return covers(account, promise, item) &&
         last(account, item, std::max(made_before(day), promise + 1)) == static_cast<int>(promise);
}

std::vector<std::size_t> Coverage::covered_on(const Account& account, std::size_t promise,
                                              core::Date day, OpenOnDay& open) const {
  const SpokenPromise& spoken = promises_[promise];
  std::vector<std::size_t> items = spoken.named;
  if (!spoken.has_for) {
    for (const auto& [due, item] : open.go_to(spoken.made)) {
      if (due > spoken.by) break;
      items.push_back(item);
    }
    std::ranges::sort(items);
  }
  std::erase_if(items,
                [&](std::size_t item) { return !covered_on(account, promise, item, day); });
  return items;
}

}  // namespace inv::report
