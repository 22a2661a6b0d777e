#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "inv/book/business.hpp"
#include "inv/book/invoice.hpp"
#include "inv/core/result.hpp"
#include "inv/io/emit.hpp"

namespace inv::cli {

/// One line of an invoice that is to be written: an `amount`, or a `rate` with perhaps a `qty`.
struct BillLine {
  std::string what;
  std::optional<core::Decimal> qty = {};
  std::string unit = {};
  std::optional<core::Decimal> rate = {};
  std::optional<core::Decimal> amount = {};
  std::optional<core::Currency> currency = {};  ///< written after the amount
  std::string tax_name = {};                    ///< of business.taxes, spelled as there; or
  std::optional<core::Decimal> tax_rate = {};   ///< per cent; neither: business.tax
  std::optional<core::Decimal> discount = {};   ///< per cent
};

/// Reads `WHAT; 3 h @ 45.00; standard` or `WHAT; 12.50; 20%; less 10%`: first what it is, then the
/// other fields in any order. Fails (usage) in words that name the field.
core::Result<BillLine> read_invoice_line(std::string_view text, const book::Business& business);

/// A line of a book, to be billed again.
BillLine bill_line_of(const book::Line& line);

/// As a line of an invoice. What tax it bears is always written, so that it stays what it is when
/// the settings change: as a percentage, or, of a tax that has words of its own, by name.
io::NewNode line_node(const BillLine& line, const book::Business& business);

/// As a line of a client, which is billed again and again: with the tax that was named, if any.
io::NewNode standing_line_node(const BillLine& line);

}  // namespace inv::cli
