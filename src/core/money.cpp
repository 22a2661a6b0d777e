#include "inv/core/money.hpp"

namespace inv::core {

std::string Money::text() const { return decimal().text(); }

std::optional<Money> to_money(Decimal number, Currency currency) {
  if (number.scale() > currency.digits()) return std::nullopt;
  const auto scaled = checked_multiply(number.mantissa(),
                                       power_of_ten(currency.digits() - number.scale()));
  if (!scaled) return std::nullopt;
  const auto minor = narrow(*scaled);
  if (!minor) return std::nullopt;
  return Money(*minor, currency);
}

std::optional<Money> percent_of(Decimal percent, Money of) {
  const auto product = checked_multiply(percent.mantissa(), of.minor());
  if (!product) return std::nullopt;
  const auto minor = narrow(divide_half_away(*product, power_of_ten(percent.scale() + 2)));
  if (!minor) return std::nullopt;
  return Money(*minor, of.currency());
}

}  // namespace inv::core
