#include "syntax_errors.hpp"

namespace inv::io {

namespace {

using core::Diagnostic;
using core::DiagnosticId;
using core::SourceSpan;

/// The word at `at`, for spans and messages.
SourceSpan word(const FileText& file, std::size_t at) {
  std::size_t end = at;
  while (!file.is_white(end)) ++end;
  return file.span(at, std::max(end, at + 1));
}

std::string_view text_of(const FileText& file, SourceSpan at) {
  return file.text.substr(at.begin, at.end - at.begin);
}

[[noreturn]] void stop_with_note(Diagnostic found, SourceSpan at, std::string note) {
  found.notes.push_back({at, std::move(note)});
  throw Stop{std::move(found)};
}

std::string in_backticks(char c) { return std::string("`") + c + "`"; }

char closer_of(char opener) { return opener == '{' ? '}' : ']'; }

/// The first `:` in a key after which a blank is missing or is none; npos: there is no such.
std::size_t glued_colon(std::string_view key) {
  const std::size_t colon = key.find(':');
  return colon + 1 >= key.size() ? key.npos : colon;
}

/// `- …`, or a word and a colon: hardly the rest of a text.
bool looks_like_entry(std::string_view line) {
  if (line.starts_with("- ")) return true;
  const std::size_t colon = line.find(':');
  return colon < line.find_first_of(" \t") && (colon + 1 == line.size() || line[colon + 1] == ' ');
}

std::string odd_blank_hint(const Lookalike& odd, std::string_view before) {
  return "`" + odd.name + "` is no blank here; type an ordinary one" +
         (before.empty() ? "" : " after `" + std::string(before) + "`");
}

[[noreturn]] void stop_line(const FileText& file, std::size_t at, std::string_view what) {
  refuse_lookalike(file, at);
  const SourceSpan line = file.rest_of_line(at);
  const std::string_view text = text_of(file, line);
  const std::size_t colon = glued_colon(text);
  if (colon != text.npos && colon > 0 && text.find(' ') == text.npos) {
    stop_syntax(line, "a blank is missing after `" + std::string(text.substr(0, colon + 1)) + "`");
  }
  stop_syntax(line, quoted_for_message(text) + " " + std::string(what));
}

/// An anchor, an alias or a tag at `at`.
void refuse_properties(const FileText& file, std::size_t at) {
  const auto refuse = [&](char sign, DiagnosticId id, const std::string& name) {
    if (file.at(at) != sign) return;
    stop(id, word(file, at),
         name + "; text that begins with " + in_backticks(sign) + " needs quotes");
  };
  refuse('&', DiagnosticId::anchor, "a YAML anchor");
  refuse('*', DiagnosticId::alias, "a YAML alias");
  refuse('!', DiagnosticId::tag, "a YAML tag");
}

}  // namespace

void stop_syntax(SourceSpan at, std::string message) {
  stop(DiagnosticId::syntax, at, std::move(message));
}

void refuse_lookalike(const FileText& file, std::size_t at) {
  const auto refuse_blank = [&](std::size_t place) {
    const auto odd = front_lookalike(file.text.substr(place));
    if (!odd || odd->is_dash) return;
    stop_syntax(file.span(place, place + odd->bytes),
                odd_blank_hint(*odd, file.text.substr(at, place - at)));
  };
  refuse_blank(at);
  const auto dash = front_lookalike(file.text.substr(at));
  if (dash && (file.is_white(at + dash->bytes) || file.at(at + dash->bytes) == '{')) {
    stop_syntax(file.span(at, at + dash->bytes),
                "`" + dash->name +
                    "` is no `-`; an entry of a list begins with an ordinary `-` and a blank");
  }
  if (file.at(at) == '-') refuse_blank(at + 1);
  const std::size_t colon = glued_colon(text_of(file, file.rest_of_line(at)));
  if (colon != std::string_view::npos) refuse_blank(at + colon + 1);
}

void refuse_long_key(const FileText& file, std::size_t begin, std::size_t end) {
  constexpr std::size_t bytes_max = 1024;
  if (end - begin <= bytes_max) return;
  stop_syntax(file.span(begin, end), "a key has at most " + std::to_string(bytes_max) + " bytes");
}

std::string no_value_hint(const FileText& file, SourceSpan key, std::string_view otherwise) {
  const std::string_view text = text_of(file, key);
  const std::size_t colon = glued_colon(text);
  if (colon == text.npos) return std::string(otherwise);
  const std::string_view head = text.substr(0, colon + 1);
  const auto odd = front_lookalike(text.substr(head.size()));
  if (odd && !odd->is_dash) return "; " + odd_blank_hint(*odd, head);
  return "; a blank is missing after `" + std::string(head) + "`";
}

void stop_no_key(const FileText& file, std::size_t at) {
  stop_line(file, at, "is no key; is its indentation right, or a `:` missing?");
}

void stop_no_entry(const FileText& file, std::size_t at) {
  stop_line(file, at, "is no entry of the list above; is its indentation right?");
}

void stop_no_map(const FileText& file, std::size_t at, std::string_view what) {
  refuse_lookalike(file, at);
  const SourceSpan line = file.rest_of_line(at);
  const std::string_view text = text_of(file, line);
  const bool is_glued =
      what == "text" && glued_colon(text) != text.npos && text.back() != '\'' && text.back() != '"';
  const bool is_word = what == "text" && text.find_first_of(": '\"") == text.npos;
  stop(DiagnosticId::wrong_kind, line,
       "a book file holds keys such as `clients:`, not " + std::string(what) +
           (is_glued  ? "; is a blank missing after the `:`?"
            : is_word ? "; is a `:` missing after it?"
                      : ""));
}

void stop_no_text(const FileText& file, std::size_t at, char bracket) {
  refuse_properties(file, at);
  const char c = file.at(at);
  const SourceSpan here = file.span(at, at + 1);
  const std::string inside = " inside " + in_backticks(bracket);
  const std::string said = "text that begins with " + in_backticks(c) + " needs quotes";
  if (c == '-') {
    stop_syntax(here,
                "a `-` that begins an entry stands at the beginning of a line; in text it "
                "needs quotes");
  }
  if (c == '?' && file.is_white(at + 1)) {
    stop_syntax(here, "`?` before a key is not read; text with a `?` needs quotes");
  }
  if (c == '?') stop_question(file, at, bracket);
  if (c == '|' || c == '>') stop_syntax(here, said + inside);
  if (c == '}' || c == ']') stop_syntax(here, in_backticks(c) + " closes nothing");
  if (c == ':') stop_syntax(here, "a key is missing here");
  stop_syntax(here, said);
}

void stop_question(const FileText& file, std::size_t at, char bracket) {
  stop_syntax(file.span(at, at + 1),
              "text with a `?` needs quotes inside " + in_backticks(bracket));
}

void stop_continued(const FileText& file, std::size_t begin, std::size_t end, std::size_t next) {
  const SourceSpan at = file.span(begin, end);
  const std::string_view text = text_of(file, at);
  const SourceSpan line = file.rest_of_line(next);
  const std::size_t colon = glued_colon(text);
  std::string message = "text goes on over the end of its line";
  const bool is_key = colon != text.npos && colon > 0 && text[colon + 1] != '/';
  if (is_key && text.find_first_of(" \t") > colon) {
    message += "; is a blank missing after `" + std::string(text.substr(0, colon + 1)) + "`?";
  } else if (looks_like_entry(text_of(file, line))) {
    message += "; is the next line indented rightly, or a `:` missing in this one?";
  } else {
    message += "; put it on one line, or write it as a `|` text";
  }
  stop_with_note({DiagnosticId::text_continues, at, std::move(message)}, line, "it goes on here");
}

void stop_open_quote(const FileText& file, std::size_t begin) {
  const SourceSpan line = file.rest_of_line(begin);
  Diagnostic found{DiagnosticId::text_continues, line,
                   "quoted text goes on over the end of its line; is its closing " +
                       in_backticks(file.at(begin)) + " missing?"};
  const std::size_t next = file.text.find_first_not_of(" \t\r\n", line.end);
  if (next == std::string_view::npos) throw Stop{std::move(found)};
  stop_with_note(std::move(found), file.rest_of_line(next), "it goes on here");
}

void stop_no_escape(const FileText& file, std::size_t at) {
  const bool is_number = file.at(at + 1) == 'u' || file.at(at + 1) == 'U';
  stop_syntax(file.span(at, at + 2),
              is_number ? "no character has this number; write the character itself"
                        : "there is no such escape; a backslash in \"…\" is written `\\\\`");
}

void stop_text_after_sign(const FileText& file, std::size_t sign, std::size_t after) {
  stop_syntax(file.rest_of_line(after),
              "text after " + in_backticks(file.at(sign)) +
                  " begins on the next line; text that begins with it needs quotes");
}

void stop_colon(const FileText& file, std::size_t begin, std::size_t colon, char bracket) {
  const SourceSpan at = file.span(begin, colon + 1);
  if (bracket == '[') stop_syntax(at, "a `:` in the text of a list; put it in quotes");
  stop_syntax(at, bracket == '{' ? "a `:` in text; put the text in quotes, or is a comma missing?"
                                 : "a `:` in text; put the text in quotes");
}

void stop_after(const FileText& file, std::size_t end, std::size_t at) {
  const char last = file.at(end - 1);
  if (file.at(at) == '#') stop_glued_comment(file, at);
  const bool is_bracket = last == '}' || last == ']';
  stop_syntax(file.rest_of_line(at), is_bracket ? "text after the closing " + in_backticks(last)
                                                : "text after a closing " + in_backticks(last) +
                                                      "; inside such text it is written " +
                                                      (last == '\'' ? "`''`" : "`\\\"`"));
}

void stop_glued_comment(const FileText& file, std::size_t at) {
  stop_syntax(file.span(at, at + 1),
              "a comment needs a blank before its `#`; text with a `#` needs quotes");
}

void stop_not_closed(const FileText& file, std::size_t opener, std::optional<std::size_t> comment) {
  const char bracket = file.at(opener);
  const SourceSpan at = file.span(opener, opener + 1);
  const std::string closer = in_backticks(closer_of(bracket));
  if (!comment) {
    stop_syntax(at, in_backticks(bracket) + " is not closed; is its " + closer + " missing?");
  }
  stop_with_note({DiagnosticId::syntax, file.rest_of_line(*comment),
                  "`#` begins a comment here, so that " + closer +
                      " is not seen; put text with a ` #` in quotes"},
                 at, "opened here");
}

void stop_wrong_closer(const FileText& file, std::size_t opener, std::size_t at) {
  stop_with_note({DiagnosticId::syntax, file.span(at, at + 1),
                  in_backticks(file.at(at)) + " does not close " + in_backticks(file.at(opener))},
                 file.span(opener, opener + 1), "opened here");
}

void stop_outdented(const FileText& file, std::size_t opener, std::size_t at) {
  const char bracket = file.at(opener);
  stop_with_note(
      {DiagnosticId::syntax, file.rest_of_line(at),
       "this stands inside " + in_backticks(bracket) + " and must be indented; is the closing " +
           in_backticks(closer_of(bracket)) + " missing?"},
      file.span(opener, opener + 1), "opened here");
}

void stop_second_document(const FileText& file, std::size_t at) {
  stop(DiagnosticId::second_document, file.span(at, at + 3),
       "a second document begins here; a book file is one document");
}

}  // namespace inv::io
