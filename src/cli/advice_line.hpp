#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "inv/core/date.hpp"
#include "inv/core/money.hpp"

namespace inv::cli {

/// A number in an advice of payment that may be money.
struct AdviceAmount {
  core::Decimal number;  ///< with its sign
  std::optional<core::Currency> currency;
  bool is_bare = false;  ///< digits and nothing else: as well a quantity, an account, a cheque
};

/// One line of an advice of payment, in its parts.
struct AdviceLine {
  std::string text;                    ///< without control characters
  std::string folded;                  ///< the same in lower case
  std::vector<std::string> ids;        ///< of invoices, as written
  std::vector<std::string> others;     ///< words with digits in them that are nothing else
  std::vector<AdviceAmount> amounts;
  std::optional<core::Date> date;      ///< the first whose day and month are certain
};

/// Takes a line to pieces. `is_id(word, before)` tells the ids of invoices, `before` being the word
/// before it in lower case; `digits` are the currency's decimals.
AdviceLine read_advice_line(
    std::string_view line, int digits,
    const std::function<bool(std::string_view word, std::string_view before)>& is_id);

/// How strongly a line says that its amount is the payment's: 0 not at all, else more is more.
int total_strength(const AdviceLine& line);
/// The date of the payment, where the line has it and says so.
std::optional<core::Date> payment_date(const AdviceLine& line);
/// The reference of the payment, where the line has it and says so; else empty.
std::string payment_reference(const AdviceLine& line);

}  // namespace inv::cli
