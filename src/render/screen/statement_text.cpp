#include <algorithm>

#include "inv/render/screen.hpp"
#include "inv/render/text.hpp"
#include "render/pieces/phrases.hpp"
#include "render/text/page.hpp"

namespace inv::render {
namespace {

std::string way_to_pay(const book::PayWay& way) {
  std::vector<std::string> parts;
  const auto add = [&](const char* before, const std::string& text) {
    if (!text.empty()) parts.push_back(before + text);
  };
  add("", way.name);
  add("IBAN ", printed_iban(way.iban));
  add("BIC ", way.bic);
  add("account ", way.account);
  add("sort code ", way.sort_code);
  add("", way.link);
  add("", way.note);
  return parts.empty() ? way.via : way.via + ": " + joined(parts, ", ");
}

std::string balance_label(core::Money closing, bool is_activity) {
  if (is_activity && !closing.is_negative()) return "Closing balance";
  if (is_activity) return "Closing balance, in your favour";
  if (closing.is_zero()) return "Nothing is due";
  return closing.is_positive() ? "Balance due" : "Balance in your favour";
}

/// The activity from a day on, with the balance after each entry; or what is open, and when due.
Table section_table(const report::StatementSection& section, std::optional<core::Date> from,
                    core::Date as_of) {
  const Column due{.title = "Due"}, amount{.title = "Amount", .align = Align::decimal};
  Table table({
      {.title = "Date"},
      {.title = "Invoice", .overflow = Overflow::cut_last, .least = 16},
      {.title = "Details", .overflow = Overflow::wrap, .least = 18},
      from ? amount : due,
      {.title = from ? "Balance" : "Open", .align = Align::decimal},
  });
  if (section.opening) {
    table.row({{from->text()}, {}, {"Opening balance"}, {}, {grouped(*section.opening)}});
  }
  for (const report::StatementEntry& entry : section.entries) {
    const std::string due_text = entry.due ? entry.due->text() : "";
    table.row({{entry.date.text()},
               {entry.ref.value_or("")},
               {entry.text},
               {from ? grouped(entry.amount) : due_text},
               {grouped(from ? entry.balance : entry.amount)}});
  }
  table.rule();
  const Cell label{balance_label(section.closing, from.has_value()), Style::strong};
  const Cell closing{with_currency(section.closing), Style::strong};
  if (from) {
    table.row({{as_of.text()}, {}, label, {}, closing});
  } else {
    table.row({{.text = label.text, .style = label.style, .span = 4}, closing});
  }
  return table;
}

void add_head(Page& page, const report::Statements& statements,
              const report::Statement& statement) {
  page.line(statements.business, Style::strong);
  page.prose(joined(statements.business_address, ", "));
  page.blank();
  page.line(statement.name);
  for (const std::string& line : statement.address) page.line(line);
  page.blank();
  const std::string day = core::long_date(statements.as_of);
  page.line(statement.from
                ? "Statement from " + core::long_date(*statement.from) + " to " + day
                : "Statement of what is open on " + day,
            Style::strong);
}

void add_section(Page& page, const report::Statements& statements,
                 const report::Statement& statement, const report::StatementSection& section) {
  page.table(section_table(section, statement.from, statements.as_of));
  const bool any_open = std::ranges::any_of(
      section.buckets, [](core::Money amount) { return !amount.is_zero(); });
  if (any_open) {
    page.blank();
    page.prose("By days overdue: " + bucket_phrase(statements.buckets.labels, section.buckets,
                                                   section.unapplied));
  }
  if (section.pay.empty() || !section.closing.is_positive()) return;
  page.blank();
  page.line("Ways to pay:");
  for (const book::PayWay& way : section.pay) page.bullet(way_to_pay(way));
}

void add_statement(Page& page, const report::Statements& statements,
                   const report::Statement& statement) {
  add_head(page, statements, statement);
  const bool several = statement.sections.size() > 1;
  for (const report::StatementSection& section : statement.sections) {
    page.blank();
    if (several) {
      page.line("In " + std::string(section.currency.code()), Style::strong);
      page.blank();
    }
    add_section(page, statements, statement, section);
  }
  if (statement.sections.empty()) {
    page.blank();
    page.line("Nothing is open.");
  }
  if (!statement.notes.empty()) page.blank();
  for (const std::string& note : statement.notes) page.prose(note);
}

}  // namespace

std::string statement_text(const report::Statements& statements, const Look& look) {
  if (statements.statements.empty()) {
    return "There is nothing to state as of " + statements.as_of.text() + ".\n";
  }
  Page page(look);
  for (const report::Statement& statement : statements.statements) {
    if (&statement != &statements.statements.front()) page.divide();
    add_statement(page, statements, statement);
  }
  return std::move(page).take();
}

}  // namespace inv::render
