#include <algorithm>
#include <array>

#include "emit.hpp"
#include "inv/core/ascii.hpp"
#include "inv/core/utf8.hpp"

namespace inv::io {

namespace {

constexpr std::string_view decimal_digits = "0123456789";

constexpr std::array<std::string_view, 13> reserved = {
    "null", "y", "n", "yes", "no", "true", "false", "on", "off", ".inf", ".nan", "<<", "="};

/// Begin something else than a text, for some reader or in some place.
constexpr std::string_view odd_first = "-?:,[]{}#&*!|>'\"%@`~";
/// End or split a text between brackets: `:` and `?` do so for older readers wherever they stand.
constexpr std::string_view odd_in_flow = ",[]{}:?";

std::size_t count_of(std::string_view text, std::string_view set) {
  return std::min(text.find_first_not_of(set), text.size());
}

bool is_word(std::string_view text) {
  constexpr std::size_t longest = 5;
  if (text.size() > longest) return false;
  return std::ranges::find(reserved, core::fold_case(text)) != reserved.end();
}

/// `text` has no sign: `0x1F`, `0o17`, `0b1`.
bool is_based_number(std::string_view text) {
  if (text.size() < 3 || text[0] != '0') return false;
  const std::string_view rest = text.substr(2);
  switch (text[1] | 0x20) {
    case 'x': return count_of(rest, "0123456789abcdefABCDEF_") == rest.size();
    case 'o':
    case 'b': return count_of(rest, "0123456789_") == rest.size();
    default: return false;
  }
}

/// `text` has no sign: `12`, `1_000`, `1,000`, `1.5`, `.5`, `1.2.3`, `1e3`, `12:30:45`; `e3` too,
/// which some reader takes for no number, but not for a text either.
bool is_number(std::string_view text) {
  const std::string_view body = text.substr(0, count_of(text, "0123456789_.,:"));
  const bool has_digit = body.find_first_of("0123456789.") != body.npos;
  text.remove_prefix(body.size());
  if (text.empty() || (text[0] | 0x20) != 'e') return has_digit && text.empty();
  text.remove_prefix(1);
  if (!text.empty() && (text[0] == '+' || text[0] == '-')) text.remove_prefix(1);
  return (has_digit || !text.empty()) && count_of(text, "0123456789_") == text.size();
}

/// Takes one or two digits off the front.
bool take_short_number(std::string_view& text) {
  const std::size_t count = count_of(text, decimal_digits);
  text.remove_prefix(count);
  return count == 1 || count == 2;
}

bool take(std::string_view& text, char c) {
  if (!text.starts_with(c)) return false;
  text.remove_prefix(1);
  return true;
}

/// `2026-04-14`, `2026-4-1T10:00`, `2026-04-14 10:00`.
bool is_timestamp(std::string_view text) {
  constexpr std::size_t year_digits = 4;
  if (count_of(text, decimal_digits) != year_digits) return false;
  text.remove_prefix(year_digits);
  const bool is_date =
      take(text, '-') && take_short_number(text) && take(text, '-') && take_short_number(text);
  if (!is_date) return false;
  if (text.empty()) return true;
  if ((text[0] | 0x20) == 't') {
    text.remove_prefix(1);
  } else {
    const std::size_t blanks = count_of(text, " \t");
    if (blanks == 0) return false;
    text.remove_prefix(blanks);
  }
  return !text.empty() && core::is_digit(text[0]);
}

/// True where a text on one line can stand without quotes and is read as the whole of it, by this
/// reader and by any of YAML 1.1 or 1.2. Stricter than each of them alone.
bool is_plain_syntax(std::string_view text, bool in_flow) {
  if (text.empty() || text.front() == ' ' || text.back() == ' ' || text.back() == ':') return false;
  const bool is_negative = text.size() > 1 && text[0] == '-' && core::is_digit(text[1]);
  if (odd_first.find(text.front()) != odd_first.npos && !is_negative) return false;
  if (text.starts_with("...")) return false;
  if (in_flow && text.find_first_of(odd_in_flow) != text.npos) return false;
  return text.find(": ") == text.npos && text.find(" #") == text.npos;
}

/// True where a reader of YAML 1.1 or 1.2 would take the bare text for a number, a date, a boolean
/// or nothing at all.
bool reads_as_other(std::string_view text) {
  if (text.empty() || is_word(text)) return true;
  if (is_timestamp(text)) return true;
  if (text[0] == '+' || text[0] == '-') {
    text.remove_prefix(1);
    if (is_word(text)) return true;
  }
  return is_number(text) || is_based_number(text);
}

/// A number, `true` or `false` as JSON has them.
bool is_json_word(std::string_view text) {
  if (text == "true" || text == "false") return true;
  take(text, '-');
  const std::size_t whole = count_of(text, decimal_digits);
  if (whole == 0 || (whole > 1 && text[0] == '0')) return false;
  text.remove_prefix(whole);
  if (text.empty()) return true;
  return take(text, '.') && !text.empty() && count_of(text, decimal_digits) == text.size();
}

/// Neither this reader nor any other takes it in a text on one line.
bool is_refused(std::uint32_t c) {
  const bool is_line_end_or_tab = c == '\n' || c == '\r' || c == '\t';
  const bool is_no_character = c == 0xFEFF || c == 0xFFFE || c == 0xFFFF;
  return is_line_end_or_tab || core::is_control(c) || core::is_odd_line_end(c) || is_no_character;
}

std::optional<core::Failure> refused(std::string_view text) {
  const auto refuse = [](std::string message) {
    return core::Failure{core::Failure::Kind::usage, std::move(message)};
  };
  while (!text.empty()) {
    const core::CodePoint point = core::front_code_point(text);
    if (point.bytes == 0) return refuse("a text is not UTF-8");
    if (is_refused(point.value)) {
      const bool is_break = point.value == '\n' || point.value == '\r';
      const std::string name = core::code_point_name(point.value);
      const std::string what = is_break ? "a line break; write it on one line"
                                        : "the control character `" + name + "`; leave it out";
      return refuse("a text holds " + what);
    }
    text.remove_prefix(point.bytes);
  }
  return std::nullopt;
}

std::string in_quotes(std::string_view text) {
  std::string all = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') all += '\\';
    all += c;
  }
  return all + '"';
}

bool is_plain(const NewNode& node, std::string_view text, bool in_flow, bool quotes_all) {
  if (!is_plain_syntax(text, in_flow)) return false;
  const bool is_text = node.kind == NewNode::Kind::text;
  return quotes_all ? !is_text && is_json_word(text) : !is_text || !reads_as_other(text);
}

}  // namespace

std::optional<core::Failure> refused_text(const NewNode& node) {
  if (auto why = refused(node.scalar)) return why;
  for (const NewNode& element : node.elements) {
    if (auto why = refused_text(element)) return why;
  }
  for (const auto& [key, value] : node.pairs) {
    auto why = refused(key);
    if (!why) why = refused_text(value);
    if (why) return why;
  }
  return std::nullopt;
}

std::string write_scalar(const NewNode& node, bool in_flow, bool quotes_all) {
  const std::string& text = node.scalar;
  return is_plain(node, text, in_flow, quotes_all) ? text : in_quotes(text);
}

std::string write_key(std::string_view key, bool in_flow, bool quotes_all) {
  return write_scalar(NewNode::text(key), in_flow, quotes_all);
}

core::Result<std::string> written_scalar(const NewNode& node, bool in_flow, bool quotes_all) {
  if (auto why = refused_text(node)) return tl::unexpected(std::move(*why));
  return write_scalar(node, in_flow, quotes_all);
}

}  // namespace inv::io
