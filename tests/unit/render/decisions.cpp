#include "decisions.hpp"

namespace inv::render::rows {
namespace {

report::DueRow due(std::string_view overdue, std::string_view open) {
  const core::Money amount = money(overdue);
  const core::Money zero = core::Money::zero(amount.currency());
  return {amount.currency(), amount, money(open), zero, zero};
}

}  // namespace

report::Decision reminded() {
  report::Decision made = decision("hart", "Mrs Edith Hart", report::Action::remind);
  made.stage = 2;
  made.channel = book::Channel::email;
  made.tone = book::Tone::friendly;
  made.due = {due("234.50 GBP", "1434.50 GBP")};
  made.invoices = {"2026-0031", "2026-0042"};
  made.coming = {"2026-0055"};
  made.set_aside = {
      {"2026-0007", report::SetAsideWhy::disputed, money("1200.00 GBP"), day("2026-04-02")}};
  made.reasons = {
      "2 invoices overdue, the oldest by 60 days: 234.50 GBP",
      "2026-0007 disputed since 2026-04-02 (1200.00 GBP): \"the stump is still in the lawn\""};
  return made;
}

report::Decision called() {
  report::Decision made = decision("young", "Young & Daughters", report::Action::call);
  made.channel = book::Channel::call;
  made.due = {due("350.25 GBP", "350.25 GBP")};
  made.invoices = {"2026-0012"};
  made.reasons = {"to come back to today"};
  return made;
}

report::Decision carried() {
  report::Decision made = decision("moss", "Moss & Co", report::Action::carry);
  made.stage = 2;
  made.channel = book::Channel::email;
  made.tone = book::Tone::friendly;
  made.due = {due("20.00 GBP", "20.00 GBP")};
  made.invoices = {"2026-0044"};
  made.reasons = {"the next invoice goes out on 2026-07-01"};
  made.until = day("2026-07-01");
  return made;
}

report::Decision waiting() {
  report::Decision made =
      decision("abbey", "Abbey House and the Parish Rooms", report::Action::wait);
  made.due = {due("0.00 GBP", "120.00 GBP")};
  made.reasons = {"promised by 2026-06-29; 2 days of grace left: \"by Friday at the latest\""};
  made.until = day("2026-07-02");
  return made;
}

}  // namespace inv::render::rows
