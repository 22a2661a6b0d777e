#include "values.hpp"

#include <algorithm>
#include <array>

#include "inv/core/ascii.hpp"
#include "inv/core/message.hpp"
#include "io/text/file_text.hpp"

namespace inv::io {

namespace {

using core::DiagnosticId;

constexpr int decimals_max = 6;

std::string_view kind_name(NodeKind kind) {
  switch (kind) {
    case NodeKind::map: return "a map";
    case NodeKind::list: return "a list";
    default: return "text";
  }
}

bool expect(NodeRef value, NodeKind kind, std::string_view wanted, Reading& reading) {
  if (value.kind() == kind) return true;
  reading.fail();
  if (value.is_missing()) return false;
  std::string message(kind_name(value.kind()));
  message += " where " + std::string(wanted) + " is wanted";
  if (kind == NodeKind::list && value.is_scalar()) message += "; write it in `[…]`";
  reading.error(DiagnosticId::wrong_kind, value.span(), std::move(message));
  return false;
}

bool is_id(std::string_view text) {
  constexpr std::size_t bytes_max = 64;
  if (text.empty() || text.size() > bytes_max || !core::is_alphanumeric(text.front())) return false;
  const auto fits = [](char c) {
    return core::is_alphanumeric(c) || c == '.' || c == '_' || c == '-' || c == '/';
  };
  if (!std::all_of(text.begin(), text.end(), fits)) return false;
  while (true) {
    const auto slash = text.find('/');
    const auto segment = text.substr(0, slash);
    if (segment.empty() || segment == "." || segment == "..") return false;
    if (slash == std::string_view::npos) return true;
    text.remove_prefix(slash + 1);
  }
}

/// Three runs of digits: a date in another order, or without its zeros.
bool looks_like_date(std::string_view text) {
  return std::count_if(text.begin(), text.end(), core::is_digit) >= 3 &&
         std::all_of(text.begin(), text.end(),
                     [](char c) { return core::is_digit(c) || c == '-' || c == '/' || c == '.'; });
}

std::string date_hint(std::string_view text) {
  const bool has_shape = text.size() == 10 && text[4] == '-' && text[7] == '-' &&
                         std::count_if(text.begin(), text.end(), core::is_digit) == 8;
  if (has_shape) return "; there is no such day";
  return looks_like_date(text) ? "; write it as YYYY-MM-DD, with all its zeros"
                               : "; a date is written YYYY-MM-DD";
}

std::string listed(std::span<const std::string_view> names) {
  std::string text;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) text += i + 1 == names.size() ? " or " : ", ";
    text += "`" + std::string(names[i]) + "`";
  }
  return text;
}

/// What `parse` makes of a scalar. Where that is nothing, `complaint` follows it in the message.
template <class Parse, class Complaint>
auto parsed(NodeRef value, Reading& reading, DiagnosticId id, const Parse& parse,
            const Complaint& complaint) -> decltype(parse(std::string_view())) {
  const auto text = read_scalar(value, reading);
  if (!text) return std::nullopt;
  const auto result = parse(*text);
  if (!result) {
    reading.error(id, value.span(), quoted_for_message(*text) + std::string(complaint(*text)));
  }
  return result;
}

// Hints for money that is not written as it should be.

/// The most decimals that any currency has.
constexpr int money_decimals_max = 4;

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
    return "; money has no sign: the key says which way it went, as `credit` or, of an invoice, "
           "`kind: credit`";
  }
  if (text.starts_with('.') || text.ends_with('.'))
    return "; write digits on both sides of the point";
  const bool has_exponent = text.find_first_of("eE") != text.npos;
  if (has_exponent && core::is_digit(text.front())) return "; write all its digits";
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

bool expect_list(NodeRef value, Reading& reading) {
  return expect(value, NodeKind::list, "a list", reading);
}

bool expect_map(NodeRef value, Reading& reading) {
  return expect(value, NodeKind::map, "a map of keys", reading);
}

std::optional<std::string_view> read_scalar(NodeRef value, Reading& reading) {
  if (!expect(value, NodeKind::scalar, "one value", reading)) return std::nullopt;
  return value.text();
}

std::optional<book::Text> read_text(NodeRef value, Reading& reading) {
  const auto scalar = read_scalar(value, reading);
  if (!scalar) return std::nullopt;
  if (value.is_plain() && is_null(*scalar) && !reading.null_is_text()) {
    return reading.error(DiagnosticId::missing_value, value.span(),
                         "`" + std::string(*scalar) +
                             "` without quotes is no text; leave the key out, or put it in quotes");
  }
  const std::string_view text = scalar->substr(0, scalar->find_last_not_of("\r\n") + 1);
  if (text.find_first_not_of(" \t\r\n") != text.npos) return value.for_record(text);
  return reading.error(DiagnosticId::bad_text, value.span(),
                       "empty text; where there is nothing to say, leave the key out");
}

std::optional<book::Text> read_line_text(NodeRef value, Reading& reading) {
  auto text = read_text(value, reading);
  if (!text || text->str().find_first_of("\r\n") == std::string_view::npos) return text;
  return reading.error(DiagnosticId::bad_text, value.span(), "several lines where one is wanted");
}

std::vector<std::string> read_line_texts(NodeRef value, Reading& reading) {
  std::vector<std::string> texts;
  if (!expect_list(value, reading)) return texts;
  value.each_element([&](NodeRef element) {
    if (auto text = read_line_text(element, reading)) texts.push_back(std::move(*text));
  });
  return texts;
}

std::vector<std::string> read_one_or_more(NodeRef value, Reading& reading) {
  if (value.is_list()) return read_line_texts(value, reading);
  std::vector<std::string> texts;
  if (auto text = read_line_text(value, reading)) texts.push_back(std::move(*text));
  return texts;
}

std::optional<book::Text> read_id(NodeRef value, Reading& reading) {
  const auto text = parsed(
      value, reading, DiagnosticId::bad_id,
      [](auto id) { return is_id(id) ? std::optional(id) : std::nullopt; },
      [](auto) {
        return " is not an id; it has letters, digits and `. _ - /`, begins with a letter or "
               "digit, and is at most 64 long";
      });
  return text ? std::optional(value.for_record(*text)) : std::nullopt;
}

std::optional<core::Date> read_date(NodeRef value, Reading& reading) {
  return parsed(value, reading, DiagnosticId::bad_date, core::parse_date,
                [](auto text) { return " is not a date" + date_hint(text); });
}

std::optional<book::DateRange> read_date_range(NodeRef value, Reading& reading) {
  const auto parse = [](std::string_view text) -> std::optional<book::DateRange> {
    const auto dots = text.find("..");
    const auto from = core::parse_date(text.substr(0, dots));
    const auto until = dots == text.npos ? from : core::parse_date(text.substr(dots + 2));
    if (!from || !until || *until < *from) return std::nullopt;
    return book::DateRange{*from, *until};
  };
  return parsed(value, reading, DiagnosticId::bad_date, parse, [](std::string_view text) {
    const bool is_range = text.find("..") != text.npos;
    return is_range ? " is not a range of dates; it is as `2026-03-01..2026-03-31`"
                    : " is not a date" + date_hint(text);
  });
}

std::optional<core::Terms> read_terms(NodeRef value, Reading& reading) {
  return parsed(value, reading, DiagnosticId::bad_terms, core::parse_terms,
                core::terms_complaint);
}

std::optional<core::Currency> find_currency(std::string_view code, NodeRef value, Reading& reading,
                                            std::string_view hint) {
  const auto currency = core::Currency::find(code);
  if (currency) return currency;
  const std::string near = core::did_you_mean(code, core::Currency::codes());
  return reading.error(
      DiagnosticId::bad_currency, value.span(),
      "no currency " + quoted_for_message(code) + (near.empty() ? std::string(hint) : near));
}

std::optional<core::Currency> read_currency(NodeRef value, Reading& reading) {
  const auto text = read_scalar(value, reading);
  if (!text) return std::nullopt;
  return find_currency(*text, value, reading, "; a currency is its code in ISO 4217, as `EUR`");
}

std::optional<bool> read_boolean(NodeRef value, Reading& reading) {
  const auto parse = [](auto text) {
    return text == "true" || text == "false" ? std::optional(text == "true") : std::nullopt;
  };
  return parsed(value, reading, DiagnosticId::bad_boolean, parse,
                [](auto) { return " is neither `true` nor `false`"; });
}

std::optional<int> read_integer(NodeRef value, Reading& reading, int least, int most) {
  const auto parse = [&](auto text) -> std::optional<int> {
    const auto number = core::parse_decimal(text, least < 0, 0).value;
    if (!number || number->mantissa() < least || number->mantissa() > most) return std::nullopt;
    return static_cast<int>(number->mantissa());
  };
  return parsed(value, reading, DiagnosticId::bad_number, parse, [&](auto) {
    return " is not a whole number from " + std::to_string(least) + " to " + std::to_string(most);
  });
}

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
    return reading.error(DiagnosticId::zero_amount, value.span(),
                         "an amount of zero says nothing here");
  }
  return book::Amount(*number.value, currency, value.span());
}

std::optional<core::Decimal> read_decimal(NodeRef value, Reading& reading, bool sign_allowed) {
  const auto text = read_scalar(value, reading);
  if (!text) return std::nullopt;
  const auto number = core::parse_decimal(*text, sign_allowed, decimals_max);
  if (number.value) return number.value;
  if (number.error == core::DecimalError::overflow) {
    return reading.error(DiagnosticId::overflow, value.span(),
                         quoted_for_message(*text) + " is too large");
  }
  const bool is_long = number.error == core::DecimalError::too_many_digits;
  return reading.error(
      DiagnosticId::bad_number, value.span(),
      quoted_for_message(*text) +
          (is_long ? " has more than 6 decimals" : " is not a number; write it as `12.5`"));
}

std::optional<core::Decimal> read_percentage(NodeRef value, Reading& reading) {
  const auto parse = [](auto text) {
    const auto number = core::parse_decimal(text, false, decimals_max).value;
    return number && *number <= core::Decimal(100, 0) ? number : std::nullopt;
  };
  return parsed(value, reading, DiagnosticId::bad_number, parse, [](auto text) {
    return std::string(" is not a percentage; it is a number from 0 to 100") +
           (text.ends_with('%') ? " without a sign" : "");
  });
}

std::optional<std::size_t> read_position(NodeRef value, Reading& reading,
                                         std::span<const std::string_view> names) {
  const auto text = read_scalar(value, reading);
  if (!text) return std::nullopt;
  const auto found = std::find(names.begin(), names.end(), *text);
  if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
  std::string hint = core::did_you_mean(*text, names);
  if (hint.empty()) hint = "; only " + listed(names);
  return reading.error(DiagnosticId::bad_choice, value.span(),
                       quoted_for_message(*text) + " may not stand here" + hint);
}

}  // namespace inv::io
