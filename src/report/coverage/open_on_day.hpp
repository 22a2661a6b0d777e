#pragma once

#include <set>
#include <utility>
#include <vector>

#include "inv/report/account.hpp"

namespace inv::report {

/// What is open of an account at the end of a day, from day to day.
class OpenOnDay {
 public:
  explicit OpenOnDay(const Account& account);

  /// To that day or a later one than before; by due date, as places in Account::items.
  const std::set<std::pair<core::Date, std::size_t>>& go_to(core::Date day);

 private:
  const Account& account_;
  std::vector<std::pair<core::Date, std::size_t>> changes_;  // of items, by date
  std::size_t next_ = 0;
  std::set<std::pair<core::Date, std::size_t>> open_;
};

}  // namespace inv::report
