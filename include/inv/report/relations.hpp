#pragma once

#include <optional>
#include <vector>

#include "inv/report/account.hpp"

namespace inv::report {

/// Whether a promise was kept, as of a day.
enum class PromiseState { live, kept, broken };

/// A promise or a plan and the items that it still covers: a later one has taken over the others.
struct PromiseStanding {
  book::EntryIx entry;
  bool is_plan = false;
  core::Date made;
  core::Date by;                    ///< the promised date; of a plan its first step unmet, or last
  std::vector<std::size_t> covers;  ///< in Account::items, rising
  PromiseState state;
  core::Date breaks;                ///< the day after `by` + grace
};

/// An invoice that the client questions, as of a day.
struct DisputeStanding {
  book::EntryIx entry;
  book::InvoiceIx invoice;
  core::Date since;
  core::Money amount;                 ///< of what is open, in the order of its items
};

/// Everything but money between the business and one client, as of the account's day.
struct Relations {
  std::vector<PromiseStanding> promises;  ///< in order of date; those that still cover something
  std::vector<DisputeStanding> disputes;  ///< in force, with something open, in order of date
  std::optional<book::EntryIx> hold;      ///< in force on that day
  std::vector<book::EntryIx> contacts;    ///< `call` … `message`, no-answers too, by date
  std::vector<book::EntryIx> counted;     ///< of those: a no-answer only as the third in a row
  std::optional<book::EntryIx> last_contact;    ///< that counts
  std::optional<book::EntryIx> last_no_answer;  ///< the last that does not count
  std::optional<core::Date> reconciled;   ///< the oldest of the accounts' last dates

  /// Parallel to Account::items: what is disputed of its open amount, and the dispute (in
  /// `disputes`) and the live promise (in `promises`) that cover it, or -1.
  std::vector<core::Money> disputed;
  std::vector<int> disputed_by;
  std::vector<int> promised_by;
};

Relations relations(const book::Book& book, const Account& account);
/// The same, where `reconciled_until` of the account's day is known.
Relations relations(const book::Book& book, const Account& account,
                    std::optional<core::Date> reconciled);

/// The oldest of the accounts' last `reconciled` dates up to and including `as_of`.
std::optional<core::Date> reconciled_until(const book::Book& book, core::Date as_of);

}  // namespace inv::report
