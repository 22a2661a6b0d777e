#include <doctest/doctest.h>

#include "inv/render/machine.hpp"
#include "inv/render/screen.hpp"
#include "render/rows.hpp"

namespace inv::render::rows {
namespace {

report::StatementEntry entry(std::string_view date, std::string_view kind, std::string_view ref,
                             std::string_view text, std::string_view amount,
                             std::string_view balance, std::string_view due = "") {
  report::StatementEntry made{.date = day(date),
                              .kind = std::string(kind),
                              .ref = std::nullopt,
                              .text = std::string(text),
                              .amount = money(amount),
                              .balance = money(balance),
                              .due = std::nullopt};
  if (!ref.empty()) made.ref = ref;
  if (!due.empty()) made.due = day(due);
  return made;
}

std::vector<book::PayWay> ways_to_pay() {
  book::PayWay bank{.via = "Bank transfer", .iban = "GB33BUKB20201555555555", .bic = "BUKBGB22",
                    .account = "", .sort_code = "", .name = "Rowan Yard Care", .link = "",
                    .note = "", .currency = std::nullopt};
  book::PayWay card{.via = "Card", .iban = "", .bic = "", .account = "", .sort_code = "",
                    .name = "", .link = "https://pay.example/rowan", .note = "",
                    .currency = std::nullopt};
  book::PayWay cash = card;
  cash.via = "Cash";
  cash.link = "";
  return {bank, card, cash};
}

report::StatementSection open_items() {
  return {.currency = currency("GBP"),
          .opening = std::nullopt,
          .entries = {entry("2026-04-01", "invoice", "2026-0031",
                            "Hedge and border along the drive, instalment 2 of 3", "60.00 GBP",
                            "60.00 GBP", "2026-05-01"),
                      entry("2026-05-01", "invoice", "2026-0042", "Spring pruning", "1174.50 GBP",
                            "1234.50 GBP", "2026-05-31"),
                      entry("2026-06-03", "paid", "", "Payment by cheque (not applied yet)",
                            "-20.00 GBP", "1214.50 GBP")},
          .closing = money("1214.50 GBP"),
          .buckets = {money("0 GBP"), money("1174.50 GBP"), money("60.00 GBP"), money("0 GBP"),
                      money("0 GBP")},
          .unapplied = money("20.00 GBP"),
          .pay = ways_to_pay()};
}

report::StatementSection activity() {
  report::StatementSection made = open_items();
  made.opening = money("74.50 GBP");
  made.entries = {entry("2026-05-01", "invoice", "2026-0042", "Spring pruning", "1174.50 GBP",
                        "1249.00 GBP"),
                  entry("2026-06-03", "paid", "", "Payment by cheque", "-34.50 GBP",
                        "1214.50 GBP")};
  return made;
}

report::Statements statements(report::StatementSection section,
                              std::optional<core::Date> from = std::nullopt) {
  report::Statement one{.client = "hart",
                        .name = "Mrs Edith Hart",
                        .address = {"3 Rose Walk", "Ludlow"},
                        .from = from,
                        .sections = {std::move(section)},
                        .notes = {"We are away from 1 to 14 August."}};
  return {.as_of = day("2026-06-30"),
          .buckets = gardener().buckets,
          .business = "Rowan Yard Care",
          .business_address = {"4 Mill Lane", "Ludlow"},
          .statements = {one}};
}

TEST_CASE("render/screen: the open items, in what age, and how to pay") {
  CHECK(statement_text(statements(open_items()), look(80)) ==
        R"(Rowan Yard Care
4 Mill Lane, Ludlow

Mrs Edith Hart
3 Rose Walk
Ludlow

Statement of what is open on 30 June 2026

Date        Invoice    Details                             Due              Open
────────────────────────────────────────────────────────────────────────────────
2026-04-01  2026-0031  Hedge and border along the drive,   2026-05-01      60.00
                       instalment 2 of 3
2026-05-01  2026-0042  Spring pruning                      2026-05-31   1,174.50
2026-06-03             Payment by cheque (not applied                     -20.00
                       yet)
────────────────────────────────────────────────────────────────────────────────
Balance due                                                            £1,214.50

By days overdue: 1-30 days £1,174.50 · 31-60 days £60.00 · less unapplied £20.00

Ways to pay:
- Bank transfer: Rowan Yard Care, IBAN GB33 BUKB 2020 1555 5555 55, BIC BUKBGB22
- Card: https://pay.example/rowan
- Cash

We are away from 1 to 14 August.
)");
}

TEST_CASE("render/screen: on a narrow terminal words wrap") {
  CHECK(statement_text(statements(open_items()), look(60)) ==
        R"(Rowan Yard Care
4 Mill Lane, Ludlow

Mrs Edith Hart
3 Rose Walk
Ludlow

Statement of what is open on 30 June 2026

Date       Invoice   Details            Due             Open
────────────────────────────────────────────────────────────
2026-04-01 2026-0031 Hedge and border   2026-05-01     60.00
                     along the drive,
                     instalment 2 of 3
2026-05-01 2026-0042 Spring pruning     2026-05-31  1,174.50
2026-06-03           Payment by cheque                -20.00
                     (not applied yet)
────────────────────────────────────────────────────────────
Balance due                                        £1,214.50

By days overdue: 1-30 days £1,174.50 · 31-60 days £60.00 ·
less unapplied £20.00

Ways to pay:
- Bank transfer: Rowan Yard Care, IBAN GB33 BUKB 2020 1555
  5555 55, BIC BUKBGB22
- Card: https://pay.example/rowan
- Cash

We are away from 1 to 14 August.
)");
}

TEST_CASE("render/screen: activity between two balances") {
  CHECK(statement_text(statements(activity(), day("2026-05-01")), look(80)) ==
        R"(Rowan Yard Care
4 Mill Lane, Ludlow

Mrs Edith Hart
3 Rose Walk
Ludlow

Statement from 1 May 2026 to 30 June 2026

Date        Invoice    Details              Amount    Balance
─────────────────────────────────────────────────────────────
2026-05-01             Opening balance                  74.50
2026-05-01  2026-0042  Spring pruning     1,174.50   1,249.00
2026-06-03             Payment by cheque    -34.50   1,214.50
─────────────────────────────────────────────────────────────
2026-06-30             Closing balance              £1,214.50

By days overdue: 1-30 days £1,174.50 · 31-60 days £60.00 · less unapplied £20.00

Ways to pay:
- Bank transfer: Rowan Yard Care, IBAN GB33 BUKB 2020 1555 5555 55, BIC BUKBGB22
- Card: https://pay.example/rowan
- Cash

We are away from 1 to 14 August.
)");
}

TEST_CASE("render/screen: a balance in the client's favour is not asked for") {
  report::StatementSection section = open_items();
  section.entries = {entry("2026-06-03", "paid", "", "Payment by cheque (not applied yet)",
                           "-20.00 GBP", "-20.00 GBP")};
  section.closing = money("-20.00 GBP");
  section.buckets.assign(5, money("0 GBP"));
  CHECK(statement_text(statements(section), look(80)) ==
        R"(Rowan Yard Care
4 Mill Lane, Ludlow

Mrs Edith Hart
3 Rose Walk
Ludlow

Statement of what is open on 30 June 2026

Date        Details                                 Open
────────────────────────────────────────────────────────
2026-06-03  Payment by cheque (not applied yet)   -20.00
────────────────────────────────────────────────────────
Balance in your favour                           -£20.00

We are away from 1 to 14 August.
)");
}

TEST_CASE("render/screen: a section for each currency, a line between clients") {
  report::Statements two = statements(open_items());
  report::StatementSection yen = open_items();
  yen.currency = currency("JPY");
  yen.entries = {entry("2026-05-01", "invoice", "J-1", "剪定", "12000 JPY", "12000 JPY",
                       "2026-07-31")};
  yen.closing = money("12000 JPY");
  yen.buckets = {money("12000 JPY")};
  yen.unapplied = money("0 JPY");
  yen.pay.clear();
  two.statements[0].sections.push_back(yen);
  two.statements[0].notes.clear();
  report::Statement settled{.client = "abbey", .name = "Abbey House", .address = {},
                            .from = std::nullopt, .sections = {}, .notes = {}};
  two.statements.push_back(settled);
  const std::string text = statement_text(two, look(60));
  CHECK(text.substr(text.find("In JPY")) ==
        R"(In JPY

Date        Invoice  Details  Due            Open
─────────────────────────────────────────────────
2026-05-01  J-1      剪定     2026-07-31   12,000
─────────────────────────────────────────────────
Balance due                               ¥12,000

By days overdue: current ¥12,000

────────────────────────────────────────────────────────────

Rowan Yard Care
4 Mill Lane, Ludlow

Abbey House

Statement of what is open on 30 June 2026

Nothing is open.
)");
}

TEST_CASE("render/screen: nothing to state") {
  report::Statements none = statements(open_items());
  none.statements.clear();
  CHECK(statement_text(none, look(80)) == "There is nothing to state as of 2026-06-30.\n");
}

TEST_CASE("render/screen: JSON") {
  report::Statements made = statements(activity(), day("2026-05-01"));
  made.statements[0].sections[0].entries.pop_back();
  CHECK(statement_json(made) ==
        R"({
  "schema": "inv.statement/1",
  "as_of": "2026-06-30",
  "statements": [
    {
      "client": "hart",
      "name": "Mrs Edith Hart",
      "from": "2026-05-01",
      "sections": [
        {
          "currency": "GBP",
          "opening": "74.50",
          "entries": [
            {
              "date": "2026-05-01",
              "kind": "invoice",
              "ref": "2026-0042",
              "text": "Spring pruning",
              "amount": "1174.50",
              "balance": "1249.00"
            }
          ],
          "closing": "1214.50",
          "buckets": [
            "0.00",
            "1174.50",
            "60.00",
            "0.00",
            "0.00"
          ],
          "unapplied": "20.00",
          "notes": [
            "We are away from 1 to 14 August."
          ]
        }
      ]
    }
  ]
}
)");
}

}  // namespace
}  // namespace inv::render::rows
