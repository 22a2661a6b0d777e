#pragma once

#include <optional>
#include <string>
#include <vector>

#include "inv/book/build.hpp"
#include "inv/core/diagnostic.hpp"
#include "io/yaml/tape.hpp"

namespace inv::io {

/// What one file says.
struct FileRecords {
  book::Records records;
  std::optional<book::Located<std::vector<book::Located<std::string>>>> include;
  std::optional<core::SourceSpan> business_at;  ///< its key
  std::optional<core::SourceSpan> policy_at;    ///< its key
};

/// Turns the tapes of one file into records. Every error of every record is reported. A journal
/// entry with an error is left out; a client, invoice or business with one is marked as broken, so
/// that its id is known and nothing false is said about what names it.
class RecordReader {
 public:
  /// `is_root`: `include` may stand in this file.
  RecordReader(bool is_root, core::Diagnostics& diagnostics)
      : is_root_(is_root), diagnostics_(diagnostics) {}

  void read(const TopLevel& top);
  /// Ends the file: where it holds exactly one client, records without `client` get that one.
  FileRecords finish();

 private:
  void read_record(const TopLevel& top);
  void read_business_record(const TopLevel& top);
  void read_policy_record(const TopLevel& top);
  void read_include(const TopLevel& top, bool is_same_key);
  void fill_in_client(book::Records& records) const;

  bool is_root_;
  core::Diagnostics& diagnostics_;
  FileRecords result_;
  std::size_t client_records_ = 0;
  book::Text only_client_;  // the id of the first client, as long as there is no second
  std::optional<core::SourceSpan> last_key_at_;
};

}  // namespace inv::io
