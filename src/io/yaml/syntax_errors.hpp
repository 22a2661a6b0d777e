#pragma once

#include <optional>
#include <string>

#include "io/text/file_text.hpp"

namespace inv::io {

// What a reader says where it cannot read on, and what a person may have meant.

[[noreturn]] void stop_syntax(core::SourceSpan at, std::string message);

/// A blank or dash that is none, where a line or what follows its dash or first colon begins.
void refuse_lookalike(const FileText& file, std::size_t at);

/// Why a key may have no value, as the end of a message that says so: a blank is missing in the
/// key, or is none; else it is `otherwise`.
std::string no_value_hint(const FileText& file, core::SourceSpan key,
                          std::string_view otherwise = {});
/// Where a comment stands in the place of the value.
inline constexpr std::string_view comment_hint = "; text that begins with `#` needs quotes";

/// A key from `begin` with its colon at `end` is too long for other readers (YAML 1.2, 7.4.2).
void refuse_long_key(const FileText& file, std::size_t begin, std::size_t end);

/// The line at `at` is no key of the map above it.
[[noreturn]] void stop_no_key(const FileText& file, std::size_t at);
/// The line at `at` is no entry of the list above it.
[[noreturn]] void stop_no_entry(const FileText& file, std::size_t at);
/// A file begins with something else than a map.
[[noreturn]] void stop_no_map(const FileText& file, std::size_t at, std::string_view what);

/// `at` begins neither a text nor a list nor a map. `bracket`: the one that is open, or 0.
[[noreturn]] void stop_no_text(const FileText& file, std::size_t at, char bracket);
/// A `?` in a text inside `bracket`.
[[noreturn]] void stop_question(const FileText& file, std::size_t at, char bracket);

/// The text from `begin` goes on over the end of its line at `next`.
[[noreturn]] void stop_continued(const FileText& file, std::size_t begin, std::size_t end,
                                 std::size_t next);
[[noreturn]] void stop_open_quote(const FileText& file, std::size_t begin);
[[noreturn]] void stop_no_escape(const FileText& file, std::size_t at);
/// Something stands at `after` in the line of the `|` or `>` at `sign`.
[[noreturn]] void stop_text_after_sign(const FileText& file, std::size_t sign, std::size_t after);

/// A `:` at `colon` in the text, list or map that begins at `begin`.
[[noreturn]] void stop_colon(const FileText& file, std::size_t begin, std::size_t colon,
                             char bracket);
/// Something follows what ends at `end`, a quoted text or a bracket, in its line.
[[noreturn]] void stop_after(const FileText& file, std::size_t end, std::size_t at);
[[noreturn]] void stop_glued_comment(const FileText& file, std::size_t at);

[[noreturn]] void stop_not_closed(const FileText& file, std::size_t opener,
                                  std::optional<std::size_t> comment);
[[noreturn]] void stop_wrong_closer(const FileText& file, std::size_t opener, std::size_t at);
[[noreturn]] void stop_outdented(const FileText& file, std::size_t opener, std::size_t at);
[[noreturn]] void stop_second_document(const FileText& file, std::size_t at);

}  // namespace inv::io
