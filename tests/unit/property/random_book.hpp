#pragma once

#include "dice.hpp"
#include "plain_book.hpp"

namespace inv::test {

enum class BookErrors {
  none,  ///< what a replay refuses is left out: the book is valid
  kept,  ///< the book may hold entries that a replay refuses
};

/// A small book of one to three clients over half a year, the same for a seed everywhere: three
/// currencies, instalments, discounts, credit notes, every verb of the journal but `closed`. Days
/// are few, so that much happens on the same one. Places run over the invoices, then the journal.
PlainBook random_book(std::uint64_t seed, BookErrors errors = BookErrors::none);

/// The same records in another order of the book; those of one date keep theirs.
PlainBook reordered(const PlainBook& book, std::uint64_t seed);

/// Without what is dated after `day`, but for invoices that an earlier entry names.
PlainBook truncated(const PlainBook& book, core::Date day);

}  // namespace inv::test
