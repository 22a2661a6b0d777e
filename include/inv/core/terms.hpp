#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "inv/core/date.hpp"
#include "inv/core/decimal.hpp"

namespace inv::core {

/// When an invoice is due, counted from its date; the rule is named, months are never added.
struct Terms {
  enum class Rule {
    on_receipt,  ///< `on receipt`: the invoice's date
    net,         ///< `net N`: N days later
    eom,         ///< `eom`, `eom N`: N days after the end of the invoice's month
    net_eom,     ///< `net N eom`, `net N eom D`: D days after the end of the month N days later
    eom_months,  ///< `eom+M`: the end of the Mth month after the invoice's
  };
  Rule rule = Rule::net;
  int days = 30;                     ///< N, 0 to 3650
  int more = 0;                      ///< D of `net N eom D`, M of `eom+M`
  std::optional<Decimal> discount;  ///< P of `P/D net N`: per cent, above 0 and below 100
  int discount_days = 0;            ///< D: the last day, inclusive, after the invoice's date

  Date due(Date invoiced) const;
  /// As a book has it: `net 30`, `eom 10`, `2/10 net 30`.
  std::string text() const;
};

/// Reads the forms above; nothing for any other text.
std::optional<Terms> parse_terms(std::string_view text);
/// ` is not terms of payment; …`: what follows such a text in a message.
std::string terms_complaint(std::string_view text);

}  // namespace inv::core
