#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "arrivals.hpp"
#include "inv/report/relations.hpp"

namespace inv::report {

/// Promises and plans, in order of date, with what each of them covered and who took it over; no
/// turns, and the state `live`. Promises that cover nothing are left out.
std::vector<PromiseStanding> promises_made(const book::Book& book, const Account& account);

/// Looks at each promise with those that there were before it for its items, when all were
/// followed: the second broken one in a row, the third that sets nothing aside.
void look_back(const Account& account, const Arrivals& arrivals,
               std::vector<PromiseStanding>& promises);

}  // namespace inv::report
