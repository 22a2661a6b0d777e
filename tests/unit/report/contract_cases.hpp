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

/// `one_client` with more in its record, its policy and its business.
std::string contract_client(const std::string& more, const std::string& rules = "",
                        const std::string& business = "");

/// A as in `one_invoice`, and B as in `two_invoices`.
inline const std::string invoice_a =
    "  - {id: A, date: 2026-03-01, due: 2026-03-31, total: 100.00}\n";
inline const std::string invoice_b =
    "  - {id: B, date: 2026-03-20, due: 2026-04-20, total: 50.00}\n";

}  // namespace inv::test
