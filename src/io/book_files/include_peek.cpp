#include "include.hpp"
#include "inv/io/tape.hpp"

namespace inv::io {

namespace {

/// The lines of the top-level key that `line` may begin, up to the next key; empty where it begins
/// another key.
std::string_view section_of_include(std::string_view text, std::size_t line) {
  const std::string_view rest = text.substr(line);
  if (!rest.starts_with("include") && !rest.starts_with("\"include\"") &&
      !rest.starts_with("'include'")) {
    return {};
  }
  std::size_t end = rest.find('\n');
  while (end != rest.npos && end + 1 < rest.size()) {
    const char next = rest[end + 1];
    const bool goes_on = std::string_view(" -#]}\r\n").find(next) != std::string_view::npos;
    if (!goes_on) break;
    end = rest.find('\n', end + 1);
  }
  return rest.substr(0, end == rest.npos ? end : end + 1);
}

}  // namespace

std::optional<std::vector<std::string>> peek_include(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  std::string_view section = section_of_include(text, 0);
  for (std::size_t at = text.find("include"); section.empty() && at != text.npos;
       at = text.find("include", at + 1)) {
    const bool is_quoted = at > 0 && (text[at - 1] == '"' || text[at - 1] == '\'');
    const std::size_t line = at - (is_quoted ? 1 : 0);
    if (line > 0 && text[line - 1] == '\n') section = section_of_include(text, line);
  }
  std::optional<std::vector<std::string>> globs;
  core::Diagnostics unheard;  // the whole text is read later, and then they are
  const auto take = [&](const TopLevel& top) {
    if (top.key != "include") return;
    if (!globs) globs.emplace();
    const Node& node = top.tape.at(0);
    if (top.in_list && node.kind == NodeKind::scalar) globs->emplace_back(node.text);
  };
  if (!section.empty() && scan_text(0, section, unheard)) read_tape(0, section, take, unheard);
  return globs;
}

}  // namespace inv::io
