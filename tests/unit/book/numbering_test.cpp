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
      {"{0000}/{YY}",
       {{"0007/26", "2026-06-01"}, {"0009/25", "2025-06-01"}},
       "2026-06-30",
       "0008/26"},
      {"R{0}", {{"R1", "2026-06-01"}, {"R12", "2026-06-01"}}, "2026-06-30", "R13"},
      {"{YYYY}-{0000}",
       {{"2026-0002", "2026-06-01"}, {"2026-0009x", "2026-06-01"}},
       "2026-06-30",
       "2026-0003"},
      {"no. {0000}",
       {},
       "2026-06-30",
       "error: `no. 0001` would be the next number, and is not an id; `business.number` is "
       "`no. {0000}`"},
      {"-{0000}",
       {},
       "2026-06-30",
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
      {{{"B-5", "2026-03-01"}, {"B-6", "2026-03-02"}, {"A-1", "2026-03-03"}}, "2026-04-30", "B-7"},
      {{{"B-5", "2026-03-01"}, {"A-1", "2026-03-03"}}, "2026-04-30", "A-2"},
      {{{"b-5", "2026-03-01"}, {"B-6", "2026-03-02"}, {"A-1", "2026-03-03"}}, "2026-04-30", "B-7"},
      {{{"A-0007", "2026-03-01"}, {"A-0008", "2026-03-02"}, {"A-9", "2026-03-03"}},
       "2026-04-30",
       "A-0010"},
  };
  for (const Row& row : table) {
    INFO((row.invoices.empty() ? "none" : row.invoices[0].id) << " on " << row.date);
    CHECK(next_of(book_with("", row.invoices), row.date) == row.wanted);
  }
}

/// `count` invoices, a day each, from `first` on, as `2026-0001`.
std::vector<Given> in_sequence(std::vector<std::string>& texts, const char* prefix, int count,
                               const char* first) {
  texts.clear();
  texts.reserve(static_cast<std::size_t>(2 * count));
  std::vector<Given> invoices;
  for (int i = 0; i < count; ++i) {
    const std::string digits = std::to_string(10001 + i).substr(1);
    const char* id = texts.emplace_back(prefix + digits).c_str();
    const char* date = texts.emplace_back((*inv::core::parse_date(first) + i).text()).c_str();
    invoices.push_back({id, date});
  }
  return invoices;
}

TEST_CASE("book/numbering: a number that is unlike the others does not change how they go on") {
  struct Row {
    Given odd;
    const char* date;
    const char* wanted;
  };
  const Row table[] = {
      {{"2025-0003", "2026-11-01"}, "2026-11-02", "2026-0013"},
      {{"2025-0003", "2026-11-01"}, "2027-01-02", "2027-0001"},
      {{"2025-0003", "2025-11-01"}, "2025-12-31", "2025-0004"},
      {{"X7", "2026-11-01"}, "2026-11-02", "2026-0013"},
      {{"2026-77", "2026-11-01"}, "2026-11-02", "2026-0078"},
      {{"2027-0001", "2026-12-31"}, "2027-01-02", "2027-0002"},
      {{"99999999999999999999999999", "2026-11-01"}, "2026-11-02", "2026-0013"},
  };
  std::vector<std::string> texts;
  for (const Row& row : table) {
    INFO(row.odd.id << " of " << row.odd.date);
    auto invoices = in_sequence(texts, "2026-", 12, "2026-06-01");
    invoices.push_back(row.odd);
    CHECK(next_of(book_with("", invoices), row.date) == row.wanted);
  }
}

TEST_CASE("book/numbering: a new pattern counts once half of the last ten have it") {
  std::vector<std::string> old_texts, new_texts;
  const auto old = in_sequence(old_texts, "A-", 20, "2026-01-01");
  for (const int count : {4, 5}) {
    auto invoices = in_sequence(new_texts, "B-", count, "2026-03-01");
    invoices.insert(invoices.end(), old.begin(), old.end());
    CHECK(next_of(book_with("", invoices), "2026-04-30") == (count == 4 ? "A-0021" : "B-0006"));
  }
}

TEST_CASE("book/numbering: digits that are too many to count are not counted on") {
  struct Row {
    const char* pattern;
    std::vector<Given> invoices;
    const char* wanted;
  };
  const Row table[] = {
      {"", {{"99999999999999999999999999", "2026-06-01"}}, "2026-0001"},
      {"", {{"A-9999999999999999999", "2026-06-01"}}, "2026-0001"},
      {"", {{"A-999999999999999998", "2026-06-01"}}, "A-999999999999999999"},
      {"", {{"A-999999999999999999", "2026-06-01"}}, "A-1000000000000000000"},
      {"", {{"2026999999999999999999", "2026-06-01"}}, "20261000000000000000000"},
      {"", {{"20269999999999999999999", "2026-06-01"}}, "2026-0001"},
      {"", {{"A-0000000000000000000000000041", "2026-06-01"}}, "A-0000000000000000000000000042"},
      {"", {{"A-99999999999999999999", "2026-06-02"}, {"A-7", "2026-06-01"}}, "A-8"},
      {"{0}", {{"99999999999999999999999999", "2026-06-01"}}, "1"},
      {"{0}", {{"00000000000000000007", "2026-06-01"}}, "8"},
  };
  for (const Row& row : table) {
    INFO(row.invoices[0].id << " with `" << row.pattern << "`");
    CHECK(next_of(book_with(row.pattern, row.invoices), "2026-06-30") == row.wanted);
  }
}

TEST_CASE("book/numbering: each date has its own series, in whatever order they are asked for") {
  const auto loaded = book_with("", {{"26-07/0004", "2026-07-03"}, {"26-08/0002", "2026-08-01"}});
  Numbering numbering(*loaded.book);
  const auto july = *inv::core::parse_date("2026-07-30");
  const auto august = *inv::core::parse_date("2026-08-30");
  CHECK(*numbering.next(august) == "26-08/0003");
  CHECK(*numbering.next(july) == "26-07/0005");
  CHECK(*numbering.next(august) == "26-08/0004");
  CHECK(*numbering.next(july + 1) == "26-07/0006");
  CHECK(*numbering.next(august + 31) == "26-09/0001");
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
