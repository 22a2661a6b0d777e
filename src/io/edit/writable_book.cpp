#include "inv/io/writable_book.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <numeric>
#include <utility>

#include "inv/io/tape.hpp"
#include "io/book_files/load_parts.hpp"
#include "io/files/overlay.hpp"
#include "second_reading.hpp"

namespace inv::io {

namespace {

/// Lets go of records that are all in files that change: they are read again.
template <class Record>
void drop_changed(std::vector<Record>& records, const std::vector<bool>& is_changed) {
  if (std::ranges::all_of(records, [&](const Record& one) { return is_changed[one.at.file]; }))
    records = {};
}

/// The records of changed files in place of those that were there. Both are in the order of files.
template <class Record>
std::vector<Record> exchanged(std::vector<Record> old,
                              std::map<std::uint32_t, FileReading>& changed,
                              std::vector<Record> book::Records::*list) {
  const auto now = [list](auto at) -> std::vector<Record>& {
    return at->second.records.records.*list;
  };
  if (old.empty() && changed.size() == 1) return std::move(now(changed.begin()));
  std::size_t most = old.size();
  for (auto at = changed.begin(); at != changed.end(); ++at) most += now(at).size();
  std::vector<Record> all;
  all.reserve(most);
  auto next = changed.begin();
  const auto take_until = [&](std::uint32_t file) {
    for (; next != changed.end() && next->first <= file; ++next)
      std::ranges::move(now(next), std::back_inserter(all));
  };
  for (Record& record : old) {
    take_until(record.at.file);
    if (!changed.contains(record.at.file)) all.push_back(std::move(record));
  }
  take_until(std::numeric_limits<std::uint32_t>::max());
  return all;
}

/// A record without its list's dash and indentation, for people.
std::string shown_text(std::string_view text, core::SourceSpan at) {
  std::string shown(text.substr(at.begin, at.end - at.begin));
  std::erase(shown, '\r');
  return shown;
}

/// Notes where each of the additions of one file went. `places`: theirs among the records.
void note_records(std::vector<WrittenRecord>& records, const std::vector<std::size_t>& places,
                  const std::string& path, const Spliced& spliced) {
  const std::string_view text = spliced.text;
  std::vector<std::size_t> order(places.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::sort(order, {}, [&](std::size_t i) { return spliced.records[i].begin; });
  std::size_t counted = 0, line = 1;
  for (const std::size_t i : order) {
    const core::SourceSpan at = spliced.records[i];
    const std::string_view before = text.substr(counted, at.begin - counted);
    line += static_cast<std::size_t>(std::ranges::count(before, '\n'));
    counted = at.begin;
    records[places[i]] = {path, at, line, shown_text(text, at)};
  }
}

/// Spans of the records get the number that their file has in the new book.
void number_files(Change& change) {
  for (WrittenRecord& record : change.records) {
    const auto file = change.now.sources.find(record.path);
    INV_ASSERT(file);
    record.at.file = *file;
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
  book::Records records;
  if (reading.sources.size() > 1) {
    records = reading.records;
  } else {
    // The only file is read again whatever is added: nothing of this is needed then.
    records = std::move(reading.records);
    reading.records = {};
  }
  book.loaded_ = build(std::move(reading.sources), std::move(reading.diagnostics),
                       std::move(records), reading.is_whole);
  return book;
}

core::Result<Change> WritableBook::plan(const std::vector<PlacedRecord>& records) {
  INV_ASSERT(loaded_.book && !is_planned_ && !records.empty());
  is_planned_ = true;
  std::map<std::string, std::vector<std::size_t>> places;
  for (std::size_t i = 0; i < records.size(); ++i) places[records[i].path].push_back(i);
  Change change;
  change.records.resize(records.size());
  Added added;
  bool has_new_file = false;
  for (const auto& [path, here] : places) {
    std::vector<Addition>& additions = added.emplace_back();
    for (const std::size_t i : here) additions.push_back(records[i].addition);
    const auto file = loaded_.sources.find(path);
    has_new_file = has_new_file || !file;
    std::string before = file ? loaded_.sources.take_text(*file) : std::string();
    auto spliced = splice(before, file ? reading_->layouts[*file] : FileLayout(), additions);
    if (!spliced) return tl::unexpected(spliced.error());
    note_records(change.records, here, path, *spliced);
    change.files.push_back({path, !file, std::move(before), std::move(spliced->text)});
  }
  return has_new_file ? plan_again(std::move(change), added)
                      : plan_in_place(std::move(change), added);
}

/// That the file says what it said, and the additions.
core::Result<void> WritableBook::check(const FileChange& file, const FileLayout& now,
                                       const std::vector<Addition>& added) const {
  const auto number = loaded_.sources.find(file.path);
  if (!is_old_plus(number ? reading_->layouts[*number] : FileLayout(), now, added)) {
    return core::fail("the new text of `" + file.path +
                      "` would not read as what it says now and the new record; nothing was "
                      "written, please report this");
  }
  if (is_read_alike(file.after, now, added)) return {};
  return core::fail("another YAML program would read something else in the new text of `" +
                    file.path + "`; nothing was written, please report this");
}

/// Reads the whole book again as it would be with its new files.
core::Result<Change> WritableBook::plan_again(Change change, const Added& added) {
  const std::string folder = split_root(root_).folder;
  std::map<std::string, std::string_view> texts;
  std::size_t files_wanted = loaded_.sources.size();
  for (const FileChange& file : change.files) {
    texts.emplace(folder + file.path, file.after);
    if (file.is_new) ++files_wanted;
  }
  const OverlayFiles files(*files_, std::move(texts));
  auto root_text = files.read(root_, file_bytes_max);
  if (!root_text) return tl::unexpected(root_text.error());
  BookReading now = read_book(files, root_, std::move(*root_text), Wanted::records_and_layout);
  for (std::size_t i = 0; i < change.files.size(); ++i) {
    const FileChange& file = change.files[i];
    const auto number = now.sources.find(file.path);
    if (!number)
      return core::misuse("`" + file.path + "` would not be read with the book: its `include` " +
                          "does not name it");
    if (now.diagnostics.has_errors()) continue;
    const auto checked = check(file, now.layouts[*number], added[i]);
    if (!checked) return tl::unexpected(checked.error());
  }
  if (now.sources.size() != files_wanted)
    return core::fail("the book was changed meanwhile; nothing was written");
  change.now = build(std::move(now.sources), std::move(now.diagnostics), std::move(now.records),
                     now.is_whole);
  number_files(change);
  return change;
}

/// Reads only what changes again.
core::Result<Change> WritableBook::plan_in_place(Change change, const Added& added) {
  book::Records records = std::exchange(reading_->records, {});
  std::vector<bool> is_changed(loaded_.sources.size(), false);
  for (const FileChange& file : change.files) is_changed[*loaded_.sources.find(file.path)] = true;
  drop_changed(records.clients, is_changed);
  drop_changed(records.invoices, is_changed);
  drop_changed(records.journal, is_changed);
  core::Diagnostics diagnostics;
  auto changed = read_changed(change, added, diagnostics);
  if (!changed) return tl::unexpected(changed.error());
  core::Sources sources;
  for (std::uint32_t file = 0; file < loaded_.sources.size(); ++file) {
    if (is_changed[file])
      sources.add(std::move(changed->at(file).source));
    else
      sources.add({loaded_.sources.at(file).path, loaded_.sources.take_text(file)});
  }
  bool is_whole = true;
  for (auto& [number, reading] : *changed) {
    is_whole = is_whole && reading.is_whole;
    if (reading.records.business_at) records.business = reading.records.records.business;
    if (reading.records.policy_at) records.policies = reading.records.records.policies;
  }
  records.clients = exchanged(std::move(records.clients), *changed, &book::Records::clients);
  records.invoices = exchanged(std::move(records.invoices), *changed, &book::Records::invoices);
  records.journal = exchanged(std::move(records.journal), *changed, &book::Records::journal);
  changed->clear();
  change.now = build(std::move(sources), std::move(diagnostics), std::move(records), is_whole);
  number_files(change);
  return change;
}

/// The new texts of files that are there, read and checked; the layouts are done with then.
core::Result<WritableBook::Changed> WritableBook::read_changed(
    const Change& change, const Added& added, core::Diagnostics& diagnostics) const {
  Changed changed;
  for (std::size_t i = 0; i < change.files.size(); ++i) {
    const FileChange& file = change.files[i];
    const std::uint32_t number = *loaded_.sources.find(file.path);
    FileReading& reading = changed[number];
    reading.source = {file.path, file.after};
    read_text(reading, number, file.path == split_root(root_).name, Wanted::records_and_layout);
    const bool has_errors = reading.diagnostics.has_errors();
    diagnostics.append(std::move(reading.diagnostics));
    if (has_errors) continue;
    const auto checked = check(file, reading.layout, added[i]);
    if (!checked) return tl::unexpected(checked.error());
    reading.layout = {};
  }
  return changed;
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

}  // namespace inv::io
