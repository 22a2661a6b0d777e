#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace inv::io {

/// As long as git makes its markers, where it says nothing else.
inline constexpr std::size_t marker_size_usual = 7;

/// A place in a merged text that a person has to settle.
struct MergeConflict {
  std::size_t line = 0;  ///< of its first marker, from 1
  std::string reason;    ///< what both sides did, in one line
};

/// What came of two sides of a file.
struct Merged {
  std::string text;                      ///< with git's conflict markers where there are conflicts
  std::vector<MergeConflict> conflicts;  ///< in the order of the text
};

/// Merges two sides of a book file that come from one base, by record instead of by line: what one
/// side changed or took out is so, the new records of both are kept, one that both have is kept
/// once, and all else is a conflict. So is what the texts do not tell for sure: a record gone on
/// both sides while one has new ones in its list, one gone on a side, which may have become what
/// both have added, and one event of which one side says more. Other lines are merged one by one.
/// The result is read back and must hold just these records, each with its client, and no error
/// that neither side has; where it does not, all that differs is one conflict. Where none of the
/// three is a book file, or one cannot be read without an error, lines are merged as git does it.
/// `ours` gives the style, and the order but for records that only `theirs` has moved.
Merged merge_texts(std::string_view base, std::string_view ours, std::string_view theirs,
                   std::size_t marker_size = marker_size_usual);

}  // namespace inv::io
