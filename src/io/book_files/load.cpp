#include "load.hpp"

#include "inv/io/book_files.hpp"

#include "inv/io/limits.hpp"

namespace inv::io {

namespace {

using core::DiagnosticId;
using Globs = std::optional<std::vector<std::string>>;

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

}  // namespace inv::io
