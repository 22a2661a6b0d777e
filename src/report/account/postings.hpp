#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string_view>
#include <tuple>

#include "purses.hpp"

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
  core::Money received_by(book::InvoiceIx ix) const;  ///< zero where not entered

  void add_line(PostingKind kind, core::Money amount, std::optional<book::InvoiceIx> invoice,
                Cause cause);
  void enter_invoice(book::InvoiceIx ix);

  /// Puts at most `up_to` on what is open of the invoice, then on what was given up of it. Returns
  /// how much.
  core::Money fill_or_recover(InvoiceStanding& standing, core::Money up_to, const Source& source);
  /// Settles the rest where enough came in time for the discount.
  void take_discount(InvoiceStanding& standing, const Source& source);
  /// Both, where the invoice is entered and not voided.
  core::Money give(book::InvoiceIx ix, core::Money up_to, const Source& source);
  /// Both, for the oldest items that are open. Returns what is left of `amount`.
  core::Money give_oldest(core::Money amount, const Source& source);

  /// Takes at most `most` off what the invoice received, from its last item on. Returns how much.
  core::Money take_back(book::InvoiceIx ix, core::Money most, Cause cause);
  void write_off(book::InvoiceIx ix, core::Money amount, Cause cause);
  /// What it had received; nothing where it is still to be entered, and then counts for nothing.
  std::optional<core::Money> void_invoice(book::InvoiceIx ix, Cause cause);

 private:
  /// The order in which money that names no invoice goes to items: due, invoiced, id, part; then
  /// the item's place.
  using Age = std::tuple<core::Date, core::Date, std::string_view, int, std::size_t>;

  std::span<Item> items_of(const InvoiceStanding& standing);
  void post(Item& item, PostingKind kind, core::Money reduces, Cause cause, bool by_apply = false);
  core::Money fill(InvoiceStanding& standing, core::Money up_to, const Source& source);
  core::Money recover(InvoiceStanding& standing, core::Money up_to, const Source& source);
  void take_discount_back(InvoiceStanding& standing, Cause cause);
  void note_open(std::size_t place);

  const book::Book& book_;
  core::Date day_;
  Account account_;
  std::map<book::InvoiceIx, core::Date> voided_before_;
  bool seeks_oldest_ = false;  // once money came that names no invoice
  std::map<core::Currency, std::set<Age>> open_items_;  // and some that are closed meanwhile
};

}  // namespace inv::report
