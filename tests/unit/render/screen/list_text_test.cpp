#include <doctest/doctest.h>

#include "inv/render/machine.hpp"
#include "inv/render/screen.hpp"
#include "render/rows.hpp"

namespace inv::render::rows {
namespace {

report::ListRow list_row(std::string_view id, std::string_view client, std::string_view name,
                         std::string_view due, std::string_view total, std::string_view open,
                         std::optional<int> days, report::InvoiceState state) {
  return {.id = std::string(id),
          .client = std::string(client),
          .client_name = std::string(name),
          .title = "Spring pruning",
          .date = day(due) - 30,
          .due = day(due),
          .total = money(total),
          .open = money(open),
          .days_overdue = days,
          .state = state};
}

report::InvoiceList few() {
  using report::InvoiceState;
  report::InvoiceList list{.as_of = day("2026-06-30"), .rows = {}};
  list.rows = {list_row("2026-0007", "hart", "Mrs Edith Hart", "2026-03-01", "1200.00 GBP",
                        "1200.00 GBP", 121, InvoiceState::overdue),
               list_row("2026-0008", "hart", "Mrs Edith Hart", "2026-03-02", "12.00 GBP",
                        "0.00 GBP", std::nullopt, InvoiceState::paid),
               list_row("2026-0009", "abbey", "Abbey House", "2026-03-03", "99.00 GBP", "0.00 GBP",
                        std::nullopt, InvoiceState::voided),
               list_row("2026-0051", "abbey", "Abbey House", "2026-07-12", "120.00 GBP",
                        "120.00 GBP", -12, InvoiceState::open)};
  return list;
}

TEST_CASE("render/screen: an invoice a line, and what is open of all") {
  CHECK(list_text(few(), look(80)) ==
        R"(Invoices as of 2026-06-30, in GBP

Invoice    Date        Due         Client     Total      Open  Days  State
────────────────────────────────────────────────────────────────────────────
2026-0007  2026-01-30  2026-03-01  hart    1,200.00  1,200.00   121  overdue
2026-0008  2026-01-31  2026-03-02  hart       12.00         –     –  paid
2026-0009  2026-02-01  2026-03-03  abbey      99.00         –     –  void
2026-0051  2026-06-12  2026-07-12  abbey     120.00    120.00     –  open
────────────────────────────────────────────────────────────────────────────
4 invoices                                 1,332.00  1,320.00
)");
  CHECK(list_text(few(), look(60)) ==
        R"(Invoices as of 2026-06-30, in GBP

Invoice   Due        Client    Total     Open Days State
──────────────────────────────────────────────────────────
2026-0007 2026-03-01 hart   1,200.00 1,200.00  121 overdue
2026-0008 2026-03-02 hart      12.00        –    – paid
2026-0009 2026-03-03 abbey     99.00        –    – void
2026-0051 2026-07-12 abbey    120.00   120.00    – open
──────────────────────────────────────────────────────────
4 invoices                  1,332.00 1,320.00
)");
}

TEST_CASE("render/screen: names and titles where there is room") {
  CHECK(list_text(few(), look(100)) ==
        R"(Invoices as of 2026-06-30, in GBP

Invoice   Date       Due        Client Name           Title             Total     Open Days State
───────────────────────────────────────────────────────────────────────────────────────────────────
2026-0007 2026-01-30 2026-03-01 hart   Mrs Edith Hart Spring pruning 1,200.00 1,200.00  121 overdue
2026-0008 2026-01-31 2026-03-02 hart   Mrs Edith Hart Spring pruning    12.00        –    – paid
2026-0009 2026-02-01 2026-03-03 abbey  Abbey House    Spring pruning    99.00        –    – void
2026-0051 2026-06-12 2026-07-12 abbey  Abbey House    Spring pruning   120.00   120.00    – open
───────────────────────────────────────────────────────────────────────────────────────────────────
4 invoices                                                           1,332.00 1,320.00
)");
}

TEST_CASE("render/screen: several currencies, each with its totals") {
  report::InvoiceList list = few();
  list.rows.push_back(list_row("2026-0052", "asahi", "朝日", "2026-07-13", "120000 JPY",
                               "120000 JPY", -13, report::InvoiceState::open));
  CHECK(list_text(list, look(80)) ==
        R"(Invoices as of 2026-06-30

Invoice   Date       Due        Client      Total       Open     Days State
─────────────────────────────────────────────────────────────────────────────
2026-0007 2026-01-30 2026-03-01 hart     1,200.00   1,200.00 GBP  121 overdue
2026-0008 2026-01-31 2026-03-02 hart        12.00          – GBP    – paid
2026-0009 2026-02-01 2026-03-03 abbey       99.00          – GBP    – void
2026-0051 2026-06-12 2026-07-12 abbey      120.00     120.00 GBP    – open
2026-0052 2026-06-13 2026-07-13 asahi  120,000    120,000    JPY    – open
─────────────────────────────────────────────────────────────────────────────
4 invoices                               1,332.00   1,320.00 GBP
1 invoice                              120,000    120,000    JPY
)");
}

TEST_CASE("render/screen: nothing to list") {
  CHECK(list_text({.as_of = day("2026-06-30"), .rows = {}}, look(80)) ==
        "No invoices to list as of 2026-06-30.\n");
}

TEST_CASE("render/screen: CSV has the keys of the JSON") {
  CHECK(list_csv(few()) ==
        R"(id,client,date,due,currency,total,open,days_overdue,state
2026-0007,hart,2026-01-30,2026-03-01,GBP,1200.00,1200.00,121,overdue
2026-0008,hart,2026-01-31,2026-03-02,GBP,12.00,0.00,,paid
2026-0009,abbey,2026-02-01,2026-03-03,GBP,99.00,0.00,,void
2026-0051,abbey,2026-06-12,2026-07-12,GBP,120.00,120.00,-12,open
)");
}

TEST_CASE("render/screen: JSON") {
  report::InvoiceList list = few();
  list.rows.erase(list.rows.begin() + 2, list.rows.end());
  list.rows[1].id = "a\"\x1b\n";
  CHECK(list_json(list) ==
        R"({
  "schema": "inv.list/1",
  "as_of": "2026-06-30",
  "invoices": [
    {
      "id": "2026-0007",
      "client": "hart",
      "date": "2026-01-30",
      "due": "2026-03-01",
      "currency": "GBP",
      "total": "1200.00",
      "open": "1200.00",
      "days_overdue": 121,
      "state": "overdue"
    },
    {
      "id": "a\"\u001b\n",
      "client": "hart",
      "date": "2026-01-31",
      "due": "2026-03-02",
      "currency": "GBP",
      "total": "12.00",
      "open": "0.00",
      "days_overdue": null,
      "state": "paid"
    }
  ]
}
)");
}

}  // namespace
}  // namespace inv::render::rows
