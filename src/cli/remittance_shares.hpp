#pragma once

#include <optional>
#include <string>
#include <vector>

#include "advice_line.hpp"
#include "remittance.hpp"

namespace inv::cli {

/// A line of an advice that names invoices of the client, or amounts, or both.
struct AdviceRow {
  std::vector<book::InvoiceIx> invoices;  ///< credit notes too
  std::vector<AdviceAmount> amounts;
  int total_strength = 0;  ///< how strongly it says that it is the total
  std::string text;        ///< of a row without invoices
};

/// All that an advice says.
struct AdviceFacts {
  std::vector<AdviceRow> rows;  ///< in the order of the text
  std::optional<core::Date> date;
  std::string reference;
  std::vector<std::string> doubts;
};

/// Who gets what of it.
Remittance share_out(const AdviceFacts& facts, const book::Book& book, book::ClientIx client,
                     std::span<const OpenInvoice> invoices);

}  // namespace inv::cli
