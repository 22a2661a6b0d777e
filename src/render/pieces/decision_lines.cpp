#include "pieces.hpp"

#include "phrases.hpp"

namespace inv::render {
namespace {

constexpr int step_indent = 2;

}  // namespace

void add_step(Page& page, const report::Decision& decision) {
  page.ends(decision.client + "  " + decision.name, step_phrase(decision), Style::strong,
            Style::plain);
}

void add_facts(Page& page, const report::Decision& decision) {
  page.prose(due_phrase(decision), step_indent);
  if (decision.invoices.size() + decision.coming.size() < 2) return;
  std::vector<std::string> parts;
  if (!decision.invoices.empty()) parts.push_back("overdue " + joined(decision.invoices, ", "));
  if (!decision.coming.empty()) parts.push_back("due soon " + joined(decision.coming, ", "));
  page.prose(with_capital(joined(parts, "; ")), step_indent);
}

void add_reasons(Page& page, const report::Decision& decision) {
  for (const std::string& reason : decision.reasons) page.bullet(reason, step_indent);
  if (decision.until) page.bullet("until " + decision.until->text(), step_indent);
}

void add_title(Page& page, const std::string& title, core::Date as_of, const std::string& counts,
               std::optional<core::Date> reconciled) {
  page.line(title + " as of " + as_of.text(), Style::strong);
  std::string text = with_capital(counts);
  if (reconciled) {
    text += "; payments are entered " + unbroken("up to " + reconciled->text());
  }
  page.prose(text);
}

}  // namespace inv::render
