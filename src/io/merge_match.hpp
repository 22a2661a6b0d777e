#pragma once

#include <cstdint>
#include <vector>

#include "merge_common.hpp"
#include "merge_units.hpp"

namespace inv::io {

inline constexpr std::uint32_t no_unit = static_cast<std::uint32_t>(-1);

/// Which unit of a side is which of the base.
struct Matching {
  std::vector<std::uint32_t> to_side;  ///< by unit of the base; no_unit: it is gone
  std::vector<std::uint32_t> to_base;  ///< by unit of the side; no_unit: it is new
  /// By unit of the base: it is gone, and something of its kind is new where it was, or is like it:
  /// what could be an edit.
  std::vector<bool> replaced;
  bool moved = false;                  ///< units of the base stand in another order
  std::vector<PlacePair> in_order;     ///< those that say the same and have kept their order
};

/// Units that say the same, in order first, then wherever they stand; then records of one id.
Matching match_same(const Side& base, const Side& side);

/// Adds what stands in the place of what is gone, and records that were moved and edited.
/// `is_common`, by unit of the side: it is no edit, both sides have added it.
void match_edits(const Side& base, const Side& side, const std::vector<bool>& is_common,
                 Matching& matching);

/// Are most of their words the same? Then one may be the other after an edit.
struct Likeness {
  std::size_t same, most;
};
Likeness likeness(std::string_view a, std::string_view b);

}  // namespace inv::io
