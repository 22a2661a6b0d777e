#pragma once

#include <string>
#include <vector>

#include "inv/report/account.hpp"

namespace inv::report {

/// Who reads the words: what the user noted about why stays with the user.
enum class Reader { owner, client };

/// The title, or `Invoice 2026-0042`; of an instalment with `, instalment 2 of 3`.
std::string item_text(const book::Invoice& invoice, int part, int parts);

/// ` (30.00 of 100.00 settled before)`, or nothing.
std::string settled_before_text(const book::Invoice& invoice);

/// What an entry says: `Payment by cheque, ref 123`, `Promised 20.00 GBP by 2026-05-01`.
std::string entry_text(const book::Book& book, const book::Entry& entry, Reader reader);

/// The words of one line of the account, or of a posting put as one.
std::string line_text(const book::Book& book, const AccountLine& line, Reader reader);

/// The entry of a cause, or nothing for a credit note.
const book::Entry* entry_of(const book::Book& book, const Cause& cause);

/// What `for` names, or the verb, in the order written.
std::vector<book::InvoiceIx> named_invoices(const book::Entry& entry);

/// The same ids of a credit note or an entry, in the order written.
std::vector<std::string> named_ids(const book::Book& book, const Cause& cause);

}  // namespace inv::report
