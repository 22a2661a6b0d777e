#pragma once

#include <optional>
#include <span>
#include <vector>

#include "inv/book/business.hpp"
#include "inv/book/invoice.hpp"

namespace inv::book {

/// What the lines come to: each rounded once; tax once per rate, in order of rate (EN 16931 BG-23).
struct InvoiceSums {
  std::vector<core::Money> lines;
  std::vector<TaxTotal> taxes;
  core::Money total;
};

/// Exact; nothing when an amount overflows. Every line's tax rate and amount is settled already.
std::optional<InvoiceSums> sum_lines(std::span<const Line> lines, bool gross,
                                     core::Currency currency);

/// The business's tax that a line means: the one it names; of a percentage the only one of that
/// rate. Null where there is none, or where several have the rate.
const Tax* tax_of(const Business& business, const LineTax& tax);

}  // namespace inv::book
