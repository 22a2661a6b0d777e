#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "inv/report/relations.hpp"

namespace inv::report {

/// Promises and plans, in order of date, with what each of them covered and who took it over; no
/// turns, and the state `live`. Promises that cover nothing are left out.
std::vector<PromiseStanding> promises_made(const book::Book& book, const Account& account);

}  // namespace inv::report
