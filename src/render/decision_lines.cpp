#include "decision_lines.hpp"

#include "phrases.hpp"

namespace inv::render {
namespace {

constexpr int indent = 2;

}  // namespace

void add_step(Page& page, const report::Decision& decision) {
  page.ends(client_phrase(decision), step_phrase(decision), Style::strong, Style::plain);
}

void add_facts(Page& page, const report::Decision& decision) {
  page.prose(due_phrase(decision), indent);
  std::vector<std::string> parts;
  if (!decision.invoices.empty()) parts.push_back("overdue " + joined(decision.invoices, ", "));
  if (!decision.coming.empty()) parts.push_back("due soon " + joined(decision.coming, ", "));
  page.prose(with_capital(joined(parts, "; ")), indent);
  std::vector<std::string> aside;
  for (const report::SetAside& one : decision.set_aside) aside.push_back(set_aside_phrase(one));
  if (!aside.empty()) page.prose("Set aside: " + joined(aside, ", "), indent);
}

void add_reasons(Page& page, const report::Decision& decision) {
  for (const std::string& reason : decision.because) page.bullet(reason, indent);
  if (decision.until) page.bullet("until " + decision.until->text(), indent);
}

void add_title(Page& page, const std::string& title, core::Date as_of, const std::string& counts,
               std::optional<core::Date> reconciled) {
  page.line(title + " as of " + as_of.text(), Style::strong);
  const std::string payments = reconciled_phrase(reconciled);
  page.prose(with_capital(counts + (payments.empty() ? "" : "; " + payments)));
}

}  // namespace inv::render
