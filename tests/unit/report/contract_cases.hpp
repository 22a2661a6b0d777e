#pragma once

#include "decision_outline.hpp"

namespace inv::test {

/// Lines of the journal under `one_invoice`, or after another beginning, and what the contract
/// makes of them on a day.
struct ContractCase {
  std::string what;
  std::string journal;
  std::string as_of;
  const char* outline;  ///< `remind [11] 2 email friendly`: the action, the rule, the step
};
/// The naive twin and the program both decide so.
void check_contract(const std::string& begin, const std::vector<ContractCase>& cases);

}  // namespace inv::test
