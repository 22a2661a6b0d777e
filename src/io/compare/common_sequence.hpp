#pragma once

#include <unordered_map>
#include <utility>
#include <vector>

#include "inv/io/layout/digest.hpp"

namespace inv::io {

struct DigestHash {
  std::size_t operator()(const Digest& digest) const {
    return static_cast<std::size_t>(digest.low);
  }
};

template <class Value>
using ByDigest = std::unordered_map<Digest, Value, DigestHash>;

/// Of what no place can be known by, as blank lines.
inline constexpr Digest weak_token = {};

/// Places in the first and the second of two sequences.
using PlacePair = std::pair<std::uint32_t, std::uint32_t>;

/// What two sequences have in common, in the order of both: the most of what stands only a few
/// times in them, and of the rest what stands next to that.
std::vector<PlacePair> common_in_order(const std::vector<Digest>& a, const std::vector<Digest>& b);

}  // namespace inv::io
