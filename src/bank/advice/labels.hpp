#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "line.hpp"

namespace inv::bank {

/// How strongly a line says that its amount is the payment's: 0 not at all, else more is more.
int total_strength(const AdviceLine& line);
/// `Bank charges`, `Less discount`: what brackets stand for in it is a minus.
bool names_deduction(const AdviceLine& line);
/// The reference of the payment, where the line has it and says so; else empty.
std::string payment_reference(const AdviceLine& line);

/// What is said in a text in lower case that stands before a date.
DateLabel date_label(std::string_view before);
/// The labels of dates in the head of a table, in order; commas, tabs and many blanks part cells.
std::vector<DateLabel> date_heads(std::string_view cells);

}  // namespace inv::bank
