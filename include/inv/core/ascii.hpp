#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace inv::core {

// Letters and digits of ASCII, whatever the locale.

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_letter(char c) { return is_capital(c) || (c >= 'a' && c <= 'z'); }
constexpr bool is_alphanumeric(char c) { return is_digit(c) || is_letter(c); }

/// Without what stands at either end: blanks, or `others`.
constexpr std::string_view trimmed(std::string_view text, std::string_view others = " ") {
  const auto first = text.find_first_not_of(others);
  if (first == text.npos) return {};
  return text.substr(first, text.find_last_not_of(others) - first + 1);
}

/// Letters in lower case, other bytes as they are: how ids are compared.
std::string fold_case(std::string_view text);
std::string in_capitals(std::string_view text);

/// The texts, one after the other.
std::string joined(const std::vector<std::string>& texts, std::string_view between);
/// Each with its newline; the last may have none.
std::vector<std::string_view> lines_of(std::string_view text);
/// What stands between commas or the like, without blanks around it; at least one field.
std::vector<std::string_view> fields_of(std::string_view text, char separator);
/// A whole number of digits alone, within these limits.
std::optional<int> whole_number(std::string_view text, int least, int most);

}  // namespace inv::core
