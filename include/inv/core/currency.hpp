#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

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

}  // namespace inv::core
