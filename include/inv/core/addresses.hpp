#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace inv::core {

/// Without blanks and in capitals, where it has the shape of an IBAN: country, check digits, and
/// the account.
std::optional<std::string> shaped_as_iban(std::string_view text);
/// ISO 13616: the country and check digits at the end, letters as 10 to 35, modulo 97. Of a text
/// that has the shape.
bool has_right_check_digits(std::string_view iban);

/// `https://`, `mailto:`, `tel:` or `upi:` and what follows, in ASCII without blanks, quotes and
/// brackets, but for `{amount}`, `{currency}` and `{reference}`: what a document may lead to.
bool is_safe_link(std::string_view text);

/// ASCII `local@domain`, as mail programs take it unquoted.
bool is_email_address(std::string_view text);

/// The addresses of a header field such as `To`, in their order: what stands in angle brackets, or
/// else the whole text between two commas; commas within quotes are part of a name.
std::vector<std::string> addresses_in(std::string_view field);

}  // namespace inv::core
