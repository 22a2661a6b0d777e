#include "edit.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include "inv/io/limits.hpp"
#include "io/layout/layout.hpp"
#include "splice.hpp"

namespace inv::io {

namespace {

/// What goes into each file of a change.
using Added = std::vector<std::vector<Addition>>;
/// Files that were read again, by their number.
using Changed = std::map<std::uint32_t, FileReading>;

/// Lets go of the records of files that change: they are read again.
template <class Record>
void drop_changed(std::vector<Record>& records, const std::vector<bool>& is_changed) {
  std::erase_if(records, [&](const Record& one) { return is_changed[one.at.file]; });
  if (records.empty()) records = {};
}

/// The records of changed files in the place of those that were there, all in the order of files.
template <class Record>
void exchange(std::vector<Record>& records, Changed& changed,
              std::vector<Record> book::Records::*list) {
  const auto kept = static_cast<std::ptrdiff_t>(records.size());
  for (auto& [number, reading] : changed) {
    auto& now = reading.records.records.*list;
    if (records.empty()) records = std::move(now);
    else std::ranges::move(now, std::back_inserter(records));
  }
  const auto file_of = [](const Record& one) { return one.at.file; };
  std::ranges::inplace_merge(records, records.begin() + kept, {}, file_of);
}

/// Says of each new record what the new book tells: the number of its file, its line and text.
void note_places(Change& change) {
  const core::Sources& sources = change.now.sources;
  for (WrittenRecord& record : change.records) {
    const auto file = sources.find(record.path);
    INV_ASSERT(file);
    record.at.file = *file;
    record.line = sources.locate(record.at).line;
    record.text = sources.text(record.at);
    std::erase(record.text, '\r');
  }
}

/// That the file says what it said, and the additions.
core::Result<void> check(const OpenBook& book, const FileChange& file, const FileLayout& now,
                         const std::vector<Addition>& added) {
  const auto number = book.loaded.sources.find(file.path);
  if (!is_old_plus(number ? book.reading.layouts[*number] : FileLayout(), now, added)) {
    return core::fail("the new text of `" + file.path +
                      "` would not read as what it says now and the new record; nothing was "
                      "written, please report this");
  }
  if (is_read_alike(file.after, now, added)) return {};
  return core::fail("another YAML program would read something else in the new text of `" +
                    file.path + "`; nothing was written, and `inv check` says where it is");
}

/// Reads the whole book again as it would be with its new files.
core::Result<Change> plan_again(OpenBook& book, Change change, const Added& added) {
  const std::string folder = split_root(book.root).folder;
  std::map<std::string, std::string_view> texts;
  std::size_t files_wanted = book.loaded.sources.size();
  for (const FileChange& file : change.files) {
    texts.emplace(folder + file.path, file.after);
    if (file.is_new) ++files_wanted;
  }
  const OverlayFiles files(book.files, std::move(texts));
  auto root_text = files.read(book.root, file_bytes_max);
  if (!root_text) return tl::unexpected(root_text.error());
  BookReading now = read_book(files, book.root, std::move(*root_text), Wanted::records_and_layout);
  for (std::size_t i = 0; i < change.files.size(); ++i) {
    const FileChange& file = change.files[i];
    const auto number = now.sources.find(file.path);
    if (!number)
      return core::misuse("`" + file.path + "` would not be read with the book: its `include` " +
                          "does not name it");
    if (now.diagnostics.has_errors()) continue;
    const auto checked = check(book, file, now.layouts[*number], added[i]);
    if (!checked) return tl::unexpected(checked.error());
  }
  if (now.sources.size() != files_wanted)
    return core::fail("the book was changed meanwhile; nothing was written");
  change.now = build(std::move(now.sources), std::move(now.diagnostics), std::move(now.records),
                     now.is_whole);
  note_places(change);
  return change;
}

/// The new texts of files that are there, read and checked; the layouts are done with then.
core::Result<Changed> read_changed(const OpenBook& book, const Change& change, const Added& added,
                                   core::Diagnostics& diagnostics) {
  Changed changed;
  for (std::size_t i = 0; i < change.files.size(); ++i) {
    const FileChange& file = change.files[i];
    const std::uint32_t number = *book.loaded.sources.find(file.path);
    FileReading& reading = changed[number];
    reading.source = {file.path, file.after};
    read_text(reading, number, file.path == split_root(book.root).name, Wanted::records_and_layout);
    const bool has_errors = reading.diagnostics.has_errors();
    diagnostics.append(std::move(reading.diagnostics));
    if (has_errors) continue;
    const auto checked = check(book, file, reading.layout, added[i]);
    if (!checked) return tl::unexpected(checked.error());
    reading.layout = {};
  }
  return changed;
}

/// Reads only what changes again.
core::Result<Change> plan_in_place(OpenBook& book, Change change, const Added& added) {
  book::Records records = std::exchange(book.reading.records, {});
  std::vector<bool> is_changed(book.loaded.sources.size(), false);
  for (const FileChange& file : change.files)
    is_changed[*book.loaded.sources.find(file.path)] = true;
  drop_changed(records.clients, is_changed);
  drop_changed(records.invoices, is_changed);
  drop_changed(records.journal, is_changed);
  core::Diagnostics diagnostics;
  auto changed = read_changed(book, change, added, diagnostics);
  if (!changed) return tl::unexpected(changed.error());
  core::Sources sources;
  for (std::uint32_t file = 0; file < book.loaded.sources.size(); ++file) {
    if (is_changed[file])
      sources.add(std::move(changed->at(file).source));
    else
      sources.add({book.loaded.sources.at(file).path, book.loaded.sources.at(file).text});
  }
  bool is_whole = true;
  for (auto& [number, reading] : *changed) {
    is_whole = is_whole && reading.is_whole;
    if (reading.records.business_at) records.business = reading.records.records.business;
    if (reading.records.policy_at) records.policies = reading.records.records.policies;
  }
  exchange(records.clients, *changed, &book::Records::clients);
  exchange(records.invoices, *changed, &book::Records::invoices);
  exchange(records.journal, *changed, &book::Records::journal);
  changed->clear();
  change.now = build(std::move(sources), std::move(diagnostics), std::move(records), is_whole);
  note_places(change);
  return change;
}

}  // namespace

core::Result<Change> plan_change(OpenBook& book, const std::vector<PlacedRecord>& records) {
  INV_ASSERT(book.loaded.book && !book.is_planned && !records.empty());
  book.is_planned = true;
  std::map<std::string, std::vector<std::size_t>> places;
  for (std::size_t i = 0; i < records.size(); ++i) places[records[i].path].push_back(i);
  Change change;
  change.records.resize(records.size());
  Added added;
  bool has_new_file = false;
  for (const auto& [path, here] : places) {
    std::vector<Addition>& additions = added.emplace_back();
    for (const std::size_t i : here) additions.push_back(records[i].addition);
    const auto file = book.loaded.sources.find(path);
    has_new_file = has_new_file || !file;
    std::string before = file ? book.loaded.sources.at(*file).text.str() : std::string();
    const FileLayout layout = file ? book.reading.layouts[*file] : FileLayout();
    auto spliced = splice(path, before, layout, additions);
    if (!spliced) return tl::unexpected(spliced.error());
    for (std::size_t i = 0; i < here.size(); ++i) {
      change.records[here[i]] = {.path = path, .at = spliced->records[i]};
    }
    change.files.push_back({path, !file, std::move(before), std::move(spliced->text)});
  }
  return has_new_file ? plan_again(book, std::move(change), added)
                      : plan_in_place(book, std::move(change), added);
}

}  // namespace inv::io
