#include "gap_check.hpp"

namespace inv::io {

namespace {

using core::DiagnosticId;

/// The word at `place`, for spans and messages.
core::SourceSpan word(const FileText& file, std::size_t place) {
  std::size_t end = place;
  while (!file.is_white(end)) ++end;
  return file.span(place, std::max(end, std::min(place + 1, file.text.size())));
}

[[noreturn]] void stop_odd(const FileText& file, std::size_t place) {
  const core::SourceSpan at = word(file, place);
  if (file.at(place) == '?' && file.is_white(place + 1)) {
    stop(DiagnosticId::syntax, at, "`?` before a key is not read; text with a `?` needs quotes");
  }
  stop(DiagnosticId::syntax, at,
       quoted_for_message(file.text.substr(at.begin, at.end - at.begin)) +
           " cannot stand here; text with such characters needs quotes");
}

}  // namespace

void refuse_properties(const FileText& file, std::size_t place) {
  const char c = file.at(place);
  if (c == '&') {
    stop(DiagnosticId::anchor, word(file, place),
         "a YAML anchor; text that begins with `&` needs quotes");
  }
  if (c == '*') {
    stop(DiagnosticId::alias, word(file, place),
         "a YAML alias; text that begins with `*` needs quotes");
  }
  if (c == '!') {
    stop(DiagnosticId::tag, word(file, place),
         "a YAML tag; text that begins with `!` needs quotes");
  }
}

bool Walk::is_document_mark(std::size_t place, char c) const {
  return file_.at(place) == c && file_.at(place + 1) == c && file_.at(place + 2) == c &&
         file_.is_white(place + 3) && file_.line_begin(place) == place;
}

std::size_t Walk::after_document_mark(std::size_t place) {
  if (has_ended_ || (has_content_ && file_.at(place) == '-')) {
    stop(DiagnosticId::second_document, file_.span(place, place + 3),
         "a second document begins here; a book file is one document");
  }
  has_content_ = true;
  has_ended_ = file_.at(place) == '.';
  return place + 3;
}

std::size_t Walk::after_comment(std::size_t place) const {
  const bool is_apart = file_.line_begin(place) == place || file_.is_white(place - 1);
  if (!is_apart) {
    stop(DiagnosticId::syntax, file_.span(place, place + 1),
         "a comment needs a blank before its `#`; text with a `#` needs quotes");
  }
  return file_.line_end(place);
}

/// After the one piece of structure at `place`.
std::size_t Walk::after(std::size_t place) {
  const char c = file_.at(place);
  switch (c) {
    case '\n': is_first_in_line_ = true; return place + 1;
    case ' ':
    case '\t':
    case '\r':
    case ',':
    case ':': return place + 1;
    case '#': return after_comment(place);
    case '-':
      if (file_.is_white(place + 1)) return place + 1;
      if (is_document_mark(place, '-')) return after_document_mark(place);
      break;
    case '.':
      if (is_document_mark(place, '.')) return after_document_mark(place);
      break;
    case '%':
      if (file_.line_begin(place) == place) {
        stop(DiagnosticId::directive, file_.span(place, file_.line_end(place)),
             "a YAML directive; leave it out");
      }
      break;
    default: refuse_properties(file_, place); break;
  }
  stop_odd(file_, place);
}

void Walk::cross(std::size_t to) {
  while (at_ < to) at_ = after(at_);
  if (at_ > to) stop_vaguely(word(file_, to), "this cannot be a key");
  if (has_ended_ && to < file_.text.size()) {
    stop(DiagnosticId::second_document, word(file_, to),
         "the document ended above; a book file is one document");
  }
}

void Walk::cross_closer(char closer) {
  while (at_ < file_.text.size() && file_.at(at_) != closer) at_ = after(at_);
  take(at_ + 1, at_ + 1);
}

void Walk::take(std::size_t end, std::size_t next) {
  at_ = next;
  end_ = end;
  has_content_ = true;
  is_first_in_line_ = next > end;
}

}  // namespace inv::io
