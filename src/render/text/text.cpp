#include "inv/render/text.hpp"

#include <algorithm>

#include "graphemes.hpp"
#include "inv/core/utf8.hpp"

namespace inv::render {
namespace {

constexpr std::string_view replacement_bytes = "\xEF\xBF\xBD";

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
    const auto [code, bytes] = core::front_code_point(text.substr(at));
    const bool is_tricky = bytes == 0 || is_control(code) || is_deceptive(code);
    if (is_blank(code) && !keeps_line_ends) {
      if (!text.substr(at).starts_with("\r\n")) made += ' ';
    } else if (is_tricky && !is_blank(code)) {
      made += replacement_bytes;
    } else {
      made += text.substr(at, bytes);
    }
    at += std::max<std::size_t>(bytes, 1);
  }
  return made;
}

class Filler {
 public:
  explicit Filler(int width) : width_(std::max(width, 2)) {}

  /// Words that may not be parted, unless they are wider than a line.
  void joined_words(std::string_view words) {
    if (display_width(words) <= width_) return word(with_plain_blanks(words));
    for (std::size_t joint = words.find(no_break_space); joint != std::string_view::npos;
         joint = words.find(no_break_space)) {
      word(words.substr(0, joint));
      words.remove_prefix(joint + no_break_space.size());
    }
    word(words);
  }

  std::vector<std::string> lines() && {
    if (!line_.empty() || lines_.empty()) end_line();
    return std::move(lines_);
  }

 private:
  void word(std::string_view word) {
    const int wide = display_width(word);
    if (!line_.empty() && used_ + 1 + wide > width_) end_line();
    if (!line_.empty()) add(" ", 1);
    if (wide > width_) {
      long_word(word);
    } else {
      add(word, wide);
    }
  }

  void long_word(std::string_view word) {
    GraphemeReader reader(word);
    while (const auto grapheme = reader.next()) {
      if (used_ + grapheme->width > width_) end_line();
      add(grapheme->bytes, grapheme->width);
    }
  }

  void add(std::string_view text, int width) {
    line_ += text;
    used_ += width;
  }

  void end_line() {
    lines_.push_back(std::move(line_));
    line_.clear();
    used_ = 0;
  }

  int width_;
  int used_ = 0;
  std::string line_;
  std::vector<std::string> lines_;
};

}  // namespace

std::string safe(std::string_view text) {
  return is_all_plain(text) ? std::string(text) : without_tricks(text, false);
}

std::string one_line(std::string_view text) {
  std::string made;
  for (const char byte : safe(text)) {
    if (byte != ' ' || (!made.empty() && made.back() != ' ')) made += byte;
  }
  if (made.ends_with(' ')) made.pop_back();
  return made;
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

std::string blanks(int count) { return std::string(static_cast<std::size_t>(count), ' '); }

std::string pad_right(std::string_view text, int width) {
  return std::string(text) + blanks(std::max(width - display_width(text), 0));
}

std::string pad_left(std::string_view text, int width) {
  return blanks(std::max(width - display_width(text), 0)).append(text);
}

std::string with_plain_blanks(std::string_view text) {
  std::string made(text);
  for (std::size_t at = made.find(no_break_space); at != std::string::npos;
       at = made.find(no_break_space, at + 1)) {
    made.replace(at, no_break_space.size(), " ");
  }
  return made;
}

std::vector<std::string> wrapped(std::string_view text, int width) {
  Filler filler(width);
  while (true) {
    const std::size_t begin = text.find_first_not_of(' ');
    if (begin == std::string_view::npos) break;
    text.remove_prefix(begin);
    const std::string_view word = text.substr(0, text.find(' '));
    filler.joined_words(word);
    text.remove_prefix(word.size());
  }
  return std::move(filler).lines();
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
