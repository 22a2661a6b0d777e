#pragma once

#include <vector>

#include "inv/io/edit.hpp"
#include "open_book.hpp"

namespace inv::io {

/// As WritableBook::plan has it.
core::Result<Change> plan_change(OpenBook& book, const std::vector<PlacedRecord>& records);

}  // namespace inv::io
