#pragma once

#include <string>
#include <vector>

#include "align.hpp"

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
/// is done once, what both did in two ways is a conflict. New lines of both sides at one place are
/// one too, but for records, comments, blank lines and whole lists of records.
std::vector<Decided> decide(const ThreeSides& three, const std::vector<Slot>& slots);

}  // namespace inv::io
