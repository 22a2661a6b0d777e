#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace inv::io {

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

}  // namespace inv::io
