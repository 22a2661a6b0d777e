#include "table.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "inv/core/assert.hpp"
#include "inv/render/text.hpp"

namespace inv::render {
namespace {

constexpr std::string_view dash = "–";

std::size_t point_of(std::string_view text) { return std::min(text.rfind('.'), text.size()); }

std::string across(const Layout& layout, const Look& look) {
  return paint(repeated("─", layout.total()), Style::faint, look);
}

// A line that is filled from left to right; blanks are written only before something.
class LineFiller {
 public:
  void skip_to(int column) { target_ = std::max(target_, column); }
  void add(std::string_view shown, int width) {
    if (width == 0 && shown.empty()) return;
    line_.append(static_cast<std::size_t>(std::max(target_ - used_, 0)), ' ').append(shown);
    used_ = std::max(used_, target_) + width;
    target_ = used_;
  }
  std::string take() { return std::move(line_); }

 private:
  std::string line_;
  int used_ = 0, target_ = 0;
};

}  // namespace

Cell amount_cell(core::Money money, Style style) {
  if (money.is_zero()) return Cell{std::string(dash)};
  return Cell{grouped(money), style};
}

Table::Table(std::vector<Column> columns)
    : columns_(std::move(columns)), extents_(columns_.size()) {}

void Table::row(const std::vector<Cell>& cells) {
  Row row;
  row.cells.reserve(cells.size());
  std::string texts;
  std::size_t column = 0;
  for (const Cell& cell : cells) {
    INV_ASSERT(cell.span > 0 && column + cell.span <= columns_.size());
    const std::string text = safe(cell.text);
    if (cell.span == 1) {
      measure(text, column);
    } else {
      spans_.push_back({column, cell.span, display_width(text)});
    }
    column += cell.span;
    texts.append(text).append(cell.painted);
    row.cells.push_back({static_cast<std::uint32_t>(text.size()),
                         static_cast<std::uint32_t>(cell.painted.size()),
                         static_cast<std::uint8_t>(cell.span), cell.style});
  }
  row.text = std::string_view(texts);  // exactly as long as it is
  rows_.push_back(std::move(row));
}

void Table::rule() { rows_.push_back(Row{RowKind::rule}); }

void Table::prose(const std::string& text, int indent) {
  if (text.empty()) return;
  rows_.push_back(Row{RowKind::prose, indent, safe(text)});
}

void Table::measure(std::string_view text, std::size_t column) {
  Extent& extent = extents_[column];
  if (columns_[column].align != Align::decimal || text == dash) {
    extent.whole = std::max(extent.whole, display_width(text));
    return;
  }
  const std::size_t point = point_of(text);
  extent.before_point = std::max(extent.before_point, display_width(text.substr(0, point)));
  extent.from_point = std::max(extent.from_point, display_width(text.substr(point)));
  extent.whole = std::max(extent.whole, extent.before_point + extent.from_point);
}

LayoutMaker Table::layout_maker() const {
  std::vector<int> naturals;
  for (std::size_t column = 0; column < columns_.size(); ++column) {
    const int whole = extents_[column].whole;
    naturals.push_back(whole == 0 ? 0 : std::max(whole, display_width(columns_[column].title)));
  }
  return LayoutMaker(columns_, std::move(naturals));
}

// A text that runs over several columns gets the room that is left.
Layout Table::lay_out(int width) const {
  Layout layout = layout_maker().into(width);
  for (const Span& span : spans_) {
    const int missing = span.width - layout.width_of(span.first, span.count);
    const int room = std::min(missing, width - layout.total());
    if (room > 0 && layout.widths[span.first] > 0) layout.widths[span.first] += room;
  }
  return layout;
}

// One cell's text in its column's place: padded in front, never behind.
std::vector<std::string> Table::cell_lines(const Shown& cell, std::size_t column,
                                           int width) const {
  const Align align = cell.span > 1 ? Align::left : columns_[column].align;
  if (cell.span == 1 && columns_[column].overflow == Overflow::wrap) {
    return wrapped(cell.text, width);
  }
  if (align == Align::right || cell.text == dash) return {pad_left(fit(cell.text, width), width)};
  if (align == Align::left) return {fit(cell.text, width)};
  const int decimals = display_width(cell.text.substr(point_of(cell.text)));
  return {pad_left(cell.text, width - extents_[column].from_point + decimals)};
}

std::vector<std::string> Table::row_lines(const Row& row, const Layout& layout,
                                          const Look& look) const {
  std::vector<LineFiller> lines(1);
  std::size_t column = 0;
  std::string_view rest = row.text;
  for (const Kept& kept : row.cells) {
    const Shown cell{rest.substr(0, kept.text), rest.substr(kept.text, kept.painted), kept.span,
                     kept.style};
    rest.remove_prefix(kept.text + kept.painted);
    const int width = layout.width_of(column, cell.span);
    if (width > 0 && !cell.text.empty()) {
      const auto texts = cell_lines(cell, column, width);
      if (texts.size() > lines.size()) lines.resize(texts.size());
      for (std::size_t i = 0; i < texts.size(); ++i) {
        const std::size_t indent = std::min(texts[i].find_first_not_of(' '), texts[i].size());
        const std::string_view text = std::string_view(texts[i]).substr(indent);
        lines[i].skip_to(layout.begin_of(column) + static_cast<int>(indent));
        const bool drawn = !cell.painted.empty();
        lines[i].add(drawn ? std::string(cell.painted) : paint(text, cell.style, look),
                     display_width(text));
      }
    }
    column += cell.span;
  }
  std::vector<std::string> made;
  for (LineFiller& line : lines) made.push_back(line.take());
  return made;
}

std::vector<std::string> Table::titles(const Layout& layout, const Look& look) const {
  LineFiller line;
  for (std::size_t column = 0; column < columns_.size(); ++column) {
    const int width = layout.widths[column];
    if (width == 0) continue;
    const std::string title = fit(columns_[column].title, width);
    const int room = columns_[column].align == Align::left ? 0 : width - display_width(title);
    line.skip_to(layout.begin_of(column) + room);
    line.add(title, display_width(title));
  }
  std::string text = line.take();
  if (text.empty()) return {};
  return {std::move(text), across(layout, look)};
}

void Table::each_line(const Look& look, const std::function<void(std::string_view)>& take) const {
  const Layout layout = lay_out(look.width);
  for (const std::string& line : titles(layout, look)) take(line);
  for (const Row& row : rows_) {
    switch (row.kind) {
      case RowKind::rule: take(across(layout, look)); break;
      case RowKind::cells:
        for (const std::string& line : row_lines(row, layout, look)) take(line);
        break;
      case RowKind::prose:
        for (const std::string& line : wrapped(row.text, look.width - row.indent)) {
          take(blanks(row.indent) + line);
        }
        break;
    }
  }
}

}  // namespace inv::render
