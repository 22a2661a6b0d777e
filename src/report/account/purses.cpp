#include "purses.hpp"

#include <algorithm>
#include <utility>

namespace inv::report {

using core::Money;

Purses::Turn Purses::turn(const Purse& purse) {
  if (purse.amount.is_negative()) return Turn::owed;
  if (purse.kept) return Turn::kept;
  return purse.claims == 0 ? Turn::free : Turn::waiting;
}

void Purses::add(Purse purse, std::vector<Claim> claims) {
  const Money amount = purse.amount;
  if (amount.is_zero()) return;
  purse.claims = claims.size();
  for (Claim& claim : claims) {
    claim.purse = purses_.size();
    claims_on_.emplace(claim.invoice, claims_.size());
    claims_.push_back(claim);
  }
  places(purse).insert(purses_.size());
  auto& sum = available_.try_emplace(amount.currency(), Money::zero(amount.currency()))
                  .first->second;
  if (amount.is_positive()) sum += amount;
  const auto& note = purse.source.origin.record.credit_note;
  if (note) of_notes_.emplace(*note, purses_.size());
  purses_.push_back(std::move(purse));
}

void Purses::take(std::size_t place, Money amount) {
  if (amount.is_zero()) return;
  Purse& purse = purses_[place];
  if (purse.amount == amount) places(purse).erase(place);
  if (purse.amount.is_positive()) available_.at(amount.currency()) -= amount;
  purse.amount -= amount;
}

Money Purses::take_note(book::InvoiceIx note, core::Currency currency) {
  auto taken = Money::zero(currency);
  const auto [begin, end] = of_notes_.equal_range(note);
  for (auto one = begin; one != end; ++one) {
    const Money amount = purses_[one->second].amount;
    take(one->second, amount);
    taken += amount;
  }
  return taken;
}

std::vector<Claim> Purses::claims_on(std::span<const InvoiceStanding> invoices) const {
  std::vector<std::size_t> found;
  for (const InvoiceStanding& standing : invoices) {
    if (claims_on_.empty()) break;
    const auto [begin, end] = claims_on_.equal_range(standing.invoice);
    for (auto one = begin; one != end; ++one) found.push_back(one->second);
  }
  std::sort(found.begin(), found.end());
  std::vector<Claim> claims;
  for (const std::size_t place : found) claims.push_back(claims_[place]);
  return claims;
}

void Purses::drop(const Claim& claim) {
  Purse& purse = purses_[claim.purse];
  const bool is_left = !purse.amount.is_zero();
  if (is_left) places(purse).erase(claim.purse);
  --purse.claims;
  if (is_left) places(purse).insert(claim.purse);
}

Money Purses::available(core::Currency currency) const {
  const auto sum = available_.find(currency);
  return sum == available_.end() ? Money::zero(currency) : sum->second;
}

std::optional<std::size_t> Purses::oldest(core::Currency currency, Turn turn) const {
  const auto found = places_.find({currency, turn});
  if (found == places_.end() || found->second.empty()) return std::nullopt;
  return *found->second.begin();
}

std::optional<std::size_t> Purses::next(core::Currency currency) const {
  for (const Turn turn : {Turn::free, Turn::waiting, Turn::kept}) {
    if (const auto place = oldest(currency, turn)) return place;
  }
  return std::nullopt;
}

std::optional<std::size_t> Purses::owed(core::Currency currency) const {
  return oldest(currency, Turn::owed);
}

std::optional<std::size_t> Purses::free_but_in(std::span<const core::Currency> passed) const {
  std::optional<std::size_t> first;
  for (const auto& [key, places] : places_) {
    if (key.second != Turn::free || places.empty()) continue;
    if (std::find(passed.begin(), passed.end(), key.first) != passed.end()) continue;
    if (!first || *places.begin() < *first) first = *places.begin();
  }
  return first;
}

std::vector<Unapplied> Purses::left() const {
  std::vector<Unapplied> left;
  for (const Purse& purse : purses_) {
    if (purse.amount.is_zero()) continue;
    const Source& source = purse.source;
    const bool is_of_last = source.kind == PostingKind::released && !left.empty() &&
                            left.back().kind == source.kind &&
                            left.back().cause.entry == source.cause.entry;
    if (is_of_last) {  // what one void released, of several payments and credits
      left.back().amount += purse.amount;
      continue;
    }
    left.push_back({purse.date, purse.amount, source.cause, source.kind, purse.kept,
                    purse.claims > 0});
  }
  std::stable_sort(left.begin(), left.end(),
                   [](const Unapplied& a, const Unapplied& b) { return a.date < b.date; });
  return left;
}

}  // namespace inv::report
