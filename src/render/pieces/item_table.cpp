#include "pieces.hpp"

#include <algorithm>

#include "inv/render/text.hpp"
#include "phrases.hpp"

namespace inv::render {
namespace {

std::string marks_text(const report::AgedItem& item) {
  if (item.disputed && item.promised) return "disputed, promised";
  return item.disputed ? "disputed" : item.promised ? "promised" : "";
}

}  // namespace

Style days_style(const report::Buckets& buckets, int days_overdue) {
  if (days_overdue < 1) return Style::plain;
  const auto passed = std::ranges::lower_bound(buckets.limits, days_overdue);
  const auto step = static_cast<std::size_t>(passed - buckets.limits.begin()) + 1;
  return late_style(lateness(step, buckets.limits.size() + 1));
}

Table item_table() {
  return Table({
      {.title = "Invoice", .overflow = Overflow::cut_last, .least = 16},
      {.title = "Date", .drop = 2},
      {.title = "Due"},
      {.title = "Days", .align = Align::right},
      {.title = "Open", .align = Align::decimal},
      {.title = ""},
      {.title = "Bucket", .drop = 1},
      {.title = "Mark"},
  });
}

void add_items(Table& table, const report::AgeRow& row, const report::Buckets& buckets,
               bool says_currency, int indent) {
  const std::string currency(says_currency ? row.currency.code() : "");
  for (const report::AgedItem& item : row.items) {
    const Style style = days_style(buckets, item.days_overdue);
    table.row({{blanks(indent) + item_text(item.id, item.part, item.parts)},
               {item.date.text()},
               {item.due.text()},
               {days_text(item.days_overdue), style},
               amount_cell(item.open, style),
               {currency},
               {buckets.labels[item.bucket]},
               {marks_text(item)}});
  }
  if (row.unapplied.is_zero()) return;
  table.row({{blanks(indent) + "unapplied"}, {}, {}, {}, amount_cell(-row.unapplied), {currency}});
}

}  // namespace inv::render
