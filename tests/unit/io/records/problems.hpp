#pragma once

#include <string>

namespace inv::test {

/// What is wrong with a book of one file, in the order of the book: `bad-date `2026-2-30``, the id
/// and the text that it points at; several with `; ` between them, nothing where nothing is wrong.
/// Long texts end in `…`.
std::string problems_of(const std::string& text);

/// The messages of the same, one a line.
std::string messages_of(const std::string& text);

/// A business in GBP with the taxes `standard` 20 (the usual one) and `zero`, the client `hart`,
/// and `b-1`, an invoice over 100.00 of 2026-01-10; then `records`.
std::string small_book(const std::string& records);
/// The same with one entry, one invoice, one client more; or with another business.
std::string with_entry(const std::string& entry);
std::string with_invoice(const std::string& invoice);
std::string with_client(const std::string& client);
std::string with_business(const std::string& keys);
std::string with_policy(const std::string& keys);

}  // namespace inv::test
