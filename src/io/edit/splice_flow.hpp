#pragma once

#include <string_view>
#include <vector>

#include "insertion.hpp"

namespace inv::io {

/// Into `[…]`, with or without records in it, or after a key without a value in a `{…}` file.
Insertions into_flow_list(const Splicing& in, const ListLayout& list, const NewRecords& records);

struct NewList {
  std::string_view list;
  NewRecords records;
};
/// Lists that the file, one `{…}`, does not have, all of them at once.
Insertions new_flow_lists(const Splicing& in, const std::vector<NewList>& lists);

}  // namespace inv::io
