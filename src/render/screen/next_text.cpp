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

struct Groups {
  Chosen owed, to_do, carried, waiting, settled, thanked;
};

Groups grouped_by_action(const report::Decisions& decisions) {
  Groups groups;
  for (const Decision& decision : decisions.decisions) {
    switch (decision.action) {
      case Action::remind:
      case Action::call:
        (decision.owes_answer ? groups.owed : groups.to_do).push_back(&decision);
        break;
      case Action::carry: groups.carried.push_back(&decision); break;
      case Action::wait: groups.waiting.push_back(&decision); break;
      case Action::none: groups.settled.push_back(&decision); break;
      case Action::thank: groups.thanked.push_back(&decision); break;
    }
  }
  std::ranges::stable_sort(groups.to_do, owes_more);
  return groups;
}

std::string counts(const Groups& groups) {
  const auto& [owed, to_do, carried, waiting, settled, thanked] = groups;
  std::vector<std::string> parts;
  if (!owed.empty()) parts.push_back(grouped_count(owed.size()) + " to answer");
  if (!to_do.empty()) parts.push_back(grouped_count(to_do.size()) + " to act on");
  if (parts.empty()) parts.push_back("nothing to do now");
  if (!carried.empty()) parts.push_back(grouped_count(carried.size()) + " to carry forward");
  if (!waiting.empty()) parts.push_back(grouped_count(waiting.size()) + " waiting");
  if (!settled.empty()) parts.push_back(grouped_count(settled.size()) + " with nothing open");
  if (!thanked.empty()) parts.push_back(grouped_count(thanked.size()) + " to thank");
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

void add_thanks(Page& page, const Chosen& thanked) {
  if (thanked.empty()) return;
  page.blank();
  page.line("To thank", Style::strong);
  for (const Decision* decision : thanked) {
    page.blank();
    add_step(page, *decision);
    add_reasons(page, *decision);
  }
}

}  // namespace

std::string next_text(const report::Decisions& decisions, bool count_waiting, const Look& look) {
  if (decisions.decisions.empty()) {
    return "No client has anything open as of " + decisions.as_of.text() + ".\n";
  }
  const Groups groups = grouped_by_action(decisions);
  Page page(look);
  add_title(page, "Next steps", decisions.as_of, counts(groups), decisions.reconciled);
  if (!groups.owed.empty()) {
    page.blank();
    page.line("We owe them an answer", Style::strong);
    add_steps(page, groups.owed);
  }
  add_steps(page, groups.to_do);
  add_group(page, "To carry forward on the next invoice", groups.carried);
  if (!count_waiting) add_group(page, "Waiting", groups.waiting);
  add_group(page, "Nothing open", groups.settled);
  add_thanks(page, groups.thanked);
  return std::move(page).take();
}

}  // namespace inv::render
