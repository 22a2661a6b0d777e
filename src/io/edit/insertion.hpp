#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "io/layout/layout.hpp"
#include "io/layout/layout_text.hpp"

namespace inv::io {

/// Text that is to be put in, and where the new records stand in it.
class Piece {
 public:
  struct Record {
    std::size_t addition = 0;  ///< its place among the additions
    std::size_t begin = 0, end = 0;
  };

  Piece& add(std::string_view text) {
    text_ += text;
    return *this;
  }
  Piece& add_record(std::size_t addition, std::string_view text) {
    records_.push_back({addition, text_.size(), text_.size() + text.size()});
    return add(text);
  }
  Piece& add(const Piece& piece) {
    for (const Record& one : piece.records_) {
      records_.push_back({one.addition, text_.size() + one.begin, text_.size() + one.end});
    }
    return add(std::string_view(piece.text_));
  }
  std::string take_text() { return std::move(text_); }
  const std::vector<Record>& records() const { return records_; }

 private:
  std::string text_;
  std::vector<Record> records_;
};

struct Insertion {
  std::size_t at = 0;
  Piece piece;
};
using Insertions = std::vector<Insertion>;

/// A record that is to be added, and its place among the additions.
struct NewRecord {
  std::size_t addition = 0;
  const NewNode* record = nullptr;
};
using NewRecords = std::vector<NewRecord>;

/// A file that gets more.
struct Splicing {
  FileText file;
  const FileLayout& layout;

  /// The line end that new lines get: that of the line at `place`.
  std::string line_end_at(std::size_t place) const;
  /// The style for a list without records: that of the last list in the file that has some.
  RecordStyle new_style(std::string_view list) const;
  /// From a key at the top of the file to the dashes of its list.
  std::size_t dash_indent() const;
};

std::string blanks(std::size_t count);

}  // namespace inv::io
