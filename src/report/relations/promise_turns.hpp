#pragma once

#include <optional>
#include <vector>

#include "inv/report/relations.hpp"

namespace inv::report {

/// Follows each to the account's day: when it was kept, or broke, and what it covers then. Nothing
/// breaks on a day after `reconciled`, where there is such a day.
void follow_promises(const book::Book& book, const Account& account,
                     std::optional<core::Date> reconciled, std::vector<PromiseStanding>& promises);

}  // namespace inv::report
