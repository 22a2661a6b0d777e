#include "inv/render/screen.hpp"
#include "inv/render/text.hpp"
#include "render/pieces/phrases.hpp"
#include "render/pieces/pieces.hpp"

namespace inv::render {
namespace {

constexpr int row_indent = 2;

Table items_table(const report::CallRow& row) {
  Table table({
      {.title = "", .overflow = Overflow::cut_last, .least = 16},
      {.title = "", .overflow = Overflow::cut, .least = 12, .drop = 1},
      {.title = ""},
      {.title = "", .align = Align::right},
      {.title = "", .align = Align::decimal},
      {.title = ""},
  });
  for (const report::CallItem& item : row.items) {
    const bool late = item.days_overdue > 0;
    const Style style = late ? Style::late3 : Style::plain;
    const std::string days =
        late ? counted(static_cast<std::size_t>(item.days_overdue), "day", "days") : "";
    table.row({{item_text(item.id, item.part, item.parts)},
               {item.title},
               {"due " + item.due.text()},
               {days, style},
               {with_currency(item.open), style},
               {item.mark}});
  }
  return table;
}

Table remarks_table(const report::CallRow& row) {
  Table table({
      {.title = ""},
      {.title = ""},
      {.title = "", .overflow = Overflow::wrap, .least = 20},
  });
  for (const report::CallRemark& remark : row.remarks) {
    const std::string by = remark.by.empty() ? "" : " (" + remark.by + ")";
    table.row({{remark.date.text()}, {remark.how}, {remark.text + by}});
  }
  return table;
}

std::string person_phrase(const report::CallRow& row) {
  std::vector<std::string> parts;
  if (!row.contact.empty()) parts.push_back("ask for " + row.contact);
  if (!row.assigned.empty()) parts.push_back("assigned to " + row.assigned);
  if (row.mood) parts.push_back("mood " + std::to_string(*row.mood) + "/5");
  return with_capital(joined(parts, ", "));
}

void add_call(Page& page, const report::CallRow& row) {
  page.blank();
  const bool has_phone = !row.phone.empty();
  page.ends(row.decision.client + "  " + row.decision.name,
            has_phone ? row.phone : "no number in the book", Style::strong,
            has_phone ? Style::strong : Style::plain);
  page.prose(person_phrase(row), row_indent);
  page.prose(with_capital(step_phrase(row.decision)) + ": " + due_phrase(row.decision), row_indent);
  add_reasons(page, row.decision);
  page.line("  What is open");
  page.table(items_table(row), 2 * row_indent);
  if (row.remarks.empty()) return;
  page.line("  What was said before");
  page.table(remarks_table(row), 2 * row_indent);
}

}  // namespace

std::string calls_text(const report::CallSheet& sheet, const Look& look) {
  if (sheet.rows.empty()) return "Nobody is to be called as of " + sheet.as_of.text() + ".\n";
  Page page(look);
  const std::string count = counted(sheet.rows.size(), "client", "clients") + " to ring";
  add_title(page, "Calls", sheet.as_of, count, sheet.reconciled);
  for (const report::CallRow& row : sheet.rows) add_call(page, row);
  return std::move(page).take();
}

}  // namespace inv::render
