#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "currency.hpp"
#include "date.hpp"
#include "inv/core/money.hpp"

namespace inv::bank {

/// A number in an advice of payment that may be money.
struct AdviceAmount {
  core::Decimal number;  ///< with its sign; of brackets nothing
  NamedCurrency named = {};
  bool is_bare = false;       ///< digits and nothing else: as well a quantity, an account, a cheque
  bool is_bracketed = false;  ///< a minus in tables, and nothing in prose
  std::size_t ids_before = 0;  ///< in its line
  std::string text = {};       ///< as written
};

/// An invoice's id.
struct AdviceId {
  std::string id;       ///< as written
  std::string refusal;  ///< the word near it that says it is not paid: `not`, `disputed`; or empty
};

/// How strongly the words before a date say that it is the payment's.
enum class DateLabel {
  other,     ///< an invoice's, or the day on which it is due
  none,      ///< nothing is said
  plain,     ///< `date`
  payment,   ///< `paid … on`
  explicit_  ///< `payment date`
};
/// One line of an advice of payment, in its parts.
struct AdviceLine {
  std::string text;                 ///< without control characters
  std::string folded;               ///< the same in lower case
  std::vector<AdviceId> ids;        ///< of invoices; each once
  std::vector<std::string> others;  ///< words with digits in them that are nothing else
  std::vector<AdviceAmount> amounts;
  std::vector<std::string> unread;        ///< meant as amounts, and none that can be told
  std::vector<NamedCurrency> currencies;  ///< those without an amount beside them
  std::vector<AdviceDate> dates;
  std::vector<DateLabel> heads;  ///< of columns of dates, where this is the head of a table
};

/// Takes a line to pieces. `is_id(word, before)` tells the ids of invoices, `before` being the word
/// before it in lower case; `usual` is the currency of amounts that say none.
AdviceLine read_advice_line(
    std::string_view line, core::Currency usual,
    const std::function<bool(std::string_view word, std::string_view before)>& is_id);

}  // namespace inv::bank
