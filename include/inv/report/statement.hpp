#pragma once

#include <optional>
#include <string>
#include <vector>

#include "inv/report/items.hpp"

namespace inv::report {

struct StatementEntry {
  core::Date date;
  std::string kind;                ///< `invoice paid credit refund returned discount writeoff …`
  std::optional<std::string> ref;  ///< the invoice's id; of money the single id of its `for`
  std::string text;                ///< in words: the title, the way it was paid, why
  core::Money amount;              ///< what the client owes more is positive
  core::Money balance;             ///< after this entry
  std::optional<core::Date> due = {};   ///< of an open item
};

struct StatementSection {
  core::Currency currency;
  std::optional<core::Money> opening;  ///< with `from`: the balance at the end of the day before
  std::vector<StatementEntry> entries; ///< without `from`: the open items and the unapplied money
  core::Money closing;
  std::vector<core::Money> buckets;
  core::Money unapplied;
  std::vector<book::PayWay> pay;       ///< those of this currency and those without one
};

struct Statement {
  std::string client, name;
  std::vector<std::string> address;
  std::optional<core::Date> from;
  std::vector<StatementSection> sections;  ///< by currency
  std::vector<std::string> notes;          ///< `print: true`, until their day
};

struct Statements {
  core::Date as_of;
  Buckets buckets;
  std::string business;
  std::vector<std::string> business_address;
  std::vector<Statement> statements;  ///< by client id
};

/// Open-item, or with `from` the activity from that day on. All clients with anything to say, or
/// those selected by name, whatever there is. A client whose record says `statements: activity`
/// gets activity from the beginning when no `from` is given.
Statements statements(const book::Book& book, core::Date as_of, const Selection& selection,
                      std::optional<core::Date> from);

}  // namespace inv::report
