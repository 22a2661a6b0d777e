#pragma once

#include <string>
#include <vector>

#include "inv/report/document/statement.hpp"

namespace inv::report {

/// What an invoice without a title is for: its lines, but not what they take off.
std::vector<std::string> line_texts(const book::Invoice& invoice);

/// Of an invoice that is one item its own total, with what was settled before the book began; of an
/// instalment its amount.
core::Money full_amount(const book::Book& book, const Item& item);

/// An item as statements show it.
StatementItem statement_item(const book::Book& book, const Item& item);
/// All of an invoice, whatever its parts.
StatementItem statement_item(const book::Invoice& invoice);

}  // namespace inv::report
