#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <span>
#include <vector>

#include "inv/report/account.hpp"

namespace inv::report {

/// Money on its way to items: where it comes from and what it is called there.
struct Source {
  PostingKind kind;
  Cause cause;
  bool by_apply = false;
};

/// An invoice still to come that money waits for, and with a map how much of it.
struct Claim {
  book::InvoiceIx invoice;
  std::optional<core::Money> limit;
};

/// Unapplied money that came at one time. Waiting while it has claims.
struct Purse {
  core::Date date;
  core::Money amount;  ///< negative: given back before it was there
  Source source;
  bool kept = false;
  std::vector<Claim> claims = {};
};

/// One client's account while it is replayed: the moves of money between items and purses. Every
/// function acts on the day that `begin_day` named.
class Ledger {
 public:
  Ledger(const book::Book& book, book::ClientIx client, core::Date as_of);
  Ledger(const Ledger&) = delete;
  Ledger& operator=(const Ledger&) = delete;

  void begin_day(core::Date day) { day_ = day; }
  void enter_invoice(book::InvoiceIx ix);
  /// After the day's invoices: money that waited for them, then other free money.
  void apply_to_new_invoices();

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
  core::Money available(core::Currency currency) const;
  const book::Book& book() const { return book_; }

  Account finish();

 private:
  struct OldestFirst {
    const Ledger* ledger;
    bool operator()(std::size_t a, std::size_t b) const;
  };

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

  void keep_or_apply(Purse purse);
  core::Money net_against_deficit(core::Money amount);
  void serve_claims(Purse& purse);
  std::vector<std::size_t> purses_in_order(core::Currency currency) const;
  void drop_empty_purses();

  const book::Book& book_;
  bool manual_;
  core::Date day_;
  Account account_;
  std::vector<Purse> purses_;
  std::ptrdiff_t deficits_ = 0;  // purses below zero
  std::vector<std::pair<book::InvoiceIx, core::Date>> voided_before_;
  std::set<std::size_t, OldestFirst> open_items_;
};

}  // namespace inv::report
