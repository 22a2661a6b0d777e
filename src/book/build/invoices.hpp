#pragma once

#include "references.hpp"
#include "taxes.hpp"

namespace inv::book {

/// Settles invoices: whose they are, their currency, their total, what is due when, and what credit
/// notes are for.
void settle_invoices(std::span<Invoice> invoices, const Book& book, References& references,
                     Taxes& taxes, Amounts& amounts, Problems& problems);

}  // namespace inv::book
