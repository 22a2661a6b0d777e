#include "scalar.hpp"

#include <array>
#include <charconv>

#include "inv/core/ascii.hpp"
#include "inv/core/utf8.hpp"
#include "syntax_errors.hpp"

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
  const char* const first = file.text.data() + at + 2;
  const std::size_t left = file.text.size() - at - 2;
  std::uint32_t value = 0;
  const auto [end, error] = std::from_chars(first, first + std::min(digits, left), value, 16);
  const bool is_number = error == std::errc() && end == first + digits;
  if (!is_number || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) return {};
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

bool is_control_or_break(std::uint32_t c) {
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
    if (!scalar.control && is_control_or_break(escape.code_point))
      scalar.control = file.span(at, at + escape.bytes);
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

// Texts of several lines, begun by `|` (as they stand) or `>` (folded).

enum class Chomp { clip, strip, keep };

struct Header {
  bool is_folded = false;
  Chomp chomp = Chomp::clip;
  std::size_t indent = 0;  ///< beyond the list or map that it is in; 0: found out
  std::size_t end = 0;
};

/// At most one sign of each kind, then nothing but a comment (YAML 1.2, 8.1.1).
Header read_header(const FileText& file, std::size_t at) {
  Header header{file.at(at) == '>', Chomp::clip, 0, at + 1};
  for (bool has_chomp = false;; ++header.end) {
    const char c = file.at(header.end);
    if ((c == '+' || c == '-') && !has_chomp) {
      header.chomp = c == '+' ? Chomp::keep : Chomp::strip;
      has_chomp = true;
    } else if (c >= '1' && c <= '9' && header.indent == 0) {
      header.indent = static_cast<std::size_t>(c - '0');
    } else {
      break;
    }
  }
  const std::size_t after = file.skip_blanks(header.end);
  const bool is_comment = file.at(after) == '#' && after > header.end;
  if (!is_comment && !FileText::is_break(file.at(after))) stop_text_after_sign(file, at, after);
  return header;
}

/// How a text of several lines is indented, and where it ends.
struct Extent {
  std::size_t indent = 0;
  std::size_t first_line = 0;
  std::size_t end = 0;  ///< after its last line, empty ones included
};

Extent find_extent(const FileText& file, const Header& header, int column) {
  const auto least = static_cast<std::size_t>(std::max(column, 0));
  bool is_found = header.indent > 0;
  Extent extent{least + std::max<std::size_t>(header.indent, 1), file.next_line(header.end), 0};
  std::size_t line = extent.first_line;
  while (!file.is_end(line)) {
    std::size_t at = line;
    while (file.at(at) == ' ') ++at;
    const bool is_empty = FileText::is_break(file.at(at));
    if (!is_found) extent.indent = std::max(extent.indent, at - line);
    is_found = is_found || !is_empty;
    if (!is_empty && at - line < extent.indent) break;
    line = file.next_line(at);
  }
  extent.end = line;
  return extent;
}

/// Puts the lines of a text together, as YAML 1.2, 8.1.3 has it: in a folded one a single line end
/// between two lines that are not indented further is a blank.
class Lines {
 public:
  Lines(bool is_folded, std::string& made) : is_folded_(is_folded), made_(made) {}

  void add(std::string_view line) {
    if (line.empty()) {
      ++empty_lines_;
      return;
    }
    const bool is_further = FileText::is_blank(line.front());
    if (has_text_) {
      const bool is_kept = !is_folded_ || was_further_ || is_further;
      if (is_kept || empty_lines_ == 0) made_ += is_kept ? '\n' : ' ';
    }
    made_.append(empty_lines_, '\n').append(line);
    empty_lines_ = 0;
    has_text_ = true;
    was_further_ = is_further;
  }
  /// Where all line ends are kept, a folded one is as yaml-cpp 0.7 has it, which counts one less
  /// where empty lines follow; no value that is read here depends on it.
  void finish(Chomp chomp) {
    const bool is_one_more = has_text_ && (!is_folded_ || was_further_ || empty_lines_ == 0);
    if (chomp == Chomp::keep) made_.append(empty_lines_ + (is_one_more ? 1 : 0), '\n');
    if (chomp == Chomp::clip && has_text_) made_ += '\n';
  }

 private:
  bool is_folded_;
  std::string& made_;
  bool has_text_ = false;
  bool was_further_ = false;     // the last line with text was indented further
  std::size_t empty_lines_ = 0;  // since then
};

/// Its last line that is not empty ends it, for whoever shows it or writes below it.
std::size_t shown_end(const FileText& file, std::size_t begin, std::size_t end) {
  for (std::size_t at = end;
       at > begin && (file.at(at - 1) == ' ' || FileText::is_break(file.at(at - 1)));) {
    if (FileText::is_break(file.at(--at))) end = at;
  }
  return end;
}

}  // namespace

bool begins_plain(const FileText& file, std::size_t at, bool in_flow) {
  const char c = file.at(at);
  if (core::is_alphanumeric(c)) return true;
  switch (c) {
    case '-': return !file.is_white(at + 1);
    case ':': return !is_colon(file, at, in_flow);
    case '?': return !in_flow && !file.is_white(at + 1);
    default: return !FileText::is_one_of(c, ",[]{}#&*!|>'\"%@`");
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
  scalar.set(ScalarStyle::plain, at, end, file.text.substr(at, end - at));
  return stop;
}

std::size_t read_quoted(const FileText& file, std::size_t at, Scalar& scalar) {
  bool has_escapes = false;
  const std::size_t close = closing_quote(file, at, has_escapes);
  scalar.set(ScalarStyle::quoted, at, close + 1, file.text.substr(at + 1, close - at - 1));
  if (!has_escapes) return close + 1;
  scalar.made.clear();
  if (file.at(at) == '"')
    unescape(file, at + 1, close, scalar);
  else
    undouble_quotes(scalar.text, scalar);
  scalar.use_made();
  return close + 1;
}

std::size_t read_block_text(const FileText& file, std::size_t at, int column, Scalar& scalar) {
  const Header header = read_header(file, at);
  const Extent extent = find_extent(file, header, column);
  scalar.made.clear();
  Lines lines(header.is_folded, scalar.made);
  for (std::size_t line = extent.first_line; line < extent.end; line = file.next_line(line)) {
    const std::string_view whole = file.text.substr(line, file.line_end(line) - line);
    const std::size_t spaces = std::min(whole.find_first_not_of(' '), whole.size());
    lines.add(whole.substr(std::min(spaces, extent.indent)));
  }
  lines.finish(header.chomp);
  scalar.set(ScalarStyle::block, at, shown_end(file, at, extent.end), {});
  scalar.use_made();
  return extent.end;
}

}  // namespace inv::io
