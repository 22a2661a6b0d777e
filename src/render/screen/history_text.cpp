#include "inv/render/screen.hpp"
#include "inv/render/text.hpp"
#include "render/pieces/decision_lines.hpp"
#include "render/pieces/event_table.hpp"
#include "render/pieces/item_table.hpp"
#include "render/pieces/phrases.hpp"
#include "render/text/page.hpp"

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

void add_head(Page& page, const report::ClientStory& story) {
  page.line(story.name + " (" + story.client + ")", Style::strong);
  page.prose(listed({labelled("policy ", story.care),
                     labelled("client since ", story.since ? story.since->text() : ""),
                     labelled("tags ", joined(story.tags, ", "))}));
  page.prose(listed({labelled("contact ", story.contact), labelled("phone ", story.phone),
                     labelled("email ", joined(story.email, ", "))}));
  page.prose(joined(story.address, ", "));
  page.prose(labelled("Note: ", story.note));
}

std::string balance_phrase(const report::AgeRow& row) {
  std::string text = with_currency(row.total) + " in all";
  if (row.overdue.is_positive()) text += ", " + with_currency(row.overdue) + " overdue";
  if (!row.unapplied.is_zero()) text += ", " + with_currency(row.unapplied) + " unapplied";
  return text;
}

void add_balances(Page& page, const report::ClientStory& story) {
  page.blank();
  if (story.balances.empty()) {
    page.line("Nothing is open as of " + story.as_of.text(), Style::strong);
    return;
  }
  page.line("Open as of " + story.as_of.text(), Style::strong);
  Table table = item_table();
  const bool several = story.balances.size() > 1;
  for (const report::AgeRow& row : story.balances) {
    page.prose(balance_phrase(row));
    add_items(table, row, story.buckets, several, 0);
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

void add_events(Page& page, const std::vector<report::StoryEvent>& events) {
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

void add_invoice_head(Page& page, const report::InvoiceStory& story) {
  const report::ListRow& row = story.row;
  const std::string what = story.is_credit ? "Credit note " : "Invoice ";
  page.line(what + row.id + " to " + row.client_name + " (" + row.client + ")", Style::strong);
  page.prose(story.title);
  page.prose(listed({"dated " + row.date.text(),
                     story.is_credit ? "" : "due " + row.due.text(),
                     story.is_credit ? "" : state_phrase(row)}));
  page.prose(listed({labelled("client's reference ", story.po),
                     labelled("supplied ", story.supplied ? story.supplied->text() : "")}));
  page.prose(labelled("Note: ", story.note));
}

void add_taxes(Table& table, const report::InvoiceStory& story) {
  for (const book::TaxTotal& tax : story.taxes) {
    if (tax.tax.is_zero()) continue;
    const std::string what = "Tax " + tax.rate.trimmed().text() + " %";
    table.row({{what + (story.gross ? " within " : " of ") + grouped(tax.base)},
               {},
               {grouped(tax.tax)}});
  }
}

void add_lines(Page& page, const report::InvoiceStory& story) {
  Table table({
      {.title = "What", .overflow = Overflow::wrap, .least = 20},
      {.title = "Tax", .align = Align::right},
      {.title = "Amount", .align = Align::decimal},
  });
  for (const report::StoryLine& line : story.lines) {
    table.row({{line.what}, {line.tax}, {grouped(line.amount)}});
  }
  if (!story.lines.empty()) table.rule();
  if (!story.gross) add_taxes(table, story);
  const core::Money total = story.row.total;
  table.row({{"Total in " + std::string(total.currency().code()), Style::strong},
             {},
             {grouped(total), Style::strong}});
  if (story.gross) add_taxes(table, story);
  if (!story.is_credit) {
    table.row({{"Open as of " + story.as_of.text()}, {}, {grouped(story.row.open)}});
  }
  page.blank();
  page.table(table);
}

void add_parts(Page& page, const report::InvoiceStory& story) {
  if (story.parts.size() < 2) return;
  Table table({
      {.title = "Instalment"},
      {.title = "Due"},
      {.title = "Amount", .align = Align::decimal},
      {.title = "Open", .align = Align::decimal},
  });
  const int parts = static_cast<int>(story.parts.size());
  for (const report::StoryPart& part : story.parts) {
    table.row({{part_text(part.part, parts)},
               {part.due.text()},
               {grouped(part.amount)},
               amount_cell(part.open)});
  }
  page.blank();
  page.table(table);
}

}  // namespace

std::string story_text(const report::ClientStory& story, const Look& look) {
  Page page(look);
  add_head(page, story);
  add_balances(page, story);
  add_next(page, story.decision);
  add_events(page, story.events);
  return std::move(page).take();
}

std::string invoice_story_text(const report::InvoiceStory& story, const Look& look) {
  Page page(look);
  add_invoice_head(page, story);
  add_lines(page, story);
  add_parts(page, story);
  add_events(page, story.events);
  return std::move(page).take();
}

}  // namespace inv::render
