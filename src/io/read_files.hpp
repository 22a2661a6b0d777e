#pragma once

#include <vector>

#include "include.hpp"
#include "inv/io/reader.hpp"

namespace inv::io {

/// One file of the book, read.
struct FileReading {
  core::Source source;
  FileRecords records;
  core::Diagnostics diagnostics;
  bool is_whole = false;  ///< false: what it says is not all known
};

/// Reads all files of a book, side by side on all cores, in the order of their paths. The root's
/// text is there already.
std::vector<FileReading> read_book_files(const Files& files, const BookFiles& book,
                                         std::string root_text);

}  // namespace inv::io
