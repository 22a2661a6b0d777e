#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "property/plain_book.hpp"

namespace inv::test {

/// Section 2 of the contract once more, as plainly as it can be put: no code is shared with
/// inv::report, nothing is looked up twice, everything is searched from the beginning each time.

/// A piece of one payment or credit, on an item. What was paid stays paid and what was credited
/// stays credited, wherever the money lay in between.
struct NaivePiece {
  std::size_t brought_by;  ///< the place of that record
  bool is_credit;
  core::Date put;  ///< the day it came to where it is
  Minor amount;
};

struct NaiveItem {
  const PlainInvoice* invoice;
  int part;  ///< 1-based, by due date, then as listed
  core::Date due;
  Minor amount, open;
  Minor received = 0, written_off = 0, discount = 0;
  std::vector<NaivePiece> pieces = {};  ///< in the order in which they came; they are `received`
  std::set<std::size_t> returned_by = {};  ///< the places of the records that took some off again
};

struct NaiveInvoice {
  const PlainInvoice* invoice;
  std::optional<core::Date> voided = {};
  std::optional<core::Date> settled = {};  ///< since when nothing is open, or all is recovered
  bool closed_by_writeoff = false;    ///< that it did so by a write-off
};

/// Money without a place. A deficit is negative.
struct NaivePot {
  core::Date date;
  std::size_t place;  ///< of the record that brought it
  std::string currency;
  Minor left;
  bool kept = false;
  std::vector<PlainFor> waits = {};  ///< for these invoices to come
  NaivePiece piece = {0, false, core::Date(0), 0};  ///< what it is; its amount is `left`
};

struct NaiveLine {
  core::Date date;
  std::string kind;  ///< `invoice paid credit refund returned discount writeoff recovered void`
  Minor amount;
  std::string currency;
  std::string invoice;  ///< that it is about, of money the single one of `for`, or empty
  std::size_t place;    ///< of the record that caused it
};

struct NaiveError {
  std::size_t place;
  std::string kind;  ///< `apply-exceeds` …
  friend auto operator<=>(const NaiveError&, const NaiveError&) = default;
};

struct NaiveAccount {
  std::vector<NaiveItem> items;
  std::vector<NaiveInvoice> invoices;
  std::vector<NaivePot> pots;
  std::vector<NaiveLine> lines;
  std::vector<NaiveError> errors;

  Minor open(const std::string& currency) const;
  Minor unapplied(const std::string& currency) const;
  Minor balance(const std::string& currency) const;  ///< the sum of the lines
  Minor open_of(const std::string& invoice) const;
  Minor paid_to(const std::string& invoice) const;  ///< credits left out
  bool given_up(const std::string& invoice) const;
  bool settled_in_full(const std::string& invoice) const;  ///< nothing open or written off
};

NaiveAccount naive_account(const PlainBook& book, const std::string& client, core::Date as_of);

/// The due dates and amounts of an invoice, in order: contract 1.3 and 1.4.
std::vector<PlainPart> naive_parts(const PlainBook& book, const PlainInvoice& invoice);

/// P/D of the terms that give the invoice a discount, or nothing.
std::optional<PlainTerms> naive_discount(const PlainBook& book, const PlainInvoice& invoice);

/// The day on which an invoice or credit note was voided, up to `today`.
std::optional<core::Date> naive_void_day(const PlainBook& book, const std::string& id,
                                         core::Date today);

/// Whether some of a disputed amount lies on an item, by the last word up to the end of `today`.
bool naive_is_disputed(const PlainBook& book, const NaiveAccount& account, const NaiveItem& item,
                       core::Date today);

/// Whether the early payment came: credits are counted off first, and only payments earn it.
bool naive_earns(const NaiveAccount& account, const PlainInvoice& invoice,
                 const PlainTerms& terms);

/// A client's entries of one day with one of these verbs, in the order of the book; a credit note
/// is a `credit`.
std::vector<PlainEntry> naive_entries(const PlainBook& book, const std::string& client,
                                      core::Date day, const std::set<std::string>& verbs);

}  // namespace inv::test
