#pragma once

#include <compare>
#include <cstdint>
#include <string_view>

#include "inv/io/emit.hpp"

namespace inv::io {

class Tape;

/// What a value says, in 128 bits: kinds, texts and their order; not where it stands nor how it is
/// quoted, indented or bracketed. Two values with the same digest are taken for the same: they are
/// told apart by a mixing function, not by a cryptographic one, and both come from one user's book.
struct Digest {
  std::uint64_t high = 0;
  std::uint64_t low = 0;
  friend auto operator<=>(const Digest&, const Digest&) = default;
};

/// Of the node at `index` and all below it.
Digest digest_of(const Tape& tape, std::size_t index = 0);
/// Of what the tape of `node` would be, once written and read.
Digest digest_of(const NewNode& node);
/// Of any text.
Digest digest_of(std::string_view text);

}  // namespace inv::io
