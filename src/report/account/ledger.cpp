#include "ledger.hpp"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace inv::report {

using core::Money;

bool Ledger::OldestFirst::operator()(std::size_t a, std::size_t b) const {
  const Item& left = ledger->account_.items[a];
  const Item& right = ledger->account_.items[b];
  if (left.due != right.due) return left.due < right.due;
  if (left.invoiced != right.invoiced) return left.invoiced < right.invoiced;
  const auto& left_id = ledger->book_.invoice(left.invoice).id;
  const auto& right_id = ledger->book_.invoice(right.invoice).id;
  return std::tie(left_id, left.part) < std::tie(right_id, right.part);
}

Ledger::Ledger(const book::Book& book, book::ClientIx client, core::Date as_of)
    : book_(book),
      manual_(book.applies_manually(client)),
      day_(as_of),
      account_{client, as_of, {}, {}, {}, {}, {}},
      open_items_(OldestFirst{this}) {}

InvoiceStanding* Ledger::standing(book::InvoiceIx ix) {
  const auto found = account_.by_invoice.find(static_cast<std::uint32_t>(ix));
  return found == account_.by_invoice.end() ? nullptr : &account_.invoices[found->second];
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
  const auto early = std::find_if(voided_before_.begin(), voided_before_.end(),
                                  [&](const auto& pair) { return pair.first == ix; });
  const bool counts = early == voided_before_.end();
  if (!counts) entered.voided = early->second;
  account_.by_invoice.emplace(static_cast<std::uint32_t>(ix), account_.invoices.size());
  int part = 0;
  for (const auto& wanted : invoice.parts) {
    const Money amount = counts ? wanted.amount : zero;
    account_.items.push_back({ix, ++part, static_cast<int>(invoice.parts.size()), invoice.date,
                              wanted.due, wanted.amount, amount, zero, zero});
    auto& item = account_.items.back();
    if (!counts) item.postings.push_back({day_, PostingKind::voided, wanted.amount, {}});
    entered.open += amount;
    if (amount.is_positive()) open_items_.insert(account_.items.size() - 1);
  }
  if (entered.open.is_zero()) entered.settled = day_;
  account_.invoices.push_back(entered);
  if (counts) add_line(AccountLineKind::invoice, invoice.total(), ix, {});
}

void Ledger::post(Item& item, PostingKind kind, Money reduces, Cause cause, bool by_apply) {
  if (reduces.is_zero()) return;
  const auto place = static_cast<std::size_t>(&item - account_.items.data());
  auto& invoice = *standing(item.invoice);
  item.postings.push_back({day_, kind, reduces, cause, by_apply});
  item.open -= reduces;
  invoice.open -= reduces;
  INV_ASSERT(!item.open.is_negative());
  if (item.open.is_zero()) {
    open_items_.erase(place);
  } else {
    open_items_.insert(place);
  }
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
      item.postings.push_back({day_, PostingKind::recovered, -part, source.cause, false});
      item.postings.push_back({day_, source.kind, part, source.cause, source.by_apply});
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
  Money rest = amount;
  auto next = open_items_.begin();
  while (rest.is_positive() && next != open_items_.end()) {
    Item& item = account_.items[*next];
    ++next;  // before the item leaves the set
    if (item.open.currency() != rest.currency()) continue;
    const Money part = core::min(item.open, rest);
    item.received += part;
    post(item, source.kind, part, source.cause, source.by_apply);
    take_discount(*standing(item.invoice), source);
    rest -= part;
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
    auto taken = Money::zero(item.open.currency());
    for (const auto& posting : item.postings) {
      if (posting.kind == PostingKind::discount) taken += posting.reduces;
    }
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
  if (waiting.is_positive()) purses_.push_back({day_, waiting, source, false, std::move(claims)});
  if (rest > waiting) keep_or_apply({day_, rest - waiting, source, keep});
}

/// What is neither kept nor waiting goes to open items; what is left first makes good what was
/// given back too much, then stays unapplied.
void Ledger::keep_or_apply(Purse purse) {
  if (!purse.kept && !manual_) purse.amount = give_oldest(purse.amount, purse.source);
  purse.amount = net_against_deficit(purse.amount);
  if (purse.amount.is_positive()) purses_.push_back(std::move(purse));
}

Money Ledger::net_against_deficit(Money amount) {
  if (deficits_ == 0) return amount;
  for (auto& purse : purses_) {
    if (purse.amount.currency() != amount.currency() || !purse.amount.is_negative()) continue;
    const Money part = core::min(amount, -purse.amount);
    purse.amount += part;
    amount -= part;
  }
  drop_empty_purses();
  return amount;
}

void Ledger::drop_empty_purses() {
  std::erase_if(purses_, [](const Purse& purse) { return purse.amount.is_zero(); });
  deficits_ = std::count_if(purses_.begin(), purses_.end(),
                            [](const Purse& purse) { return purse.amount.is_negative(); });
}

void Ledger::serve_claims(Purse& purse) {
  std::vector<Claim> later;
  for (const auto& claim : purse.claims) {
    if (!account_.find(claim.invoice)) {
      later.push_back(claim);
      continue;
    }
    const Money most = claim.limit ? core::min(*claim.limit, purse.amount) : purse.amount;
    purse.amount -= give(claim.invoice, most, purse.source);
  }
  purse.claims = std::move(later);
}

void Ledger::apply_to_new_invoices() {
  std::vector<Purse> before = std::exchange(purses_, {});
  for (auto& purse : before) {
    if (!purse.claims.empty()) serve_claims(purse);
  }
  // Deficits first, so that money set free now makes them good.
  std::stable_partition(before.begin(), before.end(),
                        [](const Purse& purse) { return purse.amount.is_negative(); });
  for (auto& purse : before) {
    if (purse.amount.is_zero()) continue;
    const bool idle = manual_ && deficits_ == 0;
    const bool stays =
        idle || purse.amount.is_negative() || purse.kept || !purse.claims.empty();
    if (stays) {
      purses_.push_back(std::move(purse));
    } else {
      keep_or_apply(std::move(purse));
    }
  }
}

Account Ledger::finish() {
  for (const auto& purse : purses_) {
    account_.unapplied.push_back({purse.date, purse.amount, purse.source.cause, purse.source.kind,
                                  purse.kept, !purse.claims.empty()});
  }
  std::stable_sort(account_.unapplied.begin(), account_.unapplied.end(),
                   [](const Unapplied& a, const Unapplied& b) { return a.date < b.date; });
  return std::move(account_);
}

}  // namespace inv::report
