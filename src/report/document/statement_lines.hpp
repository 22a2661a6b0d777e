#pragma once

#include "inv/report/document/statement.hpp"
#include "report/decision/situation.hpp"

namespace inv::report {

// The lines of a statement. Why something was done is the user's own note, and is not told.

/// An open item, with what of it is disputed or promised.
StatementEntry open_line(const Situation& s, std::size_t item);
/// Money that no item has.
StatementEntry unapplied_line(const Situation& s, const Unapplied& money);
/// One line of the account.
StatementEntry account_line(const book::Book& book, const AccountLine& line);

/// What of an item is disputed, promised or planned.
std::vector<OpenMark> open_marks(const Situation& s, std::size_t item);

}  // namespace inv::report
