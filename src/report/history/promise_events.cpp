#include <algorithm>

#include "history.hpp"
#include "report/coverage/coverage.hpp"

namespace inv::report {

namespace {

std::string turn_text(const PromiseStanding& promise, const PromiseTurn& turn) {
  const std::string what = (promise.is_plan ? "Plan of " : "Promise of ") + promise.made.text();
  switch (turn.state) {
    case PromiseState::kept: return what + " kept";
    case PromiseState::live: return what + " made good";
    case PromiseState::broken:
      return what + (promise.is_plan ? ": the step of " + turn.by.text() + " was not met"
                                     : " to pay by " + turn.by.text() + " was not kept");
  }
  INV_ASSERT(false);
}

MomentEvent turn_event(const book::Book& book, const Account& account,
                       const PromiseStanding& promise, const PromiseTurn& turn,
                       const std::vector<std::size_t>& items) {
  std::vector<std::string> ids;
  for (const std::size_t i : items) {
    const std::string& id = book.invoice(account.items[i].invoice).id;
    if (ids.empty() || ids.back() != id) ids.push_back(id);
  }
  const bool is_broken = turn.state == PromiseState::broken;
  return {is_broken ? Moment::broken : Moment::kept,
          {.date = turn.day,
           .kind = is_broken ? "broken" : "kept",
           .invoices = std::move(ids),
           .text = turn_text(promise, turn)}};
}

}  // namespace

void add_promise_turns(const book::Book& book, const Account& account, const Relations& relations,
                       const std::optional<std::vector<std::size_t>>& about,
                       std::vector<MomentEvent>& events) {
  if (relations.promises.empty()) return;
  OpenOnDay open(account);
  for (std::size_t i = 0; i < relations.promises.size(); ++i) {
    const PromiseStanding& promise = relations.promises[i];
    for (const PromiseTurn& turn : promise.turns) {
      if (turn.state == PromiseState::live && !promise.is_plan) continue;
      const auto covers_one = [&](std::size_t item) {
        return relations.coverage->covered_on(account, i, item, turn.day);
      };
      if (about && !std::ranges::any_of(*about, covers_one)) continue;
      const auto items = relations.coverage->covered_on(account, i, turn.day, open);
      events.push_back(turn_event(book, account, promise, turn, items));
    }
  }
}

}  // namespace inv::report
