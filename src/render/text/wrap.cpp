#include "wrap.hpp"

#include <algorithm>

#include "graphemes.hpp"
#include "inv/render/text.hpp"

namespace inv::render {
namespace {

std::string with_plain_blanks(std::string_view word) {
  std::string made(word);
  for (std::size_t at = made.find(no_break_space); at != std::string::npos;
       at = made.find(no_break_space, at + 1)) {
    made.replace(at, no_break_space.size(), " ");
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

}  // namespace inv::render
