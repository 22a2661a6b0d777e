#pragma once

#include <map>
#include <optional>
#include <span>
#include <vector>

#include "inv/report/account.hpp"
#include "running_sum.hpp"

namespace inv::report {

/// Money that came, or came back, as promises see it: wherever the rules of allocation put it.
struct Arrival {
  core::Date date;
  core::Money amount;  ///< `paid` with charges and withheld tax; negative for `returned`
  const book::Entry* entry;
};

/// One client's arrivals, without deposits.
class Arrivals {
 public:
  /// From the client's journal up to the account's day.
  Arrivals(const book::Book& book, std::span<const book::EntryIx> entries);

  /// Those that name an invoice, by date, in the order of the book.
  const std::vector<Arrival>& named() const { return named_; }
  std::span<const Arrival> named(core::Date from, core::Date until) const;

  /// Those after `from`, up to and including `until`, that name one of these invoices; by date, in
  /// the order of the book.
  std::vector<const Arrival*> naming(std::span<const book::InvoiceIx> invoices, core::Date from,
                                     core::Date until) const;
  /// What names no invoice, added up; null where there is none in that currency.
  const RunningSum* unnamed(core::Currency currency) const;
  /// The first day on or after that one on which any of it came back.
  std::optional<core::Date> unnamed_came_back(core::Date from) const;
  /// The last day on which anything was `returned`.
  std::optional<core::Date> last_came_back() const { return last_came_back_; }
  /// Whether anything was `paid` after that day, deposits too, that names no invoice or this one.
  bool any_paid_after(core::Date day, book::InvoiceIx invoice) const;

 private:
  void add(const Arrival& arrival);

  std::vector<Arrival> named_;
  std::map<book::InvoiceIx, std::vector<std::size_t>> naming_;  // in named_
  std::map<core::Currency, RunningSum> unnamed_;
  std::vector<core::Date> unnamed_came_back_;
  std::optional<core::Date> last_came_back_;
  std::optional<core::Date> last_unnamed_;  // of what was paid
  std::map<book::InvoiceIx, core::Date> last_named_;
};

}  // namespace inv::report
