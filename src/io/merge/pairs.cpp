#include "pairs.hpp"

#include <algorithm>
#include <map>
#include <string_view>

#include "io/compare/common_sequence.hpp"

namespace inv::io {

namespace {

/// Units of the base and of the side between two that are the same in order.
struct Gap {
  std::uint32_t base_begin, base_end, begin, end;
};

/// Finds the units of one side in the base.
class Pairer {
 public:
  Pairer(ThreeSides& three, Which which)
      : three_(three),
        which_(which),
        base_(three.sides[in_base].units),
        side_(three.sides[which].units),
        pairs_(three.pairs[which]) {
    pairs_.to_side.assign(base_.size(), no_unit);
    pairs_.to_base.assign(side_.size(), no_unit);
    pairs_.joined.assign(side_.size(), no_unit);
    pairs_.replaced.assign(base_.size(), false);
  }

  void find() {
    const std::vector<Gap> gaps = pair_in_order();
    pair_moved();
    for (const Gap& gap : gaps) {
      for (std::uint8_t list = 0; list < record_lists; ++list) find_replaced(gap, list);
    }
  }

 private:
  void pair(std::uint32_t base, std::uint32_t side) {
    pairs_.to_side[base] = side;
    pairs_.to_base[side] = base;
  }

  std::vector<Gap> pair_in_order() {
    std::vector<Digest> base, side;
    for (const Unit& unit : base_) base.push_back(unit.key());
    for (const Unit& unit : side_) side.push_back(unit.key());
    auto common = common_in_order(base, side);
    for (const auto& [in_base, in_side] : common) pair(in_base, in_side);
    common.emplace_back(base_.size(), side_.size());
    std::vector<Gap> gaps;
    std::uint32_t base_begin = 0, begin = 0;
    for (const auto& [base_end, end] : common) {
      if (base_begin < base_end) gaps.push_back({base_begin, base_end, begin, end});
      base_begin = base_end + 1, begin = end + 1;
    }
    return gaps;
  }

  /// Records, and keys of lists, of which there is no second in any of the three texts.
  void pair_moved() {
    ByDigest<std::array<Places, 3>> by_key;
    for (const Which each : {in_base, in_ours, in_theirs}) {
      const std::vector<Unit>& units = three_.sides[each].units;
      for (std::uint32_t i = 0; i < units.size(); ++i) {
        if (units[i].list < record_lists) by_key[units[i].key()][each].push_back(i);
      }
    }
    for (const auto& [key, places] : by_key) {
      const auto is_twice = [](const Places& at) { return at.size() > 1; };
      if (places[in_base].empty() || places[which_].empty()) continue;
      if (std::ranges::any_of(places, is_twice)) continue;
      pair(places[in_base][0], places[which_][0]);
    }
    Places order = pairs_.to_side;
    std::erase(order, no_unit);
    pairs_.moved = !std::ranges::is_sorted(order);
  }

  void find_replaced(const Gap& gap, std::uint8_t list) {
    for (std::uint32_t i = gap.begin; i < gap.end; ++i) {
      if (pairs_.to_base[i] != no_unit || side_[i].list != list) continue;
      for (std::uint32_t k = gap.base_begin; k < gap.base_end; ++k) {
        if (base_[k].list == list) pairs_.replaced[k] = true;
      }
      return;
    }
  }

  const ThreeSides& three_;
  const Which which_;
  const std::vector<Unit>& base_;
  const std::vector<Unit>& side_;
  Pairs& pairs_;
};

/// Finds what both sides have added.
class Joiner {
 public:
  explicit Joiner(ThreeSides& three)
      : three_(three),
        ours_(three.sides[in_ours].units),
        theirs_(three.sides[in_theirs].units) {}

  void join_all() {
    join_here();
    join_elsewhere();
    join_parts();
  }

 private:
  void join(std::uint32_t ours, std::uint32_t theirs) {
    three_.pairs[in_ours].joined[ours] = theirs;
    three_.pairs[in_theirs].joined[theirs] = ours;
  }

  Places free_units(Which side) const {
    Places free;
    for (std::uint32_t i = 0; i < three_.sides[side].units.size(); ++i) {
      const bool is_blank = three_.unit(side, i).kind == UnitKind::blank;
      if (three_.is_free(side, i) && !is_blank) free.push_back(i);
    }
    return free;
  }

  /// What both have in order behind the same unit of the base.
  void join_here() {
    const Places ours = free_units(in_ours), theirs = free_units(in_theirs);
    for (const auto& [a, b] :
         common_in_order(with_places(in_ours, ours), with_places(in_theirs, theirs))) {
      join(ours[a], theirs[b]);
    }
  }

  std::vector<Digest> with_places(Which side, const Places& units) const {
    std::vector<Digest> tokens;
    const Places& to_base = three_.pairs[side].to_base;
    std::uint32_t at = 0, last = no_unit;
    for (const std::uint32_t unit : units) {
      for (; at < unit; ++at) last = to_base[at] == no_unit ? last : to_base[at];
      const Digest key = three_.unit(side, unit).key();
      tokens.push_back({key.high ^ last, key.low});
    }
    return tokens;
  }

  /// Records and keys of lists: the first of each with the first, and so on.
  void join_elsewhere() {
    ByDigest<Places> by_key;
    const Places ours = free_units(in_ours), theirs = free_units(in_theirs);
    for (auto at = theirs.rbegin(); at != theirs.rend(); ++at) {
      by_key[theirs_[*at].key()].push_back(*at);
    }
    for (const std::uint32_t at : ours) {
      const auto found = by_key.find(ours_[at].key());
      if (ours_[at].list == record_lists || found == by_key.end()) continue;
      if (found->second.empty()) continue;
      join(at, found->second.back());
      found->second.pop_back();
    }
  }

  /// Of one event each side may have known another part.
  void join_parts() {
    std::map<std::string_view, Places> by_date;
    for (const std::uint32_t at : free_units(in_theirs)) {
      if (theirs_[at].pairs.size() > 1) by_date[theirs_[at].name].push_back(at);
    }
    for (const std::uint32_t at : free_units(in_ours)) {
      if (ours_[at].pairs.size() < 2) continue;
      const Places& same_day = by_date[ours_[at].name];
      const auto found = std::ranges::find_if(same_day, [&](std::uint32_t each) {
        return three_.is_free(in_theirs, each) && is_part(ours_[at], theirs_[each]);
      });
      if (found != same_day.end()) join(at, *found);
    }
  }

  static bool is_part(const Unit& a, const Unit& b) {
    return std::ranges::includes(a.pairs, b.pairs) || std::ranges::includes(b.pairs, a.pairs);
  }

  ThreeSides& three_;
  const std::vector<Unit>& ours_;
  const std::vector<Unit>& theirs_;
};

}  // namespace

void pair_units(ThreeSides& three) {
  Pairer(three, in_ours).find();
  Pairer(three, in_theirs).find();
  Joiner(three).join_all();
}

}  // namespace inv::io
