#include "scalar_writer.hpp"

#include "inv/core/utf8.hpp"
#include "plain_scalar.hpp"

namespace inv::io {

namespace {

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
