#pragma once

#include <optional>
#include <string>
#include <vector>

#include "include.hpp"
#include "inv/book/build.hpp"
#include "io/layout/layout.hpp"
#include "io/records/record_reader.hpp"

namespace inv::io {

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

/// Reads all files of a book, side by side on all cores. The root's text is there already.
BookReading read_book_files(const Files& files, const BookFiles& book, std::string root_text,
                            Wanted wanted);

}  // namespace inv::io
