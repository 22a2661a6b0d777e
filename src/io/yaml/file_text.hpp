#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "inv/core/diagnostic.hpp"

namespace inv::io {

/// The text of one file as a parser sees it, and the few questions that are asked of its bytes.
struct FileText {
  std::uint32_t file = 0;
  std::string_view text;

  static constexpr bool is_blank(char c) { return c == ' ' || c == '\t'; }
  static constexpr bool is_break(char c) { return c == '\n' || c == '\r'; }

  static constexpr bool is_one_of(char c, std::string_view set) {
    return c != '\0' && set.find(c) != set.npos;
  }

  /// NUL past the end: scan_text lets none into a file.
  char at(std::size_t place) const { return place < text.size() ? text[place] : '\0'; }
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
  std::size_t skip_blanks(std::size_t place) const {
    while (place < text.size() && is_blank(text[place])) ++place;
    return place;
  }
  core::SourceSpan span(std::size_t begin, std::size_t end) const {
    return {file, static_cast<std::uint32_t>(std::min(begin, text.size())),
            static_cast<std::uint32_t>(std::min(end, text.size()))};
  }
};

/// Thrown where a file cannot be read on; caught by read_tape.
struct TapeError {
  core::Diagnostic diagnostic;
  bool is_vague = false;  ///< find_slip may know better
};

[[noreturn]] inline void stop(core::DiagnosticId id, core::SourceSpan at, std::string message) {
  throw TapeError{{id, at, std::move(message)}};
}

/// For what follows from a slip that lies elsewhere: a bracket that is not closed makes a parser
/// see keys where there are none.
[[noreturn]] inline void stop_vaguely(core::SourceSpan at, std::string message) {
  throw TapeError{{core::DiagnosticId::syntax, at, std::move(message)}, true};
}

/// Text from the book for a message: short, in backticks.
inline std::string quoted_for_message(std::string_view text) {
  constexpr std::size_t bytes_max = 40;
  if (text.size() <= bytes_max) return "`" + std::string(text) + "`";
  std::size_t end = bytes_max;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0u) == 0x80u) --end;
  return "`" + std::string(text.substr(0, end)) + "…`";
}

}  // namespace inv::io
