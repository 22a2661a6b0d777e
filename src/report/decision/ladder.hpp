#pragma once

#include <optional>

#include "inv/report/decision.hpp"

namespace inv::report {

/// What comes next for an overdue item.
struct NextStep {
  std::optional<int> stage;  ///< none past the last rung: a person decides
  core::Date ready;          ///< from that day on it can be taken
};

NextStep next_step(const book::Policy& policy, const Item& item, const LadderStanding& standing,
                   std::optional<core::Date> last_contact);

}  // namespace inv::report
