#include "inv/io/writable_book.hpp"

#include <algorithm>
#include <iterator>

#include "inv/io/tape.hpp"
#include "load_parts.hpp"
#include "overlay_files.hpp"
#include "scan_text.hpp"

namespace inv::io {

namespace {

auto unreadable(const std::string& path) {
  return core::fail("the new text of `" + path +
                    "` would not read as what it says now and the new record; nothing was "
                    "written, please report this");
}

/// The records of changed files in place of those that were there. Both are in the order of files.
template <class Record>
std::vector<Record> exchanged(const std::vector<Record>& old,
                              std::map<std::uint32_t, FileReading>& changed,
                              std::vector<Record> book::Records::*list) {
  std::vector<Record> all;
  all.reserve(old.size() + changed.size());
  auto next = changed.begin();
  const auto take = [&] {
    auto& records = next->second.records.records.*list;
    all.insert(all.end(), std::make_move_iterator(records.begin()),
               std::make_move_iterator(records.end()));
    ++next;
  };
  for (const Record& record : old) {
    const std::uint32_t file = record.at.file;
    while (next != changed.end() && next->first <= file) {
      take();
    }
    if (!changed.contains(file)) all.push_back(record);
  }
  while (next != changed.end()) take();
  return all;
}

/// A record without its list's dash and indentation, for people.
std::string shown_text(std::string_view text, core::SourceSpan at) {
  std::string shown(text.substr(at.begin, at.end - at.begin));
  std::erase(shown, '\r');
  return shown;
}

std::size_t line_of(std::string_view text, std::size_t place) {
  return 1 + static_cast<std::size_t>(std::ranges::count(text.substr(0, place), '\n'));
}

/// Notes where each of the additions of one file went.
void note_records(Change& change, const std::vector<PlacedRecord>& records, const std::string& path,
                  const Spliced& spliced) {
  std::size_t next = 0;
  for (std::size_t i = 0; i < records.size(); ++i) {
    if (records[i].path != path) continue;
    const core::SourceSpan at = spliced.records[next++];
    change.records[i] = {path, at, line_of(spliced.text, at.begin), shown_text(spliced.text, at)};
  }
}

/// Spans of the records get the number that their file has in the new book.
void number_files(Change& change) {
  for (WrittenRecord& record : change.records) {
    for (std::uint32_t file = 0; file < change.now.sources.size(); ++file) {
      if (change.now.sources.at(file).path == record.path) record.at.file = file;
    }
  }
}

}  // namespace

WritableBook::WritableBook(Files& files, std::string root, std::unique_ptr<Lock> lock)
    : files_(&files), root_(std::move(root)), lock_(std::move(lock)) {}
WritableBook::WritableBook(WritableBook&&) noexcept = default;
WritableBook& WritableBook::operator=(WritableBook&&) noexcept = default;
WritableBook::~WritableBook() = default;

core::Result<WritableBook> WritableBook::open(Files& files, const std::string& root) {
  auto lock = lock_book(files, root, LockKind::exclusive);
  if (!lock) return tl::unexpected(lock.error());
  auto root_text = files.read(root, file_bytes_max);
  if (!root_text) return tl::unexpected(root_text.error());
  WritableBook book(files, root, std::move(*lock));
  book.reading_ = std::make_unique<BookReading>(
      read_book(files, root, std::move(*root_text), Wanted::records_and_layout));
  BookReading& reading = *book.reading_;
  book.clients_in_.assign(reading.sources.size(), 0);
  for (const auto& client : reading.records.clients) ++book.clients_in_[client.at.file];
  book.loaded_ = build(std::move(reading.sources), std::move(reading.diagnostics),
                       book::Records(reading.records), reading.is_whole);
  return book;
}

core::Result<Change> WritableBook::plan(const std::vector<PlacedRecord>& records) {
  INV_ASSERT(loaded_.book);
  std::map<std::string, std::vector<Addition>> by_path;
  for (const auto& record : records) by_path[record.path].push_back(record.addition);
  Change change;
  change.records.resize(records.size());
  bool has_new_file = false;
  for (const auto& [path, additions] : by_path) {
    const auto file = file_of(path);
    has_new_file = has_new_file || !file;
    const std::string before = file ? loaded_.sources.at(*file).text : std::string();
    auto spliced = splice(before, file ? reading_->layouts[*file] : FileLayout(), additions);
    if (!spliced) return tl::unexpected(spliced.error());
    note_records(change, records, path, *spliced);
    change.files.push_back({path, !file, before, std::move(spliced->text)});
  }
  if (!has_new_file) return plan_in_place(std::move(change), by_path);
  INV_ASSERT(change.files.size() == 1);
  return plan_reload(std::move(change), by_path.begin()->second);
}

/// Reads the whole book again as it would be with its new file.
core::Result<Change> WritableBook::plan_reload(Change change,
                                               const std::vector<Addition>& additions) {
  const FileChange& added = change.files.front();
  FileReading alone;
  alone.source = {added.path, added.after};
  read_text(alone, 0, false, Wanted::records_and_layout);
  const bool is_as_meant = is_old_plus(FileLayout(), alone.layout, additions);
  if (!is_as_meant && !alone.diagnostics.has_errors()) return unreadable(added.path);
  const OverlayFiles files(*files_, split_root(root_).folder + added.path, added.after);
  auto root_text = files.read(root_, file_bytes_max);
  if (!root_text) return tl::unexpected(root_text.error());
  BookReading now = read_book(files, root_, std::move(*root_text), Wanted::records);
  const std::size_t files_now = now.sources.size();
  change.now = build(std::move(now.sources), std::move(now.diagnostics), std::move(now.records),
                     now.is_whole);
  if (files_now != loaded_.sources.size() + 1) return unreadable(added.path);
  number_files(change);
  return change;
}

/// Reads only what changes again.
core::Result<Change> WritableBook::plan_in_place(
    Change change, const std::map<std::string, std::vector<Addition>>& by_path) {
  std::map<std::uint32_t, FileReading> changed;
  core::Diagnostics diagnostics;
  const std::string root_name = split_root(root_).name;
  for (const FileChange& file : change.files) {
    const std::uint32_t number = *file_of(file.path);
    FileReading& reading = changed[number];
    reading.source = {file.path, file.after};
    read_text(reading, number, file.path == root_name, Wanted::records_and_layout);
    diagnostics.append(std::move(reading.diagnostics));
    const bool is_as_meant = reading.is_whole && is_old_plus(reading_->layouts[number],
                                                             reading.layout, by_path.at(file.path));
    if (!is_as_meant && !diagnostics.has_errors()) return unreadable(file.path);
  }
  core::Sources sources;
  for (std::uint32_t file = 0; file < loaded_.sources.size(); ++file) {
    const auto now = changed.find(file);
    sources.add(now == changed.end() ? loaded_.sources.at(file) : std::move(now->second.source));
  }
  book::Records records;
  const book::Records& old = reading_->records;
  const auto& business = old.business;
  INV_ASSERT(business);
  const auto with_business = changed.find(business->at.file);
  records.business =
      with_business == changed.end() ? business : with_business->second.records.records.business;
  records.policies = old.policies;
  records.clients = exchanged(old.clients, changed, &book::Records::clients);
  records.invoices = exchanged(old.invoices, changed, &book::Records::invoices);
  records.journal = exchanged(old.journal, changed, &book::Records::journal);
  change.now = build(std::move(sources), std::move(diagnostics), std::move(records), true);
  number_files(change);
  return change;
}

core::Result<void> WritableBook::write(const Change& change) {
  const std::string folder = split_root(root_).folder;
  std::string written;
  for (const FileChange& file : change.files) {
    const std::string path = folder + file.path;
    core::Result<void> done;
    if (file.is_new && path.find('/') != std::string::npos)
      done = files_->make_folder(path.substr(0, path.rfind('/')));
    if (done)
      done = file.is_new ? files_->create(path, file.after)
                         : files_->replace(path, file.before, file.after);
    if (!done && written.empty()) return done;
    if (!done) return core::fail(done.error().message + "; written before that: " + written);
    written += (written.empty() ? "`" : ", `") + file.path + "`";
  }
  return {};
}

std::optional<std::uint32_t> WritableBook::file_of(std::string_view path) const {
  for (std::uint32_t file = 0; file < loaded_.sources.size(); ++file) {
    if (loaded_.sources.at(file).path == path) return file;
  }
  return std::nullopt;
}

}  // namespace inv::io
