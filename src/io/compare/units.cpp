#include "units.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <utility>

#include "io/records/record_reader.hpp"
#include "io/text/file_text.hpp"
#include "io/yaml/tape.hpp"
#include "line_merge.hpp"

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

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

std::string_view without_end(std::string_view line) {
  while (!line.empty() && is_blank(line.back())) line.remove_suffix(1);
  return line;
}

/// The lines of a value that must stay together; of a record, `record` tells which.
struct Stretch {
  std::size_t first = 0, last = 0;
  Unit unit = {};
};

/// A record as it was handed over.
struct Found {
  std::size_t begin = 0, end = 0;
  Unit unit = {};
  bool owns_blank_lines = false;  ///< it ends in a text that keeps the line ends after it
};

/// A record list, while its records go by.
struct FoundList {
  std::uint8_t list = record_lists;
  std::size_t key = 0;
  std::vector<Found> records = {};
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
    for (const FoundList& list : lists_) settle(list);
    std::ranges::sort(stretches_, [](const Stretch& a, const Stretch& b) {
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
  std::string_view text_of(std::size_t first, std::size_t last) const {
    return text_.substr(begins_[first], begins_[last] + lines_[last].size() - begins_[first]);
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
    if (lists_.empty() || lists_.back().key != top.key_at.begin) {
      lists_.push_back({list, top.key_at.begin});
    }
    if (!top.in_list) return;
    const Node& whole = top.tape.at(0);
    Found found{whole.span.begin, whole.span.end};
    Unit& unit = found.unit;
    unit.kind = UnitKind::record;
    unit.list = list;
    unit.token = marked(digest_of(top.tape), list);
    take_name(top.tape, unit);
    const Node& last = top.tape.at(top.tape.size() - 1);
    found.owns_blank_lines = last.kind == NodeKind::scalar && last.style == ScalarStyle::block &&
                             (last.text.ends_with("\n\n") || last.text == "\n");
    side_.records.push_back(unit.token);
    if (unit.has_id) side_.ids.push_back(unit.id);
    if (top.key == "clients") side_.clients.push_back(unit.id);
    else side_.has_unnamed = side_.has_unnamed || !names_client(top.tape, list);
    lists_.back().records.push_back(found);
  }

  void take_name(const Tape& tape, Unit& unit) const {
    if (tape.at(0).kind != NodeKind::map) return;
    const bool has_ids = list_names[unit.list] != "journal";
    for (std::size_t key = 1; key < tape.size(); key = tape.at(key + 1).next) {
      const Node& value = tape.at(key + 1);
      if (value.kind != NodeKind::scalar) continue;
      if (tape.at(key).text != (has_ids ? "id" : "date")) continue;
      unit.name = text_.substr(value.span.begin, value.span.end - value.span.begin);
      if (!has_ids) return;
      std::string id(value.text);
      for (char& c : id) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
      unit.id = marked(digest_of(id), unit.list);
      unit.has_id = true;
    }
  }

  /// A text of several lines and a `{…}` or `[…]` that goes over several stay whole.
  void take_section(const TopLevel& top) {
    const Section section{digest_of(top.key), digest_of(top.tape)};
    if (!side_.sections.empty() && side_.sections.back().key == section.key) {
      Digest& content = side_.sections.back().content;
      content = {content.high * 31 + section.content.high, content.low * 37 ^ section.content.low};
    } else {
      side_.sections.push_back(section);
    }
    for (std::size_t i = 0; i < top.tape.size(); ++i) {
      const Node& node = top.tape.at(i);
      const bool is_whole = node.flow || node.kind == NodeKind::scalar;
      if (!is_whole || node.span.end <= node.span.begin) continue;
      const std::size_t first = line_of(node.span.begin), last = line_of(node.span.end - 1);
      if (first < last) stretches_.push_back({first, last});
    }
  }

  /// Records that begin and end their lines are units; where one does not, the list is one unit.
  void settle(const FoundList& list) {
    std::vector<Stretch> stretches;
    bool is_split = true;
    for (const Found& found : list.records) {
      const auto stretch = stretch_of(found);
      const std::size_t above = stretches.empty() ? line_of(list.key) : stretches.back().last;
      is_split = is_split && stretch && stretch->first > above;
      if (is_split) stretches.push_back(*stretch);
    }
    Stretch head{line_of(list.key), line_of(list.key)};
    if (is_split) {
      head.unit.kind = UnitKind::list_key;
      head.unit.list = list.list;
      stretches_.insert(stretches_.end(), stretches.begin(), stretches.end());
    } else {
      head.last = line_of(list.records.back().end - 1);
    }
    stretches_.push_back(head);
  }

  std::optional<Stretch> stretch_of(const Found& found) const {
    Stretch stretch{line_of(found.begin), line_of(found.end - 1), found.unit};
    if (!find_begin(found, stretch)) return std::nullopt;
    if (!find_end(found, stretch)) return std::nullopt;
    return stretch;
  }

  bool find_begin(const Found& found, Stretch& stretch) const {
    const std::size_t begin = begins_[stretch.first];
    const std::string_view before = text_.substr(begin, found.begin - begin);
    const std::size_t mark = before.find_first_not_of(' ');
    if (mark != before.npos) {
      stretch.unit.column = static_cast<std::uint32_t>(mark);
      return before[mark] == '-' && before.find_first_not_of(' ', mark + 1) == before.npos;
    }
    stretch.unit.column = static_cast<std::uint32_t>(before.size());
    stretch.unit.in_flow = true;
    for (std::size_t line = stretch.first; line-- > 0;) {
      if (is_comment(line) || is_empty(line)) continue;
      const std::size_t dash = column_of(line);
      if (!is_lone_dash(lines_[line].substr(dash))) break;
      stretch.unit.column = static_cast<std::uint32_t>(dash);
      stretch.unit.in_flow = false;
      stretch.first = line;
      break;
    }
    return true;
  }

  static bool is_lone_dash(std::string_view line) {
    if (!line.starts_with('-')) return false;
    const std::size_t next = line.find_first_not_of(" \t\r\n", 1);
    return next == line.npos || (next > 1 && line[next] == '#');
  }

  bool find_end(const Found& found, Stretch& stretch) const {
    std::size_t at = found.end;
    const auto skip_blanks = [&] {
      at = std::min(text_.find_first_not_of(" \t", at), text_.size());
    };
    skip_blanks();
    if (at < text_.size() && text_[at] == ',') {
      if (!stretch.unit.in_flow) return false;
      stretch.unit.has_comma = true;
      ++at;
    }
    const std::size_t line_end = begins_[stretch.last] + lines_[stretch.last].size();
    if (stretch.unit.in_flow) {
      const std::size_t tail = stretch.unit.has_comma ? at : found.end;
      stretch.unit.tail = text_.substr(tail, line_end - tail);
      stretch.unit.text = text_.substr(0, found.end);  // its begin is settled with its comments
    }
    skip_blanks();
    const bool ends = at >= line_end || text_[at] == '\n' || text_[at] == '\r' || text_[at] == '#';
    while (found.owns_blank_lines && stretch.last + 1 < lines_.size() &&
           is_empty(stretch.last + 1)) {
      ++stretch.last;
    }
    return ends;
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
    const std::string_view lines = text_of(stretch.first, stretch.last);
    if (unit.in_flow) {
      unit.text.remove_prefix(begins_[stretch.first]);
    } else {
      unit.text = lines;
    }
    if (unit.kind != UnitKind::record) {
      unit.token = digest_of(without_end(lines));
      unit.column = static_cast<std::uint32_t>(column_of(stretch.first));
    }
    side_.units.push_back(unit);
  }

  void add_line(std::size_t line) {
    Unit unit;
    unit.kind = is_empty(line)     ? UnitKind::blank
                : is_comment(line) ? UnitKind::comment
                                   : UnitKind::line;
    unit.column = static_cast<std::uint32_t>(column_of(line));
    unit.text = lines_[line];
    unit.token = digest_of(without_end(unit.text));
    side_.units.push_back(unit);
  }

  std::string_view text_;
  std::vector<std::string_view> lines_;
  std::vector<std::size_t> begins_;
  std::vector<FoundList> lists_;
  std::vector<Stretch> stretches_;
  Side side_;
};

}  // namespace

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
