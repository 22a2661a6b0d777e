#pragma once

#include <string>

#include "inv/book/book.hpp"

namespace inv::report {

/// What an entry says that moves no money between accounts: contacts, promises, holds, disputes,
/// documents sent, notes, and `apply`.
std::string entry_text(const book::Book& book, const book::Entry& entry);

}  // namespace inv::report
