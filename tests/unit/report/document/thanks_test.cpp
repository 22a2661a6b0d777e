#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "book_from_text.hpp"
#include "inv/report/document/thanks.hpp"

namespace inv::test {

namespace {

/// A client with two invoices of 1 March, 50.00 and 30.00.
const std::string two_invoices =
    "business: {name: Rowan Yard Care, currency: GBP}\n"
    "clients:\n"
    "  - {id: hart, name: Mrs Edith Hart, thanks: Come and see the roses.}\n"
    "invoices:\n"
    "  - {id: A, client: hart, date: 2026-03-01, title: Hedge, total: 50.00}\n"
    "  - {id: B, client: hart, date: 2026-03-01, total: 30.00}\n"
    "journal:\n"
    "  - {date: 2026-04-01, paid: 50.00, for: A, via: cheque}\n";

report::AllThanks thanks_on(const std::string& journal, const char* as_of) {
  const io::Loaded loaded = book_from_text(two_invoices + journal);
  return report::thanks(*loaded.book, *core::parse_date(as_of), {});
}

std::string line(const char* entry) { return "  - {" + std::string(entry) + "}\n"; }

}  // namespace

TEST_CASE("report/thanks: when a client is to be thanked") {
  struct Row {
    std::vector<const char*> journal;
    const char* as_of;
    bool is_due;
  };
  const char* const paid = "date: 2026-04-10, paid: 30.00, for: B";
  const std::vector<Row> rows = {
      {{}, "2026-04-10", false},
      {{paid}, "2026-04-09", false},
      {{paid}, "2026-04-10", true},
      {{paid}, "2026-04-24", true},
      {{paid}, "2026-04-25", false},
      {{paid, "date: 2026-04-10, client: hart, sent: thanks"}, "2026-04-12", false},
      {{paid, "date: 2026-04-09, client: hart, sent: thanks"}, "2026-04-12", true},
      {{paid, "date: 2026-04-10, client: hart, sent: statement"}, "2026-04-12", true},
      {{paid, "date: 2026-04-11, client: hart, hold: 2026-04-12"}, "2026-04-12", false},
      {{paid, "date: 2026-04-11, client: hart, hold: 2026-04-12"}, "2026-04-13", true},
      {{paid, "date: 2026-04-11, returned: 30.00, for: B"}, "2026-04-12", false},
      // A deposit does not stand in the way, nor money that is left over.
      {{paid, "date: 2026-04-11, client: hart, paid: 5.00, keep: true"}, "2026-04-12", true},
      {{"date: 2026-04-10, client: hart, paid: 35.00"}, "2026-04-12", true},
      // Who had more back than was there owes it.
      {{paid, "date: 2026-04-11, client: hart, refund: 5.00"}, "2026-04-12", false},
      // The last of it has to come as money.
      {{"date: 2026-04-10, client: hart, credit: 30.00, for: B"}, "2026-04-12", false},
      {{"date: 2026-04-10, client: hart, credit: 10.00, for: B",
        "date: 2026-04-10, paid: 20.00, for: B"}, "2026-04-12", true},
      {{"date: 2026-04-10, paid: 20.00, for: B", "date: 2026-04-10, writeoff: B"},
       "2026-04-12", false},
      {{"date: 2026-04-10, writeoff: B"}, "2026-04-12", false},
      {{"date: 2026-04-10, void: B"}, "2026-04-12", false},
      // What was given up, and then came in after all.
      {{"date: 2026-04-05, writeoff: B", paid}, "2026-04-12", true},
      {{"date: 2026-04-05, writeoff: B", "date: 2026-04-10, paid: 10.00, for: B"},
       "2026-04-12", false},
  };
  for (const Row& row : rows) {
    std::string journal;
    for (const char* entry : row.journal) journal += line(entry);
    INFO(journal << " on " << row.as_of);
    CHECK(thanks_on(journal, row.as_of).thanks.size() == (row.is_due ? 1 : 0));
  }
}

TEST_CASE("report/thanks: what the note is told") {
  const report::AllThanks all = thanks_on(
      line("date: 2026-04-10, paid: 30.00, for: B, via: bank transfer, ref: TX-7"), "2026-04-12");
  REQUIRE(all.thanks.size() == 1);
  const report::Thanks& one = all.thanks[0];
  CHECK(one.settled.text() == "2026-04-10");
  REQUIRE(one.payment);
  CHECK(one.payment->date.text() == "2026-04-10");
  CHECK(one.payment->amount.text() == "30.00");
  CHECK(one.payment->via == "bank transfer");
  CHECK(one.parties.client.thanks == "Come and see the roses.");
  REQUIRE(one.items.size() == 2);
  CHECK(one.items[0].item.title == "Hedge");
  CHECK(one.items[1].day.text() == "2026-04-10");
  REQUIRE(one.paid.size() == 1);
  CHECK(one.paid[0].text() == "80.00");
  CHECK(one.decision.action == report::Action::thank);
  CHECK(one.decision.reasons.size() == 2);
  // What was paid more than 14 days ago is not told again.
  const report::AllThanks later = thanks_on(line("date: 2026-04-10, paid: 30.00, for: B"),
                                            "2026-04-24");
  CHECK(later.thanks[0].items.size() == 1);
}

TEST_CASE("report/thanks: only what money settled, and all that came on the last day") {
  const report::AllThanks all = thanks_on(
      line("date: 2026-04-09, client: hart, credit: 10.00, for: B") +
          line("date: 2026-04-10, paid: 5.00, for: B, via: cash") +
          line("date: 2026-04-10, paid: 15.00, for: B, via: cheque"),
      "2026-04-12");
  REQUIRE(all.thanks.size() == 1);
  const report::Thanks& one = all.thanks[0];
  CHECK(one.items.back().amount.text() == "20.00");
  REQUIRE(one.paid.size() == 1);
  CHECK(one.paid[0].text() == "70.00");
  REQUIRE(one.payment);
  CHECK(one.payment->amount.text() == "20.00");
  CHECK(one.payment->via.empty());
  CHECK(one.payment->others.empty());
}

TEST_CASE("report/thanks: they come behind all other decisions, each client once") {
  const io::Loaded loaded = book_from_text(
      "business: {name: Rowan Yard Care, currency: GBP}\n"
      "clients: [{id: ash, name: Ash}, {id: beech, name: Beech}, {id: cedar, name: Cedar}]\n"
      "invoices:\n"
      "  - {id: A, client: ash, date: 2026-03-01, total: 50.00}\n"
      "  - {id: B, client: beech, date: 2026-03-01, total: 50.00}\n"
      "journal:\n"
      "  - {date: 2026-03-20, paid: 50.00, for: A}\n");
  const core::Date day = *core::parse_date("2026-03-21");
  const report::AllThanks thanks = report::thanks(*loaded.book, day, {});
  std::string order;
  for (const bool with_none : {false, true}) {
    report::Decisions decisions = report::decide_all(*loaded.book, day, {}, with_none);
    report::add_thanks(decisions, thanks);
    for (const report::Decision& one : decisions.decisions) {
      order += one.client + " " + std::string(report::action_name(one.action)) + ", ";
    }
  }
  CHECK(order == "beech wait, ash thank, beech wait, cedar none, ash thank, ");
}

}  // namespace inv::test
