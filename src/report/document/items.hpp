#pragma once

#include <string>
#include <vector>

#include "inv/report/document/item.hpp"
#include "report/decision/situation.hpp"

namespace inv::report {

/// What an invoice without a title is for: its lines, but not what they take off.
std::vector<std::string> line_texts(const book::Invoice& invoice);

/// An item as documents show it. The total of an invoice that is one item is its own, with what was
/// settled before the book began.
DocumentItem document_item(const book::Book& book, const Item& item);
/// All of an invoice, whatever its parts.
DocumentItem document_item(const book::Invoice& invoice);

/// What the book wants printed on that day, in order of date.
std::vector<std::string> printed_notes(const Situation& s);

}  // namespace inv::report
