#include "merge_world.hpp"

#include <algorithm>
#include <array>
#include <sstream>

#include "io/yaml/tape.hpp"

namespace inv::test {

namespace {

const std::vector<std::string> all_lists = {"clients", "invoices", "journal"};

std::string joined(const std::vector<std::string>& pairs) {
  std::string text;
  for (const std::string& pair : pairs) text += (text.empty() ? "" : ", ") + pair;
  return text;
}

void write_record(std::ostream& out, const MergeRecord& record, const MergeBook& book,
                  bool is_last) {
  const std::string blanks(book.indent, ' ');
  if (record.has_blank) out << "\n";
  if (record.comment != 0) out << blanks << "# comment " << record.comment << "\n";
  const auto& pairs = record.pairs;
  const bool is_block = record.is_block && !book.in_brackets;
  out << blanks << (book.in_brackets ? "{" : is_block ? "- " : "- {");
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    if (i > 0) out << (is_block ? "\n" + blanks + "  " : ", ");
    out << pairs[i];
  }
  out << (is_block ? "" : "}") << (book.in_brackets && !is_last ? ",\n" : "\n");
}

class Teller {
 public:
  explicit Teller(Dice& dice) : dice_(dice) {}

  MergeCase tell() {
    make_base();
    case_.ours = case_.theirs = case_.base;
    if (dice_.chance(10)) make_look_alike();
    for (const MergeRecord& record : case_.base.records) touch(record);
    for (int i = dice_.between(0, 3); i > 0; --i) insert(case_.ours, new_record());
    for (int i = dice_.between(0, 3); i > 0; --i) insert(case_.theirs, new_record());
    if (dice_.chance(15)) add_to_both();
    if (dice_.chance(20)) shuffle(dice_.chance(50) ? in_ours : in_theirs);
    if (dice_.chance(10)) reshape(any_side());
    settle();
    return std::move(case_);
  }

 private:
  enum { in_base, in_ours, in_theirs, in_none };

  MergeBook& any_side() { return dice_.chance(50) ? case_.ours : case_.theirs; }

  std::string any_date() { return "date: 2026-04-" + std::to_string(dice_.between(10, 30)); }
  std::string any_amount() { return "paid: " + std::to_string(dice_.between(1, 60)) + ".00"; }
  std::string any_invoice() { return "for: 2026-" + std::to_string(dice_.between(1001, 1009)); }

  /// What no other record says.
  std::vector<std::string> new_payment() {
    std::vector<std::string> pairs;
    do {
      pairs = {any_date(), any_amount(), any_invoice()};
    } while (!said_.insert(joined(pairs)).second);
    return pairs;
  }

  static std::vector<std::string> with_id(const std::string& list, int number, int version) {
    const std::string id = std::to_string(number);
    const std::string note = "note: r" + id + " v" + std::to_string(version);
    if (list == "clients") return {"id: c" + id, note, "name: A Client"};
    return {"id: 2026-" + id, "client: c0", "date: 2026-04-01", "total: 5.00", note};
  }

  MergeRecord new_record() {
    MergeRecord record{dice_.pick(case_.base.lists), ++number_, {}, dice_.chance(30), 0, false};
    record.pairs = record.list == "journal" ? new_payment() : with_id(record.list, number_, 0);
    if (dice_.chance(15)) record.comment = ++comment_;
    record.has_blank = dice_.chance(10);
    return record;
  }

  void make_base() {
    MergeBook& base = case_.base;
    base.lists = all_lists;
    dice_.shuffle(base.lists);
    base.lists.resize(static_cast<std::size_t>(dice_.between(1, 3)));
    base.settings = dice_.chance(50) ? "" : "business:\n  name: Rowan\n  terms: net 30\n\n";
    base.indent = static_cast<std::size_t>(dice_.between(1, 2) * 2);
    base.in_brackets = dice_.chance(20);
    for (int i = dice_.between(0, 12); i > 0; --i) base.records.push_back(new_record());
  }

  /// Not at all, by one side, or by both.
  void touch(const MergeRecord& record) {
    if (record.number == alike_.edited || dice_.chance(75)) return;
    const bool by_both = dice_.chance(15), by_ours = dice_.chance(50);
    if (by_both || by_ours) touch_on(case_.ours, record);
    if (by_both || !by_ours) touch_on(case_.theirs, record);
  }

  static std::vector<MergeRecord>::iterator find(MergeBook& book, int number) {
    return std::ranges::find(book.records, number, &MergeRecord::number);
  }

  void touch_on(MergeBook& book, const MergeRecord& record) {
    if (dice_.chance(40)) {
      book.records.erase(find(book, record.number));
    } else {
      edit_on(book, record.number, edits_of(record)[static_cast<std::size_t>(dice_.between(0, 1))]);
    }
  }

  void edit_on(MergeBook& book, int number, const std::vector<std::string>& pairs) {
    const auto found = find(book, number);
    MergeRecord edited = *found;
    edited.pairs = pairs;
    if (!dice_.chance(30)) {
      *found = edited;
      return;
    }
    book.records.erase(found);
    insert(book, edited);
  }

  /// Two, so that both sides may come to the same.
  const std::array<std::vector<std::string>, 2>& edits_of(const MergeRecord& record) {
    const auto [found, is_new] = edits_.try_emplace(record.number);
    if (!is_new) return found->second;
    for (int version : {1, 2}) {
      auto& pairs = found->second[static_cast<std::size_t>(version - 1)];
      if (record.list != "journal") pairs = with_id(record.list, record.number, version);
      else pairs = edited_payment(record.pairs);
    }
    return found->second;
  }

  std::vector<std::string> edited_payment(const std::vector<std::string>& before) {
    std::vector<std::string> pairs;
    do {
      pairs = before;
      const int what = dice_.between(1, 7);  // one, two or all of the three
      if ((what & 1) != 0) pairs[0] = any_date();
      if ((what & 2) != 0) pairs[1] = any_amount();
      if (what > 3 && dice_.chance(30)) pairs[2] = any_invoice();
    } while (!said_.insert(joined(pairs)).second);
    return pairs;
  }

  void insert(MergeBook& book, const MergeRecord& record) {
    const std::size_t at =
        dice_.chance(70) ? book.records.size()
                         : static_cast<std::size_t>(
                               dice_.between(0, static_cast<int>(book.records.size())));
    book.records.insert(book.records.begin() + static_cast<std::ptrdiff_t>(at), record);
  }

  void add_to_both() {
    MergeRecord record = new_record();
    insert(case_.ours, record);
    record.is_block = dice_.chance(50);
    if (dice_.chance(40) && record.list != "journal") {
      record.pairs = with_id(record.list, record.number, 1);  // the same id
    }
    insert(case_.theirs, record);
    added_entry_to_both_ = record.list == "journal";
    if (added_entry_to_both_) case_.twice.insert(record.content());
  }

  /// One side makes of a payment what the other adds as a new one.
  void make_look_alike() {
    std::vector<MergeRecord> entries;
    std::ranges::copy_if(case_.base.records, std::back_inserter(entries),
                         [](const MergeRecord& record) { return record.list == "journal"; });
    if (entries.empty()) return;
    const MergeRecord& record = dice_.pick(entries);
    const auto& edits = edits_of(record);
    const bool is_turned = dice_.chance(50);
    MergeBook& editing = is_turned ? case_.ours : case_.theirs;
    MergeBook& adding = is_turned ? case_.theirs : case_.ours;
    edit_on(editing, record.number, edits[0]);
    const int other = dice_.between(1, 10);
    if (other == 1) adding.records.erase(find(adding, record.number));
    if (other == 2) edit_on(adding, record.number, edits[1]);
    MergeRecord added = new_record();
    added.list = "journal";
    added.pairs = edits[0];
    insert(adding, added);
    alike_ = {record.number, added.number};
    case_.may_conflict = true;
    case_.twice.insert(added.content());
    ++case_.wanted[added.content()];
    // Where the other side has lost the record, both may have made the same of it.
    const auto left = find(adding, record.number);
    if (left == adding.records.end()) return;
    if (other == 2)
      ++case_.wanted[left->content()];
    else
      ++case_.wanted[added.content()];
  }

  void shuffle(std::size_t side) {
    dice_.shuffle((side == in_ours ? case_.ours : case_.theirs).records);
    shuffled_ = side;
  }

  /// Record by record: what must come of it.
  void settle() {
    std::map<int, std::array<const MergeRecord*, 3>> all;
    const std::array<const MergeBook*, 3> books = {&case_.base, &case_.ours, &case_.theirs};
    for (std::size_t i = 0; i < 3; ++i) {
      for (const MergeRecord& record : books[i]->records) all[record.number][i] = &record;
    }
    for (const auto& [number, records] : all) {
      if (number != alike_.edited && number != alike_.added) settle(records);
    }
  }

  void settle(const std::array<const MergeRecord*, 3>& records) {
    std::array<std::string, 3> contents;  // empty: it is not there
    for (std::size_t i = 0; i < 3; ++i) {
      if (records[i] != nullptr) contents[i] = records[i]->content();
    }
    const auto& [base, ours, theirs] = contents;
    const bool by_ours = ours != base, by_theirs = theirs != base;
    const bool is_entry = (base + ours + theirs).starts_with("journal");
    if (!base.empty() && by_ours && by_theirs) case_.may_conflict = true;
    if (!base.empty() && (by_ours || by_theirs) && is_entry && added_entry_to_both_) {
      case_.may_conflict = true;  // what both added may be it
    }
    if (!base.empty() && is_entry && (shuffled_ == in_ours ? by_theirs : by_ours)) {
      case_.may_conflict |= shuffled_ != in_none;  // what was moved may have been added anew
    }
    const bool is_one = !by_ours || !by_theirs || ours == theirs || (base.empty() && ours.empty());
    const std::string& result = by_ours ? ours : theirs;
    if (base.empty() && (ours.empty() || theirs.empty()))
      ++case_.wanted[ours + theirs];
    else if (!is_one)
      case_.is_conflict = case_.may_conflict = true;
    else if (!result.empty())
      ++case_.wanted[result];
  }

  void reshape(MergeBook& book) {
    if (dice_.chance(50)) book.indent = 6 - book.indent;
    else book.has_cr = true;
  }

  Dice& dice_;
  MergeCase case_;
  int number_ = 0, comment_ = 0;
  std::set<std::string> said_;
  std::map<int, std::array<std::vector<std::string>, 2>> edits_;
  struct {
    int edited = 0, added = 0;
  } alike_;
  bool added_entry_to_both_ = false;
  std::size_t shuffled_ = in_none;
};

std::string content_of(const std::string& list, const io::Tape& tape) {
  std::vector<std::string> pairs;
  for (std::size_t key = 1; key < tape.size(); key = tape.at(key + 1).next) {
    pairs.push_back(std::string(tape.at(key).text) + ": " + std::string(tape.at(key + 1).text));
  }
  return list + " " + joined(pairs);
}

}  // namespace

std::string MergeRecord::content() const { return list + " " + joined(pairs); }

std::string MergeBook::text() const {
  std::ostringstream out;
  out << settings;
  for (const std::string& list : lists) {
    std::vector<MergeRecord> mine;
    std::ranges::copy_if(records, std::back_inserter(mine),
                         [&](const MergeRecord& record) { return record.list == list; });
    out << list << (in_brackets ? ": [\n" : ":\n");
    for (std::size_t i = 0; i < mine.size(); ++i) {
      write_record(out, mine[i], *this, i + 1 == mine.size());
    }
    if (in_brackets) out << "]\n";
  }
  std::string text = out.str();
  if (!has_cr) return text;
  std::string with_cr;
  for (const char c : text) with_cr += c == '\n' ? std::string("\r\n") : std::string(1, c);
  return with_cr;
}

MergeCase random_case(Dice& dice) { return Teller(dice).tell(); }

std::map<std::string, int> contents_of(const std::string& text) {
  std::map<std::string, int> contents;
  core::Diagnostics diagnostics;
  const bool is_read =
      io::scan_text(0, text, diagnostics) &&
      io::read_tape(0, text,
                    [&](const io::TopLevel& top) {
                      if (top.in_list) ++contents[content_of(std::string(top.key), top.tape)];
                    },
                    diagnostics);
  if (!is_read || diagnostics.has_errors()) return {{"unreadable", 1}};
  return contents;
}

std::string part_of(const std::string& merged, int part) {
  std::istringstream in(merged);
  std::string text;
  int now = -1;  // no conflict
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with("<<<<<<<")) now = 0;
    else if (line.starts_with("|||||||")) now = 1;
    else if (line.starts_with("=======")) now = 2;
    else if (line.starts_with(">>>>>>>")) now = -1;
    else if (now == -1 || now == part) text += line + "\n";
  }
  return text;
}

}  // namespace inv::test
