#include <list>

#include "merge.hpp"

namespace inv::io {

namespace {

/// Puts units into slots, and those in order.
class Chain {
 public:
  explicit Chain(const ThreeSides& three) : three_(three), leader_(three.leader()) {
    for (const Which which : all_three) {
      place_of_[which].assign(three.sides[which].units.size(), slots_.end());
    }
  }

  Slots order() {
    for (const Which which : {leader_, in_base}) {
      Place next = slots_.begin();
      for (std::uint32_t i = 0; i < place_of_[which].size(); ++i) {
        next = std::next(place(which, i, next));
      }
    }
    place_added();
    return {slots_.begin(), slots_.end()};
  }

 private:
  using Place = std::list<Slot>::iterator;

  Slot slot_of(Which which, std::uint32_t at) const {
    Slot slot;
    const std::uint32_t base = which == in_base ? at : three_.pairs[which].to_base[at];
    slot.unit[in_base] = base;
    for (const Which side : both_sides) {
      if (base != no_unit) slot.unit[side] = three_.pairs[side].to_side[base];
      else slot.unit[side] = side == which ? at : three_.pairs[which].joined[at];
    }
    return slot;
  }

  /// Where the unit stands already, or else before `next`.
  Place place(Which which, std::uint32_t at, Place next) {
    Place& known = place_of_[which][at];
    if (known != slots_.end()) return known;
    const Place added = slots_.insert(next, slot_of(which, at));
    for (const Which each : all_three) {
      if (added->has(each)) place_of_[each][added->unit[each]] = added;
    }
    return added;
  }

  /// The first of a run of new units tells where all of them go.
  void place_added() {
    const Which side = other(leader_);
    Place next = slots_.begin();
    for (std::uint32_t i = 0; i < place_of_[side].size(); ++i) {
      const bool goes_on = i > 0 && place_of_[side][i - 1]->is_new(side);
      if (!goes_on && place_of_[side][i] == slots_.end()) next = pass(next, three_.unit(side, i));
      next = std::next(place(side, i, next));
    }
  }

  /// Behind what only the leading side has: records of the list that `unit` belongs to, or what is
  /// as deep as the line that it is.
  Place pass(Place from, const Unit& unit) {
    Place end = from;
    for (Place next = from; next != slots_.end(); ++next) {
      if (!next->has(in_ours) && !next->has(in_theirs)) continue;
      if (!next->is_new(leader_)) break;
      const Unit& added = three_.unit(leader_, next->unit[leader_]);
      const bool may_pass = unit.kind == UnitKind::record
                                ? added.kind == unit.kind && added.list == unit.list
                                : added.column >= unit.column;
      if (!may_pass) break;
      end = std::next(next);
    }
    return end;
  }

  const ThreeSides& three_;
  const Which leader_;
  std::list<Slot> slots_;
  std::array<std::vector<Place>, 3> place_of_;
};

}  // namespace

Slots slots_in_order(const ThreeSides& three) { return Chain(three).order(); }

}  // namespace inv::io
