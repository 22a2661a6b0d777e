#include "inv/book/sum_lines.hpp"

#include <algorithm>
#include <map>

namespace inv::book {

namespace {

using core::Decimal;
using core::Wide;

/// A fraction with a denominator of 10^scale, not rounded yet.
struct Exact {
  Wide numerator;
  int scale;
};

std::optional<Exact> times(Exact a, const Decimal& b) {
  const Decimal factor = b.trimmed();
  const auto product = core::checked_multiply(a.numerator, factor.mantissa());
  if (!product) return std::nullopt;
  return Exact{*product, a.scale + factor.scale()};
}

/// 100 less the discount, per cent.
Decimal kept_percent(const Decimal& discount) {
  const Decimal percent = discount.trimmed();
  const Wide hundred = 100 * core::power_of_ten(percent.scale());
  return Decimal(static_cast<std::int64_t>(hundred - percent.mantissa()), percent.scale());
}

/// To the minor unit of the currency, half away from zero.
std::optional<std::int64_t> rounded(Exact value, int digits) {
  if (value.scale > digits) {
    const Wide divisor = core::power_of_ten(value.scale - digits);
    return core::narrow(core::divide_half_away(value.numerator, divisor));
  }
  const auto scaled =
      core::checked_multiply(value.numerator, core::power_of_ten(digits - value.scale));
  return scaled ? core::narrow(*scaled) : std::nullopt;
}

std::optional<std::int64_t> line_amount(const Line& line, core::Currency currency) {
  std::optional<Exact> value = Exact{1, 0};
  if (line.amount) {
    value = times(*value, line.amount->number());
  } else {
    INV_ASSERT(line.rate);
    value = times(*value, *line.rate);
    if (value && line.qty) value = times(*value, *line.qty);
  }
  if (value && line.discount) {
    value = times(*value, kept_percent(*line.discount));
    if (value) value->scale += 2;
  }
  return value ? rounded(*value, currency.digits()) : std::nullopt;
}

/// What a rate comes to on a base: on top of it, or (gross) within it.
std::optional<std::int64_t> tax_on(Wide base, const Decimal& rate, bool gross) {
  const auto product = core::checked_multiply(base, rate.mantissa());
  if (!product) return std::nullopt;
  Wide divisor = 100 * core::power_of_ten(rate.scale());
  if (gross) divisor += rate.mantissa();
  return core::narrow(core::divide_half_away(*product, divisor));
}

}  // namespace

std::optional<InvoiceSums> sum_lines(std::span<const Line> lines, bool gross,
                                     core::Currency currency) {
  InvoiceSums sums{{}, {}, core::Money::zero(currency)};
  std::map<Decimal, Wide> bases;
  Wide total = 0;
  for (const auto& line : lines) {
    const auto amount = line_amount(line, currency);
    if (!amount) return std::nullopt;
    sums.lines.emplace_back(*amount, currency);
    total += *amount;
    for (const LineTax& tax : line.taxes) {
      INV_ASSERT(tax.rate);
      bases[tax.rate->trimmed()] += *amount;
    }
  }
  for (const auto& [rate, base] : bases) {
    const auto tax = tax_on(base, rate, gross);
    const auto minor = core::narrow(base);
    if (!tax || !minor) return std::nullopt;
    sums.taxes.push_back({rate, core::Money(*minor, currency), core::Money(*tax, currency)});
    if (!gross) total += *tax;
  }
  const auto minor = core::narrow(total);
  if (!minor) return std::nullopt;
  sums.total = core::Money(*minor, currency);
  return sums;
}

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
