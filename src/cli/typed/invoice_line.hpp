#pragma once

#include <string_view>

#include "inv/book/business.hpp"
#include "inv/book/invoice.hpp"
#include "inv/core/result.hpp"
#include "inv/io/emit.hpp"

namespace inv::cli {

/// Reads `WHAT; 3 h @ 45.00; standard` or `WHAT; 12.50; 20%; less 10%`: first what it is, then the
/// other fields in any order. Fails (usage) in words that name the field.
core::Result<book::Line> read_invoice_line(std::string_view text, const book::Business& business);

/// A client's line as it is billed: its currency is the client's, and so the new invoice's.
book::Line without_currency(book::Line line);

/// As a line of an invoice. What tax it bears is always written, so that it stays what it is when
/// the settings change: as a percentage, or, of a tax that has words of its own, by name.
io::NewNode line_node(const book::Line& line, const book::Business& business);

/// As a line of a client, which is billed again and again: with the tax that was named, if any.
io::NewNode standing_line_node(const book::Line& line);

}  // namespace inv::cli
