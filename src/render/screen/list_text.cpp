#include <map>

#include "inv/render/screen.hpp"
#include "inv/render/text.hpp"
#include "render/pieces/phrases.hpp"
#include "render/text/page.hpp"

namespace inv::render {
namespace {

struct Sums {
  core::Money total, open;
  std::size_t count = 0;
};

// What was billed and what is open of it, by currency; a void invoice counts for nothing.
std::map<core::Currency, Sums> sums_of(const report::InvoiceList& list) {
  std::map<core::Currency, Sums> sums;
  for (const report::ListRow& row : list.rows) {
    const core::Money zero = core::Money::zero(row.total.currency());
    Sums& sum = sums.emplace(row.total.currency(), Sums{zero, zero}).first->second;
    ++sum.count;
    sum.open += row.open;
    if (row.state != report::InvoiceState::voided) sum.total += row.total;
  }
  return sums;
}

Table empty_table() {
  return Table({
      {.title = "Invoice", .overflow = Overflow::cut_last, .least = 16},
      {.title = "Date", .drop = 2},
      {.title = "Due"},
      {.title = "Client", .overflow = Overflow::cut_last, .least = 12},
      {.title = "Name", .overflow = Overflow::cut, .least = 12, .drop = 3},
      {.title = "Title", .overflow = Overflow::cut, .least = 12, .drop = 4},
      {.title = "Total", .align = Align::decimal, .drop = 1},
      {.title = "Open", .align = Align::decimal},
      {.title = ""},
      {.title = "Days", .align = Align::right},
      {.title = "State"},
  });
}

Table list_table(const report::InvoiceList& list, const std::map<core::Currency, Sums>& sums) {
  const auto code = [&](core::Currency currency) {
    return std::string(sums.size() > 1 ? currency.code() : "");
  };
  Table table = empty_table();
  for (const report::ListRow& row : list.rows) {
    const bool late = row.days_overdue.value_or(0) > 0 && row.open.is_positive();
    const Style style = late ? Style::late3 : Style::plain;
    table.row({{row.id},
               {row.date.text()},
               {row.due.text()},
               {row.client},
               {row.client_name},
               {row.title},
               {grouped(row.total)},
               amount_cell(row.open, style),
               {code(row.total.currency())},
               {days_text(row.days_overdue), style},
               {report::state_name(row.state)}});
  }
  table.rule();
  for (const auto& [currency, sum] : sums) {
    table.row({{.text = counted(sum.count, "invoice", "invoices"), .span = 6},
               {grouped(sum.total), Style::strong},
               {grouped(sum.open), Style::strong},
               {code(currency)}});
  }
  return table;
}

}  // namespace

std::string list_text(const report::InvoiceList& list, const Look& look) {
  if (list.rows.empty()) return "No invoices to list as of " + list.as_of.text() + ".\n";
  Page page(look);
  const auto sums = sums_of(list);
  std::string title = "Invoices as of " + list.as_of.text();
  if (sums.size() == 1) title.append(", in ").append(sums.begin()->first.code());
  page.line(title, Style::strong);
  page.blank();
  page.table(list_table(list, sums));
  return std::move(page).take();
}

}  // namespace inv::render
