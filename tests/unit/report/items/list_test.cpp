#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "book_from_text.hpp"
#include "inv/report/items.hpp"

namespace inv::test {

namespace {

using report::ListFilter;

const std::string one_client =
    "business: {name: Rowan Yard Care, currency: GBP}\n"
    "clients:\n"
    "  - {id: hart, name: Mrs Edith Hart}\n"
    "invoices:\n"
    "  - {id: A, client: hart, date: 2026-03-01, due: 2026-03-31, total: 100.00}\n";

/// `A hart 2026-03-01 due 2026-03-31 100.00 open 0.00 - paid`.
std::string in_text(const report::ListRow& row) {
  return row.id + " " + row.client + " " + row.date.text() + " due " + row.due.text() + " " +
         row.total.text() + " open " + row.open.text() + " " +
         (row.days_overdue ? std::to_string(*row.days_overdue) : "-") + " " +
         report::state_name(row.state);
}

std::vector<std::string> listed(const std::string& text, const char* day,
                                ListFilter filter = ListFilter::all) {
  const io::Loaded loaded = book_from_text(text);
  std::vector<std::string> rows;
  for (const auto& row : report::list(*loaded.book, *core::parse_date(day), {}, filter).rows) {
    rows.push_back(in_text(row));
  }
  return rows;
}

}  // namespace

TEST_CASE("report/items: the state is the first that fits") {
  struct Row {
    const char* what;
    const char* journal;
    const char* day;
    const char* state;
  };
  const std::vector<Row> rows = {
      {"on its due date nothing is overdue", "", "2026-03-31", "100.00 0 open"},
      {"the day after it is", "", "2026-04-01", "100.00 1 overdue"},
      {"paid in part it is still overdue", "{date: 2026-03-05, paid: 40.00, for: A}", "2026-04-01",
       "60.00 1 overdue"},
      {"paid", "{date: 2026-04-05, paid: 100.00, for: A}", "2026-04-05", "0.00 - paid"},
      {"paid tomorrow is not paid", "{date: 2026-04-05, paid: 100.00, for: A}", "2026-04-04",
       "100.00 4 overdue"},
      {"a dispute comes before overdue", "{date: 2026-04-02, dispute: A, amount: 5.00}",
       "2026-04-04", "100.00 4 disputed"},
      {"a settled dispute does not count",
       "{date: 2026-04-02, dispute: A}\n  - {date: 2026-04-03, resolve: A}", "2026-04-04",
       "100.00 4 overdue"},
      {"nothing is disputed of what is paid",
       "{date: 2026-04-02, dispute: A}\n  - {date: 2026-04-03, paid: 100.00, for: A}", "2026-04-04",
       "0.00 - paid"},
      {"the last that was open was given up",
       "{date: 2026-04-02, paid: 60.00, for: A}\n  - {date: 2026-05-01, writeoff: A}", "2026-05-02",
       "0.00 - written-off"},
      {"what was given up came back in part",
       "{date: 2026-05-01, writeoff: A}\n  - {date: 2026-06-01, paid: 30.00, for: A}", "2026-06-02",
       "0.00 - written-off"},
      {"what was given up came back wholly",
       "{date: 2026-05-01, writeoff: A}\n  - {date: 2026-06-01, paid: 100.00, for: A}",
       "2026-06-02", "0.00 - paid"},
      {"the last that was open was paid",
       "{date: 2026-04-02, writeoff: A, amount: 60.00}\n  - {date: 2026-05-01, paid: 40.00, "
       "for: A}",
       "2026-05-02", "0.00 - paid"},
      {"void comes first",
       "{date: 2026-04-02, paid: 100.00, for: A}\n  - {date: 2026-04-03, "
       "void: A}",
       "2026-04-04", "0.00 - void"},
  };
  for (const Row& row : rows) {
    INFO(std::string(row.what));
    std::string text = one_client;
    if (*row.journal != '\0') text += "journal:\n  - " + std::string(row.journal) + "\n";
    const std::vector<std::string> found = listed(text, row.day);
    REQUIRE(found.size() == 1);
    CHECK(found[0] == "A hart 2026-03-01 due 2026-03-31 100.00 open " + std::string(row.state));
  }
}

TEST_CASE("report/items: by date, then id; instalments are due with their last") {
  const std::string text =
      one_client +
      "  - {id: C, client: hart, date: 2026-02-01, total: 10.00, due: 2026-02-01}\n"
      "  - {id: B, client: hart, date: 2026-02-01, total: 60.00, instalments: "
      "[{due: 2026-04-01, amount: 30.00}, {due: 2026-03-01, amount: 30.00}]}\n"
      "  - {id: CN, client: hart, date: 2026-02-02, kind: credit, total: 5.00, for: C}\n"
      "  - {id: later, client: hart, date: 2026-03-12, total: 1.00}\n";
  CHECK(listed(text, "2026-03-11") ==
        std::vector<std::string>{"B hart 2026-02-01 due 2026-04-01 60.00 open 60.00 10 overdue",
                                 "C hart 2026-02-01 due 2026-02-01 10.00 open 5.00 38 overdue",
                                 "A hart 2026-03-01 due 2026-03-31 100.00 open 100.00 -20 open"});
}

TEST_CASE("report/items: filters") {
  const std::string text =
      one_client +
      "  - {id: late, client: hart, date: 2026-02-01, due: 2026-02-15, total: 10.00}\n"
      "  - {id: both, client: hart, date: 2026-02-02, due: 2026-02-16, total: 20.00}\n"
      "  - {id: queried, client: hart, date: 2026-02-03, due: 2026-04-16, total: 30.00}\n"
      "  - {id: done, client: hart, date: 2026-02-04, total: 40.00}\n"
      "  - {id: lost, client: hart, date: 2026-02-05, total: 50.00}\n"
      "  - {id: wrong, client: hart, date: 2026-02-06, total: 60.00}\n"
      "journal:\n"
      "  - {date: 2026-02-20, dispute: both}\n"
      "  - {date: 2026-02-20, dispute: queried}\n"
      "  - {date: 2026-02-20, paid: 40.00, for: done}\n"
      "  - {date: 2026-02-20, writeoff: lost}\n"
      "  - {date: 2026-02-20, void: wrong}\n";
  const auto ids = [&](ListFilter filter) {
    std::string found;
    for (const std::string& row : listed(text, "2026-03-01", filter)) {
      found += row.substr(0, row.find(' ') + 1);
    }
    return found;
  };
  CHECK(ids(ListFilter::all) == "late both queried done lost wrong A ");
  CHECK(ids(ListFilter::open) == "late both queried A ");
  // A disputed invoice that is late is both.
  CHECK(ids(ListFilter::overdue) == "late both ");
  CHECK(ids(ListFilter::disputed) == "both queried ");
  CHECK(ids(ListFilter::paid) == "done ");
}

}  // namespace inv::test
