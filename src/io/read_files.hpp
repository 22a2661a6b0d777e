#pragma once

#include <optional>
#include <string>
#include <vector>

#include "include.hpp"
#include "inv/io/reader.hpp"

namespace inv::io {

/// What all files of a book say, joined in the order of their paths.
struct BookReading {
  core::Sources sources;
  core::Diagnostics diagnostics;
  book::Records records;
  decltype(FileRecords::include) include;  ///< the root's
  std::optional<core::SourceSpan> business_at, policy_at;
  bool is_whole = true;       ///< false: there is a file of which not all is known
  bool root_is_whole = true;
};

/// Reads all files of a book, side by side on all cores. The root's text is there already.
BookReading read_book_files(const Files& files, const BookFiles& book, std::string root_text);

}  // namespace inv::io
