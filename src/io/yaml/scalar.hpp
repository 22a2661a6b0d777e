#pragma once

#include <optional>
#include <string>

#include "file_text.hpp"
#include "tape.hpp"

namespace inv::io {

/// Where a scalar stands, found in the file itself: what a parser says of it is not believed.
struct ScalarPlace {
  ScalarStyle style = ScalarStyle::plain;
  std::size_t end = 0;                    ///< after its last byte, quotes included
  std::size_t next = 0;                   ///< where reading goes on: after the lines of a block
  std::string_view stands;                ///< the value, where it stands there as it is
  std::optional<std::string> written;     ///< else the value
  std::optional<std::size_t> control;     ///< an escape that writes a control character
};

/// The scalar at `begin` with the value that the parser gave it. `block_column` is the column of
/// the list or map around it (-1: none). Stops on text that goes on over its line, and where file
/// and value differ.
ScalarPlace place_scalar(const FileText& file, std::size_t begin, std::string_view value, bool flow,
                         int block_column);

/// After the closing quote of the text whose opening one is at `begin`; none where that does not
/// stand on its line.
std::optional<std::size_t> quoted_end(const FileText& file, std::size_t begin);

/// After the last line of the `|` or `>` text that begins at `begin`.
std::size_t block_end(const FileText& file, std::size_t begin, int block_column);

/// Bytes of the escape at the backslash at `place` in a double-quoted text (0: there is no such
/// escape) and the character that it writes.
struct Escape {
  std::size_t bytes = 0;
  std::uint32_t code_point = 0;
};
Escape escape_at(const FileText& file, std::size_t place);
[[noreturn]] void stop_no_escape(const FileText& file, std::size_t place);

}  // namespace inv::io
