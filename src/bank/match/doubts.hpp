#pragma once

#include <set>
#include <string>
#include <vector>

#include "amount_columns.hpp"

namespace inv::bank {

/// What of an advice is left out or is not sure, line by line.
class RowDoubts {
 public:
  RowDoubts(const AdviceFacts& facts, const book::Book& book, core::Currency currency,
            const AmountReader& reader, const Said& said)
      : facts_(facts), book_(book), currency_(currency), reader_(reader), said_(said) {}

  void find();

  std::vector<std::string> doubts;
  std::set<book::InvoiceIx> unsure;  ///< an amount stands at them that is not taken
  bool has_loose = false;            ///< such an amount stands elsewhere
  bool has_deduction = false;        ///< something is taken off, as by a credit note

 private:
  void find_strangers();
  void find_left_out(const AdviceRow& row);
  void find_unclear();
  void find_deductions();
  void find_repeats();
  void find_brackets();
  void find_heads();

  std::string shown(book::InvoiceIx ix) const { return "`" + book_.invoice(ix).id + "`"; }
  std::string names_of(const AdviceRow& row) const;
  void put_unsure(const AdviceRow& row);

  const AdviceFacts& facts_;
  const book::Book& book_;
  const core::Currency currency_;
  const AmountReader& reader_;
  const Said& said_;
};

}  // namespace inv::bank
