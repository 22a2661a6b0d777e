#include "typed.hpp"

#include <algorithm>

#include "inv/core/ascii.hpp"
#include "inv/core/message.hpp"

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

constexpr std::string_view words_of_days[] = {"today",    "yesterday", "tomorrow", "monday",
                                              "tuesday",  "wednesday", "thursday", "friday",
                                              "saturday", "sunday",    "eom"};
constexpr std::string_view months[] = {"January",   "February", "March",    "April",
                                       "May",       "June",     "July",     "August",
                                       "September", "October",  "November", "December"};
constexpr int months_of_year = 12;

/// The numbers of a date, and the sign between them.
struct DateNumbers {
  std::vector<int> numbers;
  std::vector<std::size_t> digits;
  char sign = 0;
};

std::optional<DateNumbers> date_numbers(std::string_view text) {
  constexpr int number_max = 9999;
  for (const char sign : {'-', '.', '/'}) {
    DateNumbers found{{}, {}, sign};
    for (const std::string_view field : core::fields_of(text, sign))
      if (const auto number = core::whole_number(field, 0, number_max)) {
        found.numbers.push_back(*number);
        found.digits.push_back(field.size());
      }
    const bool is_whole = core::fields_of(text, sign).size() == 3 && found.numbers.size() == 3;
    if (is_whole) return found;
  }
  return std::nullopt;
}

/// Why a date as a book has it is no day; empty for any other text.
std::string no_such_day(std::string_view text) {
  const auto date = date_numbers(text);
  if (!date || date->sign != '-' || date->digits != std::vector<std::size_t>{4, 2, 2}) return {};
  const int year = date->numbers[0], month = date->numbers[1];
  if (month < 1 || month > months_of_year) return "a year has 12 months";
  const auto first = core::Date::of(year, month, 1);
  if (!first) return "years are 0001 to 9999";
  return "there is no such day; " + std::string(months[month - 1]) + " " + std::to_string(year) +
         " has " + std::to_string(first->end_of_month().day()) + " days";
}

/// The days that are meant by a date that is written otherwise: two of `03/04/2026`.
std::vector<core::Date> days_meant(std::string_view text) {
  constexpr std::size_t short_year = 2, long_year = 4;
  constexpr int century = 2000;
  const auto date = date_numbers(text);
  if (!date) return {};
  const auto& n = date->numbers;
  std::vector<core::Date> days;
  const auto add = [&](int year, int month, int day) {
    const auto one = core::Date::of(year, month, day);
    if (one && std::ranges::count(days, *one) == 0) days.push_back(*one);
  };
  if (date->digits[0] == long_year) {
    add(n[0], n[1], n[2]);
    return days;
  }
  if (date->digits[2] != long_year && date->digits[2] != short_year) return {};
  const int year = date->digits[2] == short_year ? century + n[2] : n[2];
  add(year, n[1], n[0]);
  if (date->sign == '/') add(year, n[0], n[1]);
  return days;
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

std::string day_complaint(std::string_view what, std::string_view text) {
  const std::string seen = core::quoted(text);
  if (const auto why = no_such_day(text); !why.empty())
    return core::quoted(what) + " cannot be " + seen + ": " + why;
  std::string better;
  for (const core::Date day : days_meant(text))
    better += (better.empty() ? "; write `" : " or `") + day.text() + "`";
  if (better.empty()) better = core::did_you_mean(text, words_of_days);
  return core::quoted(what) + " is `YYYY-MM-DD`, `today`, `friday`, `+14` or `eom`, not " + seen +
         better;
}

}  // namespace inv::cli
