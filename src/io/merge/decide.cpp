#include <algorithm>
#include <iterator>

#include "inv/core/ascii.hpp"
#include "merge.hpp"

namespace inv::io {

namespace {

bool is_same_text(const Unit& a, const Unit& b) { return a.text == b.text && a.tail == b.tail; }

std::string without_blanks(std::string_view text) {
  std::string rest(text);
  std::erase_if(rest, [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
  return rest;
}

/// The same text, or indented in another way, or with other line ends. That they say the same is
/// not enough: comments may differ.
bool is_alike(const Unit& a, const Unit& b) {
  if (is_same_text(a, b)) return true;
  return a.token == b.token && a.kind == b.kind &&
         without_blanks(a.text) == without_blanks(b.text) &&
         without_blanks(a.tail) == without_blanks(b.tail);
}

/// What may be comments: on each line from the first `#` that can begin one. Those above a line are
/// merged for themselves.
std::vector<std::string_view> comments_of(const Unit& unit) {
  std::vector<std::string_view> comments;
  const bool is_record = unit.kind == UnitKind::record;
  for (const std::string_view text : {is_record ? unit.lead : "", unit.text, unit.tail}) {
    for (std::string_view line : core::lines_of(text)) {
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

void refuse(Slot& slot, std::string reason) {
  slot.verdict = Verdict::conflict;
  slot.reason = std::move(reason);
}

/// What the texts do not tell of entries, and of records that both sides may have renamed.
class Doubts {
 public:
  explicit Doubts(const ThreeSides& three) : three_(three) {
    for (const Which side : both_sides) {
      for (std::uint32_t i = 0; i < three.sides[side].units.size(); ++i) {
        const Unit& unit = three.unit(side, i);
        if (unit.kind != UnitKind::record || !three.is_new(side, i)) continue;
        const std::uint32_t there = three.pairs[side].joined[i];
        const bool is_one = there != no_unit && three.unit(other(side), there).token == unit.token;
        if (!is_one) has_news_[unit.list][side] = true;
        else if (!unit.has_id) added_by_both_.push_back(&unit);
      }
    }
  }

  /// What a record of the base may have become without the texts telling it; mostly nothing.
  std::string of(const Slot& slot) const {
    const bool has_ours = slot.has(in_ours), has_theirs = slot.has(in_theirs);
    if (!slot.has(in_base) || (has_ours && has_theirs)) return {};
    const std::uint32_t at = slot.unit[in_base];
    const Unit& base = three_.unit(in_base, at);
    if (base.kind != UnitKind::record) return {};
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
    if (is_replaced(at, other(side))) {
      return mine + " changed or took out " + what + ", " + yours + " moved it or added it anew";
    }
    if (!may_be_added(at, side)) return {};
    return mine + " took out " + what + ", or made of it one that " + yours + " has added";
  }

  /// Where a record of the base was is a new one of its list.
  bool is_replaced(std::uint32_t base, Which side) const {
    const std::uint8_t list = three_.unit(in_base, base).list;
    const Gap& gap = three_.pairs[side].gaps[base];
    for (std::uint32_t i = gap.begin; i < gap.end && list < record_lists; ++i) {
      if (three_.is_new(side, i) && three_.unit(side, i).list == list) return true;
    }
    return false;
  }

 private:
  /// The only unit that a side has put in the place of a record of the base, where it is plainly an
  /// edit of it; or nothing.
  const Unit* edited(std::uint32_t base, Which side) const {
    const Gap& gap = three_.pairs[side].gaps[base];
    const bool is_one = base == gap.base_begin && gap.end == gap.begin + 1;
    if (!is_one || !three_.is_new(side, gap.begin)) return nullptr;
    const Unit& unit = three_.unit(side, gap.begin);
    return is_edit(three_.unit(in_base, base), unit) ? &unit : nullptr;
  }

  bool is_edited_by_both(std::uint32_t base) const {
    const Unit *ours = edited(base, in_ours), *theirs = edited(base, in_theirs);
    return ours != nullptr && theirs != nullptr && ours->token == theirs->token;
  }

  /// May it have become what both have added? Not where an edit that is more like it is in its
  /// place.
  bool may_be_added(std::uint32_t base, Which side) const {
    const Unit& before = three_.unit(in_base, base);
    const Unit* const edit = edited(base, side);
    const std::size_t common = edit == nullptr ? 0 : common_keys(before, *edit);
    return std::ranges::any_of(added_by_both_, [&](const Unit* each) {
      return common_keys(before, *each) >= common;
    });
  }

  const ThreeSides& three_;
  std::array<std::array<bool, 3>, record_lists> has_news_ = {};  // by a side alone
  std::vector<const Unit*> added_by_both_;                       // entries
};

class Judge {
 public:
  Judge(const ThreeSides& three, Slots& slots) : three_(three), doubts_(three), slots_(slots) {}

  void decide_all() {
    for (Slot& slot : slots_) {
      decide(slot);
      std::string doubt = doubts_.of(slot);
      if (slot.verdict != Verdict::conflict && !doubt.empty()) refuse(slot, std::move(doubt));
    }
    for (std::size_t i = 0, begin = 0; i <= slots_.size(); ++i) {
      if (i < slots_.size() && is_loose(slots_[i])) continue;
      settle_lines(begin, i);
      begin = i + 1;
    }
    for (std::size_t i = 0; i < slots_.size(); ++i) absorb(i);
  }

 private:
  const Unit& unit(const Slot& slot, Which which) const {
    return three_.unit(which, slot.unit[which]);
  }
  const Unit& unit(const Slot& slot) const {
    return unit(slot, slot.has(in_base) ? in_base : slot.has(in_ours) ? in_ours : in_theirs);
  }

  void decide(Slot& slot) const {
    const bool has_ours = slot.has(in_ours), has_theirs = slot.has(in_theirs);
    if (!has_ours && !has_theirs) return;
    if (has_ours && has_theirs) return slot.has(in_base) ? decide_kept(slot) : decide_added(slot);
    const Which side = has_ours ? in_ours : in_theirs;
    if (!slot.has(in_base)) {
      slot.verdict = has_ours ? Verdict::ours : Verdict::theirs;
      return;
    }
    const Unit &left = unit(slot, side), &base = unit(slot, in_base);
    if (is_alike(left, base) && without_blanks(left.lead) == without_blanks(base.lead)) return;
    refuse(slot, name_of(side) + " changed " + description(base) + ", " + name_of(other(side)) +
                     " took it out");
  }

  void decide_added(Slot& slot) const {
    const Unit& ours = unit(slot, in_ours);
    const std::string what = "both sides added " + description(ours);
    if (ours.token == unit(slot, in_theirs).token) return decide_same(slot, what);
    refuse(slot, what + (ours.has_id ? ", not the same" : ", one with more to it"));
  }

  void decide_kept(Slot& slot) const {
    const Unit &base = unit(slot, in_base), &ours = unit(slot, in_ours),
               &theirs = unit(slot, in_theirs);
    const std::string what = "both sides changed " + description(base);
    if (is_same_text(theirs, base)) slot.verdict = Verdict::ours;
    else if (is_same_text(ours, base)) slot.verdict = Verdict::theirs;
    else if (is_alike(theirs, base) || is_alike(ours, theirs)) slot.verdict = Verdict::ours;
    else if (is_alike(ours, base)) slot.verdict = Verdict::theirs;
    else if (ours.token == theirs.token && ours.token != base.token) decide_same(slot, what);
    else refuse(slot, what);
  }

  /// Both sides say the same: the one that has all comments of the other is kept.
  void decide_same(Slot& slot, const std::string& what) const {
    const auto ours = comments_of(unit(slot, in_ours)), theirs = comments_of(unit(slot, in_theirs));
    if (std::ranges::includes(ours, theirs)) slot.verdict = Verdict::ours;
    else if (std::ranges::includes(theirs, ours)) slot.verdict = Verdict::theirs;
    else refuse(slot, what + ", with other comments");
  }

  static bool is_new(const Slot& slot) { return slot.is_new(in_ours) || slot.is_new(in_theirs); }
  bool is_line(const Slot& slot) const { return unit(slot).kind == UnitKind::line; }
  /// Gone or new.
  bool is_loose(const Slot& slot) const {
    if (!is_line(slot)) return slot.verdict == Verdict::gone || is_new(slot);
    return !slot.has(in_base) || !slot.has(in_ours) || !slot.has(in_theirs);
  }

  /// Lines that both sides have put in or taken out at one place are done once, or are a conflict.
  void settle_lines(std::size_t begin, std::size_t end) {
    std::array<std::string, 3> lines;
    std::array<bool, 3> has_acted = {};
    std::vector<std::size_t> all;
    for (std::size_t i = begin; i < end; ++i) {
      if (!is_line(slots_[i])) continue;
      all.push_back(i);
      for (const Which side : both_sides) {
        const bool has_line = slots_[i].has(side);
        has_acted[side] = has_acted[side] || has_line != slots_[i].has(in_base);
        if (!has_line) continue;
        lines[side] += unit(slots_[i], side).lead;
        lines[side] += unit(slots_[i], side).text;
      }
    }
    if (!has_acted[in_ours] || !has_acted[in_theirs]) return;
    if (lines[in_ours] == lines[in_theirs]) {
      for (const std::size_t i : all) {
        if (slots_[i].is_new(in_theirs)) slots_[i].verdict = Verdict::gone;
      }
      return;
    }
    for (std::size_t i = all.front(); i <= all.back(); ++i)
      refuse(slots_[i], "both sides changed these lines");
  }

  /// What stands in the place of something that is in conflict belongs to the conflict.
  void absorb(std::size_t i) {
    const Slot& slot = slots_[i];
    if (slot.verdict != Verdict::conflict || !slot.has(in_base)) return;
    const bool is_replaced = std::ranges::any_of(both_sides, [&](Which side) {
      return !slot.has(side) && doubts_.is_replaced(slot.unit[in_base], side);
    });
    if (!is_replaced) return;
    const auto belongs = [&](const Slot& near) {
      return near.verdict != Verdict::conflict && is_new(near) &&
             unit(near).kind == unit(slot).kind && unit(near).list == unit(slot).list;
    };
    std::size_t begin = i, end = i + 1;
    while (begin > 0 && belongs(slots_[begin - 1])) --begin;
    while (end < slots_.size() && belongs(slots_[end])) ++end;
    for (std::size_t k = begin; k < end; ++k) refuse(slots_[k], slot.reason);
  }

  const ThreeSides& three_;
  const Doubts doubts_;
  Slots& slots_;
};

}  // namespace

void decide(const ThreeSides& three, Slots& slots) { Judge(three, slots).decide_all(); }

}  // namespace inv::io
