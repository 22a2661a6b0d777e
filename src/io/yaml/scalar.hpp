#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "tape.hpp"

namespace inv::io {

/// A text as it stands in a file, and what it says. One object is filled again and again.
struct Scalar {
  ScalarStyle style = ScalarStyle::plain;
  std::size_t begin = 0;
  std::size_t end = 0;    ///< after its last byte, quotes included
  std::string_view text;  ///< of the file where it stands there, else of `made`
  std::string made = {};  ///< a text that escapes or a block made
  bool is_made = false;
  std::optional<core::SourceSpan> control = {};  ///< an escape that writes a control character

  /// A text of the file.
  void set(ScalarStyle new_style, std::size_t new_begin, std::size_t new_end,
           std::string_view of_file) {
    style = new_style;
    begin = new_begin;
    end = new_end;
    text = of_file;
    is_made = false;
    control.reset();
  }
  void use_made() {
    text = made;
    is_made = true;
  }
};

/// True where a plain text may begin at `at`, which is no quote.
bool begins_plain(const FileText& file, std::size_t at, bool in_flow);

/// Reads the plain text at `at`, which has been seen to begin one, up to where it ends on its line:
/// at a `: `, at a comment, in brackets also at one of `,?[]{}`. Blanks at its end do not count.
/// Returns the place where it stopped.
std::size_t read_plain(const FileText& file, std::size_t at, bool in_flow, Scalar& scalar);

/// Reads the text in quotes at `at`. Stops on one that is not closed on its line and on an unknown
/// escape. Returns the place after it.
std::size_t read_quoted(const FileText& file, std::size_t at, Scalar& scalar);

/// Reads the `|` or `>` text at `at`, in a list or map whose dashes or keys stand at `column`.
/// Returns the place after its last line.
std::size_t read_block_text(const FileText& file, std::size_t at, int column, Scalar& scalar);

}  // namespace inv::io
