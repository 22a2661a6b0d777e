#pragma once

#include <optional>
#include <string>
#include <vector>

#include "inv/book/book.hpp"
#include "inv/report/account.hpp"

namespace inv::test {

/// Section 3 of the contract once more, as plainly as it can be put. Of inv::report it takes no
/// more than the account: what is open of which item on which day, and what was posted to it.

/// What the rules look at: one client's records up to and including today.
struct NaiveClient {
  const book::Book& book;
  const report::Account& account;
  core::Date today;
  const book::Client& client;
  const book::Policy& policy;
  std::vector<const book::Entry*> entries;  ///< by date, then in the order of the book
};
NaiveClient naive_client(const book::Book& book, const report::Account& account);

/// The contacts, in order: a `no-answer` only where it is the third in a row.
std::vector<const book::Entry*> naive_contacts(const NaiveClient& of);

int naive_first_rung(const book::Policy& policy);
bool naive_names(const book::Entry& entry, const report::Item& item);

/// How far an item has come, and by the prompt of which day.
struct NaiveStage {
  int stage = 0;
  std::optional<core::Date> prompted = {};
};
NaiveStage naive_stage(const NaiveClient& of, const report::Item& item);

/// The rung that comes next, and from which day. One past the last: a person decides.
struct NaiveNext {
  int rung;
  core::Date ready;
};
NaiveNext naive_next(const NaiveClient& of, const report::Item& item);

/// A promise or plan and the items that no later one has taken over.
struct NaivePromise {
  const book::Entry* entry;
  std::vector<const report::Item*> items;
  bool kept;
  core::Date breaks;  ///< the day after the promised date, or that of the step not met, and grace
  bool live, broken;
};
std::vector<NaivePromise> naive_promises(const NaiveClient& of);

bool naive_prompt_payer(const NaiveClient& of);
std::optional<core::Date> naive_reconciled(const book::Book& book, core::Date today);
core::Date naive_billing(const book::Billing& billing, core::Date today);
bool naive_quiet(const book::Policy& policy, core::Date day);

/// What is open of an item, in four shares (rule 4).
struct NaiveShares {
  const report::Item* item;
  core::Money unsent, disputed, promised, left;
  const book::Entry* dispute = nullptr;     ///< of which some lies on the item
  const NaivePromise* promise = nullptr;    ///< that the item is under, live or broken
};
std::vector<NaiveShares> naive_shares(const NaiveClient& of,
                                      const std::vector<NaivePromise>& promises);

/// What is open of overdue items, less what is set aside.
core::Money naive_overdue(const NaiveClient& of, const std::vector<NaiveShares>& shares,
                          core::Currency currency);
/// A row per currency, in words.
std::vector<std::string> naive_due(const NaiveClient& of, const std::vector<NaiveShares>& shares);
/// The invoices with something left that is due on one of these days, both ends inclusive.
std::vector<std::string> naive_ids(const NaiveClient& of, const std::vector<NaiveShares>& shares,
                                   core::Date first, core::Date last);
/// One per invoice and reason, in words.
std::vector<std::string> naive_set_aside(const NaiveClient& of,
                                         const std::vector<NaiveShares>& shares);

struct NaiveDecision {
  std::string client, action;
  std::optional<int> stage;
  std::string channel, tone;  ///< empty: none
  std::optional<core::Date> until;
  std::vector<std::string> due, invoices, coming, set_aside;  ///< in words, in order
  std::vector<int> rules;  ///< those that had a say; not part of what the contract promises

  /// One line a fact.
  std::string text() const;
};

NaiveDecision naive_decision(const book::Book& book, const report::Account& account);

}  // namespace inv::test
