#include "page.hpp"

#include <algorithm>
#include <utility>

#include "inv/core/assert.hpp"
#include "inv/render/text.hpp"
#include "render/template/template.hpp"

namespace inv::render {

namespace {

constexpr std::string_view subject_mark = "Subject: ";

/// A column in which no row has anything says nothing, whatever its title.
void drop_empty_columns(PageTable& table) {
  for (std::size_t at = table.columns.size(); at-- > 0;) {
    const bool has_cells = std::ranges::any_of(table.rows, [&](const PageTable::Row& row) {
      return row.is_item() && at < row.cells.size() && !row.cells[at].empty();
    });
    const bool has_items = std::ranges::any_of(table.rows, &PageTable::Row::is_item);
    if (has_cells || !has_items || at == 0 || at + 1 == table.columns.size()) continue;
    if (table.columns[at].grows) continue;  // its notes need room
    const auto gone = static_cast<std::ptrdiff_t>(at);
    table.columns.erase(table.columns.begin() + gone);
    for (PageTable::Row& row : table.rows) {
      if (row.is_item()) row.cells.erase(row.cells.begin() + gone);
    }
  }
}

/// One paragraph's lines, and the block below them.
class PageWriter {
 public:
  explicit PageWriter(const BlockMaker& make_block) : make_block_(make_block) {}

  void line(std::string_view line) {
    if (line.find(block_mark) != std::string_view::npos) return block(line);
    if (line.starts_with(paragraph_mark)) return end_paragraph();
    const std::string text = one_line(line);
    if (text.empty()) return;
    if (!paragraph_.empty()) paragraph_ += ' ';
    paragraph_ += text;
  }

  std::vector<PageBlock> blocks() && {
    end_paragraph();
    return std::move(blocks_);
  }

 private:
  void block(std::string_view line) {
    const std::size_t begin = line.find(block_mark) + 1;
    const std::string_view name = line.substr(begin, line.find(block_mark, begin) - begin);
    std::string above;
    if (name == "sign") above = std::exchange(paragraph_, {});
    end_paragraph();
    for (PageBlock& made : make_block_(name)) {
      auto* const lines = std::get_if<PageLines>(&made);
      if (lines != nullptr && !above.empty())
        lines->lines.insert(lines->lines.begin(), std::exchange(above, {}));
      if (auto* const table = std::get_if<PageTable>(&made)) drop_empty_columns(*table);
      blocks_.push_back(std::move(made));
    }
  }

  void end_paragraph() {
    if (!paragraph_.empty()) blocks_.push_back(PageProse{std::exchange(paragraph_, {})});
  }

  const BlockMaker& make_block_;
  std::string paragraph_;
  std::vector<PageBlock> blocks_;
};

}  // namespace

LaidOut laid_out(std::string_view rendered, const BlockMaker& make_block) {
  INV_ASSERT(rendered.starts_with(subject_mark));
  const std::size_t end = std::min(rendered.find('\n'), rendered.size());
  LaidOut made;
  made.subject =
      one_line(with_plain_blanks(rendered.substr(subject_mark.size(), end - subject_mark.size())));
  PageWriter layout(make_block);
  for (std::size_t at = end; at < rendered.size();) {
    const std::size_t next = std::min(rendered.find('\n', at + 1), rendered.size());
    layout.line(rendered.substr(at + 1, next - at - 1));
    at = next;
  }
  made.blocks = std::move(layout).blocks();
  return made;
}

}  // namespace inv::render
