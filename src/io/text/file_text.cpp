#include "file_text.hpp"

#include "inv/core/message.hpp"
#include "inv/core/utf8.hpp"

namespace inv::io {

namespace {

bool is_odd_blank(std::uint32_t c) {
  return c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200B) || c == 0x202F || c == 0x205F ||
         c == 0x2060 || c == 0x3000 || c == 0xFEFF;
}

bool is_odd_dash(std::uint32_t c) { return (c >= 0x2010 && c <= 0x2015) || c == 0x2212; }

}  // namespace

std::optional<Lookalike> front_lookalike(std::string_view text) {
  if (text.empty() || static_cast<unsigned char>(text.front()) < 0x80) return std::nullopt;
  const core::CodePoint point = core::front_code_point(text);
  const bool is_dash = is_odd_dash(point.value);
  if (!is_dash && !is_odd_blank(point.value)) return std::nullopt;
  return Lookalike{core::code_point_name(point.value), point.bytes, is_dash};
}

std::string quoted_for_message(std::string_view text) {
  const std::string quoted = core::quoted(text);
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto odd = front_lookalike(text.substr(at));
    if (odd && !odd->is_dash) return quoted + " (with the odd blank " + odd->name + " in it)";
  }
  return quoted;
}

}  // namespace inv::io
