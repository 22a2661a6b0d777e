#include "graphemes.hpp"

#include <algorithm>

#include <utf8proc.h>

#include "inv/core/utf8.hpp"

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

/// A byte that is not UTF-8 stands for itself.
core::CodePoint code_point_at(std::string_view text, std::size_t at) {
  const core::CodePoint found = core::front_code_point(text.substr(at));
  return found.bytes == 0 ? core::CodePoint{replacement, 1} : found;
}

}  // namespace

std::optional<Grapheme> GraphemeReader::next() {
  if (at_ >= text_.size()) return std::nullopt;
  const std::size_t begin = at_;
  if (stands_alone(text_.substr(at_))) return Grapheme{text_.substr(at_++, 1), 1};
  const auto [first, first_bytes] = code_point_at(text_, at_);
  at_ += first_bytes;
  int width = width_of(first);
  char32_t last = first;
  utf8proc_int32_t state = 0;
  while (at_ < text_.size()) {
    const auto [code, bytes] = code_point_at(text_, at_);
    if (breaks_between(last, code, state)) break;
    width = joined_width(width, first, code);
    last = code;
    at_ += bytes;
  }
  return Grapheme{text_.substr(begin, at_ - begin), width};
}

}  // namespace inv::render
