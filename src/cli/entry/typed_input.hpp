#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/typed/typed.hpp"
#include "session.hpp"

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

// What stands on the command line, read for the book that is open. What cannot be read ends the
// run; `what` names it in messages.

book::ClientIx read_client(const Session& session, const std::string& typed);
/// An invoice or a credit note, by its id, the number that is printed or the end of either; where
/// several end so, the one of `client`.
book::InvoiceIx read_document(const Session& session, const std::string& id,
                              std::optional<book::ClientIx> client = {});
/// The same, and not a credit note.
book::InvoiceIx read_invoice(const Session& session, const std::string& id,
                             std::optional<book::ClientIx> client = {});
/// A day counted from the record's.
core::Date read_day(const Session& session, std::string_view what, std::string_view text,
                    DayDirection direction = DayDirection::ahead);
/// The same of something to come: not before the record's day.
core::Date read_day_to_come(const Session& session, std::string_view what, std::string_view text);
/// Money above zero, in `currency` where it names none.
core::Money read_money(const Session& session, std::string_view what, std::string_view text,
                       core::Currency currency);
/// The same, and it has to be in that currency: nothing is converted, and an amount beside
/// another is read in its currency.
core::Money read_money_in(const Session& session, std::string_view what, std::string_view text,
                          core::Currency currency);
/// What `--for` says; empty where it is not given. Amounts are of the first invoice's currency.
ForInvoices read_for_invoices(const Session& session, book::ClientIx client);
/// What is open of these invoices on `shown_day`, in the first one's currency.
core::Money open_of(const Session& session, const ForInvoices& invoices, core::Currency currency);

}  // namespace inv::cli
