#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "inv/core/result.hpp"
#include "inv/io/book_files.hpp"
#include "inv/io/emit.hpp"
#include "inv/io/files.hpp"

namespace inv::io {

struct OpenBook;

/// A record that is to be written, and into which file of the book: one that is there, or a new one
/// that the book's globs read.
struct PlacedRecord {
  std::string path;  ///< relative to the book's folder
  Addition addition;
};

/// What one file becomes.
struct FileChange {
  std::string path;
  bool is_new = false;
  std::string before, after;
};

/// A new record in its place.
struct WrittenRecord {
  std::string path;
  core::SourceSpan at;    ///< in the new book
  std::size_t line = 0;   ///< 1-based
  std::string text = {};  ///< as it stands there, dash and indentation of its first line left out
};

/// What is to be written, and the book that it would make.
struct Change {
  std::vector<FileChange> files;       ///< in byte order of path
  std::vector<WrittenRecord> records;  ///< in the order asked for
  Loaded now;                          ///< no book where there are errors
};

/// A book that is open for writing: nobody else writes it from before it is read until this goes.
class WritableBook {
 public:
  static core::Result<WritableBook> open(WritableFiles& files, const std::string& root);
  WritableBook(WritableBook&&) noexcept;
  WritableBook& operator=(WritableBook&&) noexcept;
  ~WritableBook();

  /// As load_book has it. Only a book without errors may be changed.
  Loaded& loaded();

  /// Where a record of this list goes: into the file of its client alone; else into the list where
  /// the latest record stands; else to where the client is. `client`: none for what is no client's.
  std::string path_for(std::string_view list, std::optional<book::ClientIx> client) const;
  /// True where the records of that file may leave their client out, and those there do.
  bool leaves_client_out(const std::string& path, std::string_view list) const;
  /// A file for a new client of its own, where the book reads one; else the list of clients.
  core::Result<std::string> path_for_client(std::string_view id) const;

  /// Puts the records in and reads the result back: every changed file must say what it said and
  /// just these records besides. Nothing is written yet. What is wrong with the new records, or
  /// with the book that they make, is in `now`. Fails (usage) on a record that cannot be written
  /// so, and where the book would not read a file that is new. Only once: what was read goes into
  /// the new book.
  core::Result<Change> plan(const std::vector<PlacedRecord>& records);
  /// Writes the files of a plan, each whole or not at all. Where one of several fails, the failure
  /// says which are written.
  core::Result<void> write(const Change& change);
  /// Lets others write: once all is written, before anything is printed that a pager may hold up.
  void unlock();

 private:
  explicit WritableBook(std::unique_ptr<OpenBook> book);

  std::unique_ptr<OpenBook> book_;
};

}  // namespace inv::io
