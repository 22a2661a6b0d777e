#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "inv/book/client.hpp"
#include "inv/book/policy.hpp"

using namespace inv::book;
using inv::core::Date;
using inv::core::parse_date;
using inv::core::Weekday;

namespace {

Date day(std::string_view text) { return *parse_date(text); }

const Policy& policy(const std::vector<Policy>& policies, std::string_view name) {
  for (const auto& found : policies) {
    if (found.name == name) return found;
  }
  FAIL("no policy " << name);
  return policies.front();
}

/// A ladder in the words of the contract: `-7 email heads-up, 3 email friendly`.
std::string ladder_text(const Policy& policy) {
  std::string text;
  for (const auto& rung : policy.ladder) {
    if (!text.empty()) text += ", ";
    text += std::to_string(rung.at) + " " + std::string(channel_name(rung.channel)) + " " +
            std::string(tone_name(rung.tone));
  }
  return text;
}

PolicyOverride named(std::string name) {
  PolicyOverride given;
  given.name = std::move(name);
  return given;
}

}  // namespace

TEST_CASE("book/policy: the built-in policies are those of the contract") {
  struct Case {
    std::string name, ladder;
    int gap, grace, carry;
    Channel broken;
  };
  const std::vector<Case> cases = {
      {"standard",
       "-7 email heads-up, 3 email friendly, 10 email reminder, 17 call reminder, 30 email firm, "
       "45 call firm, 60 letter formal",
       6, 3, 5, Channel::call},
      {"personal",
       "-7 email heads-up, 5 email friendly, 14 call friendly, 35 email reminder, 50 call firm, "
       "75 letter firm",
       9, 5, 10, Channel::call},
      {"volume",
       "-7 email heads-up, 3 email friendly, 10 email reminder, 21 email firm, 45 email formal", 5,
       2, 0, Channel::email},
  };
  CHECK(built_in_policies().size() == cases.size());
  for (const auto& expected : cases) {
    INFO(expected.name);
    const Policy& found = policy(built_in_policies(), expected.name);
    CHECK(ladder_text(found) == expected.ladder);
    CHECK(found.gap == expected.gap);
    CHECK(found.grace == expected.grace);
    CHECK(found.carry == expected.carry);
    CHECK(found.broken == expected.broken);
    CHECK(found.minimum.in(*inv::core::Currency::find("EUR")).text() == "5");
    CHECK(found.repeat == 30);
    CHECK(found.headsup == HeadsUp::needed);
    CHECK(is_quiet(found.quiet, day("2026-02-28")));
    CHECK(is_quiet(found.quiet, day("2026-03-01")));
    CHECK_FALSE(is_quiet(found.quiet, day("2026-03-02")));
    CHECK(found.first_overdue_stage() == 2);
  }
}

TEST_CASE("book/policy: the first three tones are gentle") {
  CHECK(is_gentle(Tone::heads_up));
  CHECK(is_gentle(Tone::friendly));
  CHECK(is_gentle(Tone::reminder));
  CHECK_FALSE(is_gentle(Tone::firm));
  CHECK_FALSE(is_gentle(Tone::formal));
}

TEST_CASE("book/policy: a key given overrides just that key") {
  auto standard = named("standard");
  standard.gap = 10;
  const auto policies = settle_policies({standard});
  CHECK(policies.size() == 3);
  CHECK(policy(policies, "standard").gap == 10);
  CHECK(policy(policies, "standard").grace == 3);
  CHECK(policy(policies, "standard").last_stage() == 7);
  CHECK(policy(policies, "personal").gap == 9);
}

TEST_CASE("book/policy: a new policy starts from standard, as the book has it") {
  auto trade = named("trade");
  trade.ladder = std::vector<Rung>{{10, Channel::call, Tone::friendly}};
  auto standard = named("standard");
  standard.repeat = 14;
  // Also where `standard` is overridden after it.
  const auto policies = settle_policies({trade, standard});
  const Policy& found = policy(policies, "trade");
  CHECK(found.repeat == 14);
  CHECK(found.gap == 6);
  CHECK(found.last_stage() == 1);
  CHECK(found.first_overdue_stage() == 1);
}

TEST_CASE("book/policy: the stage reached is the highest rung whose day has come") {
  const Policy& standard = policy(built_in_policies(), "standard");
  const std::vector<std::pair<int, int>> cases = {{-30, 0}, {-8, 0}, {-7, 1}, {0, 1},
                                                  {2, 1},   {3, 2},  {9, 2},  {10, 3},
                                                  {59, 6},  {60, 7}, {999, 7}};
  for (const auto& [days, stage] : cases) {
    INFO(days);
    CHECK(standard.stage_reached(days) == stage);
  }
}

TEST_CASE("book/policy: quiet days, with ranges that run over the end of week and year") {
  const std::vector<Quiet> quiet = {
      QuietWeekdays{Weekday::fri, Weekday::mon}, QuietYearly{12, 24, 1, 2},
      QuietDates{day("2026-04-08"), day("2026-04-09")}, QuietYearly{2, 29, 2, 29}};
  const std::vector<std::pair<std::string, bool>> cases = {
      {"2026-04-02", false},  // a Thursday
      {"2026-04-03", true},   // Friday
      {"2026-04-05", true},  {"2026-04-06", true},  {"2026-04-07", false}, {"2026-04-08", true},
      {"2026-04-09", true},  {"2025-04-09", false}, {"2026-12-23", false}, {"2026-12-24", true},
      {"2026-12-31", true},  {"2026-01-01", true},  {"2025-01-02", true},  {"2024-01-03", false},
      {"2024-02-29", true},  {"2024-02-28", false},
  };
  for (const auto& [text, expected] : cases) {
    INFO(text);
    CHECK(is_quiet(quiet, day(text)) == expected);
  }
  CHECK_FALSE(is_quiet({}, day("2026-04-05")));
}

TEST_CASE("book/policy: the minimum is in each currency's own unit") {
  const Minimum none, fifteen{inv::core::Decimal(1500, 2), {}};
  const Minimum named{{}, {{*inv::core::Currency::find("KWD"), inv::core::Decimal(1500, 3)},
                           {*inv::core::Currency::find("JPY"), inv::core::Decimal(1500, 0)}}};
  struct Case {
    const Minimum& minimum;
    std::string currency, least;
  };
  const std::vector<Case> cases = {
      {none, "EUR", "5"},        {none, "KWD", "5"},       {none, "JPY", "500"},
      {fifteen, "EUR", "15.00"}, {fifteen, "JPY", "15.00"}, {named, "EUR", "5"},
      {named, "KWD", "1.500"},   {named, "JPY", "1500"},   {named, "KRW", "500"},
  };
  for (const auto& [minimum, currency, least] : cases) {
    INFO(currency << " " << least);
    CHECK(minimum.in(*inv::core::Currency::find(currency)).text() == least);
  }
}

Billing monthly(int day) { return {.from = {}, .month_day = day}; }
Billing weekly(Weekday day) {
  return {.unit = Billing::Unit::week, .from = {}, .weekday = day};
}
/// Every so many weeks or months from that day on.
Billing weeks(int count, const std::string& from) {
  return {.unit = Billing::Unit::week, .count = count, .from = day(from),
          .weekday = day(from).weekday()};
}
Billing months(int count, const std::string& from, int month_day) {
  return {.count = count, .from = day(from), .month_day = month_day};
}

TEST_CASE("book/billing: the next billing date is the first on or after a day") {
  struct Case {
    Billing billing;
    std::string today, next;
  };
  const std::vector<Case> cases = {
      {monthly(1), "2026-04-01", "2026-04-01"},
      {monthly(1), "2026-04-02", "2026-05-01"},
      {monthly(15), "2026-12-16", "2027-01-15"},
      {monthly(31), "2026-02-01", "2026-02-28"},
      {monthly(31), "2024-02-28", "2024-02-29"},
      {monthly(31), "2026-02-28", "2026-02-28"},
      {monthly(31), "2026-04-30", "2026-04-30"},
      {monthly(30), "2026-01-31", "2026-02-28"},
      {monthly(31), "2026-12-31", "2026-12-31"},
      {weekly(Weekday::mon), "2026-04-06", "2026-04-06"},
      {weekly(Weekday::mon), "2026-04-07", "2026-04-13"},
      {weekly(Weekday::sun), "2026-04-06", "2026-04-12"},
      // Not before the first one.
      {weeks(2, "2026-01-05"), "2025-06-01", "2026-01-05"},
      {weeks(2, "2026-01-05"), "2026-01-05", "2026-01-05"},
      {weeks(2, "2026-01-05"), "2026-01-06", "2026-01-19"},
      {weeks(2, "2026-01-05"), "2026-12-24", "2027-01-04"},
      {months(1, "2026-03-15", 15), "2026-01-01", "2026-03-15"},
      // A quarter from the end of January: each last day, and the 31st where there is one.
      {months(3, "2026-01-31", 31), "2026-01-31", "2026-01-31"},
      {months(3, "2026-01-31", 31), "2026-02-01", "2026-04-30"},
      {months(3, "2026-01-31", 31), "2026-05-01", "2026-07-31"},
      {months(3, "2026-01-31", 31), "2026-11-01", "2027-01-31"},
      // The 28th of February that is meant as the 31st, and the one that is not.
      {months(2, "2026-02-28", 31), "2026-03-01", "2026-04-30"},
      {months(2, "2026-02-28", 28), "2026-03-01", "2026-04-28"},
      {months(12, "2024-02-29", 29), "2024-03-01", "2025-02-28"},
      {months(12, "2024-02-29", 29), "2027-03-01", "2028-02-29"},
      {months(12, "2026-01-01", 1), "9999-12-31", "10000-01-01"},
  };
  for (const auto& [billing, today, next] : cases) {
    INFO(today << " " << next);
    CHECK(billing.next_on_or_after(day(today)).text() == next);
  }
}
