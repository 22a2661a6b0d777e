#include "table_layout.hpp"

#include <algorithm>
#include <utility>

namespace inv::render {

int Layout::width_of(std::size_t first, std::size_t count) const {
  int width = 0;
  for (std::size_t column = first; column < first + count; ++column) {
    if (widths[column] > 0) width += widths[column] + (width > 0 ? gap : 0);
  }
  return width;
}

int Layout::begin_of(std::size_t column) const {
  const int before = width_of(0, column);
  return before > 0 ? before + gap : 0;
}

LayoutMaker::LayoutMaker(const std::vector<Column>& columns, std::vector<int> naturals)
    : columns_(columns), naturals_(std::move(naturals)) {}

bool LayoutMaker::may_narrow(const Layout& layout, std::size_t column, bool ids_too) const {
  if (layout.widths[column] <= columns_[column].least) return false;
  const Overflow overflow = columns_[column].overflow;
  if (overflow == Overflow::cut_last) return ids_too;
  return overflow == Overflow::cut || overflow == Overflow::wrap;
}

bool LayoutMaker::narrowed(Layout& layout, int width, bool ids_too) const {
  for (int excess = layout.total() - width; excess > 0; --excess) {
    int* widest = nullptr;
    for (std::size_t column = 0; column < columns_.size(); ++column) {
      if (!may_narrow(layout, column, ids_too)) continue;
      if (!widest || layout.widths[column] > *widest) widest = &layout.widths[column];
    }
    if (!widest) return false;
    --*widest;
  }
  return true;
}

bool LayoutMaker::drop_one(std::vector<int>& widths) const {
  std::size_t first_to_go = 0;
  int highest = 0;
  for (std::size_t column = 0; column < columns_.size(); ++column) {
    if (widths[column] == 0 || columns_[column].drop <= highest) continue;
    first_to_go = column;
    highest = columns_[column].drop;
  }
  if (highest > 0) widths[first_to_go] = 0;
  return highest > 0;
}

Layout LayoutMaker::into(int width) const {
  std::vector<int> widths = naturals_;
  do {
    for (const int blanks : {2, 1}) {
      Layout layout{widths, blanks};
      if (narrowed(layout, width, false)) return layout;
    }
  } while (drop_one(widths));
  Layout layout{widths, 1};
  narrowed(layout, width, true);
  return layout;
}

bool LayoutMaker::fits(int width) const {
  Layout layout{naturals_, 1};
  while (drop_one(layout.widths)) {
  }
  return narrowed(layout, width, false);
}

int LayoutMaker::least_width() const {
  Layout layout = natural();
  for (std::size_t column = 0; column < columns_.size(); ++column) {
    if (may_narrow(layout, column, false)) layout.widths[column] = columns_[column].least;
  }
  return layout.total();
}

}  // namespace inv::render
