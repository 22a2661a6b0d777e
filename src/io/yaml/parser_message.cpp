#include "parser_message.hpp"

namespace inv::io {

namespace {

using core::DiagnosticId;

struct Reason {
  std::string_view parser_message;  // as yaml-cpp has it
  std::string_view words;
};

constexpr Reason reasons[] = {
    {"end of map not found", "is no key; is its indentation right, or a `:` missing?"},
    {"end of sequence not found", "is no entry of the list above; is its indentation right?"},
    {"end of map flow not found", "cannot stand here; is a `,` or `}` missing before it?"},
    {"end of sequence flow not found", "cannot stand here; is a `,` or `]` missing before it?"},
    {"illegal map value", "cannot be a key or its value; is its indentation right?"},
    {"illegal map key", "cannot stand here; text with a `?` needs quotes"},
    {"illegal block entry", "cannot begin a list here"},
    {"cannot set zero indentation for a block scalar", "cannot be the indentation of a text"},
};

core::SourceSpan words_at(const FileText& file, std::size_t place) {
  const std::string_view blanks = " \t\r\n";
  if (file.text.find_first_not_of(blanks, place) == std::string_view::npos) {
    // At the end of the file: the last thing that stands there.
    const std::size_t last = file.text.find_last_not_of(blanks);
    place = last == std::string_view::npos ? 0 : last;
    return file.span(place, place + 1);
  }
  place = file.text.find_first_not_of(blanks, place);
  return file.span(place, file.line_end(place));
}

}  // namespace

core::Diagnostic parser_reason(const FileText& file, std::size_t failed_at,
                               std::string_view parser_message) {
  const core::SourceSpan at = words_at(file, std::min(failed_at, file.text.size()));
  if (parser_message == "illegal tab when looking for indentation") {
    return {DiagnosticId::tab_indent, at, "a tab in the indentation; use spaces"};
  }
  const std::string_view text = file.text.substr(at.begin, at.end - at.begin);
  const std::size_t colon = text.find(':');
  const bool is_glued = colon != text.npos && colon > 0 && colon + 1 < text.size() &&
                        text.find(": ") == text.npos && text.find(' ') == text.npos;
  if (is_glued) {
    return {DiagnosticId::syntax, at,
            "a blank is missing after `" + std::string(text.substr(0, colon + 1)) + "`"};
  }
  for (const Reason& reason : reasons) {
    if (reason.parser_message != parser_message) continue;
    return {DiagnosticId::syntax, at, quoted_for_message(text) + " " + std::string(reason.words)};
  }
  return {DiagnosticId::syntax, at, quoted_for_message(text) + " is not understood"};
}

}  // namespace inv::io
