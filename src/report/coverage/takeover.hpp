#pragma once

#include <map>
#include <optional>
#include <vector>

#include "arrivals.hpp"
#include "coverage.hpp"

namespace inv::report {

/// What happens on a day to the items that a promise covers.
struct CoverChange {
  std::ptrdiff_t unsettled = 0;  ///< so many more are open
  Sums received;                 ///< of a promise: money that names an invoice of them
  bool came_back = false;        ///< some of that was `returned`

  // At the end of the day, by later promises:
  std::size_t taken = 0;  ///< so many were taken over
  std::ptrdiff_t taken_unsettled = 0;
  Sums taken_open;  ///< what these had open when the promise was made
  Sums let_go;      ///< what was received and names only such
};

/// The items that a promise covers, from the day on which it was made.
struct Tenure {
  std::size_t count = 0;
  std::ptrdiff_t unsettled = 0;
  Sums had_open;
  std::map<core::Date, CoverChange> changes;
  std::optional<core::Date> all_taken;      ///< the day on which the last was taken over
  std::optional<core::Date> settled_since;  ///< nothing is unsettled at the end, since that day
  std::vector<std::size_t> left;            ///< the items that no later one has taken, rising
};

struct Takeovers {
  Coverage coverage;
  std::vector<Tenure> tenures;  ///< parallel to its promises
};

/// Goes through the days once, with promises in the order in which they were made.
Takeovers take_over(const Account& account, const Arrivals& arrivals,
                    std::vector<SpokenPromise> promises);

}  // namespace inv::report
