#include "receipts.hpp"

#include <algorithm>

namespace inv::report {

using core::Money;

void Receipts::add(std::size_t item, Money amount, Origin origin) {
  if (items_.size() <= item) items_.resize(item + 1);
  const auto place = static_cast<std::uint32_t>(links_.size());
  std::uint32_t& last = origin.is_credit ? items_[item].credits : items_[item].payments;
  links_.push_back({{item, amount, origin}, last});
  last = place;
  if (origin.is_credit && origin.record.credit_note) {
    of_notes_.emplace(*origin.record.credit_note, place);
  }
}

std::vector<Receipt> Receipts::take_payments(std::size_t item, Money most) {
  std::vector<Receipt> taken;
  if (items_.size() <= item) return taken;
  std::uint32_t& last = items_[item].payments;
  while (last != none && most.is_positive()) {
    Receipt& receipt = links_[last].receipt;
    const Money part = core::min(receipt.amount, most);
    taken.push_back({item, part, receipt.origin});
    receipt.amount -= part;
    most -= part;
    if (receipt.amount.is_zero()) last = links_[last].before;
  }
  return taken;
}

std::vector<Receipt> Receipts::take_all(std::size_t item) {
  std::vector<Receipt> taken;
  if (items_.size() <= item) return taken;
  auto [payment, credit] = std::exchange(items_[item], {});
  while (payment != none || credit != none) {
    const bool is_payment = credit == none || (payment != none && payment > credit);
    std::uint32_t& last = is_payment ? payment : credit;
    Link& link = links_[last];
    if (link.receipt.amount.is_positive()) taken.push_back(link.receipt);
    link.receipt.amount = Money::zero(link.receipt.amount.currency());
    last = link.before;
  }
  std::ranges::reverse(taken);
  return taken;
}

std::vector<Receipt> Receipts::take_note(book::InvoiceIx note) {
  std::vector<Receipt> taken;
  const auto [begin, end] = of_notes_.equal_range(note);
  for (auto one = begin; one != end; ++one) {
    Receipt& receipt = links_[one->second].receipt;
    if (!receipt.amount.is_positive()) continue;
    taken.push_back(receipt);
    receipt.amount = Money::zero(receipt.amount.currency());
  }
  return taken;
}

}  // namespace inv::report
