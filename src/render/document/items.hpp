#pragma once

#include <string>
#include <vector>

#include "inv/report/letter.hpp"
#include "render/page/page.hpp"

namespace inv::render {

/// What it is for, short enough for a sentence: the title, else the lines; cut at a pause where it
/// is long. No grammar is done to it: it stands in brackets.
std::string short_title(const report::LetterItem& item);
/// `J-375 (Final invoice)`, or the number alone.
std::string numbered_title(const report::LetterItem& item);
std::string numbered_title(const std::string& title, const std::vector<std::string>& lines,
                           const std::string& number);
/// The title, or all lines, for a column.
std::string column_title(const report::LetterItem& item);
std::string column_title(const std::string& title, const std::vector<std::string>& lines);

/// How one currency may be paid: the first way in full, the others in a line each. `total` is
/// what is to be paid.
PageFields ways_to_pay(const Language& language, std::span<const book::PayWay> ways,
                       core::Money total, const std::string& reference);
/// Up to three numbers; of none and of more the client's name.
std::string payment_reference(std::span<const std::string> numbers, const std::string& client);

}  // namespace inv::render
