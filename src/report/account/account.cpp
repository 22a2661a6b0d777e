#include "inv/report/account.hpp"

#include <algorithm>

namespace inv::report {

core::Money Item::open_on(core::Date day) const {
  if (day < invoiced) return core::Money::zero(amount.currency());
  const auto next = std::partition_point(postings.begin(), postings.end(),
                                         [&](const Posting& one) { return one.date <= day; });
  return next == postings.begin() ? amount : std::prev(next)->open;
}

std::vector<core::Currency> Account::currencies() const {
  std::vector<core::Currency> found;
  const auto add = [&](core::Currency currency) {
    if (found.empty() || found.back() != currency) found.push_back(currency);
  };
  for (const auto& line : lines) add(line.amount.currency());
  for (const auto& item : items) add(item.amount.currency());
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
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

}  // namespace inv::report
