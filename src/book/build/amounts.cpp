#include "amounts.hpp"

#include <limits>

namespace inv::book {

namespace {

std::string shown(const Amount& amount) {
  std::string text = "`" + amount.number().text();
  if (amount.currency()) text.append(" ").append(amount.currency()->code());
  return text + "`";
}

std::string decimals_of(core::Currency currency) {
  const std::string code(currency.code());
  if (currency.digits() == 0) return code + " has no decimals";
  return code + " has " + std::to_string(currency.digits());
}

}  // namespace

std::optional<core::Money> Amounts::settle(Amount& amount, core::Currency currency) {
  if (amount.currency().value_or(currency) != currency) {
    problems_.error(core::DiagnosticId::other_currency, amount.at(),
                    shown(amount) + " where the currency is " + std::string(currency.code()) +
                        "; nothing is converted");
    return std::nullopt;
  }
  const auto money = core::to_money(amount.number(), currency);
  if (!money && amount.number().scale() > currency.digits()) {
    problems_.error(core::DiagnosticId::bad_money, amount.at(),
                    shown(amount) + " has too many decimals; " + decimals_of(currency));
    return std::nullopt;
  }
  if (!money) {
    problems_.error(core::DiagnosticId::overflow, amount.at(), shown(amount) + " is too large");
    return std::nullopt;
  }
  if (!count(*money, amount.at())) return std::nullopt;
  amount.settle(*money);
  return money;
}

bool Amounts::count(core::Money amount, core::SourceSpan at) {
  constexpr core::Wide limit = std::numeric_limits<std::int64_t>::max() / 2;
  core::Wide& sum = counted_[amount.currency()];
  if (sum > limit) return false;
  const core::Wide minor = amount.minor();
  sum += minor < 0 ? -minor : minor;
  if (sum <= limit) return true;
  problems_.error(core::DiagnosticId::overflow, at,
                  "with this, all amounts of the book in " + std::string(amount.currency().code()) +
                      " are too large to be added up exactly");
  return false;
}

}  // namespace inv::book
