#include <doctest/doctest.h>

#include <string_view>
#include <vector>

#include "inv/core/date.hpp"
#include "inv/core/terms.hpp"

using inv::core::Date;
using inv::core::parse_date;
using inv::core::parse_terms;

TEST_CASE("core/date: only real days written as YYYY-MM-DD are read") {
  for (const std::string_view text : {"2026-02-28", "2024-02-29", "2000-02-29", "0001-01-01",
                                      "9999-12-31", "1969-12-31"}) {
    INFO(text);
    REQUIRE(parse_date(text));
    CHECK(parse_date(text)->text() == text);
  }
  for (const std::string_view text :
       {"2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "26-04-01",
        "2026-4-1", "2026/04/01", "2026-04-01 ", "", "0000-01-01", "+026-01-01", "2026-04-0x"}) {
    INFO(text);
    CHECK_FALSE(parse_date(text));
  }
}

TEST_CASE("core/date: days count on over months, leap years and weeks") {
  const Date day = *parse_date("2024-02-28");
  CHECK((day + 2).text() == "2024-03-01");
  CHECK(*parse_date("2025-03-01") - *parse_date("2024-03-01") == 365);
  CHECK(day.end_of_month().text() == "2024-02-29");
  CHECK(inv::core::weekday_name(parse_date("2026-11-22")->weekday()) == "Sunday");
}

TEST_CASE("core/terms: each rule leads to its day") {
  struct Case {
    std::string_view terms, invoiced, due;
  };
  const std::vector<Case> cases = {
      {"on receipt", "2026-01-31", "2026-01-31"},  {"net 0", "2026-01-31", "2026-01-31"},
      {"net 30", "2026-01-31", "2026-03-02"},      {"eom", "2026-02-10", "2026-02-28"},
      {"eom 10", "2024-02-10", "2024-03-10"},      {"net 30 eom", "2026-01-15", "2026-02-28"},
      {"net 45 eom", "2026-01-31", "2026-03-31"},  {"2/10 net 30", "2026-03-01", "2026-03-31"},
      {"2.5/10 net 30", "2026-03-01", "2026-03-31"},
      // The end of a later month, whichever day the invoice has.
      {"eom+1", "2020-06-11", "2020-07-31"},       {"eom+1", "2025-01-31", "2025-02-28"},
      {"eom+1", "2025-01-02", "2025-02-28"},       {"eom+1", "2025-02-10", "2025-03-31"},
      {"eom+2", "2025-12-31", "2026-02-28"},       {"eom+12", "2024-02-01", "2025-02-28"},
      {"net 30 eom 10", "2026-01-15", "2026-03-10"}, {"net 0 eom 5", "2026-04-30", "2026-05-05"},
  };
  for (const auto& c : cases) {
    INFO(c.terms);
    const auto terms = parse_terms(c.terms);
    REQUIRE(terms);
    CHECK(terms->due(*parse_date(c.invoiced)).text() == c.due);
    CHECK(terms->text() == c.terms);
  }
  CHECK(parse_terms("2/10 net 30")->discount_days == 10);
}

TEST_CASE("core/terms: anything else is no terms") {
  for (const std::string_view text :
       {"", "30", "net", "net -1", "net 99999", "Net 30", "net  30", "eom x", "2/10", "0/10 net 30",
        "100/10 net 30", "2/10 eom", "2/10 net 30 eom", "net 30 days", "on  receipt",
        "eom+0", "eom+", "eom +1", "eom+121", "eom+1 10", "net 30 eom x", "net 30 eom 10 5",
        "2/10 eom+1"}) {
    INFO(text);
    CHECK_FALSE(parse_terms(text));
  }
}
