#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "inv/report/account.hpp"

namespace inv::report {

/// Who reads the words: what the user noted about why stays with the user.
enum class Reader { owner, client };

/// `174.50 GBP`.
std::string money_text(core::Money money);

/// `words: why`, or just the words.
std::string with_why(std::string words, const book::Text& why);

/// The title, or `Invoice 2026-0042`; of an instalment with `, instalment 2 of 3`.
std::string item_text(const book::Invoice& invoice, int part, int parts);

/// Where money came from, or what was done to it: `Payment by cheque, ref 123`.
std::string cause_text(const book::Book& book, const Cause& cause, Reader reader);

/// The words of one line of the account.
std::string line_text(const book::Book& book, const AccountLine& line, Reader reader);

/// `invoice paid credit refund returned discount writeoff recovered void`.
std::string_view line_kind_name(AccountLineKind kind);

/// The entry of a cause, or nothing for a credit note.
const book::Entry* entry_of(const book::Book& book, const Cause& cause);

/// What `for` names, or the verb, in the order written.
std::vector<book::InvoiceIx> named_invoices(const book::Entry& entry);

/// The same ids of a credit note or an entry, in the order written.
std::vector<std::string> named_ids(const book::Book& book, const Cause& cause);

}  // namespace inv::report
