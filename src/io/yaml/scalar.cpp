#include "scalar.hpp"

#include <array>

#include "inv/core/utf8.hpp"
#include "slips.hpp"

namespace inv::io {

namespace {

/// What may end a plain text: asked of each byte of it.
enum Ends : std::uint8_t { never = 0, outside = 1, inside = 2 };

constexpr std::array<std::uint8_t, 256> ends = [] {
  std::array<std::uint8_t, 256> table{};
  for (const char c : {'\n', '\r', ':', '#'}) {
    table[static_cast<unsigned char>(c)] = outside | inside;
  }
  for (const char c : {',', '?', '[', ']', '{', '}'}) {
    table[static_cast<unsigned char>(c)] = inside;
  }
  return table;
}();

/// A `:` that ends a key.
bool is_colon(const FileText& file, std::size_t at, bool in_flow) {
  return file.is_white(at + 1) || (in_flow && FileText::is_one_of(file.at(at + 1), ",]}"));
}

bool ends_plain(const FileText& file, std::size_t at, std::size_t begin, bool in_flow) {
  switch (file.at(at)) {
    case ':': return is_colon(file, at, in_flow);
    case '#': return at > begin && FileText::is_blank(file.at(at - 1));
    default: return true;
  }
}

struct Escape {
  std::size_t bytes = 0;  ///< 0: there is no such escape
  std::uint32_t code_point = 0;
};

Escape hex_escape(const FileText& file, std::size_t at, std::size_t digits) {
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < digits; ++i) {
    const char c = file.at(at + 2 + i);
    const char lower = static_cast<char>(c | 0x20);
    const bool digit = c >= '0' && c <= '9';
    if (!digit && (lower < 'a' || lower > 'f')) return {};
    value = value << 4 | static_cast<std::uint32_t>(digit ? c - '0' : lower - 'a' + 10);
  }
  if (value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) return {};
  return {digits + 2, value};
}

/// The escape at the backslash at `at` (YAML 1.2, 5.7).
Escape escape_at(const FileText& file, std::size_t at) {
  constexpr std::string_view letters = "0abt\tnvfre \"'\\/N_LP";
  constexpr std::uint32_t meant[] = {0,   7,   8,    9,    9,   10,   11,   12,     13,    27,
                                     ' ', '"', '\'', '\\', '/', 0x85, 0xA0, 0x2028, 0x2029};
  const char letter = file.at(at + 1);
  if (letter == 'x') return hex_escape(file, at, 2);
  if (letter == 'u') return hex_escape(file, at, 4);
  if (letter == 'U') return hex_escape(file, at, 8);
  const std::size_t found = letters.find(letter);
  return found == letters.npos ? Escape{} : Escape{2, meant[found]};
}

bool is_refused(std::uint32_t c) {
  return core::is_control(c) || core::is_odd_line_end(c) || c == '\t' || c == '\n' || c == '\r';
}

/// The text between double quotes; yaml-cpp 0.7 writes `\_` and `\N` as bytes that are not UTF-8.
void unescape(const FileText& file, std::size_t begin, std::size_t end, Scalar& scalar) {
  for (std::size_t at = begin; at < end;) {
    if (file.at(at) != '\\') {
      scalar.made += file.at(at++);
      continue;
    }
    const Escape escape = escape_at(file, at);
    if (escape.bytes == 0) stop_no_escape(file, at);
    if (!scalar.control && is_refused(escape.code_point)) scalar.control = at;
    core::append_code_point(scalar.made, escape.code_point);
    at += escape.bytes;
  }
}

void undouble_quotes(std::string_view inside, Scalar& scalar) {
  for (std::size_t at = 0; at < inside.size(); ++at) {
    scalar.made += inside[at];
    if (inside[at] == '\'') ++at;
  }
}

/// The closing quote of the text that begins at `at`.
std::size_t closing_quote(const FileText& file, std::size_t begin, bool& has_escapes) {
  const char quote = file.at(begin);
  std::size_t at = begin + 1;
  for (; file.at(at) != '\n'; ++at) {
    if (file.at(at) == '\\' && quote == '"') {
      has_escapes = true;
      if (FileText::is_break(file.at(++at))) break;
    } else if (file.at(at) == quote) {
      if (quote == '"' || file.at(at + 1) != '\'') return at;
      has_escapes = true;
      ++at;
    }
  }
  stop_open_quote(file, begin);
}

}  // namespace

bool begins_plain(const FileText& file, std::size_t at, bool in_flow) {
  switch (file.at(at)) {
    case '-': return !file.is_white(at + 1);
    case ':': return !is_colon(file, at, in_flow);
    case '?': return !in_flow && !file.is_white(at + 1);
    case ',':
    case '[':
    case ']':
    case '{':
    case '}':
    case '#':
    case '&':
    case '*':
    case '!':
    case '|':
    case '>':
    case '\'':
    case '"':
    case '%':
    case '@':
    case '`': return false;
    default: return true;
  }
}

std::size_t read_plain(const FileText& file, std::size_t at, bool in_flow, Scalar& scalar) {
  const std::uint8_t set = in_flow ? inside : outside;
  const char* const bytes = file.text.data();  // the line feed that ends the file stops the search
  std::size_t stop = at;
  for (;; ++stop) {
    while ((ends[static_cast<unsigned char>(bytes[stop])] & set) == 0) ++stop;
    if (ends_plain(file, stop, at, in_flow)) break;
  }
  std::size_t end = stop;
  while (end > at && FileText::is_blank(file.at(end - 1))) --end;
  scalar.style = ScalarStyle::plain;
  scalar.begin = at;
  scalar.end = end;
  scalar.text = file.text.substr(at, end - at);
  scalar.is_made = false;
  return stop;
}

std::size_t read_quoted(const FileText& file, std::size_t at, Scalar& scalar) {
  bool has_escapes = false;
  const std::size_t close = closing_quote(file, at, has_escapes);
  scalar.style = ScalarStyle::quoted;
  scalar.begin = at;
  scalar.end = close + 1;
  scalar.text = file.text.substr(at + 1, close - at - 1);
  scalar.is_made = has_escapes;
  if (has_escapes) {
    scalar.made.clear();
    scalar.control.reset();
    if (file.at(at) == '"')
      unescape(file, at + 1, close, scalar);
    else
      undouble_quotes(scalar.text, scalar);
    scalar.text = scalar.made;
  }
  return close + 1;
}

}  // namespace inv::io
