#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "inv/core/result.hpp"
#include "io/layout/layout.hpp"

namespace inv::io {

/// A text with more in it, and where the new records stand in it, in the order given.
struct Spliced {
  std::string text;
  std::vector<core::SourceSpan> records;
};

/// Puts new records at the end of their lists, in the style of those lists, or makes the lists.
/// Nothing that stands in `text` is changed or moved but to make room. Fails (usage) on a text that
/// a book cannot hold: control characters, line ends, bytes that are not UTF-8. That the result
/// says what it should is for `is_old_plus` to tell.
core::Result<Spliced> splice(std::string_view text, const FileLayout& layout,
                             std::span<const Addition> additions);

}  // namespace inv::io
