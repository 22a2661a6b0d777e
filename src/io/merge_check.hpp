#pragma once

#include "merge_decide.hpp"

namespace inv::io {

/// Is `result` what both sides together say? Of each record as many as they have left of the base
/// and put to it, what both put counting once, and no id more often than on a side; what is in
/// conflict is left out. Each other section as one of the sides has it, unless both changed it, or
/// lines are in conflict. Nothing of how it came about is asked.
bool is_merge_of(const ThreeSides& three, const std::vector<Decided>& all, const Side& result);

}  // namespace inv::io
