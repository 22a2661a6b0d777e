#include <doctest/doctest.h>

#include "inv/render/machine.hpp"
#include "inv/render/screen.hpp"
#include "render/decisions.hpp"
#include "render/page/page.hpp"
#include "render/rows.hpp"

namespace inv::render::rows {
namespace {

/// A draft that says one paragraph.
Document saying(const std::string& subject, const std::string& text) {
  Document made;
  made.to = {"edith@hart.example"};
  made.subject = subject;
  made.sheet = std::make_shared<const Sheet>(
      Sheet{&language_of("en"), subject, "", {}, {PageProse{text}}});
  return made;
}

report::Decisions some() {
  return {.as_of = day("2026-06-30"),
          .reconciled = day("2026-06-28"),
          .decisions = {waiting(), carried(), reminded(), called()},
          .stale = std::nullopt};
}

TEST_CASE("render/screen: those to act on first, the largest amount first") {
  CHECK(next_text(some(), false, look(80)) ==
        R"(Next steps as of 2026-06-30
2 to act on, 1 to carry forward, 1 waiting; payments are entered
up to 2026-06-28

young  Young & Daughters                                                    call
  £350.25 overdue
  - to come back to today

hart  Mrs Edith Hart                          remind by email, friendly, stage 2
  £234.50 overdue, £1,434.50 open in all
  Overdue 2026-0031, 2026-0042; due soon 2026-0055
  - 2 invoices overdue, the oldest by 60 days: 234.50 GBP
  - 2026-0007 disputed since 2026-04-02 (1200.00 GBP): "the stump is still in
    the lawn"

To carry forward on the next invoice

Client  Name         Open  Until       Why
──────────────────────────────────────────────────────────────────────────────
moss    Moss & Co  £20.00  2026-07-01  the next invoice goes out on 2026-07-01

Waiting

Client  Name                  Open  Until       Why
────────────────────────────────────────────────────────────────────────────────
abbey   Abbey House and…   £120.00  2026-07-02  promised by 2026-06-29; 2 days
                                                of grace left: "by Friday at the
                                                latest"
)");
}

TEST_CASE("render/screen: those who wait may be only counted") {
  report::Decisions made = some();
  made.decisions.erase(made.decisions.begin() + 2, made.decisions.end());
  made.decisions.push_back(decision("zoe", "Zoë", report::Action::none));
  made.reconciled.reset();
  CHECK(next_text(made, true, look(60)) ==
        R"(Next steps as of 2026-06-30
Nothing to do now, 1 to carry forward, 1 waiting, 1 with
nothing open

To carry forward on the next invoice

Client    Open  Until       Why
────────────────────────────────────────────────────────────
moss    £20.00  2026-07-01  the next invoice goes out on
                            2026-07-01

Nothing open

Client  Name  Open  Until
─────────────────────────
zoe     Zoë      –      –
)");
}

TEST_CASE("render/screen: facts in two currencies, until when") {
  report::Decision both = reminded();
  both.due = {
      {currency("EUR"), money("0 EUR"), money("80 EUR"), money("100 EUR"), money("0 EUR")},
      {currency("GBP"), money("20 GBP"), money("20 GBP"), money("-5 GBP"), money("0 GBP")}};
  both.until = day("2026-07-04");
  both.reasons = {"one reason"};
  CHECK(next_text({day("2026-06-30"), std::nullopt, {both}, std::nullopt}, false, look(80)) ==
        R"(Next steps as of 2026-06-30
1 to act on

hart  Mrs Edith Hart                          remind by email, friendly, stage 2
  €80.00 open, €100.00 unapplied; £20.00 overdue, -£5.00 unapplied
  Overdue 2026-0031, 2026-0042; due soon 2026-0055
  - one reason
  - until 2026-07-04
)");
}

TEST_CASE("render/screen: amounts of different currencies are ordered as numbers, then by id") {
  std::vector<report::Decision> made;
  for (const auto& [id, overdue] : std::vector<std::pair<std::string, std::string>>{
           {"a", "10.00 GBP"}, {"b", "300 JPY"}, {"c", "300.000 KWD"}, {"d", "300.01 EUR"}}) {
    made.push_back(decision(id, id, report::Action::call));
    const core::Money amount = money(overdue);
    const core::Money zero = core::Money::zero(amount.currency());
    made.back().due = {{amount.currency(), amount, amount, zero, zero}};
  }
  const std::string text =
      next_text({day("2026-06-30"), std::nullopt, made, std::nullopt}, false, look(80));
  std::string order;
  for (std::size_t at = 0; (at = text.find("\n\n", at)) != std::string::npos; at += 2) {
    order += text[at + 2];
  }
  CHECK(order == "dbca");
}

TEST_CASE("render/screen: nobody owes anything") {
  CHECK(next_text({day("2026-06-30"), std::nullopt, {}, std::nullopt}, false, look(80)) ==
        "No client has anything open as of 2026-06-30.\n");
}

TEST_CASE("render/screen: CSV has a row for each currency") {
  report::Decisions made = some();
  made.decisions[2].due.push_back(
      {currency("JPY"), money("0 JPY"), money("1200 JPY"), money("0 JPY"), money("0 JPY")});
  made.decisions[3].name = "=cmd|' /C calc'!A0";
  CHECK(next_csv(made) ==
        R"(client,name,care,action,stage,channel,tone,until,currency,overdue,open,unapplied,deposit
abbey,Abbey House and the Parish Rooms,standard,wait,,,,2026-07-02,GBP,0.00,120.00,0.00,0.00
moss,Moss & Co,standard,carry,2,email,friendly,2026-07-01,GBP,20.00,20.00,0.00,0.00
hart,Mrs Edith Hart,standard,remind,2,email,friendly,,GBP,234.50,1434.50,0.00,0.00
hart,Mrs Edith Hart,standard,remind,2,email,friendly,,JPY,0,1200,0,0
young,'=cmd|' /C calc'!A0,standard,call,,call,,,GBP,350.25,350.25,0.00,0.00
)");
}

TEST_CASE("render/screen: JSON") {
  CHECK(next_json({day("2026-06-30"), std::nullopt, {reminded()}, std::nullopt}) ==
        R"({
  "schema": "inv.next/1",
  "as_of": "2026-06-30",
  "reconciled": null,
  "decisions": [
    {
      "client": "hart",
      "name": "Mrs Edith Hart",
      "care": "standard",
      "action": "remind",
      "stage": 2,
      "channel": "email",
      "tone": "friendly",
      "due": [
        {
          "currency": "GBP",
          "overdue": "234.50",
          "open": "1434.50",
          "unapplied": "0.00",
          "deposit": "0.00"
        }
      ],
      "invoices": [
        "2026-0031",
        "2026-0042"
      ],
      "coming": [
        "2026-0055"
      ],
      "set_aside": [
        {
          "id": "2026-0007",
          "why": "disputed",
          "amount": "1200.00"
        }
      ],
      "because": [
        "2 invoices overdue, the oldest by 60 days: 234.50 GBP",
        "2026-0007 disputed since 2026-04-02 (1200.00 GBP): \"the stump is still in the lawn\""
      ],
      "until": null
    }
  ]
}
)");
}

TEST_CASE("render/screen: each draft below its reason") {
  Document draft = saying("Rowan Yard Care: 2 invoices open, £234.50", "Dear Edith,\x1b[2J");
  draft.to.push_back("son@hart.example");
  draft.cc = {"sam@hart.example"};
  CHECK(remind_text({{reminded(), draft}, {reminded(), draft}}, look(80)) ==
        R"(hart  Mrs Edith Hart                          remind by email, friendly, stage 2
  - 2 invoices overdue, the oldest by 60 days: 234.50 GBP
  - 2026-0007 disputed since 2026-04-02 (1200.00 GBP): "the stump is still in
    the lawn"

To: edith@hart.example, son@hart.example
Cc: sam@hart.example
Subject: Rowan Yard Care: 2 invoices open, £234.50

Dear Edith,�[2J

────────────────────────────────────────────────────────────────────────────────

hart  Mrs Edith Hart                          remind by email, friendly, stage 2
  - 2 invoices overdue, the oldest by 60 days: 234.50 GBP
  - 2026-0007 disputed since 2026-04-02 (1200.00 GBP): "the stump is still in
    the lawn"

To: edith@hart.example, son@hart.example
Cc: sam@hart.example
Subject: Rowan Yard Care: 2 invoices open, £234.50

Dear Edith,�[2J
)");
  CHECK(remind_text({}, look(80)) == "Nobody is to be reminded.\n");
}

TEST_CASE("render/screen: JSON puts the draft at the end of its decision") {
  report::Decision short_one = reminded();
  short_one.reasons.clear();
  short_one.due.clear();
  const Document draft = saying("Two invoices", "Dear");
  const report::Reminders all{day("2026-06-30"), day("2026-06-28"), {}, std::nullopt};
  CHECK(remind_json(all, {{short_one, draft}}) ==
        R"({
  "schema": "inv.remind/1",
  "as_of": "2026-06-30",
  "reconciled": "2026-06-28",
  "decisions": [
    {
      "client": "hart",
      "name": "Mrs Edith Hart",
      "care": "standard",
      "action": "remind",
      "stage": 2,
      "channel": "email",
      "tone": "friendly",
      "due": [],
      "invoices": [
        "2026-0031",
        "2026-0042"
      ],
      "coming": [
        "2026-0055"
      ],
      "set_aside": [
        {
          "id": "2026-0007",
          "why": "disputed",
          "amount": "1200.00"
        }
      ],
      "because": [],
      "until": null,
      "draft": {
        "to": [
          "edith@hart.example"
        ],
        "subject": "Two invoices",
        "text": "Dear\n",
        "cc": []
      }
    }
  ]
}
)");
}

}  // namespace
}  // namespace inv::render::rows
