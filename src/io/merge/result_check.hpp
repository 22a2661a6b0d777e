#pragma once

#include <string>
#include <string_view>

#include "decide.hpp"

namespace inv::io {

/// Is `result` what both sides together say? Of each record as many as they have left of the base
/// and put to it, what both put counting once, and no id more often than on a side; what is in
/// conflict is left out. Each other section as one of the sides has it, unless both changed it, or
/// lines are in conflict. Nothing of how it came about is asked.
bool is_merge_of(const ThreeSides& three, const std::vector<Decided>& all, const Side& result);

/// What a person has to be told where the records of a result that name no client have none, or
/// another than on a side; empty where all is well, or a side has none for them either.
std::string client_fault(const ThreeSides& three, const Side& result);

/// The same for the first error of the result's records that the records of neither side have.
std::string new_error(const core::Diagnostics& result, std::string_view ours,
                      std::string_view theirs);

}  // namespace inv::io
