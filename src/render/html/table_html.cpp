#include "table_html.hpp"

#include <algorithm>
#include <span>

#include "inv/render/text.hpp"
#include "render/language/labels.hpp"

namespace inv::render {

namespace {

using RowKind = PageTable::RowKind;

/// What a cell's element is made of: its classes and the rest of its tag.
class TableHtml {
 public:
  TableHtml(const PageTable& table, const Styles& styles) : table_(table), styles_(styles) {
    const auto grows = std::ranges::find_if(table.columns, &PageTable::Column::grows);
    if (grows != table.columns.end())
      growing_ = static_cast<std::size_t>(grows - table.columns.begin());
    for (std::size_t i = 0; i < table.columns.size(); ++i) classes_.push_back(classes_of(i));
    for (const PageTable::Row& row : table.rows)
      if (row.kind == RowKind::total) last_total_ = &row;
  }

  void titles() {
    const auto has_title = [](const PageTable::Column& one) { return !one.title.empty(); };
    if (std::ranges::none_of(table_.columns, has_title) || items_in(table_) == 0) return;
    html_ += "<thead><tr" + styles_.of("titles") + ">";
    for (std::size_t i = 0; i < table_.columns.size(); ++i) {
      const PageTable::Column& column = table_.columns[i];
      html_ += "<th scope=\"col\"" +
               styles_.of("column" + side(i) + (column.may_go ? " may-go" : "")) + '>' +
               escaped(column.title) + "</th>";
    }
    html_ += "</tr></thead>\n";
  }

  void row(const PageTable::Row& row) {
    switch (row.kind) {
      case RowKind::item:
      case RowKind::struck: return item(row);
      case RowKind::sum: return sum(row, "sum");
      case RowKind::total: return sum(row, &row == last_total_ ? "total" : "subtotal");
      case RowKind::caption: return caption(row.cells.front());
    }
  }

  void heading(const std::string& words) {
    html_ += "<caption" + styles_.of("caption") + '>' + escaped(words) + "</caption>\n";
  }

  void caption(const std::string& words) {
    html_ += "<tr" + styles_.of("caption-row") + "><td colspan=\"" +
             std::to_string(table_.columns.size()) + '"' + styles_.of("caption") + '>' +
             escaped(words) + "</td></tr>\n";
  }

  std::string take() && { return std::move(html_); }

 private:
  std::string side(std::size_t column) const {
    const bool is_last = column + 1 == table_.columns.size();
    return std::string(table_.columns[column].is_right ? " right" : "") + (is_last ? " last" : "");
  }

  /// Of a column whose cells are all short, none is broken.
  std::string classes_of(std::size_t column) const {
    constexpr int short_cell = 24;
    const bool is_short = std::ranges::all_of(table_.rows, [&](const PageTable::Row& row) {
      return !row.is_item() || column >= row.cells.size() ||
             display_width(row.cells[column]) <= short_cell;
    });
    const bool grows = column == growing_;
    std::string classes = grows ? "cell grows" : is_short ? "cell keeps" : "cell breaks";
    classes += side(column);
    if (table_.columns[column].may_go) classes += " may-go";
    return classes;
  }

  void item(const PageTable::Row& row) {
    const bool is_struck = row.kind == RowKind::struck;
    html_ += "<tr" + styles_.of("item") + ">";
    for (std::size_t i = 0; i < table_.columns.size(); ++i) {
      const std::string& cell = row.cells[i];
      const bool heads = i == 0 && !cell.empty();
      const bool strikes = is_struck && i + 1 < table_.columns.size();  // not how it was settled
      std::string classes = classes_[i];
      if (is_struck) classes += " struck";
      if (cell.empty() && i != growing_) classes += " nothing";
      html_ += (heads ? "<th scope=\"row\"" : "<td") + styles_.of(classes);
      const std::string& title = table_.columns[i].title;
      if (!title.empty()) html_ += " data-title=\"" + escaped(title) + '"';
      html_ += '>' + (strikes && !cell.empty() ? "<s>" + escaped(cell) + "</s>" : escaped(cell));
      if (i == growing_) notes(row);
      html_ += heads ? "</th>" : "</td>";
    }
    html_ += "</tr>\n";
  }

  void notes(const PageTable::Row& row) {
    for (const std::string& note : row.notes)
      html_ += "<div" + styles_.of("note") + '>' + escaped(note) + "</div>";
  }

  void sum(const PageTable::Row& row, const std::string& kind) {
    html_ += "<tr" + styles_.of(kind) + "><th scope=\"row\"";
    if (table_.columns.size() > 2)
      html_ += " colspan=\"" + std::to_string(table_.columns.size() - 1) + '"';
    html_ += styles_.of("sums " + kind + "-label") + '>' + escaped(row.cells.front()) + "</th><td" +
             styles_.of("sums " + kind + "-amount") + '>' + escaped(row.cells.back()) +
             "</td></tr>\n";
  }

  const PageTable& table_;
  const Styles& styles_;
  std::size_t growing_ = 0;
  const PageTable::Row* last_total_ = nullptr;  // what all comes to
  std::vector<std::string> classes_;
  std::string html_;
};

}  // namespace

std::size_t items_in(const PageTable& table) {
  return static_cast<std::size_t>(std::ranges::count_if(table.rows, &PageTable::Row::is_item));
}

std::string table_html(const PageTable& table, const Language& language, const Styles& styles,
                       std::size_t& items_left) {
  TableHtml made(table, styles);
  const bool begins = !table.rows.empty() && table.rows.front().kind == RowKind::caption;
  if (begins) made.heading(table.rows.front().cells.front());
  made.titles();
  std::size_t left_out = 0;
  const auto say_left_out = [&] {
    if (left_out > 0)
      made.caption(say(language, Label::more_in_text, {{"count", std::to_string(left_out)}}));
    left_out = 0;
  };
  for (const PageTable::Row& row : std::span(table.rows).subspan(begins ? 1 : 0)) {
    if (row.is_item() && items_left == 0) {
      ++left_out;
      continue;
    }
    say_left_out();
    if (row.is_item()) --items_left;
    made.row(row);
  }
  say_left_out();
  return "<table" + styles.of("items") + ">\n" + std::move(made).take() + "</table>\n";
}

}  // namespace inv::render
