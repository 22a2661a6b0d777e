#include "inv/report/calls.hpp"

#include <doctest/doctest.h>

#include <optional>
#include <string>

#include "decision_outline.hpp"

using inv::test::book_from_text;

namespace {

const std::string two_clients =
    "business: {name: Rowan, currency: GBP}\n"
    "policy: {standard: {quiet: []}}\n"
    "clients:\n"
    "  - {id: hart, name: Edith Hart, contact: her son Paul, phone: 01584 1}\n"
    "  - {id: cole, name: Cole & Co, phone: 01584 2}\n"
    "  - {id: post, name: By Post, email: p@p.example}\n"
    "invoices:\n"
    "  - {id: A, client: hart, date: 2026-03-01, due: 2026-03-31, total: 100.00, title: Roses}\n"
    "  - {id: B, client: hart, date: 2026-03-02, due: 2026-03-31, total: 50.00}\n"
    "  - {id: C, client: cole, date: 2026-03-02, total: 60.00, instalments: "
    "[{due: 2026-03-31, percent: 50}, {due: 2026-05-31, percent: 50}]}\n"
    "  - {id: D, client: post, date: 2026-03-02, due: 2026-03-31, total: 60.00}\n"
    "journal:\n";

inv::report::CallSheet sheet(const std::string& text, const char* as_of,
                             const std::optional<std::string>& assigned = std::nullopt) {
  const auto loaded = book_from_text(text);
  return inv::report::calls(*loaded.book, *inv::core::parse_date(as_of), {}, assigned);
}

std::string who(const inv::report::CallSheet& calls) {
  std::string text;
  for (const auto& row : calls.rows) text += row.decision.client + " ";
  return text;
}

std::string items(const inv::report::CallRow& row) {
  std::string text;
  for (const auto& item : row.items) {
    text += item.id + (item.parts > 1 ? "/" + std::to_string(item.part) : "") + " " +
            item.open.text() + " " + std::to_string(item.days_overdue) +
            (item.mark.empty() ? "" : " " + item.mark) + "; ";
  }
  return text;
}

}  // namespace

TEST_CASE("report/calls: those whose step is a call, and what is open") {
  const auto calls = sheet(two_clients +
                               "  - {date: 2026-04-02, dispute: B, amount: 50}\n"
                               "  - {date: 2026-04-02, call: Hi, for: B, mood: 2}\n"
                               "  - {date: 2026-04-02, promise: 2026-04-30, for: A}\n",
                           "2026-04-16");
  CHECK(who(calls) == "cole hart ");
  REQUIRE(calls.rows.size() == 2);
  CHECK(items(calls.rows[0]) == "C/1 30.00 16; C/2 30.00 -45; ");
  CHECK(items(calls.rows[1]) == "A 100.00 16 promised; B 50.00 16 disputed; ");
  CHECK(calls.rows[1].items[0].title == "Roses");
  CHECK(calls.rows[1].contact == "her son Paul");
  CHECK(calls.rows[1].phone == "01584 1");
  CHECK(calls.rows[1].mood == 2);
  CHECK_FALSE(calls.rows[0].mood);
  CHECK_FALSE(calls.stale);
}

TEST_CASE("report/calls: the five latest memories, latest first") {
  const auto calls = sheet(
      two_clients +
          "  - {date: 2026-03-01, client: hart, note: Too old}\n"
          "  - {date: 2026-04-01, client: hart, note: Ring twice}\n"
          "  - {date: 2026-04-02, client: hart, note: Is away, until: 2026-04-09}\n"
          "  - {date: 2026-04-03, dispute: B, amount: 5, why: Too many bulbs}\n"
          "  - {date: 2026-04-03, client: hart, paid: 5}\n"
          "  - {date: 2026-04-04, client: hart, hold: 2026-04-06, why: in hospital}\n"
          "  - {date: 2026-04-05, client: hart, promise: 2026-04-07, amount: 20, said: Soon}\n"
          "  - {date: 2026-04-08, client: hart, call: Rang, outcome: no-answer, by: rowan}\n",
      "2026-04-20");
  REQUIRE(who(calls) == "cole hart ");
  std::string text;
  for (const auto& remark : calls.rows[1].remarks) {
    text += remark.date.text() + " " + remark.how + " " + remark.text +
            (remark.by.empty() ? "" : " [" + remark.by + "]") + "\n";
  }
  CHECK(text ==
        "2026-04-08 call no answer: Rang [rowan]\n"
        "2026-04-05 promise 20.00 GBP by 2026-04-07: Soon\n"
        "2026-04-04 hold until 2026-04-06: in hospital\n"
        "2026-04-03 dispute B (5.00 GBP): Too many bulbs\n"
        "2026-04-01 note Ring twice\n");
}

TEST_CASE("report/calls: for one person those last assigned to them, whatever the case") {
  const std::string text = two_clients +
                           "  - {date: 2026-04-01, client: hart, call: Hi, assigned: Rowan}\n"
                           "  - {date: 2026-04-02, client: cole, call: Hi, assigned: Rowan}\n"
                           "  - {date: 2026-04-03, client: cole, call: Hi, assigned: Kim}\n"
                           "  - {date: 2026-04-04, client: hart, call: Hi}\n";
  CHECK(who(sheet(text, "2026-05-05")) == "cole hart ");
  CHECK(who(sheet(text, "2026-05-05", "rowan")) == "hart ");
  CHECK(who(sheet(text, "2026-05-05", "KIM")) == "cole ");
  CHECK(who(sheet(text, "2026-05-05", "Ro")).empty());
}
