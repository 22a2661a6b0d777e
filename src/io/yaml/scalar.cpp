#include "scalar.hpp"

#include "inv/core/utf8.hpp"

namespace inv::io {

namespace {

using core::DiagnosticId;

/// Where the text that begins at `begin` goes on: the next line that is not empty.
core::SourceSpan continuation(const FileText& file, std::size_t begin) {
  std::size_t at = file.line_end(begin);
  while (at < file.text.size() && file.is_white(at)) ++at;
  return file.span(at, std::max(at, file.line_end(at)));
}

[[noreturn]] void stop_continued(const FileText& file, std::size_t begin, std::string message) {
  core::Diagnostic found{DiagnosticId::text_continues, file.span(begin, file.line_end(begin)),
                         std::move(message)};
  found.notes.push_back({continuation(file, begin), "it goes on here"});
  throw TapeError{std::move(found)};
}

ScalarPlace place_plain(const FileText& file, std::size_t begin, std::string_view value) {
  if (file.text.substr(begin, value.size()) != value || value.find('\n') != value.npos) {
    stop_continued(file, begin,
                   "text goes on over the end of its line; put it on one line, or write it as a "
                   "`|` text");
  }
  const std::size_t end = begin + value.size();
  return {ScalarStyle::plain, end, end, file.text.substr(begin, value.size()), {}, {}};
}

bool is_refused(std::uint32_t c) {
  return core::is_control(c) || core::is_odd_line_end(c) || c == '\t' || c == '\n' || c == '\r';
}

/// Of a text between double quotes. yaml-cpp 0.7 writes `\_` and `\N` as bytes that are not UTF-8.
std::string unescape(const FileText& file, std::size_t begin, std::size_t end,
                     std::optional<std::size_t>& control) {
  std::string value;
  for (std::size_t at = begin; at < end;) {
    if (file.at(at) != '\\') {
      value += file.at(at++);
      continue;
    }
    const Escape escape = escape_at(file, at);
    if (escape.bytes == 0) stop_no_escape(file, at);
    if (!control && is_refused(escape.code_point)) control = at;
    core::append_code_point(value, escape.code_point);
    at += escape.bytes;
  }
  return value;
}

std::string without_doubled_quotes(std::string_view text) {
  std::string value;
  for (std::size_t at = 0; at < text.size(); ++at) {
    value += text[at];
    if (text[at] == '\'') ++at;
  }
  return value;
}

ScalarPlace place_quoted(const FileText& file, std::size_t begin, std::string_view value) {
  const auto end = quoted_end(file, begin);
  const std::string quote(1, file.at(begin));
  if (!end) {
    stop_continued(
        file, begin,
        "quoted text goes on over the end of its line; is its closing `" + quote + "` missing?");
  }
  const std::string_view inside = file.text.substr(begin + 1, *end - begin - 2);
  const bool has_escapes = inside.find(quote == "\"" ? '\\' : '\'') != inside.npos;
  ScalarPlace place{ScalarStyle::quoted, *end, *end, inside, {}, {}};
  if (has_escapes && quote == "\"") {
    place.written = unescape(file, begin + 1, *end - 1, place.control);
  } else if (has_escapes) {
    place.written = without_doubled_quotes(inside);
  } else if (inside != value) {
    stop(DiagnosticId::syntax, file.span(begin, *end), "this text cannot be read");
  }
  return place;
}

/// `|` or `>` may be followed by how the text is indented and ends, and by a comment; yaml-cpp
/// reads on over anything else.
void check_block_header(const FileText& file, std::size_t begin) {
  std::size_t at = begin + 1;
  while (file.at(at) == '+' || file.at(at) == '-' || (file.at(at) >= '1' && file.at(at) <= '9')) {
    ++at;
  }
  const bool is_short = at <= begin + 3;
  const std::size_t header_end = at;
  while (file.at(at) == ' ' || file.at(at) == '\t') ++at;
  const bool is_comment = file.at(at) == '#' && at > header_end;
  if (is_short && (is_comment || FileText::is_break(file.at(at)))) return;
  stop(DiagnosticId::syntax, file.span(begin, std::max(at, begin + 1)),
       "`" + std::string(1, file.at(begin)) +
           "` begins a text on the lines below; put text that "
           "begins with it in quotes");
}

ScalarPlace place_block(const FileText& file, std::size_t begin, std::string_view value,
                        int block_column) {
  check_block_header(file, begin);
  const std::size_t next = block_end(file, begin, block_column);
  std::size_t end = next;
  // Empty lines at the end are not shown as part of it; blanks at the end of its last line are.
  for (std::size_t at = end;
       at > begin && (file.at(at - 1) == ' ' || FileText::is_break(file.at(at - 1)));) {
    if (FileText::is_break(file.at(--at))) end = at;
  }
  return {ScalarStyle::block, end, next, {}, std::string(value), {}};
}

}  // namespace

void stop_no_escape(const FileText& file, std::size_t place) {
  stop(DiagnosticId::syntax, file.span(place, place + 2),
       "there is no such escape; a backslash in \"…\" is written `\\\\`");
}

Escape escape_at(const FileText& file, std::size_t place) {
  const auto hex = [&](std::size_t digits) -> Escape {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < digits; ++i) {
      const char c = file.at(place + 2 + i);
      const char lower = static_cast<char>(c | 0x20);
      const bool digit = c >= '0' && c <= '9';
      if (!digit && (lower < 'a' || lower > 'f')) return {};
      value = value << 4 | static_cast<std::uint32_t>(digit ? c - '0' : lower - 'a' + 10);
    }
    if (value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) return {};
    return {digits + 2, value};
  };
  switch (file.at(place + 1)) {
    case '0': return {2, 0x00};
    case 'a': return {2, 0x07};
    case 'b': return {2, 0x08};
    case 't':
    case '\t': return {2, '\t'};
    case 'n': return {2, '\n'};
    case 'v': return {2, 0x0B};
    case 'f': return {2, 0x0C};
    case 'r': return {2, '\r'};
    case 'e': return {2, 0x1B};
    case ' ': return {2, ' '};
    case '"': return {2, '"'};
    case '\'': return {2, '\''};
    case '\\': return {2, '\\'};
    case '/': return {2, '/'};
    case 'N': return {2, 0x85};
    case '_': return {2, 0xA0};
    case 'L': return {2, 0x2028};
    case 'P': return {2, 0x2029};
    case 'x': return hex(2);
    case 'u': return hex(4);
    case 'U': return hex(8);
    default: return {};
  }
}

std::optional<std::size_t> quoted_end(const FileText& file, std::size_t begin) {
  const char quote = file.at(begin);
  for (std::size_t at = begin + 1; at < file.text.size() && file.at(at) != '\n'; ++at) {
    const char c = file.at(at);
    if (c == '\\' && quote == '"') {
      if (FileText::is_break(file.at(at + 1))) return std::nullopt;
      ++at;
    } else if (c == quote) {
      if (quote == '"' || file.at(at + 1) != '\'') return at + 1;
      ++at;
    }
  }
  return std::nullopt;
}

std::size_t block_end(const FileText& file, std::size_t begin, int block_column) {
  const std::size_t least = static_cast<std::size_t>(std::max(block_column, 0));
  std::size_t indent = least + 1;
  bool is_detected = false;
  for (std::size_t at = begin + 1; !file.is_white(at); ++at) {
    if (file.at(at) < '1' || file.at(at) > '9') continue;
    indent = least + static_cast<std::size_t>(file.at(at) - '0');
    is_detected = true;
  }
  std::size_t line = std::min(file.text.find('\n', begin), file.text.size() - 1) + 1;
  while (line < file.text.size()) {
    std::size_t at = line;
    while (file.at(at) == ' ') ++at;
    const bool is_empty = FileText::is_break(file.at(at));
    if (!is_detected) indent = std::max(indent, at - line);
    is_detected = is_detected || !is_empty;
    if (!is_empty && at - line < indent) break;
    line = std::min(file.text.find('\n', at), file.text.size() - 1) + 1;
  }
  return line;
}

ScalarPlace place_scalar(const FileText& file, std::size_t begin, std::string_view value, bool flow,
                         int block_column) {
  const char first = file.at(begin);
  if (first == '"' || first == '\'') return place_quoted(file, begin, value);
  if (!flow && (first == '|' || first == '>')) return place_block(file, begin, value, block_column);
  return place_plain(file, begin, value);
}

}  // namespace inv::io
