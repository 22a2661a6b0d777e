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
constexpr std::array<std::string_view, 42> known_attributes = {
    "align",    "alt",     "bgcolor", "border",  "cellpadding", "cellspacing", "charset",
    "class",    "color",   "cols",    "colspan", "content",     "dir",         "face",
    "headers",  "height",  "hidden",  "href",    "id",          "lang",        "media",
    "name",     "noshade", "nowrap",  "rel",     "reversed",    "role",        "rowspan",
    "scope",    "size",    "span",    "src",     "start",       "style",       "summary",
    "tabindex", "target",  "title",   "type",    "valign",      "width",       "xmlns"};
// A backslash may hide any of the others.
constexpr std::array<std::string_view, 6> css_requests = {"@import",     "url(",     "image-set(",
                                                          "expression(", "behavior", "\\"};
constexpr std::string_view html_blanks = " \t\r\n";
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
      if (begin == folded_.size() || !core::is_letter(folded_[begin])) continue;
      const std::size_t end = std::min(folded_.find_first_of(" \t\r\n/>", begin), folded_.size());
      const std::string name = folded_.substr(begin, end - begin);
      if (!is_in(name, known_elements) && !is_in(name, more_elements))
        add(at, end, "a page of a document has no " + core::quoted("<" + name + ">"));
      attributes(name, end);
    }
  }

  void styles() { styles_of(folded_, {}); }

  /// A comment may not cut one of the words in two.
  void styles_without_comments() {
    std::string joined;
    std::vector<std::size_t> places;
    for (std::size_t at = 0; at < folded_.size();) {
      if (folded_.compare(at, 2, "/*") == 0) {
        const std::size_t end = folded_.find("*/", at + 2);
        at = end == folded_.npos ? folded_.size() : end + 2;
        continue;
      }
      joined += folded_[at];
      places.push_back(at++);
    }
    styles_of(joined, places);
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

  /// `places` says where each byte stands in the whole, where that is not the whole itself.
  void styles_of(std::string_view css, std::span<const std::size_t> places) {
    const auto place = [&](std::size_t at) { return places.empty() ? at : places[at]; };
    for (const std::string_view word : css_requests) {
      for (std::size_t at = css.find(word); at != css.npos; at = css.find(word, at + 1)) {
        const std::size_t end = place(at + word.size() - 1) + 1;
        if (word == "url(" && is_picture(value_at(end))) continue;
        add(place(at), end,
            core::quoted(word) + " is not for a document, which asks for nothing from outside");
      }
    }
  }

  /// What stands there, without a quote before it.
  std::string_view value_at(std::size_t at) const {
    const std::string_view rest = std::string_view(folded_).substr(std::min(at, folded_.size()));
    const std::size_t first = rest.find_first_not_of(" \t\r\n\"'");
    return first == rest.npos ? std::string_view() : rest.substr(first);
  }

  /// As HTML has it: whatever begins after a blank or `/` is a name, a `=` or a quote too.
  void attributes(const std::string& element, std::size_t at) {
    while (true) {
      const std::size_t begin = folded_.find_first_not_of(" \t\r\n/", at);
      if (begin == folded_.npos || folded_[begin] == '>') return;
      const std::size_t end =
          std::min(folded_.find_first_of(" \t\r\n/=>", begin + 1), folded_.size());
      const std::string name = folded_.substr(begin, end - begin);
      const std::size_t after =
          std::min(folded_.find_first_not_of(html_blanks, end), folded_.size());
      const bool has_value = after < folded_.size() && folded_[after] == '=';
      const std::size_t value = has_value ? value_begin(after + 1) : end;
      at = has_value ? value_end(value) : end;
      attribute(element, name, begin, std::string_view(folded_).substr(value, at - value));
    }
  }

  std::size_t value_begin(std::size_t at) const {
    return std::min(folded_.find_first_not_of(html_blanks, at), folded_.size());
  }

  std::size_t value_end(std::size_t at) const {
    if (at == folded_.size()) return at;
    const char quote = folded_[at];
    if (quote != '"' && quote != '\'')
      return std::min(folded_.find_first_of(" \t\r\n>", at), folded_.size());
    const std::size_t end = folded_.find(quote, at + 1);
    return end == folded_.npos ? folded_.size() : end + 1;
  }

  /// The value has its quotes still.
  void attribute(const std::string& element, const std::string& name, std::size_t at,
                 std::string_view value) {
    const std::size_t end = at + name.size();
    const bool is_quoted = value.starts_with('"') || value.starts_with('\'');
    if (is_quoted) value.remove_prefix(1);
    value = value.substr(std::min(value.find_first_not_of(html_blanks), value.size()));
    if (name.starts_with("on")) return add(at, end, core::quoted(name) + " runs a script");
    const bool is_request = is_in(name, requests) && !(name == "src" && is_picture(value));
    if (is_request)
      return add(at, end, core::quoted(name) + " asks for something outside of the document");
    if (!is_known(name))
      return add(at, end, "a page of a document has no attribute " + core::quoted(name));
    const bool has_mark = value.find("{{") != value.npos;
    if (has_mark && (!is_quoted || name == "style"))
      return add(at, end, "a mark in an attribute stands in quotes, and in no `style`");
    if (name == "style" && value.find('&') != value.npos)
      return add(at, end, "a `style` has no `&`, which may hide what it asks for");
    if (name == "href") link(element, at, end, value);
  }

  static bool is_known(std::string_view name) {
    return is_in(name, known_attributes) || name.starts_with("aria-") || name == "xmlns:v" ||
           name == "xmlns:o";
  }

  void link(const std::string& element, std::size_t at, std::size_t end, std::string_view value) {
    const bool is_harmless = value.starts_with("https://") || value.starts_with("mailto:") ||
                             value.starts_with("tel:") || value.starts_with('#');
    if (element != "a" || !is_harmless)
      add(at, end, "`href` may lead from `<a>` to `https://`, `mailto:` or `tel:`");
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
  check.styles_without_comments();
  check.marks(css_marks);
  check.has_none("<");
  return std::move(check).take();
}

}  // namespace inv::render
