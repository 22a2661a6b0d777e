// Money that is moved, taken back or given up after it came in.

#include <algorithm>
#include <array>
#include <utility>

#include "ledger.hpp"

namespace inv::report {

using core::Money;

/// An `apply` is one event, however many purses it draws on: the discount is looked at last.
Money Ledger::give_from_purses(InvoiceStanding& standing, Money up_to) {
  auto used = Money::zero(up_to.currency());
  std::optional<Source> last;
  while (used < up_to) {
    const auto place = purses_.next(up_to.currency());
    if (!place) break;
    Source source = purses_.at(*place).source;
    source.by_apply = true;
    const Money most = core::min(up_to - used, purses_.at(*place).amount);
    const Money part = fill_or_recover(standing, most, source);
    purses_.take(*place, part);
    used += part;
    if (part.is_positive()) last = source;
    if (part < most) break;  // it needs no more
  }
  if (last) take_discount(standing, *last);
  return used;
}

void Ledger::apply(Money amount, std::span<const book::ForTarget> targets) {
  Money rest = amount;
  for (const auto& target : targets) {
    const Money most = target.amount ? core::min(target.amount->money(), rest) : rest;
    auto* found = standing(target.invoice.ix());
    if (found && !found->voided) rest -= give_from_purses(*found, most);
  }
}

Money Ledger::take_back(Money amount, std::span<const book::ForTarget> targets, Cause cause) {
  Money rest = amount;
  for (const auto& target : targets) {
    auto* found = standing(target.invoice.ix());
    if (!found) continue;
    Money most = target.amount ? core::min(target.amount->money(), rest) : rest;
    const auto items = items_of(*found);
    for (auto item = items.rbegin(); item != items.rend(); ++item) {
      const Money part = core::min(item->received, most);
      if (!part.is_positive()) continue;
      item->received -= part;
      post(*item, PostingKind::returned, -part, cause);
      most -= part;
      rest -= part;
    }
    take_discount_back(*found, cause);
  }
  return rest;
}

Money Ledger::take_unapplied(Money amount) {
  while (amount.is_positive()) {
    const auto place = purses_.next(amount.currency());
    if (!place) break;
    const Money part = core::min(amount, purses_.at(*place).amount);
    purses_.take(*place, part);
    amount -= part;
  }
  return amount;
}

void Ledger::owe_refund(Money amount, Cause cause) {
  purses_.add({day_, -amount, {PostingKind::returned, cause}});
}

void Ledger::write_off(book::InvoiceIx ix, Money amount, Cause cause) {
  Money rest = amount;
  for (auto& item : items_of(*standing(ix))) {
    const Money part = core::min(item.open, rest);
    if (!part.is_positive()) continue;
    item.written_off += part;
    post(item, PostingKind::writeoff, part, cause);
    rest -= part;
  }
  add_line(AccountLineKind::writeoff, -amount, ix, cause);
}

void Ledger::void_invoice(book::InvoiceIx ix, Cause cause) {
  auto* found = standing(ix);
  if (!found) {
    voided_before_.emplace(ix, day_);
    return;
  }
  const auto zero = Money::zero(found->open.currency());
  auto received = zero;
  auto given_up = zero;
  auto discounted = zero;
  for (auto& item : items_of(*found)) {
    discounted += item.discount;
    received += std::exchange(item.received, zero);
    given_up += std::exchange(item.written_off, zero);
    post(item, PostingKind::voided, item.open, cause);
  }
  found->voided = day_;
  found->settled = day_;
  found->given_up = false;
  add_line(AccountLineKind::voided, -book_.invoice(ix).total(), ix, cause);
  if (!discounted.is_zero()) add_line(AccountLineKind::discount, discounted, ix, cause);
  if (!given_up.is_zero()) add_line(AccountLineKind::recovered, given_up, ix, cause);
  if (received.is_positive()) keep_or_apply({day_, received, {PostingKind::released, cause}});
}

}  // namespace inv::report
