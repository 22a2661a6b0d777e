// Promises and plans: what their `for` covers, how they stand, and which there were before.

#include "promises.hpp"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <span>

#include "contacts.hpp"
#include "promise_turns.hpp"
#include "report/coverage/takeover.hpp"

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
  std::ranges::copy_if(all, std::back_inserter(left),
                       [&](std::size_t item) { return unsettled_on(account.items[item], made); });
  if (left.empty()) left = all;
  std::ranges::copy_if(left, std::back_inserter(due),
                       [&](std::size_t item) { return account.items[item].due <= by; });
  if (due.empty()) due.push_back(left.front());
  items.insert(items.end(), due.begin(), due.end());
}

/// The items that its `for` covers, of a plan in its currency.
std::vector<std::size_t> named_items(const Account& account, const book::Entry& entry,
                                     const SpokenPromise& promise) {
  std::vector<std::size_t> items;
  for (const book::ForTarget& target : entry.for_) {
    const InvoiceStanding* standing = account.find(target.invoice.ix());
    if (standing != nullptr) cover_named(account, *standing, entry.date, promise.by, items);
  }
  std::erase_if(items, [&](std::size_t i) {
    return promise.only && account.items[i].amount.currency() != *promise.only;
  });
  std::ranges::sort(items);
  return items;
}

std::vector<SpokenPromise> spoken_promises(const book::Book& book, const Account& account,
                                           std::span<const book::EntryIx> entries) {
  std::vector<SpokenPromise> promises;
  for (const book::EntryIx ix : entries) {
    const book::Entry& entry = book.entry(ix);
    const auto by = promised_by(entry);
    if (!by) continue;
    const auto* plan = entry.as<book::Plan>();
    SpokenPromise promise{.entry = ix,
                          .is_plan = plan != nullptr,
                          .made = entry.date,
                          .by = *by,
                          .has_for = !entry.for_.empty(),
                          .named = {},
                          .only = {}};
    if (plan) promise.only = plan->steps.front().amount.money().currency();
    promise.named = named_items(account, entry, promise);
    promises.push_back(std::move(promise));
  }
  return promises;
}

PromiseStanding standing_of(const SpokenPromise& promise, const Tenure& tenure) {
  return {.entry = promise.entry,
          .is_plan = promise.is_plan,
          .made = promise.made,
          .by = promise.by,
          .breaks = promise.by,
          .next_break = {},
          .turns = {},
          .covers = tenure.left,
          .not_set_aside = {},
          .missed = {}};
}

/// As it stood at the end of that day, for what was taken over then too.
PromiseState state_on(const PromiseStanding& promise, core::Date day) {
  PromiseState state = PromiseState::live;
  for (const PromiseTurn& turn : promise.turns) {
    if (turn.day < day || (turn.day == day && !turn.by_takeover)) state = turn.state;
  }
  return state;
}

/// Looks at each promise with those that there were before it for its items, when all were
/// followed: the second broken one in a row, the third that sets nothing aside.
class Row {
 public:
  Row(const Account& account, const Arrivals& arrivals, const Coverage& coverage,
      std::vector<PromiseStanding>& promises)
      : account_(account), arrivals_(arrivals), coverage_(coverage), promises_(promises) {}

  void look_back(std::size_t place) const {
    PromiseStanding& promise = promises_[place];
    for (const std::size_t item : promise.covers) {
      const int before = coverage_.last(account_, item, place);
      if (before < 0) continue;
      const bool both_broken = promise.state == PromiseState::broken &&
                               state_on(standing(before), promise.made) == PromiseState::broken;
      if (both_broken) promise.second_broken = true;
      if (!promise.is_plan && is_third(place, item)) promise.not_set_aside.push_back(item);
    }
  }

 private:
  const PromiseStanding& standing(int promise) const {
    return promises_[static_cast<std::size_t>(promise)];
  }

  /// The two promises before it were broken, or put off by the next, and nothing came for the item.
  bool is_third(std::size_t place, std::size_t item) const {
    const int last = coverage_.last_promise(account_, item, place);
    if (last < 0) return false;
    const int first = coverage_.last_promise(account_, item, static_cast<std::size_t>(last));
    return first >= 0 && state_on(standing(last), promises_[place].made) != PromiseState::kept &&
           state_on(standing(first), standing(last).made) != PromiseState::kept &&
           !arrivals_.any_paid_after(standing(first).made, account_.items[item].invoice);
  }

  const Account& account_;
  const Arrivals& arrivals_;
  const Coverage& coverage_;
  std::vector<PromiseStanding>& promises_;
};

}  // namespace

void add_promises(const book::Book& book, const Account& account, Relations& relations) {
  const auto entries = entries_until(book, account.client, account.as_of);
  std::vector<SpokenPromise> spoken = spoken_promises(book, account, entries);
  if (spoken.empty()) return;
  const Arrivals arrivals(book, entries);
  Takeovers taken = take_over(account, arrivals, std::move(spoken));
  const std::vector<SpokenPromise>& made = taken.coverage.promises();
  const FollowedClient client{book, account, arrivals, taken.coverage,
                              relations.reconciled.value_or(account.as_of)};
  std::vector<PromiseStanding>& promises = relations.promises;
  for (std::size_t i = 0; i < made.size(); ++i) {
    promises.push_back(standing_of(made[i], taken.tenures[i]));
    follow_promise(client, i, std::move(taken.tenures[i]), promises.back());
  }
  const Row row(account, arrivals, taken.coverage, promises);
  for (std::size_t i = 0; i < promises.size(); ++i) row.look_back(i);
  relations.coverage = std::make_shared<const Coverage>(std::move(taken.coverage));
}

}  // namespace inv::report
