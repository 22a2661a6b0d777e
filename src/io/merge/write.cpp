#include "write.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace inv::io {

namespace {

/// Adds a text and conflicts to a result, and keeps count of the lines.
class MergedText {
 public:
  /// `like`: a text whose lines end as those of the markers shall.
  MergedText(std::string_view like, std::size_t marker_size) : marker_size_(marker_size) {
    const std::size_t newline = std::min(like.find('\n'), like.size());
    if (newline > 0 && like[newline - 1] == '\r') line_end_ = "\r\n";
  }

  void add(std::string_view text) {
    merged_.text += text;
    lines_ += static_cast<std::size_t>(std::ranges::count(text, '\n'));
  }

  void add_conflict(const ThreeTexts& texts, std::string_view reason) {
    add_marker('<', " ours");
    merged_.conflicts.push_back({lines_, std::string(reason)});
    add(texts[in_ours]);
    add_marker('|', " base");
    add(texts[in_base]);
    add_marker('=', "");
    add(texts[in_theirs]);
    add_marker('>', " theirs");
  }

  Merged result() && { return std::move(merged_); }

 private:
  void add_marker(char mark, std::string_view side) {
    if (!merged_.text.empty() && merged_.text.back() != '\n') add(line_end_);
    add(std::string(marker_size_, mark));
    add(side);
    add(line_end_);
  }

  std::string_view line_end_ = "\n";
  std::size_t marker_size_, lines_ = 0;
  Merged merged_;
};

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

  Merged write(std::size_t marker_size) {
    find_last({});
    const std::vector<Unit>& units = three_.sides[three_.leader()].units;
    MergedText merged(units.empty() ? std::string_view() : units.front().text, marker_size);
    for (std::size_t i = 0; i < all_.size(); ++i) {
      if (all_[i].verdict != Verdict::conflict) {
        merged.add(shown(i, {}));
        continue;
      }
      std::array<std::string, 3> texts;
      const std::string& reason = all_[i].reason;
      for (bool goes_on = true; goes_on; i += goes_on ? 1 : 0) {
        for (const Which which : {in_base, in_ours, in_theirs}) texts[which] += text(i, which);
        goes_on = i + 1 < all_.size() && all_[i + 1].joins_previous;
      }
      merged.add_conflict({texts[in_base], texts[in_ours], texts[in_theirs]}, reason);
    }
    return std::move(merged).result();
  }

  /// With one side of each conflict for the whole of it.
  std::string write(Which choice) {
    find_last(choice);
    std::string result;
    for (std::size_t i = 0; i < all_.size(); ++i) result += shown(i, choice);
    return result;
  }

 private:
  /// Of each list in flow: the last slot that has a record, which needs no comma.
  void find_last(std::optional<Which> choice) {
    last_.fill(all_.size());
    for (std::size_t i = 0; i < all_.size(); ++i) {
      for (const Which which : {in_base, in_ours, in_theirs}) {
        if (!is_shown(i, which, choice)) continue;
        const Unit& unit = three_.unit(which, all_[i].slot.unit[which]);
        if (unit.kind == UnitKind::record) last_[unit.list] = i;
      }
    }
  }

  bool is_shown(std::size_t i, Which which, std::optional<Which> choice) const {
    if (!all_[i].slot.has(which)) return false;
    switch (all_[i].verdict) {
      case Verdict::gone: return false;
      case Verdict::ours: return which == in_ours;
      case Verdict::theirs: return which == in_theirs;
      case Verdict::conflict: break;
    }
    return !choice || which == *choice;
  }

  std::string shown(std::size_t i, std::optional<Which> choice) const {
    for (const Which which : {in_base, in_ours, in_theirs}) {
      if (is_shown(i, which, choice)) return text(i, which);
    }
    return {};
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

Merged write_merged(const ThreeSides& three, const std::vector<Decided>& all,
                    std::size_t marker_size) {
  return Writer(three, all).write(marker_size);
}

std::string write_choice(const ThreeSides& three, const std::vector<Decided>& all, Which choice) {
  return Writer(three, all).write(choice);
}

Merged whole_conflict(const ThreeTexts& texts, std::string_view reason, std::size_t marker_size) {
  std::array<std::vector<std::string_view>, 3> lines;
  for (const Which which : {in_base, in_ours, in_theirs}) lines[which] = lines_of(texts[which]);
  const auto &base = lines[in_base], &ours = lines[in_ours], &theirs = lines[in_theirs];
  const std::size_t least = std::min({base.size(), ours.size(), theirs.size()});
  std::size_t above = 0, below = 0, above_size = 0, below_size = 0;
  const auto is_same = [&](std::size_t in_b, std::size_t in_o, std::size_t in_t) {
    return base[in_b] == ours[in_o] && ours[in_o] == theirs[in_t];
  };
  while (above < least && is_same(above, above, above)) above_size += ours[above++].size();
  while (below < least - above && is_same(base.size() - below - 1, ours.size() - below - 1,
                                          theirs.size() - below - 1)) {
    below_size += ours[ours.size() - ++below].size();
  }
  MergedText merged(texts[in_ours], marker_size);
  merged.add(texts[in_ours].substr(0, above_size));
  ThreeTexts middle = texts;
  for (auto& text : middle) {
    text = text.substr(above_size, text.size() - above_size - below_size);
  }
  merged.add_conflict(middle, reason);
  merged.add(texts[in_ours].substr(texts[in_ours].size() - below_size));
  return std::move(merged).result();
}

}  // namespace inv::io
