#include "table_layout.hpp"

#include <algorithm>
#include <utility>

namespace inv::render {

int Layout::width_of(std::size_t first, std::size_t count) const {
  int width = 0;
  for (std::size_t column = first; column < first + count; ++column) {
    if (shown[column]) width += widths[column] + (width > 0 ? gap : 0);
  }
  return width;
}

LayoutMaker::LayoutMaker(const std::vector<Column>& columns, std::vector<int> naturals)
    : columns_(columns), naturals_(std::move(naturals)) {}

Layout LayoutMaker::with(const std::vector<bool>& shown, int gap) const {
  return Layout{shown, naturals_, gap};
}

Layout LayoutMaker::natural() const {
  std::vector<bool> shown;
  for (const int width : naturals_) shown.push_back(width > 0);
  return with(shown, 2);
}

bool LayoutMaker::may_narrow(std::size_t column, bool ids_too) const {
  const Overflow overflow = columns_[column].overflow;
  if (overflow == Overflow::cut_last) return ids_too;
  return overflow == Overflow::cut || overflow == Overflow::wrap;
}

int LayoutMaker::slack(const Layout& layout, std::size_t column, bool ids_too) const {
  if (!layout.shown[column] || !may_narrow(column, ids_too)) return 0;
  return std::max(layout.widths[column] - columns_[column].least, 0);
}

bool LayoutMaker::narrowed(Layout& layout, int width, bool ids_too) const {
  for (int excess = layout.total() - width; excess > 0; --excess) {
    std::size_t widest = columns_.size();
    for (std::size_t column = 0; column < columns_.size(); ++column) {
      if (slack(layout, column, ids_too) == 0) continue;
      if (widest == columns_.size() || layout.widths[column] > layout.widths[widest]) {
        widest = column;
      }
    }
    if (widest == columns_.size()) return false;
    --layout.widths[widest];
  }
  return true;
}

bool LayoutMaker::drop_one(std::vector<bool>& shown) const {
  std::size_t first_to_go = columns_.size();
  for (std::size_t column = 0; column < columns_.size(); ++column) {
    if (!shown[column] || columns_[column].drop == 0) continue;
    if (first_to_go == columns_.size() || columns_[column].drop > columns_[first_to_go].drop) {
      first_to_go = column;
    }
  }
  if (first_to_go == columns_.size()) return false;
  shown[first_to_go] = false;
  return true;
}

Layout LayoutMaker::into(int width) const {
  std::vector<bool> shown = natural().shown;
  do {
    for (const int gap : {2, 1}) {
      Layout layout = with(shown, gap);
      if (narrowed(layout, width, false)) return layout;
    }
  } while (drop_one(shown));
  Layout layout = with(shown, 1);
  narrowed(layout, width, true);
  return layout;
}

bool LayoutMaker::fits(int width) const {
  std::vector<bool> shown = natural().shown;
  while (drop_one(shown)) {
  }
  Layout layout = with(shown, 1);
  return narrowed(layout, width, false);
}

int LayoutMaker::least_width() const {
  Layout layout = natural();
  for (std::size_t column = 0; column < columns_.size(); ++column) {
    layout.widths[column] -= slack(layout, column, false);
  }
  return layout.total();
}

}  // namespace inv::render
