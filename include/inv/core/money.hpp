#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "inv/core/assert.hpp"
#include "inv/core/decimal.hpp"

namespace inv::core {

/// A currency of ISO 4217. Compares in order of its code.
class Currency {
 public:
  /// By its code in capitals (`GBP`); nothing for any other text.
  static std::optional<Currency> find(std::string_view code);
  /// All codes, in order: for "did you mean".
  static std::span<const std::string_view> codes();

  std::string_view code() const;
  /// Decimals of the minor unit: GBP 2, JPY 0, KWD 3.
  int digits() const;
  /// A sign that stands for this currency alone in English text (`£`, `€`), or the empty text.
  std::string_view sign() const;

  friend auto operator<=>(Currency, Currency) = default;

 private:
  explicit Currency(std::uint16_t index) : index_(index) {}
  std::uint16_t index_;
};

/// An exact amount: minor units of one currency. No default, no fraction, no conversion. Arithmetic
/// on two currencies is our mistake and stops the program, as is an overflow: book::build has
/// already refused books whose amounts together do not fit.
class Money {
 public:
  Money(std::int64_t minor, Currency currency) : minor_(minor), currency_(currency) {}
  static Money zero(Currency currency) { return Money(0, currency); }

  std::int64_t minor() const { return minor_; }
  Currency currency() const { return currency_; }
  bool is_zero() const { return minor_ == 0; }
  bool is_negative() const { return minor_ < 0; }
  bool is_positive() const { return minor_ > 0; }

  Money operator-() const { return Money(-minor_, currency_); }
  Money& operator+=(Money other) {
    INV_ASSERT(currency_ == other.currency_);
    INV_ASSERT(!__builtin_add_overflow(minor_, other.minor_, &minor_));
    return *this;
  }
  Money& operator-=(Money other) {
    INV_ASSERT(currency_ == other.currency_);
    INV_ASSERT(!__builtin_sub_overflow(minor_, other.minor_, &minor_));
    return *this;
  }
  friend Money operator+(Money a, Money b) { return a += b; }
  friend Money operator-(Money a, Money b) { return a -= b; }

  /// Within one currency.
  friend std::strong_ordering operator<=>(Money a, Money b) {
    INV_ASSERT(a.currency_ == b.currency_);
    return a.minor_ <=> b.minor_;
  }
  friend bool operator==(Money a, Money b) { return (a <=> b) == 0; }

  /// Plain digits, a point, as many decimals as the currency has: `-1234.50`, `1234` for JPY.
  std::string text() const;
  /// The same number as a decimal.
  Decimal decimal() const { return Decimal(minor_, currency_.digits()); }

 private:
  std::int64_t minor_;
  Currency currency_;
};

inline Money min(Money a, Money b) { return b < a ? b : a; }
inline Money max(Money a, Money b) { return a < b ? b : a; }

/// The decimal as money; nothing when it has more decimals than the currency (trailing zeros
/// count) or does not fit.
std::optional<Money> to_money(Decimal number, Currency currency);

/// `percent` per cent of `of`, rounded half away from zero to the minor unit; nothing on overflow.
std::optional<Money> percent_of(Decimal percent, Money of);

}  // namespace inv::core
