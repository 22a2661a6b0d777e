#include "inv/book/tax_of.hpp"

#include <algorithm>

namespace inv::book {

const Tax* tax_of(const Business& business, const LineTax& tax) {
  const auto& taxes = business.taxes;
  const auto named = std::ranges::find_if(
      taxes, [&](const Tax& one) { return tax.name == one.name; });
  if (named != taxes.end()) return &*named;
  const auto is_meant = [&](const Tax& one) { return tax.rate && one.rate == *tax.rate; };
  if (std::ranges::count_if(taxes, is_meant) != 1) return nullptr;
  return &*std::ranges::find_if(taxes, is_meant);
}

}  // namespace inv::book
