#include <doctest/doctest.h>

#include "inv/render/machine.hpp"
#include "inv/render/screen.hpp"
#include "render/decisions.hpp"
#include "render/rows.hpp"

namespace inv::render::rows {
namespace {

report::CallItem item(std::string_view id, std::string_view title, std::string_view due,
                      std::string_view open, int days, std::string_view mark) {
  return {.id = std::string(id),
          .title = std::string(title),
          .due = day(due),
          .open = money(open),
          .days_overdue = days,
          .mark = std::string(mark)};
}

report::CallSheet sheet() {
  report::CallRow young{.decision = called(),
                        .contact = "Mr Young",
                        .phone = "01584 123456",
                        .assigned = "rowan",
                        .items = {},
                        .remarks = {},
                        .mood = 4};
  young.items = {item("2026-0012", "Fence along the lane, with two gates", "2026-04-16",
                      "310.25 GBP", 75, ""),
                 item("2026-0053", "Lawn", "2026-06-29", "40.00 GBP", 1, "disputed"),
                 item("2026-0054", "", "2026-07-20", "1200.00 GBP", -20, "")};
  young.items[1].part = 2;
  young.items[1].parts = 3;
  young.remarks = {{day("2026-06-12"), "promise", "by 2026-06-20, \"once the roof is done\"", ""},
                   {day("2026-06-12"), "call",
                    "Busy with the roof; will look for the invoice and send a cheque", "rowan"}};
  return {.as_of = day("2026-06-30"),
          .reconciled = day("2026-06-28"),
          .rows = {young},
          .stale = std::nullopt};
}

TEST_CASE("render/screen: a sheet to ring from") {
  CHECK(calls_text(sheet(), look(80)) ==
        R"(Calls as of 2026-06-30
1 client to ring; payments are entered up to 2026-06-28

young  Young & Daughters                                            01584 123456
  Ask for Mr Young, assigned to rowan, mood 4/5
  Call: £350.25 overdue
  - to come back to today
  What is open
    2026-0012      Fence along th…  due 2026-04-16  75 days    £310.25
    2026-0053 2/3  Lawn             due 2026-06-29    1 day     £40.00  disputed
    2026-0054                       due 2026-07-20           £1,200.00
  What was said before
    2026-06-12  promise  by 2026-06-20, "once the roof is done"
    2026-06-12  call     Busy with the roof; will look for the invoice and send
                         a cheque (rowan)
)");
  CHECK(calls_text(sheet(), look(60)) ==
        R"(Calls as of 2026-06-30
1 client to ring; payments are entered up to 2026-06-28

young  Young & Daughters                        01584 123456
  Ask for Mr Young, assigned to rowan, mood 4/5
  Call: £350.25 overdue
  - to come back to today
  What is open
    2026-0012     due 2026-04-16 75 days   £310.25
    2026-0053 2/3 due 2026-06-29   1 day    £40.00 disputed
    2026-0054     due 2026-07-20         £1,200.00
  What was said before
    2026-06-12  promise  by 2026-06-20, "once the roof is
                         done"
    2026-06-12  call     Busy with the roof; will look for
                         the invoice and send a cheque
                         (rowan)
)");
}

TEST_CASE("render/screen: what is not known is left out") {
  report::CallSheet made = sheet();
  report::CallRow& row = made.rows[0];
  row.contact.clear();
  row.phone.clear();
  row.assigned.clear();
  row.mood.reset();
  row.remarks.clear();
  row.items.erase(row.items.begin() + 1, row.items.end());
  made.reconciled.reset();
  CHECK(calls_text(made, look(80)) ==
        R"(Calls as of 2026-06-30
1 client to ring

young  Young & Daughters                                   no number in the book
  Call: £350.25 overdue
  - to come back to today
  What is open
    2026-0012  Fence along the lane, with two…  due 2026-04-16  75 days  £310.25
)");
}

TEST_CASE("render/screen: nobody to ring") {
  report::CallSheet none = sheet();
  none.rows.clear();
  CHECK(calls_text(none, look(80)) == "Nobody is to be called as of 2026-06-30.\n");
}

TEST_CASE("render/screen: JSON has the decision, then the person, items and memories") {
  report::CallSheet made = sheet();
  report::CallRow& row = made.rows[0];
  row.items.erase(row.items.begin());
  row.items.pop_back();
  row.remarks.pop_back();
  row.contact.clear();
  const std::string text = calls_json(made);
  const std::size_t person = text.find("      \"contact\"");
  REQUIRE(person != std::string::npos);
  CHECK(text.starts_with("{\n  \"schema\": \"inv.calls/1\",\n  \"as_of\": \"2026-06-30\",\n"
                         "  \"reconciled\": \"2026-06-28\",\n  \"calls\": [\n    {\n"
                         "      \"client\": \"young\",\n"));
  CHECK(text.substr(0, person).ends_with("\"until\": null,\n"));
  CHECK(text.substr(person) ==
        R"(      "contact": null,
      "phone": "01584 123456",
      "assigned": "rowan",
      "mood": 4,
      "items": [
        {
          "id": "2026-0053",
          "part": "2/3",
          "title": "Lawn",
          "due": "2026-06-29",
          "currency": "GBP",
          "open": "40.00",
          "days_overdue": 1,
          "mark": "disputed"
        }
      ],
      "memories": [
        {
          "date": "2026-06-12",
          "how": "promise",
          "text": "by 2026-06-20, \"once the roof is done\"",
          "by": null
        }
      ]
    }
  ]
}
)");
}

}  // namespace
}  // namespace inv::render::rows
