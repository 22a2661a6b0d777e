#pragma once

#include "decide.hpp"

namespace inv::io {

/// What becomes of each slot, whatever stands around it.
std::vector<Decided> verdicts(const ThreeSides& three);

Decided in_conflict(const Slot& slot, std::string reason);

}  // namespace inv::io
