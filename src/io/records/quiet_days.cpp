#include <algorithm>

#include "inv/book/policy.hpp"
#include "io/text/file_text.hpp"
#include "records.hpp"
#include "values.hpp"

namespace inv::io {

namespace {

using book::Quiet;
using core::DiagnosticId;

/// Nobody is away for longer: a year with a digit wrong would silence the book for ever.
constexpr int range_days_max = 3660;

/// `MM-DD` of a day that some year has, in a leap year.
std::optional<core::Date> parse_month_day(std::string_view text) {
  return core::parse_date("2000-" + std::string(text));
}

/// Both ends of a range are of one kind; a day alone is a range of one.
std::optional<Quiet> parse_range(std::string_view first, std::string_view last) {
  const auto first_weekday = core::parse_weekday(first), last_weekday = core::parse_weekday(last);
  if (first_weekday && last_weekday) return book::QuietWeekdays{*first_weekday, *last_weekday};
  const auto first_yearly = parse_month_day(first), last_yearly = parse_month_day(last);
  if (first_yearly && last_yearly) {
    return book::QuietYearly{first_yearly->month(), first_yearly->day(), last_yearly->month(),
                             last_yearly->day()};
  }
  const auto first_date = core::parse_date(first), last_date = core::parse_date(last);
  if (first_date && last_date && *first_date <= *last_date &&
      *last_date - *first_date <= range_days_max) {
    return book::QuietDates{*first_date, *last_date};
  }
  return std::nullopt;
}

std::string range_hint(std::string_view first, std::string_view last) {
  const auto first_date = core::parse_date(first), last_date = core::parse_date(last);
  if (first_date && last_date) {
    return *last_date < *first_date ? "; the range ends before it begins"
                                    : "; the range is over ten years long";
  }
  return "; quiet days are weekdays (`sat`), dates, yearly `MM-DD`, and ranges of one of these as "
         "`12-24..01-02`";
}

bool is_recurring(const Quiet& quiet) { return !std::holds_alternative<book::QuietDates>(quiet); }

/// Whether some weekday is free, and some day of it in the years too: 28 years have every
/// combination of date and weekday.
bool leaves_a_day(const std::vector<Quiet>& quiet) {
  std::vector<Quiet> recurring;
  std::copy_if(quiet.begin(), quiet.end(), std::back_inserter(recurring), is_recurring);
  const core::Date begin = *core::Date::of(2001, 1, 1);
  const core::Date end = *core::Date::of(2029, 1, 1);
  for (core::Date day = begin; day < end; day = day + 1) {
    if (!book::is_quiet(recurring, day)) return true;
  }
  return false;
}

}  // namespace

std::vector<Quiet> read_quiet(NodeRef node, Reading& reading) {
  std::vector<Quiet> quiet;
  if (!expect_list(node, reading)) return quiet;
  node.each_element([&](NodeRef element) {
    const auto text = read_scalar(element, reading);
    if (!text) return;
    const auto dots = text->find("..");
    const auto first = text->substr(0, dots);
    const auto last = dots == text->npos ? first : text->substr(dots + 2);
    if (const auto range = parse_range(first, last)) {
      quiet.push_back(*range);
      return;
    }
    reading.error(DiagnosticId::bad_quiet, element.span(),
                  quoted_for_message(*text) + " is not a quiet day" + range_hint(first, last));
  });
  if (!leaves_a_day(quiet)) {
    reading.error(DiagnosticId::bad_quiet, node.span(),
                  "every day is quiet; some weekday must not be");
  }
  return quiet;
}

}  // namespace inv::io
