#pragma once

#include <optional>
#include <string>
#include <vector>

#include "bank/advice/line.hpp"
#include "inv/bank/match.hpp"

namespace inv::bank {

/// An invoice, as one line of an advice names it.
struct AdviceMention {
  std::optional<book::InvoiceIx> invoice;  ///< of the client; a credit note too
  std::string stranger;  ///< otherwise why it is none: "`2026-0050` is an invoice of `oak`"
  std::string refusal;   ///< the word near it that says it is not paid; or empty
};

/// A line of an advice that names invoices, or amounts, or both.
struct AdviceRow {
  std::vector<AdviceMention> mentions;
  std::vector<AdviceAmount> amounts;
  std::vector<std::string> unread;  ///< meant as amounts, and none that can be told
  int total_strength = 0;           ///< how strongly it says that it is the total
  bool is_prose = false;
  bool names_deduction = false;
  std::string text;  ///< of a row without mentions: its beginning
};

/// A line that names a currency without an amount: the head of a table.
struct AdviceHead {
  NamedCurrency named;
  std::string text;
};

/// All that an advice says.
struct AdviceFacts {
  std::vector<AdviceRow> rows;  ///< in the order of the text
  std::vector<AdviceHead> heads;
  std::optional<core::Date> date;
  std::string reference;
  bool is_cut = false;  ///< there are more rows, and too many
  std::vector<std::string> notes;
};

/// Who gets what of it.
Remittance share_out(const AdviceFacts& facts, const book::Book& book, book::ClientIx client,
                     std::span<const OpenInvoice> invoices);

}  // namespace inv::bank
