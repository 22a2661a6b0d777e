#pragma once

#include <optional>

#include "inv/book/reference.hpp"
#include "node.hpp"
#include "record_errors.hpp"

namespace inv::io {

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

}  // namespace inv::io
