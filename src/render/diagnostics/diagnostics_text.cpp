#include <algorithm>

#include "inv/render/diagnostics.hpp"
#include "inv/render/text.hpp"
#include "render/pieces/phrases.hpp"
#include "render/text/graphemes.hpp"
#include "render/text/style.hpp"

namespace inv::render {
namespace {

constexpr int number_width = 5;
constexpr int window_least = 20;
constexpr int context_most = 2000;

// A line cut in three where the span begins and ends.
struct Split {
  std::string before, marked, after;
};

bool continues_code_point(char byte) { return (byte & '\xC0') == '\x80'; }

// The last or first bytes of a text, but no code point torn apart: a line of a broken file can be
// the whole file, and only what is around the caret is shown.
std::string_view last_bytes(std::string_view text, std::size_t most) {
  if (text.size() <= most) return text;
  text.remove_prefix(text.size() - most);
  while (!text.empty() && continues_code_point(text.front())) text.remove_prefix(1);
  return text;
}

std::string_view first_bytes(std::string_view text, std::size_t most) {
  if (text.size() <= most) return text;
  while (most > 0 && continues_code_point(text[most])) --most;
  return text.substr(0, most);
}

Split split(const core::Place& place, std::size_t bytes) {
  const std::string_view line = place.line_text;
  const std::size_t begin = std::min(place.column - 1, line.size());
  const std::size_t length = std::min(bytes, line.size() - begin);
  return {safe(last_bytes(line.substr(0, begin), context_most)),
          safe(first_bytes(line.substr(begin, length), context_most)),
          safe(first_bytes(line.substr(begin + length), context_most))};
}

// The end of a text, with `…` before it where it is cut.
std::string fit_end(const std::string& text, int width) {
  int left_out = display_width(text) - width;
  if (left_out <= 0) return text;
  ++left_out;
  GraphemeReader reader(text);
  std::size_t bytes = 0;
  while (left_out > 0) {
    const auto grapheme = reader.next();
    if (!grapheme) break;
    left_out -= grapheme->width;
    bytes += grapheme->bytes.size();
  }
  return std::string(ellipsis) + text.substr(bytes);
}

// Cuts the line to the width so that the mark stays in it, with as much before it as may be.
Split window(Split line, int width) {
  const int before = display_width(line.before);
  const int marked = display_width(line.marked);
  const int after = display_width(line.after);
  if (before + marked + after <= width) return line;
  const int marked_most = std::min(marked, width / 2);
  const int after_least = std::min(after + marked - marked_most, width / 4);
  line.before = fit_end(line.before, width - marked_most - after_least);
  const int room = width - display_width(line.before);
  if (marked > room) {
    line.marked = fit(line.marked, room);
    line.after.clear();
  } else {
    line.after = fit(line.after, room - marked);
  }
  return line;
}

/// The line of a place with its number, and below it a caret with a tail under the `bytes` of the
/// span, as far as they are in that line. Of a long line the part around the caret.
std::string source_line_text(const core::Place& place, std::size_t bytes, const Look& look) {
  const std::string number = pad_left(std::to_string(place.line), number_width);
  const std::string gutter = " | ";
  const int used = display_width(number) + display_width(gutter);
  const Split line = window(split(place, bytes), std::max(look.width - used, window_least));
  const int tail = std::max(display_width(line.marked) - 1, 0);
  const std::string caret = '^' + std::string(static_cast<std::size_t>(tail), '~');
  std::string text = number + gutter + line.before + line.marked + line.after;
  while (text.ends_with(' ')) text.pop_back();
  text += '\n' + blanks(display_width(number)) + gutter + blanks(display_width(line.before));
  return text + paint(caret, Style::caret, look) + '\n';
}

std::string one_text(core::SourceSpan at, std::string_view word, Style style,
                     const std::string& message, const core::Sources& sources, const Look& look) {
  const core::Place place = sources.locate(at);
  const std::string where = safe(sources.at(at.file).path) + ':' + std::to_string(place.line) +
                            ':' + std::to_string(place.column) + ':';
  return paint(where, Style::strong, look) + ' ' + paint(std::string(word) + ':', style, look) +
         ' ' + safe(message) + '\n' + source_line_text(place, sources.text(at).size(), look);
}

std::string diagnostic_text(const core::Diagnostic& diagnostic, const core::Sources& sources,
                            const Look& look) {
  const core::DiagnosticKind& kind = core::kind_of(diagnostic.id);
  const bool is_error = kind.severity == core::Severity::error;
  std::string text = one_text(diagnostic.at, is_error ? "error" : "warning",
                              is_error ? Style::error : Style::warning,
                              diagnostic.message + " [" + kind.name + ']', sources, look);
  for (const core::Note& note : diagnostic.notes) {
    text += one_text(note.at, "note", Style::note, note.message, sources, look);
  }
  return text;
}

std::string more_text(std::size_t errors, std::size_t warnings) {
  std::vector<std::string> parts;
  if (errors > 0) parts.push_back(counted(errors, "more error", "more errors"));
  if (warnings > 0) parts.push_back(counted(warnings, "more warning", "more warnings"));
  return parts.empty() ? "" : "… and " + joined(parts, ", ") + "; `inv check` shows all\n";
}

}  // namespace

std::string diagnostics_text(const core::Diagnostics& diagnostics, const core::Sources& sources,
                             std::size_t shown, const Look& look) {
  std::size_t errors = diagnostics.count(core::Severity::error);
  std::size_t warnings = diagnostics.count(core::Severity::warning);
  // Where there is no room for all, an error comes before a warning, since only errors keep a
  // report from being made.
  std::size_t error_room = shown == 0 ? errors : std::min(errors, shown);
  std::size_t warning_room = shown == 0 ? warnings : std::min(warnings, shown - error_room);
  errors -= error_room;
  warnings -= warning_room;
  std::string text;
  for (const core::Diagnostic& diagnostic : diagnostics.all()) {
    const bool is_error = core::kind_of(diagnostic.id).severity == core::Severity::error;
    std::size_t& room = is_error ? error_room : warning_room;
    if (room == 0) continue;
    --room;
    text += diagnostic_text(diagnostic, sources, look);
  }
  return text + more_text(errors, warnings);
}

}  // namespace inv::render
