#pragma once

#include "inv/core/diagnostic.hpp"
#include "inv/report/account.hpp"

namespace inv::report {

/// What the invoices of a business with taxes need and its record does not have.
void check_taxes(const book::Book& book, core::Diagnostics& diagnostics);

/// The same of one client's invoices that are open, or not older than a month: nobody goes back to
/// those that are settled.
void check_taxed_invoices(const book::Book& book, const Account& account, core::Date today,
                          core::Diagnostics& diagnostics);

}  // namespace inv::report
