#pragma once

#include <optional>
#include <string>
#include <vector>

#include "include.hpp"
#include "inv/book/build.hpp"
#include "inv/io/book_files.hpp"
#include "io/layout/layout.hpp"
#include "io/records/record_reader.hpp"

namespace inv::io {

// The steps of load_book, for those who read a book to write it.

/// What all files of a book say, joined in the order of their paths.
struct BookReading {
  core::Sources sources;
  core::Diagnostics diagnostics;
  book::Records records;
  std::vector<FileLayout> layouts;         ///< of each file, where they were asked for
  decltype(FileRecords::include) include;  ///< the root's
  std::optional<core::SourceSpan> business_at, policy_at;
  bool is_whole = true;       ///< false: there is a file of which not all is known
  bool root_is_whole = true;
};

/// What one file says, and what is wrong with it.
struct FileReading {
  core::Source source;
  FileRecords records;
  FileLayout layout;  ///< where it was asked for
  core::Diagnostics diagnostics;
  bool is_whole = false;
};

/// What else is wanted of a reading than the records.
enum class Wanted { records, records_and_layout };

/// Reads `source.text` as the file of that number.
void read_text(FileReading& file, std::uint32_t number, bool is_root, Wanted wanted);

/// The lock of a book lies on the folder of its real root file, by whatever name that was reached.
core::Result<std::unique_ptr<Lock>> lock_book(const Files& files, const std::string& root,
                                              LockKind kind);

/// Which files there are decides what number the root has, and the root says which there are: so
/// its `include` is looked up first, and where reading it all shows another one, that one counts.
BookReading read_book(const Files& files, const std::string& root, std::string root_text,
                      Wanted wanted);

/// Builds the book of all records, where nothing is wrong with them.
Loaded build(core::Sources sources, core::Diagnostics diagnostics, book::Records records,
             bool is_whole);

}  // namespace inv::io
