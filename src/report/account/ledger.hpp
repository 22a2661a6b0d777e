#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "postings.hpp"
#include "purses.hpp"

namespace inv::report {

/// One client's money while the account is replayed: its moves between purses and Postings. Every
/// function acts on the day that `begin_day` named.
class Ledger {
 public:
  Ledger(const book::Book& book, book::ClientIx client, core::Date as_of);

  void begin_day(core::Date day);
  /// Notes the refunds that nothing has made up for.
  void end_day();
  void enter_invoice(book::InvoiceIx ix) { postings_.enter_invoice(ix); }
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
  void write_off(book::InvoiceIx ix, core::Money amount, Cause cause) {
    postings_.write_off(ix, amount, cause);
  }
  void void_invoice(book::InvoiceIx ix, Cause cause);

  void add_line(PostingKind kind, core::Money amount, std::optional<book::InvoiceIx> invoice,
                Cause cause) {
    postings_.add_line(kind, amount, invoice, cause);
  }

  core::Money open_of(book::InvoiceIx ix) const { return postings_.open_of(ix); }
  core::Money received_by(book::InvoiceIx ix) const { return postings_.received_by(ix); }
  core::Money available(core::Currency currency) const { return purses_.available(currency); }

  Account finish();

 private:
  core::Money give_from_purses(InvoiceStanding& standing, core::Money up_to);
  void keep_or_apply(Purse purse);
  core::Money net_against_deficit(core::Money amount);
  void serve_claims();
  void apply_free_money();

  Postings postings_;
  Purses purses_;
  bool manual_;
  std::size_t first_today_ = 0;  // of the purses that came on this day
  std::size_t served_ = 0;       // of Account::invoices, those that money waits for no more
};

}  // namespace inv::report
