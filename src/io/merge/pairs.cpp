#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

#include "merge.hpp"

namespace inv::io {

namespace {

/// Places in the first and the second of two sequences.
using PlacePair = std::pair<std::uint32_t, std::uint32_t>;

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
    if (times * in_b.size() > pairs_max) continue;
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

/// What two sequences have in common, in the order of both: the most of what stands only a few
/// times in them, and of the rest what stands next to that.
std::vector<PlacePair> common_in_order(const std::vector<Digest>& a, const std::vector<Digest>& b) {
  std::vector<PlacePair> anchors = rising(possible_pairs(a, b)), found = anchors;
  anchors.emplace_back(a.size(), b.size());
  std::uint32_t at_a = 0, at_b = 0;
  for (auto [end_a, end_b] : anchors) {
    const PlacePair next = {end_a + 1, end_b + 1};
    // The end first: of equal units the last ones go together.
    while (at_a < end_a && at_b < end_b && a[end_a - 1] == b[end_b - 1]) {
      found.emplace_back(--end_a, --end_b);
    }
    while (at_a < end_a && at_b < end_b && a[at_a] == b[at_b]) found.emplace_back(at_a++, at_b++);
    std::tie(at_a, at_b) = next;
  }
  std::ranges::sort(found);
  return found;
}

using PlacesByKey = ByDigest<std::array<Places, 3>>;

/// Where records and keys of lists stand in each text, by their keys; all, or only what is new.
PlacesByKey places_by_key(const ThreeSides& three, bool has_all) {
  PlacesByKey by_key;
  for (const Which which : all_three) {
    for (std::uint32_t i = 0; i < three.sides[which].units.size(); ++i) {
      const Unit& unit = three.unit(which, i);
      const bool is_wanted = has_all || (which != in_base && three.is_new(which, i));
      if (is_wanted && unit.list < record_lists) by_key[unit.key()][which].push_back(i);
    }
  }
  return by_key;
}

std::vector<Digest> keys_of(const Side& side) {
  std::vector<Digest> keys;
  for (const Unit& unit : side.units) keys.push_back(unit.key());
  return keys;
}

/// Those of the base and of a side that are the same in the order of both.
void pair_in_order(ThreeSides& three, Which side) {
  Pairs& pairs = three.pairs[side];
  const std::vector<Digest> base = keys_of(three.sides[in_base]), keys = keys_of(three.sides[side]);
  pairs.to_side.assign(base.size(), no_unit);
  pairs.to_base.assign(keys.size(), no_unit);
  pairs.joined.assign(keys.size(), no_unit);
  pairs.gaps.resize(base.size());
  auto common = common_in_order(base, keys);
  common.emplace_back(base.size(), keys.size());
  Gap gap;
  for (const auto& [at_base, at_side] : common) {
    gap.base_end = at_base, gap.end = at_side;
    std::fill(pairs.gaps.begin() + gap.base_begin, pairs.gaps.begin() + gap.base_end, gap);
    gap.base_begin = at_base + 1, gap.begin = at_side + 1;
    if (at_base < base.size()) pairs.to_side[at_base] = at_side, pairs.to_base[at_side] = at_base;
  }
}

/// Records, and keys of lists, of which there is no second in any of the three texts.
void pair_moved(ThreeSides& three, Which side) {
  Pairs& pairs = three.pairs[side];
  for (const auto& [key, places] : places_by_key(three, true)) {
    if (places[in_base].empty() || places[side].empty()) continue;
    if (std::ranges::any_of(places, [](const Places& at) { return at.size() > 1; })) continue;
    pairs.to_side[places[in_base][0]] = places[side][0];
    pairs.to_base[places[side][0]] = places[in_base][0];
  }
  Places order = pairs.to_side;
  std::erase(order, no_unit);
  pairs.moved = !std::ranges::is_sorted(order);
}

void join(ThreeSides& three, std::uint32_t ours, std::uint32_t theirs) {
  three.pairs[in_ours].joined[ours] = theirs;
  three.pairs[in_theirs].joined[theirs] = ours;
}

/// What both sides have added: the first of each with the first, and so on.
void join_added(ThreeSides& three) {
  for (const auto& [key, places] : places_by_key(three, false)) {
    const std::size_t count = std::min(places[in_ours].size(), places[in_theirs].size());
    for (std::size_t i = 0; i < count; ++i) join(three, places[in_ours][i], places[in_theirs][i]);
  }
}

bool is_part(const Unit& a, const Unit& b) {
  return std::ranges::includes(a.pairs, b.pairs) || std::ranges::includes(b.pairs, a.pairs);
}

/// Of one event each side may have known another part.
void join_parts(ThreeSides& three) {
  std::array<std::map<std::string_view, Places>, 3> by_date;
  for (const Which side : both_sides) {
    for (std::uint32_t i = 0; i < three.sides[side].units.size(); ++i) {
      const Unit& unit = three.unit(side, i);
      if (three.is_free(side, i) && unit.pairs.size() > 1) by_date[side][unit.name].push_back(i);
    }
  }
  for (const auto& [date, ours] : by_date[in_ours]) {
    for (const std::uint32_t our : ours) {
      const auto may_be = [&](std::uint32_t their) {
        return three.is_free(in_theirs, their) &&
               is_part(three.unit(in_ours, our), three.unit(in_theirs, their));
      };
      const Places& theirs = by_date[in_theirs][date];
      const auto found = std::ranges::find_if(theirs, may_be);
      if (found != theirs.end()) join(three, our, *found);
    }
  }
}

}  // namespace

void pair_units(ThreeSides& three) {
  for (const Which side : both_sides) {
    pair_in_order(three, side);
    pair_moved(three, side);
  }
  join_added(three);
  join_parts(three);
}

}  // namespace inv::io
