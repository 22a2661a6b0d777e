#include "reading_check.hpp"

#include "io/records/record_reader.hpp"
#include "io/yaml/second_opinion.hpp"
#include "io/yaml/tape.hpp"

namespace inv::test {

namespace {

using io::Node;
using io::NodeKind;
using io::ScalarStyle;

std::string utf8(unsigned long c) {
  const auto tail = [&](int shift) { return static_cast<char>(0x80 | ((c >> shift) & 0x3F)); };
  if (c < 0x80) return {static_cast<char>(c)};
  if (c < 0x800) return {static_cast<char>(0xC0 | (c >> 6)), tail(0)};
  if (c < 0x10000) return {static_cast<char>(0xE0 | (c >> 12)), tail(6), tail(0)};
  return {static_cast<char>(0xF0 | (c >> 18)), tail(12), tail(6), tail(0)};
}

/// The text between double quotes, as YAML 1.2 section 5.7 has it; written anew, as a twin.
std::string unescaped(std::string_view text) {
  const std::string letters = "0abtnvfre \"'\\/N_LP\t";
  const unsigned long meant[] = {0,   7,    8,    9,   10,   11,   12,     13,     27, ' ',
                                 '"', '\'', '\\', '/', 0x85, 0xA0, 0x2028, 0x2029, 9};
  std::string all;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '\\') {
      all += text[at];
      continue;
    }
    const char letter = text[++at];
    const std::size_t digits = letter == 'x' ? 2 : letter == 'u' ? 4 : letter == 'U' ? 8 : 0;
    if (digits > 0) {
      all += utf8(std::stoul(std::string(text.substr(at + 1, digits)), nullptr, 16));
      at += digits;
    } else {
      all += utf8(meant[letters.find(letter)]);
    }
  }
  return all;
}

std::string with_single_quotes(std::string_view text) {
  std::string all;
  for (std::size_t at = 0; at < text.size(); ++at) {
    all += text[at];
    if (text[at] == '\'') ++at;
  }
  return all;
}

std::string without_white(std::string_view text) {
  std::string all;
  for (const char c : text) {
    if (c != ' ' && c != '\n' && c != '\r') all += c;
  }
  return all;
}

bool stands_in_file(const Node& node, std::string_view written) {
  if (node.style == ScalarStyle::plain) return written == node.text;
  if (node.style == ScalarStyle::block) {
    const std::size_t header = std::min(written.find('\n'), written.size());
    return without_white(written.substr(header)) == without_white(node.text);
  }
  const std::string_view inside = written.substr(1, written.size() - 2);
  if (written.front() == '"') return unescaped(inside) == node.text;
  return with_single_quotes(inside) == node.text;
}

class Check {
 public:
  explicit Check(const std::string& text) : text_(text) {}

  void record(const io::TopLevel& top) {
    place(top.key_at);
    const std::size_t end = node(top.tape, 0);
    if (end != top.tape.size()) broken("a record with nodes left over");
  }

  void diagnostics(const core::Diagnostics& diagnostics) {
    for (const auto& found : diagnostics.all()) {
      place(found.at);
      for (const auto& note : found.notes) place(note.at);
      if (found.message.empty()) broken("a diagnostic without a message");
    }
  }

  void broken(std::string what) {
    if (said_.empty()) said_ = std::move(what);
  }
  const std::string& said() const { return said_; }

 private:
  void place(core::SourceSpan at) {
    if (at.file != 0 || at.begin > at.end || at.end > text_.size()) broken("a place outside");
  }

  std::size_t node(const io::Tape& tape, std::size_t index) {
    const Node& here = tape.at(index);
    place(here.span);
    const std::string_view written =
        std::string_view(text_).substr(here.span.begin, here.span.end - here.span.begin);
    if (here.kind == NodeKind::missing) return index + 1;
    if (here.kind == NodeKind::scalar) {
      if (!stands_in_file(here, written)) {
        broken("`" + std::string(here.text) + "` does not stand there as `" + std::string(written) +
               "`");
      }
      return index + 1;
    }
    std::size_t children = 0;
    std::size_t at = index + 1;
    for (; at < here.next; ++children) {
      const core::SourceSpan inner = tape.at(at).span;
      if (inner.begin < here.span.begin || inner.end > here.span.end) broken("a span too short");
      at = node(tape, at);
    }
    if (at != here.next) broken("siblings that do not add up");
    if (here.kind == NodeKind::map && children % 2 != 0) broken("a key without a value");
    return at;
  }

  const std::string& text_;
  std::string said_;
};

/// What yaml-cpp finds in a text that was read without an error. It is known to write `\_` as a
/// byte that is not UTF-8.
void compare(const std::string& text, Check& check) {
  core::Diagnostics said;
  if (io::second_opinion(0, text, said) || text.find("\\_") != text.npos) return;
  check.broken("two readers differ: " + said.all().front().message);
}

}  // namespace

ReadingCheck check_reading(const std::string& text) {
  Check check(text);
  core::Diagnostics diagnostics;
  io::RecordReader reader(true, diagnostics);
  const auto take = [&](const io::TopLevel& top) {
    check.record(top);
    reader.read(top);
  };
  ReadingCheck result;
  result.is_whole =
      io::scan_text(0, text, diagnostics) && io::read_tape(0, text, take, diagnostics);
  reader.finish();
  check.diagnostics(diagnostics);
  result.has_errors = diagnostics.has_errors();
  if (result.is_whole) compare(text, check);
  if (!result.is_whole && !result.has_errors) check.broken("a failure without a word");
  result.broken_promise = check.said();
  return result;
}

}  // namespace inv::test
