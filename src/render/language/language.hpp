#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "inv/core/date.hpp"
#include "inv/core/money.hpp"

namespace inv::render {

/// What stands before a day in a sentence: `8 May`, `on 8 May`, `since 8 May`, `by 8 May`,
/// `of 8 May`.
enum class DayForm { plain, on, since, by, of };
inline constexpr std::size_t day_forms = 5;

/// One language of documents. Blanks within days and amounts are no-break spaces.
struct Language {
  std::string_view code;                          ///< ISO 639-1
  std::array<std::string_view, 12> months;        ///< in a sentence
  std::array<std::string_view, 12> months_short;  ///< in a column
  std::array<std::string_view, 7> weekdays;       ///< Monday first
  /// With `{d}` or `{dd}`, `{m}` (the month's name), `{mon}` (short) or `{mm}`, and `{y}`; the last
  /// with `{w}` and `{day}`.
  std::string_view day_month, day_month_year, column_day, weekday_day;
  std::string_view day_in_list;                    ///< of several days of one month, but the last
  std::array<std::string_view, day_forms> before;  ///< by DayForm, with its blank
  std::string_view today;                          ///< for `on`, where that is today
  std::string_view by_weekday;                     ///< `by Friday 8 May`
  std::string_view and_word;
  std::array<std::string_view, 11> two_to_twelve;
  std::string_view grouping, point;  ///< in numbers
  bool sign_first;                   ///< `£5.00`, not `5.00 £`
  std::string_view salutation_end;   ///< `,`; in Spanish a colon
  bool zero_is_one;                  ///< the plural rule: French 0 is singular
  /// Words, in lower case, that no letter of ours has.
  std::span<const std::string_view> banned;
  /// Most words before the list, of gentle letters and of the others.
  std::size_t gentle_words_max, words_max;
};

/// What a pattern has in braces, and what stands there instead.
using Slot = std::pair<std::string_view, std::string>;
/// The pattern with each `{name}` replaced; what is put in is not looked at again. Every name has
/// to have its slot.
std::string filled(std::string_view pattern, std::span<const Slot> slots);

/// By the tag as the book has it: `de-AT` is German, `en-US` writes May 8. Nothing for a tag of no
/// language that documents have.
const Language* find_language(std::string_view tag);
/// The same, or English.
const Language& language_of(std::string_view tag);
/// Of all that documents have.
std::vector<std::string_view> language_codes();

/// `8 May`, with the year where it is not that of `today` or where `full`.
std::string day_text(const Language& language, core::Date day, DayForm form, core::Date today,
                     bool full);
/// The same with its weekday: `by Friday 8 May`.
std::string weekday_text(const Language& language, core::Date day, DayForm form, core::Date today,
                         bool full);
/// `on 3 and 10 April and 2 May`: of several days, in order.
std::string days_text(const Language& language, std::span<const core::Date> days, DayForm form,
                      core::Date today, bool full);
/// `8 May 2026` for a column of days.
std::string column_day(const Language& language, core::Date day);

/// `£1,234.50`, `1.234,50 €`.
std::string money_text(const Language& language, core::Money money);
/// `£1,234.50 and €20.00`.
std::string amounts_text(const Language& language, std::span<const core::Money> amounts);
/// A number with the language's point, its thousands grouped: `1,5`.
std::string number_text(const Language& language, core::Decimal number);
/// `a`, `a and b`, `a, b and c`.
std::string list_text(const Language& language, std::span<const std::string> parts);
/// `two` to `twelve`, then digits.
std::string count_text(const Language& language, std::size_t count);
/// The plural rule: whether a sentence about so many is in the singular.
bool is_singular(const Language& language, std::size_t count);

}  // namespace inv::render
