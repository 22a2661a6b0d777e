#pragma once

#include <optional>
#include <span>
#include <vector>

#include "inv/report/account.hpp"

namespace inv::report {

/// The client's journal up to and including the account's day, by date.
std::span<const book::EntryIx> entries_until(const book::Book& book, book::ClientIx client,
                                             core::Date as_of);

/// Calls, visits and the like of that time, no-answers too, by date.
std::vector<book::EntryIx> contacts_of(const book::Book& book, const Account& account);

/// Of these contacts, by date, those that count: a no-answer only as the third in a row, after
/// which the counting begins anew.
std::vector<book::EntryIx> counted_contacts(const book::Book& book,
                                            const std::vector<book::EntryIx>& contacts);

/// The last no-answer that does not count as a contact.
std::optional<book::EntryIx> last_uncounted(const std::vector<book::EntryIx>& contacts,
                                            const std::vector<book::EntryIx>& counted);

}  // namespace inv::report
