#pragma once

#include <string>

#include "inv/bank/remittance.hpp"

namespace inv::testing {

/// What an advice says, read for the client `hart` of a small book, on 2026-06-30.
bank::Remittance read_for_hart(const std::string& advice);

/// `2026-0042=154.50 …; paid 154.50 GBP; 2026-04-14; ref BACS 1`, then a line for each doubt, and
/// for each note one that begins with `~`. `?` marks a guess.
std::string shown_for_hart(const std::string& advice);

}  // namespace inv::testing
