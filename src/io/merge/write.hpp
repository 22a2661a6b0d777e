#pragma once

#include <string>

#include "decide.hpp"
#include "inv/io/merge.hpp"

namespace inv::io {

/// By Which.
using ThreeTexts = std::array<std::string_view, 3>;

/// The merged file, with markers around conflicts. What one side wrote gets the column of the
/// dashes, and the commas, of the list that it stands in.
Merged write_merged(const ThreeSides& three, const std::vector<Decided>& all,
                    std::size_t marker_size);

/// The same with one side of each conflict for the whole of it.
std::string write_choice(const ThreeSides& three, const std::vector<Decided>& all, Which choice);

/// One conflict from the first line that differs to the last.
Merged whole_conflict(const ThreeTexts& texts, std::string_view reason, std::size_t marker_size);

}  // namespace inv::io
