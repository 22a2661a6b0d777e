#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace inv::render {

/// Where a cell stands in its column; `decimal` puts the points of amounts below each other,
/// whatever the number of their decimals.
enum class Align { left, right, decimal };

/// What becomes of a column's texts where the table is too wide.
enum class Overflow {
  keep,      ///< never narrower
  cut,       ///< cut with `…`
  wrap,      ///< go on in the next line
  cut_last,  ///< cut, when all else has been tried
};

struct Column {
  std::string title;
  Align align = Align::left;
  Overflow overflow = Overflow::keep;
  int least = 1;  ///< columns that stay of it at least, unless it keeps all
  int drop = 0;   ///< where narrowing does not do, the highest goes first; 0 stays
};

/// How wide each column is, 0 where it is not shown, and the blanks between two.
struct Layout {
  std::vector<int> widths;
  int gap = 2;

  int total() const { return width_of(0, widths.size()); }
  /// Of `count` columns from `first` on, the gaps between them included.
  int width_of(std::size_t first, std::size_t count) const;
  int begin_of(std::size_t column) const;
};

/// How a table comes into a width. In this order: what may be cut or wrapped is narrowed, the
/// widest first; the gap becomes 1; columns are dropped; ids are cut. What then is still too wide
/// stays so.
class LayoutMaker {
 public:
  /// `naturals` are the widths of the columns as they are, 0 for those that are empty.
  LayoutMaker(const std::vector<Column>& columns, std::vector<int> naturals);

  Layout natural() const { return {naturals_}; }
  Layout into(int width) const;
  /// Whether it gets there without cutting ids.
  bool fits(int width) const;
  /// With all that may be cut or wrapped at its least, nothing dropped.
  int least_width() const;

 private:
  bool narrowed(Layout& layout, int width, bool ids_too) const;
  bool may_narrow(const Layout& layout, std::size_t column, bool ids_too) const;
  bool drop_one(std::vector<int>& widths) const;

  const std::vector<Column>& columns_;
  std::vector<int> naturals_;
};

}  // namespace inv::render
