// Decisions that are followed, day after day.

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "report/followed_book.hpp"

using inv::core::Date;
using inv::core::parse_date;
using inv::test::FollowedBook;

namespace {

std::string book_under(const std::string& policy) {
  return "business: {name: Rowan Yard Care, currency: GBP}\n"
         "clients:\n"
         "  - {id: hart, name: Mrs Edith Hart, email: e@h.example, care: " +
         policy +
         "}\n"
         "invoices:\n"
         "  - {id: A, date: 2026-03-01, due: 2026-03-31, total: 100.00}\n"
         "journal:\n";
}

std::vector<std::string> walked(const std::string& text, const char* from, const char* to) {
  FollowedBook followed(text);
  for (Date day = *parse_date(from); day <= *parse_date(to); day = day + 1) {
    followed.follow(followed.look(day));
  }
  return followed.taken();
}

void check(const std::vector<std::string>& taken, const std::vector<std::string>& expected) {
  CHECK(taken.size() == expected.size());
  for (std::size_t i = 0; i < std::min(taken.size(), expected.size()); ++i) {
    CHECK(taken[i] == expected[i]);
  }
}

}  // namespace

TEST_CASE("report/decision: an invoice that nobody pays, under the standard policy") {
  check(walked(book_under("standard"), "2026-03-01", "2026-10-31"),
        {
            "2026-03-24 1 email heads-up",
            "2026-04-03 2 email friendly",
            "2026-04-10 3 email reminder",
            "2026-04-17 4 call reminder",
            "2026-05-01 5 email firm",  // on 04-30 they have heard from us on 3 of 28 days
            "2026-05-15 6 call firm",
            "2026-06-01 7 email formal",  // 05-30 is a Saturday, and there is no address
            "2026-07-01 call",            // a person decides, every 30 days
            "2026-07-31 call",
            "2026-08-31 call",  // 08-30 is a Sunday
            "2026-09-30 call",
            "2026-10-30 call",
        });
}

TEST_CASE("report/decision: the same under the personal policy") {
  check(walked(book_under("personal"), "2026-03-01", "2026-07-31"),
        {
            "2026-03-24 1 email heads-up",
            "2026-04-06 2 email friendly",  // 04-05 is a Sunday
            "2026-04-15 3 call friendly",   // 9 days of gap
            "2026-05-05 4 email reminder",
            "2026-05-20 5 call firm",
            "2026-06-15 6 email firm",  // 06-14 is a Sunday
            "2026-07-15 call",
        });
}

TEST_CASE("report/decision: the same under the volume policy") {
  check(walked(book_under("volume"), "2026-03-01", "2026-07-31"),
        {
            "2026-03-24 1 email heads-up",
            "2026-04-03 2 email friendly",
            "2026-04-10 3 email reminder",
            "2026-04-21 4 email firm",
            "2026-05-15 5 email formal",
            "2026-06-15 call",  // 06-14 is a Sunday
            "2026-07-15 call",
        });
}

TEST_CASE("report/decision: an old debt in a new book is not met with a firm word") {
  check(walked(book_under("standard"), "2026-06-01", "2026-08-10"),
        {
            "2026-06-01 2 email friendly",
            "2026-06-08 3 email reminder",  // 4 days are half of 7, but the gap is 6
            "2026-06-15 4 call reminder",
            "2026-06-29 5 email firm",  // on 06-22 they have heard from us on 3 of 28 days
            "2026-07-07 6 call firm",   // 8 days: half of 15
            "2026-07-15 7 email formal",
        });
}

TEST_CASE("report/decision: a new debt beside an old one is one conversation with it") {
  const std::string text =
      "business: {name: Rowan Yard Care, currency: GBP}\n"
      "clients:\n"
      "  - {id: hart, name: Mrs Edith Hart, email: e@h.example, care: volume}\n"
      "invoices:\n"
      "  - {id: A, date: 2026-03-01, due: 2026-03-31, total: 100.00}\n"
      "  - {id: B, date: 2026-05-11, due: 2026-06-10, total: 100.00}\n"
      "journal:\n"
      "  - {date: 2026-05-15, sent: reminder, stage: 5, for: A}\n";
  check(walked(text, "2026-05-16", "2026-08-20"),
        {
            "2026-06-15 call",  // a person decides about A; B, 5 days overdue, is named with it
            "2026-07-15 call",
            "2026-08-14 call",
        });
}

TEST_CASE("report/decision: a promise, a bounced cheque and a hold on the way") {
  const std::string journal =
      "  - {date: 2026-04-10, client: hart, promise: 2026-04-20}\n"
      "  - {date: 2026-04-30, client: hart, paid: 100, for: A}\n"
      "  - {date: 2026-05-12, returned: 100, for: A, why: no funds}\n"
      "  - {date: 2026-05-14, client: hart, hold: 2026-05-31, why: bereavement}\n";
  check(walked(book_under("standard") + journal, "2026-03-01", "2026-07-10"),
        {
            "2026-03-24 1 email heads-up",
            "2026-04-03 2 email friendly",
            "2026-04-24 3 call reminder",  // the promise of 04-10 broke, and the next rung is ready
            "2026-05-12 3 call friendly",  // the cheque came back
            "2026-06-08 2 call friendly",  // 05-31 and 6 days are a Saturday
            "2026-06-15 3 email reminder",  // the gap ends on a Sunday
            "2026-06-22 4 call reminder",
            "2026-07-06 5 email firm",  // not on 06-29: 3 of 28 days
        });
}
