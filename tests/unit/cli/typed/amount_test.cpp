#include <doctest/doctest.h>

#include "cli/typed/typed.hpp"

namespace {

using inv::core::Currency;

struct TypedAmount {
  const char* typed;
  const char* wanted;  ///< the end of the words, or the amount
};

void check_amounts(std::string_view code, std::initializer_list<TypedAmount> rows) {
  for (const TypedAmount& row : rows) {
    INFO(std::string(row.typed));
    const auto amount = inv::cli::read_amount(row.typed, *Currency::find(code));
    const std::string text = amount ? amount->text() : amount.error();
    INFO(text);
    CHECK(text.ends_with(row.wanted));
    CHECK((std::string_view(row.wanted).empty() ? text.empty() : true));
  }
}

TEST_CASE("cli/typed: amounts, and how others are written") {
  check_amounts("EUR", {{"5.50", "5.50"},
                        {"5 USD", "5.00"},
                        {"0", "0.00"},
                        {"5,50", "after a point; write `5.50`"},
                        {"5,5", "; write `5.50`"},
                        {"€5", "a blank; write `5.00 EUR`"},
                        {"$5", "; write `5.00 USD`"},
                        {"£5", "; write `5.00 GBP`"},
                        {"1,500", "not set apart; write `1500.00`"},
                        {"0,500", ""},
                        {"1'234'567.89", "; write `1234567.89`"},
                        {"1.234.567", "; write `1234567.00`"},
                        {"1\u202F500,00 €", "; write `1500.00 EUR`"},
                        {"5,--", "; write `5.00`"},
                        {".5", "; write `0.50`"},
                        {"5.", "; write `5.00`"},
                        {"5.123", ": EUR has 2 decimals"},
                        {"1.2.3", ""},
                        {"1 500,00", "; write `1500.00`"},
                        {"1'500", "; write `1500.00`"},
                        {"five", ""},
                        {"", ""},
                        {"5x5", ""},
                        {"a5b", ""},
                        {"5 EURO", "; did you mean `EUR`?"}});
  check_amounts("JPY", {{"1,500", "; write `1500`"}, {"5,50", ""}, {"¥500", "; write `500 JPY`"}});
  check_amounts("KWD", {{"1,500", "; write `1500.000`"}, {"0,500", "; write `0.500`"}});
}

}  // namespace
