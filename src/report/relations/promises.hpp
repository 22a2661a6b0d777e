#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "inv/report/relations.hpp"

namespace inv::report {

/// Promises and plans, in order of date, with what each of them covered and who took it over; no
/// turns, and the state `live`. Promises that cover nothing are left out.
std::vector<PromiseStanding> promises_made(const book::Book& book, const Account& account);

/// Follows each to the account's day: when it was kept, or broke, and what it covers then. Nothing
/// breaks on a day after `reconciled`, where there is such a day.
void follow_promises(const book::Book& book, const Account& account,
                     std::optional<core::Date> reconciled, std::vector<PromiseStanding>& promises);

}  // namespace inv::report
