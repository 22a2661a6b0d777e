#include "mutator.hpp"

#include <algorithm>
#include <iterator>

namespace inv::test {

namespace {

constexpr std::string_view bytes = "\n\r\t '\"{}[],:#-?&*!|>%@`~.\\0aA<=";

constexpr const char* snippets[] = {": ",
                                    " #",
                                    "\n",
                                    "\n  ",
                                    "\n    ",
                                    "- ",
                                    "-\n",
                                    "? ",
                                    "{",
                                    "}",
                                    "[",
                                    "]",
                                    ", ",
                                    ",\n",
                                    "\"",
                                    "'",
                                    "|\n",
                                    ">\n",
                                    "|-\n",
                                    "---\n",
                                    "...\n",
                                    "&a ",
                                    "*a",
                                    "!t ",
                                    "%",
                                    "@",
                                    "`",
                                    "null",
                                    "~",
                                    "a: b",
                                    "{a: b}",
                                    "[a, b]",
                                    "<<: ",
                                    "#",
                                    "#x",
                                    "\\n",
                                    "\\x07",
                                    "''",
                                    "\"\"",
                                    "\xC2\xA0",
                                    "\xE2\x80\x93 ",
                                    "  ",
                                    ":",
                                    "-",
                                    ",",
                                    "\r\n",
                                    "journal",
                                    "x: {y: [z, {w: v}]}\n",
                                    "- - a\n",
                                    "? a\n: b\n",
                                    "|2\n",
                                    "\n\n",
                                    ">+\n      x\n\n     y\n",
                                    ">\n   a\n    b\n   c\n\n\n  d\n"};

std::size_t line_begin(const std::string& text, std::size_t at) {
  const std::size_t newline = at == 0 ? text.npos : text.rfind('\n', at - 1);
  return newline == text.npos ? 0 : newline + 1;
}

std::size_t next_line(const std::string& text, std::size_t at) {
  const std::size_t newline = text.find('\n', at);
  return newline == text.npos ? text.size() : newline + 1;
}

}  // namespace

/// A line is taken away, doubled, or put somewhere else.
void Mutator::move_line(std::string& text, std::size_t at) {
  const std::size_t begin = line_begin(text, at), end = next_line(text, at);
  const std::string line = text.substr(begin, end - begin);
  const std::size_t choice = below(3);
  if (choice == 0) text.erase(begin, end - begin);
  if (choice == 1) text.insert(begin, line);
  if (choice == 2) text.insert(next_line(text, below(text.size())), line);
}

void Mutator::indent_line(std::string& text, std::size_t at) {
  const std::size_t begin = line_begin(text, at);
  if (below(2) == 0)
    text.insert(begin, 1 + below(3), ' ');
  else if (text[begin] == ' ')
    text.erase(begin, 1);
}

void Mutator::mutate_once(std::string& text) {
  if (text.empty()) text = "a: b\n";
  const std::size_t at = below(text.size());
  switch (below(9)) {
    case 0: text.erase(at, 1); return;
    case 1: text.insert(at, 1, bytes[below(bytes.size())]); return;
    case 2: text[at] = bytes[below(bytes.size())]; return;
    case 3: text[at] = text[below(text.size())]; return;
    case 4: text[at] = static_cast<char>(below(256)); return;
    case 5: text.insert(at, snippets[below(std::size(snippets))]); return;
    case 6: return move_line(text, at);
    case 7: return indent_line(text, at);
    default: text.erase(at, 1 + below(6)); return;
  }
}

std::string Mutator::mutated(std::string text) {
  const std::size_t times = 1 + (below(4) == 0 ? 1 : 0) + (below(8) == 0 ? 1 : 0);
  for (std::size_t i = 0; i < times; ++i) mutate_once(text);
  if (below(20) != 0 && !text.ends_with('\n')) text += '\n';
  return text;
}

}  // namespace inv::test
