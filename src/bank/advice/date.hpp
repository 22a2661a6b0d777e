#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "inv/core/date.hpp"

namespace inv::bank {

/// A date as an advice has it.
struct AdviceDate {
  enum class Kind { certain, two_days, no_year, no_day };
  Kind kind = Kind::certain;
  std::optional<core::Date> date;   ///< where there is one
  std::optional<core::Date> other;  ///< the second of two days
  std::string text;                 ///< as written
  std::size_t begin = 0, end = 0;   ///< where it stands in its line

  bool can_be(core::Date day) const { return date == day || other == day; }
};

/// Reads `2026-04-08`, `08.04.2026`, `8/4/26`, `8-Apr-2026`; of `8/4/2026` both days. Nothing for
/// what has no such shape.
std::optional<AdviceDate> read_digits_date(std::string_view word);

/// How many of the words are a date in English, and which: `7 May 2026`, `7th of May, 2026`,
/// `May 7, 2026`, `7 May`. Nothing where they do not begin with one.
struct LongDate {
  AdviceDate date;
  std::size_t words = 0;
};
std::optional<LongDate> read_long_date(std::span<const std::string_view> words);

}  // namespace inv::bank
