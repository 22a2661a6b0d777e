#include "insertion.hpp"

#include <algorithm>

namespace inv::io {

std::string blanks(std::size_t count) { return std::string(count, ' '); }

std::string Splicing::line_end_at(std::size_t place) const {
  return file.at(file.line_end(place)) == '\r' ? "\r\n" : "\n";
}

RecordStyle Splicing::new_style(std::string_view list) const {
  RecordStyle style;
  const auto model = std::find_if(layout.lists.rbegin(), layout.lists.rend(),
                                  [](const ListLayout& one) { return one.count > 0; });
  if (model != layout.lists.rend()) {
    style = model->style;
  } else if (const auto& key = layout.last_key; key && layout.root_is_flow) {
    style.quotes_all = file.at(key->begin) == '"';
  }
  style.flow = list == "journal";
  return style;
}

std::size_t Splicing::dash_indent() const {
  const auto model = std::find_if(layout.lists.rbegin(), layout.lists.rend(),
                                  [](const ListLayout& one) { return one.count > 0 && !one.flow; });
  if (model == layout.lists.rend()) return 2;
  const std::size_t column = column_of(file, model->key_at.begin);
  return std::max(model->dash_column, column) - column;
}

}  // namespace inv::io
