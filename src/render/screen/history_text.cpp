#include <set>

#include "inv/render/screen.hpp"
#include "inv/render/text.hpp"
#include "render/pieces/phrases.hpp"
#include "render/pieces/pieces.hpp"

namespace inv::render {
namespace {

std::string labelled(const char* label, const std::string& text) {
  return text.empty() ? "" : label + text;
}

// Those that are not empty, in one line.
std::string listed(const std::vector<std::string>& texts) {
  std::vector<std::string> parts;
  for (const std::string& text : texts) {
    if (!text.empty()) parts.push_back(text);
  }
  return with_capital(joined(parts, "; "));
}

void add_head(Page& page, const report::ClientHistory& history) {
  page.line(history.name + " (" + history.client + ")", Style::strong);
  page.prose(listed({labelled("policy ", history.care),
                     labelled("client since ", history.since ? history.since->text() : ""),
                     labelled("tags ", joined(history.tags, ", "))}));
  page.prose(listed({labelled("contact ", history.contact), labelled("phone ", history.phone),
                     labelled("email ", joined(history.email, ", "))}));
  page.prose(joined(history.address, ", "));
  page.prose(labelled("Note: ", history.note));
}

std::string balance_phrase(const report::AgeRow& row) {
  std::string text = with_currency(row.total) + " in all";
  if (row.overdue.is_positive()) text += ", " + with_currency(row.overdue) + " overdue";
  if (!row.unapplied.is_zero()) text += ", " + with_currency(row.unapplied) + " unapplied";
  return text;
}

void add_balances(Page& page, const report::ClientHistory& history) {
  page.blank();
  if (history.balances.empty()) {
    page.line("Nothing is open as of " + history.as_of.text(), Style::strong);
    return;
  }
  page.line("Open as of " + history.as_of.text(), Style::strong);
  Table table = item_table();
  const bool several = history.balances.size() > 1;
  for (const report::AgeRow& row : history.balances) {
    page.prose(balance_phrase(row));
    add_items(table, row, history.buckets, several, 0);
  }
  page.blank();
  page.table(table);
}

void add_next(Page& page, const report::Decision& decision) {
  if (decision.action == report::Action::none) return;
  page.blank();
  page.line("Next: " + step_phrase(decision), Style::strong);
  add_reasons(page, decision);
}

bool is_mixed(const std::vector<report::HistoryEvent>& events) {
  std::set<core::Currency> currencies;
  for (const report::HistoryEvent& event : events) {
    if (event.amount) currencies.insert(event.amount->currency());
  }
  return currencies.size() > 1;
}

// The invoices that the words do not name themselves, and the words.
std::string text_of(const report::HistoryEvent& event) {
  std::vector<std::string> unnamed;
  for (const std::string& id : event.invoices) {
    if (event.text.find(id) == std::string::npos) unnamed.push_back(id);
  }
  if (unnamed.empty()) return event.text;
  const std::string ids = joined(unnamed, ", ");
  return event.text.empty() ? ids : ids + ": " + event.text;
}

/// What happened, a row each. Amounts say their currency where there are several.
Table event_table(const std::vector<report::HistoryEvent>& events) {
  Table table({
      {.title = "Date"},
      {.title = "What"},
      {.title = "In words", .overflow = Overflow::wrap, .least = 20},
      {.title = "Amount", .align = Align::decimal},
      {.title = "Balance", .align = Align::decimal, .drop = 1},
      {.title = "Mood"},
  });
  const bool mixed = is_mixed(events);
  const auto amount = [&](const std::optional<core::Money>& money) {
    if (!money) return std::string();
    return mixed ? with_currency(*money) : grouped(*money);
  };
  for (const report::HistoryEvent& event : events) {
    table.row({{event.date.text()},
               {event.kind},
               {text_of(event)},
               {amount(event.amount)},
               {amount(event.balance)},
               {event.mood ? std::to_string(*event.mood) + "/5" : ""}});
  }
  return table;
}

void add_events(Page& page, const std::vector<report::HistoryEvent>& events) {
  if (events.empty()) return;
  page.blank();
  page.line("What happened", Style::strong);
  page.blank();
  page.table(event_table(events));
}

std::string state_phrase(const report::ListRow& row) {
  std::string text = report::state_name(row.state);
  const int days = row.days_overdue.value_or(0);
  if (days < 1) return text;
  if (row.state != report::InvoiceState::overdue) text += ", overdue";
  return text + " by " + counted(static_cast<std::size_t>(days), "day", "days");
}

void add_invoice_head(Page& page, const report::InvoiceHistory& history) {
  const report::ListRow& row = history.row;
  const std::string what = history.is_credit ? "Credit note " : "Invoice ";
  page.line(what + row.id + " to " + row.client_name + " (" + row.client + ")", Style::strong);
  page.prose(history.row.title);
  page.prose(listed({"dated " + row.date.text(), history.is_credit ? "" : "due " + row.due.text(),
                     history.is_credit ? "" : state_phrase(row)}));
  page.prose(listed({labelled("client's reference ", history.po),
                     labelled("supplied ", history.supplied ? history.supplied->text() : "")}));
  page.prose(labelled("Note: ", history.note));
}

void add_taxes(Table& table, const report::InvoiceHistory& history) {
  for (const book::TaxTotal& tax : history.taxes) {
    if (tax.tax.is_zero()) continue;
    const std::string what = "Tax " + tax.rate.trimmed().text() + " %";
    table.row({{what + (history.gross ? " within " : " of ") + grouped(tax.base)},
               {},
               {grouped(tax.tax)}});
  }
}

void add_lines(Page& page, const report::InvoiceHistory& history) {
  Table table({
      {.title = "What", .overflow = Overflow::wrap, .least = 20},
      {.title = "Tax", .align = Align::right},
      {.title = "Amount", .align = Align::decimal},
  });
  for (const report::HistoryLine& line : history.lines) {
    table.row({{line.what}, {line.tax}, {grouped(line.amount)}});
  }
  if (!history.lines.empty()) table.rule();
  if (!history.gross) add_taxes(table, history);
  const core::Money total = history.row.total;
  table.row({{"Total in " + std::string(total.currency().code()), Style::strong},
             {},
             {grouped(total), Style::strong}});
  if (history.gross) add_taxes(table, history);
  if (!history.is_credit) {
    table.row({{"Open as of " + history.as_of.text()}, {}, {grouped(history.row.open)}});
  }
  page.blank();
  page.table(table);
}

void add_parts(Page& page, const report::InvoiceHistory& history) {
  if (history.parts.size() < 2) return;
  Table table({
      {.title = "Instalment"},
      {.title = "Due"},
      {.title = "Amount", .align = Align::decimal},
      {.title = "Open", .align = Align::decimal},
  });
  const int parts = static_cast<int>(history.parts.size());
  for (const report::HistoryInstalment& part : history.parts) {
    table.row({{part_text(part.part, parts)},
               {part.due.text()},
               {grouped(part.amount)},
               amount_cell(part.open)});
  }
  page.blank();
  page.table(table);
}

}  // namespace

std::string history_text(const report::ClientHistory& history, const Look& look) {
  Page page(look);
  add_head(page, history);
  add_balances(page, history);
  add_next(page, history.decision);
  add_events(page, history.events);
  return std::move(page).take();
}

std::string invoice_history_text(const report::InvoiceHistory& history, const Look& look) {
  Page page(look);
  add_invoice_head(page, history);
  add_lines(page, history);
  add_parts(page, history);
  add_events(page, history.events);
  return std::move(page).take();
}

}  // namespace inv::render
