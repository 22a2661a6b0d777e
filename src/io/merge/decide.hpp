#pragma once

#include <string>
#include <vector>

#include "slots.hpp"

namespace inv::io {

enum class Verdict { gone, ours, theirs, conflict };

/// A slot, and what became of it.
struct Decided {
  Slot slot;
  Verdict verdict = Verdict::gone;
  bool joins_previous = false;  ///< of conflicts: one with the slot before
  std::string reason = {};      ///< of conflicts
};

/// Three-way, slot by slot: what one side changed or took out is so, what both did in the same way
/// is done once, what both did in two ways is a conflict, and so is what the texts do not tell for
/// sure: a payment more or less is worse than a question. What both did to lines at one place is a
/// conflict too, but for records, comments, blank lines and whole lists of records.
std::vector<Decided> decide(const ThreeSides& three);

}  // namespace inv::io
