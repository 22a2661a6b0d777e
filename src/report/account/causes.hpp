#pragma once

#include <string>
#include <vector>

#include "inv/report/account.hpp"

namespace inv::report {

/// The entry of a cause, or nothing for a credit note.
const book::Entry* entry_of(const book::Book& book, const Cause& cause);

/// What `for` names, or the verb, in the order written.
std::vector<book::InvoiceIx> named_invoices(const book::Entry& entry);

/// The same ids of a credit note or an entry, in the order written.
std::vector<std::string> named_ids(const book::Book& book, const Cause& cause);

}  // namespace inv::report
