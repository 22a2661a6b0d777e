#include "inv/io/load.hpp"

#include <iterator>

#include "include.hpp"
#include "read_files.hpp"
#include "scan_text.hpp"

namespace inv::io {

namespace {

using core::DiagnosticId;
using Globs = std::optional<std::vector<std::string>>;

Globs globs_of(const FileReading& root) {
  if (!root.records.include) return std::nullopt;
  Globs globs(std::in_place);
  for (const auto& glob : root.records.include->value) globs->push_back(glob.value);
  return globs;
}

struct Reading {
  BookFiles book;
  std::vector<FileReading> files;
};

/// Which files there are decides what number the root has, and the root says which there are: so
/// its `include` is looked up first, and where reading it all shows another one, that one counts.
Reading read_all(const Files& files, const std::string& root, std::string root_text) {
  const Globs guess = peek_include(root_text);
  Reading reading{find_book_files(files, root, guess), {}};
  reading.files = read_book_files(files, reading.book, std::move(root_text));
  FileReading& root_file = reading.files[reading.book.root];
  const Globs globs = globs_of(root_file);
  if (globs == guess || (!globs && !root_file.is_whole)) return reading;
  std::string again = std::move(root_file.source.text);
  reading.book = find_book_files(files, root, globs);
  reading.files = read_book_files(files, reading.book, std::move(again));
  return reading;
}

void report_include_problems(const Reading& reading, core::Diagnostics& diagnostics) {
  const auto& include = reading.files[reading.book.root].records.include;
  const core::SourceSpan start{static_cast<std::uint32_t>(reading.book.root), 0, 0};
  for (const IncludeProblem& problem : reading.book.problems) {
    const bool is_written = include && problem.glob < include->value.size();
    diagnostics.add(problem.id, is_written ? include->value[problem.glob].at : start,
                    problem.message);
  }
}

/// `business` and `policy` stand in one file only: true where this is the first.
bool take_section(std::string_view name, std::optional<core::SourceSpan>& first,
                  std::optional<core::SourceSpan> here, core::Diagnostics& diagnostics) {
  if (!here) return false;
  if (!first) {
    first = here;
    return true;
  }
  diagnostics.add({DiagnosticId::misplaced_section, *here,
                   "a second `" + std::string(name) + "`; it may stand in one file only",
                   {{*first, "the first one is here"}}});
  return false;
}

template <class Record>
void join(std::vector<Record>& all, std::vector<Record>&& more) {
  if (all.empty()) {
    all = std::move(more);
    return;
  }
  all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
  more = {};
}

/// Joins the files' records in the order of their paths.
book::Records join_records(std::vector<FileReading>& files, core::Diagnostics& diagnostics) {
  book::Records all;
  std::optional<core::SourceSpan> business_at, policy_at;
  for (FileReading& file : files) {
    book::Records& records = file.records.records;
    if (take_section("business", business_at, file.records.business_at, diagnostics)) {
      all.business = std::move(records.business);
    }
    if (take_section("policy", policy_at, file.records.policy_at, diagnostics)) {
      all.policies = std::move(records.policies);
    }
    join(all.clients, std::move(records.clients));
    join(all.invoices, std::move(records.invoices));
    join(all.journal, std::move(records.journal));
  }
  return all;
}

}  // namespace

core::Result<Loaded> load_book(const Files& files, const std::string& root) {
  auto root_text = files.read(root, file_bytes_max);
  if (!root_text) return tl::unexpected(root_text.error());
  Reading reading = read_all(files, root, std::move(*root_text));
  Loaded loaded;
  bool is_complete = reading.book.problems.empty();
  bool has_business = false;
  for (FileReading& file : reading.files) {
    loaded.sources.add(std::move(file.source));
    loaded.diagnostics.append(std::move(file.diagnostics));
    is_complete = is_complete && file.is_whole;
    has_business = has_business || file.records.business_at;
  }
  report_include_problems(reading, loaded.diagnostics);
  if (!has_business && is_complete) {
    loaded.diagnostics.add(DiagnosticId::no_business,
                           {static_cast<std::uint32_t>(reading.book.root), 0, 0},
                           "no `business` in the book; it says who invoices: `name`, `currency`");
  }
  auto records = join_records(reading.files, loaded.diagnostics);
  reading = {};
  auto built = book::Book::build(std::move(records), is_complete, loaded.diagnostics);
  if (!loaded.diagnostics.has_errors()) loaded.book = std::move(built);
  loaded.diagnostics.sort();
  return loaded;
}

}  // namespace inv::io
