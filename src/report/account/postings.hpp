#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <vector>

#include "open_items.hpp"
#include "receipts.hpp"

namespace inv::report {

/// The items and invoices of one client's account while it is replayed, and what is posted to
/// them. Where the money comes from and goes is the Ledger's. Every function acts on `day()`.
class Postings {
 public:
  Postings(const book::Book& book, book::ClientIx client, core::Date as_of);

  void begin_day(core::Date day) { day_ = day; }
  core::Date day() const { return day_; }
  Account& account() { return account_; }
  InvoiceStanding* standing(book::InvoiceIx ix);      ///< null where not entered
  core::Money open_of(book::InvoiceIx ix) const;      ///< zero where not entered
  core::Money paid_to(book::InvoiceIx ix) const;      ///< credits left out; zero where not entered
  OpenItems& open_items() { return open_items_; }

  void add_line(PostingKind kind, core::Money amount, std::optional<book::InvoiceIx> invoice,
                Cause cause);
  void enter_invoice(book::InvoiceIx ix);

  /// Puts at most `up_to` on what is open of the invoice, then on what was given up of it. Returns
  /// how much.
  core::Money fill_or_recover(InvoiceStanding& standing, core::Money up_to, const Source& source);
  /// Settles the rest where enough was paid in time for the discount, and takes it back where that
  /// is no longer so.
  void review_discount(InvoiceStanding& standing, Cause cause);
  /// Both, where the invoice is entered and not voided.
  core::Money give(book::InvoiceIx ix, core::Money up_to, const Source& source);
  /// Both, for the item at that place.
  core::Money give_to_item(std::size_t place, core::Money up_to, const Source& source);
  /// Both, for the oldest items that are open. Returns what is left of `amount`.
  core::Money give_oldest(core::Money amount, const Source& source);

  /// Takes at most `most` off what was paid to the invoice, from its last item on. Returns that.
  std::vector<Receipt> take_back(book::InvoiceIx ix, core::Money most, Cause cause);
  void write_off(book::InvoiceIx ix, core::Money amount, Cause cause);
  /// What it had received. Where it is still to be entered, it will count for nothing.
  std::vector<Receipt> void_invoice(book::InvoiceIx ix, Cause cause);
  /// Opens again what a credit note had settled. Returns how much.
  core::Money void_note(book::InvoiceIx ix, Cause cause);

 private:
  void post(Item& item, PostingKind kind, core::Money reduces, Cause cause, bool by_apply = false);
  void receive(Item& item, core::Money part, const Source& source);
  core::Money fill(InvoiceStanding& standing, core::Money up_to, const Source& source);
  core::Money recover(InvoiceStanding& standing, core::Money up_to, const Source& source);
  bool earns_discount(const InvoiceStanding& standing) const;

  const book::Book& book_;
  core::Date day_;
  Account account_;
  std::map<book::InvoiceIx, core::Date> voided_before_;
  std::map<book::InvoiceIx, core::Money> paid_in_time_;  // for a discount
  OpenItems open_items_;
  Receipts receipts_;
};

}  // namespace inv::report
