#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "inv/io/merge.hpp"
#include "io/compare/units.hpp"

namespace inv::io {

struct DigestHash {
  std::size_t operator()(const Digest& digest) const {
    return static_cast<std::size_t>(digest.low);
  }
};

template <class Value>
using ByDigest = std::unordered_map<Digest, Value, DigestHash>;

inline constexpr std::uint32_t no_unit = static_cast<std::uint32_t>(-1);

/// Numbers of units of a side, or no_unit.
using Places = std::vector<std::uint32_t>;

/// The three texts of a merge, in the order of everything that is kept of each.
enum Which : std::size_t { in_base = 0, in_ours = 1, in_theirs = 2 };
inline constexpr std::array all_three = {in_base, in_ours, in_theirs};
inline constexpr std::array both_sides = {in_ours, in_theirs};
/// By Which.
using ThreeTexts = std::array<std::string_view, 3>;

inline Which other(Which side) { return side == in_ours ? in_theirs : in_ours; }

/// Units of the base that a side does not have there, and what it has in their place.
struct Gap {
  std::uint32_t base_begin = 0, base_end = 0, begin = 0, end = 0;
};

/// Which units of a side are those of the base, and which the other side has added too.
struct Pairs {
  Places to_side;         ///< by unit of the base; no_unit: it is gone
  Places to_base;         ///< by unit of the side; no_unit: it is new
  Places joined;          ///< by unit of the side: the same or one with its id, new over there
  std::vector<Gap> gaps;  ///< by unit of the base: where it was
  bool moved = false;     ///< units of the base stand in another order
};

/// Three sides as they were read, and which units of them are one.
struct ThreeSides {
  std::array<Side, 3> sides;
  bool by_line = false;             ///< no books: merged by line, not by record
  std::array<Pairs, 3> pairs = {};  ///< of the base: nothing

  const Unit& unit(Which which, std::uint32_t at) const { return sides[which].units[at]; }
  bool is_new(Which side, std::uint32_t at) const { return pairs[side].to_base[at] == no_unit; }
  bool is_free(Which side, std::uint32_t at) const {
    return is_new(side, at) && pairs[side].joined[at] == no_unit;
  }
  /// The side whose order is kept: ours, but where only theirs has moved something.
  Which leader() const {
    return pairs[in_theirs].moved && !pairs[in_ours].moved ? in_theirs : in_ours;
  }
};

enum class Verdict { gone, ours, theirs, conflict };

/// A place in the merged file: which unit of each side stands there, or no_unit, and what becomes
/// of it.
struct Slot {
  std::array<std::uint32_t, 3> unit = {no_unit, no_unit, no_unit};
  Verdict verdict = Verdict::gone;
  std::string reason = {};  ///< of conflicts; neighbours with the same are one

  bool has(Which which) const { return unit[which] != no_unit; }
  bool is_new(Which side) const { return has(side) && !has(in_base) && !has(other(side)); }
};
using Slots = std::vector<Slot>;

/// Finds out which units are one: those with one id or one content in the order of both; elsewhere
/// records that stand once in each text, since an equal text in another place proves nothing. Of
/// what is new on both sides also two entries of which one says a part of the other: that may be
/// one event, written down twice.
void pair_units(ThreeSides& three);

/// Every unit of every side in its slot, in the order of the merged file: that of the leading side,
/// what it has taken out where it was in the base, and what the other side has added behind what it
/// stands behind there and behind what the leading side has added at that place.
Slots slots_in_order(const ThreeSides& three);

/// Three-way, slot by slot: what one side changed or took out is so, what both did in the same way
/// is done once, what both did in two ways is a conflict, and so is what the texts do not tell for
/// sure: a payment more or less is worse than a question. What both did to lines at one place is a
/// conflict too, but for records and whole lists of records.
void decide(const ThreeSides& three, Slots& slots);

/// The merged file, with markers around conflicts, or with the side of each that is chosen. What a
/// side wrote gets the column of the dashes, and the commas, of the list that it stands in.
Merged write_merged(const ThreeSides& three, const Slots& slots, std::size_t marker_size,
                    std::optional<Which> choice = {});

/// One conflict from the first line that differs to the last.
Merged whole_conflict(const ThreeTexts& texts, const std::string& reason, std::size_t marker_size);

/// Why a result is not what both sides together say, or has an error that neither has; empty where
/// all is well. Of each record it must have as many as they have left of the base and put to it,
/// what both put counting once, and no id more often than a side; what is in conflict is left out.
/// Each other section must be as one of the sides has it, unless both changed it, or lines are in
/// conflict. Records that name no client must have the one that they have on their side. Nothing of
/// how the result came about is asked.
std::string fault_of(const ThreeSides& three, const Slots& slots, const Side& result);

}  // namespace inv::io
