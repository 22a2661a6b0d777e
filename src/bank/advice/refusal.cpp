#include "refusal.hpp"

#include <algorithm>
#include <array>

#include "inv/core/ascii.hpp"

namespace inv::bank {

namespace {

constexpr std::array<std::string_view, 13> negations = {
    "not",  "never", "cannot", "except", "excluding", "excl",  "nothing",
    "wont", "dont",  "cant",   "didnt",  "nicht",     "unless"};
constexpr std::array<std::string_view, 28> objections = {
    "dispute",  "disputed", "disputes",  "disputing", "query",     "queried",   "queries",
    "querying", "hold",     "held",      "holding",   "on-hold",   "unpaid",    "refuse",
    "refused",  "reject",   "rejected",  "pending",   "blocked",   "cancel",    "cancelled",
    "canceled", "wrong",    "incorrect", "contest",   "contested", "postponed", "deferred"};
constexpr std::array<std::string_view, 4> turns = {"but", "however", "whereas", "instead"};

template <std::size_t Count>
bool is_one_of(const std::array<std::string_view, Count>& list, std::string_view word) {
  return std::ranges::find(list, word) != list.end();
}

std::string folded_word(std::string_view word) {
  constexpr std::string_view around = ".,:;!?()[]'*\"<>_";
  const auto first = word.find_first_not_of(around);
  if (first == word.npos) return {};
  return core::fold_case(word.substr(first, word.find_last_not_of(around) - first + 1));
}

bool is_negation(std::string_view folded) {
  return is_one_of(negations, folded) || folded.ends_with("n't");
}

/// Part of a line that says one thing: places from `begin` to before `end`.
struct Clause {
  std::size_t begin, end;
};

bool ends_clause(std::string_view word) {
  if (word.empty() || std::string_view(".!?;").find(word.back()) == word.npos) return false;
  return !is_one_of(std::array<std::string_view, 4>{"no", "nr", "inv", "ref"}, folded_word(word));
}

class Refusals {
 public:
  Refusals(std::span<const std::string_view> words, std::span<const std::size_t> ids)
      : words_(words), ids_(ids), found_(ids.size()) {}

  std::vector<std::string> find() {
    std::size_t begin = 0;
    for (std::size_t at = 0; at < words_.size(); ++at) {
      const bool turns_here = is_one_of(turns, folded_word(words_[at]));
      if (turns_here)
        read({begin, at}), begin = at + 1;
      else if (ends_clause(words_[at]))
        read({begin, at + 1}), begin = at + 1;
    }
    read({begin, words_.size()});
    return std::move(found_);
  }

 private:
  void read(Clause clause) {
    for (std::size_t at = clause.begin; at < clause.end; ++at) {
      const std::string word = folded_word(words_[at]);
      if (is_one_of(objections, word)) mark(clause, at);
      const bool is_no =
          word == "no" && at + 1 < clause.end &&
          (folded_word(words_[at + 1]) == "payment" || folded_word(words_[at + 1]) == "longer");
      if (is_no || is_negation(word)) mark(scope_of(clause, at), at);
    }
  }

  bool has_id(std::size_t begin, std::size_t end) const {
    return std::ranges::any_of(ids_, [&](std::size_t id) { return id >= begin && id < end; });
  }

  /// `not 2026-0015` is about what follows, `2026-0015 is not paid` about what came before.
  Clause scope_of(Clause clause, std::size_t at) const {
    constexpr std::size_t reach = 3;
    std::size_t near = at + 1;
    while (near < clause.end && near <= at + reach && !words_[near - 1].ends_with(',')) ++near;
    if (has_id(at, near) || !has_id(clause.begin, at)) return {at, clause.end};
    return {clause.begin, at};
  }

  void mark(Clause clause, std::size_t at) {
    for (std::size_t i = 0; i < ids_.size(); ++i)
      if (ids_[i] >= clause.begin && ids_[i] < clause.end && found_[i].empty())
        found_[i] = folded_word(words_[at]);
  }

  std::span<const std::string_view> words_;
  std::span<const std::size_t> ids_;
  std::vector<std::string> found_;
};

}  // namespace

std::vector<std::string> find_refusals(std::span<const std::string_view> words,
                                       std::span<const std::size_t> ids) {
  return Refusals(words, ids).find();
}

bool is_negated(std::string_view folded) {
  while (!folded.empty()) {
    const auto end = std::min(folded.find(' '), folded.size());
    if (is_negation(folded_word(folded.substr(0, end)))) return true;
    folded.remove_prefix(std::min(end + 1, folded.size()));
  }
  return false;
}

}  // namespace inv::bank
