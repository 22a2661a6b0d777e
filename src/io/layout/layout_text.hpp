#pragma once

#include <optional>

#include "io/text/file_text.hpp"
#include "io/yaml/tape.hpp"

namespace inv::io {

/// The first byte from `place` on that is neither blank nor line end nor comment.
std::size_t skip_to_token(const FileText& file, std::size_t place);
/// Where the value of a key at the top of the file begins, of a list its first dash or bracket.
std::size_t value_begin(const FileText& file, const TopLevel& top);
/// Where the dash of the record at `begin` stands: on its line, or on one above with nothing but
/// comments between.
std::size_t dash_before(const FileText& file, std::size_t begin);
/// True where an empty line stands between the two.
bool is_blank_between(const FileText& file, std::size_t begin, std::size_t end);

/// After the lines that follow `line` and belong to what ends above it: comments that are indented
/// deeper than `column`.
std::size_t after_comments(const FileText& file, std::size_t line, std::size_t column);
/// A `|` or `>` text that ends a value.
struct BlockText {
  std::size_t end = 0;       ///< after its last line, with the empty ones that are a part of it
  bool keeps_lines = false;  ///< all empty lines after it are
};
/// That in which a value ends, if it does.
std::optional<BlockText> last_text_of(const FileText& file, const Tape& tape);

}  // namespace inv::io
