#include "inv/io/load.hpp"

#include "include.hpp"
#include "read_files.hpp"
#include "scan_text.hpp"

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

/// Which files there are decides what number the root has, and the root says which there are: so
/// its `include` is looked up first, and where reading it all shows another one, that one counts.
BookReading read_all(const Files& files, const std::string& root, std::string root_text) {
  const Globs guess = peek_include(root_text);
  BookFiles book = find_book_files(files, root, guess);
  BookReading reading = read_book_files(files, book, std::move(root_text));
  const Globs globs = globs_of(reading);
  if (globs != guess && (globs || reading.root_is_whole)) {
    std::string again = reading.sources.at(static_cast<std::uint32_t>(book.root)).text;
    book = find_book_files(files, root, globs);
    reading = read_book_files(files, book, std::move(again));
  }
  report_include_problems(book, reading);
  if (!reading.business_at && reading.is_whole) {
    reading.diagnostics.add(DiagnosticId::no_business,
                            {static_cast<std::uint32_t>(book.root), 0, 0},
                            "no `business` in the book; it says who invoices: `name`, `currency`");
  }
  return reading;
}

}  // namespace

core::Result<Loaded> load_book(const Files& files, const std::string& root) {
  auto root_text = files.read(root, file_bytes_max);
  if (!root_text) return tl::unexpected(root_text.error());
  BookReading reading = read_all(files, root, std::move(*root_text));
  Loaded loaded{std::move(reading.sources), std::move(reading.diagnostics), std::nullopt};
  auto built = book::Book::build(std::move(reading.records), reading.is_whole, loaded.diagnostics);
  if (!loaded.diagnostics.has_errors()) loaded.book = std::move(built);
  loaded.diagnostics.sort();
  return loaded;
}

}  // namespace inv::io
