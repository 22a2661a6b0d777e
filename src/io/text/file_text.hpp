#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "inv/core/diagnostic.hpp"

namespace inv::io {

/// The text of one file as its reader sees it, and the few questions that are asked of its bytes.
struct FileText {
  std::uint32_t file = 0;
  std::string_view text;

  static constexpr bool is_blank(char c) { return c == ' ' || c == '\t'; }
  static constexpr bool is_break(char c) { return c == '\n' || c == '\r'; }

  static constexpr bool is_one_of(char c, std::string_view set) {
    for (const char each : set) {
      if (c == each) return true;
    }
    return false;
  }

  /// NUL past the end: check_bytes lets none into a file.
  char at(std::size_t place) const { return place < text.size() ? text[place] : '\0'; }
  bool is_end(std::size_t place) const { return place >= text.size(); }
  /// After a byte-order mark.
  std::size_t begin() const { return text.starts_with("\xEF\xBB\xBF") ? 3 : 0; }
  /// True of blanks, line ends and the end of the file.
  bool is_white(std::size_t place) const {
    return place >= text.size() || is_blank(text[place]) || is_break(text[place]);
  }
  std::size_t line_begin(std::size_t place) const {
    const std::size_t newline = place == 0 ? std::string_view::npos : text.rfind('\n', place - 1);
    return newline != std::string_view::npos ? newline + 1 : std::min(place, begin());
  }
  /// Before the LF or CR LF.
  std::size_t line_end(std::size_t place) const {
    const std::size_t newline = std::min(text.find('\n', place), text.size());
    return newline > place && text[newline - 1] == '\r' ? newline - 1 : newline;
  }
  /// Where the next line begins, or the end of the file.
  std::size_t next_line(std::size_t place) const {
    return std::min(text.find('\n', place), text.size() - 1) + 1;
  }
  /// Bytes from the beginning of the line.
  std::size_t column(std::size_t place) const { return place - line_begin(place); }
  std::size_t skip_blanks(std::size_t place) const {
    while (place < text.size() && is_blank(text[place])) ++place;
    return place;
  }
  /// True of a line with nothing but blanks.
  bool is_empty_line(std::size_t line) const { return is_break(at(skip_blanks(line))); }
  /// A `---` or `...` that stands alone at the beginning of a line.
  bool is_document_mark(std::size_t place) const {
    const std::string_view mark = text.substr(std::min(place, text.size()), 3);
    return (mark == "---" || mark == "...") && is_white(place + 3) && line_begin(place) == place;
  }
  core::SourceSpan span(std::size_t begin, std::size_t end) const {
    return {file, static_cast<std::uint32_t>(std::min(begin, text.size())),
            static_cast<std::uint32_t>(std::min(end, text.size()))};
  }
  core::SourceSpan rest_of_line(std::size_t place) const { return span(place, line_end(place)); }
};

/// Looks at the bytes of a file before any parser does (contract 1.4). False when the text must
/// not be parsed; what is wrong is in `diagnostics`.
bool scan_text(std::uint32_t file, std::string_view text, core::Diagnostics& diagnostics);

/// Thrown where a file cannot be read on; caught by read_tape.
struct Stop {
  core::Diagnostic diagnostic;
};

[[noreturn]] inline void stop(core::DiagnosticId id, core::SourceSpan at, std::string message) {
  throw Stop{{id, at, std::move(message)}};
}

/// A blank that is none (U+00A0, U+3000 …) or a dash that is none (U+2013 …): it looks like one to
/// a person and not to a YAML reader.
struct Lookalike {
  std::string name;  ///< `U+00A0`
  std::size_t bytes = 0;
  bool is_dash = false;
};
/// What stands at the front of a text.
std::optional<Lookalike> front_lookalike(std::string_view text);

/// Text from the book for a message: short, in backticks; a blank in it that is none is named.
std::string quoted_for_message(std::string_view text);

}  // namespace inv::io
