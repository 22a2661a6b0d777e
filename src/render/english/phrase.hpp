#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "inv/core/date.hpp"
#include "inv/core/money.hpp"

namespace inv::render {

/// Columns of a draft's prose.
inline constexpr int prose_width = 72;

/// What a template names in braces, and what stands there instead.
using Slot = std::pair<std::string_view, std::string_view>;

/// The template with each `{name}` replaced; what is put in is not looked at again.
std::string fill(std::string_view words, std::initializer_list<Slot> slots);

/// Words between blanks, as readers count them: a date kept together is several.
std::size_t count_words(std::string_view text);

/// Text from the book for prose: safe, on one line, runs of blanks as one, none at the ends.
std::string one_line(std::string_view text);

/// `a`, `a and b`, `a, b and c`.
std::string enumerated(const std::vector<std::string>& parts);

/// `one` to `twelve`, then digits.
std::string number_word(std::size_t number);

/// The text in lines of `prose_width`, with no short last line where that can be helped.
std::vector<std::string> wrapped_prose(const std::string& text);

// Days, amounts and phone numbers are `unbroken`; in the finished draft their blanks are plain.

/// `8 April`, and with the year where it is not that of `today` or where `full`.
std::string day_in_prose(core::Date day, core::Date today, bool full);

/// The same of several days in order: `3, 10 and 30 April`.
std::string days_in_prose(const std::vector<core::Date>& days, core::Date today, bool full);

/// `Friday 24 April`.
std::string weekday_in_prose(core::Date day, core::Date today, bool full);

/// `8 Apr 2026`.
std::string day_in_column(core::Date day);

/// `£349.00 and €120.00`.
std::string amounts(const std::vector<core::Money>& amounts);

}  // namespace inv::render
