#pragma once

#include <optional>
#include <vector>

#include "inv/book/book.hpp"
#include "inv/core/diagnostic.hpp"
#include "inv/io/tape.hpp"

namespace inv::io {

/// What one file says.
struct FileRecords {
  book::Records records;
  std::optional<book::Located<std::vector<book::Located<std::string>>>> include;
  std::optional<core::SourceSpan> business_at;  ///< its key
  std::optional<core::SourceSpan> policy_at;    ///< its key
};

/// Turns the tapes of one file into records. Every error of every record is reported; a record
/// with an error is left out.
class RecordReader {
 public:
  /// `is_root`: `include` may stand in this file.
  RecordReader(bool is_root, core::Diagnostics& diagnostics);

  void read(const TopLevel& top);
  /// Ends the file: where it holds exactly one client, records without `client` get that one.
  FileRecords finish();

 private:
  bool is_root_;
  core::Diagnostics& diagnostics_;
  FileRecords result_;
  std::size_t client_records_ = 0;
};

}  // namespace inv::io
