#include <doctest/doctest.h>

#include "inv/render/machine.hpp"
#include "inv/render/screen.hpp"
#include "render/decisions.hpp"
#include "render/rows.hpp"

namespace inv::render::rows {
namespace {

using inv::book::DateRange;

report::HistoryEvent event(std::string_view date, std::string_view kind,
                           std::vector<std::string> invoices, std::string_view text,
                           std::string_view amount = "", std::string_view balance = "") {
  report::HistoryEvent made{.date = day(date),
                            .kind = std::string(kind),
                            .invoices = std::move(invoices),
                            .text = std::string(text),
                            .amount = std::nullopt,
                            .balance = std::nullopt,
                            .mood = std::nullopt};
  if (!amount.empty()) made.amount = money(amount);
  if (!balance.empty()) made.balance = money(balance);
  return made;
}

std::vector<report::HistoryEvent> events() {
  std::vector<report::HistoryEvent> made = {
      event("2026-02-01", "invoice", {"2026-0007"}, "Tree surgery", "1200.00 GBP", "1200.00 GBP"),
      event("2026-04-08", "call", {},
            "The cheque is in the mail, she says; but the stump is still in the lawn (by rowan)"),
      event("2026-04-14", "paid", {"2026-0031", "2026-0042"}, "Payment by cheque", "-120.00 GBP",
            "1080.00 GBP"),
      event("2026-04-18", "broken", {}, "Promise to pay by 2026-04-15 was not kept")};
  made[1].mood = 4;
  return made;
}

report::ClientHistory history() {
  report::ClientHistory made{.as_of = day("2026-06-30"),
                             .client = "hart",
                             .name = "Mrs Edith Hart",
                             .care = "personal",
                             .contact = "her son Tom",
                             .phone = "01584 123456",
                             .note = "rings on Tuesdays",
                             .email = {"edith@hart.example"},
                             .address = {"3 Rose Walk", "Ludlow"},
                             .tags = {"weekly", "rose"},
                             .since = day("2020-03-01"),
                             .balances = {gardener().rows[1]},
                             .buckets = gardener().buckets,
                             .decision = reminded(),
                             .events = events()};
  return made;
}

report::InvoiceHistory invoice_history() {
  report::ListRow row{.id = "2026-0007", .client = "hart", .client_name = "Mrs Edith Hart",
                      .title = "Tree surgery", .date = day("2026-02-01"),
                      .due = day("2026-04-01"), .total = money("1212.50 GBP"),
                      .open = money("606.25 GBP"), .days_overdue = 90,
                      .state = report::InvoiceState::disputed};
  report::InvoiceHistory made{.as_of = day("2026-06-30"),
                              .row = row,
                              .po = "PO-17",
                              .note = "",
                              .supplied = DateRange{day("2026-01-28"), day("2026-01-28")}};
  made.lines = {{"Felling of two ash trees by the road", "standard 20 %", money("1000.00 GBP")},
                {"Green waste", "zero 0 %", money("12.50 GBP")}};
  made.taxes = {{core::Decimal(0, 0), money("12.50 GBP"), money("0.00 GBP")},
                {core::Decimal(2000, 2), money("1000.00 GBP"), money("200.00 GBP")}};
  made.parts = {{1, day("2026-03-01"), money("606.25 GBP"), money("0.00 GBP")},
                {2, day("2026-04-01"), money("606.25 GBP"), money("606.25 GBP")}};
  made.events = {events()[0], events()[3]};
  return made;
}

TEST_CASE("render/screen: the whole story of a client") {
  CHECK(history_text(history(), look(80)) ==
        R"(Mrs Edith Hart (hart)
Policy personal; client since 2020-03-01; tags weekly, rose
Contact her son Tom; phone 01584 123456; email edith@hart.example
3 Rose Walk, Ludlow
Note: rings on Tuesdays

Open as of 2026-06-30
£1,434.50 in all, £1,434.50 overdue

Invoice        Date        Due         Days      Open  Bucket  Mark
───────────────────────────────────────────────────────────────────────
2026-0007      2026-02-01  2026-03-01   121  1,200.00  90+     disputed
2026-0031 2/3  2026-04-01  2026-05-01    60     60.00  31-60
2026-0042      2026-05-01  2026-05-31    30    174.50  1-30    promised

Next: remind by email, friendly, stage 2
  - 2 invoices overdue, the oldest by 60 days: 234.50 GBP
  - 2026-0007 disputed since 2026-04-02 (1200.00 GBP): "the stump is still in
    the lawn"

What happened

Date        What     In words                             Amount   Balance  Mood
────────────────────────────────────────────────────────────────────────────────
2026-02-01  invoice  2026-0007: Tree surgery            1,200.00  1,200.00
2026-04-08  call     The cheque is in the mail, she                         4/5
                     says; but the stump is still in
                     the lawn (by rowan)
2026-04-14  paid     2026-0031, 2026-0042: Payment by    -120.00  1,080.00
                     cheque
2026-04-18  broken   Promise to pay by 2026-04-15 was
                     not kept
)");
}

TEST_CASE("render/screen: events on a narrow terminal") {
  const std::string text = history_text(history(), look(60));
  CHECK(text.substr(text.find("What happened")) ==
        R"(What happened

Date        What     In words                   Amount  Mood
────────────────────────────────────────────────────────────
2026-02-01  invoice  2026-0007: Tree surgery  1,200.00
2026-04-08  call     The cheque is in the               4/5
                     mail, she says; but the
                     stump is still in the
                     lawn (by rowan)
2026-04-14  paid     2026-0031, 2026-0042:     -120.00
                     Payment by cheque
2026-04-18  broken   Promise to pay by
                     2026-04-15 was not kept
)");
}

TEST_CASE("render/screen: a client with nothing open and little known") {
  report::ClientHistory made = history();
  made.balances.clear();
  made.decision = decision("hart", "Mrs Edith Hart", report::Action::none);
  made.events = {event("2026-02-01", "paid", {"J-1"}, "Payment", "-1200 JPY", "0 JPY"),
                 event("2026-02-02", "paid", {}, "Payment", "-12.00 GBP", "-12.00 GBP")};
  made.contact = made.phone = made.note = "";
  made.email = made.address = made.tags = {};
  made.since.reset();
  CHECK(history_text(made, look(80)) ==
        R"(Mrs Edith Hart (hart)
Policy personal

Nothing is open as of 2026-06-30

What happened

Date        What  In words          Amount  Balance
───────────────────────────────────────────────────
2026-02-01  paid  J-1: Payment  -¥1,200       ¥0
2026-02-02  paid  Payment          -£12.00  -£12.00
)");
}

TEST_CASE("render/screen: the story of an invoice") {
  CHECK(invoice_history_text(invoice_history(), look(80)) ==
        R"(Invoice 2026-0007 to Mrs Edith Hart (hart)
Tree surgery
Dated 2026-02-01; due 2026-04-01; disputed, overdue by 90 days
Client's reference PO-17; supplied 2026-01-28

What                                            Tax    Amount
─────────────────────────────────────────────────────────────
Felling of two ash trees by the road  standard 20 %  1,000.00
Green waste                                zero 0 %     12.50
─────────────────────────────────────────────────────────────
Tax 20 % of 1,000.00                                   200.00
Total in GBP                                         1,212.50
Open as of 2026-06-30                                  606.25

Instalment  Due         Amount    Open
──────────────────────────────────────
1/2         2026-03-01  606.25       –
2/2         2026-04-01  606.25  606.25

What happened

Date        What     In words                                   Amount   Balance
────────────────────────────────────────────────────────────────────────────────
2026-02-01  invoice  2026-0007: Tree surgery                  1,200.00  1,200.00
2026-04-18  broken   Promise to pay by 2026-04-15 was not
                     kept
)");
}

TEST_CASE("render/screen: an invoice with prices that include tax, and a credit note") {
  report::InvoiceHistory made = invoice_history();
  made.gross = true;
  made.parts.clear();
  made.events.clear();
  made.row.state = report::InvoiceState::open;
  made.row.days_overdue = -3;
  CHECK(invoice_history_text(made, look(60)) ==
        R"(Invoice 2026-0007 to Mrs Edith Hart (hart)
Tree surgery
Dated 2026-02-01; due 2026-04-01; open
Client's reference PO-17; supplied 2026-01-28

What                                           Tax    Amount
────────────────────────────────────────────────────────────
Felling of two ash trees by the      standard 20 %  1,000.00
road
Green waste                               zero 0 %     12.50
────────────────────────────────────────────────────────────
Total in GBP                                        1,212.50
Tax 20 % within 1,000.00                              200.00
Open as of 2026-06-30                                 606.25
)");
  made.is_credit = true;
  made.lines.clear();
  made.taxes.clear();
  CHECK(invoice_history_text(made, look(60)) ==
        R"(Credit note 2026-0007 to Mrs Edith Hart (hart)
Tree surgery
Dated 2026-02-01
Client's reference PO-17; supplied 2026-01-28

What            Amount
──────────────────────
Total in GBP  1,212.50
)");
}

namespace {

/// One line, one rate, one part and one event.
report::InvoiceHistory small_invoice_history() {
  report::InvoiceHistory made = invoice_history();
  made.lines.pop_back();
  made.taxes.pop_back();
  made.parts.pop_back();
  made.events = {events()[2]};
  return made;
}

}  // namespace

TEST_CASE("render/screen: JSON of an invoice") {
  CHECK(invoice_history_json(small_invoice_history()) ==
        R"({
  "schema": "inv.show/1",
  "as_of": "2026-06-30",
  "invoice": {
    "id": "2026-0007",
    "kind": "invoice",
    "client": "hart",
    "name": "Mrs Edith Hart",
    "title": "Tree surgery",
    "po": "PO-17",
    "date": "2026-02-01",
    "supplied": "2026-01-28",
    "supplied_until": "2026-01-28",
    "due": "2026-04-01",
    "currency": "GBP",
    "total": "1212.50",
    "open": "606.25",
    "days_overdue": 90,
    "state": "disputed",
    "prices": "net",
    "lines": [
      {
        "what": "Felling of two ash trees by the road",
        "tax": "standard 20 %",
        "amount": "1000.00"
      }
    ],
    "taxes": [
      {
        "rate": "0",
        "base": "12.50",
        "tax": "0.00"
      }
    ],
    "instalments": [],
    "note": null
  },
  "events": [
    {
      "date": "2026-04-14",
      "kind": "paid",
      "invoices": [
        "2026-0031",
        "2026-0042"
      ],
      "text": "Payment by cheque",
      "currency": "GBP",
      "amount": "-120.00",
      "balance": "1080.00",
      "mood": null
    }
  ]
}
)");
}

TEST_CASE("render/screen: JSON of a client") {
  report::ClientHistory made = history();
  made.balances.clear();
  made.events = {events()[1]};
  made.note.clear();
  made.decision = decision("hart", "Mrs Edith Hart", report::Action::none);
  const std::string text = history_json(made);
  const std::size_t decision = text.find("  \"decision\"");
  const std::size_t happened = text.find("  \"events\"");
  REQUIRE(decision < happened);
  REQUIRE(happened != std::string::npos);
  CHECK(text.substr(0, decision) ==
        R"({
  "schema": "inv.show/1",
  "as_of": "2026-06-30",
  "client": {
    "id": "hart",
    "name": "Mrs Edith Hart",
    "care": "personal",
    "contact": "her son Tom",
    "phone": "01584 123456",
    "email": [
      "edith@hart.example"
    ],
    "address": [
      "3 Rose Walk",
      "Ludlow"
    ],
    "tags": [
      "weekly",
      "rose"
    ],
    "since": "2020-03-01",
    "note": null
  },
  "buckets": [
    "current",
    "1-30",
    "31-60",
    "61-90",
    "90+"
  ],
  "balances": [],
)");
  CHECK(text.substr(happened) ==
        R"text(  "events": [
    {
      "date": "2026-04-08",
      "kind": "call",
      "invoices": [],
      "text": "The cheque is in the mail, she says; but the stump is still in the lawn (by rowan)",
      "currency": null,
      "amount": null,
      "balance": null,
      "mood": 4
    }
  ]
}
)text");
}

}  // namespace
}  // namespace inv::render::rows
