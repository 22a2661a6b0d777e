#pragma once

#include <vector>

#include "inv/book/business.hpp"

namespace inv::report {

/// Those of this currency and those without one, as listed.
std::vector<book::PayWay> ways_to_pay(const book::Business& business, core::Currency currency);

}  // namespace inv::report
