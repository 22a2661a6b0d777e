#pragma once

#include <optional>
#include <span>
#include <vector>

#include "inv/report/relations.hpp"

namespace inv::report {

/// The client's journal up to and including the account's day, by date.
std::span<const book::EntryIx> entries_until(const book::Book& book, book::ClientIx client,
                                             core::Date as_of);

/// Of these contacts, by date, those that count: a no-answer only as the third in a row, after
/// which the counting begins anew.
std::vector<book::EntryIx> counted_contacts(const book::Book& book,
                                            const std::vector<book::EntryIx>& contacts);

/// Promises and plans that still cover something, in order of date.
std::vector<PromiseStanding> promises_of(const book::Book& book, const Account& account,
                                         std::optional<core::Date> reconciled);

/// Fills in `disputes`, `disputed` and `disputed_by`.
void add_disputes(const book::Book& book, const Account& account, Relations& relations);

}  // namespace inv::report
