#include "inv/io/merge.hpp"

#include "merge_check.hpp"
#include "merge_decide.hpp"
#include "merge_lines.hpp"
#include "merge_slots.hpp"
#include "merge_write.hpp"

namespace inv::io {

namespace {

/// The result, or where it cannot be vouched for nothing.
std::optional<Merged> merge_sides(const ThreeSides& three) {
  const std::vector<Decided> all = decide(three, slots_in_order(three));
  Merged merged = write_merged(three, all);
  if (merged.conflicts.empty()) {
    const auto result = read_side(merged.text);
    if (!result || !is_merge_of(three, all, *result)) return std::nullopt;
    return merged;
  }
  for (const Which choice : {in_ours, in_theirs}) {
    const std::string text = write_choice(three, all, choice);
    const auto result = read_side(text);
    if (!result || !is_merge_of(three, all, *result)) return std::nullopt;
  }
  return merged;
}

}  // namespace

Merged merge_texts(std::string_view base, std::string_view ours, std::string_view theirs) {
  if (ours == theirs || theirs == base) return {std::string(ours), {}};
  if (ours == base) return {std::string(theirs), {}};
  auto base_side = read_side(base), our_side = read_side(ours), their_side = read_side(theirs);
  if (!base_side || !our_side || !their_side) return merge_lines(base, ours, theirs);
  if (!base_side->is_book && !our_side->is_book && !their_side->is_book) {
    return merge_lines(base, ours, theirs);
  }
  const ThreeSides three =
      match_sides(std::move(*base_side), std::move(*our_side), std::move(*their_side));
  if (auto merged = merge_sides(three)) return std::move(*merged);
  return whole_conflict(base, ours, theirs,
                        "what both sides did does not come out right together");
}

}  // namespace inv::io
