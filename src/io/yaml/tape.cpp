#include "tape.hpp"

#include "flow_reader.hpp"

namespace inv::io {

namespace {

using core::DiagnosticId;

[[noreturn]] void stop_after_end(const FileText& file, std::size_t at) {
  if (file.is_document_mark(at)) stop_second_document(file, at);
  std::size_t end = at;
  while (!file.is_white(end)) ++end;
  stop(DiagnosticId::second_document, file.span(at, end),
       "the document ended above; a book file is one document");
}

/// Reads a file: its one map, and in it what is told apart by indentation. `at_` is always at the
/// next thing that is neither blank nor comment, or past the end.
class BlockReader {
 public:
  BlockReader(const FileText& file, TapeWriter& writer) : file_(file), writer_(writer) {}

  /// Throws Stop where the file cannot be read on.
  void read() {
    at_ = line_ = file_.begin();
    next();
    std::optional<std::size_t> mark_line;
    if (has_ended_ && here() == '-') {
      mark_line = line_;
      at_ += 3;
      next();
    }
    if (!has_ended_) root(mark_line == line_);
    tail();
  }

 private:
  void root(bool is_after_mark) {
    if (here() == '[' || is_dash()) stop_no_map(file_, at_, "a list");
    if (here() == '|' || here() == '>') stop_no_map(file_, at_, "text");
    if (here() == '{') return brackets(-1);
    if (!text(-1, true)) stop_no_map(file_, scalar_.begin, "text");
    if (is_after_mark) {
      stop_syntax(file_.span(scalar_.begin, scalar_.end),
                  "the first key stands on the line below `---`");
    }
    map(static_cast<int>(scalar_.begin - line_));
  }

  /// After the map of the file nothing may follow but one `...`.
  void tail() {
    if (!has_ended_) {
      stop_syntax(
          file_.rest_of_line(at_),
          "this stands further left than the first key of the file; all keys at the top of a file "
          "begin in one column");
    }
    if (file_.is_end(at_)) return;
    if (here() == '-') stop_second_document(file_, at_);
    at_ += 3;
    next();
    if (!file_.is_end(at_)) stop_after_end(file_, at_);
  }

  /// From the colon of its first key, which is in `scalar_`.
  void map(int column) {
    if (file_.at(scalar_.begin) == ':') {
      stop_syntax(file_.span(scalar_.begin, scalar_.begin + 1), "a key is missing here");
    }
    writer_.open(scalar_.begin, true, false);
    writer_.key(scalar_);
    value(column);
    while (!has_ended_ && this->column() >= column) {
      if (this->column() > column || is_dash()) stop_no_key(file_, at_);
      next_key(column);
    }
    writer_.close();
  }

  void next_key(int column) {
    if (FileText::is_one_of(here(), "{[|>")) stop_no_key(file_, at_);
    const std::size_t begin = at_;
    const bool is_key = text(column, true);
    if (is_key) {
      writer_.key(scalar_);
      return value(column);
    }
    next();
    if (!has_ended_) stop_no_key(file_, begin);
    // The last line of a file: it may be cut short.
    writer_.key(scalar_);
    const core::SourceSpan key = file_.span(scalar_.begin, scalar_.end);
    writer_.no_value(no_value_hint(file_, key, "; is a `:` missing after it?"), false, true);
  }

  /// From the colon of a key at `column`.
  void value(int column) {
    at_ = file_.skip_blanks(at_ + 1);
    if (!FileText::is_break(here()) && here() != '#') return node(column, false);
    const bool is_comment = here() == '#';
    next();
    if (!has_ended_ && is_dash() && this->column() >= column) return list(this->column());
    // A bracket or a text of lines may stand right below its key.
    const bool is_below =
        !has_ended_ && this->column() == column && FileText::is_one_of(here(), "{[|>");
    if (is_below || (!has_ended_ && this->column() > column)) return node(column, true);
    writer_.no_value(is_comment ? comment_hint : "");
  }

  void list(int column) {
    writer_.open(at_, false, false);
    do {
      const std::size_t dash = at_;
      at_ = file_.skip_blanks(at_ + 1);
      const bool is_comment = here() == '#';
      const bool is_below = is_comment || FileText::is_break(here());
      if (is_below) next();
      if (is_below && (has_ended_ || this->column() <= column))
        writer_.no_element(dash, is_comment);
      else
        node(column, true);
      if (has_ended_ || this->column() < column) break;
      if (this->column() > column) stop_no_entry(file_, at_);
    } while (is_dash());
    writer_.close();
  }

  /// A value or an element, in a list or map whose dashes or keys stand at `parent`. `may_nest`: a
  /// list or map may begin here, for nothing but dashes stands before it in its line.
  void node(int parent, bool may_nest) {
    if (may_nest && is_dash()) return list(column());
    if (here() == '{' || here() == '[') return brackets(parent);
    if (here() == '|' || here() == '>') return lines(parent);
    if (text(parent, may_nest)) return map(static_cast<int>(scalar_.begin - line_));
    writer_.scalar(scalar_);
    next();
  }

  void brackets(int parent) {
    const std::size_t begin = at_;
    at_ = read_brackets(file_, writer_, scalar_, at_, parent);
    end_value(begin);
    next();
  }

  void lines(int parent) {
    at_ = line_ = read_block_text(file_, at_, parent, scalar_);
    writer_.scalar(scalar_);
    next();
  }

  /// Reads a text on its line. True where it is a key; `at_` is then at its colon.
  bool text(int parent, bool may_be_key) {
    const std::size_t begin = at_;
    const bool is_quoted = here() == '"' || here() == '\'';
    if (!is_quoted && !begins_plain(file_, at_, false)) stop_no_text(file_, at_, 0);
    at_ = is_quoted ? read_quoted(file_, at_, scalar_) : read_plain(file_, at_, false, scalar_);
    const std::size_t after = file_.skip_blanks(at_);
    if (file_.at(after) != ':' || !file_.is_white(after + 1)) {
      is_quoted ? end_value(begin) : refuse_continued(parent);
      return false;
    }
    if (!may_be_key) stop_colon(file_, begin, after, 0);
    if ((file_.at(begin) & 0x80) != 0 || file_.at(begin) == '-') refuse_lookalike(file_, begin);
    refuse_long_key(file_, begin, after);
    at_ = after;
    return true;
  }

  /// A plain text goes on where the next line is indented further than `parent`.
  void refuse_continued(int parent) const {
    if (here() == '#') return;
    const std::size_t next = file_.text.find_first_not_of(" \t\r\n", at_);
    if (next == std::string_view::npos || file_.at(next) == '#') return;
    const std::size_t line = file_.line_begin(next);
    if (static_cast<int>(next - line) <= parent || file_.is_document_mark(next)) return;
    refuse_lookalike(file_, scalar_.begin);
    stop_continued(file_, scalar_.begin, scalar_.end, next);
  }

  /// After a quoted text or a closing bracket: nothing else may stand on the line.
  void end_value(std::size_t begin) {
    const std::size_t after = file_.skip_blanks(at_);
    const char c = file_.at(after);
    if (FileText::is_break(c) || (c == '#' && after > at_)) return;
    if (c != ':' || !file_.is_white(after + 1)) stop_after(file_, at_, after);
    if (file_.at(begin) == '"' || file_.at(begin) == '\'') stop_colon(file_, begin, after, 0);
    stop_syntax(file_.span(begin, at_), "a list or map cannot be a key");
  }

  /// Goes to the next thing that is neither blank nor comment.
  void next() {
    while (!file_.is_end(at_)) {
      at_ = file_.skip_blanks(at_);
      if (here() == '#') {
        if (at_ != line_ && !file_.is_white(at_ - 1)) stop_glued_comment(file_, at_);
        at_ = file_.line_end(at_);
      }
      if (here() == '\r') ++at_;
      if (here() != '\n') {
        has_ended_ = at_ == line_ && file_.is_document_mark(at_);
        return refuse_directive();
      }
      line_ = ++at_;
    }
    has_ended_ = true;
  }

  void refuse_directive() const {
    if (at_ != line_ || here() != '%') return;
    stop(DiagnosticId::directive, file_.rest_of_line(at_), "a YAML directive; leave it out");
  }

  char here() const { return file_.at(at_); }
  int column() const { return static_cast<int>(at_ - line_); }
  bool is_dash() const { return here() == '-' && file_.is_white(at_ + 1); }

  const FileText& file_;
  TapeWriter& writer_;
  Scalar scalar_;
  std::size_t at_ = 0;
  std::size_t line_ = 0;    // the beginning of its line
  bool has_ended_ = false;  // at the end of the file, or at a `---` or `...`
};

}  // namespace

bool read_tape(std::uint32_t file_index, std::string_view text, const RecordReceiver& receive,
               core::Diagnostics& diagnostics) {
  const FileText file{file_index, text};
  core::Diagnostics found;
  TapeWriter writer(file, receive, found);
  try {
    BlockReader(file, writer).read();
  } catch (Stop& stopped) {
    // What was said of the record that cannot be read was a guess.
    const std::size_t record = file.line_begin(writer.last_outer());
    for (const auto& diagnostic : found.all()) {
      if (diagnostic.at.begin < record) diagnostics.add(diagnostic);
    }
    diagnostics.add(std::move(stopped.diagnostic));
    return false;
  }
  diagnostics.append(std::move(found));
  return true;
}

}  // namespace inv::io
