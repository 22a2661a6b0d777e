#include "frame.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "inv/core/ascii.hpp"
#include "inv/core/message.hpp"

namespace inv::render {

namespace {

constexpr std::array<std::string_view, 46> known_elements = {
    "a",     "article",  "b",     "blockquote", "body",   "br",     "caption", "center",
    "col",   "colgroup", "div",   "em",         "font",   "footer", "h1",      "h2",
    "h3",    "h4",       "h5",    "h6",         "head",   "header", "hr",      "html",
    "i",     "img",      "li",    "main",       "meta",   "ol",     "p",       "pre",
    "s",     "section",  "small", "span",       "strong", "style",  "sub",     "sup",
    "table", "tbody",    "td",    "th",         "thead",  "tr"};
constexpr std::array<std::string_view, 4> more_elements = {"title", "u", "ul", "tfoot"};
constexpr std::array<std::string_view, 8> requests = {"background", "data", "http-equiv", "ping",
                                                      "poster",     "src",  "srcset",     "action"};
// A backslash may hide any of the others.
constexpr std::array<std::string_view, 6> css_requests = {"@import",     "url(",     "image-set(",
                                                          "expression(", "behavior", "\\"};
constexpr std::array<std::string_view, 4> html_marks = {"content", "language", "styles", "subject"};
constexpr std::array<std::string_view, 2> css_marks = {"accent", "accent-dark"};

template <std::size_t N>
bool is_in(std::string_view word, const std::array<std::string_view, N>& words) {
  return std::ranges::find(words, word) != words.end();
}

/// Looks through a frame or a style sheet.
class FrameCheck {
 public:
  explicit FrameCheck(std::string_view text) : text_(text), folded_(core::fold_case(text)) {}

  void elements() {
    for (std::size_t at = folded_.find('<'); at != folded_.npos; at = folded_.find('<', at + 1)) {
      const std::size_t begin = at + 1;
      std::size_t end = begin;
      while (end < folded_.size() && core::is_alphanumeric(folded_[end])) ++end;
      const std::string name = folded_.substr(begin, end - begin);
      if (name.empty()) continue;
      if (!is_in(name, known_elements) && !is_in(name, more_elements))
        add(at, end, "a page of a document has no " + core::quoted("<" + name + ">"));
      attributes(name, end);
    }
  }

  void styles() {
    for (const std::string_view word : css_requests) {
      for (std::size_t at = folded_.find(word); at != folded_.npos;
           at = folded_.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        if (word == "url(" && is_picture(value_at(end))) continue;
        add(at, end,
            core::quoted(word) + " is not for a document, which asks for nothing from outside");
      }
    }
  }

  void marks(std::span<const std::string_view> known) {
    for (std::size_t at = text_.find("{{"); at != text_.npos; at = text_.find("{{", at + 2)) {
      const std::size_t end = text_.find("}}", at);
      const std::string_view name = text_.substr(at + 2, end == text_.npos ? 0 : end - at - 2);
      if (std::ranges::find(known, name) == known.end())
        add(at, std::min(end, text_.size() - 2) + 2,
            "unknown mark " + core::quoted(name) + core::did_you_mean(name, known));
    }
  }

  void needs(std::string_view mark) {
    if (text_.find(mark) == text_.npos) add(0, 0, "there is no " + core::quoted(mark));
  }

  void has_none(std::string_view word) {
    const std::size_t at = folded_.find(word);
    if (at != folded_.npos)
      add(at, at + word.size(), core::quoted(word) + " is not for a style sheet");
  }

  std::vector<TemplateFault> take() && {
    std::ranges::stable_sort(faults_, {}, &TemplateFault::begin);
    return std::move(faults_);
  }

 private:
  static bool is_picture(std::string_view value) {
    return value.starts_with("data:image/png") || value.starts_with("data:image/jpeg");
  }

  /// What stands there, without a quote before it.
  std::string_view value_at(std::size_t at) const {
    const std::string_view rest = std::string_view(folded_).substr(std::min(at, folded_.size()));
    const std::size_t first = rest.find_first_not_of(" \t\r\n\"'");
    return first == rest.npos ? std::string_view() : rest.substr(first);
  }

  void attributes(const std::string& element, std::size_t at) {
    constexpr std::string_view between = " \t\r\n/\"'";
    while (at < folded_.size() && folded_[at] != '>') {
      const std::size_t begin = folded_.find_first_not_of(between, at);
      if (begin == folded_.npos || folded_[begin] == '>') return;
      const std::size_t end = std::min(folded_.find_first_of(" \t\r\n/=>", begin), folded_.size());
      const std::string name = folded_.substr(begin, end - begin);
      const std::size_t after = std::min(folded_.find_first_not_of(" \t\r\n", end), folded_.size());
      at = std::max(end, begin + 1);
      const bool has_value = after < folded_.size() && folded_[after] == '=';
      if (has_value) {
        attribute(element, name, begin, value_at(after + 1));
        at = value_end(after + 1);
      } else if (name.starts_with("on")) {
        attribute(element, name, begin, {});
      }
    }
  }

  std::size_t value_end(std::size_t at) const {
    at = std::min(folded_.find_first_not_of(" \t\r\n", at), folded_.size());
    if (at == folded_.size()) return at;
    const char quote = folded_[at];
    if (quote != '"' && quote != '\'')
      return std::min(folded_.find_first_of(" \t\r\n>", at), folded_.size());
    const std::size_t end = folded_.find(quote, at + 1);
    return end == folded_.npos ? folded_.size() : end + 1;
  }

  void attribute(const std::string& element, const std::string& name, std::size_t at,
                 std::string_view value) {
    const std::size_t end = at + name.size();
    if (name.starts_with("on")) return add(at, end, core::quoted(name) + " runs a script");
    const bool is_request = is_in(name, requests) && !(name == "src" && is_picture(value));
    if (is_request)
      return add(at, end, core::quoted(name) + " asks for something outside of the document");
    if (!name.ends_with("href")) return;
    const bool is_harmless = value.starts_with("https://") || value.starts_with("mailto:") ||
                             value.starts_with("tel:") || value.starts_with('#');
    if (element != "a" || !is_harmless)
      add(at, end, core::quoted(name) + " may lead from `<a>` to `https://`, `mailto:` or `tel:`");
  }

  void add(std::size_t begin, std::size_t end, std::string message) {
    faults_.push_back({begin, end, std::move(message)});
  }

  std::string_view text_;
  std::string folded_;
  std::vector<TemplateFault> faults_;
};

}  // namespace

std::vector<TemplateFault> frame_faults(std::string_view html) {
  FrameCheck check(html);
  check.elements();
  check.styles();
  check.marks(html_marks);
  check.needs("{{content}}");
  return std::move(check).take();
}

std::vector<TemplateFault> style_faults(std::string_view css) {
  FrameCheck check(css);
  check.styles();
  check.marks(css_marks);
  check.has_none("<");
  return std::move(check).take();
}

}  // namespace inv::render
