#include "inv/core/date.hpp"

#include <array>

#include <date/date.h>

namespace inv::core {

namespace {

constexpr std::array<std::string_view, 7> weekdays = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

date::year_month_day civil(Date day) {
  return date::year_month_day(date::sys_days(date::days(day.days())));
}

Date from(date::sys_days day) {
  return Date(static_cast<std::int32_t>(day.time_since_epoch().count()));
}

std::string digits(int value, std::size_t width) {
  std::string text = std::to_string(value);
  if (text.size() < width) text.insert(0, width - text.size(), '0');
  return text;
}

/// The number in `text`, all of it digits; -1 for anything else.
int number(std::string_view text) {
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return -1;
    value = value * 10 + (c - '0');
  }
  return value;
}

}  // namespace

std::optional<Date> Date::of(int year, int month, int day) {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) {
    return std::nullopt;
  }
  const date::year_month_day wanted{date::year(year), date::month(static_cast<unsigned>(month)),
                                    date::day(static_cast<unsigned>(day))};
  if (!wanted.ok()) return std::nullopt;
  return from(date::sys_days(wanted));
}

int Date::year() const { return static_cast<int>(civil(*this).year()); }
int Date::month() const { return static_cast<int>(static_cast<unsigned>(civil(*this).month())); }
int Date::day() const { return static_cast<int>(static_cast<unsigned>(civil(*this).day())); }

Weekday Date::weekday() const {
  const date::weekday day{date::sys_days(date::days(days_))};
  return static_cast<Weekday>(day.iso_encoding() - 1);
}

Date Date::end_of_month(int later) const {
  const auto here = civil(*this);
  const auto month = here.year() / here.month() + date::months(later);
  return from(date::sys_days(month / date::last));
}

std::string Date::text() const {
  const auto here = civil(*this);
  return digits(static_cast<int>(here.year()), 4) + "-" +
         digits(static_cast<int>(static_cast<unsigned>(here.month())), 2) + "-" +
         digits(static_cast<int>(static_cast<unsigned>(here.day())), 2);
}

std::optional<Date> parse_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  return Date::of(number(text.substr(0, 4)), number(text.substr(5, 2)), number(text.substr(8, 2)));
}

std::optional<Weekday> parse_weekday(std::string_view text) {
  constexpr std::array<std::string_view, 7> names = {"mon", "tue", "wed", "thu",
                                                     "fri", "sat", "sun"};
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i] == text) return static_cast<Weekday>(i);
  }
  return std::nullopt;
}

std::string_view weekday_name(Weekday day) { return weekdays[static_cast<std::size_t>(day)]; }

}  // namespace inv::core
