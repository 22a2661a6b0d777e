#include "order.hpp"

#include <optional>

namespace inv::io {

namespace {

/// Which units that the leading side has added something new may be put behind.
struct Passing {
  std::uint8_t list = record_lists;     ///< records of this list, where it is one
  std::optional<std::uint32_t> column;  ///< all that begins at this column or deeper
  bool fillers = false;                 ///< comments and blank lines, for others of their kind

  bool lets(const Unit& unit) const {
    if (column) return unit.column >= *column;
    return unit.kind == UnitKind::record && unit.list == list;
  }
};

bool is_filler(const Unit& unit) {
  return unit.kind == UnitKind::comment || unit.kind == UnitKind::blank;
}

/// A linked list of slots, by their numbers; the last number is its head.
class Chain {
 public:
  Chain(const ThreeSides& three, const std::vector<Slot>& slots)
      : three_(three),
        slots_(slots),
        leader_(three.leader()),
        other_(leader_ == in_ours ? in_theirs : in_ours),
        head_(slots.size()),
        next_(slots.size() + 1, head_),
        is_placed_(slots.size(), false) {
    for (const Which which : {in_base, in_ours, in_theirs}) {
      slot_of_[which].resize(three.sides[which].units.size());
      for (std::size_t i = 0; i < slots.size(); ++i) {
        if (slots[i].has(which)) slot_of_[which][slots[i].unit[which]] = i;
      }
    }
  }

  std::vector<Slot> order() {
    place_leader();
    place_taken_out();
    place_other();
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

  void place_leader() {
    std::size_t last = head_;
    for (const std::size_t slot : slot_of_[leader_]) {
      place(slot, last);
      last = slot;
    }
  }

  void place_taken_out() {
    std::size_t last = head_;
    for (const std::size_t slot : slot_of_[in_base]) {
      if (!is_placed_[slot]) place(slot, last);
      last = slot;
    }
  }

  void place_other() {
    const std::vector<std::size_t>& slots = slot_of_[other_];
    std::size_t last = head_;
    for (std::size_t i = 0; i < slots.size(); ++i) {
      if (!is_placed_[slots[i]]) {
        const bool is_first = i == 0 || !slots_[slots[i - 1]].is_new(other_);
        place(slots[i], is_first ? pass(last, passing_at(i)) : last);
      }
      last = slots[i];
    }
  }

  /// Of a run of new units the first that says something tells where all of them go.
  Passing passing_at(std::size_t first) const {
    const std::vector<Unit>& units = three_.sides[other_].units;
    for (std::size_t i = first; i < units.size() && !is_placed_[slot_of_[other_][i]]; ++i) {
      if (units[i].kind == UnitKind::record) return {units[i].list, {}, false};
      if (!is_filler(units[i])) return {record_lists, units[i].column, false};
    }
    return {first == 0 ? record_lists : units[first - 1].list, {}, true};
  }

  /// The last slot behind `at`, through what only the leading side has.
  std::size_t pass(std::size_t at, const Passing& passing) const {
    for (std::size_t next = next_[at]; next != head_; next = next_[next]) {
      const Slot& slot = slots_[next];
      if (!slot.has(leader_) && !slot.has(other_)) continue;
      if (!slot.is_new(leader_)) break;
      const Unit& unit = three_.unit(leader_, slot.unit[leader_]);
      if (is_filler(unit) && !passing.fillers) continue;
      if (!is_filler(unit) && !passing.lets(unit)) break;
      at = next;
    }
    return at;
  }

  const ThreeSides& three_;
  const std::vector<Slot>& slots_;
  const Which leader_, other_;
  const std::size_t head_;
  std::vector<std::size_t> next_;
  std::vector<bool> is_placed_;
  std::array<std::vector<std::size_t>, 3> slot_of_;
};

}  // namespace

std::vector<Slot> in_order(const ThreeSides& three, std::vector<Slot> slots) {
  return Chain(three, slots).order();
}

}  // namespace inv::io
