#pragma once

#include <string_view>

#include "inv/io/merged.hpp"

namespace inv::io {

/// Merges two sides of a book file that come from one base, by record instead of by line: the new
/// records of both are kept, a record that both have is kept once, one that a side took out goes,
/// and one that both sides changed is a conflict. So is what the texts do not tell for sure: a
/// record gone on both sides while one has new ones in its list, and one gone on a side, which may
/// have become what both have added. Other lines are merged one by one. The result is read back and
/// must hold just these records, each with its client, and no error that neither side has; where it
/// does not, all that differs is one conflict. Where a side is no book file or cannot be read
/// without an error, lines are merged as git does it. `ours` gives the style, and the order but for
/// records that only `theirs` has moved.
Merged merge_texts(std::string_view base, std::string_view ours, std::string_view theirs);

}  // namespace inv::io
