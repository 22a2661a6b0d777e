#include <algorithm>
#include <optional>
#include <utility>

#include "inv/core/ascii.hpp"
#include "merge.hpp"

namespace inv::io {

namespace {

/// How a list is written.
struct ListLook {
  std::uint32_t column = 0;
  bool ends_in_comma = false;
};

using ListLooks = std::array<ListLook, record_lists>;

/// As on the leading side, where that has it.
ListLooks looks_of(const ThreeSides& three) {
  ListLooks looks;
  for (const Which which : {other(three.leader()), three.leader()}) {
    std::array<bool, record_lists> is_known = {};
    for (const Unit& unit : three.sides[which].units) {
      if (unit.kind != UnitKind::record) continue;
      ListLook& look = looks[unit.list];
      look = {std::exchange(is_known[unit.list], true) ? look.column : unit.column, unit.has_comma};
    }
  }
  return looks;
}

/// The lines of a record with another column for their own. Comments less deep stay where they are.
std::string indented(std::string_view text, std::uint32_t from, std::uint32_t to) {
  std::string result;
  for (std::string_view line : core::lines_of(text)) {
    const bool is_empty = line.find_first_not_of(" \r\n") == line.npos;
    if (!is_empty && line.find_first_not_of(' ') >= from) {
      line.remove_prefix(from);
      result.append(to, ' ');
    }
    result += line;
  }
  return result;
}

/// The comments and blank lines above a slot: what one side changed of them is so; of what both
/// changed, all comments are kept.
std::string lead_of(const ThreeSides& three, const Slot& slot) {
  ThreeTexts leads;
  for (const Which which : all_three) {
    if (slot.has(which)) leads[which] = three.unit(which, slot.unit[which]).lead;
  }
  const auto& [base, ours, theirs] = leads;
  if (!slot.has(in_ours) || ours == base) return std::string(theirs);
  std::string lead(ours);
  if (!slot.has(in_theirs) || theirs == base || theirs == ours) return lead;
  const auto known = core::lines_of(ours), old = core::lines_of(base);
  for (const std::string_view line : core::lines_of(theirs)) {
    const bool is_known = std::ranges::find(known, line) != known.end() ||
                          std::ranges::find(old, line) != old.end();
    if (!is_known && line.find('#') != line.npos) lead += line;
  }
  return lead;
}

class Writer {
 public:
  Writer(const ThreeSides& three, const Slots& slots, std::size_t marker_size)
      : three_(three), slots_(slots), looks_(looks_of(three)), marker_size_(marker_size) {
    last_.fill(slots_.size());
    for (std::size_t i = 0; i < slots_.size(); ++i) {
      for (const Which which : all_three) {
        if (!is_shown(slots_[i], which)) continue;
        const Unit& unit = three_.unit(which, slots_[i].unit[which]);
        if (unit.kind == UnitKind::record) last_[unit.list] = i;
      }
    }
    const auto has_returns = [](const Unit& unit) { return unit.text.ends_with("\r\n"); };
    if (std::ranges::any_of(three.sides[three.leader()].units, has_returns)) line_end_ = "\r\n";
  }

  Merged write(std::optional<Which> choice) {
    for (std::size_t i = 0; i < slots_.size(); ++i) {
      if (slots_[i].verdict != Verdict::conflict) {
        for (const Which which : both_sides) {
          if (is_shown(slots_[i], which)) add(text(i, which, lead_of(three_, slots_[i])));
        }
      } else if (choice) {
        add(side_text(i, *choice));
      } else {
        std::size_t end = i + 1;
        while (end < slots_.size() && slots_[end].reason == slots_[i].reason) ++end;
        add_conflict(i, end);
        i = end - 1;
      }
    }
    return std::move(merged_);
  }

 private:
  static bool is_shown(const Slot& slot, Which which) {
    const Verdict wanted = which == in_ours ? Verdict::ours : Verdict::theirs;
    return slot.has(which) && (slot.verdict == Verdict::conflict ||
                               (which != in_base && slot.verdict == wanted));
  }

  void add(std::string_view text) {
    merged_.text += text;
    lines_ += static_cast<std::size_t>(std::ranges::count(text, '\n'));
  }

  void add_conflict(std::size_t begin, std::size_t end) {
    const auto add_side = [&](Which which) {
      for (std::size_t i = begin; i < end; ++i) add(side_text(i, which));
    };
    add_marker('<', " ours");
    merged_.conflicts.push_back({lines_, slots_[begin].reason});
    add_side(in_ours);
    add_marker('|', " base");
    add_side(in_base);
    add_marker('=', "");
    add_side(in_theirs);
    add_marker('>', " theirs");
  }

  void add_marker(char mark, std::string_view side) {
    if (!merged_.text.empty() && merged_.text.back() != '\n') add(line_end_);
    add(std::string(marker_size_, mark));
    add(side);
    add(line_end_);
  }

  std::string side_text(std::size_t i, Which which) const {
    if (!slots_[i].has(which)) return {};
    return text(i, which, std::string(three_.unit(which, slots_[i].unit[which]).lead));
  }

  std::string text(std::size_t i, Which which, const std::string& lead) const {
    const Unit& unit = three_.unit(which, slots_[i].unit[which]);
    const std::string all = lead + std::string(unit.text);
    if (unit.kind != UnitKind::record) return all;
    const ListLook& look = looks_[unit.list];
    if (!unit.in_flow) return indented(all, unit.column, look.column);
    const bool has_comma = i != last_[unit.list] || look.ends_in_comma;
    return all + (has_comma ? "," : "") + std::string(unit.tail);
  }

  const ThreeSides& three_;
  const Slots& slots_;
  const ListLooks looks_;
  const std::size_t marker_size_;
  std::string_view line_end_ = "\n";                  // of the markers
  std::array<std::size_t, record_lists> last_ = {};   // of a list in flow: it needs no comma
  std::size_t lines_ = 0;
  Merged merged_;
};

}  // namespace

Merged write_merged(const ThreeSides& three, const Slots& slots, std::size_t marker_size,
                    std::optional<Which> choice) {
  return Writer(three, slots, marker_size).write(choice);
}

Merged whole_conflict(const ThreeTexts& texts, const std::string& reason,
                      std::size_t marker_size) {
  std::array<std::vector<std::string_view>, 3> lines;
  for (const Which which : all_three) lines[which] = core::lines_of(texts[which]);
  const auto& [base, ours, theirs] = lines;
  const auto is_same = [&](std::size_t i, bool is_from_end) {
    const auto line = [&](const auto& of) { return of[is_from_end ? of.size() - 1 - i : i]; };
    return line(base) == line(ours) && line(ours) == line(theirs);
  };
  const std::size_t least = std::min({base.size(), ours.size(), theirs.size()});
  std::size_t above = 0, below = 0, above_size = 0, below_size = 0;
  while (above < least && is_same(above, false)) above_size += ours[above++].size();
  while (below < least - above && is_same(below, true)) {
    below_size += ours[ours.size() - ++below].size();
  }
  ThreeSides three;
  for (const Which which : all_three) {
    const std::string_view text = texts[which];
    const std::size_t end = text.size() - below_size;
    for (const std::string_view part : {text.substr(0, above_size), text.substr(end),
                                        text.substr(above_size, end - above_size)}) {
      three.sides[which].units.push_back({.text = part});
    }
  }
  const Slots slots = {{{0, 0, 0}, Verdict::ours},
                       {{2, 2, 2}, Verdict::conflict, reason},
                       {{1, 1, 1}, Verdict::ours}};
  return write_merged(three, slots, marker_size);
}

}  // namespace inv::io
