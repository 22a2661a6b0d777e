#include "open_items.hpp"

namespace inv::report {

using core::Money;

OpenItems::Age OpenItems::age_of(std::size_t place) const {
  const Item& item = account_.items[place];
  return {disputed_.contains(place),          item.due,  item.invoiced,
          book_.invoice(item.invoice).id, item.part, place};
}

void OpenItems::count(std::size_t place, Money open, int change) {
  if (!open.is_positive()) return;
  const auto alike = by_amount_.try_emplace({open.currency(), open.minor()}).first;
  alike->second.count += static_cast<std::size_t>(change);
  alike->second.xor_of_places ^= place;
  if (alike->second.count == 0) by_amount_.erase(alike);
}

void OpenItems::begin() {
  if (std::exchange(has_begun_, true)) return;
  for (std::size_t place = 0; place < account_.items.size(); ++place) {
    place_in_order(place, Money::zero(account_.items[place].open.currency()));
  }
  for (const auto& dispute : disputes_) lay_dispute(dispute.first);
}

void OpenItems::note(std::size_t place, Money before) {
  if (!has_begun_) return;
  place_in_order(place, before);
  if (disputes_.empty()) return;
  const auto dispute = disputes_.find(account_.items[place].invoice);
  if (dispute == disputes_.end()) return;
  if (dispute->second || !disputed_.contains(place)) lay_dispute(dispute->first);
}

void OpenItems::place_in_order(std::size_t place, Money before) {
  const Item& item = account_.items[place];
  count(place, before, -1);
  count(place, item.open, 1);
  if (!before.is_positive() && item.open.is_positive()) {
    by_age_[item.open.currency()].insert(age_of(place));
  }
  if (before.is_positive() && !item.open.is_positive()) {
    by_age_[before.currency()].erase(age_of(place));
  }
}

void OpenItems::dispute(book::InvoiceIx invoice, std::optional<Money> amount) {
  disputes_.insert_or_assign(invoice, amount);
  lay_dispute(invoice);
}

void OpenItems::resolve(book::InvoiceIx invoice) {
  const auto dispute = disputes_.find(invoice);
  if (dispute == disputes_.end()) return;
  dispute->second = Money::zero(*book_.invoice(invoice).currency);
  lay_dispute(invoice);
  disputes_.erase(dispute);
}

/// An amount lies on the open items of the invoice in their order; without one all are disputed.
void OpenItems::lay_dispute(book::InvoiceIx invoice) {
  const InvoiceStanding* const standing = account_.find(invoice);
  if (!has_begun_ || standing == nullptr) return;
  const std::optional<Money>& amount = disputes_.at(invoice);
  const core::Currency currency = standing->open.currency();
  Money rest = amount.value_or(Money::zero(currency));
  for (std::size_t i = 0; i < standing->item_count; ++i) {
    const std::size_t place = standing->first_item + i;
    const Money part = core::min(account_.items[place].open, rest);
    rest -= part;
    const bool is_disputed = !amount || part.is_positive();
    if (is_disputed == disputed_.contains(place)) continue;
    std::set<Age>& ages = by_age_[currency];
    const bool is_open = ages.erase(age_of(place)) > 0;
    if (!disputed_.erase(place)) disputed_.insert(place);
    if (is_open) ages.insert(age_of(place));
  }
}

std::optional<std::size_t> OpenItems::oldest(core::Currency currency) {
  begin();
  const std::set<Age>& ages = by_age_[currency];
  if (ages.empty()) return std::nullopt;
  return std::get<std::size_t>(*ages.begin());
}

std::optional<std::size_t> OpenItems::only_one_with(Money open) {
  begin();
  const auto alike = by_amount_.find({open.currency(), open.minor()});
  if (alike == by_amount_.end() || alike->second.count != 1) return std::nullopt;
  return alike->second.xor_of_places;
}

}  // namespace inv::report
