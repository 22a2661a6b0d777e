#include "match.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace inv::bank {

namespace {

using core::Money;

void add(Received& sum, const Received& part) {
  sum.arrived += part.arrived;
  sum.withheld += part.withheld;
}

Column column_of(const Choice& choice) { return choice.figure->column; }

/// Those of the likeliest column.
void keep_likeliest(std::vector<Choice>& choices) {
  if (choices.empty()) return;
  const Column best = column_of(*std::ranges::min_element(choices, {}, column_of));
  std::erase_if(choices, [&](const Choice& each) { return column_of(each) != best; });
}

}  // namespace

ClaimReader::ClaimReader(const Claims& claims, const book::Book& book, core::Currency currency,
                         std::span<const OpenInvoice> invoices)
    : claims_(claims), book_(book), currency_(currency) {
  for (const OpenInvoice& each : invoices)
    if (each.open.currency() == currency) open_.emplace(each.invoice, each.open);
}

std::optional<Money> ClaimReader::money_of(const Figure& figure) const {
  return figure.can_be(currency_) ? core::to_money(figure.number, currency_) : std::nullopt;
}

std::optional<Money> ClaimReader::open_of(const Claim& claim) const {
  const auto found = claim.invoice ? open_.find(*claim.invoice) : open_.end();
  return found == open_.end() ? std::nullopt : std::optional(found->second);
}

std::vector<Choice> ClaimReader::choices(const std::vector<const Figure*>& figures, bool takes_bare,
                                         std::optional<Money> open) const {
  std::vector<Choice> found, zeros;
  for (const Figure* const each : figures) {
    const auto money = may_be_paid(each->column) ? money_of(*each) : std::nullopt;
    const bool is_bare = each->is_bare && currency_.digits() > 0 && !takes_bare;
    if (money && (!is_bare || money == open))
      (money->is_zero() ? zeros : found).push_back({each, *money});
  }
  return found.empty() ? zeros : found;
}

std::optional<Choice> ClaimReader::choice(const Claim& claim, const Reading& reading) const {
  const auto open = open_of(claim);
  auto found = choices(claim.figures, reading.takes_bare, open);
  auto wanted = found;
  std::erase_if(wanted, [&](const Choice& each) { return column_of(each) != reading.column; });
  if (!wanted.empty()) return wanted[std::min(reading.place, wanted.size() - 1)];
  keep_likeliest(found);
  if (found.size() == 1) return found.front();
  const auto exact = std::ranges::find(found, open, &Choice::money);
  return exact == found.end() ? std::nullopt : std::optional(*exact);
}

Money ClaimReader::sum_of(const std::vector<const Figure*>& figures, Column column) const {
  Money sum = Money::zero(currency_);
  for (const Figure* const each : figures)
    if (const auto money = each->column == column ? money_of(*each) : std::nullopt)
      sum += core::max(*money, -*money);
  return sum;
}

/// Tax that was withheld is no part of what was paid; of an amount it may be, and what is open
/// tells.
std::optional<Received> ClaimReader::received(const Claim& claim, const Reading& reading) const {
  const auto chosen = choice(claim, reading);
  const book::Invoice& invoice = book_.invoice(*claim.invoice);
  if (!chosen || invoice.currency != currency_) return std::nullopt;
  if (invoice.is_credit)
    return Received{core::min(chosen->money, -chosen->money), Money::zero(currency_)};
  const Money withheld = sum_of(claim.figures, Column::withheld);
  const auto open = open_of(claim);
  const bool is_net = column_of(*chosen) <= Column::net || chosen->money + withheld == open ||
                      (chosen->money != open && reading.adds_withheld);
  return Received{is_net ? chosen->money : chosen->money - withheld, withheld};
}

Said ClaimReader::read(const Reading& reading) const {
  const Money zero = Money::zero(currency_);
  Said said{reading, {}, {}, {zero, zero}, zero};
  std::set<std::tuple<book::InvoiceIx, std::int64_t, std::int64_t>> seen;
  for (const Claim& claim : claims_.claims) {
    const auto found = claim.invoice ? received(claim, reading) : std::nullopt;
    if (!found) continue;
    said.parts[*claim.invoice].push_back(*found);
    const bool is_new =
        seen.emplace(*claim.invoice, found->arrived.minor(), found->withheld.minor()).second;
    if (!is_new && !reading.adds_repeats) continue;
    add(said.amounts.emplace(*claim.invoice, Received{zero, zero}).first->second, *found);
    add(said.sum, *found);
  }
  for (const Statement& each : claims_.statements) {
    if (each.total_strength > 1) continue;
    const Money withheld = sum_of(each.figures, Column::withheld);
    add(said.sum, {-withheld, withheld});
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
    if (found.empty() || (each.total_strength == 1 && column_of(found[0]) == Column::unsaid))
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
