#include "verdict.hpp"

#include <algorithm>
#include <iterator>

namespace inv::io {

namespace {

bool is_same_text(const Unit& a, const Unit& b) { return a.text == b.text && a.tail == b.tail; }

std::string without_blanks(const Unit& unit) {
  std::string text(unit.text);
  text += unit.tail;
  std::erase_if(text, [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
  return text;
}

/// The same text, or indented in another way, or with other line ends.
bool is_alike(const Unit& a, const Unit& b) {
  if (is_same_text(a, b)) return true;
  if (a.token != b.token || a.kind != b.kind) return false;
  return a.kind != UnitKind::record || without_blanks(a) == without_blanks(b);
}

/// What may be comments: on each line from the first `#` that can begin one.
std::vector<std::string_view> comments_of(const Unit& unit) {
  std::vector<std::string_view> comments;
  for (const std::string_view text : {unit.text, unit.tail}) {
    for (std::string_view line : lines_of(text)) {
      line = line.substr(0, line.find_last_not_of("\r\n") + 1);
      std::size_t at = line.find('#');
      while (at != line.npos && at > 0 && line[at - 1] != ' ' && line[at - 1] != '\t') {
        at = line.find('#', at + 1);
      }
      if (at != line.npos) comments.push_back(line.substr(at));
    }
  }
  std::ranges::sort(comments);
  return comments;
}

/// How many keys with their values two entries have in common.
std::size_t common_keys(const Unit& a, const Unit& b) {
  std::vector<Digest> common;
  std::ranges::set_intersection(a.pairs, b.pairs, std::back_inserter(common));
  return common.size();
}

/// All but one of them are.
bool is_edit(const Unit& before, const Unit& after) {
  const std::size_t common = common_keys(before, after);
  return common > 0 && common + 1 >= std::max(before.pairs.size(), after.pairs.size());
}

std::string name_of(Which side) { return side == in_ours ? "ours" : "theirs"; }

class Judge {
 public:
  explicit Judge(const ThreeSides& three) : three_(three) {
    for (const Which side : {in_ours, in_theirs}) {
      for (std::uint32_t i = 0; i < three.sides[side].units.size(); ++i) {
        const Unit& unit = three.unit(side, i);
        if (unit.kind != UnitKind::record || three.pairs[side].to_base[i] != no_unit) continue;
        const std::uint32_t there = three.pairs[side].joined[i];
        const bool is_one = there != no_unit && three.unit(other(side), there).token == unit.token;
        if (!is_one) has_news_[unit.list][side] = true;
        else if (!unit.has_id) added_by_both_.push_back(&unit);
      }
    }
  }

  Decided decide(const Slot& slot) const {
    Decided decided = decide_plainly(slot);
    if (!slot.has(in_base) || decided.verdict == Verdict::conflict) return decided;
    std::string reason = doubt(slot, unit(slot, in_base));
    return reason.empty() ? decided : in_conflict(slot, std::move(reason));
  }

 private:
  const Unit& unit(const Slot& slot, Which which) const {
    return three_.unit(which, slot.unit[which]);
  }

  Decided decide_plainly(const Slot& slot) const {
    const bool has_ours = slot.has(in_ours), has_theirs = slot.has(in_theirs);
    if (!slot.has(in_base)) return decide_new(slot);
    if (has_ours && has_theirs) return decide_kept(slot);
    if (!has_ours && !has_theirs) return {slot, Verdict::gone};
    const Which side = has_ours ? in_ours : in_theirs;
    if (is_alike(unit(slot, side), unit(slot, in_base))) return {slot, Verdict::gone};
    return in_conflict(slot, name_of(side) + " changed " + description(unit(slot, in_base)) + ", " +
                                 name_of(other(side)) + " took it out");
  }

  Decided decide_new(const Slot& slot) const {
    if (!slot.has(in_ours)) return {slot, Verdict::theirs};
    if (!slot.has(in_theirs)) return {slot, Verdict::ours};
    const Unit& ours = unit(slot, in_ours);
    const std::string what = "both sides added " + description(ours);
    if (ours.token == unit(slot, in_theirs).token) return decide_same(slot, what);
    return in_conflict(slot, what + (ours.has_id ? ", not the same" : ", one with more to it"));
  }

  Decided decide_kept(const Slot& slot) const {
    const Unit& base = unit(slot, in_base);
    const Unit &ours = unit(slot, in_ours), &theirs = unit(slot, in_theirs);
    if (is_same_text(theirs, base)) return {slot, Verdict::ours};
    if (is_same_text(ours, base)) return {slot, Verdict::theirs};
    if (is_alike(theirs, base) || is_alike(ours, theirs)) return {slot, Verdict::ours};
    if (is_alike(ours, base)) return {slot, Verdict::theirs};
    const std::string what = "both sides changed " + description(base);
    if (ours.token == theirs.token && ours.token != base.token) return decide_same(slot, what);
    return in_conflict(slot, what);
  }

  /// Both sides say the same: the comments of both are kept.
  Decided decide_same(const Slot& slot, const std::string& what) const {
    const auto ours = comments_of(unit(slot, in_ours)), theirs = comments_of(unit(slot, in_theirs));
    if (std::ranges::includes(ours, theirs)) return {slot, Verdict::ours};
    if (std::ranges::includes(theirs, ours)) return {slot, Verdict::theirs};
    return in_conflict(slot, what + ", with other comments");
  }

  /// The only unit that a side has put in the place of one of the base; or no_unit.
  std::uint32_t in_place_of(std::uint32_t base, Which side) const {
    const auto& [to_side, to_base, joined, replaced, moved] = three_.pairs[side];
    if (base == 0 || to_side[base - 1] == no_unit) return no_unit;
    const std::uint32_t at = to_side[base - 1] + 1;
    if (at >= to_base.size() || to_base[at] != no_unit) return no_unit;
    return at + 1 == to_base.size() || to_base[at + 1] != no_unit ? at : no_unit;
  }

  /// Both have put the same in its place, which is plainly an edit of it.
  bool is_edited_by_both(std::uint32_t base) const {
    const std::uint32_t ours = in_place_of(base, in_ours), theirs = in_place_of(base, in_theirs);
    if (ours == no_unit || theirs == no_unit) return false;
    const Unit& edited = three_.unit(in_ours, ours);
    return three_.pairs[in_ours].joined[ours] == theirs &&
           edited.token == three_.unit(in_theirs, theirs).token &&
           is_edit(three_.unit(in_base, base), edited);
  }

  /// May it have become what both have added? Not where an edit that is more like it is in its
  /// place.
  bool may_be_added(std::uint32_t base, Which side) const {
    const Unit& before = three_.unit(in_base, base);
    const std::uint32_t at = in_place_of(base, side);
    if (at == no_unit || !is_edit(before, three_.unit(side, at))) return !added_by_both_.empty();
    const std::size_t common = common_keys(before, three_.unit(side, at));
    return std::ranges::any_of(added_by_both_, [&](const Unit* each) {
      return common_keys(before, *each) >= common;
    });
  }

  /// What a record of the base may have become without the texts telling it; mostly nothing.
  std::string doubt(const Slot& slot, const Unit& base) const {
    const std::uint32_t at = slot.unit[in_base];
    const bool has_ours = slot.has(in_ours), has_theirs = slot.has(in_theirs);
    if (base.kind != UnitKind::record || (has_ours && has_theirs)) return {};
    const std::string what = description(base);
    if (!has_ours && !has_theirs) {
      const auto& by = has_news_[base.list];
      const bool is_doubtful = base.has_id ? by[in_ours] && by[in_theirs]
                                           : by[in_ours] || by[in_theirs];
      if (!is_doubtful || is_edited_by_both(at)) return {};
      return "both sides changed or took out " + what;
    }
    if (base.has_id) return {};
    const Which side = has_ours ? in_theirs : in_ours;
    const std::string mine = name_of(side), yours = name_of(other(side));
    if (three_.pairs[other(side)].replaced[at]) {
      return mine + " changed or took out " + what + ", " + yours + " moved it or added it anew";
    }
    if (!may_be_added(at, side)) return {};
    return mine + " took out " + what + ", or made of it one that " + yours + " has added";
  }

  const ThreeSides& three_;
  std::array<std::array<bool, 3>, record_lists> has_news_ = {};  // by a side alone
  std::vector<const Unit*> added_by_both_;                       // entries
};

}  // namespace

Decided in_conflict(const Slot& slot, std::string reason) {
  return {slot, Verdict::conflict, false, std::move(reason)};
}

std::vector<Decided> verdicts(const ThreeSides& three) {
  const Judge judge(three);
  std::vector<Decided> all;
  for (const Slot& slot : slots_in_order(three)) all.push_back(judge.decide(slot));
  return all;
}

}  // namespace inv::io
