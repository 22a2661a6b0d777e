#pragma once

#include <string>

namespace inv::test {

/// What came of reading a text as a file of a book.
struct ReadingCheck {
  bool is_whole = false;
  bool has_errors = false;
  std::string broken_promise;  ///< empty, or what no text may ever lead to
};

/// Reads a text down to records, and holds each value and place that comes out against the bytes:
/// no value but what stands in the file, no place outside of it, no failure without a word.
ReadingCheck check_reading(const std::string& text);

}  // namespace inv::test
