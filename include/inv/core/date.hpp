#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace inv::core {

enum class Weekday : std::uint8_t { mon, tue, wed, thu, fri, sat, sun };

/// A calendar day (proleptic Gregorian), as a count of days. Years 0001 to 9999.
class Date {
 public:
  /// Days since 1970-01-01.
  explicit constexpr Date(std::int32_t days) : days_(days) {}
  /// Nothing when there is no such day.
  static std::optional<Date> of(int year, int month, int day);

  constexpr std::int32_t days() const { return days_; }
  int year() const;
  int month() const;  ///< 1 to 12
  int day() const;    ///< 1 to 31
  Weekday weekday() const;
  /// The last day of this day's month, or of one so many months later.
  Date end_of_month(int later = 0) const;
  /// `YYYY-MM-DD` (ISO 8601).
  std::string text() const;

  constexpr Date operator+(int days) const { return Date(days_ + days); }
  constexpr Date operator-(int days) const { return Date(days_ - days); }
  /// Whole days from `other` to this: negative when this is the earlier.
  constexpr int operator-(Date other) const { return days_ - other.days_; }
  friend constexpr auto operator<=>(Date, Date) = default;

 private:
  std::int32_t days_;
};

/// Reads exactly `YYYY-MM-DD` of a real day; nothing for any other text.
std::optional<Date> parse_date(std::string_view text);

/// `mon` … `sun` in lower case; nothing for any other text.
std::optional<Weekday> parse_weekday(std::string_view text);
/// `Monday` … `Sunday`.
std::string_view weekday_name(Weekday day);

}  // namespace inv::core
