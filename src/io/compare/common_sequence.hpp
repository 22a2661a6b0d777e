#pragma once

#include <cstdint>
#include <functional>
#include <span>
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

/// Gives equal digests one small number.
class Numbers {
 public:
  std::uint32_t of(const Digest& digest) {
    return numbers_.emplace(digest, static_cast<std::uint32_t>(numbers_.size())).first->second;
  }

 private:
  ByDigest<std::uint32_t> numbers_;
};

/// Places in the first and the second of two sequences.
using PlacePair = std::pair<std::uint32_t, std::uint32_t>;

/// What two sequences have in common, in the order of both: what stands once on each side is found
/// first and parts the rest (patience), but for numbers below `weak`, which part nothing; no more
/// work than a few looks at each element.
std::vector<PlacePair> common_in_order(std::span<const std::uint32_t> a,
                                       std::span<const std::uint32_t> b, std::uint32_t weak = 0);

}  // namespace inv::io
