#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "inv/io/emit.hpp"

namespace inv::io {

/// How a record is written, for others to look the same.
struct RecordStyle {
  bool flow = true;               ///< `{…}` on one line; else a key a line
  std::string gap = " ";          ///< after the dash
  std::string padding = {};       ///< inside the braces: nothing, or a blank
  bool quotes_all = false;        ///< keys and texts stand in double quotes, as in JSON
  bool has_client = false;        ///< it names its client
  std::size_t nested_indent = 2;  ///< from its keys to the dashes of a list inside it
  std::string nested_gap = " ";   ///< after those dashes
};

/// Why a book cannot hold one of the texts in `node`: it has control characters, line ends, or
/// bytes that are not UTF-8.
std::optional<core::Failure> refused_text(const NewNode& node);

// These take texts that `refused_text` has passed.
std::string write_scalar(const NewNode& node, bool in_flow, bool quotes_all);
std::string write_key(std::string_view key, bool in_flow, bool quotes_all);
/// From its `{` or first key, which stands at `column`, to its end, without a line end there.
std::string write_record(const NewNode& record, const RecordStyle& style, std::size_t column,
                         std::string_view line_end);

}  // namespace inv::io
