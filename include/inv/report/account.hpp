#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "inv/book/book.hpp"
#include "inv/core/date.hpp"
#include "inv/core/diagnostic.hpp"
#include "inv/core/money.hpp"

namespace inv::report {

/// What made a posting: a journal entry, or a credit note.
struct Cause {
  std::optional<book::EntryIx> entry;
  std::optional<book::InvoiceIx> credit_note;
  friend bool operator==(const Cause&, const Cause&) = default;
};

/// What happens to an item, or to the whole account.
enum class PostingKind {
  invoice,    ///< of an account: what is invoiced
  paid,       ///< money of a `paid`, at once or later from what was unapplied
  credit,     ///< the same of a `credit` or a credit note
  released,   ///< the same of what a voided invoice had received
  returned,   ///< taken off again (negative)
  refund,     ///< of an account: unapplied money given back
  writeoff,   ///< given up
  recovered,  ///< a write-off taken back (negative)
  discount,   ///< taken for early payment; negative where it is taken back
  voided,     ///< what was open when the invoice was voided; negative: of a voided credit note
};
/// `invoice` `paid` `credit` …; of what is released `paid`, of what is voided `void`.
std::string_view posting_name(PostingKind kind);

/// One change to what is open of an item.
struct Posting {
  core::Date date;      ///< the day it took effect, not the day the money came
  PostingKind kind;
  core::Money reduces;  ///< what it takes off the open amount
  core::Money open;     ///< what is open of the item after it
  Cause cause;
  bool by_apply = false;  ///< an `apply` put it there
};

/// An invoice, or one instalment of it, that stands in the account on the day asked for.
struct Item {
  book::InvoiceIx invoice;
  int part = 1;   ///< 1-based, by due date, then as listed
  int parts = 1;  ///< 1: the whole invoice
  core::Date invoiced;
  core::Date due;
  core::Money amount;
  core::Money open;         ///< on the day asked for, never negative
  core::Money written_off;  ///< given up and not recovered
  core::Money received;     ///< paid, credited, applied; less what was taken off again
  core::Money credited;     ///< of that, by credits: no payment, wherever they lay in between
  core::Money discount;     ///< taken for early payment; less what was taken back
  std::vector<Posting> postings = {};  ///< in the order of the replay

  /// At the end of `day`; zero before the invoice's date.
  core::Money open_on(core::Date day) const;
  /// As of the day asked for: positive when past due, 0 on the due date.
  int days_overdue(core::Date day) const { return day - due; }
};

/// Money of the client that no item has.
struct Unapplied {
  core::Date date;  ///< the day it became unapplied
  core::Money amount;  ///< negative where more was given back than there was
  Cause cause;
  PostingKind kind;
  bool kept = false;     ///< a deposit: applied only by `apply`
  bool waiting = false;  ///< for invoices still to come
};

/// A refund of more than was unapplied, by the end of its day; or the void of a credit note that
/// had been given back.
struct Overdrawn {
  book::EntryIx entry;
  core::Money by;
};

/// A payment entered wrongly, and the `returned` with `mistake` that takes it back.
struct Mistake {
  book::EntryIx returned, payment;
  core::Money amount;
};

/// One line of the client's account. What the client owes more is positive.
struct AccountLine {
  core::Date date;
  PostingKind kind;
  core::Money amount;
  std::optional<book::InvoiceIx> invoice;  ///< that it is about; of money: the single one of `for`
  Cause cause;
};

/// How one invoice stands.
struct InvoiceStanding {
  book::InvoiceIx invoice;
  core::Money open;
  std::optional<core::Date> voided;
  std::optional<core::Date> settled;  ///< the day nothing was open any more, where nothing is
  bool given_up = false;  ///< the last that was open was written off, and not wholly recovered
  std::size_t first_item = 0, item_count = 0;  ///< in Account::items
};

/// Everything that happened to one client's money up to and including a day (contract, section 2).
struct Account {
  book::ClientIx client;
  core::Date as_of;
  std::vector<Item> items;  ///< by invoice date and the order of the book, then part
  std::vector<InvoiceStanding> invoices;  ///< in the same order; no credit notes
  std::vector<Unapplied> unapplied;       ///< oldest first; none is zero
  std::vector<AccountLine> lines;         ///< in the order of the replay
  std::vector<Overdrawn> overdrawn;       ///< in the order of the replay
  std::span<const std::uint32_t> places;  ///< Book::places: of those entered, in `invoices`
  std::vector<Mistake> mistakes = {};     ///< in the order of the replay

  /// The currencies in which anything ever stood, in order of code.
  std::vector<core::Currency> currencies() const;
  core::Money open(core::Currency currency) const;
  core::Money unapplied_in(core::Currency currency) const;  ///< with deposits
  core::Money balance(core::Currency currency) const;  ///< open less unapplied
  const InvoiceStanding* find(book::InvoiceIx invoice) const;  ///< null: not entered yet
  std::span<const Item> items_of(const InvoiceStanding& standing) const;
};

/// `174.50 GBP`.
std::string money_text(core::Money money);

/// Amounts of several currencies side by side, in order of code.
using Sums = std::map<core::Currency, core::Money>;
void add(Sums& sums, core::Money amount);
/// Zero where there is none.
core::Money sum_in(const Sums& sums, core::Currency currency);

/// Replays one client's events, by date, within a date by class, within a class in the order of
/// the book. Later records do not exist. What cannot be (contract: "an error") goes to
/// `diagnostics`, where given, and is passed over.
Account replay(const book::Book& book, book::ClientIx client, core::Date as_of,
               core::Diagnostics* diagnostics = nullptr);

/// Payments entered wrongly, and what took them back, leave its lines and postings as if they had
/// never been made. What was unapplied or discounted meanwhile stays as it was.
void leave_out_mistakes(Account& account);

/// Replays every client to the end of the book: the errors that only a replay can find. A book
/// that has any gives no report.
void verify(const book::Book& book, core::Diagnostics& diagnostics);

}  // namespace inv::report
