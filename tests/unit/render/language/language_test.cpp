#include "render/language/language.hpp"

#include <doctest/doctest.h>

#include "inv/render/text.hpp"
#include "render/rows.hpp"

namespace inv::render::rows {
namespace {

TEST_CASE("render/language: days with the preposition that the sentence needs") {
  struct Row {
    const char* language;
    DayForm form;
    const char* day;
    const char* text;
  };
  const Row table[] = {{"en", DayForm::plain, "2026-04-08", "8 April 2026"},
                       {"en", DayForm::on, "2026-04-08", "on 8 April 2026"},
                       {"en-US", DayForm::since, "2026-04-08", "since April 8, 2026"},
                       {"de", DayForm::by, "2026-04-08", "bis zum 8. April 2026"},
                       {"de-AT", DayForm::of, "2026-03-01", "vom 1. März 2026"}};
  const core::Date today = day("2026-05-05");
  for (const Row& row : table) {
    const Language& language = language_of(row.language);
    CHECK(with_plain_blanks(day_text(language, day(row.day), row.form, today, true)) == row.text);
  }
  const core::Date days[] = {day("2026-04-03"), day("2026-04-10"), day("2026-05-02")};
  CHECK(with_plain_blanks(days_text(language_of("de"), days, DayForm::on, today, false)) ==
        "am 3., 10. April und 2. Mai");
  CHECK(day_text(language_of("de"), today, DayForm::on, today, false) == "heute");
}

TEST_CASE("render/language: money and numbers as each language groups them") {
  CHECK(with_plain_blanks(money_text(language_of("de"), money("1234.50 EUR"))) == "1.234,50 €");
  CHECK(money_text(language_of("en"), money("-1234.50 GBP")) == "-£1,234.50");
  CHECK(with_plain_blanks(money_text(language_of("en"), money("7.00 CHF"))) == "CHF 7.00");
  CHECK(number_text(language_of("de"), core::Decimal(1250, 3)) == "1,25");
  CHECK(count_text(language_of("de"), 12) == "zwölf");
  CHECK(count_text(language_of("en"), 13) == "13");
}

}  // namespace
}  // namespace inv::render::rows
