#include "flow_reader.hpp"

#include <optional>

namespace inv::io {

namespace {

/// Keys whose value may be a list: where a comma ends that value, a list was meant.
bool takes_list(std::string_view key) {
  for (const std::string_view name : {"for", "email", "cc", "tags", "reach", "address"}) {
    if (key == name) return true;
  }
  return false;
}

bool is_amount(std::string_view text) {
  return text.find_first_not_of("0123456789.") == std::string_view::npos;
}

class FlowReader {
 public:
  FlowReader(const FileText& file, TapeWriter& writer, Scalar& scalar, std::size_t at, int column)
      : file_(file), writer_(writer), scalar_(scalar), column_(column), outermost_(at), at_(at) {}

  std::size_t read() {
    collection();
    return at_;
  }

 private:
  void collection() {
    const std::size_t opener = at_++;
    comment_.reset();
    line_.reset();
    const bool is_map = file_.at(opener) == '{';
    writer_.open(opener, is_map, true);
    is_map ? map(opener) : list(opener);
    item_ = opener;
    line_.reset();
    writer_.close(++at_);
  }

  void map(std::size_t opener) {
    bool is_after_text = false;  // a comma has ended a plain text
    do {
      skip(opener, false);
      if (here() == '}') return;
      is_after_text = pair(opener, is_after_text);
    } while (separator(opener));
  }

  void list(std::size_t opener) {
    std::optional<std::size_t> comma;  // the first after the last element
    for (;;) {
      skip(opener, false);
      if (here() == ']') return;
      if (here() != ',') {
        value(opener);
        if (!separator(opener)) return;
        comma = at_ - 1;
        continue;
      }
      if (!comma) comma = at_;
      writer_.no_element(*comma, file_.at(file_.skip_blanks(*comma + 1)) == '#');
      ++at_;
    }
  }

  /// True where a comma may have cut its text: then what follows is no key but the rest of that.
  bool pair(std::size_t opener, bool is_after_text) {
    key(opener);
    if (here() != ':') {
      const bool is_stray = is_after_text && scalar_.style == ScalarStyle::plain;
      lone_key(is_stray);
      return is_stray;
    }
    const bool is_comment = file_.at(file_.skip_blanks(++at_)) == '#';
    last_key_ = file_.text.substr(scalar_.begin, scalar_.end - scalar_.begin);
    skip(opener, false);
    if (here() == ',' || here() == '}') {
      writer_.no_value(is_comment ? comment_hint : "");
      return false;
    }
    const bool is_text = here() != '{' && here() != '[';
    value(opener);
    return is_text && scalar_.style == ScalarStyle::plain &&
           file_.at(file_.skip_blanks(at_)) == ',';
  }

  void lone_key(bool is_stray) {
    const std::string_view why =
        !is_stray                ? ""
        : takes_list(last_key_)  ? ": a comma ended the text; a list is written `[A, B]`"
        : is_amount(scalar_.text) ? ": a comma ended the number; write it without separators, as "
                                   "`1234.50`"
                                 : ": a comma ended the text; put it in quotes";
    const core::SourceSpan key = file_.span(scalar_.begin, scalar_.end);
    writer_.no_value(no_value_hint(file_, key, why), is_stray);
  }

  /// Reads a key, and goes to the `:`, `,` or `}` after it, which stands on its line.
  void key(std::size_t opener) {
    begin_item(opener);
    const core::SourceSpan bracket = file_.span(at_, at_ + 1);
    if (here() == '{' || here() == '[') {
      stop_syntax(bracket, "a list or map cannot be a key");
    }
    if (here() == ',') stop_syntax(bracket, "a key is missing here");
    text(opener);
    at_ = file_.skip_blanks(at_);
    if (FileText::is_break(here()) || here() == '#') {
      skip(opener, true);
      if (!FileText::is_one_of(here(), ",:}")) stop_at_odd(opener);
      stop_syntax(file_.span(item_, scalar_.end), "a key and its `:` stand on one line");
    }
    if (!FileText::is_one_of(here(), ",:}")) stop_at_odd(opener);
    refuse_long_key(file_, item_, at_);
    writer_.key(scalar_);
  }

  void value(std::size_t opener) {
    begin_item(opener);
    if (here() == '{' || here() == '[') return collection();
    text(opener);
    writer_.scalar(scalar_);
  }

  void text(std::size_t opener) {
    item_ = at_;
    line_.reset();
    if (here() == '"' || here() == '\'') {
      at_ = read_quoted(file_, at_, scalar_);
      const std::size_t after = file_.skip_blanks(at_);
      const char c = file_.at(after);
      const bool is_comment = c == '#' && after > at_;
      if (!is_comment && !FileText::is_one_of(c, ",]}:\r\n")) stop_after(file_, at_, after);
      return;
    }
    if (!begins_plain(file_, at_, true)) {
      if (here() == '}' || here() == ']') stop_wrong_closer(file_, opener, at_);
      stop_no_text(file_, at_, file_.at(opener));
    }
    at_ = read_plain(file_, at_, true, scalar_);
    if (FileText::is_break(here())) refuse_continued(opener);
  }

  /// What begins a line inside brackets is indented further than the list or map around them, and
  /// is no entry of a list.
  void begin_item(std::size_t opener) {
    if (!line_) return;
    if (here() == '-' && file_.is_white(at_ + 1)) stop_not_closed(file_, opener, comment_);
    if (static_cast<int>(at_ - *line_) <= column_) stop_outdented(file_, opener, at_);
  }

  /// True where `place`, in the line that begins at `line`, is not indented further than the line
  /// of the first bracket: that bracket was to be closed before it.
  bool is_past_opener(std::size_t line, std::size_t place) const {
    const std::size_t first = file_.line_begin(outermost_);
    return place - line <= file_.skip_blanks(first) - first;
  }

  /// A plain text reaches the end of its line: the next one must not begin with more of it.
  void refuse_continued(std::size_t opener) {
    const std::size_t next = file_.text.find_first_not_of(" \t\r\n", at_);
    if (next == std::string_view::npos || FileText::is_one_of(file_.at(next), ",:]}?[{#")) return;
    if (is_past_opener(file_.line_begin(next), next)) stop_not_closed(file_, opener, comment_);
    stop_continued(file_, scalar_.begin, scalar_.end, next);
  }

  /// Goes past the comma after an item; false before the closing bracket.
  bool separator(std::size_t opener) {
    skip(opener, true);
    if (here() == ',') {
      ++at_;
      return true;
    }
    if (here() != (file_.at(opener) == '{' ? '}' : ']')) stop_at_odd(opener);
    return false;
  }

  /// Something follows an item that is neither a comma nor the closing bracket.
  void stop_at_odd(std::size_t opener) {
    const char bracket = file_.at(opener);
    const bool is_entry = here() == '-' && file_.is_white(at_ + 1);
    if (comment_ || (line_ && (is_entry || is_past_opener(*line_, at_)))) {
      stop_not_closed(file_, opener, comment_);
    }
    if (here() == '}' || here() == ']') stop_wrong_closer(file_, opener, at_);
    if (here() == ':') stop_colon(file_, item_, at_, bracket);
    if (here() == '?') stop_question(file_, at_, bracket);
    const core::SourceSpan at = file_.span(at_, at_ + 1);
    if (here() == '{' || here() == '[') {
      stop_syntax(at, std::string("a `") + here() +
                          "` after text; put the text in quotes, or is a comma missing?");
    }
    read_plain(file_, at_, true, scalar_);
    stop_syntax(file_.span(at_, std::max(scalar_.end, at_ + 1)), "a comma is missing before this");
  }

  /// Goes to what stands next inside the brackets.
  void skip(std::size_t opener, bool is_after_item) {
    if (here() == ' ') ++at_;
    if (here() > '#') return;  // neither blank nor line end nor comment
    for (;; ++at_) {
      at_ = file_.skip_blanks(at_);
      if (here() == '#') {
        if (at_ != line_ && !file_.is_white(at_ - 1)) stop_glued_comment(file_, at_);
        if (is_after_item) comment_ = at_;
        at_ = file_.line_end(at_);
      }
      if (!FileText::is_break(here())) return;
      if (here() == '\r') ++at_;
      begin_line(opener);
    }
  }

  /// From a line feed: sees whether a line follows that may stand inside brackets.
  void begin_line(std::size_t opener) {
    line_ = at_ + 1;
    if (file_.is_end(*line_)) stop_not_closed(file_, opener, comment_);
    if (file_.is_document_mark(*line_)) stop_second_document(file_, *line_);
  }

  char here() const { return file_.at(at_); }

  const FileText& file_;
  TapeWriter& writer_;
  Scalar& scalar_;
  const int column_;
  const std::size_t outermost_;  // the first bracket
  std::size_t at_;
  std::size_t item_ = 0;                // where the last key, value or element began
  std::optional<std::size_t> line_;     // the last that began since the last text or bracket
  std::optional<std::size_t> comment_;  // one after text, which may hide the closing bracket
  std::string_view last_key_;           // that had a colon, as it stands there
};

}  // namespace

std::size_t read_brackets(const FileText& file, TapeWriter& writer, Scalar& scalar, std::size_t at,
                          int column) {
  return FlowReader(file, writer, scalar, at, column).read();
}

}  // namespace inv::io
