#include "align.hpp"

#include <algorithm>
#include <map>

#include "ambiguity.hpp"
#include "io/compare/common_sequence.hpp"
#include "order.hpp"

namespace inv::io {

namespace {

using Places = std::vector<std::uint32_t>;

/// Finds what both sides have added.
class Joiner {
 public:
  explicit Joiner(ThreeSides& three)
      : three_(three),
        ours_(three.sides[in_ours].units),
        theirs_(three.sides[in_theirs].units) {}

  void join_records() {
    three_.to_theirs.assign(ours_.size(), no_unit);
    three_.to_ours.assign(theirs_.size(), no_unit);
    join_contents();
  }

  void join_others() {
    join_ids();
    join_keys();
    join_lines();
    join_blanks();
  }

 private:
  bool is_free_ours(std::size_t at) const {
    return three_.ours.to_base[at] == no_unit && three_.to_theirs[at] == no_unit;
  }
  bool is_free_theirs(std::size_t at) const {
    return three_.theirs.to_base[at] == no_unit && three_.to_ours[at] == no_unit;
  }
  void join(std::uint32_t ours, std::uint32_t theirs) {
    three_.to_theirs[ours] = theirs;
    three_.to_ours[theirs] = ours;
  }

  template <class Wanted>
  std::pair<Places, Places> free_units(Wanted wanted) const {
    std::pair<Places, Places> free;
    for (std::uint32_t i = 0; i < ours_.size(); ++i) {
      if (is_free_ours(i) && wanted(ours_[i])) free.first.push_back(i);
    }
    for (std::uint32_t i = 0; i < theirs_.size(); ++i) {
      if (is_free_theirs(i) && wanted(theirs_[i])) free.second.push_back(i);
    }
    return free;
  }

  /// The first of each with the first, and so on: as many are kept as the side with more has.
  template <class KeyOf>
  void join_equal(const std::pair<Places, Places>& free, KeyOf key_of) {
    ByDigest<Places> by_key;
    for (const std::uint32_t at : free.second) by_key[key_of(theirs_[at])].push_back(at);
    for (auto& [key, places] : by_key) std::ranges::reverse(places);
    for (const std::uint32_t at : free.first) {
      const auto found = by_key.find(key_of(ours_[at]));
      if (found == by_key.end() || found->second.empty()) continue;
      join(at, found->second.back());
      found->second.pop_back();
    }
  }

  void join_ids() {
    join_equal(free_units([](const Unit& unit) { return unit.has_id; }),
               [](const Unit& unit) { return unit.id; });
  }

  void join_contents() {
    join_equal(free_units([](const Unit& unit) { return unit.kind == UnitKind::record; }),
               [](const Unit& unit) { return unit.token; });
  }

  void join_keys() {
    join_equal(free_units([](const Unit& unit) { return unit.kind == UnitKind::list_key; }),
               [](const Unit& unit) { return Digest{unit.list, 0}; });
  }

  /// Lines that are the same behind the same unit of the base.
  void join_lines() {
    const auto [ours, theirs] = free_units([](const Unit& unit) {
      return unit.kind == UnitKind::line || unit.kind == UnitKind::comment;
    });
    std::map<std::uint32_t, std::pair<Places, Places>> by_place;
    const Places our_places = base_places(three_.ours.to_base);
    const Places their_places = base_places(three_.theirs.to_base);
    for (const std::uint32_t at : ours) by_place[our_places[at]].first.push_back(at);
    for (const std::uint32_t at : theirs) by_place[their_places[at]].second.push_back(at);
    Numbers numbers;
    const auto numbered = [&](const Places& places, const std::vector<Unit>& units) {
      Places result;
      for (const std::uint32_t at : places) result.push_back(numbers.of(units[at].token));
      return result;
    };
    for (const auto& [place, both] : by_place) {
      if (both.first.empty() || both.second.empty()) continue;
      const auto common =
          common_in_order(numbered(both.first, ours_), numbered(both.second, theirs_));
      for (const auto& [a, b] : common) join(both.first[a], both.second[b]);
    }
  }

  /// By unit of a side: the last unit of the base before it, which both may be behind.
  static Places base_places(const Places& to_base) {
    Places places;
    std::uint32_t last = no_unit;
    for (const std::uint32_t base : to_base) places.push_back(last = base == no_unit ? last : base);
    return places;
  }

  /// Blank lines go with what stands next to them.
  void join_blanks() {
    for (std::uint32_t i = 0; i < ours_.size(); ++i) {
      if (three_.to_theirs[i] == no_unit || ours_[i].kind == UnitKind::blank) continue;
      join_blanks_beside(i, three_.to_theirs[i], false);
      join_blanks_beside(i, three_.to_theirs[i], true);
    }
  }

  void join_blanks_beside(std::size_t ours, std::size_t theirs, bool after) {
    const auto step = [&](std::size_t& at, std::size_t size) {
      return after ? ++at < size : at-- > 0;
    };
    while (step(ours, ours_.size()) && step(theirs, theirs_.size())) {
      const bool is_blank =
          ours_[ours].kind == UnitKind::blank && theirs_[theirs].kind == UnitKind::blank;
      if (!is_blank || !is_free_ours(ours) || !is_free_theirs(theirs)) return;
      join(static_cast<std::uint32_t>(ours), static_cast<std::uint32_t>(theirs));
    }
  }

  ThreeSides& three_;
  const std::vector<Unit>& ours_;
  const std::vector<Unit>& theirs_;
};

std::vector<bool> are_joined(const Places& places) {
  std::vector<bool> joined;
  for (const std::uint32_t at : places) joined.push_back(at != no_unit);
  return joined;
}

}  // namespace

ThreeSides match_sides(Side base, Side ours, Side theirs) {
  ThreeSides three{{std::move(base), std::move(ours), std::move(theirs)}};
  const std::array<Side, 3>& sides = three.sides;
  three.ours = match_same(sides[in_base], sides[in_ours]);
  three.theirs = match_same(sides[in_base], sides[in_theirs]);
  match_sure_edits(sides[in_base], sides[in_ours], three.ours);
  match_sure_edits(sides[in_base], sides[in_theirs], three.theirs);
  match_same_edits(sides[in_base], sides[in_ours], three.ours, sides[in_theirs], three.theirs);
  match_same_edits(sides[in_base], sides[in_theirs], three.theirs, sides[in_ours], three.ours);
  Joiner joiner(three);
  joiner.join_records();
  match_edits(sides[in_base], sides[in_ours], are_joined(three.to_theirs), three.ours);
  match_edits(sides[in_base], sides[in_theirs], are_joined(three.to_ours), three.theirs);
  joiner.join_others();
  three.doubts = doubts_of(three);
  return three;
}

std::vector<Slot> slots_in_order(const ThreeSides& three) {
  std::vector<Slot> slots;
  for (std::uint32_t i = 0; i < three.sides[in_base].units.size(); ++i) {
    slots.push_back({{i, three.ours.to_side[i], three.theirs.to_side[i]}});
  }
  for (std::uint32_t i = 0; i < three.to_theirs.size(); ++i) {
    if (three.ours.to_base[i] == no_unit) slots.push_back({{no_unit, i, three.to_theirs[i]}});
  }
  for (std::uint32_t i = 0; i < three.to_ours.size(); ++i) {
    const bool is_new = three.theirs.to_base[i] == no_unit && three.to_ours[i] == no_unit;
    if (is_new) slots.push_back({{no_unit, no_unit, i}});
  }
  return in_order(three, std::move(slots));
}

}  // namespace inv::io
