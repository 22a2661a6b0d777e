#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "inv/book/book.hpp"
#include "property/account/naive_account.hpp"

namespace inv::test {

/// Section 3 of the contract once more, as plainly as it can be put: no code is shared with
/// inv::report, and what is open on a day is what the naive account says.

// One client's records (naive_client.cpp).

/// An invoice, or one instalment of it, entered by today or not.
struct NaivePart {
  const PlainInvoice* invoice;
  int part;  ///< 1-based, by due date, then as listed
  core::Date due;
  Minor amount;
};

/// All of one client's records, and its account at the end of any day.
class NaiveRecords {
 public:
  NaiveRecords(const book::Book& book, book::ClientIx client);
  NaiveRecords(const NaiveRecords&) = delete;

  const NaiveAccount& account_on(core::Date day) const;
  Minor open_on(const NaivePart& part, core::Date day) const;
  /// Whether that `returned` took anything off it.
  bool was_taken_off(const NaivePart& part, const book::Entry& returned) const;

  const book::Book& book;
  const book::Client& client;
  const book::Policy& policy;
  std::vector<const book::Entry*> entries;  ///< by date, then in the order of the book
  PlainBook plain;
  std::vector<NaivePart> parts;  ///< by invoice date, then in the order of the book
 private:
  std::vector<core::Date> dates_;
  mutable std::map<core::Date, NaiveAccount> accounts_;
};

struct NaiveHold {
  core::Date first;
  std::optional<core::Date> last;  ///< nothing: it is open
};

/// What the rules look at: the records up to and including today.
struct NaiveClient {
  NaiveClient(const NaiveRecords& all, core::Date day);

  const NaiveRecords& records;
  core::Date today;
  const book::Policy& policy;
  const NaiveAccount& account;
  std::vector<const book::Entry*> entries;
  std::vector<const book::Entry*> contacts;  ///< a `no-answer` only as the third, sixth …
  std::vector<const book::Entry*> ours;      ///< of those: not from the client
  std::vector<NaiveHold> holds;
  std::optional<core::Date> reconciled;
};

bool naive_names(const book::Entry& entry, const PlainInvoice& invoice);
bool naive_is_reminder(const book::Entry& entry);
/// Invoices that stand: no credit notes, none that is void by today.
std::vector<const PlainInvoice*> naive_invoices(const NaiveClient& of);
bool naive_is_less(Minor amount, const book::Policy& policy, const std::string& currency);
core::Date naive_billing(const book::Billing& billing, core::Date today);
bool naive_quiet(const book::Policy& policy, core::Date day);

// The words of 3.2 (naive_words.cpp, naive_promises.cpp).

int naive_first_rung(const book::Policy& policy);
int naive_at(const book::Policy& policy, int rung);  ///< days overdue

/// How far an item has come, and by the prompt of which day.
struct NaiveStage {
  int stage = 0;
  std::optional<core::Date> prompted = {};
};
NaiveStage naive_stage(const NaiveClient& of, const NaivePart& part);

/// The dispute of the invoice that was in force at the end of the day.
const book::Entry* naive_dispute(const NaiveClient& of, const std::string& invoice, core::Date day);
/// The day on which a contact is to be come back to.
std::optional<core::Date> naive_come_back(const NaiveClient& of, const book::Entry& contact);

enum class NaivePayer { prompt, late_by_habit, neither };
NaivePayer naive_payer(const NaiveClient& of);

enum class NaiveState { live, kept, broken };
struct NaivePromise {
  const book::Entry* entry;
  std::vector<const NaivePart*> covered;         ///< at first
  std::map<const NaivePart*, core::Date> taken;  ///< by a later one, on which day
  std::vector<const NaivePart*> items;           ///< what it still covers today
  NaiveState state = NaiveState::live;
  std::optional<core::Date> since = {};       ///< kept or broken
  std::optional<core::Date> next_break = {};  ///< a day to come on which it would break
  Minor missed = 0;                           ///< of a broken plan
  bool holds(const NaivePart* part) const;    ///< whether it still covers that
  bool is_plan() const { return entry->as<book::Plan>() != nullptr; }
};
/// In order of date, then of the book; also those of which a later one has taken everything.
std::vector<NaivePromise> naive_promises(const NaiveClient& of);
/// The two promises before it failed, and nothing came since.
bool naive_is_third(const NaiveClient& of, const std::vector<NaivePromise>& all,
                    const NaivePromise& promise, const NaivePart* part);
/// Broken, and so was the one before it for one of its items.
bool naive_is_second_broken(const NaiveClient& of, const std::vector<NaivePromise>& all,
                            const NaivePromise& promise);

// What is set aside (naive_shares.cpp).

/// What is open of an item, in five shares (rule 4).
struct NaiveShare {
  const NaivePart* item;
  Minor open;
  Minor unsent = 0, unreconciled = 0, disputed = 0, promised = 0, left = 0;
  const book::Entry* dispute = nullptr;   ///< of which some lies on the item
  const NaivePromise* promise = nullptr;  ///< that covers the item
  const std::string& currency() const { return item->invoice->currency; }
};
std::vector<NaiveShare> naive_shares(const NaiveClient& of,
                                     const std::vector<NaivePromise>& promises);

struct NaiveDecision {
  std::string client, action;
  int rule = 0;  ///< that gave the step, or made it wait
  std::optional<int> stage;
  std::string channel, tone;  ///< empty: none
  std::optional<core::Date> until;
  std::vector<std::string> due, invoices, coming, set_aside;  ///< in words, in order
  std::vector<std::string> promises;  ///< `2026-04-08 kept 2026-04-12`: made on, became

  /// `remind [11] 2 email friendly`, `wait [7]`, `wait [2] until 2026-04-01`.
  std::string outline() const;
  /// That, and one line a fact.
  std::string text() const;
};
/// What a decision says whatever the action is.
void add_facts(NaiveDecision& decision, const NaiveClient& of,
               const std::vector<NaiveShare>& shares);

// The rules (naive_levels.cpp, naive_steps.cpp, naive_decision.cpp).

struct NaiveSituation {
  NaiveSituation(const NaiveRecords& records, core::Date day)
      : of(records, day), promises(naive_promises(of)), shares(naive_shares(of, promises)) {}
  NaiveSituation(const NaiveSituation&) = delete;

  NaiveClient of;
  std::vector<NaivePromise> promises;
  std::vector<NaiveShare> shares;  ///< of what is open
};

std::vector<const NaiveShare*> naive_left_overdue(const NaiveSituation& in);
/// A contact of ours on or after the day, or a `sent: reminder`.
bool naive_was_in_touch(const NaiveClient& of, core::Date day, bool reminders_too);
bool naive_is_ours(const NaiveClient& of, const book::Entry* entry);
int naive_level(const NaiveSituation& in);
std::vector<const NaiveShare*> naive_at_level(const NaiveSituation& in);
core::Date naive_ready_day(const NaiveSituation& in);
std::optional<core::Date> naive_last_hold_ended(const NaiveClient& of);
bool naive_is_disputed(const NaiveSituation& in);
core::Date naive_rule_5_day(const NaiveSituation& in);  ///< after a contact of ours

/// What rules 1 to 11 come to. A bare call has neither stage nor tone.
struct NaiveStep {
  int rule;
  std::string action;  ///< `none`, `wait`, or `go on`
  std::optional<core::Date> until = {};
  int go_on_at = 0;  ///< the rule
  core::Date ready = core::Date(0);
  std::optional<int> stage = {};
  book::Channel channel = book::Channel::call;
  std::optional<book::Tone> tone = {};
  std::vector<const NaiveShare*> about = {};
  bool next_was_named = false;

  bool is_gentle() const { return tone && *tone <= book::Tone::reminder; }
  bool is_stern() const { return tone && *tone > book::Tone::reminder; }
};
NaiveStep naive_step(const NaiveSituation& in);

NaiveDecision naive_decision(const NaiveRecords& records, core::Date day);

}  // namespace inv::test
