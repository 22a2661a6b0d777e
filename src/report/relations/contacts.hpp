#pragma once

#include <optional>
#include <span>

#include "inv/report/account.hpp"

namespace inv::report {

/// The client's journal up to and including that day, by date.
std::span<const book::EntryIx> entries_until(const book::Book& book, book::ClientIx client,
                                             core::Date as_of);

/// Of a promise the promised date, of a plan its last one; nothing for other entries.
std::optional<core::Date> promised_by(const book::Entry& entry);

/// In force on that day: a later hold replaces an earlier one, a release ends it, and so does its
/// own last day.
std::optional<book::EntryIx> hold_of(const book::Book& book, book::ClientIx client, core::Date day);

/// Whether anything was open at the end of the day, of items due by `due_by`, or of all.
bool any_open(std::span<const Item> items, core::Date day,
              std::optional<core::Date> due_by = std::nullopt);

/// The last three invoices that the client settled were each settled at most `grace` days after
/// they were due. With fewer than three nobody can tell: false.
bool is_prompt_payer(const Account& account, int grace);

}  // namespace inv::report
