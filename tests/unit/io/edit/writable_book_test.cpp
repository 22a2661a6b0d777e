#include "inv/io/edit.hpp"
#include "memory_files.hpp"

#include <doctest/doctest.h>

#include <algorithm>

// What a plan makes of a book, before and after it is written.

namespace {

using inv::core::DiagnosticId;
using inv::io::Change;
using inv::testing::MemoryFiles;
using inv::io::NewNode;
using inv::io::PlacedRecord;
using inv::io::WritableBook;

const std::string business = "business: {name: Rowan, currency: GBP}\n";
const std::string hart = "clients:\n  - {id: hart, name: Edith}\n";
const std::string bell = "clients:\n  - {id: bell, name: Alexander}\n";

WritableBook opened(MemoryFiles& files) {
  auto book = WritableBook::open(files, "/b/inv.yaml");
  REQUIRE(book.has_value());
  REQUIRE(book->loaded().book.has_value());
  return std::move(*book);
}

PlacedRecord note(const std::string& path, const char* date, std::string_view text,
                  const char* client = nullptr) {
  NewNode record = NewNode::map();
  record.add("date", NewNode::plain(date));
  if (client != nullptr) record.add("client", NewNode::text(client));
  return {path, {"journal", record.add("note", NewNode::text(text))}};
}

PlacedRecord invoice(const std::string& path, const char* id, const char* date,
                     const char* client = nullptr) {
  NewNode record = NewNode::map();
  record.add("id", NewNode::text(id));
  if (client != nullptr) record.add("client", NewNode::text(client));
  record.add("date", NewNode::plain(date)).add("total", NewNode::plain("9.00"));
  return {path, {"invoices", std::move(record)}};
}

PlacedRecord client(const std::string& path, const char* id) {
  NewNode record = NewNode::map();
  record.add("id", NewNode::text(id)).add("name", NewNode::text("X"));
  return {path, {"clients", std::move(record)}};
}

/// All that a book has, in its order: where it stands and the text there.
std::string history_of(const inv::io::Loaded& loaded) {
  std::string history;
  const auto add = [&](inv::core::SourceSpan at) {
    const auto place = loaded.sources.locate(at);
    history += loaded.sources.at(at.file).path + ":" + std::to_string(place.line) + ": " +
               std::string(loaded.sources.text(at)) + "\n";
  };
  add(loaded.book->business().at);
  for (const auto& each : loaded.book->clients()) add(each.at);
  for (const auto& each : loaded.book->invoices()) add(each.at);
  for (const auto& each : loaded.book->journal()) add(each.at);
  return history;
}

/// The records as `path:line: text`.
std::string shown(const Change& change) {
  std::string text;
  for (const auto& record : change.records)
    text += record.path + ":" + std::to_string(record.line) + ": " + record.text + "\n";
  return text;
}

/// Where a record stands in the text of its file is what it says of itself, and the line is right.
void check_places(const Change& change) {
  for (const auto& record : change.records) {
    const auto& source = change.now.sources.at(record.at.file);
    CHECK(source.path == record.path);
    std::string there(change.now.sources.text(record.at));
    std::erase(there, '\r');
    CHECK(there == record.text);
    CHECK(change.now.sources.locate(record.at).line == record.line);
  }
}

/// Plans and writes, and reads what was written: it is the book that the plan had.
std::string written(MemoryFiles& files, const std::vector<PlacedRecord>& records) {
  const MemoryFiles before = files;
  WritableBook book = opened(files);
  const auto change = book.plan(records);
  REQUIRE_MESSAGE(change.has_value(), change.error().message);
  for (const auto& found : change->now.diagnostics.all()) MESSAGE(found.message);
  REQUIRE(change->now.book.has_value());
  CHECK(files.files == before.files);
  check_places(*change);
  REQUIRE(book.write(*change).has_value());
  const auto again = inv::io::load_book(files, "/b/inv.yaml");
  REQUIRE(again.has_value());
  REQUIRE(again->book.has_value());
  CHECK(history_of(*again) == history_of(change->now));
  return shown(*change);
}

TEST_CASE("io/edit: a record into a book of one file") {
  MemoryFiles files;
  const std::string before =
      business + hart + "journal:\n  - {date: 2026-01-01, note: Old}\n\n# end\n";
  files.files["/b/inv.yaml"] = before;
  CHECK(written(files, {note("inv.yaml", "2026-01-02", "New")}) ==
        "inv.yaml:6: {date: 2026-01-02, note: New}\n");
  CHECK(files.files["/b/inv.yaml"] == business + hart +
                                          "journal:\n  - {date: 2026-01-01, note: Old}\n" +
                                          "  - {date: 2026-01-02, note: New}\n\n# end\n");
}

TEST_CASE("io/edit: several records in one file, each with its line, as asked for") {
  MemoryFiles files;
  files.files["/b/inv.yaml"] = business + hart + "invoices:\n  - {id: 1, date: 2026-01-01, " +
                               "total: 1}\njournal: []\npolicy:\n  default: {grace: 9}\n";
  const std::vector<PlacedRecord> records = {
      note("inv.yaml", "2026-01-02", "One"), invoice("inv.yaml", "A2", "2026-01-02"),
      note("inv.yaml", "2026-01-03", "Two"), invoice("inv.yaml", "A3", "2026-01-03")};
  CHECK(written(files, records) ==
        "inv.yaml:9: {date: 2026-01-02, note: One}\n"
        "inv.yaml:6: {id: A2, date: 2026-01-02, total: 9.00}\n"
        "inv.yaml:10: {date: 2026-01-03, note: Two}\n"
        "inv.yaml:7: {id: A3, date: 2026-01-03, total: 9.00}\n");
}

TEST_CASE("io/edit: several files in one plan") {
  MemoryFiles files;
  files.files["/b/inv.yaml"] = business + "journal:\n  - {date: 2026-01-01, reconciled: bank}\n";
  for (const char* id : {"ash", "bell", "hart", "oak"})
    files.files[std::string("/b/clients/") + id + ".yaml"] =
        std::string("clients: [{id: ") + id + ", name: X}]\njournal:\n" +
        "  - {date: 2026-01-01, note: Of " + id + "}\n";
  const std::string oak = files.files["/b/clients/oak.yaml"];
  const std::vector<PlacedRecord> records = {note("clients/hart.yaml", "2026-01-02", "One"),
                                             note("clients/ash.yaml", "2026-01-02", "Two"),
                                             invoice("clients/hart.yaml", "A1", "2026-01-02"),
                                             note("inv.yaml", "2026-01-02", "Three", "bell")};
  CHECK(written(files, records) ==
        "clients/hart.yaml:4: {date: 2026-01-02, note: One}\n"
        "clients/ash.yaml:4: {date: 2026-01-02, note: Two}\n"
        "clients/hart.yaml:6: id: A1\n    date: 2026-01-02\n    total: 9.00\n"
        "inv.yaml:4: {date: 2026-01-02, client: bell, note: Three}\n");
  CHECK(files.files["/b/clients/oak.yaml"] == oak);
}

TEST_CASE("io/edit: new files, beside one another and beside changed ones") {
  MemoryFiles files;
  files.files["/b/inv.yaml"] = business + "journal: []\n";
  files.files["/b/clients/hart.yaml"] = hart;
  const std::vector<PlacedRecord> records = {
      client("clients/oak.yaml", "oak"), note("clients/oak.yaml", "2026-01-02", "One"),
      note("clients/hart.yaml", "2026-01-02", "Two"), client("clients/ash.yaml", "ash"),
      note("inv.yaml", "2026-01-02", "Three", "ash")};
  CHECK(written(files, records) ==
        "clients/oak.yaml:2: id: oak\n    name: X\n"
        "clients/oak.yaml:5: {date: 2026-01-02, note: One}\n"
        "clients/hart.yaml:4: {date: 2026-01-02, note: Two}\n"
        "clients/ash.yaml:2: id: ash\n    name: X\n"
        "inv.yaml:3: {date: 2026-01-02, client: ash, note: Three}\n");
  CHECK(files.files.size() == 4);
}

TEST_CASE("io/edit: a new file in a folder that is not there yet") {
  MemoryFiles files;
  files.files["/b/inv.yaml"] = business;
  CHECK(written(files, {client("clients/oak.yaml", "oak")}) ==
        "clients/oak.yaml:2: id: oak\n    name: X\n");
}

TEST_CASE("io/edit: a new file that the book would not read is refused") {
  for (const char* path : {"people/oak.yaml", "clients/.oak.yaml", "clients/oak.yml"}) {
    INFO(path);
    MemoryFiles files;
    files.files["/b/inv.yaml"] = business;
    const auto change =
        opened(files).plan({client("clients/ash.yaml", "ash"), client(path, "oak")});
    REQUIRE_FALSE(change.has_value());
    CHECK(change.error().kind == inv::core::Failure::Kind::usage);
    CHECK(change.error().message.find(path) != std::string::npos);
    CHECK(files.files.size() == 1);
  }
}

TEST_CASE("io/edit: lines and places in files with CRLF and a byte-order mark") {
  const std::string mark = "\xEF\xBB\xBF";
  MemoryFiles files;
  files.files["/b/inv.yaml"] = mark + "business: {name: Rowan, currency: GBP}\r\n";
  files.files["/b/clients/hart.yaml"] =
      mark + "clients:\r\n  - {id: hart, name: Edith}\r\ninvoices:\r\n  - id: 1\r\n" +
      "    date: 2026-01-01\r\n    total: 1\r\njournal:\r\n  - {date: 2026-01-01, note: Old}\r\n";
  const std::vector<PlacedRecord> records = {note("clients/hart.yaml", "2026-01-02", "One"),
                                             invoice("clients/hart.yaml", "A2", "2026-01-02")};
  CHECK(written(files, records) ==
        "clients/hart.yaml:12: {date: 2026-01-02, note: One}\n"
        "clients/hart.yaml:7: id: A2\n    date: 2026-01-02\n    total: 9.00\n");
  CHECK(files.files["/b/clients/hart.yaml"].ends_with(
      "  - {date: 2026-01-01, note: Old}\r\n  - {date: 2026-01-02, note: One}\r\n"));
}

TEST_CASE("io/edit: what is wrong with the new book is in `now`, and where") {
  struct Row {
    PlacedRecord record;
    DiagnosticId id;
  };
  PlacedRecord unknown_key = note("clients/hart.yaml", "2026-01-02", "Said");
  unknown_key.addition.record.add("mod", NewNode::plain("5"));
  PlacedRecord no_date = note("clients/hart.yaml", "2026-02-30", "Said");
  const std::vector<Row> rows = {
      {invoice("clients/hart.yaml", "1", "2026-01-02"), DiagnosticId::duplicate_id},
      {note("inv.yaml", "2026-01-02", "Said", "nobody"), DiagnosticId::unknown_client},
      {unknown_key, DiagnosticId::unknown_key},
      {no_date, DiagnosticId::bad_date},
      {client("clients/oak.yaml", "hart"), DiagnosticId::duplicate_id},
      {client("clients/oak.yaml", "o k"), DiagnosticId::bad_id},
  };
  for (const Row& row : rows) {
    MemoryFiles files;
    files.files["/b/inv.yaml"] = business + bell;
    files.files["/b/clients/hart.yaml"] =
        hart + "invoices:\n  - {id: 1, date: 2026-01-01, total: 1}\n";
    WritableBook book = opened(files);
    const auto change = book.plan({row.record});
    REQUIRE(change.has_value());
    CHECK_FALSE(change->now.book.has_value());
    check_places(*change);
    const auto& found = change->now.diagnostics.all();
    REQUIRE(found.size() == 1);
    CHECK(inv::core::kind_of(found[0].id).name == inv::core::kind_of(row.id).name);
    const auto& at = change->records[0].at;
    CHECK((found[0].at.file == at.file && found[0].at.begin >= at.begin &&
           found[0].at.end <= at.end));
  }
}

TEST_CASE("io/edit: files that come or go after the book was opened are no part of it") {
  const std::vector<std::vector<PlacedRecord>> plans = {
      {client("clients/oak.yaml", "oak")},
      {client("clients/oak.yaml", "oak"), note("clients/hart.yaml", "2026-01-02", "One")}};
  for (const auto& records : plans) {
    for (const bool comes : {true, false}) {
      MemoryFiles files;
      files.files["/b/inv.yaml"] = business;
      files.files["/b/clients/bell.yaml"] = bell;
      files.files["/b/clients/hart.yaml"] = hart;
      WritableBook book = opened(files);
      if (comes)
        files.files["/b/clients/ash.yaml"] = "clients: [{id: ash, name: X}]\n";
      else
        files.files.erase("/b/clients/bell.yaml");
      const auto change = book.plan(records);
      REQUIRE_FALSE(change.has_value());
      CHECK(change.error().kind == inv::core::Failure::Kind::world);
    }
  }
}

TEST_CASE("io/edit: a file that was changed after the book was opened is not written") {
  MemoryFiles files;
  files.files["/b/inv.yaml"] = business + hart;
  WritableBook book = opened(files);
  const auto change = book.plan({note("inv.yaml", "2026-01-02", "One")});
  REQUIRE(change.has_value());
  const std::string by_hand = files.files["/b/inv.yaml"] += "journal: []\n";
  CHECK_FALSE(book.write(*change).has_value());
  CHECK(files.files["/b/inv.yaml"] == by_hand);
}

TEST_CASE("io/edit: words that look like more than one value stay one") {
  MemoryFiles files;
  files.files["/b/inv.yaml"] = business;
  files.files["/b/clients/hart.yaml"] = hart;
  CHECK(written(files, {note("clients/hart.yaml", "2026-01-02", "Said, until: 2026-02-01")}) ==
        "clients/hart.yaml:4: {date: 2026-01-02, note: \"Said, until: 2026-02-01\"}\n");
}

TEST_CASE("io/edit: texts that no book can hold are refused") {
  for (const char* text : {"two\nlines", "a tab\t", "\xFF"}) {
    MemoryFiles files;
    files.files["/b/inv.yaml"] = business + hart;
    const auto change = opened(files).plan({note("inv.yaml", "2026-01-02", text)});
    REQUIRE_FALSE(change.has_value());
    CHECK(change.error().kind == inv::core::Failure::Kind::usage);
  }
}

TEST_CASE("io/edit: a write that fails says what was written before") {
  MemoryFiles files;
  files.files["/b/inv.yaml"] = business;
  files.files["/b/clients/bell.yaml"] = bell;
  files.files["/b/clients/hart.yaml"] = hart;
  WritableBook book = opened(files);
  const auto change = book.plan({note("clients/hart.yaml", "2026-01-02", "One"),
                                 note("clients/bell.yaml", "2026-01-02", "Two")});
  REQUIRE(change.has_value());
  files.read_only.insert("/b/clients/hart.yaml");
  const auto done = book.write(*change);
  REQUIRE_FALSE(done.has_value());
  CHECK(done.error().message.ends_with("; written before that: `clients/bell.yaml`"));
  CHECK(files.files["/b/clients/hart.yaml"] == hart);
  CHECK(files.files["/b/clients/bell.yaml"] != bell);
}

TEST_CASE("io/edit: many files and many records, each in its place") {
  MemoryFiles files;
  files.files["/b/inv.yaml"] = business;
  std::vector<PlacedRecord> records;
  for (int i = 0; i < 60; ++i) {
    const std::string id = "c" + std::to_string(100 + i);
    const std::string path = "clients/" + id + ".yaml";
    files.files["/b/" + path] = "clients: [{id: " + id + ", name: X}]\ninvoices:\n" + "  - {id: A" +
                                id + ", date: 2026-01-01, total: 1}\n";
    if (i % 3 == 0) continue;
    records.push_back(invoice(path, ("B" + id).c_str(), "2026-01-02"));
    records.push_back(note(path, "2026-01-02", "Said"));
  }
  std::reverse(records.begin(), records.end());
  const std::string said = written(files, records);
  CHECK(std::count(said.begin(), said.end(), '\n') == 80);
  CHECK(
      said.starts_with("clients/c159.yaml:6: {date: 2026-01-02, note: Said}\n"
                       "clients/c159.yaml:4: {id: Bc159, date: 2026-01-02, total: 9.00}\n"));
}

}  // namespace
