#include "typed.hpp"

#include "inv/core/ascii.hpp"

namespace inv::cli {

namespace {

constexpr int days_of_week = 7;

/// More than there are days between the years 0001 and 9999.
constexpr int days_max = 4000000;

std::optional<core::Date> within_calendar(core::Date day) {
  const bool is_within = *core::Date::of(1, 1, 1) <= day && day <= *core::Date::of(9999, 12, 31);
  return is_within ? std::optional(day) : std::nullopt;
}

/// `fri` or `friday`, in lower case.
std::optional<core::Weekday> weekday_of(std::string_view word) {
  constexpr std::size_t short_length = 3;
  const auto day = core::parse_weekday(word.substr(0, short_length));
  if (!day || word.size() == short_length) return day;
  return core::fold_case(core::weekday_name(*day)) == word ? day : std::nullopt;
}

core::Date nearest_weekday(core::Weekday wanted, core::Date base, DayDirection direction) {
  const int forward =
      (static_cast<int>(wanted) - static_cast<int>(base.weekday()) + days_of_week) % days_of_week;
  if (direction == DayDirection::ahead) return base + (forward == 0 ? days_of_week : forward);
  return base - (days_of_week - forward) % days_of_week;
}

/// `+14`, `-3`: a sign and digits.
std::optional<int> signed_days(std::string_view text) {
  if (!text.starts_with('+') && !text.starts_with('-')) return std::nullopt;
  const auto days = core::whole_number(text.substr(1), 0, days_max);
  return days && text.front() == '-' ? -*days : days;
}

}  // namespace

std::optional<core::Date> read_day(std::string_view text, core::Date base, DayDirection weekday) {
  if (const auto date = core::parse_date(text)) return date;
  const std::string word = core::fold_case(text);
  if (word == "today") return base;
  if (word == "yesterday") return within_calendar(base - 1);
  if (word == "tomorrow") return within_calendar(base + 1);
  if (word == "eom") return base.end_of_month();
  if (const auto day = weekday_of(word))
    return within_calendar(nearest_weekday(*day, base, weekday));
  if (const auto days = signed_days(text)) return within_calendar(base + *days);
  return std::nullopt;
}

std::string day_forms() { return "`YYYY-MM-DD`, `today`, `friday`, `+14` or `eom`"; }

}  // namespace inv::cli
