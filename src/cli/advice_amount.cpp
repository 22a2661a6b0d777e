#include "advice_amount.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace inv::cli {

namespace {

constexpr std::size_t digits_max = 12;
constexpr std::size_t group_size = 3;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool all_digits(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, is_digit);
}

/// A sign that stands before or after an amount; nothing where it stands for several currencies.
struct Sign {
  std::string_view text;
  std::string_view code;
};
constexpr std::array<Sign, 8> signs = {{{"£", "GBP"},
                                        {"€", "EUR"},
                                        {"US$", "USD"},
                                        {"$", ""},
                                        {"¥", ""},
                                        {"₹", "INR"},
                                        {"Fr.", "CHF"},
                                        {"zł", "PLN"}}};

/// Takes signs and currencies off both ends.
class Stripper {
 public:
  explicit Stripper(std::string_view text) : rest(text) {}

  void strip() {
    if (rest.starts_with('(') && rest.ends_with(')')) {
      rest = rest.substr(1, rest.size() - 2);
      is_negative = true;
    }
    while (strip_sign() || strip_currency()) {}
  }

  std::string_view rest;
  bool is_negative = false;
  bool is_marked = false;
  std::optional<core::Currency> currency;

 private:
  bool strip_sign() {
    if (rest.ends_with("CR")) return is_negative = true, rest.remove_suffix(2), true;
    if (rest.starts_with('-')) return is_negative = true, rest.remove_prefix(1), true;
    if (rest.ends_with('-')) return is_negative = true, rest.remove_suffix(1), true;
    if (rest.starts_with('+')) return rest.remove_prefix(1), true;
    if (rest.starts_with(thin_blank)) return rest.remove_prefix(1), true;
    if (rest.ends_with(thin_blank)) return rest.remove_suffix(1), true;
    return false;
  }

  bool strip_currency() {
    if (is_marked) return false;
    for (const Sign& sign : signs) {
      const bool before = rest.starts_with(sign.text);
      if (!before && !rest.ends_with(sign.text)) continue;
      take(before, sign.text.size());
      return currency = core::Currency::find(sign.code), true;
    }
    constexpr std::size_t code_size = 3;
    if (rest.size() <= code_size) return false;
    const auto code_before = core::Currency::find(rest.substr(0, code_size));
    const auto code_after = core::Currency::find(rest.substr(rest.size() - code_size));
    if (!code_before && !code_after) return false;
    take(code_before.has_value(), code_size);
    return currency = code_before ? code_before : code_after, true;
  }

  void take(bool before, std::size_t size) {
    is_marked = true;
    if (before) rest.remove_prefix(size);
    else rest.remove_suffix(size);
  }
};

/// `1,234` or `12`: groups of three after the first, whatever parts them.
bool are_groups(std::string_view text) {
  std::size_t group = 0;
  bool is_first = true;
  for (const char c : text) {
    if (is_digit(c)) {
      ++group;
      continue;
    }
    if (group == 0 || group > group_size || (!is_first && group != group_size)) return false;
    is_first = false;
    group = 0;
  }
  return is_first ? group > 0 : group == group_size;
}

/// Where the decimals begin: after the mark at this place; npos where there are none. Nothing
/// where the text cannot be told.
std::optional<std::size_t> decimal_mark(std::string_view text, int digits) {
  const auto last = text.find_last_of(".,");
  if (last == text.npos) return last;
  const auto marks = static_cast<std::size_t>(std::ranges::count(text, text[last]));
  const std::size_t after = text.size() - last - 1;
  const bool has_other = std::ranges::any_of(
      text, [&](char c) { return !is_digit(c) && c != text[last]; });
  if (marks > 1) return has_other ? std::nullopt : std::optional(text.npos);
  if (!has_other && after == group_size && digits != static_cast<int>(group_size)) return text.npos;
  const bool is_round = text.find_first_not_of('0', last + 1) == text.npos && after <= 2;
  if (after == 0 || (after > static_cast<std::size_t>(digits) && !is_round)) return std::nullopt;
  return last;
}

std::optional<core::Decimal> read_digits(std::string_view text, int digits, bool is_negative) {
  if (text.empty() || !is_digit(text.front()) || !is_digit(text.back())) return std::nullopt;
  const auto mark = decimal_mark(text, digits);
  if (!mark) return std::nullopt;
  const std::string_view whole = text.substr(0, *mark);
  if (!are_groups(whole)) return std::nullopt;
  std::string plain = is_negative ? "-" : "";
  std::ranges::copy_if(whole, std::back_inserter(plain), is_digit);
  if (plain.size() > digits_max) return std::nullopt;
  if (*mark != text.npos && digits > 0) plain += "." + std::string(text.substr(*mark + 1));
  return core::parse_decimal(plain, true, digits).value;
}

int int_of(std::string_view digits) {
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

/// The three numbers that one of `-`, `/`, `.` parts.
std::optional<std::array<std::string_view, 3>> three_numbers(std::string_view text) {
  constexpr std::size_t longest = 10;
  if (text.size() > longest) return std::nullopt;
  const auto first = text.find_first_of("-/.");
  if (first == text.npos) return std::nullopt;
  const auto second = text.find(text[first], first + 1);
  if (second == text.npos) return std::nullopt;
  const std::array parts = {text.substr(0, first), text.substr(first + 1, second - first - 1),
                            text.substr(second + 1)};
  return std::ranges::all_of(parts, all_digits) ? std::optional(parts) : std::nullopt;
}

}  // namespace

std::optional<AdviceAmount> read_advice_amount(std::string_view text, int digits) {
  constexpr std::size_t longest = 40;
  if (text.size() > longest) return std::nullopt;
  Stripper stripper(text);
  stripper.strip();
  const std::string_view rest = stripper.rest;
  constexpr std::string_view allowed = "0123456789.,'\x1f";
  if (rest.find_first_not_of(allowed) != rest.npos) return std::nullopt;
  const int decimals = stripper.currency ? stripper.currency->digits() : digits;
  const auto number = read_digits(rest, decimals, stripper.is_negative);
  if (!number) return std::nullopt;
  const bool is_bare = all_digits(rest) && !stripper.is_marked;
  if (is_bare && rest.size() > 1 && rest.front() == '0') return std::nullopt;
  return AdviceAmount{*number, stripper.currency, is_bare};
}

std::optional<NumericDate> read_numeric_date(std::string_view text) {
  constexpr std::size_t year_size = 4, short_size = 2;
  const auto parts = three_numbers(text);
  if (!parts) return std::nullopt;
  const auto& [a, b, c] = *parts;
  if (a.size() == year_size && b.size() <= short_size && c.size() <= short_size)
    return NumericDate{core::Date::of(int_of(a), int_of(b), int_of(c))};
  const bool has_year = c.size() == year_size || c.size() == short_size;
  if (a.size() > short_size || b.size() > short_size || !has_year) return std::nullopt;
  const int year = c.size() == year_size ? int_of(c) : 2000 + int_of(c);
  const auto day_first = core::Date::of(year, int_of(b), int_of(a));
  const auto month_first = core::Date::of(year, int_of(a), int_of(b));
  if (!day_first && !month_first) return std::nullopt;
  if (text.find('.') != text.npos || day_first == month_first) return NumericDate{day_first};
  if (day_first && month_first) return NumericDate{};
  return NumericDate{day_first ? day_first : month_first};
}

}  // namespace inv::cli
