#include <algorithm>
#include <set>
#include <tuple>

#include "match.hpp"

namespace inv::bank {

namespace {

using core::Money;

Column column_in(const Choice& choice) { return choice.figure->column; }

std::optional<Money> money_of(const Figure& figure, core::Currency currency) {
  return figure.can_be(currency) ? core::to_money(figure.number, currency) : std::nullopt;
}

/// Those of the likeliest column.
void keep_likeliest(std::vector<Choice>& choices) {
  if (choices.empty()) return;
  const Column best = column_in(std::ranges::min(choices, {}, column_in));
  std::erase_if(choices, [&](const Choice& each) { return column_in(each) != best; });
}

}  // namespace

std::vector<Choice> ClaimReader::choices(const std::vector<const Figure*>& figures,
                                         bool takes_bare) const {
  std::vector<Choice> found;
  for (const Figure* const each : figures) {
    const auto money = may_be_paid(each->column) ? money_of(*each, currency_) : std::nullopt;
    const bool is_bare = each->is_bare && currency_.digits() > 0 && !takes_bare;
    if (money && !money->is_zero() && !is_bare) found.push_back({each, *money});
  }
  return found;
}

std::optional<Choice> ClaimReader::choice(const Claim& claim, const Reading& reading) const {
  auto found = choices(claim.figures, reading.takes_bare);
  auto wanted = found;
  std::erase_if(wanted, [&](const Choice& each) { return column_in(each) != reading.column; });
  if (!wanted.empty()) return wanted[std::min(reading.place, wanted.size() - 1)];
  keep_likeliest(found);
  return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
}

Money ClaimReader::sum_of(const std::vector<const Figure*>& figures, Column column) const {
  Money sum = Money::zero(currency_);
  for (const Figure* const each : figures)
    if (const auto money = each->column == column ? money_of(*each, currency_) : std::nullopt)
      sum += core::max(*money, -*money);
  return sum;
}

/// Tax that was withheld is no part of what was paid; of an amount it may be.
std::optional<Received> ClaimReader::received(const Claim& claim, const Reading& reading) const {
  const auto chosen = claim.invoice ? choice(claim, reading) : std::nullopt;
  if (!chosen) return std::nullopt;
  const book::Invoice& invoice = book_.invoice(*claim.invoice);
  if (invoice.currency != currency_) return std::nullopt;
  if (invoice.is_credit)
    return Received{core::min(chosen->money, -chosen->money), Money::zero(currency_)};
  const Money withheld = sum_of(claim.figures, Column::withheld);
  const bool is_net = column_in(*chosen) <= Column::net || reading.adds_withheld;
  return Received{is_net ? chosen->money : chosen->money - withheld, withheld};
}

Said ClaimReader::read(const Reading& reading) const {
  const Money zero = Money::zero(currency_);
  Said said{reading, {}, {zero, zero}, zero};
  std::set<std::tuple<book::InvoiceIx, std::int64_t, std::int64_t>> seen;
  for (const Claim& claim : claims_.claims) {
    const auto found = received(claim, reading);
    if (!found) continue;
    const bool is_new =
        seen.emplace(*claim.invoice, found->arrived.minor(), found->withheld.minor()).second;
    if (!is_new && !reading.adds_repeats) continue;
    said.amounts.emplace(*claim.invoice, Received{zero, zero}).first->second += *found;
    said.sum += *found;
  }
  for (const Statement& each : claims_.statements) {
    if (each.total_strength > 1) continue;
    const Money withheld = sum_of(each.figures, Column::withheld);
    said.sum += {-withheld, withheld};
    for (const Column column : {Column::charge, Column::discount})
      said.taken_off += sum_of(each.figures, column);
  }
  return said;
}

std::vector<Reading> ClaimReader::readings() const {
  constexpr std::size_t places_most = 6;
  std::set<Column> columns;
  for (const Claim& claim : claims_.claims)
    for (const Figure* const each : claim.figures)
      if (may_be_paid(each->column)) columns.insert(each->column);
  std::vector<Reading> all = {{}};
  for (const Column column : columns)
    for (std::size_t place = 0; place < (column == Column::unsaid ? places_most : 1); ++place)
      all.push_back({column, place});
  for (bool Reading::*const way :
       {&Reading::adds_withheld, &Reading::adds_repeats, &Reading::takes_bare}) {
    const std::size_t count = all.size();
    for (std::size_t i = 0; i < count; ++i) {
      all.push_back(Reading(all[i]));
      all.back().*way = true;
    }
  }
  return all;
}

std::vector<Money> ClaimReader::totals() const {
  constexpr std::size_t most = 8;
  std::vector<Money> totals;
  int strongest = 1;
  for (const Statement& each : claims_.statements) {
    if (each.total_strength < strongest) continue;
    auto found = choices(each.figures, each.total_strength > 1);
    keep_likeliest(found);
    if (found.empty() || (each.total_strength == 1 && column_in(found[0]) == Column::unsaid))
      continue;
    if (each.total_strength > strongest) totals.clear();
    strongest = each.total_strength;
    const Money withheld = sum_of(each.figures, Column::withheld);
    for (const Choice& one : found)
      for (const Money total : {one.money - withheld, one.money}) {
        std::erase(totals, total);
        if (total.is_positive() && totals.size() < most) totals.push_back(total);
      }
  }
  return totals;
}

}  // namespace inv::bank
