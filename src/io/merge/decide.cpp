#include "decide.hpp"

#include <algorithm>

#include "io/compare/line_merge.hpp"

namespace inv::io {

namespace {

bool is_same_text(const Unit& a, const Unit& b) { return a.text == b.text && a.tail == b.tail; }

std::string without_blanks(const Unit& unit) {
  std::string text(unit.text);
  text += unit.tail;
  std::erase_if(text, [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
  return text;
}

/// Indented in another way, or with other line ends.
bool is_reshaped(const Unit& a, const Unit& b) {
  if (a.token != b.token || a.kind != b.kind) return false;
  return a.kind != UnitKind::record || without_blanks(a) == without_blanks(b);
}

/// What may be comments: on each line from the first `#` that can begin one.
std::vector<std::string_view> comments_of(const Unit& unit) {
  std::vector<std::string_view> comments;
  for (const std::string_view text : {unit.text, unit.tail}) {
    for (std::string_view line : lines_of(text)) {
      while (!line.empty() && (line.back() == '\n' || line.back() == '\r')) line.remove_suffix(1);
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

class Decider {
 public:
  explicit Decider(const ThreeSides& three) : three_(three) {}

  Decided decide(const Slot& slot) const {
    Decided decided = decide_plainly(slot);
    const Doubt doubt = slot.has(in_base) ? three_.doubts[slot.unit[in_base]] : Doubt::none;
    if (doubt == Doubt::none || decided.verdict == Verdict::conflict) return decided;
    return conflict(slot, reason_of(doubt, description(three_.unit(in_base, slot.unit[in_base]))));
  }

  bool is_replaced(const Slot& slot) const {
    return slot.has(in_base) && (three_.ours.replaced[slot.unit[in_base]] ||
                                 three_.theirs.replaced[slot.unit[in_base]]);
  }

  const Unit& unit(const Slot& slot, Which side) const {
    return three_.unit(side, slot.unit[side]);
  }

  static Decided conflict(const Slot& slot, std::string reason) {
    return {slot, Verdict::conflict, false, std::move(reason)};
  }

 private:
  static std::string reason_of(Doubt doubt, const std::string& what) {
    switch (doubt) {
      case Doubt::gone_ours:
        return "ours took out " + what + ", or made of it one that theirs has added";
      case Doubt::gone_theirs:
        return "theirs took out " + what + ", or made of it one that ours has added";
      case Doubt::made_ours: return "ours made of " + what + " one that theirs has added";
      case Doubt::made_theirs: return "theirs made of " + what + " one that ours has added";
      case Doubt::none:
      case Doubt::gone_twice: break;
    }
    return "both sides took out " + what + " or replaced it";
  }

  Decided decide_plainly(const Slot& slot) const {
    if (!slot.has(in_base)) return decide_new(slot);
    const bool has_ours = slot.has(in_ours), has_theirs = slot.has(in_theirs);
    if (has_ours && has_theirs) return decide_kept(slot);
    if (!has_ours && !has_theirs) return {slot, Verdict::gone};
    const Which side = has_ours ? in_ours : in_theirs;
    if (is_as_it_was(slot, side)) return {slot, Verdict::gone};
    const std::string what = description(three_.unit(in_base, slot.unit[in_base]));
    return conflict(slot, (has_ours ? "ours changed " : "theirs changed ") + what +
                              (has_ours ? ", theirs took it out" : ", ours took it out"));
  }

  bool is_as_it_was(const Slot& slot, Which side) const {
    const Unit& now = unit(slot, side);
    const Unit& before = unit(slot, in_base);
    return is_same_text(now, before) || is_reshaped(now, before);
  }

  Decided decide_new(const Slot& slot) const {
    if (!slot.has(in_ours)) return {slot, Verdict::theirs};
    if (!slot.has(in_theirs)) return {slot, Verdict::ours};
    const Unit& ours = unit(slot, in_ours);
    const std::string what = "both sides added " + description(ours);
    if (ours.token == unit(slot, in_theirs).token) return decide_same(slot, what);
    return conflict(slot, what + ", not the same");
  }

  Decided decide_kept(const Slot& slot) const {
    const Unit& base = unit(slot, in_base);
    const Unit& ours = unit(slot, in_ours);
    const Unit& theirs = unit(slot, in_theirs);
    if (is_same_text(theirs, base)) return {slot, Verdict::ours};
    if (is_same_text(ours, base)) return {slot, Verdict::theirs};
    if (is_reshaped(theirs, base)) return {slot, Verdict::ours};
    if (is_reshaped(ours, base)) return {slot, Verdict::theirs};
    if (is_same_text(ours, theirs) || is_reshaped(ours, theirs)) return {slot, Verdict::ours};
    const std::string what = "both sides changed " + description(base);
    if (ours.token == theirs.token && ours.token != base.token) return decide_same(slot, what);
    return conflict(slot, what);
  }

  /// Both sides say the same: the comments of both are kept.
  Decided decide_same(const Slot& slot, const std::string& what) const {
    const auto ours = comments_of(unit(slot, in_ours));
    const auto theirs = comments_of(unit(slot, in_theirs));
    if (slot.has(in_base)) {
      const auto base = comments_of(unit(slot, in_base));
      if (theirs == base) return {slot, Verdict::ours};
      if (ours == base) return {slot, Verdict::theirs};
    }
    if (std::ranges::includes(ours, theirs)) return {slot, Verdict::ours};
    if (std::ranges::includes(theirs, ours)) return {slot, Verdict::theirs};
    return conflict(slot, what + ", with other comments");
  }

  const ThreeSides& three_;
};

/// The slots [begin, end): what is gone, and what only one side has.
struct Run {
  std::size_t begin, end;
};

bool is_loose(const Decided& decided) {
  return decided.verdict == Verdict::gone || decided.slot.is_new(in_ours) ||
         decided.slot.is_new(in_theirs);
}

std::vector<Run> runs_of(const std::vector<Decided>& all) {
  std::vector<Run> runs;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (!is_loose(all[i])) continue;
    if (runs.empty() || runs.back().end < i) runs.push_back({i, i});
    runs.back().end = i + 1;
  }
  return runs;
}

/// Makes conflicts of what both sides did at one place.
class Places {
 public:
  Places(const ThreeSides& three, std::vector<Decided>& all)
      : three_(three), decider_(three), all_(all) {}

  void settle() {
    keep_keys();
    for (const Run& run : runs_of(all_)) {
      refuse_replaced(run);
      refuse_lines(run);
    }
    for (std::size_t i = 0; i < all_.size(); ++i) absorb(i);
    for (std::size_t i = 1; i < all_.size(); ++i) {
      const bool both = is_conflict(i) && is_conflict(i - 1);
      if (both && is_line(all_[i]) && is_line(all_[i - 1])) all_[i].joins_previous = true;
    }
  }

 private:
  bool is_conflict(std::size_t i) const { return all_[i].verdict == Verdict::conflict; }

  const Unit& any_unit(const Decided& decided) const {
    for (const Which which : {in_base, in_ours}) {
      if (decided.slot.has(which)) return decider_.unit(decided.slot, which);
    }
    return decider_.unit(decided.slot, in_theirs);
  }
  bool is_line(const Decided& decided) const { return any_unit(decided).kind == UnitKind::line; }
  static bool is_new(const Decided& decided) {
    return decided.slot.is_new(in_ours) || decided.slot.is_new(in_theirs);
  }
  bool is_alike(const Decided& a, const Decided& b) const {
    const Unit &one = any_unit(a), &other = any_unit(b);
    return one.kind == other.kind && one.list == other.list;
  }

  /// A side that takes out a whole list takes out its key; where the other has put more to it, or
  /// records are in conflict, the key stays, and the comments and blank lines above it.
  void keep_keys() {
    std::array<bool, record_lists> has_records = {};
    for (const Decided& decided : all_) {
      const Unit& unit = any_unit(decided);
      if (decided.verdict == Verdict::gone || unit.kind != UnitKind::record) continue;
      has_records[unit.list] = true;
    }
    for (std::size_t i = 0; i < all_.size(); ++i) {
      const Unit& unit = any_unit(all_[i]);
      if (all_[i].verdict != Verdict::gone || unit.kind != UnitKind::list_key) continue;
      if (!has_records[unit.list] || !keep(all_[i])) continue;
      for (std::size_t above = i; above-- > 0 && is_filler(all_[above]) && keep(all_[above]);) {
      }
    }
  }

  bool is_filler(const Decided& decided) const {
    const UnitKind kind = any_unit(decided).kind;
    return kind == UnitKind::comment || kind == UnitKind::blank;
  }

  /// False where neither side has it, or it is kept anyway.
  static bool keep(Decided& decided) {
    if (decided.verdict != Verdict::gone) return false;
    if (!decided.slot.has(in_ours) && !decided.slot.has(in_theirs)) return false;
    decided.verdict = decided.slot.has(in_ours) ? Verdict::ours : Verdict::theirs;
    return true;
  }

  /// Both sides took a line out, and one may have put something else in its place; the same new
  /// ones of both are one change.
  void refuse_replaced(const Run& run) {
    bool has_new_line = false;
    for (std::size_t i = run.begin; i < run.end; ++i) {
      has_new_line = has_new_line || (is_new(all_[i]) && is_line(all_[i]));
    }
    for (std::size_t i = run.begin; i < run.end; ++i) {
      Decided& decided = all_[i];
      const Slot& slot = decided.slot;
      if (is_new(decided) || slot.has(in_ours) || slot.has(in_theirs)) continue;
      if (!is_line(decided) || !has_new_line || !decider_.is_replaced(slot)) continue;
      decided = Decider::conflict(
          slot, "both sides took out " + description(any_unit(decided)) + " or replaced it");
    }
  }

  void refuse_lines(const Run& run) {
    std::array<bool, 3> has_line = {};
    std::size_t first = run.end, last = run.begin;
    for (std::size_t i = run.begin; i < run.end; ++i) {
      if (!is_new(all_[i]) || !is_line(all_[i])) continue;
      has_line[all_[i].slot.is_new(in_ours) ? in_ours : in_theirs] = true;
      first = std::min(first, i);
      last = i;
    }
    if (!has_line[in_ours] || !has_line[in_theirs]) return;
    for (std::size_t i = first; i <= last; ++i) {
      all_[i] = Decider::conflict(all_[i].slot, "both sides added lines at one place");
      all_[i].joins_previous = i > first;
    }
  }

  /// What stands in the place of something that is in conflict belongs to the conflict.
  void absorb(std::size_t i) {
    if (!is_conflict(i) || !decider_.is_replaced(all_[i].slot)) return;
    std::size_t begin = i, end = i + 1;
    const auto belongs = [&](std::size_t k) {
      return !is_conflict(k) && is_new(all_[k]) && is_alike(all_[k], all_[i]);
    };
    while (begin > 0 && belongs(begin - 1)) --begin;
    while (end < all_.size() && belongs(end)) ++end;
    for (std::size_t k = begin; k < end; ++k) {
      if (k != i) all_[k] = Decider::conflict(all_[k].slot, all_[i].reason);
      if (k > begin) all_[k].joins_previous = true;
    }
  }

  const ThreeSides& three_;
  const Decider decider_;
  std::vector<Decided>& all_;
};

}  // namespace

std::vector<Decided> decide(const ThreeSides& three, const std::vector<Slot>& slots) {
  const Decider decider(three);
  std::vector<Decided> all;
  for (const Slot& slot : slots) all.push_back(decider.decide(slot));
  Places(three, all).settle();
  return all;
}

}  // namespace inv::io
