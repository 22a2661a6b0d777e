#pragma once

#include <optional>
#include <string>
#include <vector>

#include "property/dice.hpp"
#include "property/plain_book.hpp"

namespace inv::test {

/// A book that asks for decisions, and what a PlainBook has no place for.
struct DecisionBook {
  PlainBook plain;
  std::vector<book::PolicyOverride> policies = {};
  std::vector<std::optional<book::Billing>> billings = {};  ///< parallel to the clients
};

/// One or two clients with a few invoices around their due dates, some talk and money about them,
/// and now and then three old invoices paid; policies with odd ladders. The same for a seed
/// everywhere. The days that matter lie in the sixty from `decisions_begin`.
DecisionBook decision_book(std::uint64_t seed);
inline constexpr core::Date decisions_begin{20514};  // 2026-03-02

/// What was said, promised, paid and sent, of which each rule finds something.
void add_decision_talk(PlainBook& book, Dice& dice);

/// Nothing where the book has errors.
std::optional<book::Book> built_whole(const DecisionBook& from);

/// As YAML, the policies with it; how clients are billed is told in comments.
std::string to_yaml(const DecisionBook& from);

}  // namespace inv::test
