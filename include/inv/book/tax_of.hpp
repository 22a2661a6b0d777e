#pragma once

#include "inv/book/business.hpp"
#include "inv/book/invoice.hpp"

namespace inv::book {

/// The business's tax that a line means: the one it names; of a percentage the only one of that
/// rate. Null where there is none, or where several have the rate.
const Tax* tax_of(const Business& business, const LineTax& tax);

}  // namespace inv::book
