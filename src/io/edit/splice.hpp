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
/// Bytes are put in and none is changed, but for the brackets of an empty list: they go. Fails
/// (usage) on a list between brackets that has records, and on a text that a book cannot hold:
/// control characters, line ends, bytes that are not UTF-8. That the result says what it should is
/// for `is_old_plus` to tell. `path` is for messages.
core::Result<Spliced> splice(std::string_view path, std::string_view text,
                             const FileLayout& layout, std::span<const Addition> additions);

}  // namespace inv::io
