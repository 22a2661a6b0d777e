#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "book_from_text.hpp"
#include "inv/report/document/statement.hpp"
#include "render/pieces/statement_lines.hpp"

namespace inv::test {

namespace {

const std::string garden =
    "business:\n"
    "  name: Rowan Yard Care\n"
    "  currency: GBP\n"
    "  address: [4 Mill Lane, Ludlow]\n"
    "  pay:\n"
    "    - {via: Bank transfer, iban: GB33BUKB20201555555555, currency: GBP}\n"
    "    - {via: SEPA, iban: GB33BUKB20201555555555, currency: EUR}\n"
    "    - {via: Cheque}\n"
    "clients:\n"
    "  - {id: hart, name: Mrs Edith Hart, address: [The Old Mill]}\n";

/// `2026-03-01 invoice A | Spring pruning | 100.00 -> 100.00`.
std::string in_text(const report::StatementEntry& entry) {
  return entry.date.text() + " " + std::string(report::kind_name(entry)) + " " +
         entry.ref.value_or("-") + " | " + render::statement_line(entry) + " | " +
         entry.amount.text() + " -> " + entry.balance.text();
}

using Words = std::vector<std::string>;

/// One a line, so that a failure can be read.
std::string joined(const Words& all) {
  std::string text;
  for (const std::string& one : all) text += one + "\n";
  return text;
}

std::string entries(const report::StatementSection& section) {
  Words all;
  for (const report::StatementEntry& entry : section.entries) all.push_back(in_text(entry));
  return joined(all);
}

core::Date day(const char* text) { return *core::parse_date(text); }

std::optional<core::Date> maybe_day(const char* text) {
  return text ? std::optional(day(text)) : std::nullopt;
}

report::Statements made(const std::string& text, const char* as_of, const char* from = nullptr,
                        const char* since = nullptr) {
  const io::Loaded loaded = book_from_text(text);
  return report::statements(*loaded.book, day(as_of), {},
                            {.from = maybe_day(from), .since = maybe_day(since)});
}

const report::StatementSection& only_section(const report::Statements& all) {
  REQUIRE(all.statements.size() == 1);
  REQUIRE(all.statements[0].sections.size() == 1);
  return all.statements[0].sections[0];
}

}  // namespace

TEST_CASE("report/statement: open items, then unapplied money, with a running balance") {
  const std::string text =
      garden +
      "invoices:\n"
      "  - {id: A, client: hart, date: 2026-03-01, due: 2026-03-31, title: Spring pruning, "
      "total: 100.00}\n"
      "  - {id: B, client: hart, date: 2026-02-01, title: New pond, total: 90.00, instalments: "
      "[{due: 2026-02-15, amount: 30.00}, {due: 2026-03-15, amount: 30.00}, "
      "{due: 2026-04-15, amount: 30.00}]}\n"
      "  - {id: C, client: hart, date: 2026-03-01, due: 2026-03-31, total: 12.50}\n"
      "  - {id: D, client: hart, date: 2026-05-01, total: 5.00}\n"
      "  - {id: X, client: hart, date: 2026-01-01, due: 2026-01-31, total: 8.00 EUR}\n"
      "  - {id: settled, client: hart, date: 2026-01-01, total: 25.00}\n"
      "journal:\n"
      "  - {date: 2026-01-10, paid: 33.00, for: {settled: 25.00, D: 8.00}}\n"
      "  - {date: 2026-02-10, paid: 40.00, for: B, via: cheque}\n"
      "  - {date: 2026-02-12, client: hart, paid: 15.00, keep: true, via: bank transfer}\n";
  const report::Statements all = made(text, "2026-04-01");
  REQUIRE(all.statements.size() == 1);
  const report::Statement& one = all.statements[0];
  CHECK(one.parties.client.name == "Mrs Edith Hart");
  CHECK(!one.from);
  REQUIRE(one.sections.size() == 2);
  CHECK(entries(one.sections[1]) == joined({"2026-01-01 invoice X | Invoice X | 8.00 -> 8.00"}));
  const report::StatementSection& pounds = one.sections[0];
  CHECK(entries(pounds) ==
        joined({"2026-02-01 invoice B | New pond, instalment 2 of 3 | 20.00 -> 20.00",
              "2026-02-01 invoice B | New pond, instalment 3 of 3 | 30.00 -> 50.00",
              "2026-03-01 invoice A | Spring pruning | 100.00 -> 150.00",
              "2026-03-01 invoice C | Invoice C | 12.50 -> 162.50",
              "2026-01-10 paid - | Payment (for an invoice to come) | -8.00 -> 154.50",
              "2026-02-12 paid - | Payment by bank transfer, kept as a deposit | "
              "-15.00 -> 139.50"}));
  CHECK(!pounds.opening);
  CHECK(pounds.closing.text() == "139.50");
  CHECK(pounds.unapplied.text() == "23.00");
  CHECK(pounds.buckets[0].text() == "30.00");   // the instalment due on 15 April
  CHECK(pounds.buckets[1].text() == "132.50");  // 17 days and 1 day
  CHECK(pounds.entries[2].item->due == day("2026-03-31"));
  REQUIRE(pounds.pay.size() == 2);
  CHECK(pounds.pay[0].via == "Bank transfer");
  CHECK(pounds.pay[1].via == "Cheque");
}

TEST_CASE("report/statement: with a day to begin, every line from its opening to its closing") {
  const std::string text =
      garden +
      "invoices:\n"
      "  - {id: A, client: hart, date: 2026-02-01, title: Hedges, total: 100.00, "
      "terms: 2/10 net 30}\n"
      "  - {id: B, client: hart, date: 2026-03-01, total: 60.00, instalments: "
      "[{due: 2026-03-31, amount: 30.00}, {due: 2026-04-30, amount: 30.00}]}\n"
      "  - {id: C, client: hart, date: 2026-03-02, total: 40.00}\n"
      "  - {id: CN-1, client: hart, kind: credit, date: 2026-03-10, title: Broken rose, "
      "total: 10.00, for: B}\n"
      "journal:\n"
      "  - {date: 2026-02-05, paid: 98.00, for: A, via: cheque}\n"
      "  - {date: 2026-03-05, client: hart, paid: 48.00, charges: 2.00, via: bank transfer, "
      "ref: TX-7, for: [B, C]}\n"
      "  - {date: 2026-03-06, returned: 98.00, for: A, why: no funds, ref: R-1}\n"
      "  - {date: 2026-03-07, writeoff: C, why: too small to chase}\n"
      "  - {date: 2026-03-08, paid: 10.00, for: C}\n"
      "  - {date: 2026-03-09, void: A, why: done by a neighbour}\n"
      "  - {date: 2026-03-11, client: hart, credit: 5.00, why: goodwill, id: CN-2}\n"
      "  - {date: 2026-03-12, client: hart, refund: 5.00, via: cheque}\n";
  const report::Statements all = made(text, "2026-03-31", "2026-03-01");
  const report::StatementSection& section = only_section(all);
  CHECK(all.statements[0].from == day("2026-03-01"));
  REQUIRE(section.opening);
  CHECK(section.opening->text() == "0.00");
  // Why is for whoever keeps the book: the client is not told.
  CHECK(entries(section) ==
        joined({"2026-03-01 invoice B | Invoice B, in 2 instalments | 60.00 -> 60.00",
              "2026-03-02 invoice C | Invoice C | 40.00 -> 100.00",
              "2026-03-05 paid - | Payment by bank transfer, ref TX-7 (bank charges 2.00 "
              "included) | -50.00 -> 50.00",
              "2026-03-06 returned A | Payment returned | 98.00 -> 148.00",
              "2026-03-06 discount A | Early-payment discount taken back | 2.00 -> 150.00",
              "2026-03-07 writeoff C | Written off | -40.00 -> 110.00",
              "2026-03-08 paid C | Payment | -10.00 -> 100.00",
              "2026-03-08 recovered C | Write-off taken back | 10.00 -> 110.00",
              "2026-03-09 void A | Voided | -100.00 -> 10.00",
              "2026-03-10 credit B | Credit note CN-1: Broken rose | -10.00 -> 0.00",
              "2026-03-11 credit - | Credit note CN-2 | -5.00 -> -5.00",
              "2026-03-12 refund - | Refund by cheque | 5.00 -> 0.00"}));
  CHECK(section.closing.text() == "0.00");

  const report::Statements early = made(text, "2026-02-28", "2026-02-02");
  CHECK(only_section(early).opening->text() == "100.00");
  CHECK(entries(only_section(early)) ==
        joined({"2026-02-05 paid A | Payment by cheque | -98.00 -> 2.00",
              "2026-02-05 discount A | Early-payment discount | -2.00 -> 0.00"}));
}

TEST_CASE("report/statement: unapplied money says where it comes from") {
  struct Row {
    const char* journal;
    const char* entry;
  };
  const std::vector<Row> rows = {
      {"{date: 2026-03-05, client: hart, paid: 20.00, via: cash}",
       "2026-03-05 paid - | Payment by cash (not applied yet) | -20.00 -> -20.00"},
      {"{date: 2026-03-05, paid: 20.00, withheld: 4.00, for: A}",
       "2026-03-05 paid A | Payment (tax withheld 4.00 included) (not applied yet) | "
       "-24.00 -> -24.00"},
      {"{date: 2026-03-05, paid: 20.00, charges: 1.00, withheld: 4.00, for: A}",
       "2026-03-05 paid A | Payment (bank charges 1.00 and tax withheld 4.00 included) "
       "(not applied yet) | -25.00 -> -25.00"},
      {"{date: 2026-03-05, client: hart, credit: 20.00}",
       "2026-03-05 credit - | Credit (not applied yet) | -20.00 -> -20.00"},
      {"{date: 2026-03-05, client: hart, refund: 20.00}",
       "2026-03-05 refund - | Refund (more than was unapplied) | 20.00 -> 20.00"},
      {"{date: 2026-03-05, void: A}",
       "2026-03-05 void A | Received for A, now void (not applied yet) | -50.00 -> -50.00"},
  };
  for (const Row& row : rows) {
    INFO(std::string(row.journal));
    const std::string text =
        garden +
        "invoices:\n"
        "  - {id: A, client: hart, date: 2026-03-01, total: 50.00}\n"
        "journal:\n"
        "  - {date: 2026-03-02, paid: 50.00, for: A}\n"
        "  - " + row.journal + "\n";
    CHECK(entries(only_section(made(text, "2026-03-31"))) == joined({row.entry}));
  }
}

TEST_CASE("report/statement: what of an open item is disputed, promised or planned") {
  struct Row {
    std::vector<const char*> journal;
    const char* marks;
  };
  const std::vector<Row> rows = {
      {{}, ""},
      {{"date: 2026-03-05, dispute: A"}, "disputed 2026-03-05 50.00; "},
      {{"date: 2026-03-05, dispute: A, amount: 20.00"}, "disputed 2026-03-05 20.00; "},
      {{"date: 2026-03-05, dispute: A", "date: 2026-03-06, resolve: A"}, ""},
      {{"date: 2026-03-05, promise: 2026-04-10, for: A"}, "promised 2026-04-10 50.00; "},
      {{"date: 2026-03-05, promise: 2026-03-10, for: A"}, ""},  // it was not kept
      {{"date: 2026-03-05, plan: [{by: 2026-04-10, amount: 20.00}, "
        "{by: 2026-05-10, amount: 30.00}], for: A"}, "planned 2026-04-10 50.00; "},
      {{"date: 2026-03-05, plan: [{by: 2026-03-10, amount: 20.00}, "
        "{by: 2026-05-10, amount: 30.00}], for: A"}, "planned 2026-05-10 30.00; "},
      {{"date: 2026-03-05, dispute: A, amount: 20.00",
        "date: 2026-03-05, promise: 2026-04-10, for: A"},
       "disputed 2026-03-05 20.00; promised 2026-04-10 30.00; "},
      // Payments that are not entered up to now change nothing of it.
      {{"date: 2026-03-05, dispute: A, amount: 20.00", "date: 2026-03-06, reconciled: bank"},
       "disputed 2026-03-05 20.00; "},
  };
  for (const Row& row : rows) {
    std::string text =
        garden +
        "invoices:\n"
        "  - {id: A, client: hart, date: 2026-03-01, due: 2026-03-25, total: 50.00}\n"
        "journal:\n"
        "  - {date: 2026-03-02, client: hart, call: Spring}\n";
    for (const char* entry : row.journal) text += "  - {" + std::string(entry) + "}\n";
    INFO(text);
    std::string marks;
    const report::Statements all = made(text, "2026-03-31");
    for (const report::OpenMark& mark : only_section(all).entries[0].marks) {
      marks += std::string(report::mark_name(mark.why)) + " " + mark.date.text() + " " +
               mark.amount.text() + "; ";
    }
    CHECK(marks == row.marks);
  }
}

TEST_CASE("report/statement: what was settled since a day is shown once more") {
  const std::string text =
      garden +
      "invoices:\n"
      "  - {id: A, client: hart, date: 2026-03-01, total: 50.00}\n"
      "  - {id: B, client: hart, date: 2026-03-01, total: 60.00, instalments: "
      "[{due: 2026-03-31, amount: 30.00}, {due: 2026-04-30, amount: 30.00}]}\n"
      "  - {id: C, client: hart, date: 2026-03-01, total: 20.00}\n"
      "  - {id: D, client: hart, date: 2026-03-01, total: 10.00}\n"
      "  - {id: E, client: hart, date: 2026-04-03, total: 10.00}\n"
      "  - {id: X, client: hart, date: 2026-03-01, total: 8.00 EUR}\n"
      "journal:\n"
      "  - {date: 2026-03-20, paid: 20.00, for: A}\n"
      "  - {date: 2026-03-31, paid: 10.00, for: D}\n"
      "  - {date: 2026-03-31, client: hart, sent: statement}\n"
      "  - {date: 2026-04-01, paid: 60.00, for: [A, B]}\n"
      "  - {date: 2026-04-02, client: hart, credit: 20.00, for: C}\n"
      "  - {date: 2026-04-03, paid: 10.00, for: E}\n"
      "  - {date: 2026-04-04, paid: 8.00 EUR, for: X}\n";
  const auto settled = [&](const char* as_of, const char* from, const char* since) {
    std::string rows;
    for (const report::Statement& one : made(text, as_of, from, since).statements) {
      for (const report::StatementSection& section : one.sections) {
        for (const report::SettledItem& item : section.settled) {
          rows += item.item.id + " " + std::to_string(item.item.part) + " " + item.day.text() +
                  (item.by_money ? " paid " : " settled ") + item.amount.text() + ", ";
        }
      }
    }
    return rows;
  };
  // What was settled on the day of the last statement, after it was written, is shown too.
  const std::string that_day = "D 1 2026-03-31 paid 10.00, ";
  const std::string all = that_day +
                          "A 1 2026-04-01 paid 30.00, B 1 2026-04-01 paid 30.00, "
                          "C 1 2026-04-02 settled 20.00, X 1 2026-04-04 paid 8.00, ";
  CHECK(settled("2026-04-10", nullptr, nullptr) == all);
  CHECK(settled("2026-04-10", nullptr, "2026-03-31") == all);
  CHECK(settled("2026-04-10", nullptr, "2026-04-03") == "X 1 2026-04-04 paid 8.00, ");
  CHECK(settled("2026-04-01", nullptr, nullptr) ==
        that_day + "A 1 2026-04-01 paid 30.00, B 1 2026-04-01 paid 30.00, ");
  CHECK(settled("2026-03-31", nullptr, nullptr) == that_day);
  CHECK(settled("2026-04-10", "2026-03-01", nullptr).empty());
  CHECK(settled("2026-04-10", "2026-03-01", "2026-03-31") == all);
}

TEST_CASE("report/statement: what is settled is shown by day, invoice date and id") {
  const std::string text =
      garden +
      "invoices:\n"
      "  - {id: A, client: hart, date: 2026-03-02, total: 5.00}\n"
      "  - {id: B, client: hart, date: 2026-03-01, total: 5.00}\n"
      "journal:\n"
      "  - {date: 2026-03-20, paid: 10.00, for: [A, B]}\n";
  const report::Statements all = made(text, "2026-03-31", nullptr, "2026-03-10");
  const auto& settled = only_section(all).settled;
  REQUIRE(settled.size() == 2);
  CHECK(settled[0].item.id == "B");
}

TEST_CASE("report/statement: what is due is asked for, not what is disputed or in a plan") {
  const auto asked = [](const char* entry) {
    const report::Statements all = made(
        garden +
            "invoices:\n"
            "  - {id: A, client: hart, date: 2026-03-01, due: 2026-03-25, total: 50.00}\n"
            "  - {id: B, client: hart, date: 2026-03-01, total: 60.00, instalments: "
            "[{due: 2026-03-31, amount: 30.00}, {due: 2026-04-30, amount: 30.00}]}\n"
            "journal:\n"
            "  - {date: 2026-03-05, " + std::string(entry) + "}\n",
        "2026-03-31");
    const report::StatementSection& section = only_section(all);
    return section.to_pay().text() + " of " + section.balance().text();
  };
  CHECK(asked("client: hart, call: Spring") == "80.00 of 110.00");
  CHECK(asked("promise: 2026-04-10, for: A") == "80.00 of 110.00");
  CHECK(asked("client: hart, plan: [{by: 2026-04-10, amount: 20.00}, "
              "{by: 2026-05-10, amount: 30.00}], for: A") == "30.00 of 110.00");
  CHECK(asked("dispute: A, amount: 20.00") == "60.00 of 110.00");
  CHECK(asked("client: hart, refund: 5.00") == "85.00 of 115.00");
}

TEST_CASE("report/statement: clients on hold get one when they are named") {
  const std::string text =
      garden +
      "invoices:\n"
      "  - {id: A, client: hart, date: 2026-03-01, total: 50.00}\n"
      "journal:\n"
      "  - {date: 2026-03-05, client: hart, hold: 2026-04-30}\n";
  const io::Loaded loaded = book_from_text(text);
  const auto written = [&](const report::Selection& selection, const char* as_of) {
    const report::Statements all = report::statements(*loaded.book, day(as_of), selection, {});
    return std::pair(all.statements.size(), all.on_hold);
  };
  CHECK(written({}, "2026-04-30") == std::pair(std::size_t{0}, Words{"hart"}));
  CHECK(written({}, "2026-05-01") == std::pair(std::size_t{1}, Words{}));
  CHECK(written({{*loaded.book->find_client("hart")}, ""}, "2026-04-30") ==
        std::pair(std::size_t{1}, Words{}));
}

TEST_CASE("report/statement: who gets one") {
  const std::string text =
      garden +
      "  - {id: moss, name: Moss, statements: activity}\n"
      "  - {id: done, name: All Done}\n"
      "invoices:\n"
      "  - {id: M, client: moss, date: 2026-01-05, total: 10.00}\n"
      "  - {id: Z, client: done, date: 2026-01-05, total: 10.00}\n"
      "journal:\n"
      "  - {date: 2026-02-01, client: done, paid: 10.00}\n";
  const io::Loaded loaded = book_from_text(text);
  const auto clients = [&](const report::Selection& selection, std::optional<core::Date> from) {
    std::string ids;
    for (const auto& one :
         report::statements(*loaded.book, day("2026-03-31"), selection, {.from = from})
             .statements) {
      ids += one.parties.client.id + (one.from ? " from " + one.from->text() : "") + " with " +
             std::to_string(one.sections.size()) + ", ";
    }
    return ids;
  };
  // Moss is used to activity: from the first line on.
  CHECK(clients({}, {}) == "moss from 2026-01-05 with 1, ");
  CHECK(clients({}, day("2026-01-20")) ==
        "done from 2026-01-20 with 1, moss from 2026-01-20 with 1, ");
  CHECK(clients({}, day("2026-02-20")) == "moss from 2026-02-20 with 1, ");
  // Who is named gets one, even with nothing to say.
  CHECK(clients({{*loaded.book->find_client("hart"), *loaded.book->find_client("done")}, ""},
                {}) == "done with 0, hart with 0, ");
}

TEST_CASE("report/statement: notes are printed from their day until theirs") {
  const std::string text =
      garden +
      "invoices:\n"
      "  - {id: A, client: hart, date: 2026-03-01, total: 50.00}\n"
      "journal:\n"
      "  - {date: 2026-03-02, client: hart, note: The gate code has changed, print: true}\n"
      "  - {date: 2026-03-03, client: hart, note: Back on 1 April, until: 2026-04-01, "
      "print: true}\n"
      "  - {date: 2026-03-04, client: hart, note: Mind the dog}\n";
  CHECK(made(text, "2026-03-01").statements[0].notes.empty());
  CHECK(made(text, "2026-03-02").statements[0].notes == Words({"The gate code has changed"}));
  CHECK(made(text, "2026-04-01").statements[0].notes ==
        Words({"The gate code has changed", "Back on 1 April"}));
  CHECK(made(text, "2026-04-02").statements[0].notes == Words({"The gate code has changed"}));
}

}  // namespace inv::test
