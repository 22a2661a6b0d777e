#include "amount.hpp"

#include <algorithm>
#include <utility>

#include "inv/core/ascii.hpp"

namespace inv::bank {

namespace {

constexpr std::size_t digits_max = 12;
constexpr std::size_t group_size = 3;
constexpr std::string_view marks_and_digits = "0123456789.,'\x1f";

bool all_digits(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, core::is_digit);
}

/// Takes signs and currencies off both ends.
class Stripper {
 public:
  Stripper(std::string_view text, core::Currency usual) : rest(text), usual_(usual) {}

  void strip() {
    while (strip_brackets() || strip_sign() || strip_currency()) {
    }
  }

  std::string_view rest;
  bool is_negative = false;
  bool is_bracketed = false;
  bool is_marked = false;
  NamedCurrency named;

 private:
  bool strip_brackets() {
    if (rest.size() < 3 || !rest.starts_with('(') || !rest.ends_with(')')) return false;
    rest = rest.substr(1, rest.size() - 2);
    return is_bracketed = true;
  }

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
    const auto mark = find_currency_mark(rest, usual_);
    if (!mark) return false;
    is_marked = true;
    named = mark->named;
    if (mark->stands_before)
      rest.remove_prefix(mark->size);
    else
      rest.remove_suffix(mark->size);
    return true;
  }

  const core::Currency usual_;
};

/// `1,234` or `12`: groups of three after the first, whatever parts them.
bool are_groups(std::string_view text) {
  std::size_t group = 0;
  bool is_first = true;
  for (const char c : text) {
    if (core::is_digit(c)) {
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
  const bool has_other =
      std::ranges::any_of(text, [&](char c) { return !core::is_digit(c) && c != text[last]; });
  if (marks > 1) return has_other ? std::nullopt : std::optional(text.npos);
  if (!has_other && after == group_size && digits != static_cast<int>(group_size)) return text.npos;
  const bool is_round = text.find_first_not_of('0', last + 1) == text.npos && after <= 2;
  if (after == 0 || (after > static_cast<std::size_t>(digits) && !is_round)) return std::nullopt;
  return last;
}

std::optional<core::Decimal> read_digits(std::string_view text, int digits, bool is_negative) {
  if (text.empty() || !core::is_digit(text.front()) || !core::is_digit(text.back()))
    return std::nullopt;
  const auto mark = decimal_mark(text, digits);
  if (!mark) return std::nullopt;
  const std::string_view whole = text.substr(0, *mark);
  if (!are_groups(whole)) return std::nullopt;
  std::string plain = is_negative ? "-" : "";
  std::ranges::copy_if(whole, std::back_inserter(plain), core::is_digit);
  if (plain.size() > digits_max) return std::nullopt;
  if (*mark != text.npos && digits > 0) plain += "." + std::string(text.substr(*mark + 1));
  return core::parse_decimal(plain, true, digits).value;
}

}  // namespace

std::optional<AdviceAmount> read_advice_amount(std::string_view text, core::Currency usual) {
  constexpr std::size_t longest = 40;
  if (text.size() > longest) return std::nullopt;
  Stripper stripper(text, usual);
  stripper.strip();
  const std::string_view rest = stripper.rest;
  if (rest.find_first_not_of(marks_and_digits) != rest.npos) return std::nullopt;
  const int decimals = stripper.named.currency.value_or(usual).digits();
  const auto number = read_digits(rest, decimals, stripper.is_negative);
  if (!number) return std::nullopt;
  AdviceAmount amount{*number, stripper.named};
  amount.is_bare = all_digits(rest) && !stripper.is_marked;
  if (amount.is_bare && rest.size() > 1 && rest.front() == '0') return std::nullopt;
  amount.is_bracketed = stripper.is_bracketed;
  amount.text = text;
  return amount;
}

bool seems_amount(std::string_view text) {
  constexpr std::size_t longest = 60, decimals = 2;
  const auto last = text.find_last_of("0123456789");
  if (text.size() > longest || last == text.npos) return false;
  if (text.find('$') != text.npos) return true;
  if (text.find_first_not_of(marks_and_digits) == text.npos && !all_digits(text)) return last > 0;
  const bool has_decimals = last > decimals && core::is_digit(text[last - 1]) &&
                            std::string_view(".,").find(text[last - decimals]) != text.npos;
  return has_decimals && text.find_first_of("0123456789") < last - decimals;
}

}  // namespace inv::bank
