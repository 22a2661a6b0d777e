#pragma once

#include <vector>

#include "dice.hpp"
#include "plain_book.hpp"

namespace inv::test {

/// Adds what moves no money to a book's journal: contacts, promises, plans, holds, disputes,
/// documents sent, notes, reconciled accounts; some of everything, on the days given.
void add_talk(PlainBook& book, const std::vector<core::Date>& days, Dice& dice);

}  // namespace inv::test
