#include <doctest/doctest.h>

#include "book_from_text.hpp"
#include "inv/book/numbering.hpp"

namespace {

using inv::book::Numbering;

struct Given {
  const char* id;
  const char* date;
};

inv::io::Loaded book_with(const std::string& number, const std::vector<Given>& invoices,
                          const std::string& more = "") {
  std::string text = "business:\n  name: Rowan\n  currency: GBP\n";
  if (!number.empty()) text += "  number: \"" + number + "\"\n";
  text += "clients: [{id: hart, name: Edith}]\n";
  if (!invoices.empty()) text += "invoices:\n";
  for (const Given& each : invoices)
    text += std::string("  - {id: ") + each.id + ", date: " + each.date + ", total: 1}\n";
  return inv::test::book_from_text(text + more);
}

std::string next_of(const inv::io::Loaded& loaded, const char* date) {
  Numbering numbering(*loaded.book);
  const auto id = numbering.next(*inv::core::parse_date(date));
  return id ? *id : "error: " + id.error().message;
}

TEST_CASE("book/numbering: after business.number") {
  struct Row {
    const char* pattern;
    std::vector<Given> invoices;
    const char* date;
    const char* wanted;
  };
  const Row table[] = {
      {"{YYYY}-{0000}", {}, "2026-06-30", "2026-0001"},
      {"{YYYY}-{0000}", {{"2026-0041", "2026-06-01"}}, "2026-06-30", "2026-0042"},
      {"{YYYY}-{0000}", {{"2026-0041", "2026-06-01"}}, "2027-01-02", "2027-0001"},
      {"{YYYY}-{0000}", {{"2026-9999", "2026-06-01"}}, "2026-06-30", "2026-10000"},
      {"{YYYY}-{0000}", {{"2026-42", "2026-06-01"}}, "2026-06-30", "2026-0043"},
      {"{YYYY}-{0000}", {{"A-7", "2026-06-01"}}, "2026-06-30", "2026-0001"},
      {"{YY}{MM}/{000}", {{"2606/004", "2026-06-01"}}, "2026-06-30", "2606/005"},
      {"{YY}{MM}/{000}", {{"2606/004", "2026-06-01"}}, "2026-07-01", "2607/001"},
      {"INV-{0000}", {{"inv-0007", "2026-06-01"}}, "2026-06-30", "INV-0008"},
      {"{0000}/{YY}", {{"0007/26", "2026-06-01"}, {"0009/25", "2025-06-01"}}, "2026-06-30",
       "0008/26"},
      {"R{0}", {{"R1", "2026-06-01"}, {"R12", "2026-06-01"}}, "2026-06-30", "R13"},
      {"{YYYY}-{0000}", {{"2026-0002", "2026-06-01"}, {"2026-0009x", "2026-06-01"}}, "2026-06-30",
       "2026-0003"},
      {"no. {0000}", {}, "2026-06-30",
       "error: `no. 0001` would be the next number, and is not an id; `business.number` is "
       "`no. {0000}`"},
      {"-{0000}", {}, "2026-06-30",
       "error: `-0001` would be the next number, and is not an id; `business.number` is "
       "`-{0000}`"},
  };
  for (const Row& row : table) {
    INFO(row.pattern << " on " << row.date);
    CHECK(next_of(book_with(row.pattern, row.invoices), row.date) == row.wanted);
  }
}

TEST_CASE("book/numbering: after the book's own pattern") {
  struct Row {
    std::vector<Given> invoices;
    const char* date;
    const char* wanted;
  };
  const Row table[] = {
      {{}, "2026-06-30", "2026-0001"},
      {{{"2026-041", "2026-06-01"}}, "2026-06-30", "2026-042"},
      {{{"2026-041", "2026-06-01"}}, "2027-01-01", "2027-001"},
      {{{"2026-041", "2026-06-01"}, {"2025-107", "2025-06-01"}}, "2025-12-31", "2025-108"},
      {{{"7", "2026-06-01"}}, "2027-06-30", "8"},
      {{{"INV-0099", "2026-06-01"}}, "2027-06-30", "INV-0100"},
      {{{"INV-999", "2026-06-01"}}, "2026-06-30", "INV-1000"},
      {{{"2026/03-7", "2026-03-01"}}, "2026-03-30", "2026/03-8"},
      {{{"2026/03-7", "2026-03-01"}}, "2026-04-30", "2026/04-1"},
      {{{"2026-03-7", "2026-03-01"}, {"2026-03-8", "2026-04-01"}}, "2026-04-30", "2026-03-9"},
      {{{"26-004", "2026-03-01"}}, "2027-04-30", "27-001"},
      {{{"26-003", "2025-03-01"}, {"26-004", "2026-03-01"}}, "2027-04-30", "26-005"},
      {{{"20260042", "2026-03-01"}}, "2026-04-30", "20260043"},
      {{{"20260042", "2026-03-01"}}, "2027-04-30", "20270001"},
      {{{"A126-4", "2026-03-01"}}, "2027-04-30", "A126-5"},
      {{{"2026-0009", "2026-03-01"}, {"2026-0010", "2026-02-01"}}, "2026-04-30", "2026-0011"},
      {{{"B-1", "2026-03-01"}, {"A-5", "2026-02-01"}}, "2026-04-30", "B-2"},
      {{{"final", "2026-03-01"}, {"A-5", "2026-02-01"}}, "2026-04-30", "A-6"},
      {{{"final", "2026-03-01"}}, "2026-04-30", "2026-0001"},
  };
  for (const Row& row : table) {
    INFO((row.invoices.empty() ? "none" : row.invoices[0].id) << " on " << row.date);
    CHECK(next_of(book_with("", row.invoices), row.date) == row.wanted);
  }
}

TEST_CASE("book/numbering: no number is given that anything has") {
  const auto loaded = book_with("", {{"2026-0001", "2026-06-01"}},
                                "  - {id: 2026-0002, date: 2026-06-02, kind: credit, total: 1}\n"
                                "journal:\n"
                                "  - {date: 2026-06-03, client: hart, credit: 1, id: 2026-0003}\n");
  Numbering numbering(*loaded.book);
  const auto day = *inv::core::parse_date("2026-06-30");
  CHECK(*numbering.next(day) == "2026-0004");
  CHECK(*numbering.next(day) == "2026-0005");
  CHECK(numbering.take("2026-0007"));
  CHECK_FALSE(numbering.take("2026-0004"));
  CHECK(numbering.is_taken("2026-0003"));
  CHECK(*numbering.next(day) == "2026-0006");
  CHECK(*numbering.next(day) == "2026-0008");
  CHECK(*numbering.next(day + 365) == "2027-0001");
}

}  // namespace
