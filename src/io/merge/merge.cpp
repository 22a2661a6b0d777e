#include "merge.hpp"

#include <algorithm>
#include <optional>

#include "io/layout/layout.hpp"

namespace inv::io {

namespace {

/// Why a result, or what is left of it with one side of each conflict, cannot be vouched for; empty
/// where it can.
std::string fault_of(const ThreeSides& three, const Slots& slots, std::string_view text) {
  const auto result = read_side(text);
  if (!result) return "what both sides did does not come out right together";
  std::string fault = fault_of(three, slots, *result);
  if (!fault.empty() || is_read_alike(text)) return fault;
  return "another YAML program would read something else in what comes out";
}

}  // namespace

Merged merge_texts(std::string_view base, std::string_view ours, std::string_view theirs,
                   std::size_t marker_size) {
  if (ours == theirs || theirs == base) return {std::string(ours), {}};
  if (ours == base) return {std::string(theirs), {}};
  const ThreeTexts texts = {base, ours, theirs};
  std::array<std::optional<Side>, 3> read;
  for (const Which which : all_three) read[which] = read_side(texts[which]);
  const bool are_readable = read[in_ours] && read[in_theirs];
  ThreeSides three;
  three.by_line = !are_readable || !read[in_base] ||
                  std::ranges::none_of(read, [](const auto& side) { return side->is_book; });
  for (const Which which : all_three) {
    if (read[which]) three.sides[which] = std::move(*read[which]);
    if (three.by_line) three.sides[which].units = units_by_line(texts[which]);
  }
  pair_units(three);
  Slots slots = slots_in_order(three);
  decide(three, slots);
  Merged merged = write_merged(three, slots, marker_size);
  const bool is_proved =
      !three.by_line || (are_readable && !read[in_base] && merged.conflicts.empty());
  for (const Which choice : both_sides) {
    if (!is_proved || (choice == in_theirs && merged.conflicts.empty())) break;
    const Merged chosen = write_merged(three, slots, marker_size, choice);
    const std::string fault = fault_of(three, slots, chosen.text);
    if (!fault.empty()) return whole_conflict(texts, fault, marker_size);
  }
  return merged;
}

}  // namespace inv::io
