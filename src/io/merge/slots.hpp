#pragma once

#include "pairs.hpp"

namespace inv::io {

/// A place in the merged file: which unit of each side stands there, or no_unit.
struct Slot {
  std::array<std::uint32_t, 3> unit = {no_unit, no_unit, no_unit};
  bool has(Which which) const { return unit[which] != no_unit; }
  bool is_new(Which side) const { return has(side) && !has(in_base) && !has(other(side)); }
};

/// Every unit of every side in its slot, in the order of the merged file: that of the leading side,
/// what it has taken out where it was in the base, and what the other side has added behind what it
/// stands behind there and behind what the leading side has added at that place.
std::vector<Slot> slots_in_order(const ThreeSides& three);

}  // namespace inv::io
