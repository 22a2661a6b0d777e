#include "ways_to_pay.hpp"

namespace inv::report {

std::vector<book::PayWay> ways_to_pay(const book::Business& business, core::Currency currency) {
  std::vector<book::PayWay> ways;
  for (const book::PayWay& way : business.pay) {
    if (way.currency.value_or(currency) == currency) ways.push_back(way);
  }
  return ways;
}

}  // namespace inv::report
