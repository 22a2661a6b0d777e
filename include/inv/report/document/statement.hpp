#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "inv/report/document/item.hpp"
#include "inv/report/document/parties.hpp"
#include "inv/report/items.hpp"

namespace inv::report {

/// Why something open is not asked for now.
enum class MarkWhy { disputed, promised, planned };
std::string_view mark_name(MarkWhy why);

struct OpenMark {
  MarkWhy why;
  core::Date date;     ///< disputed since, promised by; of a plan the day of its next step
  core::Money amount;  ///< of what is open of the item
};

/// Where money stands that came or went.
enum class MoneyStanding {
  used,
  unused,    ///< no item has it yet
  waiting,   ///< for an invoice to come
  kept,      ///< a deposit
  overdrawn  ///< more was given back than there was
};

struct GivenUp {
  std::string number;
  core::Money amount;
};

/// What is to be told of money beside its amount. Absent texts are empty.
struct StatementMoney {
  std::string via, reference;
  std::string number, title;  ///< of the credit note, or of the invoice that is void
  std::optional<core::Money> charges, withheld;  ///< in the amount
  std::optional<core::Money> came_as;  ///< in another currency
  MoneyStanding standing = MoneyStanding::used;
  std::vector<GivenUp> given_up = {};  ///< of unused money: what was written off meanwhile
};

struct StatementEntry {
  core::Date date;
  PostingKind kind;
  std::optional<std::string> ref;  ///< the invoice's id; of money the single id of its `for`
  std::string number;              ///< the same as it is printed, or empty
  core::Money amount;              ///< what the client owes more is positive
  core::Money balance;             ///< after this entry
  std::optional<DocumentItem> item = {};    ///< what was invoiced, or is open
  std::vector<OpenMark> marks = {};          ///< of what is open
  std::optional<StatementMoney> money = {};  ///< of all other kinds
};
/// `invoice` `paid` `credit` …, as in JSON.
std::string_view kind_name(const StatementEntry& entry);

/// An item on which nothing is open any more.
struct SettledItem {
  DocumentItem item;
  core::Date day;
  bool by_money = false;  ///< else by a credit, a write-off or a void
  core::Money amount;     ///< what was open of it before
};

struct StatementSection {
  core::Currency currency;
  std::optional<core::Money> opening;  ///< with `from`: the balance at the end of the day before
  std::vector<StatementEntry> entries; ///< without `from`: open items, unapplied money, deposits
  core::Money closing;                 ///< open less unapplied
  std::vector<core::Money> buckets;
  core::Money unapplied;               ///< with deposits
  core::Money deposit;                 ///< kept for something else, and not to be taken off
  core::Money disputed, promised;      ///< of what is open; plans are promises here
  core::Money due_now;                 ///< of what is open: due, not disputed, and in no plan
  std::vector<std::string> references; ///< numbers of what is open
  /// Of these what is asked for now, to quote with a payment; all where nothing is due.
  std::vector<std::string> to_quote = {};
  std::vector<SettledItem> settled;    ///< since the day below, by that day, date and id; in no sum
  std::vector<book::PayWay> pay;       ///< those of this currency and those without one

  /// What is open less what is held, deposits left alone; below zero it is the client's.
  core::Money balance() const { return closing + deposit; }
  /// What is asked for now: of that what is due, not disputed, and in no plan.
  core::Money to_pay() const;
};

struct Statement {
  Parties parties;
  std::optional<core::Date> from;   ///< activity from that day on
  std::optional<core::Date> since;  ///< what was settled from then on is shown once more
  std::vector<StatementSection> sections;  ///< the client's currency, then the others by code
  std::vector<std::string> notes;          ///< `print: true`, until their day
};

struct Statements {
  core::Date as_of;
  Buckets buckets;
  std::vector<Statement> statements;  ///< by client id
  std::vector<std::string> on_hold;   ///< ids of those left out for it
};

/// What a statement is to reach back to.
struct StatementSpan {
  std::optional<core::Date> from = {};   ///< activity from that day on
  std::optional<core::Date> since = {};  ///< else the last `sent: statement`, of open items alone
};

/// Open-item, or with `from` the activity from that day on: of the clients named, whatever there
/// is; else of all with anything to say who are not on hold. A client whose record says
/// `statements: activity` gets activity from the beginning when no `from` is given.
Statements statements(const book::Book& book, core::Date as_of, const Selection& selection,
                      const StatementSpan& span);

}  // namespace inv::report
