#include "page_html.hpp"

#include <algorithm>

#include "inv/core/addresses.hpp"
#include "inv/render/text.hpp"
#include "render/language/labels.hpp"
#include "table_html.hpp"

namespace inv::render {

namespace {

/// A number of ours, which is not broken at its hyphens.
bool is_number_like(std::string_view word) {
  constexpr int short_word = 30;
  return word.find('-') != word.npos && word.find_first_of("0123456789") != word.npos &&
         display_width(word) <= short_word;
}

/// The words, with links where they may be and are such.
std::string words_html(const std::string& text, const Styles& styles, bool has_links) {
  std::string made;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    std::string word = text.substr(at, end - at), after;
    while (!word.empty() && std::string_view(",;.").find(word.back()) != std::string_view::npos) {
      after.insert(0, 1, word.back());
      word.pop_back();
    }
    const std::string shown = escaped(word);
    if (has_links && core::is_safe_link(word))
      made += "<a href=\"" + shown + '"' + styles.of("link") + '>' + shown + "</a>" + after;
    else if (is_number_like(word))
      made += "<span" + styles.of("keeps") + '>' + shown + after + "</span>";
    else
      made += shown + after;
    made += end < text.size() ? " " : "";
    at = end + 1;
  }
  return made;
}

/// Blocks of one page as HTML, from above to below.
class BlockHtml {
 public:
  BlockHtml(const Sheet& page, const Styles& styles, std::size_t most_items)
      : page_(page), styles_(styles), items_left_(most_items) {}

  std::string take() && {
    masthead();
    for (const PageBlock& block : page_.blocks) std::visit(*this, block);
    return std::move(html_);
  }

  void operator()(const PageProse& prose) {
    element("p", "prose", words_html(prose.text, styles_, false));
  }
  void operator()(const PageHeading& heading) {
    if (heading.text == page_.title) return title(page_.title);
    element("h2", "heading", escaped(heading.text));
  }
  void operator()(const PageTable& table) {
    html_ += table_html(table, *page_.language, styles_, items_left_);
  }

  void operator()(const PageLines& lines) {
    switch (lines.role) {
      case PageLines::Role::sender: return;  // it is the masthead
      case PageLines::Role::date: return element("p", "date", joined_lines(lines.lines, 0));
      case PageLines::Role::addressee: return element("p", "address", joined_lines(lines.lines, 0));
      case PageLines::Role::signature: return element("p", "sign", joined_lines(lines.lines, 0));
      case PageLines::Role::words: return element("p", "prose", joined_lines(lines.lines, 0));
      case PageLines::Role::footer: return element("p", "foot", joined_lines(lines.lines, 0));
    }
  }

  /// Ways to pay stand in a box, what a page is about does not.
  void operator()(const PageFields& fields) {
    if (fields.caption.empty() && fields.more.empty()) {
      add_fields(fields, "fields facts");
      return;
    }
    html_ += "<table role=\"presentation\"" + styles_.of("box") + "><tr><td" +
             styles_.of("box-inside") + ">\n";
    if (!fields.caption.empty()) element("p", "box-caption", escaped(fields.caption));
    add_fields(fields, "fields");
    for (const PageFields::Field& field : fields.fields) {
      if (field.is_main && !field.link.empty()) add_button(field);
    }
    if (!fields.more.empty()) {
      element("p", "more-caption", escaped(fields.more_caption));
      for (const std::string& line : fields.more)
        element("p", "more", words_html(line, styles_, true));
    }
    html_ += "</td></tr></table>\n";
  }

 private:
  void element(std::string_view name, std::string_view classes, const std::string& inside) {
    html_.append("<").append(name).append(styles_.of(classes)).append(">");
    html_.append(inside).append("</").append(name).append(">\n");
  }

  std::string joined_lines(const std::vector<std::string>& lines, std::size_t from) const {
    std::string made;
    for (std::size_t i = from; i < lines.size(); ++i)
      made += (i > from ? "<br>\n" : "") + escaped(lines[i]);
    return made;
  }

  /// Who writes; on a letter with the address, which stands in its own block.
  void masthead() {
    const std::vector<std::string>* lines = nullptr;
    for (const PageBlock& block : page_.blocks) {
      const auto* of = std::get_if<PageLines>(&block);
      if (of != nullptr && of->role == PageLines::Role::sender) lines = &of->lines;
    }
    const std::string name = one_line(page_.sender.name);
    const bool has_name = lines != nullptr && !lines->empty() && lines->front() == name;
    if (!name.empty()) element("p", "masthead", escaped(name));
    if (lines != nullptr && lines->size() > (has_name ? 1U : 0U))
      element("p", "sender", joined_lines(*lines, has_name ? 1 : 0));
  }

  void title(const std::string& text) { element("h1", "title", escaped(text)); }

  void add_fields(const PageFields& fields, std::string_view classes) {
    std::string rows;
    for (const PageFields::Field& field : fields.fields) {
      if (field.is_main && !field.link.empty()) continue;
      const std::string value = field.is_code ? escaped(with_plain_blanks(field.value))
                                              : words_html(field.value, styles_, true);
      rows += "<tr" + styles_.of("field") + ">";
      if (!field.label.empty()) {
        rows += "<th scope=\"row\"" + styles_.of("label") + '>' + escaped(field.label) + "</th>";
      }
      rows += field.label.empty() ? "<td colspan=\"2\"" : "<td";
      rows += styles_.of(field.is_code ? "value code" : "value") + '>' + value + "</td></tr>\n";
    }
    if (!rows.empty()) html_ += "<table" + styles_.of(classes) + ">\n" + rows + "</table>\n";
  }

  void add_button(const PageFields::Field& field) {
    const std::string to = escaped(field.link);
    html_ += "<table role=\"presentation\"" + styles_.of("button") + "><tr><td" +
             styles_.of("button-inside") + "><a href=\"" + to + '"' + styles_.of("button-words") +
             '>' + escaped(field.button.empty() ? field.value : field.button) +
             "</a></td></tr></table>\n";
    element("p", "button-link", "<a href=\"" + to + '"' + styles_.of("link") + '>' + to + "</a>");
  }

  const Sheet& page_;
  const Styles& styles_;
  std::size_t items_left_;
  std::string html_;
};

}  // namespace

std::string page_html(const Sheet& page, const Styles& styles, std::size_t most_items) {
  return BlockHtml(page, styles, most_items).take();
}

std::size_t items_on(const Sheet& page) {
  std::size_t count = 0;
  for (const PageBlock& block : page.blocks) {
    if (const auto* table = std::get_if<PageTable>(&block)) count += items_in(*table);
  }
  return count;
}

}  // namespace inv::render
