#include "inv/io/merge.hpp"

#include "align.hpp"
#include "decide.hpp"
#include "io/compare/line_merge.hpp"
#include "io/yaml/second_opinion.hpp"
#include "result_check.hpp"
#include "write.hpp"

namespace inv::io {

namespace {

constexpr std::string_view read_otherwise =
    "another YAML program would read something else in what comes out";
constexpr std::string_view not_right = "what both sides did does not come out right together";

struct Texts {
  std::string_view base, ours, theirs;
};

Merged all_in_conflict(const Texts& texts, std::string_view reason) {
  return whole_conflict(texts.base, texts.ours, texts.theirs, std::string(reason));
}

bool is_read_alike(std::string_view text) {
  core::Diagnostics unheard;
  return second_opinion(0, text, unheard);
}

/// Why a result, or what is left of it with one side of each conflict, cannot be vouched for; empty
/// where it can.
std::string fault_of(const ThreeSides& three, const std::vector<Decided>& all, const Texts& texts,
                     std::string_view text) {
  core::Diagnostics of_records;
  const auto result = read_side(text, &of_records);
  if (!result || !is_merge_of(three, all, *result)) return std::string(not_right);
  std::string fault = client_fault(three, *result);
  if (fault.empty()) fault = new_error(of_records, texts.ours, texts.theirs);
  return fault.empty() && !is_read_alike(text) ? std::string(read_otherwise) : fault;
}

Merged merge_records(const ThreeSides& three, const Texts& texts) {
  const std::vector<Decided> all = decide(three, slots_in_order(three));
  Merged merged = write_merged(three, all);
  if (merged.conflicts.empty()) {
    const std::string fault = fault_of(three, all, texts, merged.text);
    return fault.empty() ? merged : all_in_conflict(texts, fault);
  }
  for (const Which choice : {in_ours, in_theirs}) {
    const std::string fault = fault_of(three, all, texts, write_choice(three, all, choice));
    if (!fault.empty()) return all_in_conflict(texts, fault);
  }
  return merged;
}

/// As git does it; but where both sides can be read, so can the result.
Merged merge_plainly(const Texts& texts, bool are_readable) {
  Merged merged = merge_lines(texts.base, texts.ours, texts.theirs);
  if (!are_readable || !merged.conflicts.empty()) return merged;
  core::Diagnostics of_records;
  if (!read_side(merged.text, &of_records)) return all_in_conflict(texts, not_right);
  const std::string fault = new_error(of_records, texts.ours, texts.theirs);
  if (!fault.empty()) return all_in_conflict(texts, fault);
  return is_read_alike(merged.text) ? merged : all_in_conflict(texts, read_otherwise);
}

}  // namespace

Merged merge_texts(std::string_view base, std::string_view ours, std::string_view theirs) {
  if (ours == theirs || theirs == base) return {std::string(ours), {}};
  if (ours == base) return {std::string(theirs), {}};
  const Texts texts{base, ours, theirs};
  auto base_side = read_side(base), our_side = read_side(ours), their_side = read_side(theirs);
  const bool are_readable = our_side && their_side;
  if (!base_side || !are_readable) return merge_plainly(texts, are_readable);
  if (!base_side->is_book && !our_side->is_book && !their_side->is_book) {
    return merge_lines(base, ours, theirs);
  }
  return merge_records(
      match_sides(std::move(*base_side), std::move(*our_side), std::move(*their_side)), texts);
}

}  // namespace inv::io
