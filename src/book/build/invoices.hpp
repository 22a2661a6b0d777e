#pragma once

#include "amounts.hpp"
#include "inv/book/book.hpp"
#include "inv/book/sum_lines.hpp"
#include "references.hpp"
#include "taxes.hpp"

namespace inv::book {

/// Settles invoices: whose they are, their currency, their total, and what is due when.
class InvoiceSettler {
 public:
  InvoiceSettler(const Book& book, References& references, Taxes& taxes, Amounts& amounts,
                 Problems& problems)
      : book_(book),
        references_(references),
        taxes_(taxes),
        amounts_(amounts),
        problems_(problems) {}

  void settle(Invoice& invoice);
  /// What a credit note is for; after all invoices.
  void settle_credit_targets(Invoice& note);

 private:
  bool settle_money(Invoice& invoice);  ///< false: its amounts are as they were written
  std::optional<core::Currency> currency_of(const Invoice& invoice) const;
  bool settle_lines(Invoice& invoice);
  void settle_total(Invoice& invoice);
  bool count(const Invoice& invoice, const InvoiceSums& sums);
  void check_lines_total(const Invoice& invoice, core::Money sum,
                         const std::optional<Amount>& written);
  void settle_parts(Invoice& invoice);
  void settle_instalments(const Invoice& invoice, Particulars& particulars);
  std::optional<core::Money> instalment_amount(Instalment& item, core::Money total,
                                               core::Money rest, bool is_last);
  void check_due(const Invoice& invoice, core::Date due, core::SourceSpan at);

  const Book& book_;
  References& references_;
  Taxes& taxes_;
  Amounts& amounts_;
  Problems& problems_;
};

}  // namespace inv::book
