#pragma once

#include <map>

#include "amounts.hpp"
#include "inv/book/book.hpp"
#include "references.hpp"

namespace inv::book {

/// Settles the journal: whose an entry is, what it names, and its money. After the invoices.
class JournalSettler {
 public:
  JournalSettler(const Book& book, References& references, Amounts& amounts, Problems& problems)
      : book_(book), references_(references), amounts_(amounts), problems_(problems) {}

  void settle(Entry& entry);

 private:
  struct SettleEvent;
  /// Money that the entry is about, in the currency written or the client's.
  std::optional<core::Money> settle_money(const Entry& entry, Amount& amount);
  void settle_with_targets(Entry& entry, Amount& amount);
  void settle_of_invoice(const InvoiceRef& invoice, CompactOptional<Amount>& amount);
  void check_void(const Entry& entry, const InvoiceRef& invoice);
  void check_writeoff(const Entry& entry, const Writeoff& writeoff);

  const Book& book_;
  References& references_;
  Amounts& amounts_;
  Problems& problems_;
  std::map<InvoiceIx, core::SourceSpan> voided_, written_off_;
};

}  // namespace inv::book
