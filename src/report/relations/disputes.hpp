#pragma once

#include "inv/report/relations.hpp"

namespace inv::report {

/// Fills in `disputes`, `disputed` and `disputed_by`.
void add_disputes(const book::Book& book, const Account& account, Relations& relations);

}  // namespace inv::report
