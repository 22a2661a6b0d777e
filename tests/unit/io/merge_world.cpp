#include "merge_world.hpp"

#include <algorithm>
#include <set>
#include <sstream>

#include "inv/io/tape.hpp"

namespace inv::test {

namespace {

const std::vector<std::string> all_lists = {"clients", "invoices", "journal"};

/// Keys and values, so that journal entries differ in some and records have ids.
std::vector<std::string> pairs_of(const MergeRecord& record) {
  const std::string number = std::to_string(record.number);
  const std::string note = "note: r" + number + " v" + std::to_string(record.version);
  if (record.list == "clients") return {"id: c" + number, note, "name: A Client"};
  if (record.list == "invoices") return {"id: 2026-" + number, "date: 2026-04-01", note};
  return {"date: 2026-04-" + std::to_string(10 + record.number % 20), note, "print: true"};
}

void write_record(std::ostream& out, const MergeRecord& record, const MergeBook& book,
                  bool is_last) {
  const std::string blanks(book.indent, ' ');
  if (record.has_blank) out << "\n";
  if (record.comment != 0) out << blanks << "# comment " << record.comment << "\n";
  const auto pairs = pairs_of(record);
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

  MergeStory tell() {
    make_base();
    story_.ours = story_.theirs = story_.base;
    for (std::size_t i = 0; i < story_.base.records.size(); ++i) touch(story_.base.records[i]);
    for (int i = dice_.between(0, 3); i > 0; --i) add(story_.ours);
    for (int i = dice_.between(0, 3); i > 0; --i) add(story_.theirs);
    if (dice_.chance(15)) add_to_both();
    if (dice_.chance(20)) shuffle(dice_.chance(50) ? story_.ours : story_.theirs);
    if (dice_.chance(10)) reshape(dice_.chance(50) ? story_.ours : story_.theirs);
    return std::move(story_);
  }

 private:
  MergeRecord new_record() {
    MergeRecord record{dice_.pick(story_.base.lists), ++number_, 0, dice_.chance(30), 0, false};
    if (dice_.chance(15)) record.comment = ++comment_;
    record.has_blank = dice_.chance(10);
    return record;
  }

  void make_base() {
    MergeBook& base = story_.base;
    base.lists = all_lists;
    dice_.shuffle(base.lists);
    base.lists.resize(static_cast<std::size_t>(dice_.between(1, 3)));
    base.settings = dice_.chance(50) ? "" : "business:\n  name: Rowan\n  terms: net 30\n\n";
    base.indent = static_cast<std::size_t>(dice_.between(1, 2) * 2);
    base.in_brackets = dice_.chance(20);
    for (int i = dice_.between(0, 12); i > 0; --i) base.records.push_back(new_record());
    for (const MergeRecord& record : base.records) ++story_.wanted[record.content()];
  }

  /// Not at all, by one side, or by both.
  void touch(const MergeRecord& record) {
    if (dice_.chance(75)) return;
    if (dice_.chance(85)) {
      touch_on(dice_.chance(50) ? story_.ours : story_.theirs, record, true);
      return;
    }
    const int ours = touch_on(story_.ours, record, true);
    const int theirs = touch_on(story_.theirs, record, false);
    story_.may_conflict = true;
    story_.is_conflict = story_.is_conflict || ours != theirs;
  }

  static std::vector<MergeRecord>::iterator find(MergeBook& book, int number) {
    return std::ranges::find(book.records, number, &MergeRecord::number);
  }

  /// The version that it has now; 0: taken out.
  int touch_on(MergeBook& book, const MergeRecord& record, bool is_first) {
    const auto found = find(book, record.number);
    if (is_first && --story_.wanted[record.content()] == 0) story_.wanted.erase(record.content());
    if (dice_.chance(40)) {
      book.records.erase(found);
      return 0;
    }
    found->version = dice_.between(1, 2);
    story_.wanted[found->content()] = 1;
    return found->version;
  }

  void insert(MergeBook& book, const MergeRecord& record) {
    const std::size_t at =
        dice_.chance(70) ? book.records.size()
                         : static_cast<std::size_t>(
                               dice_.between(0, static_cast<int>(book.records.size())));
    book.records.insert(book.records.begin() + static_cast<std::ptrdiff_t>(at), record);
  }

  void add(MergeBook& book) {
    const MergeRecord record = new_record();
    ++story_.wanted[record.content()];
    insert(book, record);
  }

  void add_to_both() {
    MergeRecord record = new_record();
    ++story_.wanted[record.content()];
    insert(story_.ours, record);
    record.is_block = dice_.chance(50);
    if (dice_.chance(40) && record.list != "journal") {
      record.version = 1;  // the same id
      story_.is_conflict = story_.may_conflict = true;
    }
    insert(story_.theirs, record);
  }

  void shuffle(MergeBook& book) { dice_.shuffle(book.records); }

  void reshape(MergeBook& book) {
    if (dice_.chance(50)) book.indent = 6 - book.indent;
    else book.has_cr = true;
  }

  Dice& dice_;
  MergeStory story_;
  int number_ = 0, comment_ = 0;
};

std::string content_of(const std::string& list, const io::Tape& tape) {
  for (std::size_t key = 1; key < tape.size(); key = tape.at(key + 1).next) {
    if (tape.at(key).text == "note") return list + " " + std::string(tape.at(key + 1).text);
  }
  return list;
}

}  // namespace

std::string MergeRecord::content() const {
  return list + " r" + std::to_string(number) + " v" + std::to_string(version);
}

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

MergeStory random_story(Dice& dice) { return Teller(dice).tell(); }

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
