#include "layout_text.hpp"

namespace inv::io {

std::size_t skip_to_token(const FileText& file, std::size_t place) {
  while (!file.is_end(place) && (file.is_white(place) || file.at(place) == '#')) {
    place = file.at(place) == '#' ? file.line_end(place) : place + 1;
  }
  return place;
}

std::size_t value_begin(const FileText& file, const TopLevel& top) {
  if (!top.in_list) return top.tape.at(0).span.begin;
  const std::size_t colon = skip_to_token(file, top.key_at.end);
  return file.at(colon) == ':' ? skip_to_token(file, colon + 1) : colon;
}

std::size_t dash_before(const FileText& file, std::size_t begin) {
  std::size_t line = file.line_begin(begin);
  while (true) {
    const std::size_t first = file.skip_blanks(line);
    if (first < begin && file.at(first) == '-' && file.is_white(first + 1)) return first;
    if (line <= file.begin()) return first;
    line = file.line_begin(line - 1);
  }
}

bool is_blank_between(const FileText& file, std::size_t begin, std::size_t end) {
  for (std::size_t line = file.next_line(begin); line < end; line = file.next_line(line)) {
    if (file.is_empty_line(line)) return true;
  }
  return false;
}

std::size_t after_comments(const FileText& file, std::size_t line, std::size_t column) {
  std::size_t end = line;
  while (line < file.text.size()) {
    const std::size_t first = file.skip_blanks(line);
    const bool is_comment = file.at(first) == '#' && first - line > column;
    if (!is_comment && !file.is_empty_line(line)) break;
    line = file.next_line(line);
    if (is_comment) end = line;
  }
  return end;
}

std::optional<BlockText> last_text_of(const FileText& file, const Tape& tape) {
  const Node& last = tape.at(tape.size() - 1);
  if (last.kind != NodeKind::scalar || last.style != ScalarStyle::block) return std::nullopt;
  const std::string_view head = file.text.substr(last.span.begin);
  BlockText text{file.next_line(last.span.end),
                 head.substr(0, head.find_first_of(" \t\r\n")).find('+') != head.npos};
  // Blanks on a line after the last may be a part of it too.
  for (std::size_t line = text.end; !file.is_end(line) && file.is_empty_line(line);) {
    const std::size_t end = file.line_end(line), next = file.next_line(line);
    if (text.keeps_lines || end > line) text.end = next;
    line = next;
  }
  return text;
}

}  // namespace inv::io
