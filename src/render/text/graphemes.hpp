#pragma once

#include <optional>
#include <string_view>

namespace inv::render {

/// Printable ASCII: one byte, one column.
constexpr bool is_plain(char byte) { return byte >= ' ' && byte <= '~'; }

/// One character as a reader sees it (UAX #29), and the columns that it takes: 0, 1 or 2.
struct Grapheme {
  std::string_view bytes;
  int width = 0;
};

/// Reads a text grapheme by grapheme. Bytes that are not UTF-8 stand for themselves, one column
/// each.
class GraphemeReader {
 public:
  explicit GraphemeReader(std::string_view text) : text_(text) {}
  /// Nothing at the end of the text.
  std::optional<Grapheme> next();

 private:
  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace inv::render
