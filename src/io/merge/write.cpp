#include "write.hpp"

#include <algorithm>

#include "io/compare/line_merge.hpp"

namespace inv::io {

namespace {

/// How a list is written on the leading side.
struct ListLook {
  bool is_known = false;
  bool in_flow = false;
  bool ends_in_comma = false;
  std::uint32_t column = 0;
};

using ListLooks = std::array<ListLook, record_lists>;

ListLooks looks_of(const ThreeSides& three) {
  ListLooks looks;
  const Which leader = three.leader();
  for (const Which which : {leader, leader == in_ours ? in_theirs : in_ours}) {
    ListLooks found;
    for (const Unit& unit : three.sides[which].units) {
      if (unit.kind != UnitKind::record) continue;
      ListLook& look = found[unit.list];
      if (!look.is_known) look = {true, unit.in_flow, false, unit.column};
      look.ends_in_comma = unit.has_comma;
    }
    for (std::size_t i = 0; i < record_lists; ++i) {
      if (!looks[i].is_known) looks[i] = found[i];
    }
  }
  return looks;
}

/// The lines of a record with `column` for their own; a line less deep than it is goes to the edge.
std::string indented(std::string_view text, std::uint32_t from, std::uint32_t to) {
  std::string result;
  for (std::string_view line : lines_of(text)) {
    const std::size_t blanks = std::min(line.find_first_not_of(' '), line.size());
    const bool is_empty = line.find_first_not_of(" \r\n") == line.npos;
    if (to > from && !is_empty) result.append(to - from, ' ');
    if (to < from) line.remove_prefix(std::min<std::size_t>(from - to, blanks));
    result += line;
  }
  return result;
}

class Writer {
 public:
  Writer(const ThreeSides& three, const std::vector<Decided>& all)
      : three_(three), all_(all), looks_(looks_of(three)) {}

  Merged write() {
    find_last(nullptr);
    const Which leader = three_.leader();
    const std::vector<Unit>& units = three_.sides[leader].units;
    MergedText merged(units.empty() ? std::string_view() : units.front().text);
    for (std::size_t i = 0; i < all_.size();) {
      if (all_[i].verdict != Verdict::conflict) {
        merged.add(chosen(i, in_base));
        ++i;
        continue;
      }
      std::array<std::string, 3> texts;
      const std::size_t first = i;
      do {
        for (const Which which : {in_base, in_ours, in_theirs}) texts[which] += text(i, which);
      } while (++i < all_.size() && all_[i].joins_previous);
      merged.add_conflict(texts[in_ours], texts[in_base], texts[in_theirs], all_[first].reason);
    }
    return std::move(merged).result();
  }

  std::string write(Which choice) {
    find_last(&choice);
    std::string result;
    for (std::size_t i = 0; i < all_.size(); ++i) result += chosen(i, choice);
    return result;
  }

 private:
  /// Of each list in flow: the last slot that has a record, which needs no comma.
  void find_last(const Which* choice) {
    last_.fill(all_.size());
    for (std::size_t i = 0; i < all_.size(); ++i) {
      for (const Which which : {in_base, in_ours, in_theirs}) {
        if (!is_shown(i, which, choice) || !all_[i].slot.has(which)) continue;
        const Unit& unit = three_.unit(which, all_[i].slot.unit[which]);
        if (unit.kind == UnitKind::record) last_[unit.list] = i;
      }
    }
  }

  bool is_shown(std::size_t i, Which which, const Which* choice) const {
    switch (all_[i].verdict) {
      case Verdict::gone: return false;
      case Verdict::ours: return which == in_ours;
      case Verdict::theirs: return which == in_theirs;
      case Verdict::conflict: break;
    }
    return choice == nullptr || which == *choice;
  }

  std::string chosen(std::size_t i, Which choice) const {
    switch (all_[i].verdict) {
      case Verdict::gone: return {};
      case Verdict::ours: return text(i, in_ours);
      case Verdict::theirs: return text(i, in_theirs);
      case Verdict::conflict: break;
    }
    return text(i, choice);
  }

  std::string text(std::size_t i, Which which) const {
    if (!all_[i].slot.has(which)) return {};
    const Unit& unit = three_.unit(which, all_[i].slot.unit[which]);
    if (unit.kind != UnitKind::record) return std::string(unit.text);
    const ListLook& look = looks_[unit.list];
    if (!unit.in_flow) return indented(unit.text, unit.column, look.column);
    const bool has_comma = i != last_[unit.list] || look.ends_in_comma;
    return std::string(unit.text) + (has_comma ? "," : "") + std::string(unit.tail);
  }

  const ThreeSides& three_;
  const std::vector<Decided>& all_;
  const ListLooks looks_;
  std::array<std::size_t, record_lists> last_ = {};
};

}  // namespace

Merged write_merged(const ThreeSides& three, const std::vector<Decided>& all) {
  return Writer(three, all).write();
}

std::string write_choice(const ThreeSides& three, const std::vector<Decided>& all, Which choice) {
  return Writer(three, all).write(choice);
}

}  // namespace inv::io
