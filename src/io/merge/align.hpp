#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "io/compare/match.hpp"
#include "io/compare/units.hpp"

namespace inv::io {

/// The three texts of a merge, in the order of everything that is kept of each.
enum Which : std::size_t { in_base = 0, in_ours = 1, in_theirs = 2 };

/// What may have become of a record of the base without the texts telling it.
enum class Doubt : std::uint8_t {
  none,
  gone_twice,   ///< both sides took it out, or changed it past recognition
  gone_ours,    ///< ours took it out, or made of it what theirs has added; so gone_theirs
  gone_theirs,
  made_ours,    ///< ours made of it what theirs has added; so made_theirs
  made_theirs,
};

/// Three sides as they were read, and which units of them are one.
struct ThreeSides {
  std::array<Side, 3> sides;
  Matching ours = {}, theirs = {};
  /// By unit of ours and of theirs: the one that the other side has added too; or no_unit.
  std::vector<std::uint32_t> to_theirs = {}, to_ours = {};
  std::vector<Doubt> doubts = {};  ///< by unit of the base

  const Unit& unit(Which which, std::uint32_t at) const { return sides[which].units[at]; }
  const Matching& matching(Which side) const { return side == in_ours ? ours : theirs; }
  /// Units that the other side has added too, by unit of this one.
  const std::vector<std::uint32_t>& joined(Which side) const {
    return side == in_ours ? to_theirs : to_ours;
  }
  /// The side whose order is kept: ours, but where only theirs has moved something.
  Which leader() const { return theirs.moved && !ours.moved ? in_theirs : in_ours; }
};

/// A place in the merged file: which unit of each side stands there, or no_unit.
struct Slot {
  std::array<std::uint32_t, 3> unit = {no_unit, no_unit, no_unit};
  bool has(Which which) const { return unit[which] != no_unit; }
  bool is_new(Which side) const {
    return has(side) && !has(in_base) && !has(side == in_ours ? in_theirs : in_ours);
  }
};

/// Finds out which units are one. What is new on both sides and says the same is one, as are new
/// records of one id.
ThreeSides match_sides(Side base, Side ours, Side theirs);

/// Every unit of every side in its slot, in the order of the merged file.
std::vector<Slot> slots_in_order(const ThreeSides& three);

}  // namespace inv::io
