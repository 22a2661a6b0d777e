#include "load.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <iterator>
#include <map>
#include <mutex>
#include <system_error>
#include <thread>

#include "inv/io/limits.hpp"
#include "io/yaml/second_opinion.hpp"

namespace inv::io {

namespace {

using core::DiagnosticId;
using Globs = std::optional<std::vector<std::string>>;

FileReading read_file(const Files& files, const BookFiles& book, std::size_t index,
                      std::string& root_text, Wanted wanted) {
  const auto number = static_cast<std::uint32_t>(index);
  FileReading file;
  file.source.path = book.paths[index];
  auto text = index == book.root ? core::Result<std::string>(std::move(root_text))
                                 : files.read(book.folder + file.source.path, file_bytes_max);
  if (!text) {
    file.diagnostics.add(DiagnosticId::unreadable_file, {number, 0, 0}, text.error().message);
    return file;
  }
  file.source.text = core::FileText(std::move(*text));
  read_text(file, number, index == book.root, wanted);
  return file;
}

template <class Record>
void append(std::vector<Record>& all, std::vector<Record>&& more) {
  if (all.empty())
    all = std::move(more);
  else
    all.insert(all.end(), std::move_iterator(more.begin()), std::move_iterator(more.end()));
}

/// `business` and `policy` stand in one file only: true where this is the first.
bool take_section(std::string_view name, std::optional<core::SourceSpan>& first,
                  std::optional<core::SourceSpan> here, core::Diagnostics& diagnostics) {
  if (here && first) {
    diagnostics.add({DiagnosticId::misplaced_section,
                     *here,
                     "a second `" + std::string(name) + "`; it may stand in one file only",
                     {{*first, "the first one is here"}}});
  }
  if (!here || first) return false;
  first = here;
  return true;
}

/// Adds the next file in the order of paths.
void join(FileReading file, bool is_root, Wanted wanted, BookReading& all) {
  all.sources.add(std::move(file.source));
  all.diagnostics.append(std::move(file.diagnostics));
  if (wanted == Wanted::records_and_layout) all.layouts.push_back(std::move(file.layout));
  all.is_whole = all.is_whole && file.is_whole;
  if (is_root) {
    all.include = std::move(file.records.include);
    all.root_is_whole = file.is_whole;
  }
  book::Records& records = file.records.records;
  if (take_section("business", all.business_at, file.records.business_at, all.diagnostics)) {
    all.records.business = std::move(records.business);
  }
  if (take_section("policy", all.policy_at, file.records.policy_at, all.diagnostics)) {
    all.records.policies = std::move(records.policies);
  }
  append(all.records.clients, std::move(records.clients));
  append(all.records.invoices, std::move(records.invoices));
  append(all.records.journal, std::move(records.journal));
}

/// Calls `work(i)` for each i below `count`, on all cores.
template <class Work>
void on_all_cores(std::size_t count, const Work& work) {
  std::atomic<std::size_t> next = 0;
  std::exception_ptr failure;
  std::once_flag is_failed;
  const auto take = [&] {
    try {
      for (std::size_t i = next++; i < count; i = next++) work(i);
    } catch (...) {
      next = count;  // memory is at its end: nobody begins anything more
      std::call_once(is_failed, [&] { failure = std::current_exception(); });
    }
  };
  const std::size_t cores = std::max(1u, std::thread::hardware_concurrency());
  std::vector<std::jthread> others;
  try {
    while (others.size() + 1 < std::min(cores, count)) others.emplace_back(take);
  } catch (const std::system_error&) {
    // The system gives no more threads: those there are do all the work.
  }
  take();
  others.clear();
  if (failure) std::rethrow_exception(failure);
}

/// Reads all files of a book, side by side on all cores. The root's text is there already.
BookReading read_book_files(const Files& files, const BookFiles& book, std::string root_text,
                            Wanted wanted) {
  BookReading all;
  std::mutex mutex;
  std::map<std::size_t, FileReading> waiting;  // those that are read out of turn
  std::size_t joined = 0;
  on_all_cores(book.paths.size(), [&](std::size_t i) {
    FileReading file = read_file(files, book, i, root_text, wanted);
    const std::lock_guard lock(mutex);
    waiting.emplace(i, std::move(file));
    for (auto next = waiting.find(joined); next != waiting.end(); next = waiting.find(++joined)) {
      join(std::move(next->second), joined == book.root, wanted, all);
      waiting.erase(next);
    }
  });
  return all;
}

Globs globs_of(const BookReading& reading) {
  if (!reading.include) return std::nullopt;
  Globs globs(std::in_place);
  for (const auto& glob : reading.include->value) globs->push_back(glob.value);
  return globs;
}

void report_include_problems(const BookFiles& book, BookReading& reading) {
  const auto& include = reading.include;
  const core::SourceSpan start{static_cast<std::uint32_t>(book.root), 0, 0};
  for (const IncludeProblem& problem : book.problems) {
    const bool is_written = include && problem.glob < include->value.size();
    reading.diagnostics.add(problem.id, is_written ? include->value[problem.glob].at : start,
                            problem.message);
    reading.is_whole = false;
  }
}

}  // namespace

void read_text(FileReading& file, std::uint32_t number, bool is_root, Wanted wanted) {
  const bool is_scanned = scan_text(number, file.source.text, file.diagnostics);
  // A file over the limit was not read to its end: there is nothing to show of it.
  if (file.source.text.str().size() > file_bytes_max) file.source.text = {};
  if (!is_scanned) return;
  core::Diagnostics of_records;
  RecordReader reader(is_root, of_records);
  LayoutReader layout(file.source.text);
  const auto receive = [&](const TopLevel& top) {
    reader.read(top);
    if (wanted == Wanted::records_and_layout) layout.read(top);
  };
  file.is_whole = read_tape(number, file.source.text, receive, file.diagnostics);
  file.records = reader.finish();
  file.layout = layout.finish();
  file.diagnostics.append(std::move(of_records));
}

BookReading read_book(const Files& files, const std::string& root, std::string root_text,
                      Wanted wanted) {
  const Globs guess = peek_include(root_text);
  BookFiles book = find_book_files(files, root, guess);
  BookReading reading = read_book_files(files, book, std::move(root_text), wanted);
  const Globs globs = globs_of(reading);
  if (globs != guess && (globs || reading.root_is_whole)) {
    std::string again = reading.sources.at(static_cast<std::uint32_t>(book.root)).text.str();
    book = find_book_files(files, root, globs);
    reading = read_book_files(files, book, std::move(again), wanted);
  }
  report_include_problems(book, reading);
  if (!reading.business_at && reading.is_whole) {
    reading.diagnostics.add(DiagnosticId::no_business,
                            {static_cast<std::uint32_t>(book.root), 0, 0},
                            "no `business` in the book; it says who invoices: `name`, `currency`");
  }
  return reading;
}

Loaded build(core::Sources sources, core::Diagnostics diagnostics, book::Records records,
             bool is_whole) {
  for (std::uint32_t i = 0; i < sources.size(); ++i) records.texts.push_back(sources.at(i).text);
  Loaded loaded{std::move(sources), std::move(diagnostics), std::nullopt};
  auto built = book::build(std::move(records), is_whole, loaded.diagnostics);
  if (!loaded.diagnostics.has_errors()) loaded.book = std::move(built);
  loaded.diagnostics.sort();
  return loaded;
}

core::Result<std::unique_ptr<Lock>> lock_book(const Files& files, const std::string& root,
                                              LockKind kind) {
  const auto real = files.real_path(root);
  if (!real) return tl::unexpected(real.error());
  const std::string folder = split_root(*real).folder;
  return files.lock(folder, kind);
}

core::Result<Loaded> load_book(const Files& files, const std::string& root) {
  // Without a lock too a book can be read: it is only there to wait for a write to end.
  auto lock = lock_book(files, root, LockKind::shared);
  auto root_text = files.read(root, file_bytes_max);
  if (!root_text) return tl::unexpected(root_text.error());
  BookReading reading = read_book(files, root, std::move(*root_text), Wanted::records);
  if (lock) lock->reset();
  return build(std::move(reading.sources), std::move(reading.diagnostics),
               std::move(reading.records), reading.is_whole);
}

void warn_left_aside(const Files& files, const std::string& root, const core::Sources& sources,
                     core::Diagnostics& diagnostics) {
  const std::string folder = split_root(root).folder;
  for (std::uint32_t i = 0; i < sources.size(); ++i) {
    const std::string aside = sources.at(i).path + ".yours";
    if (!files.is_file(folder + aside)) continue;
    diagnostics.add(core::DiagnosticId::left_aside, {i, 0, 0},
                    "`" + aside + "` holds what a command wrote while another program wrote this " +
                        "file; take over what is missing, then remove it");
  }
}

void compare_readings(const core::Sources& sources, core::Diagnostics& diagnostics) {
  std::vector<core::Diagnostics> of_files(sources.size());
  on_all_cores(sources.size(), [&](std::size_t i) {
    const auto number = static_cast<std::uint32_t>(i);
    second_opinion(number, sources.at(number).text, of_files[i]);
  });
  for (core::Diagnostics& of_file : of_files) diagnostics.append(std::move(of_file));
}

}  // namespace inv::io
