#include <doctest/doctest.h>

#include "cli/typed/typed.hpp"

namespace {

using inv::cli::DayDirection;
using inv::cli::read_day;
using inv::core::Date;

std::string day(const char* text, const char* base, DayDirection direction) {
  const auto found = read_day(text, *inv::core::parse_date(base), direction);
  return found ? found->text() : "-";
}

TEST_CASE("cli/typed: the forms of a day") {
  struct Row {
    const char* text;
    const char* base;
    const char* wanted;  // ahead
  };
  const Row table[] = {
      {"2026-04-08", "2026-06-30", "2026-04-08"}, {"today", "2026-06-30", "2026-06-30"},
      {"Today", "2026-06-30", "2026-06-30"},      {"yesterday", "2026-03-01", "2026-02-28"},
      {"tomorrow", "2026-12-31", "2027-01-01"},   {"+14", "2026-06-30", "2026-07-14"},
      {"-3", "2026-06-30", "2026-06-27"},         {"+0", "2026-06-30", "2026-06-30"},
      {"eom", "2026-02-03", "2026-02-28"},        {"EOM", "2028-02-29", "2028-02-29"},
      {"2026-02-30", "2026-06-30", "-"},          {"2026-4-8", "2026-06-30", "-"},
      {"08/04/2026", "2026-06-30", "-"},          {"", "2026-06-30", "-"},
      {"+", "2026-06-30", "-"},                   {"14", "2026-06-30", "-"},
      {"+1.5", "2026-06-30", "-"},                {"+-1", "2026-06-30", "-"},
      {"+14 days", "2026-06-30", "-"},            {"someday", "2026-06-30", "-"},
      {"frid", "2026-06-30", "-"},                {"fridayish", "2026-06-30", "-"},
      {"to", "2026-06-30", "-"},                  {" today", "2026-06-30", "-"},
  };
  for (const Row& row : table) {
    INFO(row.text << " from " << row.base);
    CHECK(day(row.text, row.base, DayDirection::ahead) == row.wanted);
    CHECK(day(row.text, row.base, DayDirection::back) == row.wanted);
  }
}

TEST_CASE("cli/typed: a weekday is the next after the day, or the last with it") {
  struct Row {
    const char* text;
    const char* ahead;
    const char* back;
  };
  // 2026-06-30 is a Tuesday.
  const Row table[] = {
      {"tue", "2026-07-07", "2026-06-30"},       {"Tuesday", "2026-07-07", "2026-06-30"},
      {"wed", "2026-07-01", "2026-06-24"},       {"WEDNESDAY", "2026-07-01", "2026-06-24"},
      {"thursday", "2026-07-02", "2026-06-25"},  {"fri", "2026-07-03", "2026-06-26"},
      {"Friday", "2026-07-03", "2026-06-26"},    {"sat", "2026-07-04", "2026-06-27"},
      {"sunday", "2026-07-05", "2026-06-28"},    {"mon", "2026-07-06", "2026-06-29"},
  };
  for (const Row& row : table) {
    INFO(row.text);
    CHECK(day(row.text, "2026-06-30", DayDirection::ahead) == row.ahead);
    CHECK(day(row.text, "2026-06-30", DayDirection::back) == row.back);
  }
}

TEST_CASE("cli/typed: the calendar ends where the years do") {
  CHECK(day("+1", "9999-12-31", DayDirection::ahead) == "-");
  CHECK(day("tomorrow", "9999-12-31", DayDirection::ahead) == "-");
  CHECK(day("yesterday", "0001-01-01", DayDirection::ahead) == "-");
  CHECK(day("eom", "9999-12-01", DayDirection::ahead) == "9999-12-31");
  CHECK(day("fri", "9999-12-31", DayDirection::ahead) == "-");
  CHECK(day("sun", "0001-01-01", DayDirection::back) == "-");
  CHECK(day("+99999999999999999999", "2026-06-30", DayDirection::ahead) == "-");
  CHECK(day("-2147483648", "2026-06-30", DayDirection::ahead) == "-");
  CHECK(day("+3652058", "0001-01-01", DayDirection::ahead) == "9999-12-31");
}

}  // namespace
