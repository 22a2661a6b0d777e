#pragma once

#include <cstdint>
#include <vector>

#include "common_sequence.hpp"
#include "units.hpp"

namespace inv::io {

inline constexpr std::uint32_t no_unit = static_cast<std::uint32_t>(-1);

/// Which unit of a side is which of the base.
struct Matching {
  std::vector<std::uint32_t> to_side;  ///< by unit of the base; no_unit: it is gone
  std::vector<std::uint32_t> to_base;  ///< by unit of the side; no_unit: it is new
  /// By unit of the base: its partner says the same, has its id, or is beyond doubt an edit of it.
  std::vector<bool> sure;
  /// By unit of the base: it is gone, and something of its kind is new where it was, or is like it:
  /// what could be an edit.
  std::vector<bool> replaced;
  bool moved = false;                  ///< units of the base stand in another order
  std::vector<PlacePair> in_order;     ///< those that say the same and have kept their order

  void pair(std::uint32_t base, std::uint32_t side, bool is_sure) {
    to_side[base] = side;
    to_base[side] = base;
    sure[base] = is_sure;
    replaced[base] = false;
  }
  void part(std::uint32_t base) {
    to_base[to_side[base]] = no_unit;
    to_side[base] = no_unit;
    sure[base] = false;
  }
};

/// Units that say the same, in order first, then wherever they stand; then records of one id.
Matching match_same(const Side& base, const Side& side);

/// Adds what is beyond doubt an edit: of records without an id the only new one in the place of the
/// only one that is gone there, more like it than any other new one of the list, as it is more like
/// that than any other that is gone.
void match_sure_edits(const Side& base, const Side& side, Matching& matching);

/// Where `from` is sure of an edit, the record is gone on the other side, and that has the outcome
/// too: adds that both have made the same of it; or where another is as like, `from` is not sure.
void match_same_edits(const Side& base, const Side& from_side, Matching& from, const Side& side,
                      Matching& matching);

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
