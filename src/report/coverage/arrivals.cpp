#include "arrivals.hpp"

#include <algorithm>

namespace inv::report {

Arrivals::Arrivals(const book::Book& book, std::span<const book::EntryIx> entries) {
  for (const book::EntryIx ix : entries) {
    const book::Entry& entry = book.entry(ix);
    const auto* paid = entry.as<book::Paid>();
    const auto* returned = entry.as<book::Returned>();
    if (paid && entry.for_.empty()) last_unnamed_ = entry.date;
    for (const book::ForTarget& target : entry.for_) {
      if (paid) last_named_.insert_or_assign(target.invoice.ix(), entry.date);
    }
    if (!(paid && !paid->details().keep) && !returned) continue;
    if (returned) last_came_back_ = entry.date;
    add({entry.date, paid ? paid->settles() : -returned->amount.money(), &entry});
  }
  for (auto& [currency, sum] : unnamed_) sum.sum_up();
}

void Arrivals::add(const Arrival& arrival) {
  if (arrival.entry->for_.empty()) {
    const core::Currency currency = arrival.amount.currency();
    unnamed_.try_emplace(currency, currency).first->second.add(arrival.date, arrival.amount);
    if (arrival.amount.is_negative()) unnamed_came_back_.push_back(arrival.date);
    return;
  }
  for (const book::ForTarget& target : arrival.entry->for_) {
    naming_[target.invoice.ix()].push_back(named_.size());
  }
  named_.push_back(arrival);
}

std::vector<const Arrival*> Arrivals::naming(std::span<const book::InvoiceIx> invoices,
                                             core::Date from, core::Date until) const {
  if (naming_.empty()) return {};
  std::vector<std::size_t> places;
  const auto date_of = [&](std::size_t place) { return named_[place].date; };
  for (const book::InvoiceIx invoice : invoices) {
    const auto found = naming_.find(invoice);
    if (found == naming_.end()) continue;
    const auto first = std::ranges::upper_bound(found->second, from, {}, date_of);
    places.insert(places.end(), first, std::ranges::upper_bound(found->second, until, {}, date_of));
  }
  std::ranges::sort(places);
  const auto repeats = std::ranges::unique(places);
  places.erase(repeats.begin(), repeats.end());
  std::vector<const Arrival*> arrivals;
  for (const std::size_t place : places) arrivals.push_back(&named_[place]);
  return arrivals;
}

std::span<const Arrival> Arrivals::named(core::Date from, core::Date until) const {
  const auto first = std::ranges::upper_bound(named_, from, {}, &Arrival::date);
  const auto end = std::ranges::upper_bound(named_, until, {}, &Arrival::date);
  return first < end ? std::span(first, end) : std::span<const Arrival>();
}

const RunningSum* Arrivals::unnamed(core::Currency currency) const {
  const auto found = unnamed_.find(currency);
  return found == unnamed_.end() ? nullptr : &found->second;
}

std::optional<core::Date> Arrivals::unnamed_came_back(core::Date from) const {
  const auto found = std::ranges::lower_bound(unnamed_came_back_, from);
  return found == unnamed_came_back_.end() ? std::nullopt : std::optional(*found);
}

bool Arrivals::any_paid_after(core::Date day, book::InvoiceIx invoice) const {
  if (last_unnamed_ && *last_unnamed_ > day) return true;
  const auto named = last_named_.find(invoice);
  return named != last_named_.end() && named->second > day;
}

}  // namespace inv::report
