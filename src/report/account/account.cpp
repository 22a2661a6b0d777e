#include "inv/report/account.hpp"

#include <algorithm>

namespace inv::report {

core::Money Item::open_on(core::Date day) const {
  if (day < invoiced) return core::Money::zero(amount.currency());
  core::Money left = amount;
  for (const auto& posting : postings) {
    if (posting.date > day) break;
    left -= posting.reduces;
  }
  return left;
}

std::vector<core::Currency> Account::currencies() const {
  std::vector<core::Currency> found;
  for (const auto& line : lines) found.push_back(line.amount.currency());
  for (const auto& item : items) found.push_back(item.amount.currency());
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
  const auto found = by_invoice.find(static_cast<std::uint32_t>(invoice));
  return found == by_invoice.end() ? nullptr : &invoices[found->second];
}

}  // namespace inv::report
