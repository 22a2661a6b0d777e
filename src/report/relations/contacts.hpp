#pragma once

#include <optional>
#include <span>
#include <vector>

#include "inv/report/relations.hpp"

namespace inv::report {

/// The client's journal up to and including that day, by date.
std::span<const book::EntryIx> entries_until(const book::Book& book, book::ClientIx client,
                                             core::Date as_of);

/// Of a promise the promised date, of a plan its last one; nothing for other entries.
std::optional<core::Date> promised_by(const book::Entry& entry);

/// Whether anything was open at the end of the day, of items due by `due_by`, or of all.
bool any_open(std::span<const Item> items, core::Date day,
              std::optional<core::Date> due_by = std::nullopt);

/// The hold in force on that day, and the one that ended last before it: a later hold replaces an
/// earlier one, a release ends it, and so does its own last day.
void add_holds(const book::Book& book, book::ClientIx client, core::Date day, Relations& relations);
/// Talks, contacts, those of ours, and prompts.
void add_contacts(const book::Book& book, const Account& account, Relations& relations);

/// How the last three invoices that the client settled were paid: each at most `grace` days after
/// it was due, each later than that, or neither. With fewer than three nobody can tell.
enum class PaymentHabit { unknown, prompt, late };
PaymentHabit payment_habit(const Account& account, int grace);

}  // namespace inv::report
