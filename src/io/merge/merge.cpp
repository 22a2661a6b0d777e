#include "inv/io/merge.hpp"

#include "decide.hpp"
#include "io/yaml/second_opinion.hpp"
#include "result_check.hpp"
#include "write.hpp"

namespace inv::io {

namespace {

constexpr std::string_view read_otherwise =
    "another YAML program would read something else in what comes out";
constexpr std::string_view not_right = "what both sides did does not come out right together";

bool is_read_alike(std::string_view text) {
  core::Diagnostics unheard;
  return second_opinion(0, text, unheard);
}

/// Why a result, or what is left of it with one side of each conflict, cannot be vouched for; empty
/// where it can.
std::string fault_of(const ThreeSides& three, const std::vector<Decided>& all,
                     const ThreeTexts& texts, std::string_view text) {
  core::Diagnostics of_records;
  const auto result = read_side(text, &of_records);
  if (!result) return std::string(not_right);
  std::string fault;
  if (!three.by_line) {
    if (!is_merge_of(three, all, *result)) return std::string(not_right);
    fault = client_fault(three, *result);
  }
  if (fault.empty()) fault = new_error(of_records, texts[in_ours], texts[in_theirs]);
  return fault.empty() && !is_read_alike(text) ? std::string(read_otherwise) : fault;
}

Merged merge_sides(ThreeSides three, const ThreeTexts& texts, std::size_t marker_size,
                   bool is_proved) {
  pair_units(three);
  const std::vector<Decided> all = decide(three);
  Merged merged = write_merged(three, all, marker_size);
  if (!is_proved || (three.by_line && !merged.conflicts.empty())) return merged;
  for (const Which choice : {in_ours, in_theirs}) {
    const std::string fault = fault_of(three, all, texts, write_choice(three, all, choice));
    if (!fault.empty()) return whole_conflict(texts, fault, marker_size);
    if (merged.conflicts.empty()) break;
  }
  return merged;
}

}  // namespace

Merged merge_texts(std::string_view base, std::string_view ours, std::string_view theirs,
                   std::size_t marker_size) {
  if (ours == theirs || theirs == base) return {std::string(ours), {}};
  if (ours == base) return {std::string(theirs), {}};
  auto base_side = read_side(base), our_side = read_side(ours), their_side = read_side(theirs);
  const bool are_readable = our_side && their_side;
  const bool are_books = base_side && are_readable &&
                         (base_side->is_book || our_side->is_book || their_side->is_book);
  ThreeSides three{{}, !are_books};
  if (are_books) {
    three.sides = {std::move(*base_side), std::move(*our_side), std::move(*their_side)};
  } else {
    three.sides = {side_of_lines(base), side_of_lines(ours), side_of_lines(theirs)};
  }
  const bool is_proved = are_books || (are_readable && !base_side);
  return merge_sides(std::move(three), {base, ours, theirs}, marker_size, is_proved);
}

}  // namespace inv::io
