#pragma once

#include "inv/report/account.hpp"

namespace inv::report {

/// Whether the client ever made a promise or agreed to a plan.
bool has_promises(const book::Book& book, book::ClientIx client);

/// Warns of each promise and plan that covered no item open at the end of its day.
void check_promises(const book::Book& book, const Account& account,
                    core::Diagnostics& diagnostics);

}  // namespace inv::report
