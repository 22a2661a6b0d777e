#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "inv/render/text.hpp"

namespace inv::render {

/// How a piece of text stands out where colour may be used.
enum class Style : std::uint8_t {
  plain,
  strong,
  faint,
  late1, late2, late3, late4,  ///< the longer overdue, the redder
  error,
  warning,
  note,
  caret,
};

/// The text in its style, or as it is where the look has no colour.
std::string paint(std::string_view text, Style style, const Look& look);

/// A text so many times over.
std::string repeated(std::string_view text, int count);

/// How late a bucket is, 0 to 3, as the `step`-th of `steps` (both count from 1): the first is the
/// mildest, the last of several the worst.
int lateness(std::size_t step, std::size_t steps);

/// `late1` to `late4` for 0 to 3.
Style late_style(int lateness);

}  // namespace inv::render
