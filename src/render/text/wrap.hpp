#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace inv::render {

/// A blank that `wrapped` breaks at only where it must, and writes as a plain one.
inline constexpr std::string_view no_break_space = "\u00A0";

/// The text in lines of at most `width` columns, broken at blanks, and within a word only where
/// the word alone is longer. At least one line, which may be empty. Runs of blanks become one.
std::vector<std::string> wrapped(std::string_view text, int width);

}  // namespace inv::render
