#include "styles.hpp"

#include <algorithm>

#include "inv/core/ascii.hpp"

namespace inv::render {

namespace {

constexpr std::string_view css_blanks = " \t\r\n";

/// With a blank for each: what stands around one does not become one word.
std::string without_comments(std::string_view css) {
  std::string made;
  while (!css.empty()) {
    const std::size_t begin = std::min(css.find("/*"), css.size());
    made += css.substr(0, begin);
    if (begin < css.size()) made += ' ';
    const std::size_t end = css.find("*/", std::min(begin + 2, css.size()));
    css.remove_prefix(end == std::string_view::npos ? css.size() : end + 2);
  }
  return made;
}

/// Up to the brace that ends the block that the text's first brace opens, or all.
std::size_t rule_end(std::string_view css) {
  std::size_t depth = 0;
  for (std::size_t at = 0; at < css.size(); ++at) {
    if (css[at] == '{') ++depth;
    if (css[at] == '}' && depth > 0 && --depth == 0) return at + 1;
  }
  return css.size();
}

/// Declarations on one line, runs of blanks as one.
std::string compact_css(std::string_view text) {
  std::string made;
  for (const char byte : text) {
    const bool is_blank = css_blanks.find(byte) != std::string_view::npos;
    if (is_blank &&
        (made.empty() || std::string_view(" :;{},").find(made.back()) != std::string_view::npos))
      continue;
    if (byte == '}' && made.ends_with(' ')) made.pop_back();
    made += is_blank ? ' ' : byte;
  }
  while (made.ends_with(' ')) made.pop_back();
  return made;
}

/// `.item, .sum`: classes alone, as an element may have them.
bool is_of_classes(std::string_view selectors) {
  return std::ranges::all_of(core::fields_of(selectors, ','), [](std::string_view selector) {
    return selector.size() > 1 && selector.front() == '.' &&
           std::ranges::all_of(selector.substr(1), [](char byte) {
             return core::is_alphanumeric(byte) || byte == '-' || byte == '_';
           });
  });
}

}  // namespace

std::string escaped(std::string_view text) {
  std::string made;
  made.reserve(text.size());
  for (const char byte : text) {
    switch (byte) {
      case '&': made += "&amp;"; break;
      case '<': made += "&lt;"; break;
      case '>': made += "&gt;"; break;
      case '"': made += "&quot;"; break;
      case '\'': made += "&#39;"; break;
      default: made += byte;
    }
  }
  return made;
}

std::string with_marks(std::string_view text, std::span<const Mark> marks) {
  std::string made;
  while (true) {
    const std::size_t begin = text.find("{{");
    const std::size_t end = begin == text.npos ? text.npos : text.find("}}", begin);
    if (end == text.npos) return made.append(text);
    made += text.substr(0, begin);
    const std::string_view name = text.substr(begin + 2, end - begin - 2);
    const auto mark = std::ranges::find(marks, name, &Mark::first);
    made += mark == marks.end() ? text.substr(begin, end + 2 - begin) : mark->second;
    text.remove_prefix(end + 2);
  }
}

Styles::Styles(std::string_view sheet) {
  const std::string css = without_comments(sheet);
  std::string_view rest = core::trimmed(css, css_blanks);
  while (!rest.empty()) {
    const std::string_view rule = rest.substr(0, rule_end(rest));
    rest = core::trimmed(rest.substr(rule.size()), css_blanks);
    const std::size_t brace = rule.find('{');
    const std::string selectors = compact_css(rule.substr(0, brace));
    if (brace == rule.npos || !rule.ends_with('}') || !is_of_classes(selectors)) {
      for_head_ += compact_css(rule) + '\n';
      continue;
    }
    std::string declarations = compact_css(rule.substr(brace + 1, rule.size() - brace - 2));
    if (!declarations.empty() && !declarations.ends_with(';')) declarations += ';';
    for (const std::string_view selector : core::fields_of(selectors, ','))
      by_class_[std::string(selector.substr(1))] += declarations;
  }
}

std::string Styles::of(std::string_view classes) const {
  std::string style;
  for (const std::string_view name : core::fields_of(classes, ' ')) {
    const auto found = by_class_.find(name);
    if (found != by_class_.end()) style += found->second;
  }
  if (style.ends_with(';')) style.pop_back();
  std::string made = " class=\"" + escaped(classes) + '"';
  if (!style.empty()) made += " style=\"" + escaped(style) + '"';
  return made;
}

std::string Styles::put_on(std::string_view html) const {
  constexpr std::string_view attribute = " class=\"";
  std::string made;
  while (true) {
    const std::size_t begin = html.find(attribute);
    if (begin == html.npos) return made.append(html);
    const std::size_t names = begin + attribute.size();
    const std::size_t end = std::min(html.find('"', names), html.size() - 1);
    made.append(html.substr(0, begin)).append(of(html.substr(names, end - names)));
    html.remove_prefix(end + 1);
  }
}

}  // namespace inv::render
