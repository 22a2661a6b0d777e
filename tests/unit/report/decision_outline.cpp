#include "decision_outline.hpp"

#include <doctest/doctest.h>

#include "report/decision/decision.hpp"

namespace inv::test {

std::string outline(const report::Decision& decision) {
  std::string text = std::string(report::action_name(decision.action)) + " [" +
                     std::to_string(static_cast<int>(decision.rule)) + "]";
  if (decision.stage) text += " " + std::to_string(*decision.stage);
  if (decision.channel) text += " " + std::string(book::channel_name(*decision.channel));
  if (decision.tone) text += " " + std::string(book::tone_name(*decision.tone));
  if (decision.until) text += " until " + decision.until->text();
  return text;
}

std::string client_with(const std::string& more, const std::string& rules,
                        const std::string& business) {
  const bool has_quiet = rules.find("quiet:") != std::string::npos;
  const std::string quiet = has_quiet ? "" : rules.empty() ? "quiet: []" : "quiet: [], ";
  return "business: {name: Rowan Yard Care, currency: GBP" + business +
         "}\n"
         "policy: {standard: {" +
         quiet + rules +
         "}}\n"
         "clients:\n"
         "  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example" +
         more +
         "}\n"
         "invoices:\n";
}

std::string only_a(const std::string& more, const std::string& rules) {
  return client_with(more, rules) + invoice_a + "journal:\n";
}

Judged judge(const std::string& text, const std::string& as_of) {
  io::Loaded loaded = book_from_text(text);
  report::Account account =
      report::replay(*loaded.book, book::ClientIx{0}, core::parse_date(as_of).value());
  report::Relations relations = report::relations(*loaded.book, account);
  report::Decided made = report::decided(report::situation_of(*loaded.book, account, relations));
  return {std::move(loaded),        std::move(account),    std::move(relations),
          std::move(made.decision), std::move(made.about), made.broken_promise};
}

void check_outlines(const std::vector<OnDay>& cases) {
  for (const OnDay& c : cases) {
    INFO(c.what << ", as of " << c.as_of);
    CHECK(outline(judge(c.text, c.as_of).decision) == c.outline);
  }
}

void check_reasons(const std::vector<SaidOnDay>& cases) {
  for (const SaidOnDay& c : cases) {
    INFO(c.what << ", as of " << c.as_of);
    const std::vector<std::string> reasons = judge(c.text, c.as_of).decision.reasons;
    REQUIRE(reasons.size() == c.reasons.size());
    for (std::size_t i = 0; i < reasons.size(); ++i) CHECK(reasons[i] == c.reasons[i]);
  }
}

}  // namespace inv::test
