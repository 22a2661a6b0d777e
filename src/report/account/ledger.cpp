#include "ledger.hpp"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace inv::report {

using core::Money;

bool Ledger::YoungerFirst::operator()(std::size_t a, std::size_t b) const {
  const Item& left = ledger->account_.items[a];
  const Item& right = ledger->account_.items[b];
  if (left.due != right.due) return left.due > right.due;
  if (left.invoiced != right.invoiced) return left.invoiced > right.invoiced;
  const auto& left_id = ledger->book_.invoice(left.invoice).id;
  const auto& right_id = ledger->book_.invoice(right.invoice).id;
  return std::tie(left_id, left.part) > std::tie(right_id, right.part);
}

Ledger::Ledger(const book::Book& book, book::ClientIx client, core::Date as_of)
    : book_(book),
      manual_(book.applies_manually(client)),
      day_(as_of),
      account_{client, as_of, {}, {}, {}, {}, {}, book.places()} {
  const std::size_t invoices = book.invoices_of(client).size();
  account_.invoices.reserve(invoices);
  account_.items.reserve(invoices);
  account_.lines.reserve(invoices + book.journal_of(client).size());
}

void Ledger::begin_day(core::Date day) {
  day_ = day;
  first_today_ = purses_.size();
}

void Ledger::end_day() {
  for (std::size_t i = first_today_; i < purses_.size(); ++i) {
    const Purse& purse = purses_.at(i);
    if (!purse.amount.is_negative()) continue;
    account_.overdrawn.push_back({*purse.source.cause.entry, -purse.amount});
  }
}

Ledger::OldestOnTop& Ledger::open_items(core::Currency currency) {
  return open_items_.try_emplace(currency, YoungerFirst{this}).first->second;
}

void Ledger::note_open(std::size_t item) {
  const Money open = account_.items[item].open;
  if (seeks_oldest_ && open.is_positive()) open_items(open.currency()).push(item);
}

InvoiceStanding* Ledger::standing(book::InvoiceIx ix) {
  const auto* const found = account_.find(ix);
  return found ? &account_.invoices[static_cast<std::size_t>(found - account_.invoices.data())]
               : nullptr;
}

std::span<Item> Ledger::items_of(const InvoiceStanding& standing) {
  return std::span(account_.items).subspan(standing.first_item, standing.item_count);
}

std::span<const Item> Ledger::items_of(const InvoiceStanding& standing) const {
  return std::span(account_.items).subspan(standing.first_item, standing.item_count);
}

Money Ledger::open_of(book::InvoiceIx ix) const {
  const auto* found = account_.find(ix);
  return found ? found->open : Money::zero(*book_.invoice(ix).currency);
}

Money Ledger::received_by(book::InvoiceIx ix) const {
  auto sum = Money::zero(*book_.invoice(ix).currency);
  const auto* found = account_.find(ix);
  if (!found) return sum;
  for (const auto& item : items_of(*found)) sum += item.received;
  return sum;
}

void Ledger::add_line(AccountLineKind kind, Money amount, std::optional<book::InvoiceIx> invoice,
                      Cause cause) {
  account_.lines.push_back({day_, kind, amount, invoice, cause});
}

void Ledger::enter_invoice(book::InvoiceIx ix) {
  const auto& invoice = book_.invoice(ix);
  const auto zero = Money::zero(*invoice.currency);
  InvoiceStanding entered{ix, zero, {}, {}, false, account_.items.size(), invoice.parts.size()};
  const auto early = voided_before_.find(ix);
  const bool counts = early == voided_before_.end();
  if (!counts) entered.voided = early->second;
  int part = 0;
  for (const auto& wanted : invoice.parts) {
    const Money amount = counts ? wanted.amount : zero;
    account_.items.push_back({ix, ++part, static_cast<int>(invoice.parts.size()), invoice.date,
                              wanted.due, wanted.amount, amount, zero, zero, zero});
    auto& item = account_.items.back();
    if (!counts) item.postings.push_back({day_, PostingKind::voided, wanted.amount, zero, {}});
    entered.open += amount;
    note_open(account_.items.size() - 1);
  }
  if (entered.open.is_zero()) entered.settled = day_;
  account_.invoices.push_back(entered);
  if (counts) add_line(AccountLineKind::invoice, invoice.total(), ix, {});
}

void Ledger::post(Item& item, PostingKind kind, Money reduces, Cause cause, bool by_apply) {
  if (reduces.is_zero()) return;
  const auto place = static_cast<std::size_t>(&item - account_.items.data());
  auto& invoice = *standing(item.invoice);
  const bool opens = item.open.is_zero();
  item.open -= reduces;
  invoice.open -= reduces;
  if (opens) note_open(place);
  INV_ASSERT(!item.open.is_negative());
  if (kind == PostingKind::discount) item.discount += reduces;
  item.postings.push_back({day_, kind, reduces, item.open, cause, by_apply});
  if (invoice.open.is_zero()) {
    invoice.settled = day_;
    if (reduces.is_positive()) invoice.given_up = kind == PostingKind::writeoff;
  } else {
    invoice.settled.reset();
    invoice.given_up = false;
  }
}

Money Ledger::fill(InvoiceStanding& standing, Money up_to, const Source& source) {
  auto used = Money::zero(up_to.currency());
  for (auto& item : items_of(standing)) {
    const Money part = core::min(item.open, up_to - used);
    if (!part.is_positive()) continue;
    item.received += part;
    post(item, source.kind, part, source.cause, source.by_apply);
    used += part;
  }
  return used;
}

/// A write-off taken back and settled at once: what is open does not change.
Money Ledger::recover(InvoiceStanding& standing, Money up_to, const Source& source) {
  auto used = Money::zero(up_to.currency());
  auto left = used;
  for (auto& item : items_of(standing)) {
    const Money part = core::min(item.written_off, up_to - used);
    if (part.is_positive()) {
      item.written_off -= part;
      item.received += part;
      item.postings.push_back({day_, PostingKind::recovered, -part, item.open, source.cause});
      item.postings.push_back(
          {day_, source.kind, part, item.open, source.cause, source.by_apply});
      used += part;
    }
    left += item.written_off;
  }
  if (used.is_zero()) return used;
  if (left.is_zero()) {
    standing.given_up = false;
    if (standing.open.is_zero()) standing.settled = day_;
  }
  add_line(AccountLineKind::recovered, used, standing.invoice, source.cause);
  return used;
}

Money Ledger::fill_or_recover(InvoiceStanding& standing, Money up_to, const Source& source) {
  const Money used = fill(standing, up_to, source);
  return used + recover(standing, up_to - used, source);
}

Money Ledger::give(book::InvoiceIx ix, Money up_to, const Source& source) {
  auto* found = standing(ix);
  if (!found || found->voided || !up_to.is_positive()) return Money::zero(up_to.currency());
  const Money used = fill_or_recover(*found, up_to, source);
  take_discount(*found, source);
  return used;
}

Money Ledger::give_oldest(Money amount, const Source& source) {
  if (!std::exchange(seeks_oldest_, true)) {
    for (std::size_t i = 0; i < account_.items.size(); ++i) note_open(i);
  }
  Money rest = amount;
  OldestOnTop& oldest = open_items(amount.currency());
  while (rest.is_positive() && !oldest.empty()) {
    Item& item = account_.items[oldest.top()];
    const Money part = core::min(item.open, rest);
    if (part.is_positive()) {
      item.received += part;
      post(item, source.kind, part, source.cause, source.by_apply);
      take_discount(*standing(item.invoice), source);
      rest -= part;
    }
    if (item.open.is_zero()) oldest.pop();
  }
  return rest;
}

Money Ledger::discount_threshold(const book::Invoice& invoice) const {
  const auto discount = core::percent_of(*invoice.discount_terms->discount, invoice.total());
  INV_ASSERT(discount);
  return invoice.total() - *discount;
}

void Ledger::take_discount(InvoiceStanding& standing, const Source& source) {
  const auto& invoice = book_.invoice(standing.invoice);
  if (!invoice.discount_terms || !standing.open.is_positive()) return;
  if (day_ > invoice.date + invoice.discount_terms->discount_days) return;
  if (received_by(standing.invoice) < discount_threshold(invoice)) return;
  add_line(AccountLineKind::discount, -standing.open, standing.invoice, source.cause);
  for (auto& item : items_of(standing)) post(item, PostingKind::discount, item.open, source.cause);
}

void Ledger::take_discount_back(InvoiceStanding& standing, Cause cause) {
  const auto& invoice = book_.invoice(standing.invoice);
  if (!invoice.discount_terms || standing.voided) return;
  if (received_by(standing.invoice) >= discount_threshold(invoice)) return;
  for (auto& item : items_of(standing)) {
    const Money taken = item.discount;
    if (!taken.is_positive()) continue;
    add_line(AccountLineKind::discount, taken, standing.invoice, cause);
    post(item, PostingKind::discount, -taken, cause);
  }
}

void Ledger::receive(Money amount, std::span<const book::ForTarget> targets, Source source,
                     bool keep) {
  Money rest = amount;
  auto waiting = Money::zero(amount.currency());
  std::vector<Claim> claims;
  for (const auto& target : targets) {
    const auto ix = target.invoice.ix();
    const auto named = target.amount ? std::optional(target.amount->money()) : std::nullopt;
    if (account_.find(ix)) {
      rest -= give(ix, named ? core::min(*named, rest) : rest, source);
    } else if (!keep) {
      claims.push_back({ix, named});
      if (named) waiting += *named;
    }
  }
  const bool is_map = !targets.empty() && targets.front().amount;
  if (!claims.empty() && !is_map) waiting = rest;
  waiting = core::min(waiting, rest);
  purses_.add({day_, waiting, source}, std::move(claims));
  if (rest > waiting) keep_or_apply({day_, rest - waiting, source, keep});
}

/// What is neither kept nor waiting goes to open items; what is left first makes good what was
/// given back too much, then stays unapplied.
void Ledger::keep_or_apply(Purse purse) {
  if (!purse.kept && !manual_) purse.amount = give_oldest(purse.amount, purse.source);
  purse.amount = net_against_deficit(purse.amount);
  purses_.add(std::move(purse));
}

Money Ledger::net_against_deficit(Money amount) {
  while (amount.is_positive()) {
    const auto deficit = purses_.owed(amount.currency());
    if (!deficit) break;
    const Money part = core::min(amount, -purses_.at(*deficit).amount);
    purses_.take(*deficit, -part);
    amount -= part;
  }
  return amount;
}

void Ledger::serve_claims() {
  const auto entered = std::span(account_.invoices).subspan(served_);
  served_ = account_.invoices.size();
  for (const Claim& claim : purses_.claims_on(entered)) {
    const Purse purse = purses_.at(claim.purse);
    const Money most = claim.limit ? core::min(*claim.limit, purse.amount) : purse.amount;
    purses_.take(claim.purse, give(claim.invoice, most, purse.source));
    purses_.drop(claim);
  }
}

/// Free money, the oldest first, until there is no more place for it.
void Ledger::apply_free_money() {
  std::vector<core::Currency> full;
  while (const auto place = purses_.free_but_in(full)) {
    const Purse purse = purses_.at(*place);
    const Money left = manual_ ? purse.amount : give_oldest(purse.amount, purse.source);
    const Money rest = net_against_deficit(left);
    purses_.take(*place, purse.amount - rest);
    if (rest.is_positive()) full.push_back(rest.currency());
  }
}

Account Ledger::finish() {
  account_.unapplied = purses_.left();
  return std::move(account_);
}

}  // namespace inv::report
