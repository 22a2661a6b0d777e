#include "common_sequence.hpp"

#include <algorithm>
#include <optional>
#include <tuple>

namespace inv::io {

namespace {

constexpr std::size_t pairs_max = 64;  // of one token; what stands more often tells little

/// All that could go together, by the first place, and for one of those the last of the second
/// first.
std::vector<PlacePair> possible_pairs(const std::vector<Digest>& a, const std::vector<Digest>& b) {
  ByDigest<std::pair<std::size_t, std::vector<std::uint32_t>>> places;  // times in a; where in b
  for (const Digest& token : a) ++places[token].first;
  for (auto i = static_cast<std::uint32_t>(b.size()); i-- > 0;) {
    const auto found = places.find(b[i]);
    if (found != places.end()) found->second.second.push_back(i);
  }
  std::vector<PlacePair> pairs;
  for (std::uint32_t i = 0; i < a.size(); ++i) {
    const auto& [times, in_b] = places[a[i]];
    if (a[i] == weak_token || times * in_b.size() > pairs_max) continue;
    for (const std::uint32_t at : in_b) pairs.emplace_back(i, at);
  }
  return pairs;
}

/// The most of them that rise in both.
std::vector<PlacePair> rising(const std::vector<PlacePair>& pairs) {
  std::vector<std::size_t> ends;  // by length: the pair that ends the lowest one
  std::vector<std::optional<std::size_t>> before(pairs.size());
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    const auto end = std::ranges::lower_bound(ends, pairs[i].second, {},
                                              [&](std::size_t k) { return pairs[k].second; });
    if (end != ends.begin()) before[i] = *(end - 1);
    if (end == ends.end()) ends.push_back(i);
    else *end = i;
  }
  std::vector<PlacePair> result;
  std::optional<std::size_t> last;
  if (!ends.empty()) last = ends.back();
  for (; last; last = before[*last]) result.push_back(pairs[*last]);
  std::ranges::reverse(result);
  return result;
}

}  // namespace

std::vector<PlacePair> common_in_order(const std::vector<Digest>& a, const std::vector<Digest>& b) {
  std::vector<PlacePair> anchors = rising(possible_pairs(a, b)), found = anchors;
  anchors.emplace_back(a.size(), b.size());
  std::uint32_t at_a = 0, at_b = 0;
  for (auto [end_a, end_b] : anchors) {
    const PlacePair next = {end_a + 1, end_b + 1};
    // The end first: a blank line goes with what stands below it.
    while (at_a < end_a && at_b < end_b && a[end_a - 1] == b[end_b - 1]) {
      found.emplace_back(--end_a, --end_b);
    }
    while (at_a < end_a && at_b < end_b && a[at_a] == b[at_b]) found.emplace_back(at_a++, at_b++);
    std::tie(at_a, at_b) = next;
  }
  std::ranges::sort(found);
  return found;
}

}  // namespace inv::io
