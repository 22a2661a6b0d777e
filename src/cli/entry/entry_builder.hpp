#pragma once

#include <initializer_list>
#include <string_view>

#include "entry_values.hpp"
#include "inv/io/emit.hpp"

namespace inv::cli {

/// `{date: …}`.
io::NewNode new_entry(const EntryCommand& writing);
/// As the book has it: the number, and its currency where that is not the client's.
io::NewNode money_node(const EntryCommand& writing, core::Money money, book::ClientIx client);
/// Adds `for`, where it was given.
void add_for(const EntryCommand& writing, io::NewNode& entry, const ForInvoices& words,
             book::ClientIx client);
/// Adds each of these options that was given, under its own name.
void add_texts(const EntryCommand& writing, io::NewNode& entry,
               std::initializer_list<std::string_view> options);
/// The same of words of the book format, which are never quoted.
void add_choices(const EntryCommand& writing, io::NewNode& entry,
                 std::initializer_list<std::string_view> options);
/// Adds an amount of that currency, or a day, where the option was given. False where it cannot
/// be read.
bool add_amount(EntryCommand& writing, io::NewNode& entry, std::string_view option,
                core::Currency currency, book::ClientIx client);
bool add_day(EntryCommand& writing, io::NewNode& entry, std::string_view option,
             DayDirection direction = DayDirection::ahead);
bool add_day_to_come(EntryCommand& writing, io::NewNode& entry, std::string_view option);

}  // namespace inv::cli
