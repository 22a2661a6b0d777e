#include <algorithm>

#include "inv/render/screen.hpp"
#include "inv/render/text.hpp"
#include "render/pieces/phrases.hpp"
#include "render/pieces/pieces.hpp"

namespace inv::render {
namespace {

using report::Action;
using report::Decision;
using Chosen = std::vector<const Decision*>;

// Amounts of two currencies are compared as numbers: nothing is converted, and some order there
// must be.
bool owes_more(const Decision* a, const Decision* b) {
  const auto overdue = [](const Decision* decision) {
    return decision->due.empty() ? core::Decimal(0, 0) : decision->due[0].overdue.decimal();
  };
  if (overdue(a) != overdue(b)) return overdue(a) > overdue(b);
  return a->client < b->client;
}

Table waiting_table(const Chosen& waiting) {
  Table table({
      {.title = "Client", .overflow = Overflow::cut_last, .least = 12},
      {.title = "Name", .overflow = Overflow::cut, .least = 16, .drop = 1},
      {.title = "Open", .align = Align::right},
      {.title = "Until"},
      {.title = "Why", .overflow = Overflow::wrap, .least = 32},
  });
  for (const Decision* decision : waiting) {
    std::vector<std::string> open;
    for (const report::DueRow& row : decision->due) {
      if (row.open.is_positive()) open.push_back(with_currency(row.open));
    }
    table.row({{decision->client},
               {decision->name},
               {open.empty() ? "–" : joined(open, ", ")},
               {decision->until ? decision->until->text() : "–"},
               {decision->reasons.empty() ? "" : decision->reasons.front()}});
  }
  return table;
}

std::string counts(const Chosen& owed, const Chosen& to_do, const Chosen& carried,
                   const Chosen& waiting, const Chosen& settled) {
  std::vector<std::string> parts;
  if (!owed.empty()) parts.push_back(grouped_count(owed.size()) + " to answer");
  if (!to_do.empty()) parts.push_back(grouped_count(to_do.size()) + " to act on");
  if (parts.empty()) parts.push_back("nothing to do now");
  if (!carried.empty()) parts.push_back(grouped_count(carried.size()) + " to carry forward");
  if (!waiting.empty()) parts.push_back(grouped_count(waiting.size()) + " waiting");
  if (!settled.empty()) parts.push_back(grouped_count(settled.size()) + " with nothing open");
  return joined(parts, ", ");
}

void add_steps(Page& page, const Chosen& decisions) {
  for (const Decision* decision : decisions) {
    page.blank();
    add_step(page, *decision);
    add_facts(page, *decision);
    add_reasons(page, *decision);
  }
}

void add_group(Page& page, const std::string& title, const Chosen& group) {
  if (group.empty()) return;
  page.blank();
  page.line(title, Style::strong);
  page.blank();
  page.table(waiting_table(group));
}

}  // namespace

std::string next_text(const report::Decisions& decisions, bool count_waiting, const Look& look) {
  if (decisions.decisions.empty()) {
    return "No client has anything open as of " + decisions.as_of.text() + ".\n";
  }
  Chosen owed, to_do, carried, waiting, settled;
  for (const Decision& decision : decisions.decisions) {
    switch (decision.action) {
      case Action::remind:
      case Action::call: (decision.owes_answer ? owed : to_do).push_back(&decision); break;
      case Action::carry: carried.push_back(&decision); break;
      case Action::wait: waiting.push_back(&decision); break;
      case Action::none: settled.push_back(&decision); break;
    }
  }
  std::ranges::stable_sort(to_do, owes_more);
  Page page(look);
  add_title(page, "Next steps", decisions.as_of, counts(owed, to_do, carried, waiting, settled),
            decisions.reconciled);
  if (!owed.empty()) {
    page.blank();
    page.line("We owe them an answer", Style::strong);
    add_steps(page, owed);
  }
  add_steps(page, to_do);
  add_group(page, "To carry forward on the next invoice", carried);
  if (!count_waiting) add_group(page, "Waiting", waiting);
  add_group(page, "Nothing open", settled);
  return std::move(page).take();
}

}  // namespace inv::render
