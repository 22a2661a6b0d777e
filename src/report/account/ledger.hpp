#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <queue>
#include <span>
#include <vector>

#include "purses.hpp"

namespace inv::report {

/// One client's account while it is replayed: the moves of money between items and purses. Every
/// function acts on the day that `begin_day` named.
class Ledger {
 public:
  Ledger(const book::Book& book, book::ClientIx client, core::Date as_of);
  Ledger(const Ledger&) = delete;
  Ledger& operator=(const Ledger&) = delete;

  void begin_day(core::Date day);
  /// Notes the refunds that nothing has made up for.
  void end_day();
  void enter_invoice(book::InvoiceIx ix);
  /// After the day's invoices: money that waited for them, then other free money.
  void apply_to_new_invoices() {
    serve_claims();
    apply_free_money();
  }

  /// Money that comes in, by `paid`, `credit` or a credit note.
  void receive(core::Money amount, std::span<const book::ForTarget> targets, Source source,
               bool keep);
  void apply(core::Money amount, std::span<const book::ForTarget> targets);
  /// Off what the invoices received. What is more than that comes back.
  core::Money take_back(core::Money amount, std::span<const book::ForTarget> targets, Cause cause);
  /// Off unapplied money: free, then waiting, then kept. What is more than that comes back.
  core::Money take_unapplied(core::Money amount);
  void owe_refund(core::Money amount, Cause cause);
  void write_off(book::InvoiceIx ix, core::Money amount, Cause cause);
  void void_invoice(book::InvoiceIx ix, Cause cause);

  void add_line(AccountLineKind kind, core::Money amount, std::optional<book::InvoiceIx> invoice,
                Cause cause);

  core::Money open_of(book::InvoiceIx ix) const;      ///< zero where not entered
  core::Money received_by(book::InvoiceIx ix) const;  ///< zero where not entered
  core::Money available(core::Currency currency) const { return purses_.available(currency); }
  const book::Book& book() const { return book_; }

  Account finish();

 private:
  /// An item is before those that are due, or were invoiced, earlier: the last one is the oldest.
  struct YoungerFirst {
    const Ledger* ledger;
    bool operator()(std::size_t a, std::size_t b) const;
  };
  using OldestOnTop = std::priority_queue<std::size_t, std::vector<std::size_t>, YoungerFirst>;

  InvoiceStanding* standing(book::InvoiceIx ix);
  std::span<Item> items_of(const InvoiceStanding& standing);
  std::span<const Item> items_of(const InvoiceStanding& standing) const;

  void post(Item& item, PostingKind kind, core::Money reduces, Cause cause, bool by_apply = false);
  core::Money fill(InvoiceStanding& standing, core::Money up_to, const Source& source);
  core::Money recover(InvoiceStanding& standing, core::Money up_to, const Source& source);
  core::Money give(book::InvoiceIx ix, core::Money up_to, const Source& source);
  core::Money fill_or_recover(InvoiceStanding& standing, core::Money up_to, const Source& source);
  core::Money give_from_purses(InvoiceStanding& standing, core::Money up_to);
  core::Money give_oldest(core::Money amount, const Source& source);
  void take_discount(InvoiceStanding& standing, const Source& source);
  void take_discount_back(InvoiceStanding& standing, Cause cause);
  core::Money discount_threshold(const book::Invoice& invoice) const;

  void note_open(std::size_t item);
  OldestOnTop& open_items(core::Currency currency);
  void keep_or_apply(Purse purse);
  core::Money net_against_deficit(core::Money amount);
  void serve_claims();
  void apply_free_money();

  const book::Book& book_;
  bool manual_;
  core::Date day_;
  Account account_;
  Purses purses_;
  std::size_t first_today_ = 0;  // of the purses that came on this day
  std::size_t served_ = 0;       // of Account::invoices, those that money waits for no more
  std::map<book::InvoiceIx, core::Date> voided_before_;
  bool seeks_oldest_ = false;  // once money came that names no invoice
  std::map<core::Currency, OldestOnTop> open_items_;  // and some that are closed meanwhile
};

}  // namespace inv::report
