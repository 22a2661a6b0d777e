// What promises and plans cover, which later one took it over, and which there were before.

#include "promises.hpp"

#include <algorithm>
#include <iterator>
#include <numeric>

#include "contacts.hpp"

namespace inv::report {

namespace {

/// Not settled at the end of `day`: something was open, or the invoice was still to come.
bool unsettled_on(const Item& item, core::Date day) {
  return item.invoiced > day || item.open_on(day).is_positive();
}

/// What a promise covers of one invoice that its `for` names: the items due by the promised date,
/// or where there are none the first. Items that were settled already stand in only where nothing
/// of the invoice was left to promise.
void cover_named(const Account& account, const InvoiceStanding& standing, core::Date made,
                 core::Date by, std::vector<std::size_t>& items) {
  std::vector<std::size_t> all(standing.item_count), left, due;
  std::iota(all.begin(), all.end(), standing.first_item);
  std::ranges::copy_if(all, std::back_inserter(left), [&](std::size_t item) {
    return unsettled_on(account.items[item], made);
  });
  if (left.empty()) left = all;
  std::ranges::copy_if(left, std::back_inserter(due),
                       [&](std::size_t item) { return account.items[item].due <= by; });
  if (due.empty()) due.push_back(left.front());
  items.insert(items.end(), due.begin(), due.end());
}

/// Tells whether two promises without `for` cover the same: nothing was posted between them, and
/// they reach the same items.
class SameCover {
 public:
  explicit SameCover(const Account& account) {
    for (const Item& item : account.items) {
      dues_.push_back(item.due);
      changes_.push_back(item.invoiced);
      for (const Posting& posting : item.postings) changes_.push_back(posting.date);
    }
    std::ranges::sort(dues_);
    std::ranges::sort(changes_);
  }

  bool is_same(const PromiseStanding& a, const PromiseStanding& b) const {
    return count(changes_, a.made) == count(changes_, b.made) &&
           count(dues_, a.by) == count(dues_, b.by);
  }

 private:
  static std::ptrdiff_t count(const std::vector<core::Date>& days, core::Date until) {
    return std::ranges::upper_bound(days, until) - days.begin();
  }
  std::vector<core::Date> dues_, changes_;
};

/// Enters promises in the order in which they were made.
class Takeover {
 public:
  Takeover(const book::Book& book, const Account& account)
      : book_(book), account_(account), same_(account), groups_(account.items.size(), -1) {}

  void enter(book::EntryIx ix, core::Date by) {
    const book::Entry& entry = book_.entry(ix);
    PromiseStanding promise{.entry = ix,
                            .is_plan = entry.as<book::Plan>() != nullptr,
                            .made = entry.date,
                            .by = by,
                            .breaks = by,
                            .next_break = {},
                            .turns = {},
                            .covers = {},
                            .not_set_aside = {},
                            .missed = {},
                            .ever = {},
                            .had_open = {},
                            .all_taken = {}};
    if (takes_all_of_last(entry, promise)) {
      take_all(promise);
    } else {
      cover(entry, promise);
      if (promise.ever->empty()) return;
    }
    promises_.push_back(std::move(promise));
  }

  std::vector<PromiseStanding> promises() { return std::move(promises_); }

 private:
  std::optional<core::Currency> only_currency(const book::Entry& entry) const {
    const auto* plan = entry.as<book::Plan>();
    if (plan == nullptr) return std::nullopt;
    return plan->steps.front().amount.money().currency();
  }

  std::vector<std::size_t> items_of(const book::Entry& entry, core::Date by) const {
    std::vector<std::size_t> items;
    for (const book::ForTarget& target : entry.for_) {
      const InvoiceStanding* standing = account_.find(target.invoice.ix());
      if (standing != nullptr) cover_named(account_, *standing, entry.date, by, items);
    }
    for (std::size_t i = 0; entry.for_.empty() && i < account_.items.size(); ++i) {
      if (any_open({&account_.items[i], 1}, entry.date, by)) items.push_back(i);
    }
    const std::optional<core::Currency> only = only_currency(entry);
    std::erase_if(items, [&](std::size_t i) {
      return only && account_.items[i].amount.currency() != *only;
    });
    std::ranges::sort(items);
    return items;
  }

  bool takes_all_of_last(const book::Entry& entry, const PromiseStanding& promise) const {
    if (promises_.empty() || !entry.for_.empty()) return false;
    const PromiseStanding& last = promises_.back();
    const book::Entry& earlier = book_.entry(last.entry);
    return earlier.for_.empty() && only_currency(earlier) == only_currency(entry) &&
           same_.is_same(last, promise);
  }

  void take_all(PromiseStanding& promise) {
    PromiseStanding& last = promises_.back();
    last.all_taken = promise.made;
    promise.ever = last.ever;
    promise.had_open = last.had_open;
    promise.all_before = static_cast<int>(promises_.size()) - 1;
    promise.all_promise_before = last.is_plan ? last.all_promise_before : promise.all_before;
    holders_.back() = promises_.size();
  }

  void cover(const book::Entry& entry, PromiseStanding& promise) {
    promise.ever = std::make_shared<std::vector<Cover>>();
    const auto group = static_cast<int>(holders_.size());
    for (const std::size_t i : items_of(entry, promise.by)) {
      const Item& item = account_.items[i];
      const bool is_to_come = item.invoiced > promise.made;
      Cover cover{.item = i,
                  .open = is_to_come ? item.amount : item.open_on(promise.made),
                  .taken = {}};
      take(promise.made, cover);
      promise.ever->push_back(cover);
      add(promise.had_open, cover.open);
      groups_[i] = group;
    }
    if (!promise.ever->empty()) holders_.push_back(promises_.size());
  }

  /// Takes the item from what covers it.
  void take(core::Date day, Cover& cover) {
    if (groups_[cover.item] < 0) return;
    const std::size_t place = holders_[static_cast<std::size_t>(groups_[cover.item])];
    const PromiseStanding& holder = promises_[place];
    Cover& last = cover_of(*holder.ever, cover.item);
    last.taken = day;
    cover.before = static_cast<int>(place);
    cover.promise_before = !holder.is_plan                   ? cover.before
                           : holder.all_promise_before >= 0 ? holder.all_promise_before
                                                            : last.promise_before;
  }

  /// Mostly the neighbour of the one that was taken before.
  Cover& cover_of(std::vector<Cover>& covers, std::size_t item) {
    ++near_;
    if (near_ >= covers.size() || covers[near_].item != item) {
      const auto found = std::ranges::lower_bound(covers, item, {}, &Cover::item);
      near_ = static_cast<std::size_t>(found - covers.begin());
    }
    return covers[near_];
  }

  const book::Book& book_;
  const Account& account_;
  const SameCover same_;
  std::vector<PromiseStanding> promises_;
  std::vector<int> groups_;  // of items: those of one group came to their holder together
  std::vector<std::size_t> holders_;  // of each group, in promises_
  std::size_t near_ = 0;              // in the covers that were looked at last
};

/// As it stood at the end of that day, for what was taken over then too.
PromiseState state_on(const PromiseStanding& promise, core::Date day) {
  PromiseState state = PromiseState::live;
  for (const PromiseTurn& turn : promise.turns) {
    if (turn.day < day || (turn.day == day && !turn.by_takeover)) state = turn.state;
  }
  return state;
}

/// Looks at each promise with those that there were before it for its items.
class Row {
 public:
  Row(const Account& account, const Arrivals& arrivals, std::vector<PromiseStanding>& promises)
      : account_(account), arrivals_(arrivals), promises_(promises) {}

  void look_back(PromiseStanding& promise) const {
    for (const std::size_t item : promise.covers) {
      const PromiseStanding* holder = before(promise, item, &Cover::before, promise.all_before);
      if (holder == nullptr) continue;
      const bool both_broken = promise.state == PromiseState::broken &&
                               state_on(*holder, promise.made) == PromiseState::broken;
      if (both_broken) promise.second_broken = true;
      if (!promise.is_plan && is_third(promise, item)) promise.not_set_aside.push_back(item);
    }
  }

 private:
  const PromiseStanding* before(const PromiseStanding& promise, std::size_t item,
                                int Cover::*which, int of_all) const {
    int place = of_all;
    if (place < 0) {
      const auto cover = std::ranges::lower_bound(*promise.ever, item, {}, &Cover::item);
      place = (*cover).*which;
    }
    return place < 0 ? nullptr : &promises_[static_cast<std::size_t>(place)];
  }

  const PromiseStanding* promise_before(const PromiseStanding& promise, std::size_t item) const {
    return before(promise, item, &Cover::promise_before, promise.all_promise_before);
  }

  /// The two promises before it were broken, or put off by the next, and nothing came for the item.
  bool is_third(const PromiseStanding& promise, std::size_t item) const {
    const PromiseStanding* last = promise_before(promise, item);
    const PromiseStanding* first = last ? promise_before(*last, item) : nullptr;
    return first != nullptr && state_on(*last, promise.made) != PromiseState::kept &&
           state_on(*first, last->made) != PromiseState::kept &&
           !arrivals_.any_paid_after(first->made, account_.items[item].invoice);
  }

  const Account& account_;
  const Arrivals& arrivals_;
  const std::vector<PromiseStanding>& promises_;
};

}  // namespace

void look_back(const Account& account, const Arrivals& arrivals,
               std::vector<PromiseStanding>& promises) {
  const Row row(account, arrivals, promises);
  for (PromiseStanding& promise : promises) row.look_back(promise);
}

std::vector<std::size_t> PromiseStanding::covered_on(core::Date day) const {
  std::vector<std::size_t> items;
  if (all_taken && *all_taken < day) return items;
  for (const Cover& cover : *ever) {
    if (!cover.taken || *cover.taken >= day) items.push_back(cover.item);
  }
  return items;
}

std::vector<PromiseStanding> promises_made(const book::Book& book, const Account& account) {
  std::optional<Takeover> takeover;
  for (const book::EntryIx ix : entries_until(book, account.client, account.as_of)) {
    const auto by = promised_by(book.entry(ix));
    if (by && !takeover) takeover.emplace(book, account);
    if (by) takeover->enter(ix, *by);
  }
  return takeover ? takeover->promises() : std::vector<PromiseStanding>();
}

}  // namespace inv::report
