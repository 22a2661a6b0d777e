#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "inv/io/emit.hpp"
#include "property/dice.hpp"

namespace inv::test {

/// A book file as any of many hands might have written it, the same for a seed everywhere: blocks
/// and braces, all indentations, quotes, comments, blank lines, line ends, texts on many lines, the
/// user's own keys, JSON. Its records make no sense; only how they are written matters.
std::string random_file(std::uint64_t seed);

/// Records for such a file, with texts that are hard to write.
struct RandomAdditions {
  std::vector<io::Addition> additions;
  bool can_be_held = true;  ///< no text in them that a book cannot hold
};

RandomAdditions random_additions(std::uint64_t seed);

/// A text on one line made of all that means something in YAML.
std::string hard_text(Dice& dice);

}  // namespace inv::test
