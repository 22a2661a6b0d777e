#include "file_text.hpp"

#include <cstring>

#include "inv/core/message.hpp"
#include "inv/core/utf8.hpp"
#include "inv/io/limits.hpp"

namespace inv::io {

namespace {

using core::DiagnosticId;

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

struct Finding {
  DiagnosticId id;
  std::size_t begin, end;  // within the line
  std::string message;
};

/// Eight bytes at a time: most lines are printable ASCII and nothing else.
bool is_printable_ascii(std::string_view text) {
  constexpr std::uint64_t ones = 0x0101010101010101u, highs = 0x8080808080808080u;
  std::size_t at = 0;
  std::uint64_t odd = 0;
  for (; at + 8 <= text.size(); at += 8) {
    std::uint64_t word;
    std::memcpy(&word, text.data() + at, 8);
    // The high bit of a byte comes out where it was set, where the byte is below 0x20, or 0x7F.
    odd |= word | (word - 0x20 * ones) | (word + ones);
  }
  if ((odd & highs) != 0) return false;
  for (; at < text.size(); ++at) {
    const unsigned char c = static_cast<unsigned char>(text[at]);
    if (c < 0x20 || c >= 0x7F) return false;
  }
  return true;
}

std::optional<Finding> odd_character(std::string_view line) {
  for (std::size_t at = 0; at < line.size();) {
    const core::CodePoint point = core::front_code_point(line.substr(at));
    if (point.bytes == 0) {
      return Finding{DiagnosticId::not_utf8, at, at + 1, "not UTF-8; save the file as UTF-8"};
    }
    const std::size_t end = at + point.bytes;
    const std::string name = core::code_point_name(point.value);
    if (point.value == '\r') {
      return Finding{DiagnosticId::line_end, at, end, "a carriage return without a line feed"};
    }
    if (core::is_odd_line_end(point.value)) {
      return Finding{DiagnosticId::line_end, at, end, "`" + name + "` is no line end here"};
    }
    if (core::is_control(point.value)) {
      return Finding{DiagnosticId::control_character, at, end, "control character `" + name + "`"};
    }
    at = end;
  }
  return std::nullopt;
}

/// A tab before the content of a line, or after the dash of a list that it would indent. Also where
/// no content follows: parsers differ on what such a line means.
std::optional<Finding> tab_in_indentation(std::string_view line) {
  std::optional<std::size_t> tab;
  std::size_t at = 0;
  for (; at < line.size(); ++at) {
    const char c = line[at];
    const char next = at + 1 < line.size() ? line[at + 1] : '\0';
    const bool dash = c == '-' && (next == ' ' || next == '\t');
    if (c == '\t' && !tab) tab = at;
    if (c != ' ' && c != '\t' && !dash) break;
  }
  if (!tab) return std::nullopt;
  return Finding{DiagnosticId::tab_indent, *tab, *tab + 1, "a tab in the indentation; use spaces"};
}

bool is_conflict_marker(std::string_view line) {
  if (line.size() < 7 || std::string_view("<=>|").find(line[0]) == std::string_view::npos) {
    return false;
  }
  return line.find_first_not_of(line[0]) == (line.size() == 7 ? std::string_view::npos : 7) &&
         (line.size() == 7 || line[7] == ' ');
}

/// The first thing wrong with a line, given without its line end.
std::optional<Finding> check_line(std::string_view line) {
  if (line.size() > line_bytes_max) {
    return Finding{DiagnosticId::line_too_long, 0, 0,
                   "the line has " + std::to_string(line.size()) + " bytes; at most " +
                       std::to_string(line_bytes_max) + " are read"};
  }
  if (is_conflict_marker(line)) {
    return Finding{DiagnosticId::conflict_marker, 0, line.size(),
                   "git left a conflict here; keep what is right and remove the markers"};
  }
  if (is_printable_ascii(line)) return std::nullopt;
  if (auto finding = odd_character(line)) return finding;
  return tab_in_indentation(line);
}

/// A last line without a newline. Its end may lie inside a character, so only a CR is told apart:
/// it says that all lines end in one.
Finding check_cut_off(std::string_view line) {
  const std::size_t cr = line.find('\r');
  if (cr != std::string_view::npos && cr + 1 < line.size()) {
    return {DiagnosticId::line_end, cr, cr + 1, "a carriage return without a line feed"};
  }
  return {DiagnosticId::cut_off, line.size(), line.size(),
          "the file does not end in a newline; it may be cut off"};
}

std::optional<Finding> check_file(std::string_view text) {
  if (text.size() > file_bytes_max) {
    return Finding{DiagnosticId::file_too_large, 0, 0, "the file is over 256 MiB"};
  }
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) {
    return Finding{DiagnosticId::not_utf8, 0, 2, "this is UTF-16; save the file as UTF-8"};
  }
  return std::nullopt;
}

std::optional<Finding> first_finding(std::string_view text) {
  if (auto finding = check_file(text)) return finding;
  std::size_t begin = text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
  if (begin == text.size() && begin > 0) return check_cut_off(text);
  while (begin < text.size()) {
    const std::size_t newline = text.find('\n', begin);
    const bool is_cut = newline == std::string_view::npos;
    std::string_view line = text.substr(begin, is_cut ? newline : newline - begin);
    if (!is_cut && line.ends_with('\r')) line.remove_suffix(1);
    auto finding = is_cut ? check_cut_off(line) : check_line(line);
    if (finding) {
      finding->begin += begin;
      finding->end += begin;
      return finding;
    }
    begin = newline + 1;
  }
  return std::nullopt;
}

bool is_odd_blank(std::uint32_t c) {
  return c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200B) || c == 0x202F || c == 0x205F ||
         c == 0x2060 || c == 0x3000 || c == 0xFEFF;
}

bool is_odd_dash(std::uint32_t c) { return (c >= 0x2010 && c <= 0x2015) || c == 0x2212; }

}  // namespace

bool scan_text(std::uint32_t file, std::string_view text, core::Diagnostics& diagnostics) {
  auto finding = first_finding(text);
  if (!finding) return true;
  diagnostics.add(
      finding->id,
      {file, static_cast<std::uint32_t>(finding->begin), static_cast<std::uint32_t>(finding->end)},
      std::move(finding->message));
  return false;
}

std::optional<Lookalike> front_lookalike(std::string_view text) {
  if (text.empty() || static_cast<unsigned char>(text.front()) < 0x80) return std::nullopt;
  const core::CodePoint point = core::front_code_point(text);
  const bool is_dash = is_odd_dash(point.value);
  if (!is_dash && !is_odd_blank(point.value)) return std::nullopt;
  return Lookalike{core::code_point_name(point.value), point.bytes, is_dash};
}

std::string quoted_for_message(std::string_view text) {
  const std::string quoted = core::quoted(text);
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto odd = front_lookalike(text.substr(at));
    if (odd && !odd->is_dash) return quoted + " (with the odd blank " + odd->name + " in it)";
  }
  return quoted;
}

}  // namespace inv::io
