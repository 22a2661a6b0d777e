#include "inv/report/account.hpp"

#include <algorithm>
#include <set>

namespace inv::report {

std::string_view posting_name(PostingKind kind) {
  switch (kind) {
    case PostingKind::invoice: return "invoice";
    case PostingKind::paid:
    case PostingKind::released: return "paid";
    case PostingKind::credit: return "credit";
    case PostingKind::returned: return "returned";
    case PostingKind::refund: return "refund";
    case PostingKind::writeoff: return "writeoff";
    case PostingKind::recovered: return "recovered";
    case PostingKind::discount: return "discount";
    case PostingKind::voided: return "void";
  }
  INV_ASSERT(false);
}

std::string money_text(core::Money money) {
  return money.text() + " " + std::string(money.currency().code());
}

void add(Sums& sums, core::Money amount) {
  sums.try_emplace(amount.currency(), core::Money::zero(amount.currency())).first->second += amount;
}

core::Money sum_in(const Sums& sums, core::Currency currency) {
  const auto found = sums.find(currency);
  return found == sums.end() ? core::Money::zero(currency) : found->second;
}

core::Money Item::open_on(core::Date day) const {
  if (day < invoiced) return core::Money::zero(amount.currency());
  const auto next = std::partition_point(postings.begin(), postings.end(),
                                         [&](const Posting& one) { return one.date <= day; });
  return next == postings.begin() ? amount : std::prev(next)->open;
}

std::vector<core::Currency> Account::currencies() const {
  std::set<core::Currency> found;
  for (const auto& line : lines) found.insert(line.amount.currency());
  for (const auto& item : items) found.insert(item.amount.currency());
  return {found.begin(), found.end()};
}

core::Money Account::open(core::Currency currency) const {
  auto sum = core::Money::zero(currency);
  for (const auto& item : items) {
    if (item.open.currency() == currency) sum += item.open;
  }
  return sum;
}

core::Money Account::unapplied_in(core::Currency currency) const {
  auto sum = core::Money::zero(currency);
  for (const auto& money : unapplied) {
    if (money.amount.currency() == currency) sum += money.amount;
  }
  return sum;
}

core::Money Account::balance(core::Currency currency) const {
  return open(currency) - unapplied_in(currency);
}

const InvoiceStanding* Account::find(book::InvoiceIx invoice) const {
  const std::size_t place = places[static_cast<std::size_t>(invoice)];
  return place < invoices.size() && invoices[place].invoice == invoice ? &invoices[place] : nullptr;
}

std::span<const Item> Account::items_of(const InvoiceStanding& standing) const {
  return std::span(items).subspan(standing.first_item, standing.item_count);
}

}  // namespace inv::report
