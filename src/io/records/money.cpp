#include "money.hpp"

#include <algorithm>
#include <array>

#include "inv/core/ascii.hpp"
#include "inv/core/money.hpp"
#include "io/text/file_text.hpp"
#include "values.hpp"

namespace inv::io {

namespace {

using core::DiagnosticId;

/// The most decimals that any currency has.
constexpr int money_decimals_max = 4;

bool has(std::string_view text, char c) { return text.find(c) != std::string_view::npos; }

/// `£12`, `12 €`, `GBP 12`: a number with its currency where it may not stand.
bool has_misplaced_currency(std::string_view text) {
  constexpr std::array<std::string_view, 9> signs = {"£", "€", "$", "¥", "₹", "₩", "₪", "₺", "₦"};
  const auto stands = [&](std::string_view sign) { return text.find(sign) != text.npos; };
  if (std::any_of(signs.begin(), signs.end(), stands)) return true;
  return text.size() > 3 && std::ranges::all_of(text.substr(0, 3), core::is_capital) &&
         core::is_digit(text.back());
}

/// Digits parted by something: `1,234`, `1 234`, `1_234`, `1'234`.
bool has_separators(std::string_view text) {
  return text.find_first_of(",_' ") != text.npos &&
         std::all_of(text.begin(), text.end(), [](char c) {
           return core::is_digit(c) || c == ',' || c == '_' || c == '\'' || c == ' ' || c == '.';
         });
}

/// `12,50`: one comma and no more than two digits after it.
bool has_decimal_comma(std::string_view text) {
  const auto comma = text.find(',');
  if (comma == text.npos || comma + 3 < text.size() || comma + 1 == text.size()) return false;
  const std::string_view after = text.substr(comma + 1);
  return std::all_of(after.begin(), after.end(), core::is_digit);
}

std::string money_hint(std::string_view text) {
  if (has_misplaced_currency(text)) return "; a currency is written after it, as `12.50 EUR`";
  if (has_decimal_comma(text)) return "; write a point, as in `12.50`";
  if (has_separators(text)) return "; write it without separators, as `1234.50`";
  if (text.starts_with('-') || text.starts_with('+')) {
    return "; money has no sign: the key says which way it went";
  }
  if (text.starts_with('.') || text.ends_with('.'))
    return "; write digits on both sides of the point";
  const bool has_exponent =
      !text.empty() && core::is_digit(text.front()) && (has(text, 'e') || has(text, 'E'));
  if (has_exponent) return "; write all its digits";
  return "; money is written as `12.50`, or `12.50 EUR`";
}

std::string signed_hint(std::string_view text) {
  return text.starts_with('-') ? money_hint(text.substr(1)) : money_hint(text);
}

void refuse_number(std::string_view text, core::DecimalError error, MoneyRules rules, NodeRef value,
                   Reading& reading) {
  const std::string shown = quoted_for_message(text);
  if (error == core::DecimalError::overflow) {
    reading.error(DiagnosticId::overflow, value.span(), shown + " is too large");
  } else if (error == core::DecimalError::too_many_digits) {
    reading.error(DiagnosticId::bad_money, value.span(),
                  shown + " has more decimals than any currency");
  } else {
    reading.error(DiagnosticId::bad_money, value.span(),
                  shown + " is not an amount of money" +
                      (rules.sign_allowed ? signed_hint(text) : money_hint(text)));
  }
}

}  // namespace

std::optional<book::Amount> read_amount(NodeRef value, Reading& reading) {
  return read_amount_within(value, reading, {});
}

std::optional<book::Amount> read_amount_within(NodeRef value, Reading& reading, MoneyRules rules) {
  const auto text = read_scalar(value, reading);
  if (!text) return std::nullopt;
  std::string_view digits = *text;
  std::optional<core::Currency> currency;
  const std::size_t blank = std::min(text->find(' '), text->size());
  const std::string_view code = text->substr(std::min(blank + 1, text->size()));
  if (!code.empty() && std::ranges::all_of(code, core::is_letter)) {
    digits = text->substr(0, blank);
    currency = find_currency(code, value, reading);
    if (!currency) return std::nullopt;
  }
  const auto number = core::parse_decimal(digits, rules.sign_allowed, money_decimals_max);
  if (!number.value) {
    refuse_number(*text, number.error, rules, value, reading);
    return std::nullopt;
  }
  if (number.value->is_zero() && !rules.zero_allowed) {
    reading.error(DiagnosticId::zero_amount, value.span(), "an amount of zero says nothing here");
    return std::nullopt;
  }
  return book::Amount(*number.value, currency, value.span());
}

}  // namespace inv::io
