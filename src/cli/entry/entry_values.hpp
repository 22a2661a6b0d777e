#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/typed/day.hpp"
#include "entry_command.hpp"

namespace inv::cli {

/// What `--for` says: invoices of one client, and perhaps how much for each.
struct ForInvoices {
  struct Target {
    book::InvoiceIx invoice;
    std::optional<core::Money> amount;  ///< of all of them, or of none
  };
  std::vector<Target> targets;

  bool has_amounts() const { return !targets.empty() && targets.front().amount.has_value(); }
};

// What stands on the command line, read for the book that is open. Where a function gives nothing,
// the reason has been said.

/// A day counted from the record's; `what` names it in messages. A weekday's name is the next
/// one, or with `back` the last.
std::optional<core::Date> read_day(EntryCommand& writing, std::string_view what,
                                   const std::string& text,
                                   DayDirection direction = DayDirection::ahead);
/// The same of something to come: not before the record's day.
std::optional<core::Date> read_day_to_come(EntryCommand& writing, std::string_view what,
                                           const std::string& text);
/// Money above zero, in `currency` where it names none.
std::optional<core::Money> read_money(EntryCommand& writing, std::string_view what,
                                      const std::string& text, core::Currency currency);
/// The same, and it has to be in that currency: nothing is converted, and an amount beside
/// another is read in its currency.
std::optional<core::Money> read_money_in(EntryCommand& writing, std::string_view what,
                                         const std::string& text, core::Currency currency);
/// What `--for` says; empty where it is not given. Amounts are of the first invoice's currency.
std::optional<ForInvoices> read_for_invoices(EntryCommand& writing, book::ClientIx client);
/// The same where no amounts may stand: of what was said about invoices.
std::optional<ForInvoices> read_for_ids(EntryCommand& writing, book::ClientIx client);
/// The currency of the invoices, or else the client's.
core::Currency currency_of(const EntryCommand& writing, const ForInvoices& words,
                           book::ClientIx client);
/// What is open of these invoices on `shown_day`.
core::Money open_of(const EntryCommand& writing, const ForInvoices& words, book::ClientIx client);
/// The second word of the command; else what `--for` says; else what is open of its invoices.
std::optional<core::Money> read_amount_or_open(EntryCommand& writing, const ForInvoices& words,
                                               book::ClientIx client);

}  // namespace inv::cli
