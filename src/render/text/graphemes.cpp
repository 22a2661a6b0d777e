#include "graphemes.hpp"

#include <algorithm>

#include <utf8proc.h>

namespace inv::render {
namespace {

constexpr char32_t replacement = 0xFFFD;
constexpr char32_t emoji_selector = 0xFE0F;

const utf8proc_property_t& property_of(char32_t code) {
  return *utf8proc_get_property(static_cast<utf8proc_int32_t>(code));
}

// utf8proc knows Unicode 14; what came after it is in blocks whose width was settled long before.
int width_of_unassigned(char32_t code) {
  const bool wide = (code >= 0x1F300 && code <= 0x1FAFF) || (code >= 0x20000 && code <= 0x3FFFD);
  return wide ? 2 : 1;
}

int width_of(char32_t code) {
  const auto& property = property_of(code);
  if (property.category == UTF8PROC_CATEGORY_CN) return width_of_unassigned(code);
  return static_cast<int>(property.charwidth);
}

// Digits, # and * become keycaps; pictographs that are text by default become pictures.
bool can_be_emoji(char32_t code) {
  if (code == U'#' || code == U'*' || (code >= U'0' && code <= U'9')) return true;
  return property_of(code).boundclass == UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC;
}


// Nothing joins two plain letters; most text is plain.
bool stands_alone(std::string_view text) {
  return is_plain(text[0]) && (text.size() == 1 || is_plain(text[1]));
}

bool is_regional_indicator(char32_t code) { return code >= 0x1F1E6 && code <= 0x1F1FF; }

int joined_width(int width, char32_t first, char32_t joined) {
  if (joined == emoji_selector && can_be_emoji(first)) return 2;
  if (is_regional_indicator(first) && is_regional_indicator(joined)) return 2;
  return std::max(width, width_of(joined));
}

bool breaks_between(char32_t before, char32_t after, utf8proc_int32_t& state) {
  return utf8proc_grapheme_break_stateful(static_cast<utf8proc_int32_t>(before),
                                          static_cast<utf8proc_int32_t>(after), &state);
}

}  // namespace

CodePoint first_code_point(std::string_view text) {
  utf8proc_int32_t code = -1;
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  const auto read = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size()), &code);
  if (read <= 0) return {};
  return {static_cast<char32_t>(code), static_cast<std::size_t>(read)};
}

std::optional<Grapheme> GraphemeReader::next() {
  if (at_ >= text_.size()) return std::nullopt;
  const std::size_t begin = at_;
  if (stands_alone(text_.substr(at_))) return Grapheme{text_.substr(at_++, 1), 1};
  const CodePoint start = first_code_point(text_.substr(at_));
  const char32_t first = start.value.value_or(replacement);
  at_ += start.bytes;
  int width = width_of(first);
  char32_t last = first;
  utf8proc_int32_t state = 0;
  while (at_ < text_.size()) {
    const CodePoint ahead = first_code_point(text_.substr(at_));
    const char32_t code = ahead.value.value_or(replacement);
    if (breaks_between(last, code, state)) break;
    width = joined_width(width, first, code);
    last = code;
    at_ += ahead.bytes;
  }
  return Grapheme{text_.substr(begin, at_ - begin), width};
}

}  // namespace inv::render
