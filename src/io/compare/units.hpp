#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "inv/io/layout/digest.hpp"

namespace inv::io {

/// The three lists of records; any number below it is an index of one.
inline constexpr std::uint8_t record_lists = 3;

enum class UnitKind : std::uint8_t {
  record,
  list_key,  ///< the line `journal:` above records
  line,      ///< any other line, or a value that goes over several
  end,       ///< the end of the file, for what stands above it
};

/// What is kept, taken out or changed as one. The units of a file, one after the other with a comma
/// where there is one, are the file.
struct Unit {
  UnitKind kind = UnitKind::line;
  std::uint8_t list = record_lists;  ///< of records and list keys
  bool in_flow = false;              ///< a record between `[` and `]`
  bool has_comma = false;            ///< between `text` and `tail`
  bool has_id = false;
  std::uint32_t column = 0;        ///< of its dash, or of the first character of its line
  std::string_view lead = {};      ///< the comments and blank lines above it
  std::string_view text = {};      ///< whole lines, of a record with its own comments below
  std::string_view tail = {};      ///< of a record in flow: the rest of its last line
  std::string_view name = {};      ///< a record's id, or of a journal entry its date, as written
  Digest token = {};               ///< the same for units that say the same
  Digest id = {};                  ///< of list and id, upper and lower case taken as the same
  std::vector<Digest> pairs = {};  ///< of a journal entry: its keys with their values, sorted

  /// By what it is known again: its id, or what it says.
  Digest key() const { return has_id ? id : token; }
};

/// A key at the top of a file that holds no records, and its whole value.
struct Section {
  Digest key;
  Digest content;
};

/// One side of a merge as it was read.
struct Side {
  std::vector<Unit> units = {};
  std::vector<Digest> records = {};      ///< token of every record, those that share a line too
  std::vector<Digest> ids = {};          ///< of every record that has one
  std::vector<Digest> clients = {};      ///< id of every client; nothing where it has none
  bool has_unnamed = false;              ///< a record says neither its client nor an invoice
  std::vector<Section> sections = {};
  std::vector<std::string> errors = {};  ///< of its records
  bool is_book = false;                  ///< it has a key that a book file has
};

/// Nothing where the text is not one that can be read without an error, but for those in records.
std::optional<Side> read_side(std::string_view text);

/// Any text at all: a line is a unit.
std::vector<Unit> units_by_line(std::string_view text);

/// The invoice `2026-0042`, for messages.
std::string description(const Unit& unit);

}  // namespace inv::io
