#include "units.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include "inv/core/ascii.hpp"
#include "inv/core/decimal.hpp"
#include "io/layout/layout_text.hpp"
#include "io/records/record_reader.hpp"
#include "io/yaml/tape.hpp"

namespace inv::io {

namespace {

/// At the top of a book file; the lists of records are the first.
constexpr std::array<std::string_view, 6> book_keys = {"clients",  "invoices", "journal",
                                                       "business", "policy",   "include"};
constexpr std::uint8_t clients = 0, journal = 2;

Digest marked(Digest digest, std::uint8_t list) {
  const std::uint64_t mark = (list + std::uint64_t{1}) * 0x9E3779B97F4A7C15u;
  return {digest.high ^ mark, digest.low + mark};
}

/// Of both together, in this order.
Digest both(Digest a, Digest b) { return {a.high * 31 + b.high, a.low * 37 ^ b.low}; }

/// Whole lines that must stay together, and the unit that they are.
struct Stretch {
  std::size_t begin = 0, end = 0;
  Unit unit = {};
};

/// By these a journal entry says whose it is, or that it is nobody's; an invoice by the first.
constexpr std::array<std::string_view, 8> naming_keys = {
    "client", "for", "writeoff", "void", "dispute", "resolve", "reconciled", "closed"};

/// Keys of an entry at which money stands.
constexpr std::array<std::string_view, 9> money_keys = {
    "paid", "credit", "apply", "returned", "refund", "charges", "withheld", "settles", "amount"};

/// `20.00` is `20`, and `20.50 GBP` is `20.5 GBP`.
std::string plain_money(std::string_view text) {
  const std::size_t size = std::min(text.find(' '), text.size());
  const auto number = core::parse_decimal(text.substr(0, size), false, 4).value;
  return (number ? number->trimmed().text() : std::string(text.substr(0, size))) +
         std::string(text.substr(size));
}

/// What a value of an entry says, in whichever way: money by its value, a list of one as that one.
/// What `for` or a step of a plan maps to may be money too.
Digest digest_of_value(const Tape& tape, std::size_t at, bool may_be_money) {
  const Node& node = tape.at(at);
  const bool is_map = node.kind == NodeKind::map;
  if (node.kind == NodeKind::scalar && may_be_money) return digest_of(plain_money(node.text));
  if (!is_map && node.kind != NodeKind::list) return digest_of(node.text);
  const bool is_of_one = at + 1 < node.next && tape.at(at + 1).next == node.next;
  if (is_of_one && !is_map) return digest_of_value(tape, at + 1, may_be_money);
  Digest all = {static_cast<std::uint64_t>(node.kind), 0};
  for (std::size_t child = at + 1; child < node.next; child = tape.at(child).next) {
    if (is_map) all = both(all, digest_of(tape.at(child++).text));
    all = both(all, digest_of_value(tape, child, may_be_money || is_map));
  }
  return all;
}

class SideReader {
 public:
  explicit SideReader(std::string_view text) : file_{0, text} {}

  void take(const TopLevel& top) {
    const auto list =
        static_cast<std::uint8_t>(std::ranges::find(book_keys, top.key) - book_keys.begin());
    side_.is_book = side_.is_book || list < book_keys.size();
    const bool is_empty_list = top.tape.at(0).kind == NodeKind::list && top.tape.at(0).next == 1;
    if (list >= record_lists || !(top.in_list || is_empty_list)) return take_section(top);
    take_list_key(top, list);
    if (top.in_list) take_record(top.tape, list);
  }

  Side finish() {
    std::ranges::stable_sort(stretches_, [](const Stretch& a, const Stretch& b) {
      return std::pair(a.begin, b.end) < std::pair(b.begin, a.end);
    });
    for (Stretch& stretch : stretches_) {
      if (stretch.begin < at_) continue;  // a part of the one before
      add_lines(stretch.begin);
      add(std::move(stretch.unit), stretch.end);
    }
    add_lines(file_.text.size());
    add({UnitKind::end}, at_);
    return std::move(side_);
  }

 private:
  std::size_t line_at(std::size_t place) const {
    return place == 0 ? 0 : file_.text.rfind('\n', place - 1) + 1;
  }
  bool is_filler(std::size_t line) const {
    return file_.is_empty_line(line) || file_.at(file_.skip_blanks(line)) == '#';
  }

  void take_list_key(const TopLevel& top, std::uint8_t list) {
    const std::size_t line = line_at(top.key_at.begin);
    if (head_ && stretches_[*head_].begin == line) return;
    head_ = stretches_.size();
    above_ = file_.next_line(line);
    is_split_ = true;
    is_flow_ = file_.at(value_begin(file_, top)) == '[';
    stretches_.push_back({line, above_, {UnitKind::list_key, list}});
  }

  void take_record(const Tape& tape, std::uint8_t list) {
    Unit unit{UnitKind::record, list};
    unit.token = digest_of(tape);
    unit.in_flow = is_flow_;
    const bool names_client = take_keys(tape, unit);
    unit.token = marked(unit.token, list);
    side_.records.push_back(unit.token);
    if (unit.has_id) side_.ids.push_back(unit.id);
    if (list == clients) side_.clients.push_back(unit.id);
    else side_.has_unnamed = side_.has_unnamed || !names_client;
    add_record(tape, std::move(unit));
  }

  /// Records that begin and end their lines are units; where one does not, the list is one unit.
  void add_record(const Tape& tape, Unit unit) {
    const auto [begin, end] = std::pair(tape.at(0).span.begin, tape.at(0).span.end);
    const std::size_t first = is_flow_ ? begin : dash_before(file_, begin);
    Stretch stretch{line_at(first), file_.next_line(end - 1), std::move(unit)};
    stretch.unit.column = static_cast<std::uint32_t>(first - stretch.begin);
    const bool is_whole = !is_flow_ || find_bounds(begin, end, stretch);
    is_split_ = is_split_ && is_whole && stretch.begin >= above_;
    if (!is_split_) stretches_[*head_].unit = {}, stretches_[*head_].end = stretch.end;
    if (const auto text = last_text_of(file_, tape)) stretch.end = text->end;
    above_ = stretch.end;
    if (!is_flow_) stretch.end = after_comments(file_, stretch.end, first - stretch.begin);
    stretches_.push_back(std::move(stretch));
  }

  /// Of a record between brackets. False where it has not all of its lines for itself.
  bool find_bounds(std::size_t begin, std::size_t end, Stretch& stretch) const {
    Unit& unit = stretch.unit;
    const std::size_t after = file_.skip_blanks(end);
    unit.has_comma = file_.at(after) == ',';
    if (unit.has_comma) end = after + 1;
    unit.tail = file_.text.substr(end, stretch.end - end);
    const char next = file_.at(file_.skip_blanks(end));
    return file_.skip_blanks(stretch.begin) == begin && (FileText::is_break(next) || next == '#');
  }

  /// Its id; of a journal entry its date, and all its pairs, which together are what it says. False
  /// where it names no client.
  bool take_keys(const Tape& tape, Unit& unit) const {
    if (tape.at(0).kind != NodeKind::map) return true;
    const bool has_ids = unit.list != journal;
    const auto naming = std::span(naming_keys).first(has_ids ? 1 : naming_keys.size());
    bool is_named = false;
    for (std::size_t at = 1; at < tape.size(); at = tape.at(at + 1).next) {
      const std::string_view key = tape.at(at).text;
      const Node& value = tape.at(at + 1);
      is_named = is_named || std::ranges::find(naming, key) != naming.end();
      const bool is_money = std::ranges::find(money_keys, key) != money_keys.end();
      if (!has_ids)
        unit.pairs.push_back(both(digest_of(key), digest_of_value(tape, at + 1, is_money)));
      if (value.kind != NodeKind::scalar || key != (has_ids ? "id" : "date")) continue;
      unit.name = file_.text.substr(value.span.begin, value.span.end - value.span.begin);
      unit.has_id = has_ids;
      if (has_ids) unit.id = marked(digest_of(core::fold_case(value.text)), unit.list);
    }
    std::ranges::sort(unit.pairs);
    if (!has_ids) unit.token = {};
    for (const Digest& pair : unit.pairs) unit.token = both(unit.token, pair);
    return is_named;
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
      const Stretch lines{line_at(node.span.begin), file_.next_line(node.span.end - 1)};
      if (file_.next_line(lines.begin) < lines.end) stretches_.push_back(lines);
    }
  }

  /// Up to `end`: comments and blank lines wait for what stands below them.
  void add_lines(std::size_t end) {
    while (at_ < end) {
      const std::size_t next = file_.next_line(at_);
      if (is_filler(at_)) at_ = next;
      else add({}, next);
    }
  }

  void add(Unit unit, std::size_t end) {
    unit.lead = file_.text.substr(lead_begin_, at_ - lead_begin_);
    unit.text = file_.text.substr(at_, end - at_);
    if (unit.kind != UnitKind::record) {
      unit.token = unit.kind == UnitKind::list_key
                       ? marked({}, unit.list)
                       : digest_of(unit.text.substr(0, unit.text.find_last_not_of(" \t\r\n") + 1));
      unit.column = static_cast<std::uint32_t>(unit.text.find_first_not_of(' '));
    }
    if (unit.in_flow) unit.text.remove_suffix(unit.tail.size() + (unit.has_comma ? 1 : 0));
    side_.units.push_back(std::move(unit));
    at_ = lead_begin_ = end;
  }

  const FileText file_;
  Side side_;
  std::vector<Stretch> stretches_;
  std::optional<std::size_t> head_;  ///< of the list that is read: the stretch of its key
  std::size_t above_ = 0;            ///< where its last record ends
  bool is_split_ = true;             ///< each of its records begins and ends its lines
  bool is_flow_ = false;
  std::size_t at_ = 0, lead_begin_ = 0;  ///< how far the units go
};

}  // namespace

std::vector<Unit> units_by_line(std::string_view text) {
  std::vector<Unit> units;
  for (const std::string_view line : core::lines_of(text)) {
    units.push_back({.text = line, .token = digest_of(line)});
  }
  return units;
}

std::optional<Side> read_side(std::string_view text) {
  core::Diagnostics diagnostics, of_records;
  if (!scan_text(0, text, diagnostics)) return std::nullopt;
  SideReader reader(text);
  RecordReader records(true, of_records);
  const auto receive = [&](const TopLevel& top) {
    reader.take(top);
    records.read(top);
  };
  if (!read_tape(0, text, receive, diagnostics) || diagnostics.has_errors()) return std::nullopt;
  Side side = reader.finish();
  for (const core::Diagnostic& each : of_records.all()) {
    const bool is_error = core::kind_of(each.id).severity == core::Severity::error;
    if (is_error) side.errors.push_back(each.message);
  }
  return side;
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
