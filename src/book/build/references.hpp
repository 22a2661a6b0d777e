#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "amounts.hpp"
#include "inv/book/book.hpp"

namespace inv::book {

/// Looks up what records name. The clients and invoices of the book are indexed before.
class References {
 public:
  References(const Book& book, bool complete, Problems& problems)
      : book_(book), complete_(complete), problems_(problems) {}

  bool resolve(ClientRef& client);
  bool resolve(InvoiceRef& invoice, bool may_be_credit = false);
  /// The client of an entry, written or not; false where it is not known.
  bool resolve_client_of(Entry& entry);
  /// False after an error: an invoice of another client.
  bool check_owner(const ClientRef& client, const InvoiceRef& named);
  /// Each of `targets` in the currency of `money`, and together no more than it. `hint`: what can
  /// be done about another currency.
  void settle_targets(std::span<ForTarget> targets, core::Money money, Amounts& amounts,
                      std::string_view hint = "nothing is converted");

 private:
  /// `; did you mean …` for an id of records; nothing once so many were looked through that it
  /// would take long.
  template <class Record, class Counts>
  std::string suggest(std::string_view written, std::span<const Record> records,
                      const Counts& counts);

  /// After an id that no invoice has.
  std::string invoice_hint(std::string_view written);

  const Book& book_;
  bool complete_;
  Problems& problems_;
  std::size_t looked_through_ = 0;  // ids, for suggestions
};

}  // namespace inv::book
