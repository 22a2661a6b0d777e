#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "inv/core/money.hpp"

namespace inv::render {

/// How text output may look.
struct Look {
  int width = 80;        ///< columns
  bool colour = false;   ///< SGR sequences may be used
  bool picture = false;  ///< a terminal: bars and the like may be drawn
};

/// Text from a book, fit for a terminal and for one line: control characters, bidirectional
/// overrides and line breaks become U+FFFD or a blank.
std::string safe(std::string_view text);
/// The same, but for its line ends and tabs, which it keeps.
std::string safe_lines(std::string_view text);

/// Text from the book for prose: safe, on one line, runs of blanks as one, none at the ends.
std::string one_line(std::string_view text);

/// Columns that the text takes: graphemes, wide ones as two.
int display_width(std::string_view text);
/// What stands for the part of a text that is cut off.
inline constexpr std::string_view ellipsis = "…";
/// At most `width` columns, a long text cut with `…`.
std::string fit(std::string_view text, int width);
std::string blanks(int count);
std::string pad_right(std::string_view text, int width);  ///< blanks after it
std::string pad_left(std::string_view text, int width);   ///< blanks before it

/// A blank that `wrapped` breaks at only where it must, and writes as a plain one.
inline constexpr std::string_view no_break_space = "\u00A0";
std::string with_plain_blanks(std::string_view text);

/// The text in lines of at most `width` columns, broken at blanks, and within a word only where
/// the word alone is longer. At least one line, which may be empty. Runs of blanks become one.
std::vector<std::string> wrapped(std::string_view text, int width);

/// For reading: thousands grouped, `-1,234.50`.
std::string grouped(core::Money money);
std::string grouped(std::string number);
/// The same with its currency, as prose has it: `£1,234.50`, `CHF 12.00`.
std::string with_currency(core::Money money);

}  // namespace inv::render
