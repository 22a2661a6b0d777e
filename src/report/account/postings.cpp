#include "postings.hpp"

#include <algorithm>
#include <utility>

namespace inv::report {

using core::Money;

namespace {

/// From here on the client has earned the discount.
Money discount_threshold(const book::Invoice& invoice) {
  const auto discount = core::percent_of(*invoice.particulars().discount_terms->discount,
                                         invoice.total());
  INV_ASSERT(discount);
  return invoice.total() - *discount;
}

}  // namespace

Postings::Postings(const book::Book& book, book::ClientIx client, core::Date as_of)
    : book_(book), day_(as_of), account_{client, as_of, {}, {}, {}, {}, {}, book.places()} {
  const std::size_t invoices = book.invoices_of(client).size();
  account_.invoices.reserve(invoices);
  account_.items.reserve(invoices);
  account_.lines.reserve(invoices + book.journal_of(client).size());
}

void Postings::note_open(std::size_t place) {
  const Item& item = account_.items[place];
  if (!seeks_oldest_ || !item.open.is_positive()) return;
  open_items_[item.open.currency()].emplace(item.due, item.invoiced,
                                            book_.invoice(item.invoice).id, item.part, place);
}

InvoiceStanding* Postings::standing(book::InvoiceIx ix) {
  const auto* const found = account_.find(ix);
  return found ? &account_.invoices[static_cast<std::size_t>(found - account_.invoices.data())]
               : nullptr;
}

std::span<Item> Postings::items_of(const InvoiceStanding& standing) {
  return std::span(account_.items).subspan(standing.first_item, standing.item_count);
}

Money Postings::open_of(book::InvoiceIx ix) const {
  const auto* found = account_.find(ix);
  return found ? found->open : Money::zero(*book_.invoice(ix).currency);
}

Money Postings::received_by(book::InvoiceIx ix) const {
  auto sum = Money::zero(*book_.invoice(ix).currency);
  const auto* found = account_.find(ix);
  if (!found) return sum;
  for (const Item& item : account_.items_of(*found)) sum += item.received;
  return sum;
}

void Postings::add_line(PostingKind kind, Money amount, std::optional<book::InvoiceIx> invoice,
                      Cause cause) {
  account_.lines.push_back({day_, kind, amount, invoice, cause});
}

void Postings::enter_invoice(book::InvoiceIx ix) {
  const auto& invoice = book_.invoice(ix);
  const auto zero = Money::zero(*invoice.currency);
  InvoiceStanding entered{ix, zero, {}, {}, false, account_.items.size(), invoice.item_count()};
  const auto early = voided_before_.find(ix);
  const bool counts = early == voided_before_.end();
  if (!counts) entered.voided = early->second;
  const auto parts = static_cast<int>(invoice.item_count());
  for (int part = 1; part <= parts; ++part) {
    const book::Part wanted = invoice.part(static_cast<std::size_t>(part - 1));
    const Money amount = counts ? wanted.amount : zero;
    account_.items.push_back(
        {ix, part, parts, invoice.date, wanted.due, wanted.amount, amount, zero, zero, zero});
    auto& item = account_.items.back();
    if (!counts) item.postings.push_back({day_, PostingKind::voided, wanted.amount, zero, {}});
    entered.open += amount;
    note_open(account_.items.size() - 1);
  }
  if (entered.open.is_zero()) entered.settled = day_;
  account_.invoices.push_back(entered);
  if (counts) add_line(PostingKind::invoice, invoice.total(), ix, {});
}

void Postings::post(Item& item, PostingKind kind, Money reduces, Cause cause, bool by_apply) {
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

Money Postings::fill(InvoiceStanding& standing, Money up_to, const Source& source) {
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
Money Postings::recover(InvoiceStanding& standing, Money up_to, const Source& source) {
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
  add_line(PostingKind::recovered, used, standing.invoice, source.cause);
  return used;
}

Money Postings::fill_or_recover(InvoiceStanding& standing, Money up_to, const Source& source) {
  const Money used = fill(standing, up_to, source);
  return used + recover(standing, up_to - used, source);
}

Money Postings::give(book::InvoiceIx ix, Money up_to, const Source& source) {
  auto* found = standing(ix);
  if (!found || found->voided || !up_to.is_positive()) return Money::zero(up_to.currency());
  const Money used = fill_or_recover(*found, up_to, source);
  take_discount(*found, source);
  return used;
}

Money Postings::give_oldest(Money amount, const Source& source) {
  if (!std::exchange(seeks_oldest_, true)) {
    for (std::size_t i = 0; i < account_.items.size(); ++i) note_open(i);
  }
  Money rest = amount;
  std::set<Age>& oldest = open_items_[amount.currency()];
  while (rest.is_positive() && !oldest.empty()) {
    Item& item = account_.items[std::get<std::size_t>(*oldest.begin())];
    const Money part = core::min(item.open, rest);
    if (part.is_positive()) {
      item.received += part;
      post(item, source.kind, part, source.cause, source.by_apply);
      take_discount(*standing(item.invoice), source);
      rest -= part;
    }
    if (item.open.is_zero()) oldest.erase(oldest.begin());
  }
  return rest;
}

void Postings::take_discount(InvoiceStanding& standing, const Source& source) {
  const auto& invoice = book_.invoice(standing.invoice);
  const auto& terms = invoice.particulars().discount_terms;
  if (!terms || !standing.open.is_positive()) return;
  if (day_ > invoice.date + terms->discount_days) return;
  if (received_by(standing.invoice) < discount_threshold(invoice)) return;
  add_line(PostingKind::discount, -standing.open, standing.invoice, source.cause);
  for (auto& item : items_of(standing)) post(item, PostingKind::discount, item.open, source.cause);
}

void Postings::take_discount_back(InvoiceStanding& standing, Cause cause) {
  const auto& invoice = book_.invoice(standing.invoice);
  if (!invoice.particulars().discount_terms || standing.voided) return;
  if (received_by(standing.invoice) >= discount_threshold(invoice)) return;
  for (auto& item : items_of(standing)) {
    const Money taken = item.discount;
    if (!taken.is_positive()) continue;
    add_line(PostingKind::discount, taken, standing.invoice, cause);
    post(item, PostingKind::discount, -taken, cause);
  }
}

Money Postings::take_back(book::InvoiceIx ix, Money most, Cause cause) {
  Money taken = Money::zero(most.currency());
  auto* found = standing(ix);
  if (!found) return taken;
  const auto items = items_of(*found);
  for (auto item = items.rbegin(); item != items.rend(); ++item) {
    const Money part = core::min(item->received, most - taken);
    if (!part.is_positive()) continue;
    item->received -= part;
    post(*item, PostingKind::returned, -part, cause);
    taken += part;
  }
  take_discount_back(*found, cause);
  return taken;
}

void Postings::write_off(book::InvoiceIx ix, Money amount, Cause cause) {
  Money rest = amount;
  for (auto& item : items_of(*standing(ix))) {
    const Money part = core::min(item.open, rest);
    if (!part.is_positive()) continue;
    item.written_off += part;
    post(item, PostingKind::writeoff, part, cause);
    rest -= part;
  }
  add_line(PostingKind::writeoff, -amount, ix, cause);
}

std::optional<Money> Postings::void_invoice(book::InvoiceIx ix, Cause cause) {
  auto* found = standing(ix);
  if (!found) {
    voided_before_.emplace(ix, day_);
    return std::nullopt;
  }
  const auto zero = Money::zero(found->open.currency());
  auto received = zero, given_up = zero, discounted = zero;
  for (auto& item : items_of(*found)) {
    discounted += item.discount;
    received += std::exchange(item.received, zero);
    given_up += std::exchange(item.written_off, zero);
    post(item, PostingKind::voided, item.open, cause);
  }
  found->voided = day_;
  found->settled = day_;
  found->given_up = false;
  add_line(PostingKind::voided, -book_.invoice(ix).total(), ix, cause);
  if (!discounted.is_zero()) add_line(PostingKind::discount, discounted, ix, cause);
  if (!given_up.is_zero()) add_line(PostingKind::recovered, given_up, ix, cause);
  return received;
}

}  // namespace inv::report
