#include "date.hpp"

#include <algorithm>
#include <array>

#include "inv/core/ascii.hpp"

namespace inv::bank {

namespace {

constexpr std::size_t year_size = 4, short_size = 2;
constexpr int century = 2000;

bool all_digits(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

int int_of(std::string_view digits) {
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

/// Without a comma, a point or a bracket around it.
std::string_view bare(std::string_view word) {
  while (word.starts_with('(')) word.remove_prefix(1);
  while (!word.empty() && std::string_view(".,:;!?)").find(word.back()) != word.npos)
    word.remove_suffix(1);
  return word;
}

/// The number of a month's name, whole or its first letters; 0 for any other word.
int month_of(std::string_view word) {
  constexpr std::size_t letters = 3;
  const std::string folded = core::fold_case(bare(word));
  if (folded == "sept") return 9;
  for (int month = 1; month <= 12; ++month) {
    const std::string name = core::fold_case(core::month_name(month));
    if (folded == name || folded == name.substr(0, letters)) return month;
  }
  return 0;
}

/// `7`, `7th`; 0 for what is no day of a month.
int day_of(std::string_view word) {
  word = bare(word);
  for (const std::string_view ending : {"st", "nd", "rd", "th"})
    if (word.ends_with(ending)) {
      word.remove_suffix(ending.size());
      break;
    }
  return all_digits(word) && word.size() <= short_size ? int_of(word) : 0;
}

/// Of four digits, in our times; 0 for what is none.
int year_of(std::string_view word) {
  constexpr int first = 1900, last = 2199;
  word = bare(word);
  const int year = all_digits(word) && word.size() == year_size ? int_of(word) : 0;
  return year >= first && year <= last ? year : 0;
}

/// The three parts between two equal marks of `-`, `/`, `.`.
std::optional<std::array<std::string_view, 3>> three_parts(std::string_view text) {
  constexpr std::size_t longest = 17;
  if (text.size() > longest) return std::nullopt;
  const auto first = text.find_first_of("-/.");
  if (first == text.npos) return std::nullopt;
  const auto second = text.find(text[first], first + 1);
  if (second == text.npos) return std::nullopt;
  return std::array{text.substr(0, first), text.substr(first + 1, second - first - 1),
                    text.substr(second + 1)};
}

bool is_year(std::string_view part) {
  return all_digits(part) && (part.size() == year_size || part.size() == short_size);
}

int full_year(std::string_view part) {
  return part.size() == year_size ? int_of(part) : century + int_of(part);
}

AdviceDate make_date(std::optional<core::Date> date, std::string_view text) {
  using Kind = AdviceDate::Kind;
  return {date ? Kind::certain : Kind::no_day, date, std::nullopt, std::string(text), 0, 0};
}

}  // namespace

std::optional<AdviceDate> read_digits_date(std::string_view word) {
  const auto parts = three_parts(word);
  if (!parts) return std::nullopt;
  const auto& [a, b, c] = *parts;
  if (!all_digits(a) || a.size() == 3 || a.size() > year_size) return std::nullopt;
  if (const int month = month_of(b); month > 0 && is_year(c) && a.size() <= short_size)
    return make_date(core::Date::of(full_year(c), month, int_of(a)), word);
  if (!all_digits(b) || b.size() > short_size) return std::nullopt;
  if (a.size() == year_size && all_digits(c) && c.size() <= short_size)
    return make_date(core::Date::of(int_of(a), int_of(b), int_of(c)), word);
  if (a.size() > short_size || !is_year(c)) return std::nullopt;
  const int year = full_year(c);
  const auto day_first = core::Date::of(year, int_of(b), int_of(a));
  const auto month_first = core::Date::of(year, int_of(a), int_of(b));
  const bool is_full = c.size() == year_size;
  if (!day_first && !month_first)
    return is_full ? std::optional(make_date(std::nullopt, word)) : std::nullopt;
  // Points stand in dates of countries that put the day first.
  if (word.find('.') != word.npos || day_first == month_first) return make_date(day_first, word);
  AdviceDate date = make_date(day_first ? day_first : month_first, word);
  if (day_first && month_first) {
    date.kind = AdviceDate::Kind::two_days;
    date.other = month_first;
  }
  return date;
}

std::optional<LongDate> read_long_date(std::span<const std::string_view> words) {
  if (words.size() < 2) return std::nullopt;
  if (const int month = month_of(words[0]); month > 0 && words.size() > 2) {
    const int day = day_of(words[1]), year = year_of(words[2]);
    if (day == 0 || year == 0) return std::nullopt;
    return LongDate{make_date(core::Date::of(year, month, day), {}), 3};
  }
  const int day = day_of(words[0]);
  if (day == 0) return std::nullopt;
  const std::size_t at = words.size() > 2 && core::fold_case(words[1]) == "of" ? 2 : 1;
  const int month = month_of(words[at]);
  if (month == 0) return std::nullopt;
  const int year = at + 1 < words.size() ? year_of(words[at + 1]) : 0;
  if (year > 0) return LongDate{make_date(core::Date::of(year, month, day), {}), at + 2};
  LongDate date{make_date(std::nullopt, {}), at + 1};
  date.date.kind = AdviceDate::Kind::no_year;
  return date;
}

}  // namespace inv::bank
