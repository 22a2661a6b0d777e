#pragma once

#include <optional>
#include <vector>

#include "inv/report/relations.hpp"

namespace inv::report {

/// Promises and plans that still cover something, in order of date.
std::vector<PromiseStanding> promises_of(const book::Book& book, const Account& account,
                                         std::optional<core::Date> reconciled);

}  // namespace inv::report
