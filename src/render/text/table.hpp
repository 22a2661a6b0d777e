#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "inv/core/money.hpp"
#include "inv/render/text.hpp"
#include "style.hpp"
#include "table_layout.hpp"

namespace inv::render {

struct Cell {
  std::string text;
  Style style = Style::plain;
  std::size_t span = 1;  ///< how many columns it runs over; it is cut where they are too narrow
  std::string painted = {};  ///< drawn instead of `text`, which it equals in width
};

/// An amount for a column of amounts: thousands grouped, a dash for zero.
Cell amount_cell(core::Money money, Style style = Style::plain);

/// Rows of cells made to fit a width. Columns that are empty in every row are left out. All text
/// is made safe.
class Table {
 public:
  explicit Table(std::vector<Column> columns);

  /// Cells from the left; those that are missing are empty.
  void row(const std::vector<Cell>& cells);
  /// A line across the table.
  void rule();
  /// Prose between rows, wrapped to the width; nothing for an empty text.
  void prose(const std::string& text, int indent);

  bool empty() const { return rows_.empty(); }
  /// How wide it is, can become, and into what it fits.
  LayoutMaker layout_maker() const;
  /// Hands over each line, without trailing blanks; first the titles, where there are any, and a
  /// rule.
  void each_line(const Look& look, const std::function<void(std::string_view)>& take) const;

 private:
  enum class RowKind { cells, rule, prose };
  /// A cell as it is kept: there may be many thousands. Sizes are in bytes of Row::text.
  struct Kept {
    std::uint32_t text = 0, painted = 0;
    std::uint8_t span = 1;
    Style style = Style::plain;
  };
  struct Row {
    RowKind kind = RowKind::cells;
    int indent = 0;
    std::string text = {};  ///< of prose all of it, else each cell's `text` and `painted`
    std::vector<Kept> cells = {};
  };
  struct Shown {
    std::string_view text, painted;
    std::size_t span;
    Style style;
  };
  /// Of a column's widest texts, without its title.
  struct Extent {
    int whole = 0;
    int before_point = 0, from_point = 0;
  };
  struct Span {
    std::size_t first = 0, count = 1;
    int width = 0;  ///< of its text
  };

  void measure(std::string_view text, std::size_t column);
  Layout lay_out(int width) const;
  std::vector<std::string> row_lines(const Row& row, const Layout& layout, const Look& look) const;
  std::vector<std::string> titles(const Layout& layout, const Look& look) const;
  std::vector<std::string> cell_lines(const Shown& cell, std::size_t column, int width) const;

  std::vector<Column> columns_;
  std::vector<Extent> extents_;
  std::vector<Span> spans_;
  std::vector<Row> rows_;
};

}  // namespace inv::render
