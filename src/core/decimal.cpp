#include "inv/core/decimal.hpp"

#include <limits>

#include "inv/core/ascii.hpp"
#include "inv/core/assert.hpp"

namespace inv::core {

namespace {

DecimalOrError refused(DecimalError error) { return {std::nullopt, error}; }

}  // namespace

Wide power_of_ten(int exponent) {
  INV_ASSERT(exponent >= 0 && exponent <= 37);
  Wide power = 1;
  for (int i = 0; i < exponent; ++i) power *= 10;
  return power;
}

Wide divide_half_away(Wide numerator, Wide denominator) {
  INV_ASSERT(denominator > 0);
  const Wide whole = numerator / denominator;
  const Wide rest = numerator % denominator;
  const Wide distance = rest < 0 ? -rest : rest;
  if (distance < denominator - distance) return whole;
  return numerator < 0 ? whole - 1 : whole + 1;
}

std::optional<Wide> checked_multiply(Wide a, Wide b) {
  Wide product = 0;
  if (__builtin_mul_overflow(a, b, &product)) return std::nullopt;
  return product;
}

std::optional<std::int64_t> narrow(Wide value) {
  if (value < std::numeric_limits<std::int64_t>::min()) return std::nullopt;
  if (value > std::numeric_limits<std::int64_t>::max()) return std::nullopt;
  return static_cast<std::int64_t>(value);
}

Decimal Decimal::trimmed() const {
  std::int64_t mantissa = mantissa_;
  int scale = scale_;
  while (scale > 0 && mantissa % 10 == 0) {
    mantissa /= 10;
    --scale;
  }
  return Decimal(mantissa, scale);
}

std::string Decimal::text() const {
  // The magnitude as unsigned: the most negative number has no positive twin.
  const std::uint64_t magnitude = mantissa_ < 0 ? 0 - static_cast<std::uint64_t>(mantissa_)
                                                : static_cast<std::uint64_t>(mantissa_);
  std::string digits = std::to_string(magnitude);
  const std::size_t scale = scale_;
  if (digits.size() <= scale) digits.insert(0, scale + 1 - digits.size(), '0');
  if (scale > 0) digits.insert(digits.size() - scale, 1, '.');
  return mantissa_ < 0 ? "-" + digits : digits;
}

std::strong_ordering operator<=>(const Decimal& a, const Decimal& b) {
  // Scales stay below 19, so both sides fit into 128 bits.
  const int scale = a.scale() > b.scale() ? a.scale() : b.scale();
  const Wide left = Wide{a.mantissa()} * power_of_ten(scale - a.scale());
  const Wide right = Wide{b.mantissa()} * power_of_ten(scale - b.scale());
  if (left < right) return std::strong_ordering::less;
  return left > right ? std::strong_ordering::greater : std::strong_ordering::equal;
}

DecimalOrError parse_decimal(std::string_view text, bool sign_allowed, int max_scale) {
  const bool negative = sign_allowed && text.starts_with('-');
  if (negative) text.remove_prefix(1);
  if (text.empty() || !is_digit(text.front()) || !is_digit(text.back())) {
    return refused(DecimalError::malformed);
  }
  Wide mantissa = 0;
  int scale = 0;
  bool overflown = false;
  bool point = false;
  for (const char c : text) {
    if (c == '.' && !point) {
      point = true;
      continue;
    }
    if (!is_digit(c)) return refused(DecimalError::malformed);
    if (point) ++scale;
    if (!overflown) mantissa = mantissa * 10 + (c - '0');
    if (mantissa > std::numeric_limits<std::int64_t>::max()) overflown = true;
  }
  if (scale > max_scale) return refused(DecimalError::too_many_digits);
  if (overflown) return refused(DecimalError::overflow);
  const auto value = static_cast<std::int64_t>(mantissa);
  return {Decimal(negative ? -value : value, scale), DecimalError::malformed};
}

}  // namespace inv::core
