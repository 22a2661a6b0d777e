#include <doctest/doctest.h>

#include <cstdint>
#include <limits>
#include <string_view>
#include <type_traits>
#include <vector>

#include "inv/core/money.hpp"

using namespace std::string_view_literals;
using inv::core::Currency;
using inv::core::Decimal;
using inv::core::DecimalError;
using inv::core::Money;
using inv::core::parse_decimal;

static_assert(!std::is_default_constructible_v<Money>);
static_assert(!std::is_convertible_v<std::int64_t, Money>);
static_assert(!std::is_constructible_v<Money, std::int64_t>);
static_assert(!std::is_default_constructible_v<Currency>);

TEST_CASE("core/decimal: the number as written") {
  for (const auto text : {"0", "12", "12.5", "12.50", "0.000001", "9223372036854775807"}) {
    INFO(text);
    REQUIRE(parse_decimal(text, false, 6).value);
    CHECK(parse_decimal(text, false, 6).value->text() == text);
  }
  CHECK(parse_decimal("-3.25", true, 6).value->text() == "-3.25");
}

TEST_CASE("core/decimal: what is no decimal is refused, and says how") {
  struct Case {
    std::string_view text;
    DecimalError error;
  };
  const std::vector<Case> cases = {
      {"", DecimalError::malformed},      {"-3", DecimalError::malformed},
      {"1,234.50", DecimalError::malformed}, {".5", DecimalError::malformed},
      {"5.", DecimalError::malformed},    {"1e3", DecimalError::malformed},
      {"+1", DecimalError::malformed},    {"1.2.3", DecimalError::malformed},
      {"0x10", DecimalError::malformed},  {"1.234", DecimalError::too_many_digits},
      {"9223372036854775808", DecimalError::overflow},
      {"99999999999999999999999999999999999999999", DecimalError::overflow},
  };
  for (const auto& c : cases) {
    INFO(c.text);
    const auto read = parse_decimal(c.text, false, 2);
    CHECK_FALSE(read.value);
    CHECK(read.error == c.error);
  }
}

TEST_CASE("core/decimal: compares by value") {
  CHECK(Decimal(1250, 2) == Decimal(125, 1));
  CHECK(Decimal(-5, 0) < Decimal(1, 6));
  CHECK(Decimal(std::numeric_limits<std::int64_t>::max(), 0) > Decimal(1, 18));
}

TEST_CASE("core/decimal: halves are rounded away from zero") {
  using inv::core::divide_half_away;
  CHECK(static_cast<int>(divide_half_away(5, 10)) == 1);
  CHECK(static_cast<int>(divide_half_away(-5, 10)) == -1);
  CHECK(static_cast<int>(divide_half_away(4, 10)) == 0);
  CHECK(static_cast<int>(divide_half_away(-14, 10)) == -1);
  CHECK(static_cast<int>(divide_half_away(15, 10)) == 2);
}

TEST_CASE("core/money: as many decimals as ISO 4217 gives the currency") {
  CHECK(Money(123450, *Currency::find("GBP")).text() == "1234.50");
  CHECK(Money(-5, *Currency::find("EUR")).text() == "-0.05");
  CHECK(Money(1234, *Currency::find("JPY")).text() == "1234");
  CHECK(Money(1234, *Currency::find("KWD")).text() == "1.234");
  CHECK_FALSE(Currency::find("gbp"));
  CHECK_FALSE(Currency::find("XXQ"));
  CHECK_FALSE(to_money(Decimal(125, 1), *Currency::find("JPY")));
  CHECK_FALSE(to_money(Decimal(std::numeric_limits<std::int64_t>::max(), 0),
                       *Currency::find("GBP")));
  CHECK(to_money(Decimal(125, 1), *Currency::find("KWD"))->text() == "12.500");
}

TEST_CASE("core/money: a percentage is rounded once") {
  const auto gbp = *Currency::find("GBP");
  CHECK(percent_of(Decimal(20, 0), Money(12345, gbp))->text() == "24.69");
  CHECK(percent_of(Decimal(25, 1), Money(100, gbp))->text() == "0.03");
  CHECK(percent_of(Decimal(25, 1), Money(-100, gbp))->text() == "-0.03");
}
