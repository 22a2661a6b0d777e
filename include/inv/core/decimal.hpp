#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace inv::core {

/// Signed 128-bit working space for exact products and sums.
__extension__ typedef __int128 Wide;

/// An exact decimal number as written: mantissa x 10^-scale. Quantities, rates, percentages, and
/// money before its currency is known.
class Decimal {
 public:
  constexpr Decimal(std::int64_t mantissa, int scale)
      : mantissa_(mantissa), scale_(static_cast<std::uint8_t>(scale)) {}

  constexpr std::int64_t mantissa() const { return mantissa_; }
  constexpr int scale() const { return scale_; }
  constexpr bool is_zero() const { return mantissa_ == 0; }
  constexpr bool is_negative() const { return mantissa_ < 0; }

  /// The same number with trailing zeros of the fraction removed: 12.50 is 12.5.
  Decimal trimmed() const;
  /// Digits with a point where there is a fraction, as written: `12.50`, `-3`.
  std::string text() const;

  /// By value: 12.5 equals 12.50.
  friend std::strong_ordering operator<=>(const Decimal& a, const Decimal& b);
  friend bool operator==(const Decimal& a, const Decimal& b) { return (a <=> b) == 0; }

 private:
  std::int64_t mantissa_;
  std::uint8_t scale_;
};

enum class DecimalError { malformed, too_many_digits, overflow };

struct DecimalOrError {
  std::optional<Decimal> value;
  DecimalError error = DecimalError::malformed;
};

/// Reads `12`, `12.5`, `-3` (only with `sign_allowed`). At least one digit on each side of a point;
/// no separators, exponents, blanks or leading `+`. At most `max_scale` decimals.
DecimalOrError parse_decimal(std::string_view text, bool sign_allowed, int max_scale);

/// 10^exponent for 0 <= exponent <= 37.
Wide power_of_ten(int exponent);

/// numerator / denominator rounded to a whole number, half away from zero (EN 16931, section 6.5).
/// The denominator is positive.
Wide divide_half_away(Wide numerator, Wide denominator);

/// a * b, nothing when it does not fit.
std::optional<Wide> checked_multiply(Wide a, Wide b);

/// The value as int64, nothing when it does not fit.
std::optional<std::int64_t> narrow(Wide value);

}  // namespace inv::core
