#pragma once

#include <vector>

#include "events.hpp"

namespace inv::report {

/// The lines of the account with the running balance of each currency, and the money entries that
/// have no line.
std::vector<MomentEvent> money_events(const book::Book& book, const Account& account);

}  // namespace inv::report
