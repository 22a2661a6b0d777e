#pragma once

#include <string>

#include "decide.hpp"
#include "inv/io/merge.hpp"

namespace inv::io {

/// The merged file, with markers around conflicts. What one side wrote gets the column of the
/// dashes, and the commas, of the list that it stands in.
Merged write_merged(const ThreeSides& three, const std::vector<Decided>& all);

/// The same with one side of each conflict for the whole of it.
std::string write_choice(const ThreeSides& three, const std::vector<Decided>& all, Which choice);

}  // namespace inv::io
