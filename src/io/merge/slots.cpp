#include "slots.hpp"

namespace inv::io {

namespace {

std::vector<Slot> slots_of(const ThreeSides& three) {
  std::vector<Slot> slots;
  const Pairs &ours = three.pairs[in_ours], &theirs = three.pairs[in_theirs];
  for (std::uint32_t i = 0; i < ours.to_side.size(); ++i) {
    slots.push_back({{i, ours.to_side[i], theirs.to_side[i]}});
  }
  for (std::uint32_t i = 0; i < ours.to_base.size(); ++i) {
    if (ours.to_base[i] == no_unit) slots.push_back({{no_unit, i, ours.joined[i]}});
  }
  for (std::uint32_t i = 0; i < theirs.to_base.size(); ++i) {
    if (three.is_free(in_theirs, i)) slots.push_back({{no_unit, no_unit, i}});
  }
  return slots;
}

/// A linked list of slots, by their numbers; the last number is its head.
class Chain {
 public:
  explicit Chain(const ThreeSides& three)
      : three_(three),
        slots_(slots_of(three)),
        leader_(three.leader()),
        head_(slots_.size()),
        next_(slots_.size() + 1, head_),
        is_placed_(slots_.size(), false) {
    for (const Which which : {in_base, in_ours, in_theirs}) {
      slot_of_[which].resize(three.sides[which].units.size());
      for (std::size_t i = 0; i < slots_.size(); ++i) {
        if (slots_[i].has(which)) slot_of_[which][slots_[i].unit[which]] = i;
      }
    }
  }

  std::vector<Slot> order() {
    place_all_of(leader_);
    place_all_of(in_base);
    place_added();
    std::vector<Slot> ordered;
    for (std::size_t at = next_[head_]; at != head_; at = next_[at]) ordered.push_back(slots_[at]);
    return ordered;
  }

 private:
  void place(std::size_t slot, std::size_t behind) {
    next_[slot] = next_[behind];
    next_[behind] = slot;
    is_placed_[slot] = true;
  }

  void place_all_of(Which which) {
    std::size_t last = head_;
    for (const std::size_t slot : slot_of_[which]) {
      if (!is_placed_[slot]) place(slot, last);
      last = slot;
    }
  }

  void place_added() {
    const std::vector<std::size_t>& slots = slot_of_[other(leader_)];
    std::size_t last = head_;
    for (std::uint32_t i = 0; i < slots.size(); ++i) {
      const bool goes_on = i > 0 && slots_[slots[i - 1]].is_new(other(leader_));
      if (!is_placed_[slots[i]]) place(slots[i], goes_on ? last : pass(last, telling(i)));
      last = slots[i];
    }
  }

  /// The first of a run of new units that is no comment or blank line tells where all of them go;
  /// nothing where there are no others.
  const Unit* telling(std::uint32_t first) const {
    const Which side = other(leader_);
    for (std::uint32_t i = first; i < slot_of_[side].size(); ++i) {
      if (is_placed_[slot_of_[side][i]]) break;
      if (!three_.unit(side, i).is_filler()) return &three_.unit(side, i);
    }
    return nullptr;
  }

  /// May new units go behind this one, that the leading side has added? A record behind those of
  /// its list, another line behind what is as deep, comments alone behind records and comments.
  static bool may_pass(const Unit& unit, const Unit* told) {
    if (told == nullptr) return unit.is_filler() || unit.kind == UnitKind::record;
    if (unit.is_filler()) return false;
    if (told->kind != UnitKind::record) return unit.column >= told->column;
    return unit.kind == UnitKind::record && unit.list == told->list;
  }

  /// The last slot behind `at`, through what only the leading side has.
  std::size_t pass(std::size_t at, const Unit* told) const {
    for (std::size_t next = next_[at]; next != head_; next = next_[next]) {
      const Slot& slot = slots_[next];
      if (!slot.has(in_ours) && !slot.has(in_theirs)) continue;
      if (!slot.is_new(leader_)) break;
      const Unit& unit = three_.unit(leader_, slot.unit[leader_]);
      if (may_pass(unit, told)) at = next;
      else if (!unit.is_filler()) break;
    }
    return at;
  }

  const ThreeSides& three_;
  const std::vector<Slot> slots_;
  const Which leader_;
  const std::size_t head_;
  std::vector<std::size_t> next_;
  std::vector<bool> is_placed_;
  std::array<std::vector<std::size_t>, 3> slot_of_;
};

}  // namespace

std::vector<Slot> slots_in_order(const ThreeSides& three) { return Chain(three).order(); }

}  // namespace inv::io
