#include <doctest/doctest.h>

#include "inv/render/machine.hpp"
#include "inv/render/screen.hpp"
#include "render/rows.hpp"

namespace inv::render::rows {
namespace {

/// An open item, or one that was invoiced.
report::StatementEntry invoiced(std::string_view date, std::string_view id, std::string_view title,
                                std::string_view due, std::string_view amount,
                                std::string_view balance, int part = 1, int parts = 1) {
  report::DocumentItem item{.id = std::string(id), .number = std::string(id),
                             .title = std::string(title), .lines = {}, .po = "",
                             .part = part, .parts = parts, .date = day(date), .due = day(due),
                             .total = money(amount),
                             .settled_before = std::nullopt};
  return {.date = day(date), .kind = report::PostingKind::invoice, .ref = std::string(id),
          .number = std::string(id), .amount = money(amount), .balance = money(balance),
          .item = std::move(item)};
}

report::StatementEntry cheque(std::string_view amount, std::string_view balance,
                              report::MoneyStanding standing) {
  report::StatementMoney told{.via = "cheque", .reference = "", .number = "", .title = "",
                              .charges = std::nullopt, .withheld = std::nullopt,
                              .came_as = std::nullopt, .standing = standing};
  return {.date = day("2026-06-03"), .kind = report::PostingKind::paid,
          .ref = std::nullopt, .number = "", .amount = money(amount), .balance = money(balance),
          .money = std::move(told)};
}

report::Parties parties(std::string_view id, std::string_view name,
                        std::vector<std::string> address) {
  report::Parties made;
  made.business.name = "Rowan Yard Care";
  made.business.address = {"4 Mill Lane", "Ludlow"};
  made.client.id = id;
  made.client.name = name;
  made.client.address = std::move(address);
  return made;
}

report::StatementSection open_items() {
  return {.currency = currency("GBP"),
          .opening = std::nullopt,
          .entries = {invoiced("2026-04-01", "2026-0031", "Hedge and border along the drive",
                               "2026-05-01", "60.00 GBP", "60.00 GBP", 2, 3),
                      invoiced("2026-05-01", "2026-0042", "Spring pruning", "2026-05-31",
                               "1174.50 GBP", "1234.50 GBP"),
                      cheque("-20.00 GBP", "1214.50 GBP", report::MoneyStanding::unused)},
          .closing = money("1214.50 GBP"),
          .buckets = {money("0 GBP"), money("1174.50 GBP"), money("60.00 GBP"), money("0 GBP"),
                      money("0 GBP")},
          .unapplied = money("20.00 GBP"),
          .deposit = money("0 GBP"),
          .disputed = money("0 GBP"),
          .promised = money("0 GBP"),
          .due_now = money("1234.50 GBP"),
          .references = {"2026-0031", "2026-0042"},
          .settled = {},
          .pay = {}};
}

report::StatementSection activity() {
  report::StatementSection made = open_items();
  made.opening = money("74.50 GBP");
  made.entries = {invoiced("2026-05-01", "2026-0042", "Spring pruning", "2026-05-31",
                           "1174.50 GBP", "1249.00 GBP"),
                  cheque("-34.50 GBP", "1214.50 GBP", report::MoneyStanding::used)};
  return made;
}

report::Statements statements(report::StatementSection section,
                              std::optional<core::Date> from = std::nullopt) {
  report::Statement one{.parties = parties("hart", "Mrs Edith Hart", {"3 Rose Walk", "Ludlow"}),
                        .from = from,
                        .since = std::nullopt,
                        .sections = {std::move(section)},
                        .notes = {"We are away from 1 to 14 August."}};
  return {.as_of = day("2026-06-30"),
          .buckets = gardener().buckets,
          .statements = {one},
          .on_hold = {}};
}

TEST_CASE("render/screen: nothing to state") {
  CHECK(statement_text(day("2026-06-30"), {}, plain_80) ==
        "There is nothing to state as of 2026-06-30.\n");
}

TEST_CASE("render/screen: a statement as JSON") {
  report::Statements made = statements(activity(), day("2026-05-01"));
  made.statements[0].sections[0].entries.pop_back();
  const std::string json = statement_json(made);
  const auto has = [&](std::string_view part) { return json.find(part) != std::string::npos; };
  CHECK(has(R"("from": "2026-05-01",)"));
  CHECK(has(R"(
              "date": "2026-05-01",
              "kind": "invoice",
              "ref": "2026-0042",
              "text": "Spring pruning",
              "amount": "1174.50",
              "balance": "1249.00",
              "number": "2026-0042",
              "title": "Spring pruning",
              "part": null,
              "po": null,
              "due": "2026-05-31",
              "total": "1174.50",
              "marks": []
)"));
  CHECK(has(R"(
          "closing": "1214.50",)"));
  CHECK(has(R"(
          "unapplied": "20.00",
          "notes": [
            "We are away from 1 to 14 August."
          ],
          "deposit": "0.00",
          "to_pay": "1214.50",
          "disputed": "0.00",
          "promised": "0.00",
          "references": [
            "2026-0031",
            "2026-0042"
          ],
          "settled": []
)"));
}

}  // namespace
}  // namespace inv::render::rows
