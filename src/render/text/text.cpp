#include "inv/render/text.hpp"

#include <algorithm>

#include "graphemes.hpp"

namespace inv::render {
namespace {

constexpr std::string_view replacement_bytes = "\xEF\xBF\xBD";
constexpr std::string_view ellipsis = "…";

bool is_all_plain(std::string_view text) {
  return std::ranges::all_of(text, [](char byte) { return is_plain(byte); });
}

bool is_blank(char32_t code) { return code == U'\n' || code == U'\r' || code == U'\t'; }

bool is_control(char32_t code) { return code < 0x20 || (code >= 0x7F && code <= 0x9F); }

// What changes the order or the lines of the text around it, or is never seen.
bool is_deceptive(char32_t code) {
  const bool marks = code == 0x200E || code == 0x200F || code == 0x061C;
  const bool embeddings = code >= 0x202A && code <= 0x202E;
  const bool isolates = code >= 0x2066 && code <= 0x2069;
  const bool lines = code == 0x2028 || code == 0x2029;
  const bool unseen = code == 0xFEFF || (code >= 0xE0000 && code <= 0xE007F);
  return marks || embeddings || isolates || lines || unseen;
}

std::string without_tricks(std::string_view text, bool keeps_line_ends) {
  std::string made;
  made.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = first_code_point(text.substr(at));
    const bool line_end = point.value == U'\r' && at + 1 < text.size() && text[at + 1] == '\n';
    if (!point.value) {
      made += replacement_bytes;
    } else if (is_blank(*point.value) && !keeps_line_ends) {
      if (!line_end) made += ' ';
    } else if (!is_blank(*point.value) &&
               (is_control(*point.value) || is_deceptive(*point.value))) {
      made += replacement_bytes;
    } else {
      made += text.substr(at, point.bytes);
    }
    at += point.bytes;
  }
  return made;
}

}  // namespace

std::string safe(std::string_view text) {
  return is_all_plain(text) ? std::string(text) : without_tricks(text, false);
}

std::string safe_lines(std::string_view text) {
  return is_all_plain(text) ? std::string(text) : without_tricks(text, true);
}

int display_width(std::string_view text) {
  if (is_all_plain(text)) return static_cast<int>(text.size());
  int width = 0;
  GraphemeReader reader(text);
  while (const auto grapheme = reader.next()) width += grapheme->width;
  return width;
}

std::string fit(std::string_view text, int width) {
  if (width <= 0) return "";
  if (display_width(text) <= width) return std::string(text);
  std::string made;
  int used = 0;
  GraphemeReader reader(text);
  while (const auto grapheme = reader.next()) {
    if (used + grapheme->width > width - 1) break;
    made += grapheme->bytes;
    used += grapheme->width;
  }
  while (!made.empty() && made.back() == ' ') made.pop_back();
  return made.append(ellipsis);
}

std::string pad_right(std::string_view text, int width) {
  std::string made(text);
  const int room = width - display_width(text);
  if (room > 0) made.append(static_cast<std::size_t>(room), ' ');
  return made;
}

std::string pad_left(std::string_view text, int width) {
  return pad_right("", width - display_width(text)).append(text);
}

std::string grouped(std::string number) {
  const std::size_t first = number.starts_with('-') ? 1 : 0;
  for (std::size_t at = std::min(number.find('.'), number.size()); at > first + 3;) {
    at -= 3;
    number.insert(at, 1, ',');
  }
  return number;
}

std::string grouped(core::Money money) { return grouped(money.text()); }

std::string with_currency(core::Money money) {
  const std::string_view sign = money.currency().sign();
  std::string text = grouped(money);
  const std::size_t first = text.starts_with('-') ? 1 : 0;
  if (sign.empty()) {
    text.insert(first, std::string(money.currency().code()) + ' ');
  } else {
    text.insert(first, sign);
  }
  return text;
}

}  // namespace inv::render
