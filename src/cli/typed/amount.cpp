#include <algorithm>
#include <iterator>

#include "inv/core/ascii.hpp"
#include "inv/core/message.hpp"
#include "typed.hpp"

namespace inv::cli {

namespace {

constexpr int amount_decimals_max = 6;

/// What people set between thousands, besides points and commas.
constexpr std::string_view thousands_marks[] = {" ", "_", "\u00A0", "\u202F", "\u2019"};

/// The text with a `'` where such a mark stands.
std::string with_quotes(std::string text, std::string_view mark) {
  for (auto at = text.find(mark); at != text.npos; at = text.find(mark))
    text.replace(at, mark.size(), "'");
  return text;
}

/// `1,500` is as people set thousands apart, `5,50` and `0,500` are not.
bool parts_a_thousand(std::string_view number, std::size_t comma) {
  constexpr std::size_t group = 3;
  return comma > 0 && comma <= group && number.front() != '0' && number.size() == comma + 1 + group;
}

/// The place of the sign before the decimals; none where all signs part thousands.
std::size_t decimal_sign(std::string_view number) {
  const auto last = number.find_last_of(".,");
  if (last == number.npos) return last;
  const char sign = number[last];
  const auto count = std::ranges::count(number, sign);
  const bool has_other = number.find(sign == ',' ? '.' : ',') != number.npos;
  if (count > 1) return number.npos;
  return sign == ',' && !has_other && parts_a_thousand(number, last) ? number.npos : last;
}

/// True where what stands between the signs of a whole number are groups of three digits.
bool is_set_in_thousands(std::string_view number) {
  constexpr std::size_t group = 3;
  for (auto sign = number.find_first_not_of("0123456789"); sign != number.npos;) {
    const auto next = std::min(number.find_first_not_of("0123456789", sign + 1), number.size());
    if (next - sign - 1 != group) return false;
    sign = next == number.size() ? number.npos : next;
  }
  return true;
}

/// Digits and a point, of digits with any signs between them.
std::optional<PlainNumber> digits_and_point(std::string_view typed) {
  std::string number(typed);
  for (const std::string_view mark : thousands_marks) number = with_quotes(number, mark);
  const std::size_t point = std::min(decimal_sign(number), number.size());
  const std::string whole = number.substr(0, point);
  if (!is_set_in_thousands(whole)) return std::nullopt;
  PlainNumber plain;
  std::ranges::copy_if(whole, std::back_inserter(plain.text), core::is_digit);
  if (plain.text.size() != whole.size())
    plain.why = "thousands are not set apart";
  else if (typed.find(',') != typed.npos)
    plain.why = "decimals stand after a point";
  if (point == number.size()) return plain;
  if (plain.text.empty()) plain.text = "0";
  plain.text += "." + number.substr(point + 1);
  return plain;
}

/// By its code in any letters, or its sign.
std::optional<core::Currency> currency_called(std::string_view word) {
  if (const auto by_code = core::Currency::find(core::in_capitals(word))) return by_code;
  for (const std::string_view code : core::Currency::codes()) {
    const auto currency = core::Currency::find(code);
    if (!word.empty() && currency->sign() == word) return currency;
  }
  return std::nullopt;
}

/// What may be meant by an amount that is written otherwise: `: why; write `5.50``, or nothing.
std::string amount_hint(std::string_view text, core::Currency usual) {
  const auto plain = number_meant(text);
  if (!plain) return {};
  const auto named = currency_called(plain->word);
  if (!named && !plain->word.empty() && core::is_letter(plain->word.front())) return {};
  const core::Currency currency = named.value_or(usual);
  const auto number = core::parse_decimal(plain->text, false, amount_decimals_max).value;
  const auto amount = number ? core::to_money(*number, currency) : std::nullopt;
  if (!amount) return {};
  std::string better = amount->text();
  if (named) better += " " + std::string(currency.code());
  return plain->why + "; write " + core::quoted(better);
}

}  // namespace

std::optional<PlainNumber> number_meant(std::string_view typed) {
  typed = core::trimmed(typed);
  const auto begin = typed.find_first_of("0123456789.,");
  const auto last = typed.find_last_of("0123456789");
  if (last == typed.npos || begin > last) return std::nullopt;
  const std::string_view digits = typed.substr(begin, last + 1 - begin);
  const std::string_view before = core::trimmed(typed.substr(0, begin));
  const std::string_view after = core::trimmed(typed.substr(last + 1), " .,-");
  const bool is_odd = std::ranges::any_of(digits, [](char c) { return core::is_letter(c); });
  if (is_odd || (!before.empty() && !after.empty()) || before == "-") return std::nullopt;
  auto plain = digits_and_point(digits);
  if (!plain) return std::nullopt;
  plain->word = before.empty() ? after : before;
  if (!plain->word.empty()) plain->why = "a currency is its code, after the number and a blank";
  if (!plain->why.empty()) plain->why = ": " + plain->why;
  return plain;
}

tl::expected<core::Money, std::string> read_amount(std::string_view text, core::Currency currency) {
  const std::size_t blank = std::min(text.find(' '), text.size());
  const std::string_view code = text.substr(std::min(blank + 1, text.size()));
  const auto written = code.empty() ? std::optional(currency) : core::Currency::find(code);
  const auto number = core::parse_decimal(text.substr(0, blank), false, amount_decimals_max);
  if (text.starts_with('-'))
    return tl::unexpected<std::string>(
        ": an amount has no sign; the command says which way it goes");
  if (number.error == core::DecimalError::overflow && !number.value)
    return tl::unexpected<std::string>(": it is too large");
  if (!written || !number.value) {
    std::string hint = amount_hint(text, currency);
    if (hint.empty() && !written) hint = core::did_you_mean(code, core::Currency::codes());
    return tl::unexpected(std::move(hint));
  }
  if (const auto amount = core::to_money(*number.value, *written)) return *amount;
  return tl::unexpected(": " + std::string(written->code()) + " has " +
                        std::to_string(written->digits()) + " decimals");
}

}  // namespace inv::cli
