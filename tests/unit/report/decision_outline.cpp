#include "decision_outline.hpp"

#include <doctest/doctest.h>

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

Judged judge(const std::string& text, const std::string& as_of) {
  io::Loaded loaded = book_from_text(text);
  report::Account account =
      report::replay(*loaded.book, book::ClientIx{0}, core::parse_date(as_of).value());
  report::Relations relations = report::relations(*loaded.book, account);
  report::Decision decision = report::decide(*loaded.book, account, relations);
  return {std::move(loaded), std::move(account), std::move(relations), std::move(decision)};
}

void check_outlines(const std::vector<OnDay>& cases) {
  for (const OnDay& c : cases) {
    INFO(c.what << ", as of " << c.as_of);
    CHECK(outline(judge(c.text, c.as_of).decision) == c.outline);
  }
}

}  // namespace inv::test
