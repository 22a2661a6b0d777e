#include "postings.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace inv::report {

using core::Money;

namespace {

std::size_t place_of(const Account& account, const Item& item) {
  return static_cast<std::size_t>(&item - account.items.data());
}

std::span<Item> items_of(Account& account, const InvoiceStanding& standing) {
  return std::span(account.items).subspan(standing.first_item, standing.item_count);
}

}  // namespace

Postings::Postings(const book::Book& book, book::ClientIx client, core::Date as_of)
    : book_(book), day_(as_of), account_{client, as_of, {}, {}, {}, {}, {}, book.places()},
      open_items_(book, account_) {
  const std::size_t invoices = book.invoices_of(client).size();
  account_.invoices.reserve(invoices);
  account_.items.reserve(invoices);
  account_.lines.reserve(invoices + book.journal_of(client).size());
}

InvoiceStanding* Postings::standing(book::InvoiceIx ix) {
  const auto* const found = account_.find(ix);
  return found ? &account_.invoices[static_cast<std::size_t>(found - account_.invoices.data())]
               : nullptr;
}

Money Postings::open_of(book::InvoiceIx ix) const {
  const auto* found = account_.find(ix);
  return found ? found->open : Money::zero(*book_.invoice(ix).currency);
}

Money Postings::paid_to(book::InvoiceIx ix) const {
  auto sum = Money::zero(*book_.invoice(ix).currency);
  const auto* found = account_.find(ix);
  if (!found) return sum;
  for (const Item& item : account_.items_of(*found)) sum += item.received - item.credited;
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
        {ix, part, parts, invoice.date, wanted.due, wanted.amount, amount, zero, zero, zero, zero});
    auto& item = account_.items.back();
    if (!counts) item.postings.push_back({day_, PostingKind::voided, wanted.amount, zero, {}});
    entered.open += amount;
  }
  if (entered.open.is_zero()) entered.settled = day_;
  account_.invoices.push_back(entered);
  for (std::size_t place = entered.first_item; place < account_.items.size(); ++place) {
    open_items_.note(place, zero);
  }
  if (counts) add_line(PostingKind::invoice, invoice.to_settle(), ix, {});
}

void Postings::post(Item& item, PostingKind kind, Money reduces, Cause cause, bool by_apply) {
  if (reduces.is_zero()) return;
  auto& invoice = *standing(item.invoice);
  const Money before = item.open;
  item.open -= reduces;
  invoice.open -= reduces;
  INV_ASSERT(!item.open.is_negative());
  open_items_.note(place_of(account_, item), before);
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

/// Notes what came to lie on the item, and for a discount whether it came in time.
void Postings::receive(Item& item, Money part, const Source& source) {
  item.received += part;
  receipts_.add(place_of(account_, item), part, source.origin);
  if (source.origin.is_credit) {
    item.credited += part;
    return;
  }
  const auto& terms = book_.invoice(item.invoice).particulars().discount_terms;
  if (!terms || day_ > item.invoiced + terms->discount_days) return;
  paid_in_time_.try_emplace(item.invoice, Money::zero(part.currency())).first->second += part;
}

Money Postings::fill(InvoiceStanding& standing, Money up_to, const Source& source) {
  auto used = Money::zero(up_to.currency());
  for (auto& item : items_of(account_, standing)) {
    const Money part = core::min(item.open, up_to - used);
    if (!part.is_positive()) continue;
    receive(item, part, source);
    post(item, source.kind, part, source.cause, source.by_apply);
    used += part;
  }
  return used;
}

/// A write-off taken back and settled at once: what is open does not change.
Money Postings::recover(InvoiceStanding& standing, Money up_to, const Source& source) {
  auto used = Money::zero(up_to.currency());
  auto left = used;
  for (auto& item : items_of(account_, standing)) {
    const Money part = core::min(item.written_off, up_to - used);
    if (part.is_positive()) {
      item.written_off -= part;
      receive(item, part, source);
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
  review_discount(*found, source.cause);
  return used;
}

Money Postings::give_to_item(std::size_t place, Money up_to, const Source& source) {
  Item& item = account_.items[place];
  const Money part = core::min(item.open, up_to);
  receive(item, part, source);
  post(item, source.kind, part, source.cause, source.by_apply);
  review_discount(*standing(item.invoice), source.cause);
  return part;
}

Money Postings::give_oldest(Money amount, const Source& source) {
  Money rest = amount;
  while (rest.is_positive()) {
    const auto place = open_items_.oldest(rest.currency());
    if (!place) break;
    rest -= give_to_item(*place, rest, source);
  }
  return rest;
}

/// Whether what was paid in time comes to the total less credits, less the percentage of that.
bool Postings::earns_discount(const InvoiceStanding& standing) const {
  const auto paid = paid_in_time_.find(standing.invoice);
  if (paid == paid_in_time_.end() || !paid->second.is_positive()) return false;
  const auto& invoice = book_.invoice(standing.invoice);
  Money to_pay = invoice.total();
  for (const Item& item : account_.items_of(standing)) to_pay -= item.credited;
  const auto discount =
      core::percent_of(*invoice.particulars().discount_terms->discount, to_pay);
  INV_ASSERT(discount);
  return paid->second >= to_pay - *discount;
}

void Postings::review_discount(InvoiceStanding& standing, Cause cause) {
  const auto& more = book_.invoice(standing.invoice).particulars();
  if (!more.discount_terms || more.settled_before || standing.voided) return;
  const bool is_earned = earns_discount(standing);
  for (auto& item : items_of(account_, standing)) {
    const Money taken = is_earned ? item.open : -item.discount;
    if (taken.is_zero()) continue;
    add_line(PostingKind::discount, -taken, standing.invoice, cause);
    post(item, PostingKind::discount, taken, cause);
  }
}

std::vector<Receipt> Postings::take_back(book::InvoiceIx ix, Money most, Cause cause) {
  std::vector<Receipt> all;
  auto* found = standing(ix);
  if (!found) return all;
  const auto items = items_of(account_, *found);
  for (auto item = items.rbegin(); item != items.rend() && most.is_positive(); ++item) {
    auto part = Money::zero(most.currency());
    for (Receipt& receipt : receipts_.take_payments(place_of(account_, *item), most)) {
      part += receipt.amount;
      all.push_back(receipt);
    }
    most -= part;
    item->received -= part;
    post(*item, PostingKind::returned, -part, cause);
  }
  const auto in_time = paid_in_time_.find(ix);  // the last payments are the first to go
  if (in_time != paid_in_time_.end()) in_time->second = core::min(in_time->second, paid_to(ix));
  review_discount(*found, cause);
  return all;
}

void Postings::write_off(book::InvoiceIx ix, Money amount, Cause cause) {
  Money rest = amount;
  for (auto& item : items_of(account_, *standing(ix))) {
    const Money part = core::min(item.open, rest);
    if (!part.is_positive()) continue;
    item.written_off += part;
    post(item, PostingKind::writeoff, part, cause);
    rest -= part;
  }
  add_line(PostingKind::writeoff, -amount, ix, cause);
}

std::vector<Receipt> Postings::void_invoice(book::InvoiceIx ix, Cause cause) {
  std::vector<Receipt> received;
  auto* found = standing(ix);
  if (!found) {
    voided_before_.emplace(ix, day_);
    return received;
  }
  const auto zero = Money::zero(found->open.currency());
  auto given_up = zero, discounted = zero;
  for (auto& item : items_of(account_, *found)) {
    std::ranges::copy(receipts_.take_all(place_of(account_, item)), std::back_inserter(received));
    item.received = item.credited = zero;
    discounted += std::exchange(item.discount, zero);
    given_up += std::exchange(item.written_off, zero);
    post(item, PostingKind::voided, item.open, cause);
  }
  found->voided = day_;
  found->settled = day_;
  found->given_up = false;
  add_line(PostingKind::voided, -book_.invoice(ix).to_settle(), ix, cause);
  if (!discounted.is_zero()) add_line(PostingKind::discount, discounted, ix, cause);
  if (!given_up.is_zero()) add_line(PostingKind::recovered, given_up, ix, cause);
  return received;
}

Money Postings::void_note(book::InvoiceIx ix, Cause cause) {
  const Money total = book_.invoice(ix).total();
  add_line(PostingKind::voided, total, ix, cause);
  auto opened = Money::zero(total.currency());
  std::set<book::InvoiceIx> invoices;
  for (const Receipt& receipt : receipts_.take_note(ix)) {
    Item& item = account_.items[receipt.item];
    item.received -= receipt.amount;
    item.credited -= receipt.amount;
    post(item, PostingKind::voided, -receipt.amount, cause);
    opened += receipt.amount;
    invoices.insert(item.invoice);
  }
  for (const auto invoice : invoices) review_discount(*standing(invoice), cause);
  return opened;
}

}  // namespace inv::report
