#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "book_from_text.hpp"
#include "inv/report/items.hpp"

namespace inv::test {

namespace {

using report::AgeBy;
using report::Ageing;

const std::string garden =
    "business: {name: Rowan Yard Care, currency: GBP}\n"
    "clients:\n"
    "  - {id: hart, name: Mrs Edith Hart, tags: [private]}\n"
    "  - {id: moss, name: Moss & Daughters, currency: EUR, tags: [trade]}\n"
    "  - {id: paid-up, name: Nothing Owed}\n"
    "  - {id: credit, name: Paid in Advance}\n"
    "invoices:\n"
    "  - {id: A, client: hart, date: 2026-05-31, due: 2026-06-30, total: 100.00}\n"
    "  - {id: B, client: hart, date: 2026-05-30, due: 2026-06-29, total: 50.00}\n"
    "  - {id: C, client: hart, date: 2026-05-01, due: 2026-05-31, total: 70.00}\n"
    "  - {id: D, client: hart, date: 2026-04-30, due: 2026-05-30, total: 80.00}\n"
    "  - {id: E, client: hart, date: 2026-03-01, due: 2026-04-01, total: 90.00}\n"
    "  - {id: F, client: hart, date: 2026-03-01, due: 2026-03-31, total: 60.00}\n"
    "  - {id: G, client: hart, date: 2026-06-01, total: 500.00 EUR}\n"
    "  - id: M\n"
    "    client: moss\n"
    "    date: 2026-05-01\n"
    "    total: 90.00\n"
    "    instalments: [{due: 2026-05-15, amount: 30.00}, {due: 2026-06-15, amount: 30.00}, "
    "{due: 2026-07-15, amount: 30.00}]\n"
    "  - {id: P, client: paid-up, date: 2026-05-01, total: 10.00}\n"
    "  - {id: later, client: hart, date: 2026-07-01, total: 1000.00}\n"
    "journal:\n"
    "  - {date: 2026-04-02, client: hart, paid: 20.00, for: F}\n"
    "  - {date: 2026-04-02, client: hart, paid: 15.00, keep: true}\n"
    "  - {date: 2026-05-20, client: moss, paid: 40.00}\n"
    "  - {date: 2026-05-20, client: paid-up, paid: 10.00}\n"
    "  - {date: 2026-05-20, client: credit, paid: 7.50}\n";

std::string amounts(const std::vector<core::Money>& all) {
  std::string text;
  for (const core::Money amount : all) text += (text.empty() ? "" : " ") + amount.text();
  return text;
}

std::string in_text(const report::AgeRow& row) {
  return row.client + " " + std::string(row.currency.code()) + " " + row.total.text() + " [" +
         amounts(row.buckets) + "] unapplied " + row.unapplied.text() + " overdue " +
         row.overdue.text() + " oldest " +
         (row.oldest_days ? std::to_string(*row.oldest_days) : "none");
}

std::string items(const report::AgeRow& row) {
  std::string text;
  for (const report::AgedItem& item : row.items) {
    text += text.empty() ? "" : ", ";
    text += item.id;
    if (item.parts > 1) text += " " + std::to_string(item.part) + "/" + std::to_string(item.parts);
    text += " " + item.open.text() + " of " + item.total.text() + " " +
            std::to_string(item.days_overdue);
    if (item.disputed) text += " disputed";
    if (item.promised) text += " promised";
  }
  return text;
}

Ageing aged(const std::string& text, const char* day, AgeBy by = AgeBy::due,
            const report::Selection& selection = {}) {
  const io::Loaded loaded = book_from_text(text);
  return report::age(*loaded.book, *core::parse_date(day), selection,
                     report::make_buckets(by, {30, 60, 90}));
}

}  // namespace

TEST_CASE("report/items: buckets and their labels are made from the limits") {
  struct Row {
    AgeBy by;
    std::vector<int> limits;
    std::vector<std::string> labels;
  };
  const std::vector<Row> rows = {
      {AgeBy::due, {30, 60, 90}, {"current", "1-30", "31-60", "61-90", "90+"}},
      {AgeBy::date, {30, 60, 90}, {"0-30", "31-60", "61-90", "90+"}},
      {AgeBy::due, {14}, {"current", "1-14", "14+"}},
      {AgeBy::date, {7, 8}, {"0-7", "8", "8+"}},
  };
  for (const Row& row : rows) CHECK(report::make_buckets(row.by, row.limits).labels == row.labels);
}

TEST_CASE("report/items: an item falls into the bucket of its days") {
  struct Row {
    int days;
    std::size_t by_due, by_date;
  };
  const report::Buckets by_due = report::make_buckets(AgeBy::due, {30, 60, 90});
  const report::Buckets by_date = report::make_buckets(AgeBy::date, {30, 60, 90});
  for (const Row& row : std::vector<Row>{{-400, 0, 0},
                                         {-1, 0, 0},
                                         {0, 0, 0},
                                         {1, 1, 0},
                                         {30, 1, 0},
                                         {31, 2, 1},
                                         {60, 2, 1},
                                         {61, 3, 2},
                                         {90, 3, 2},
                                         {91, 4, 3},
                                         {9999, 4, 3}}) {
    INFO(row.days << " days");
    CHECK(by_due.of(row.days) == row.by_due);
    CHECK(by_date.of(row.days) == row.by_date);
  }
}

TEST_CASE("report/items: a row for each client and currency, as an accountant adds it up") {
  const Ageing ageing = aged(garden, "2026-06-30");
  REQUIRE(ageing.rows.size() == 4);
  // Nobody has a row who owes nothing and has nothing unapplied.
  CHECK(in_text(ageing.rows[0]) ==
        "credit GBP -7.50 [0.00 0.00 0.00 0.00 0.00] unapplied 7.50 overdue 0.00 oldest none");
  // EUR before GBP. G is due 30 days after 1 June, on 1 July.
  CHECK(in_text(ageing.rows[1]) ==
        "hart EUR 500.00 [500.00 0.00 0.00 0.00 0.00] unapplied 0.00 overdue 0.00 oldest -1");
  // Current A; 1-30 B and C; 31-60 D; 61-90 E; 90+ what is left of F; the deposit is not applied.
  CHECK(in_text(ageing.rows[2]) ==
        "hart GBP 415.00 [100.00 120.00 80.00 90.00 40.00] unapplied 15.00 overdue 330.00 "
        "oldest 91");
  // 40 paid: the first instalment, and 10 of the second.
  CHECK(in_text(ageing.rows[3]) ==
        "moss EUR 50.00 [30.00 20.00 0.00 0.00 0.00] unapplied 0.00 overdue 20.00 oldest 15");
  CHECK(items(ageing.rows[2]) ==
        "F 40.00 of 60.00 91, E 90.00 of 90.00 90, D 80.00 of 80.00 31, C 70.00 of 70.00 30, "
        "B 50.00 of 50.00 1, A 100.00 of 100.00 0");
  CHECK(items(ageing.rows[3]) == "M 2/3 20.00 of 90.00 15, M 3/3 30.00 of 90.00 -15");
  REQUIRE(ageing.totals.size() == 2);
  CHECK(ageing.totals[0].total.text() == "550.00");
  CHECK(amounts(ageing.totals[0].buckets) == "530.00 20.00 0.00 0.00 0.00");
  CHECK(ageing.totals[1].total.text() == "407.50");
  CHECK(amounts(ageing.totals[1].buckets) == "100.00 120.00 80.00 90.00 40.00");
  CHECK(ageing.totals[1].unapplied.text() == "22.50");
  CHECK(ageing.totals[1].overdue.text() == "330.00");
}

TEST_CASE("report/items: by date only the buckets count from the invoice's date") {
  const Ageing ageing = aged(garden, "2026-06-30", AgeBy::date);
  // A and B are 30 and 31 days old, C and D 60 and 61, E and F 121.
  CHECK(in_text(ageing.rows[2]) ==
        "hart GBP 415.00 [100.00 120.00 80.00 130.00] unapplied 15.00 overdue 330.00 oldest 91");
}

TEST_CASE("report/items: as of an earlier day later records do not exist") {
  const Ageing ageing = aged(garden, "2026-04-01");
  REQUIRE(ageing.rows.size() == 1);
  CHECK(in_text(ageing.rows[0]) ==
        "hart GBP 150.00 [90.00 60.00 0.00 0.00 0.00] unapplied 0.00 overdue 60.00 oldest 1");
}

TEST_CASE("report/items: only the clients named, or those with the tag") {
  const io::Loaded loaded = book_from_text(garden);
  const book::Book& book = *loaded.book;
  const auto rows = [&](const report::Selection& selection) {
    std::string text;
    const Ageing ageing = report::age(book, *core::parse_date("2026-06-30"), selection,
                                      report::make_buckets(AgeBy::due, {30}));
    for (const report::AgeRow& row : ageing.rows) {
      text += row.client + " " + std::string(row.currency.code()) + " ";
    }
    return text;
  };
  const book::ClientIx hart = *book.find_client("hart"), moss = *book.find_client("moss");
  CHECK(rows({{moss}, ""}) == "moss EUR ");
  CHECK(rows({{moss, hart}, ""}) == "hart EUR hart GBP moss EUR ");
  CHECK(rows({{}, "trade"}) == "moss EUR ");
  CHECK(rows({{hart}, "trade"}) == "");
  CHECK(rows({{*book.find_client("paid-up")}, ""}) == "");
}

TEST_CASE("report/items: disputed and promised items are aged like any other, and marked") {
  const std::string talk =
      "  - {date: 2026-06-02, dispute: E, amount: 30.00}\n"
      "  - {date: 2026-06-20, client: hart, promise: 2026-07-05, for: [D, F]}\n";
  const Ageing ageing = aged(garden + talk, "2026-06-30");
  CHECK(in_text(ageing.rows[2]) ==
        "hart GBP 415.00 [100.00 120.00 80.00 90.00 40.00] unapplied 15.00 overdue 330.00 "
        "oldest 91");
  CHECK(items(ageing.rows[2]) ==
        "F 40.00 of 60.00 91 promised, E 90.00 of 90.00 90 disputed, "
        "D 80.00 of 80.00 31 promised, C 70.00 of 70.00 30, B 50.00 of 50.00 1, "
        "A 100.00 of 100.00 0");
}

}  // namespace inv::test
