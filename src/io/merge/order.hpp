#pragma once

#include <vector>

#include "align.hpp"

namespace inv::io {

/// Puts slots in the order of the merged file: that of the leading side, what it has taken out
/// where it was in the base, and what the other side has added behind what it stands behind there
/// and behind what the leading side has added at that place.
std::vector<Slot> in_order(const ThreeSides& three, std::vector<Slot> slots);

}  // namespace inv::io
