#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "inv/core/date.hpp"

namespace inv::cli {

/// Which day a weekday's name means: the last such day, `base` included, or the next after it.
enum class DayDirection { back, ahead };

/// The day that somebody typed: `2026-04-08`, `today` (which is `base`), `yesterday`, `tomorrow`,
/// `fri` or `friday`, `+14` or `-3` days, `eom` (the end of base's month); words in any case.
/// Nothing for any other text, and for days outside of the years 0001 to 9999.
std::optional<core::Date> read_day(std::string_view text, core::Date base, DayDirection weekday);

/// The forms above, for messages: "`YYYY-MM-DD`, `today`, `friday`, `+14` or `eom`".
std::string day_forms();

}  // namespace inv::cli
