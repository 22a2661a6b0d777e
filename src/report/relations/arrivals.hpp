#pragma once

#include <map>
#include <optional>
#include <set>
#include <span>
#include <vector>

#include "inv/report/account.hpp"

namespace inv::report {

/// Money that came, or came back, as promises see it: wherever the rules of allocation put it.
struct Arrival {
  core::Date date;
  core::Money amount;  ///< `paid` with charges and withheld tax; negative for `returned`
  const book::Entry* entry;
};

/// One client's arrivals up to the account's day, without deposits.
class Arrivals {
 public:
  Arrivals(const book::Book& book, const Account& account);

  /// Those after `from`, up to and including `until`, that name no invoice or one of these; by
  /// date, in the order of the book.
  std::vector<const Arrival*> between(core::Date from, core::Date until,
                                      const std::set<book::InvoiceIx>& invoices) const;
  /// The last day on which anything was `returned`.
  std::optional<core::Date> last_came_back() const { return last_came_back_; }
  /// Whether anything was `paid` after that day, deposits too, that names no invoice or this one.
  bool any_paid_after(core::Date day, book::InvoiceIx invoice) const;

 private:
  std::vector<Arrival> all_;
  std::vector<std::size_t> unnamed_;                            // in all_
  std::map<book::InvoiceIx, std::vector<std::size_t>> named_;   // in all_
  std::optional<core::Date> last_came_back_;
  std::optional<core::Date> last_unnamed_;                      // of what was paid
  std::map<book::InvoiceIx, core::Date> last_named_;
};

}  // namespace inv::report
