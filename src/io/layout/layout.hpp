#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "inv/core/source.hpp"
#include "inv/io/emit.hpp"
#include "inv/io/layout/digest.hpp"
#include "io/emit/emit.hpp"
#include "layout_text.hpp"

namespace inv::io {

/// What stands at the top of a file, in its order: each record of a list, and each other value.
struct LayoutRecord {
  Digest key;  ///< of the key at the top of the file
  Digest content;
  std::uint32_t begin = 0, end = 0;  ///< bytes; of a whole section that holds no list, its value
  bool in_list = false;              ///< one record of a list; false: the one value of its key
};

/// A record list of a file, and where the next record goes.
struct ListLayout {
  std::string key;
  core::SourceSpan key_at;
  std::size_t count = 0;                       ///< records; 0: `[]`, or nothing after the key
  bool flow = false;                           ///< written `[…]`
  std::uint32_t open = 0;                      ///< of a flow list: its `[`
  std::size_t dash_column = 0;                 ///< of a block list, in bytes
  std::uint32_t last_begin = 0, last_end = 0;  ///< of its last record
  std::uint32_t before_last_end = 0;           ///< of the one before; 0: there is none
  std::optional<BlockText> last_text = {};     ///< where its last record ends in one
  RecordStyle style = {};                      ///< of its last record
};

/// Where everything stands in one file, gathered while it is read.
struct FileLayout {
  std::vector<LayoutRecord> records;
  std::vector<ListLayout> lists;                  ///< in the order of the file
  bool root_is_flow = false;                      ///< the whole file is one `{…}`
  std::optional<core::SourceSpan> last_key = {};  ///< the last key at the top of the file
  bool is_spaced = false;                   ///< a blank line stands between it and the value before
  std::optional<BlockText> last_text = {};  ///< where the last value ends in one
  const ListLayout* find(std::string_view list) const;
};

/// Watches the tapes of one file go by. `text` is the file's.
class LayoutReader {
 public:
  explicit LayoutReader(std::string_view text) : text_(text) {}
  void read(const TopLevel& top);
  FileLayout finish();

 private:
  void begin_key(const TopLevel& top);
  void begin_list(const TopLevel& top);
  void take_record(ListLayout& list, const TopLevel& top);

  std::string_view text_;
  FileLayout layout_;
  Digest key_ = {};              // of the last key
  bool is_record_list_ = false;  // the last key is that of one
};

/// True where `now` has all that `old` has, in the same order, and just the additions besides: each
/// at the end of its list, in their order, and lists that were not there at the end of the file, in
/// the order in which they are named first.
bool is_old_plus(const FileLayout& old, const FileLayout& now, std::span<const Addition> additions);

/// True where another YAML program reads a text as the strict reader does.
bool is_read_alike(std::string_view text);
/// True where another YAML program reads what was put into a text as the strict reader does. Of a
/// long text it is shown just the new records and what stands around them. `now` is the layout of
/// `text`, which is known to end each list with what was added to it.
bool is_read_alike(std::string_view text, const FileLayout& now,
                   std::span<const Addition> additions);

}  // namespace inv::io
