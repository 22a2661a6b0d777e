#include "inv/core/utf8.hpp"

#include <algorithm>

namespace inv::core {

CodePoint front_code_point(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const std::uint32_t lead = byte(0);
  if (lead < 0x80) return {lead, 1};
  const std::size_t bytes = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || text.size() < bytes) return {};
  std::uint32_t value = lead & (0x7Fu >> bytes);
  for (std::size_t i = 1; i < bytes; ++i) {
    if ((byte(i) & 0xC0u) != 0x80u) return {};
    value = value << 6 | (byte(i) & 0x3Fu);
  }
  const bool overlong = (bytes == 3 && value < 0x800) || (bytes == 4 && value < 0x10000);
  if (overlong || (value >= 0xD800 && value <= 0xDFFF) || value > 0x10FFFF) return {};
  return {value, bytes};
}

void append_code_point(std::string& text, std::uint32_t code_point) {
  if (code_point < 0x80) {
    text += static_cast<char>(code_point);
    return;
  }
  const int tails = code_point < 0x800 ? 1 : code_point < 0x10000 ? 2 : 3;
  const std::uint32_t lead = tails == 1 ? 0xC0 : tails == 2 ? 0xE0 : 0xF0;
  text += static_cast<char>(lead | code_point >> (6 * tails));
  for (int i = tails - 1; i >= 0; --i) {
    text += static_cast<char>(0x80u | ((code_point >> (6 * i)) & 0x3Fu));
  }
}

bool is_control(std::uint32_t code_point) {
  if (code_point == 0xFFFE || code_point == 0xFFFF) return true;
  if (code_point == '\t' || code_point == '\n' || code_point == '\r') return false;
  return code_point < 0x20 || (code_point >= 0x7F && code_point < 0xA0);
}

bool is_odd_line_end(std::uint32_t code_point) {
  return code_point == 0x85 || code_point == 0x2028 || code_point == 0x2029;
}

std::string code_point_name(std::uint32_t code_point) {
  std::string digits;
  for (; code_point != 0 || digits.size() < 4; code_point >>= 4) {
    digits += "0123456789ABCDEF"[code_point & 15u];
  }
  std::reverse(digits.begin(), digits.end());
  return "U+" + digits;
}

}  // namespace inv::core
