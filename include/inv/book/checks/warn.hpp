#pragma once

#include "inv/book/book.hpp"
#include "inv/core/diagnostic.hpp"

namespace inv::book {

/// Warnings that need no more than the records: what is legal but suspicious. The rest are those
/// of the checks of `report`.
void warn(const Book& book, core::Date today, core::Diagnostics& diagnostics);

}  // namespace inv::book
