#include <algorithm>
#include <optional>
#include <unordered_set>

#include "merge.hpp"

namespace inv::io {

namespace {

constexpr std::size_t in_result = 3;
using Counts = std::array<long, 4>;
using Digests = std::unordered_set<Digest, DigestHash>;

struct InConflict {
  Digests tokens, ids;
  bool has_lines = false;
};

InConflict conflicts_of(const ThreeSides& three, const Slots& slots) {
  InConflict found;
  for (const Slot& slot : slots) {
    if (slot.verdict != Verdict::conflict) continue;
    for (const Which which : all_three) {
      if (!slot.has(which)) continue;
      const Unit& unit = three.unit(which, slot.unit[which]);
      found.tokens.insert(unit.token);
      if (unit.has_id) found.ids.insert(unit.id);
      found.has_lines = found.has_lines || unit.kind == UnitKind::line;
    }
  }
  return found;
}

/// Asks of each digest how often it is in the base, on either side and in the result.
bool are_right(const ThreeSides& three, const Side& result, std::vector<Digest> Side::*of,
               const Digests& excepted, bool (*is_right)(const Counts&)) {
  ByDigest<Counts> all;
  for (const Which which : all_three) {
    for (const Digest& each : three.sides[which].*of) ++all[each][which];
  }
  for (const Digest& each : result.*of) ++all[each][in_result];
  return std::ranges::all_of(all, [&](const auto& each) {
    return excepted.contains(each.first) || is_right(each.second);
  });
}

/// What both did counts once; what they did against each other is added up.
bool is_merged_count(const Counts& counts) {
  const long ours = counts[in_ours] - counts[in_base];
  const long theirs = counts[in_theirs] - counts[in_base];
  const long more = ours >= 0 && theirs >= 0   ? std::max(ours, theirs)
                    : ours <= 0 && theirs <= 0 ? std::min(ours, theirs)
                                               : ours + theirs;
  return counts[in_result] == counts[in_base] + more;
}

bool is_id_count(const Counts& counts) {
  return counts[in_result] <= std::max({1L, counts[in_ours], counts[in_theirs]});
}

bool are_sections_right(const ThreeSides& three, const Side& result) {
  ByDigest<std::array<std::optional<Digest>, 4>> contents;
  const auto take = [&](const Side& side, std::size_t which) {
    for (const Section& section : side.sections) contents[section.key][which] = section.content;
  };
  for (const Which which : all_three) take(three.sides[which], which);
  take(result, in_result);
  return std::ranges::all_of(contents, [](const auto& each) {
    const auto& [base, ours, theirs, merged] = each.second;
    if (ours == theirs || theirs == base) return merged == ours;
    return ours != base || merged == theirs;
  });
}

/// Where records that name no client had one on a side, and have not just that in the result.
std::string client_fault(const ThreeSides& three, const Side& result) {
  const bool is_lost = std::ranges::any_of(both_sides, [&](Which which) {
    const Side& side = three.sides[which];
    return side.has_unnamed && side.clients.size() == 1 && side.clients != result.clients;
  });
  if (!is_lost || !result.has_unnamed) return {};
  return "together the records that do not say whose they are lose their client, or get another";
}

/// The first error of the result's records that the records of neither side have.
std::string new_error(const ThreeSides& three, const Side& result) {
  const auto is_known = [&](const std::string& error) {
    return std::ranges::any_of(both_sides, [&](Which side) {
      const auto& known = three.sides[side].errors;
      return std::ranges::find(known, error) != known.end();
    });
  };
  const auto found = std::ranges::find_if_not(result.errors, is_known);
  if (found == result.errors.end()) return {};
  return "together they have an error that neither has: " + *found;
}

}  // namespace

std::string fault_of(const ThreeSides& three, const Slots& slots, const Side& result) {
  if (three.by_line) return new_error(three, result);
  const InConflict excepted = conflicts_of(three, slots);
  const bool is_merge =
      are_right(three, result, &Side::records, excepted.tokens, is_merged_count) &&
      are_right(three, result, &Side::ids, excepted.ids, is_id_count) &&
      (excepted.has_lines || are_sections_right(three, result));
  if (!is_merge) return "what both sides did does not come out right together";
  const std::string fault = client_fault(three, result);
  return fault.empty() ? new_error(three, result) : fault;
}

}  // namespace inv::io
