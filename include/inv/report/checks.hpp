#pragma once

#include "inv/book/book.hpp"
#include "inv/core/diagnostic.hpp"

namespace inv::report {

/// What `inv check` adds: closed periods that have changed (errors), and the warnings that need
/// balances.
void audit(const book::Book& book, core::Date today, core::Diagnostics& diagnostics);
/// The warnings of one client, and the errors that only a replay can find.
void audit(const book::Book& book, book::ClientIx client, core::Date today,
           core::Diagnostics& diagnostics);

}  // namespace inv::report
