#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "inv/report/account.hpp"

namespace inv::report {

class Coverage;

/// Whether a promise was kept, as of a day.
enum class PromiseState { live, kept, broken };

/// A day on which a promise was kept or broke, or a broken plan was made good.
struct PromiseTurn {
  core::Date day;
  PromiseState state;
  core::Date by;             ///< the date that was promised; of a plan the step's
  bool by_takeover = false;  ///< only what a later one left to it was settled
};

/// A promise or a plan, and how it stands (contract 3.2).
struct PromiseStanding {
  book::EntryIx entry;
  bool is_plan = false;
  core::Date made;
  core::Date by;      ///< the promised date; of a plan its first step unmet, or its last
  core::Date breaks;  ///< the day after `by` + grace; of what money came back for, that day
  std::optional<core::Date> next_break;  ///< the first day to come on which it, or a step, breaks
  PromiseState state = PromiseState::live;
  std::vector<PromiseTurn> turns;   ///< in order
  std::vector<std::size_t> covers;  ///< in Account::items, rising: those no later one has taken
  /// Of `covers` those that the promise sets aside no more: the last two for them were not kept.
  std::vector<std::size_t> not_set_aside;
  std::optional<core::Money> missed;  ///< of a broken plan: what is demanded
  bool second_broken = false;         ///< broken, as was the promise before it for one of its items
};

/// An invoice that the client questions, as of a day.
struct DisputeStanding {
  book::EntryIx entry;
  book::InvoiceIx invoice;
  core::Date since;
  core::Money amount;  ///< of what is open, in the order of its items
};

/// A hold that is over.
struct EndedHold {
  book::EntryIx entry;
  core::Date last_day;  ///< its date, or the day before it was released or replaced
};

/// Everything but money between the business and one client, as of the account's day. Contacts are
/// by date; a `no-answer` is one only as the third, sixth … in a row.
struct Relations {
  std::vector<PromiseStanding> promises;  ///< in order of date, those that cover nothing more too
  std::vector<DisputeStanding> disputes;  ///< in force, with something open, in order of date
  std::optional<book::EntryIx> hold;      ///< in force on that day
  std::optional<EndedHold> ended_hold;    ///< the one that ended last
  std::vector<book::EntryIx> talks;       ///< `call` … `message`: contacts and no-answers
  std::vector<book::EntryIx> contacts;    ///< of those: contacts
  std::vector<book::EntryIx> ours;        ///< of the contacts: those that the client did not begin
  std::vector<book::EntryIx> prompts;     ///< of ours: those about money, which raise stages
  std::shared_ptr<const Coverage> coverage;  ///< what `promises` covered, where there are any
  std::optional<core::Date> reconciled;      ///< the oldest of the accounts' last dates

  /// Parallel to Account::items: what is disputed of its open amount, and the dispute (in
  /// `disputes`) and the promise or plan (in `promises`) that still covers it, live, or a plan that
  /// is broken; or -1.
  std::vector<core::Money> disputed;
  std::vector<int> disputed_by;
  std::vector<int> promised_by;
};

Relations relations(const book::Book& book, const Account& account);
/// The same, where `reconciled_until` of the account's day is known.
Relations relations(const book::Book& book, const Account& account,
                    std::optional<core::Date> reconciled);

/// The oldest of the last `reconciled` dates, up to and including `as_of`, of the accounts that
/// have not ended by then.
std::optional<core::Date> reconciled_until(const book::Book& book, core::Date as_of);

}  // namespace inv::report
