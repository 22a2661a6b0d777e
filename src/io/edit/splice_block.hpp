#pragma once

#include <string_view>

#include "insertion.hpp"

namespace inv::io {

/// Into the list of a file whose root is a block. `list` has records, or nothing after its key.
Insertions into_block_list(const Splicing& in, const ListLayout& list, const NewRecords& records);
/// A list that the file does not have, at its end.
Insertion new_block_list(const Splicing& in, std::string_view list, const NewRecords& records);

}  // namespace inv::io
