#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "inv/book/invoice.hpp"
#include "inv/book/reference.hpp"
#include "inv/core/date.hpp"
#include "inv/core/decimal.hpp"
#include "inv/core/terms.hpp"
#include "node.hpp"

namespace inv::io {

// Text to values, as contract 1.4 has it. Each gives nothing after an error, which then is said;
// of a missing value it was said when the tape was made.

/// The text of a scalar, whatever it is.
std::optional<std::string_view> read_scalar(NodeRef value, Reading& reading);
/// Text that is not empty; line breaks at its end do not count.
std::optional<book::Text> read_text(NodeRef value, Reading& reading);
/// The same on one line.
std::optional<book::Text> read_line_text(NodeRef value, Reading& reading);
/// A list of such texts.
std::vector<std::string> read_line_texts(NodeRef value, Reading& reading);
/// One, or a list of them.
std::vector<std::string> read_one_or_more(NodeRef value, Reading& reading);

std::optional<book::Text> read_id(NodeRef value, Reading& reading);
std::optional<core::Date> read_date(NodeRef value, Reading& reading);
/// A date, or two as `2026-03-01..2026-03-31`.
std::optional<book::DateRange> read_date_range(NodeRef value, Reading& reading);
std::optional<core::Terms> read_terms(NodeRef value, Reading& reading);
std::optional<core::Currency> read_currency(NodeRef value, Reading& reading);
/// The currency of that code, which stands in `value`; with a hint where no code is near.
std::optional<core::Currency> find_currency(std::string_view code, NodeRef value, Reading& reading,
                                            std::string_view hint = {});
std::optional<bool> read_boolean(NodeRef value, Reading& reading);
/// A whole number, least <= n <= most.
std::optional<int> read_integer(NodeRef value, Reading& reading, int least, int most);
/// Which amounts may stand somewhere.
struct MoneyRules {
  bool sign_allowed = false;
  bool zero_allowed = false;
};
constexpr MoneyRules any_amount = {true, true};
/// `12.50`, or with its currency `12.50 EUR`: above zero.
std::optional<book::Amount> read_amount(NodeRef value, Reading& reading);
/// The same, where other amounts may stand too.
std::optional<book::Amount> read_amount_within(NodeRef value, Reading& reading, MoneyRules rules);
/// A number with up to 6 decimals; the sign only where `sign_allowed`.
std::optional<core::Decimal> read_decimal(NodeRef value, Reading& reading, bool sign_allowed);
/// 0 to 100, up to 6 decimals.
std::optional<core::Decimal> read_percentage(NodeRef value, Reading& reading);

/// The position of the text among `names`.
std::optional<std::size_t> read_position(NodeRef value, Reading& reading,
                                         std::span<const std::string_view> names);
/// One of an enumeration whose enumerators, or of a bool whose values, are in the order of `Names`.
/// Those before `First` are not written.
template <class Choice, const auto& Names, std::size_t First = 0>
std::optional<Choice> read_choice(NodeRef value, Reading& reading) {
  const auto position = read_position(value, reading, std::span(Names).subspan(First));
  if (!position) return std::nullopt;
  return static_cast<Choice>(*position + First);
}

/// True where the value is a list; elsewhere says that one is wanted here.
bool expect_list(NodeRef value, Reading& reading);
bool expect_map(NodeRef value, Reading& reading);

}  // namespace inv::io
