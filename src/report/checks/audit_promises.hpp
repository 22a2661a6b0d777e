#pragma once

#include "inv/report/account.hpp"

namespace inv::report {

/// A promise or a plan.
bool is_promise(const book::Entry& entry);

/// Warns of each promise and plan that covered no item open at the end of its day.
void check_promises(const book::Book& book, const Account& account,
                    core::Diagnostics& diagnostics);

}  // namespace inv::report
