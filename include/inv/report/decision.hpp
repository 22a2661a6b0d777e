#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "inv/report/account.hpp"
#include "inv/report/items.hpp"
#include "inv/report/relations.hpp"

namespace inv::report {

/// `thank` is none of `decide`: those to thank are found by `thanks`.
enum class Action { remind, call, carry, wait, none, thank };
std::string_view action_name(Action action);

/// The rules for the next step, by their numbers in inv-next(1).
enum class Rule {
  decided = 0,
#define INV_RULE(number, name) name = number,
#include "inv/report/decision/rules.def"
};

enum class SetAsideWhy { disputed, promised, unreconciled, unsent };
std::string_view set_aside_name(SetAsideWhy why);

struct SetAside {
  std::string id;
  SetAsideWhy why;
  core::Money amount;
  std::optional<core::Date> date;  ///< disputed since, promised by
};

struct DueRow {
  core::Currency currency;
  core::Money overdue;    ///< open of overdue items, less what is set aside
  core::Money open;       ///< all that is open
  core::Money unapplied;  ///< without deposits
  core::Money deposit;    ///< kept: applied only by `apply`
};

/// One decision per client (contract 3.3): what to do, why, and until when. The facts do not depend
/// on the action.
struct Decision {
  std::string client, name, care;
  Action action = Action::none;
  std::optional<int> stage;
  std::optional<book::Channel> channel;
  std::optional<book::Tone> tone;
  std::vector<DueRow> due;            ///< by currency; any in which something is open or unapplied
  std::vector<std::string> invoices;  ///< overdue and not set aside: by due date, invoice date, id
  std::vector<std::string> coming;    ///< due within 7 days and not set aside, in the same order
  std::vector<SetAside> set_aside;    ///< by id, then reason
  std::vector<std::string> reasons;   ///< sentences
  std::optional<core::Date> until;
  Rule rule = Rule::decided;          ///< that decided: of an action the one that gave the step
  bool owes_answer = false;           ///< the client waits for an answer of ours
};

Decision decide(const book::Book& book, const Account& account, const Relations& relations);

struct Decisions {
  core::Date as_of;
  std::optional<core::Date> reconciled;
  std::vector<Decision> decisions;    ///< by client id
  std::optional<std::string> stale;   ///< what to say on standard error when payments are stale
};

/// With `with_none` also the clients with nothing open.
Decisions decide_all(const book::Book& book, core::Date as_of, const Selection& selection,
                     bool with_none);

}  // namespace inv::report
