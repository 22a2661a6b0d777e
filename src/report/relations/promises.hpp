#pragma once

#include "inv/report/relations.hpp"

namespace inv::report {

/// Promises and plans, in order of date, how each of them stands, and what they covered. Those that
/// cover nothing are left out. What is reconciled is known by then.
void add_promises(const book::Book& book, const Account& account, Relations& relations);

}  // namespace inv::report
