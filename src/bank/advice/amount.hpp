#pragma once

#include <optional>
#include <string_view>

#include "line.hpp"

namespace inv::bank {

/// Stands for a blank that may not be broken, as it parts thousands.
inline constexpr char thin_blank = '\x1f';

/// Reads `1,234.50`, `1.234,50`, `£12`, `(20.00)`, `20.00-`, `12.50EUR`, with the blanks of
/// thousands as thin_blank; nothing for any other text.
std::optional<AdviceAmount> read_advice_amount(std::string_view text, core::Currency usual);

/// Whether a text that is no amount seems to be meant as one: digits and marks, two decimals, or a
/// sign of a currency.
bool seems_amount(std::string_view text);

}  // namespace inv::bank
