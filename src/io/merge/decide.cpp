#include "decide.hpp"

#include <algorithm>

#include "verdict.hpp"

namespace inv::io {

namespace {

/// Makes conflicts of what both sides did at one place.
class Neighbours {
 public:
  Neighbours(const ThreeSides& three, std::vector<Decided>& all) : three_(three), all_(all) {}

  void settle() {
    drop_blanks();
    for (std::size_t i = 0, begin = 0; i <= all_.size(); ++i) {
      if (i < all_.size() && is_loose(i)) continue;
      refuse_lines(begin, i);
      begin = i + 1;
    }
    for (std::size_t i = 0; i < all_.size(); ++i) absorb(i);
  }

 private:
  bool is_line(std::size_t i) const { return unit(i).kind == UnitKind::line; }
  bool is_new(std::size_t i) const {
    return all_[i].slot.is_new(in_ours) || all_[i].slot.is_new(in_theirs);
  }
  const Unit& unit(std::size_t i) const {
    const Slot& slot = all_[i].slot;
    const Which which = slot.has(in_base) ? in_base : slot.has(in_ours) ? in_ours : in_theirs;
    return three_.unit(which, slot.unit[which]);
  }

  /// Of a blank line that both have added next to each other one is enough.
  void drop_blanks() {
    std::size_t last = all_.size();  // of what is kept
    for (std::size_t i = 0; i < all_.size(); ++i) {
      if (all_[i].verdict == Verdict::gone) continue;
      const bool is_second = last < i && is_blank(last) && is_blank(i) && is_new(last) && is_new(i);
      if (is_second && all_[last].verdict != all_[i].verdict) all_[i].verdict = Verdict::gone;
      else last = i;
    }
  }

  bool is_blank(std::size_t i) const { return unit(i).kind == UnitKind::blank; }
  /// Gone or new.
  bool is_loose(std::size_t i) const {
    const Slot& slot = all_[i].slot;
    if (!is_line(i)) return all_[i].verdict == Verdict::gone || is_new(i);
    return !slot.has(in_base) || !slot.has(in_ours) || !slot.has(in_theirs);
  }

  /// Both sides put lines in or took them out, and not the same ones.
  void refuse_lines(std::size_t begin, std::size_t end) {
    std::array<bool, 3> has_acted = {};
    bool differ = false;
    std::size_t first = end, last = begin;
    for (std::size_t i = begin; i < end; ++i) {
      if (!is_line(i)) continue;
      const Slot& slot = all_[i].slot;
      first = std::min(first, i), last = i;
      for (const Which side : {in_ours, in_theirs}) {
        has_acted[side] = has_acted[side] || slot.has(side) != slot.has(in_base);
      }
      differ = differ || slot.has(in_ours) != slot.has(in_theirs);
    }
    if (!has_acted[in_ours] || !has_acted[in_theirs] || !differ) return;
    for (std::size_t i = first; i <= last; ++i) {
      all_[i] = in_conflict(all_[i].slot, "both sides changed these lines");
      all_[i].joins_previous = i > first;
    }
  }

  /// What stands in the place of something that is in conflict belongs to the conflict.
  void absorb(std::size_t i) {
    const std::uint32_t base = all_[i].slot.unit[in_base];
    if (all_[i].verdict != Verdict::conflict || base == no_unit) return;
    const auto is_replaced = [&](Which side) {
      return !all_[i].slot.has(side) && three_.pairs[side].replaced[base];
    };
    if (!is_replaced(in_ours) && !is_replaced(in_theirs)) return;
    std::size_t begin = i, end = i + 1;
    const auto belongs = [&](std::size_t k) {
      const bool is_alike = unit(k).kind == unit(i).kind && unit(k).list == unit(i).list;
      return all_[k].verdict != Verdict::conflict && is_new(k) && is_alike;
    };
    while (begin > 0 && belongs(begin - 1)) --begin;
    while (end < all_.size() && belongs(end)) ++end;
    for (std::size_t k = begin; k < end; ++k) {
      if (k != i) all_[k] = in_conflict(all_[k].slot, all_[i].reason);
      all_[k].joins_previous = all_[k].joins_previous || k > begin;
    }
  }

  const ThreeSides& three_;
  std::vector<Decided>& all_;
};

}  // namespace

std::vector<Decided> decide(const ThreeSides& three) {
  std::vector<Decided> all = verdicts(three);
  Neighbours(three, all).settle();
  return all;
}

}  // namespace inv::io
