#pragma once

#include <optional>
#include <string_view>

#include "inv/core/money.hpp"

namespace inv::bank {

/// A currency as a word or a sign of an advice has it: one, or one of several that share a sign.
struct NamedCurrency {
  std::optional<core::Currency> currency;
  std::string_view shared;  ///< `$`; empty where `currency` is known

  bool can_be(core::Currency other) const;
};

/// `GBP`, `eur`, `euros`, `£`, `$`. Nothing for any other word, and for codes that are English
/// words (`ALL`), unless it is the `usual` currency's.
std::optional<NamedCurrency> find_named_currency(std::string_view word, core::Currency usual);

/// The sign or code that an amount begins with, or else ends with, and how many bytes it has.
struct CurrencyMark {
  NamedCurrency named;
  std::size_t size = 0;
  bool stands_before = false;
};
std::optional<CurrencyMark> find_currency_mark(std::string_view amount, core::Currency usual);

}  // namespace inv::bank
