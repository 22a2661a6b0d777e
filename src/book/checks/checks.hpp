#pragma once

#include "inv/book/checks/warn.hpp"

namespace inv::book {

// The parts of warn(), each for all of the book.
void warn_same_entries(const Book& book, core::Diagnostics& diagnostics);
void warn_number_gaps(const Book& book, core::Diagnostics& diagnostics);
void warn_ways(const Book& book, core::Diagnostics& diagnostics);
void warn_outcomes(const Book& book, core::Diagnostics& diagnostics);
void warn_accounts(const Book& book, core::Date today, core::Diagnostics& diagnostics);
void warn_dates(const Book& book, core::Date today, core::Diagnostics& diagnostics);

}  // namespace inv::book
