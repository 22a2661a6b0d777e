#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "advice_line.hpp"

namespace inv::cli {

/// Stands for a blank that may not be broken, as it parts thousands.
inline constexpr char thin_blank = '\x1f';

/// Reads `1,234.50`, `1.234,50`, `£12`, `(20.00)`, `20.00-`, `12.50EUR`, with the blanks of
/// thousands as thin_blank; nothing for any other text.
std::optional<AdviceAmount> read_advice_amount(std::string_view text, int digits);

/// A date in digits: with what it is, where day and month are certain.
struct NumericDate {
  std::optional<core::Date> date;
};
/// Reads `2026-04-08`, `08.04.2026`, `8/4/2026`; nothing for what has no such shape.
std::optional<NumericDate> read_numeric_date(std::string_view text);

}  // namespace inv::cli
