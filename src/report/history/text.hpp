#pragma once

#include <string>

#include "report/account/causes.hpp"

namespace inv::report {

/// The title, or `Invoice 2026-0042`; of an instalment with `, instalment 2 of 3`.
std::string item_text(const book::Invoice& invoice, int part, int parts);

/// ` (30.00 of 100.00 settled before)`, or nothing.
std::string settled_before_text(const book::Invoice& invoice);

/// What an entry says: `Payment by cheque, ref 123`, `Promised 20.00 GBP by 2026-05-01`.
std::string entry_text(const book::Book& book, const book::Entry& entry);

/// The words of one line of the account, or of a posting put as one.
std::string line_text(const book::Book& book, const AccountLine& line);

}  // namespace inv::report
