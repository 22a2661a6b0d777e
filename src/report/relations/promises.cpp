#include "promises.hpp"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <ranges>

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
                 core::Date by, std::vector<std::size_t>& covers) {
  std::vector<std::size_t> all(standing.item_count), left, due;
  std::iota(all.begin(), all.end(), standing.first_item);
  std::ranges::copy_if(all, std::back_inserter(left), [&](std::size_t item) {
    return unsettled_on(account.items[item], made);
  });
  if (left.empty()) left = all;
  std::ranges::copy_if(left, std::back_inserter(due),
                       [&](std::size_t item) { return account.items[item].due <= by; });
  if (due.empty()) due.push_back(left.front());
  covers.insert(covers.end(), due.begin(), due.end());
}

std::vector<std::size_t> covered(const Account& account, const book::Entry& entry, core::Date by) {
  std::vector<std::size_t> covers;
  for (const book::ForTarget& target : entry.for_) {
    const InvoiceStanding* standing = account.find(target.invoice.ix());
    if (standing != nullptr) cover_named(account, *standing, entry.date, by, covers);
  }
  if (!entry.for_.empty()) return covers;
  for (std::size_t i = 0; i < account.items.size(); ++i) {
    if (any_open({&account.items[i], 1}, entry.date, by)) covers.push_back(i);
  }
  return covers;
}

/// What payments entered on `from` or later have put to the item, less what was returned of them:
/// what comes back is taken off the latest money before it.
core::Money put_since(const book::Book& book, const Item& item, core::Date from) {
  core::Money sum = core::Money::zero(item.open.currency()), back = sum;
  for (const Posting& posting : std::views::reverse(item.postings)) {
    const bool is_paid = posting.kind == PostingKind::paid;
    if (posting.kind == PostingKind::returned) back -= posting.reduces;
    if (!is_paid && posting.kind != PostingKind::credit && posting.kind != PostingKind::released) {
      continue;
    }
    const core::Money taken = core::min(back, posting.reduces);
    back -= taken;
    if (is_paid && book.entry(*posting.cause.entry).date >= from) sum += posting.reduces - taken;
  }
  return sum;
}

/// The same over all that a promise covers, in one currency.
core::Money put_to(const book::Book& book, const Account& account, const PromiseStanding& promise,
                   core::Currency currency) {
  core::Money sum = core::Money::zero(currency);
  for (const std::size_t i : promise.covers) {
    const Item& item = account.items[i];
    if (item.open.currency() == currency) sum += put_since(book, item, promise.made);
  }
  return sum;
}

bool is_settled(const Account& account, const PromiseStanding& promise) {
  return std::all_of(promise.covers.begin(), promise.covers.end(),
                     [&](std::size_t i) { return account.items[i].open.is_zero(); });
}

/// The first step of a plan that is not met: its steps, all of one currency, are owed cumulatively.
const book::PlanStep* first_unmet(const book::Book& book, const Account& account,
                                  const PromiseStanding& promise, const book::Plan& plan) {
  const core::Currency currency = plan.steps.front().amount.money().currency();
  const core::Money put = put_to(book, account, promise, currency);
  core::Money owed = core::Money::zero(currency);
  for (const book::PlanStep& step : plan.steps) {
    owed += step.amount.money();
    if (put < owed) return &step;
  }
  return nullptr;
}

bool is_kept(const book::Book& book, const Account& account, PromiseStanding& promise) {
  if (is_settled(account, promise)) return true;
  const book::Entry& entry = book.entry(promise.entry);
  if (const auto* plan = entry.as<book::Plan>()) {
    const book::PlanStep* unmet = first_unmet(book, account, promise, *plan);
    if (unmet != nullptr) promise.by = unmet->by;
    return unmet == nullptr;
  }
  const book::CompactOptional<book::Amount>& amount = entry.as<book::Promise>()->amount;
  if (!amount) return false;
  return put_to(book, account, promise, amount->money().currency()) >= amount->money();
}

void settle_state(const book::Book& book, const Account& account, int grace,
                  std::optional<core::Date> reconciled, PromiseStanding& promise) {
  const bool kept = is_kept(book, account, promise);
  promise.breaks = promise.by + grace + 1;
  const bool is_past = account.as_of >= promise.breaks;
  const bool is_known = !reconciled || *reconciled >= promise.breaks;
  promise.state = kept                  ? PromiseState::kept
                  : is_past && is_known ? PromiseState::broken
                                        : PromiseState::live;
}

}  // namespace

std::vector<PromiseStanding> promises_of(const book::Book& book, const Account& account,
                                         std::optional<core::Date> reconciled) {
  std::vector<PromiseStanding> promises;
  std::vector<int> holder(account.items.size(), -1);  // the promise that covers the item
  for (const book::EntryIx ix : entries_until(book, account.client, account.as_of)) {
    const book::Entry& entry = book.entry(ix);
    const std::optional<core::Date> by = promised_by(entry);
    if (!by) continue;
    for (const std::size_t item : covered(account, entry, *by)) {
      holder[item] = static_cast<int>(promises.size());
    }
    const bool is_plan = entry.as<book::Plan>() != nullptr;
    promises.push_back({ix, is_plan, entry.date, *by, {}, PromiseState::live, *by});
  }
  for (std::size_t i = 0; i < holder.size(); ++i) {
    if (holder[i] >= 0) promises[static_cast<std::size_t>(holder[i])].covers.push_back(i);
  }
  std::erase_if(promises, [](const PromiseStanding& promise) { return promise.covers.empty(); });
  const int grace = book.policy_of(account.client).grace;
  for (PromiseStanding& promise : promises) {
    settle_state(book, account, grace, reconciled, promise);
  }
  return promises;
}

}  // namespace inv::report
