#pragma once

#include <string>

#include "inv/io/emit.hpp"

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

/// From its `{` or first key to its end, without a line end there.
std::string write_record(const NewNode& record, const RecordShape& shape);

}  // namespace inv::io
