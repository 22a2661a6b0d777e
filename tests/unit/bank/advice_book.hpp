#pragma once

#include <string>
#include <vector>

#include "inv/bank/match.hpp"

namespace inv::testing {

/// What an advice comes to, read for the client `hart` of a small book, on 2026-06-30.
bank::Proposal propose_for_hart(const std::string& advice);

/// `2026-0042=154.50 …; paid 154.50 GBP; withheld 10.00; 2026-04-14; ref BACS 1`, then a line for
/// each doubt.
std::string shown_for_hart(const std::string& advice);

struct AdviceRow {
  const char* about;
  std::string advice;
  std::string wanted;  ///< as shown_for_hart() says it
};
void check_for_hart(const std::vector<AdviceRow>& table);

}  // namespace inv::testing
