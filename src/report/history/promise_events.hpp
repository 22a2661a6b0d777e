#pragma once

#include <vector>

#include "inv/report/relations.hpp"

namespace inv::report {

/// The day on which a promise or plan was kept, or broke.
struct PromiseTurn {
  core::Date date;
  bool kept;
  PromiseStanding standing;  ///< as it was then; `covers` holds for the account of any later day
};

/// Every turn of every promise up to the account's day, in the order found. A promise that a later
/// one took over before it was kept or broken has none; one that broke and was met afterwards has
/// two.
std::vector<PromiseTurn> promise_turns(const book::Book& book, const Account& account);

}  // namespace inv::report
