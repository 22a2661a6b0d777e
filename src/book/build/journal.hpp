#pragma once

#include "references.hpp"

namespace inv::book {

/// Settles the journal: whose each entry is, what it names, and its money. After the invoices.
void settle_journal(std::span<Entry> journal, const Book& book, References& references,
                    Amounts& amounts, Problems& problems);

}  // namespace inv::book
