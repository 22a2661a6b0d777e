#include "syntax_hint.hpp"

#include <vector>

#include "gap_check.hpp"
#include "parser_message.hpp"
#include "scalar.hpp"

namespace inv::io {

namespace {

using core::DiagnosticId;

/// Reads tokens as a person would see them, line by line, and stops at the first that cannot be
/// meant so. It only has to be right about text that no parser could read.
class SlipFinder {
 public:
  SlipFinder(const FileText& file, std::size_t from, std::size_t failed_at)
      : file_(file), from_(from), at_(file.line_begin(from)) {
    limit_ = file.line_end(std::max(from, std::min(failed_at, file.text.size())));
    begin_line(at_);
  }

  /// Throws TapeError with the slip, where there is one.
  void run() {
    while (at_ < limit_) step();
    const bool at_end = file_.text.find_first_not_of(" \t\r\n", limit_) == std::string_view::npos;
    if (in_flow() && (comment_ || at_end)) stop_unclosed();
  }

 private:
  enum class Last { none, key, value };

  bool in_flow() const { return !brackets_.empty(); }
  char bracket() const { return file_.at(brackets_.back()); }
  static bool is_one_of(char c, std::string_view set) { return FileText::is_one_of(c, set); }
  /// A `:` that ends a key.
  bool is_colon(std::size_t place) const {
    return file_.at(place) == ':' &&
           (file_.is_white(place + 1) || (in_flow() && is_one_of(file_.at(place + 1), ",]}")));
  }

  void begin_line(std::size_t begin);
  void step();
  void step_indicator(char c);
  void dash();
  void colon();
  void question();
  void open_bracket();
  void close_bracket();
  void comment();
  void quoted();
  void block();
  void plain();
  void refuse_continued(std::size_t end);
  void take(std::size_t end);
  [[noreturn]] void stop_unclosed() const;
  [[noreturn]] void stop_colon() const;

  const FileText& file_;
  std::size_t from_;
  std::size_t at_;
  std::size_t limit_ = 0;
  std::vector<std::size_t> brackets_;   // that are open
  std::optional<std::size_t> comment_;  // one that stands after text inside a bracket
  Last last_ = Last::none;
  std::size_t last_begin_ = 0;
  bool after_colon_ = false;
  bool value_may_follow_ = false;  // on a line of its own: a colon or dash ended the last one
  bool is_first_ = true;           // nothing but dashes stands before in this line
  std::size_t key_column_ = 0;     // of what stands first after the dashes of the line
  std::optional<std::size_t> dash_column_;
};

void SlipFinder::begin_line(std::size_t begin) {
  // Lines without a token change nothing.
  if (!is_first_) value_may_follow_ = after_colon_ && last_ == Last::none;
  std::size_t at = begin;
  dash_column_.reset();
  while (FileText::is_blank(file_.at(at)) ||
         (file_.at(at) == '-' && file_.is_white(at + 1) && at < file_.line_end(begin))) {
    if (file_.at(at) == '-') dash_column_ = at - begin;
    ++at;
  }
  key_column_ = at - begin;
  is_first_ = true;
  if (in_flow()) return;
  last_ = Last::none;
  after_colon_ = false;
}

void SlipFinder::step() {
  const char c = file_.at(at_);
  if (c == '\n') {
    begin_line(++at_);
  } else if (FileText::is_blank(c) || c == '\r') {
    ++at_;
  } else if (c == '#' && (file_.line_begin(at_) == at_ || file_.is_white(at_ - 1))) {
    comment();
  } else if (c == '-' && file_.is_white(at_ + 1)) {
    dash();
  } else if (is_colon(at_)) {
    colon();
  } else {
    step_indicator(c);
    is_first_ = is_first_ && file_.line_begin(at_) == at_;  // after a block of text
  }
}

void SlipFinder::step_indicator(char c) {
  refuse_properties(file_, at_);
  if (c == '{' || c == '[') return open_bracket();
  if (c == '}' || c == ']') return close_bracket();
  if (c == '"' || c == '\'') return quoted();
  if (c == '|' || c == '>') return block();
  if (c == '?' && (in_flow() || file_.is_white(at_ + 1))) return question();
  if (c == ',' && in_flow()) {
    last_ = Last::none;
    after_colon_ = false;
    ++at_;
    return;
  }
  if (c == ':' && in_flow() && last_ == Last::key) return colon();
  if (c == '%' && file_.line_begin(at_) == at_) {
    stop(DiagnosticId::directive, file_.span(at_, file_.line_end(at_)),
         "a YAML directive; leave it out");
  }
  if (is_one_of(c, "@%`,")) {
    stop(DiagnosticId::syntax, file_.span(at_, at_ + 1),
         std::string("text that begins with `") + c + "` needs quotes");
  }
  plain();
}

void SlipFinder::dash() {
  if (in_flow() && is_first_) stop_unclosed();
  if (last_ != Last::none || after_colon_ || in_flow()) {
    stop(DiagnosticId::syntax, file_.span(at_, at_ + 1),
         "a `-` that begins an entry stands at the beginning of a line; in text it needs quotes");
  }
  value_may_follow_ = true;
  ++at_;
}

void SlipFinder::colon() {
  if (last_ == Last::value) stop_colon();
  if (in_flow() && bracket() == '[') {
    stop(DiagnosticId::syntax, file_.span(last_begin_, at_ + 1),
         "a `:` in the text of a list; put it in quotes");
  }
  last_ = Last::none;
  after_colon_ = true;
  ++at_;
}

void SlipFinder::stop_colon() const {
  stop(DiagnosticId::syntax, file_.span(last_begin_, at_ + 1),
       in_flow() ? "a `:` in text; put the text in quotes, or is a comma missing?"
                 : "a `:` in text; put the text in quotes");
}

void SlipFinder::question() {
  const bool is_key = file_.is_white(at_ + 1) && last_ == Last::none;
  stop(DiagnosticId::syntax, file_.span(at_, at_ + 1),
       is_key ? "`?` before a key is not read; text with a `?` needs quotes"
              : std::string("text with a `?` needs quotes inside `") + bracket() + "`");
}

void SlipFinder::open_bracket() {
  if (last_ != Last::none) {
    stop(DiagnosticId::syntax, file_.span(at_, at_ + 1),
         std::string("a `") + file_.at(at_) + "` after text; put the text in quotes, or is a " +
             (in_flow() ? "comma" : "colon") + " missing?");
  }
  brackets_.push_back(at_);
  comment_.reset();
  after_colon_ = false;
  ++at_;
}

void SlipFinder::close_bracket() {
  const char c = file_.at(at_);
  if (!in_flow()) {
    stop(DiagnosticId::syntax, file_.span(at_, at_ + 1), std::string("`") + c + "` closes nothing");
  }
  if ((bracket() == '{') != (c == '}')) {
    core::Diagnostic found{DiagnosticId::syntax, file_.span(at_, at_ + 1),
                           std::string("`") + c + "` does not close `" + bracket() + "`"};
    found.notes.push_back({file_.span(brackets_.back(), brackets_.back() + 1), "opened here"});
    throw TapeError{std::move(found)};
  }
  last_begin_ = brackets_.back();
  brackets_.pop_back();
  last_ = Last::value;
  after_colon_ = false;
  const std::size_t after = file_.skip_blanks(++at_);
  if (in_flow() || after >= file_.line_end(at_) || file_.at(after) == '#') return;
  if (file_.at(after) == ':') {
    stop(DiagnosticId::syntax, file_.span(last_begin_, at_), "a list or map cannot be a key");
  }
  stop(DiagnosticId::syntax, file_.span(after, file_.line_end(after)),
       std::string("text after the closing `") + c + "`");
}

void SlipFinder::comment() {
  if (in_flow() && last_ != Last::none) comment_ = at_;
  at_ = file_.line_end(at_);
}

void SlipFinder::quoted() {
  const auto end = quoted_end(file_, at_);
  const std::string quote(1, file_.at(at_));
  if (!end) {
    stop(DiagnosticId::text_continues, file_.span(at_, file_.line_end(at_)),
         "quoted text goes on over the end of its line; is its closing `" + quote + "` missing?");
  }
  for (std::size_t i = at_ + 1; quote == "\"" && i < *end; ++i) {
    if (file_.at(i) != '\\') continue;
    if (escape_at(file_, i).bytes == 0) stop_no_escape(file_, i);
    ++i;
  }
  const std::size_t after = file_.skip_blanks(*end);
  const bool is_end = after >= file_.line_end(after) ||
                      is_one_of(file_.at(after), in_flow() ? ",]}:" : ":") ||
                      (file_.at(after) == '#' && after > *end);
  if (!is_end) {
    stop(DiagnosticId::syntax, file_.span(after, file_.line_end(after)),
         "text after a closing `" + quote + "`; inside such text it is written " +
             (quote == "'" ? "`''`" : "`\\\"`"));
  }
  take(*end);
}

void SlipFinder::block() {
  if (in_flow()) {
    stop(DiagnosticId::syntax, file_.span(at_, at_ + 1),
         std::string("text that begins with `") + file_.at(at_) + "` needs quotes inside `" +
             bracket() + "`");
  }
  std::size_t end = at_ + 1;
  while (is_one_of(file_.at(end), "+-0123456789")) ++end;
  const std::size_t after = file_.skip_blanks(end);
  if (after < file_.line_end(at_) && (file_.at(after) != '#' || after == end)) {
    stop(DiagnosticId::syntax, file_.span(after, file_.line_end(after)),
         std::string("text after `") + file_.at(at_) +
             "` begins on the next line; text that begins with it needs quotes");
  }
  const std::size_t column = after_colon_ ? key_column_ : dash_column_.value_or(0);
  at_ = block_end(file_, at_, static_cast<int>(column));
  last_ = Last::value;
  begin_line(at_);
}

void SlipFinder::plain() {
  std::size_t end = at_;
  const std::size_t line_end = file_.line_end(at_);
  for (; end < line_end; ++end) {
    const char c = file_.at(end);
    if (is_colon(end) || (FileText::is_blank(c) && file_.at(end + 1) == '#')) break;
    if (in_flow() && is_one_of(c, ",?[]{}")) break;
  }
  const std::size_t next = end;
  while (end > at_ && FileText::is_blank(file_.at(end - 1))) --end;
  if (end == at_) end = at_ + 1;
  const std::size_t begin = at_;
  const bool is_alone = !in_flow() && is_first_ && !dash_column_ && next >= line_end;
  if (is_alone && !value_may_follow_ && begin > from_) {
    throw TapeError{parser_reason(file_, begin, "end of map not found")};
  }
  take(end);
  if (next >= line_end) refuse_continued(end);
  last_begin_ = begin;
}

void SlipFinder::take(std::size_t end) {
  if (in_flow() && last_ != Last::none) {
    if (comment_) stop_unclosed();
    stop(DiagnosticId::syntax, file_.span(at_, end), "a comma is missing before this");
  }
  last_ = after_colon_ ? Last::value : Last::key;
  last_begin_ = at_;
  at_ = end;
}

/// Plain text up to the end of its line goes on where the next line is no new entry or key.
void SlipFinder::refuse_continued(std::size_t end) {
  std::size_t next = end;
  while (next < file_.text.size() && file_.is_white(next)) ++next;
  if (next >= limit_ || file_.at(next) == '#') return;
  const std::size_t column = next - file_.line_begin(next);
  if (in_flow()) {
    if (is_one_of(file_.at(next), ",]}")) return;
    const std::size_t opener = brackets_.front();
    std::size_t around = file_.line_begin(opener);
    while (around < opener && FileText::is_blank(file_.at(around))) ++around;
    if (column <= around - file_.line_begin(opener)) stop_unclosed();
  } else {
    if (!after_colon_ && !dash_column_) return;
    if (column <= (after_colon_ ? key_column_ : *dash_column_)) return;
  }
  core::Diagnostic found{DiagnosticId::text_continues, file_.span(last_begin_, end),
                         "text goes on over the end of its line; put it on one line, or write it "
                         "as a `|` text"};
  found.notes.push_back({file_.span(next, file_.line_end(next)), "it goes on here"});
  throw TapeError{std::move(found)};
}

void SlipFinder::stop_unclosed() const {
  const std::size_t opener = brackets_.back();
  const std::string closer = bracket() == '{' ? "`}`" : "`]`";
  if (!comment_) {
    stop(DiagnosticId::syntax, file_.span(opener, opener + 1),
         std::string("`") + bracket() + "` is not closed; is its " + closer + " missing?");
  }
  core::Diagnostic found{DiagnosticId::syntax, file_.span(*comment_, file_.line_end(*comment_)),
                         "`#` begins a comment here, so that " + closer +
                             " is not seen; put text with a ` #` in quotes"};
  found.notes.push_back({file_.span(opener, opener + 1), "opened here"});
  throw TapeError{std::move(found)};
}

}  // namespace

std::optional<core::Diagnostic> find_slip(const FileText& file, std::size_t from,
                                          std::size_t failed_at) {
  try {
    SlipFinder(file, from, failed_at).run();
  } catch (TapeError& found) {
    return std::move(found.diagnostic);
  }
  return std::nullopt;
}

}  // namespace inv::io
