#include "short_page.hpp"

#include <algorithm>

#include "inv/render/text.hpp"
#include "render/language/labels.hpp"

namespace inv::render {

namespace {

constexpr int columns_most = 300;
constexpr std::size_t lines_most = 24;

void shorten(std::string& text) { text = fit(text, columns_most); }

void shorten_all(std::vector<std::string>& texts) {
  if (texts.size() > lines_most) {
    texts.resize(lines_most);
    texts.emplace_back("…");
  }
  for (std::string& text : texts) shorten(text);
}

/// Cuts the texts of a block.
struct ShortBlock {
  void operator()(PageProse& prose) const { shorten(prose.text); }
  void operator()(PageHeading& heading) const { shorten(heading.text); }
  void operator()(PageLines& lines) const { shorten_all(lines.lines); }

  /// A link leads somewhere whole, or nowhere.
  void operator()(PageFields& fields) const {
    shorten(fields.caption);
    fields.fields.resize(std::min(fields.fields.size(), lines_most));
    for (PageFields::Field& field : fields.fields) {
      for (std::string* text : {&field.label, &field.value, &field.button}) shorten(*text);
      if (field.link.size() > columns_most) field.link.clear();
    }
    shorten_all(fields.more);
  }

  void operator()(PageTable& table) const {
    for (PageTable::Row& row : table.rows) {
      for (std::string& cell : row.cells) shorten(cell);
      shorten_all(row.notes);
    }
  }
};

}  // namespace

Sheet short_page(const Sheet& page, std::size_t most_blocks) {
  Sheet made{page.language, page.subject, page.title, page.sender, {}};
  shorten(made.title);
  shorten(made.sender.name);
  for (const PageBlock& block : page.blocks) {
    if (made.blocks.size() == most_blocks) break;
    made.blocks.push_back(block);
    std::visit(ShortBlock(), made.blocks.back());
  }
  made.blocks.push_back(PageProse{say(*page.language, Label::whole_in_text)});
  return made;
}

}  // namespace inv::render
