#include "result_check.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <unordered_set>

#include "io/compare/common_sequence.hpp"

namespace inv::io {

namespace {

constexpr std::size_t in_result = 3;
using Counts = ByDigest<std::array<long, 4>>;
using Digests = std::unordered_set<Digest, DigestHash>;

void count(Counts& counts, const std::vector<Digest>& digests, std::size_t which) {
  for (const Digest& digest : digests) ++counts[digest][which];
}

/// What both did counts once; what they did against each other is added up.
long merged_count(const std::array<long, 4>& counts) {
  const long ours = counts[in_ours] - counts[in_base];
  const long theirs = counts[in_theirs] - counts[in_base];
  const bool both_more = ours >= 0 && theirs >= 0, both_less = ours <= 0 && theirs <= 0;
  return counts[in_base] + (both_more   ? std::max(ours, theirs)
                            : both_less ? std::min(ours, theirs)
                                        : ours + theirs);
}

struct InConflict {
  Digests tokens, ids;
  bool has_lines = false;
};

InConflict conflicts_of(const ThreeSides& three, const std::vector<Decided>& all) {
  InConflict found;
  for (const Decided& decided : all) {
    if (decided.verdict != Verdict::conflict) continue;
    for (const Which which : {in_base, in_ours, in_theirs}) {
      if (!decided.slot.has(which)) continue;
      const Unit& unit = three.unit(which, decided.slot.unit[which]);
      found.tokens.insert(unit.token);
      if (unit.has_id) found.ids.insert(unit.id);
      found.has_lines = found.has_lines || unit.kind == UnitKind::line;
    }
  }
  return found;
}

bool are_records_right(const ThreeSides& three, const Side& result, const Digests& excepted) {
  Counts counts;
  for (const Which which : {in_base, in_ours, in_theirs}) {
    count(counts, three.sides[which].records, which);
  }
  count(counts, result.records, in_result);
  return std::ranges::all_of(counts, [&](const auto& each) {
    return excepted.contains(each.first) || each.second[in_result] == merged_count(each.second);
  });
}

bool are_ids_right(const ThreeSides& three, const Side& result, const Digests& excepted) {
  Counts counts;
  for (const Which which : {in_ours, in_theirs}) count(counts, three.sides[which].ids, which);
  count(counts, result.ids, in_result);
  return std::ranges::all_of(counts, [&](const auto& each) {
    const long most = std::max({1L, each.second[in_ours], each.second[in_theirs]});
    return excepted.contains(each.first) || each.second[in_result] <= most;
  });
}

bool are_sections_right(const ThreeSides& three, const Side& result) {
  ByDigest<std::array<std::optional<Digest>, 4>> contents;
  for (const Which which : {in_base, in_ours, in_theirs}) {
    for (const Section& section : three.sides[which].sections) {
      contents[section.key][which] = section.content;
    }
  }
  for (const Section& section : result.sections) contents[section.key][in_result] = section.content;
  return std::ranges::all_of(contents, [](const auto& each) {
    const auto& [base, ours, theirs, merged] = each.second;
    if (ours == theirs || theirs == base) return merged == ours;
    return ours != base || merged == theirs;
  });
}

std::vector<core::Diagnostic> errors_in(const core::Diagnostics& diagnostics) {
  std::vector<core::Diagnostic> errors = diagnostics.all();
  std::erase_if(errors, [](const core::Diagnostic& each) {
    return core::kind_of(each.id).severity != core::Severity::error;
  });
  return errors;
}

}  // namespace

bool is_merge_of(const ThreeSides& three, const std::vector<Decided>& all, const Side& result) {
  const InConflict excepted = conflicts_of(three, all);
  return are_records_right(three, result, excepted.tokens) &&
         are_ids_right(three, result, excepted.ids) &&
         (excepted.has_lines || are_sections_right(three, result));
}

std::string client_fault(const ThreeSides& three, const Side& result) {
  if (!result.has_unnamed) return {};
  for (const Which which : {in_ours, in_theirs}) {
    const Side& side = three.sides[which];
    if (!side.has_unnamed) continue;
    const bool is_one = side.clients.size() == 1;
    if (!is_one && result.clients.size() != 1) return {};
    if (is_one && result.clients.size() == 1 && side.clients != result.clients) {
      return "together the records that do not say whose they are get another client";
    }
  }
  if (result.clients.size() == 1) return {};
  return "together the file has more or less than one client, and records that do not say whose "
         "they are";
}

std::string new_error(const core::Diagnostics& result, std::string_view ours,
                      std::string_view theirs) {
  const std::vector<core::Diagnostic> errors = errors_in(result);
  if (errors.empty()) return {};
  std::set<std::pair<core::DiagnosticId, std::string>> known;
  for (const std::string_view side : {ours, theirs}) {
    core::Diagnostics of_side;
    read_side(side, &of_side);
    for (const core::Diagnostic& error : errors_in(of_side)) known.emplace(error.id, error.message);
  }
  for (const core::Diagnostic& error : errors) {
    if (known.contains({error.id, error.message})) continue;
    return "together they have an error that neither has: " + error.message;
  }
  return {};
}

}  // namespace inv::io
