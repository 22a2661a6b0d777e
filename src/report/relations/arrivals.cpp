#include "arrivals.hpp"

#include <algorithm>

#include "contacts.hpp"

namespace inv::report {

Arrivals::Arrivals(const book::Book& book, const Account& account) {
  for (const book::EntryIx ix : entries_until(book, account.client, account.as_of)) {
    const book::Entry& entry = book.entry(ix);
    const auto* paid = entry.as<book::Paid>();
    const auto* returned = entry.as<book::Returned>();
    if (paid && entry.for_.empty()) last_unnamed_ = entry.date;
    for (const book::ForTarget& target : entry.for_) {
      if (paid) last_named_.insert_or_assign(target.invoice.ix(), entry.date);
    }
    if (!(paid && !paid->details().keep) && !returned) continue;
    if (returned) last_came_back_ = entry.date;
    if (entry.for_.empty()) unnamed_.push_back(all_.size());
    for (const book::ForTarget& target : entry.for_) {
      named_[target.invoice.ix()].push_back(all_.size());
    }
    all_.push_back({entry.date, paid ? paid->settles() : -returned->amount.money(), &entry});
  }
}

std::vector<const Arrival*> Arrivals::between(core::Date from, core::Date until,
                                              const std::set<book::InvoiceIx>& invoices) const {
  std::vector<std::size_t> places;
  const auto date_of = [&](std::size_t place) { return all_[place].date; };
  const auto add = [&](const std::vector<std::size_t>& some) {
    const auto first = std::ranges::upper_bound(some, from, {}, date_of);
    places.insert(places.end(), first, std::ranges::upper_bound(some, until, {}, date_of));
  };
  add(unnamed_);
  for (const book::InvoiceIx invoice : invoices) {
    const auto found = named_.find(invoice);
    if (found != named_.end()) add(found->second);
  }
  std::ranges::sort(places);
  const auto repeats = std::ranges::unique(places);
  places.erase(repeats.begin(), repeats.end());
  std::vector<const Arrival*> arrivals;
  for (const std::size_t place : places) arrivals.push_back(&all_[place]);
  return arrivals;
}

bool Arrivals::any_paid_after(core::Date day, book::InvoiceIx invoice) const {
  if (last_unnamed_ && *last_unnamed_ > day) return true;
  const auto named = last_named_.find(invoice);
  return named != last_named_.end() && named->second > day;
}

}  // namespace inv::report
