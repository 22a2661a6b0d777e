#pragma once

#include <optional>
#include <string>

#include "inv/core/result.hpp"
#include "inv/io/new_node.hpp"

namespace inv::io {

/// How a record is to look where it goes.
struct RecordShape {
  bool flow = true;          ///< on one line; else a key a line
  std::string padding = {};  ///< inside its braces
  bool quotes_all = false;
  std::size_t column = 0;         ///< of its keys
  std::size_t nested_indent = 2;  ///< from there to the dashes of a list of maps
  std::string nested_gap = " ";
  std::string line_end = "\n";
};

/// Why a book cannot hold one of the texts in `node`: it has control characters, line ends, or
/// bytes that are not UTF-8.
std::optional<core::Failure> refused_text(const NewNode& node);

/// These take texts that `refused_text` has passed.
std::string write_scalar(const NewNode& node, bool in_flow, bool quotes_all);
std::string write_key(std::string_view key, bool in_flow, bool quotes_all);
/// From its `{` or first key to its end, without a line end there.
std::string write_record(const NewNode& record, const RecordShape& shape);

}  // namespace inv::io
