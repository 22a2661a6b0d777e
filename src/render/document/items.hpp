#pragma once

#include <optional>
#include <string>
#include <vector>

#include "inv/report/decision.hpp"
#include "inv/report/document/item.hpp"
#include "render/language/labels.hpp"
#include "render/page/page.hpp"

namespace inv::render {

/// What it is for, short enough for a sentence: the title, else the lines; cut at a pause where it
/// is long. No grammar is done to it: it stands in brackets.
std::string short_title(const report::DocumentItem& item);
/// `J-375 (Final invoice)`, or the number alone.
std::string numbered_title(const report::DocumentItem& item);
std::string numbered_title(const std::string& title, const std::vector<std::string>& lines,
                           const std::string& number);
/// The title, or all lines, for a column.
std::string column_title(const report::DocumentItem& item);

/// Which part it is, the client's reference, and `open` beside the total where it is less.
std::vector<std::string> item_notes(const Language& language, const report::DocumentItem& item,
                                    core::Money open);
/// Why something is not asked for, with its day where that is known; with `full` the day has its
/// year.
std::string set_aside_text(const Language& language, report::SetAsideWhy why,
                           std::optional<core::Date> day, core::Date today, bool full);

/// Number, title, dates and what is open, as a list has them.
PageTable open_table(const Language& language);
/// A sum below a list.
void add_sum(PageTable& into, const Language& language, Label label, core::Money amount,
             PageTable::RowKind kind);
/// Of a page in several currencies the heading of one.
PageHeading currency_heading(const Language& language, core::Currency currency);

/// How one currency may be paid: the first way in full, the others in a line each. `total` is
/// what is to be paid.
PageFields ways_to_pay(const Language& language, std::span<const book::PayWay> ways,
                       core::Money total, const std::string& reference);
/// Up to three numbers; of none and of more the client's name.
std::string payment_reference(std::span<const std::string> numbers, const std::string& client);

}  // namespace inv::render
