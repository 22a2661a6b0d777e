#include <algorithm>
#include <set>
#include <tuple>

#include "match.hpp"

namespace inv::bank {

namespace {

using core::Money;

/// What may have been paid: what stands in `column`, or all of it where nothing does.
std::vector<Money> amounts(const Figures& figures, core::Currency currency, Column column,
                           bool takes_bare) {
  std::vector<Money> found, others;
  for (const Figure* const each : figures) {
    const auto money = each->money_in(currency);
    const bool is_bare = each->is_bare && currency.digits() > 0 && !takes_bare;
    if (money && may_be_paid(each->column) && !money->is_zero() && !is_bare)
      (each->column == column ? found : others).push_back(*money);
  }
  return found.empty() ? others : found;
}

Money sum_of(const Figures& figures, core::Currency currency, Column column) {
  Money sum = Money::zero(currency);
  for (const Figure* const each : figures)
    if (const auto money = each->column == column ? each->money_in(currency) : std::nullopt)
      sum += core::max(*money, -*money);
  return sum;
}

/// What settles an invoice, below zero of a credit note; nothing where different amounts may.
/// Tax that was withheld comes to what was paid; of an amount it is a part.
std::optional<Money> settled(const Claim& claim, const book::Invoice& invoice, Money withheld,
                             const Reading& reading) {
  const core::Currency currency = withheld.currency();
  const auto found = amounts(claim.figures, currency, reading.column, reading.takes_bare);
  if (invoice.currency != currency || found.empty() ||
      std::ranges::count(found, found[0]) != std::ssize(found))
    return std::nullopt;
  if (invoice.is_credit) return core::min(found[0], -found[0]);
  const bool is_net = std::ranges::any_of(claim.figures, [&](const Figure* each) {
    return (each->column == Column::paid || each->column == Column::net) &&
           each->money_in(currency) == found[0];
  });
  return is_net ? found[0] + withheld : found[0];
}

}  // namespace

Said read_claims(const Claims& claims, const book::Book& book, core::Currency currency,
                 const Reading& reading) {
  const Money zero = Money::zero(currency);
  Said said{{}, zero, zero, zero};
  std::set<std::tuple<book::InvoiceIx, Money, Money>> seen;
  for (const Claim& claim : claims.claims) {
    if (!claim.invoice) continue;
    const book::Invoice& invoice = book.invoice(*claim.invoice);
    const Money withheld =
        invoice.is_credit ? zero : sum_of(claim.figures, currency, Column::withheld);
    const auto found = settled(claim, invoice, withheld, reading);
    // An amount that an invoice has had is the same again, and no further part.
    if (!found || !seen.emplace(*claim.invoice, *found, withheld).second) continue;
    const auto [amount, is_first] = said.amounts.emplace(*claim.invoice, zero);
    amount->second += *found;
    said.sum += *found;
    said.withheld += withheld;
    said.adds_up |= !is_first;
  }
  for (const Claim& claim : claims.claims) {
    const bool may_be_all = reading.takes_open && claim.figures.empty() && !claim.is_unclear;
    if (may_be_all && claim.open && claim.open->currency() == currency &&
        said.amounts.emplace(*claim.invoice, *claim.open).second)
      said.sum += *claim.open;
  }
  for (const Statement& each : claims.statements) {
    if (each.total_strength > 1) continue;
    said.withheld += sum_of(each.figures, currency, Column::withheld);
    said.taken_off += sum_of(each.figures, currency, Column::charge);
  }
  return said;
}

std::vector<Money> stated_totals(const Claims& claims, core::Currency currency) {
  std::vector<Money> totals;
  int strongest = 1;
  for (const Statement& each : claims.statements) {
    const int strength = each.total_strength;
    Column likeliest = Column::unsaid;
    for (const Figure* const figure : each.figures)
      if (may_be_paid(figure->column)) likeliest = std::min(likeliest, figure->column);
    const auto found = amounts(each.figures, currency, likeliest, strength > 1);
    if (found.empty() || strength < strongest || (strength == 1 && likeliest == Column::unsaid))
      continue;
    if (strength > strongest) totals.clear();
    strongest = strength;
    std::ranges::copy_if(found, std::back_inserter(totals), &Money::is_positive);
  }
  return totals;
}

}  // namespace inv::bank
