#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "io/compare/units.hpp"

namespace inv::io {

inline constexpr std::uint32_t no_unit = static_cast<std::uint32_t>(-1);

/// Numbers of units of a side, or no_unit.
using Places = std::vector<std::uint32_t>;

/// The three texts of a merge, in the order of everything that is kept of each.
enum Which : std::size_t { in_base = 0, in_ours = 1, in_theirs = 2 };

inline Which other(Which side) { return side == in_ours ? in_theirs : in_ours; }

/// Which units of a side are those of the base, and which the other side has added too.
struct Pairs {
  Places to_side;              ///< by unit of the base; no_unit: it is gone
  Places to_base;              ///< by unit of the side; no_unit: it is new
  Places joined;               ///< by unit of the side: the same or one with its id, new over there
  std::vector<bool> replaced;  ///< by record of the base: where it was is a new one of its list
  bool moved = false;          ///< units of the base stand in another order
};

/// Three sides as they were read, and which units of them are one.
struct ThreeSides {
  std::array<Side, 3> sides;
  bool by_line = false;             ///< they are no books: lines that touch are one change
  std::array<Pairs, 3> pairs = {};  ///< of the base: nothing

  const Unit& unit(Which which, std::uint32_t at) const { return sides[which].units[at]; }
  bool is_free(Which side, std::uint32_t at) const {
    return pairs[side].to_base[at] == no_unit && pairs[side].joined[at] == no_unit;
  }
  /// The side whose order is kept: ours, but where only theirs has moved something.
  Which leader() const {
    return pairs[in_theirs].moved && !pairs[in_ours].moved ? in_theirs : in_ours;
  }
};

/// Finds out which units are one: those with one id or one text in the order of both; elsewhere
/// records that stand once in each text, since an equal text in another place proves nothing. Of
/// what is new on both sides also two entries of which one says a part of the other: that may be
/// one event, written down twice.
void pair_units(ThreeSides& three);

}  // namespace inv::io
