#include "units.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>
#include <string>
#include <utility>

#include "inv/core/ascii.hpp"
#include "io/records/record_reader.hpp"
#include "io/text/file_text.hpp"
#include "io/yaml/tape.hpp"

namespace inv::io {

namespace {

constexpr std::array<std::string_view, record_lists> list_names = {"clients", "invoices",
                                                                   "journal"};

std::uint8_t list_of(std::string_view key) {
  const auto found = std::ranges::find(list_names, key);
  return static_cast<std::uint8_t>(found - list_names.begin());
}

Digest marked(Digest digest, std::uint8_t list) {
  const std::uint64_t mark = (list + std::uint64_t{1}) * 0x9E3779B97F4A7C15u;
  return {digest.high ^ mark, digest.low + mark};
}

/// Of both together, in this order.
Digest both(Digest a, Digest b) { return {a.high * 31 + b.high, a.low * 37 ^ b.low}; }

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

std::string_view without_end(std::string_view line) {
  while (!line.empty() && is_blank(line.back())) line.remove_suffix(1);
  return line;
}

/// The lines of a value that must stay together; of a record, `unit` tells which.
struct Stretch {
  std::size_t first = 0, last = 0;
  Unit unit = {};
};

/// A record list, while its records go by.
struct FoundList {
  Stretch head;          ///< the line of its key; or all of it, where it is not split
  bool is_split = true;  ///< each of its records begins and ends its lines
  std::vector<Stretch> records = {};
};

/// False where a record is of the one client of its file, or of none that is known.
bool names_client(const Tape& tape, std::uint8_t list) {
  constexpr std::array<std::string_view, 8> keys = {"client",  "for",     "writeoff",   "void",
                                                    "dispute", "resolve", "reconciled", "closed"};
  const auto named = std::span(keys).first(list_names[list] == "journal" ? keys.size() : 1);
  for (std::size_t key = 1; key < tape.size(); key = tape.at(key + 1).next) {
    if (std::ranges::find(named, tape.at(key).text) != named.end()) return true;
  }
  return tape.at(0).kind != NodeKind::map;
}

class SideReader {
 public:
  explicit SideReader(std::string_view text) : text_(text), lines_(lines_of(text)) {
    for (const std::string_view line : lines_) {
      begins_.push_back(static_cast<std::size_t>(line.data() - text.data()));
    }
  }

  void take(const TopLevel& top) {
    const std::uint8_t list = list_of(top.key);
    side_.is_book = side_.is_book || list < record_lists || top.key == "business" ||
                    top.key == "policy" || top.key == "include";
    const bool is_empty_list = top.tape.at(0).kind == NodeKind::list && top.tape.at(0).next == 1;
    if (list < record_lists && (top.in_list || is_empty_list)) return take_record(top, list);
    take_section(top);
  }

  Side finish() {
    for (FoundList& list : lists_) {
      stretches_.push_back(std::move(list.head));
      if (list.is_split) std::ranges::move(list.records, std::back_inserter(stretches_));
    }
    std::ranges::stable_sort(stretches_, [](const Stretch& a, const Stretch& b) {
      return std::pair(a.first, b.last) < std::pair(b.first, a.last);
    });
    std::size_t line = 0;
    for (Stretch& stretch : stretches_) {
      if (stretch.first < line) continue;  // a part of the one before
      if (stretch.unit.kind == UnitKind::record) add_comments(stretch, line);
      while (line < stretch.first) add_line(line++);
      add_stretch(stretch);
      line = stretch.last + 1;
    }
    while (line < lines_.size()) add_line(line++);
    return std::move(side_);
  }

 private:
  std::size_t line_of(std::size_t place) const {
    const auto after = std::ranges::upper_bound(begins_, place);
    return static_cast<std::size_t>(std::max(after - begins_.begin(), std::ptrdiff_t{1}) - 1);
  }
  std::size_t column_of(std::size_t line) const {
    return std::min(lines_[line].find_first_not_of(' '), lines_[line].size());
  }
  bool is_comment(std::size_t line) const {
    const std::size_t column = column_of(line);
    return column < lines_[line].size() && lines_[line][column] == '#';
  }
  bool is_empty(std::size_t line) const { return without_end(lines_[line]).empty(); }

  void take_record(const TopLevel& top, std::uint8_t list) {
    const std::size_t line = line_of(top.key_at.begin);
    if (lists_.empty() || lists_.back().head.first != line) {
      lists_.push_back({{line, line, {UnitKind::list_key, list}}, true, {}});
    }
    if (!top.in_list) return;
    Unit unit{UnitKind::record, list};
    unit.token = marked(digest_of(top.tape), list);
    take_keys(top.tape, unit);
    side_.records.push_back(unit.token);
    if (unit.has_id) side_.ids.push_back(unit.id);
    if (top.key == "clients") side_.clients.push_back(unit.id);
    else side_.has_unnamed = side_.has_unnamed || !names_client(top.tape, list);
    add_record(lists_.back(), top.tape, std::move(unit));
  }

  /// Records that begin and end their lines are units; where one does not, the list is one unit.
  void add_record(FoundList& list, const Tape& tape, Unit unit) const {
    const auto [begin, end] = std::pair(tape.at(0).span.begin, tape.at(0).span.end);
    Stretch stretch{line_of(begin), line_of(end - 1), std::move(unit)};
    const std::size_t last = stretch.last;
    const std::size_t above = list.records.empty() ? list.head.first : list.records.back().last;
    const bool is_whole = find_begin(begin, stretch) && find_end(end, stretch);
    list.is_split = list.is_split && is_whole && stretch.first > above;
    if (!list.is_split) list.head.unit = {}, list.head.last = last;
    while (owns_blank_lines(tape) && stretch.last + 1 < lines_.size() &&
           is_empty(stretch.last + 1)) {
      ++stretch.last;
    }
    list.records.push_back(std::move(stretch));
  }

  /// It ends in a text that keeps the line ends after it.
  static bool owns_blank_lines(const Tape& tape) {
    const Node& last = tape.at(tape.size() - 1);
    return last.kind == NodeKind::scalar && last.style == ScalarStyle::block &&
           (last.text.ends_with("\n\n") || last.text == "\n");
  }

  /// Its id; of a journal entry its date, and all its pairs.
  void take_keys(const Tape& tape, Unit& unit) const {
    if (tape.at(0).kind != NodeKind::map) return;
    const bool has_ids = list_names[unit.list] != "journal";
    for (std::size_t key = 1; key < tape.size(); key = tape.at(key + 1).next) {
      const Node& value = tape.at(key + 1);
      const Digest name = digest_of(tape.at(key).text);
      if (!has_ids) unit.pairs.push_back(both(name, digest_of(tape, key + 1)));
      if (value.kind != NodeKind::scalar) continue;
      if (tape.at(key).text != (has_ids ? "id" : "date")) continue;
      unit.name = text_.substr(value.span.begin, value.span.end - value.span.begin);
      unit.has_id = has_ids;
      if (has_ids) unit.id = marked(digest_of(core::fold_case(value.text)), unit.list);
    }
    std::ranges::sort(unit.pairs);
  }

  /// A text of several lines and a `{…}` or `[…]` that goes over several stay whole.
  void take_section(const TopLevel& top) {
    const Section section{digest_of(top.key), digest_of(top.tape)};
    const bool goes_on = !side_.sections.empty() && side_.sections.back().key == section.key;
    if (!goes_on) side_.sections.push_back(section);
    else side_.sections.back().content = both(side_.sections.back().content, section.content);
    for (std::size_t i = 0; i < top.tape.size(); ++i) {
      const Node& node = top.tape.at(i);
      const bool is_whole = node.flow || node.kind == NodeKind::scalar;
      if (!is_whole || node.span.end <= node.span.begin) continue;
      const std::size_t first = line_of(node.span.begin), last = line_of(node.span.end - 1);
      if (first < last) stretches_.push_back({first, last});
    }
  }

  bool find_begin(std::size_t place, Stretch& stretch) const {
    const std::size_t begin = begins_[stretch.first];
    const std::string_view before = text_.substr(begin, place - begin);
    const std::size_t mark = std::min(before.find_first_not_of(' '), before.size());
    stretch.unit.column = static_cast<std::uint32_t>(mark);
    if (mark < before.size()) {
      return before[mark] == '-' && before.find_first_not_of(' ', mark + 1) == before.npos;
    }
    std::size_t above = stretch.first;
    while (above > 0 && (is_comment(above - 1) || is_empty(above - 1))) --above;
    const std::size_t dash = above == 0 ? 0 : column_of(above - 1);
    stretch.unit.in_flow = above == 0 || !is_lone_dash(lines_[above - 1].substr(dash));
    if (stretch.unit.in_flow) return true;
    stretch.first = above - 1;
    stretch.unit.column = static_cast<std::uint32_t>(dash);
    return true;
  }

  static bool is_lone_dash(std::string_view line) {
    if (!line.starts_with('-')) return false;
    const std::size_t next = line.find_first_not_of(" \t\r\n", 1);
    return next == line.npos || (next > 1 && line[next] == '#');
  }

  bool find_end(std::size_t end, Stretch& stretch) const {
    Unit& unit = stretch.unit;
    std::size_t at = std::min(text_.find_first_not_of(" \t", end), text_.size());
    unit.has_comma = at < text_.size() && text_[at] == ',';
    if (unit.has_comma && !unit.in_flow) return false;
    if (unit.has_comma) end = ++at;
    const std::size_t line_end = begins_[stretch.last] + lines_[stretch.last].size();
    if (unit.in_flow) unit.tail = text_.substr(end, line_end - end);
    at = text_.find_first_not_of(" \t", at);
    return at >= line_end || text_[at] == '\n' || text_[at] == '\r' || text_[at] == '#';
  }

  /// Comments right above a record at its column or deeper belong to it, and those below that are
  /// deeper than its dash.
  void add_comments(Stretch& stretch, std::size_t free_from) const {
    while (stretch.first > free_from && is_comment(stretch.first - 1) &&
           column_of(stretch.first - 1) >= stretch.unit.column) {
      --stretch.first;
    }
    while (!stretch.unit.in_flow && stretch.last + 1 < lines_.size() &&
           is_comment(stretch.last + 1) && column_of(stretch.last + 1) > stretch.unit.column) {
      ++stretch.last;
    }
  }

  void add_stretch(const Stretch& stretch) {
    Unit unit = stretch.unit;
    const std::size_t begin = begins_[stretch.first];
    const std::size_t end = begins_[stretch.last] + lines_[stretch.last].size();
    unit.text = text_.substr(begin, end - begin);
    if (unit.kind != UnitKind::record) {
      if (unit.kind != UnitKind::blank) unit.token = digest_of(without_end(unit.text));
      unit.column = static_cast<std::uint32_t>(column_of(stretch.first));
    }
    if (unit.kind == UnitKind::list_key) unit.token = marked({}, unit.list);
    if (unit.in_flow) unit.text.remove_suffix(unit.tail.size() + (unit.has_comma ? 1 : 0));
    side_.units.push_back(std::move(unit));
  }

  void add_line(std::size_t line) {
    add_stretch({line, line, {is_empty(line)     ? UnitKind::blank
                              : is_comment(line) ? UnitKind::comment
                                                 : UnitKind::line}});
  }

  std::string_view text_;
  std::vector<std::string_view> lines_;
  std::vector<std::size_t> begins_;
  std::vector<FoundList> lists_;
  std::vector<Stretch> stretches_;
  Side side_;
};

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

Side side_of_lines(std::string_view text) {
  Side side;
  for (const std::string_view line : lines_of(text)) {
    side.units.emplace_back().text = line;
    side.units.back().token = digest_of(line);
  }
  return side;
}

std::optional<Side> read_side(std::string_view text, core::Diagnostics* of_records) {
  core::Diagnostics diagnostics;
  if (!scan_text(0, text, diagnostics)) return std::nullopt;
  SideReader reader(text);
  core::Diagnostics unwanted;
  RecordReader records(true, of_records == nullptr ? unwanted : *of_records);
  const auto receive = [&](const TopLevel& top) {
    reader.take(top);
    if (of_records != nullptr) records.read(top);
  };
  if (!read_tape(0, text, receive, diagnostics) || diagnostics.has_errors()) return std::nullopt;
  return reader.finish();
}

std::string description(const Unit& unit) {
  constexpr std::array<std::string_view, record_lists> names = {"client", "invoice",
                                                                "journal entry"};
  if (unit.kind != UnitKind::record) return "this line";
  const std::string name(names[unit.list]);
  if (unit.name.empty()) return "this " + name;
  return "the " + name + (unit.has_id ? " " : " of ") + quoted_for_message(unit.name);
}

}  // namespace inv::io
