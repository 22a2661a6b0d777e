#pragma once

#include <optional>
#include <vector>

#include "inv/report/relations.hpp"

namespace inv::report {

/// Where one item stands on the ladder (contract 3.2, stage).
struct LadderStanding {
  int stage = 0;
  std::optional<core::Date> prompted;  ///< the day of the prompt that gave the stage
};

/// Parallel to Account::items; of settled items the stage is 0.
std::vector<LadderStanding> ladder(const book::Book& book, const Account& account,
                                   const Relations& relations);

}  // namespace inv::report
