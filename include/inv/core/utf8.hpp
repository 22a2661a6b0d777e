#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace inv::core {

/// One code point at the front of a text.
struct CodePoint {
  std::uint32_t value = 0;
  std::size_t bytes = 0;  ///< zero: not UTF-8
};

/// Strict (RFC 3629): no overlong forms, no surrogates, nothing past U+10FFFF. The text is not
/// empty.
CodePoint front_code_point(std::string_view text);

/// Adds the character in UTF-8.
void append_code_point(std::string& text, std::uint32_t code_point);

/// C0 and C1 but for TAB, LF and CR; DEL; U+FFFE and U+FFFF, which are none (YAML 1.2, 5.1).
bool is_control(std::uint32_t code_point);

/// Ends a line for some readers and not for others: U+0085, U+2028, U+2029.
bool is_odd_line_end(std::uint32_t code_point);

/// `U+0007`.
std::string code_point_name(std::uint32_t code_point);

}  // namespace inv::core
