#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <vector>

#include "inv/report/account.hpp"

namespace inv::report {

/// The record that brought money in, wherever that lay since: a credit stays a credit.
struct Origin {
  Cause record;
  bool is_credit = false;
  friend bool operator==(const Origin&, const Origin&) = default;
};

/// Money on its way to items: where it comes from and what it is called there.
struct Source {
  PostingKind kind;
  Cause cause;
  Origin origin;
  bool by_apply = false;
};

/// An invoice still to come that a purse waits for, and with a map how much of it.
struct Claim {
  book::InvoiceIx invoice;
  std::optional<core::Money> limit;
  std::size_t purse = 0;  ///< its place in Purses
};

/// Unapplied money that came at one time.
struct Purse {
  core::Date date;
  core::Money amount;  ///< negative: given back before it was there
  Source source;
  bool kept = false;
  std::size_t claims = 0;  ///< how many invoices still to come it waits for
};

/// One client's purses, in the order in which they came. Those in which something is left are found
/// by what may be done with them, so that the empty ones cost nothing.
class Purses {
 public:
  void add(Purse purse, std::vector<Claim> claims = {});  ///< does nothing where it is empty
  std::size_t size() const { return purses_.size(); }
  const Purse& at(std::size_t place) const { return purses_[place]; }
  /// Less is in it, or less is owed.
  void take(std::size_t place, core::Money amount);
  /// Takes what is left of a credit note. Returns how much.
  core::Money take_note(book::InvoiceIx note, core::Currency currency);
  /// The claims on these invoices, in the order in which they were made.
  std::vector<Claim> claims_on(std::span<const InvoiceStanding> invoices) const;
  /// Its purse waits for it no more.
  void drop(const Claim& claim);

  core::Money available(core::Currency currency) const;
  /// The one that `apply` draws on first: free money, then waiting, then kept; the oldest of each.
  std::optional<std::size_t> next(core::Currency currency) const;
  /// The oldest from which more was given back than there was.
  std::optional<std::size_t> owed(core::Currency currency) const;
  /// The oldest that is free, in any currency but these.
  std::optional<std::size_t> free_but_in(std::span<const core::Currency> passed) const;
  /// What is left in each, by date.
  std::vector<Unapplied> left() const;

 private:
  enum class Turn { free, waiting, kept, owed };
  using Places = std::set<std::size_t>;

  static Turn turn(const Purse& purse);
  Places& places(const Purse& purse) { return places_[{purse.amount.currency(), turn(purse)}]; }
  std::optional<std::size_t> oldest(core::Currency currency, Turn turn) const;

  std::vector<Purse> purses_;
  std::vector<Claim> claims_;
  std::multimap<book::InvoiceIx, std::size_t> claims_on_;  // in claims_
  std::multimap<book::InvoiceIx, std::size_t> of_notes_;   // in purses_
  std::map<std::pair<core::Currency, Turn>, Places> places_;  // of those that are not empty
  std::map<core::Currency, core::Money> available_;
};

}  // namespace inv::report
