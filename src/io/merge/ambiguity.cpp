#include "ambiguity.hpp"

#include <unordered_set>

#include "io/compare/common_sequence.hpp"

namespace inv::io {

namespace {

/// What the sides have that the base has not, of one list.
struct News {
  bool any = false;   ///< on one side only, edits among it
  bool both = false;  ///< records without an id that both sides have added
};

class Doubts {
 public:
  explicit Doubts(const ThreeSides& three) : three_(three) {
    look_at(in_ours);
    look_at(in_theirs);
  }

  std::vector<Doubt> find() const {
    const std::vector<Unit>& units = three_.sides[in_base].units;
    std::vector<Doubt> doubts;
    for (std::uint32_t i = 0; i < units.size(); ++i) {
      const bool is_record = units[i].kind == UnitKind::record;
      doubts.push_back(is_record ? doubt(i, units[i]) : Doubt::none);
    }
    return doubts;
  }

 private:
  static Which other(Which side) { return side == in_ours ? in_theirs : in_ours; }

  void look_at(Which side) {
    const std::vector<Unit>& units = three_.sides[side].units;
    for (std::uint32_t i = 0; i < units.size(); ++i) {
      if (units[i].kind != UnitKind::record) continue;
      News& news = news_[units[i].list];
      const std::uint32_t base = three_.matching(side).to_base[i];
      if (base != no_unit) {
        news.any = news.any || is_edit_of_one(side, base);
      } else if (three_.joined(side)[i] != no_unit) {
        news.both = news.both || !units[i].has_id;
      } else {
        news.any = true;
        added_[side].insert(units[i].token);
      }
    }
  }

  bool is_edit(Which side, std::uint32_t base) const {
    const std::uint32_t at = three_.matching(side).to_side[base];
    return at != no_unit && three_.unit(side, at).token != three_.unit(in_base, base).token;
  }

  /// An edit, and the other side has not made the same.
  bool is_edit_of_one(Which side, std::uint32_t base) const {
    if (!is_edit(side, base)) return false;
    const std::uint32_t mine = three_.matching(side).to_side[base];
    const std::uint32_t yours = three_.matching(other(side)).to_side[base];
    return yours == no_unit ||
           three_.unit(side, mine).token != three_.unit(other(side), yours).token;
  }

  bool is_gone(Which side, std::uint32_t base) const {
    return three_.matching(side).to_side[base] == no_unit;
  }

  /// What became of it is not known for sure.
  bool is_unsure(Which side, std::uint32_t base) const {
    return is_gone(side, base) || !three_.matching(side).sure[base];
  }

  Doubt doubt(std::uint32_t base, const Unit& unit) const {
    const News& news = news_[unit.list];
    if (is_gone(in_ours, base) && is_gone(in_theirs, base)) {
      return news.any ? Doubt::gone_twice : Doubt::none;
    }
    if (unit.has_id) return Doubt::none;
    for (const Which side : {in_ours, in_theirs}) {
      const bool is_ours = side == in_ours;
      if (news.both && is_unsure(side, base) && !is_unsure(other(side), base)) {
        return is_ours ? Doubt::gone_ours : Doubt::gone_theirs;
      }
      if (!is_edit_of_one(side, base)) continue;
      const std::uint32_t at = three_.matching(side).to_side[base];
      if (added_[other(side)].contains(three_.unit(side, at).token)) {
        return is_ours ? Doubt::made_ours : Doubt::made_theirs;
      }
    }
    return Doubt::none;
  }

  const ThreeSides& three_;
  std::array<News, record_lists> news_ = {};
  std::array<std::unordered_set<Digest, DigestHash>, 3> added_;  // tokens, by side
};

}  // namespace

std::vector<Doubt> doubts_of(const ThreeSides& three) { return Doubts(three).find(); }

}  // namespace inv::io
