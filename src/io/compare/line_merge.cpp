#include "line_merge.hpp"

#include <algorithm>
#include <array>

#include "common_sequence.hpp"

namespace inv::io {

namespace {

/// Lines [base_begin, base_end) of the base became [begin, end) of a side.
struct Change {
  std::size_t base_begin, base_end, begin, end;
};

using LineNumbers = std::vector<std::uint32_t>;

std::vector<Change> changes_of(const LineNumbers& base, const LineNumbers& side) {
  std::vector<Change> changes;
  std::size_t at_base = 0, at_side = 0;
  auto pairs = common_in_order(base, side);
  pairs.emplace_back(base.size(), side.size());
  for (const auto& [in_base, in_side] : pairs) {
    if (in_base > at_base || in_side > at_side) {
      changes.push_back({at_base, in_base, at_side, in_side});
    }
    at_base = in_base + std::size_t{1}, at_side = in_side + std::size_t{1};
  }
  return changes;
}

/// One side, and how many of its changes have been merged.
struct LineSide {
  std::string_view text;
  std::vector<std::string_view> lines;
  std::vector<Change> changes;
  std::size_t next = 0;  // among the changes

  std::string_view range(std::size_t begin, std::size_t end) const {
    const auto place = [&](std::size_t number) {
      return number < lines.size() ? static_cast<std::size_t>(lines[number].data() - text.data())
                                   : text.size();
    };
    return text.substr(place(begin), place(end) - place(begin));
  }
  bool has_more() const { return next < changes.size(); }
};

LineSide line_side(std::string_view text) { return {text, lines_of(text), {}}; }

LineNumbers numbers_of(const LineSide& side, Numbers& numbers) {
  LineNumbers result;
  for (const std::string_view line : side.lines) result.push_back(numbers.of(digest_of(line)));
  return result;
}

/// The line of a side that goes with a line of the base behind its change `next - 1`.
std::size_t side_line(const LineSide& side, std::size_t base_line) {
  if (side.next == 0) return base_line;
  const Change& last = side.changes[side.next - 1];
  return last.end + (base_line - last.base_end);
}

/// Changes of both sides that touch each other, and the lines that they are about.
struct Group {
  std::size_t base_begin, base_end;
  std::array<std::size_t, 2> begins, ends;
  std::array<bool, 2> changed;
};

/// Takes the first that are left.
Group next_group(std::array<LineSide, 2>& sides) {
  std::size_t begin = static_cast<std::size_t>(-1);
  for (const LineSide& side : sides) {
    if (side.has_more()) begin = std::min(begin, side.changes[side.next].base_begin);
  }
  Group group{begin, begin, {side_line(sides[0], begin), side_line(sides[1], begin)}, {}, {}};
  for (bool grows = true; grows;) {
    grows = false;
    for (std::size_t i = 0; i < 2; ++i) {
      LineSide& side = sides[i];
      while (side.has_more() && side.changes[side.next].base_begin <= group.base_end) {
        group.base_end = std::max(group.base_end, side.changes[side.next].base_end);
        ++side.next;
        group.changed[i] = grows = true;
      }
    }
  }
  for (std::size_t i = 0; i < 2; ++i) group.ends[i] = side_line(sides[i], group.base_end);
  return group;
}

std::size_t common_lines(const std::vector<std::string_view>& a,
                         const std::vector<std::string_view>& b, std::size_t most, bool at_end) {
  std::size_t count = 0;
  most = std::min({most, a.size(), b.size()});
  while (count < most && (at_end ? a[a.size() - 1 - count] == b[b.size() - 1 - count]
                                 : a[count] == b[count])) {
    ++count;
  }
  return count;
}

}  // namespace

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t newline = text.find('\n');
    const std::size_t size = newline == text.npos ? text.size() : newline + 1;
    lines.push_back(text.substr(0, size));
    text.remove_prefix(size);
  }
  return lines;
}

MergedText::MergedText(std::string_view like) : line_end_("\n") {
  const std::size_t newline = like.find('\n');
  if (newline != like.npos && newline > 0 && like[newline - 1] == '\r') line_end_ = "\r\n";
}

void MergedText::add(std::string_view text) {
  merged_.text += text;
  lines_ += static_cast<std::size_t>(std::ranges::count(text, '\n'));
}

void MergedText::add_marker(std::string_view marker) {
  if (!merged_.text.empty() && merged_.text.back() != '\n') add(line_end_);
  add(marker);
  add(line_end_);
}

void MergedText::add_conflict(std::string_view ours, std::string_view base,
                              std::string_view theirs, std::string reason) {
  add_marker("<<<<<<< ours");
  merged_.conflicts.push_back({lines_, std::move(reason)});
  add(ours);
  add_marker("||||||| base");
  add(base);
  add_marker("=======");
  add(theirs);
  add_marker(">>>>>>> theirs");
}

Merged merge_lines(std::string_view base, std::string_view ours, std::string_view theirs) {
  const LineSide from = line_side(base);
  std::array<LineSide, 2> sides = {line_side(ours), line_side(theirs)};
  Numbers numbers;
  const LineNumbers base_numbers = numbers_of(from, numbers);
  for (LineSide& side : sides) side.changes = changes_of(base_numbers, numbers_of(side, numbers));

  MergedText merged(ours);
  std::size_t at = 0;
  while (sides[0].has_more() || sides[1].has_more()) {
    const Group group = next_group(sides);
    merged.add(from.range(at, group.base_begin));
    at = group.base_end;
    const std::string_view our_lines = sides[0].range(group.begins[0], group.ends[0]);
    const std::string_view their_lines = sides[1].range(group.begins[1], group.ends[1]);
    if (!group.changed[1] || our_lines == their_lines) merged.add(our_lines);
    else if (!group.changed[0]) merged.add(their_lines);
    else merged.add_conflict(our_lines, from.range(group.base_begin, group.base_end), their_lines,
                             "both sides changed these lines");
  }
  merged.add(from.range(at, from.lines.size()));
  return std::move(merged).result();
}

Merged whole_conflict(std::string_view base, std::string_view ours, std::string_view theirs,
                      std::string reason) {
  std::array<LineSide, 3> sides = {line_side(ours), line_side(base), line_side(theirs)};
  std::array<std::size_t, 2> common = {};  // at the beginning, at the end
  for (std::size_t i = 0; i < 2; ++i) {
    std::size_t most = sides[0].lines.size();
    for (const LineSide& side : sides) most = std::min(most, side.lines.size());
    most -= common[0];
    for (std::size_t k = 1; k < 3; ++k) {
      most = common_lines(sides[0].lines, sides[k].lines, most, i == 1);
    }
    common[i] = most;
  }
  const auto middle = [&](const LineSide& side) {
    return side.range(common[0], side.lines.size() - common[1]);
  };
  MergedText merged(ours);
  merged.add(sides[0].range(0, common[0]));
  merged.add_conflict(middle(sides[0]), middle(sides[1]), middle(sides[2]), std::move(reason));
  merged.add(sides[0].range(sides[0].lines.size() - common[1], sides[0].lines.size()));
  return std::move(merged).result();
}

}  // namespace inv::io
