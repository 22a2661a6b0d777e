#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "history.hpp"
#include "report/relations/contacts.hpp"

namespace inv::report {

namespace {

/// The day on which a promise or plan was kept, or broke.
struct PromiseTurn {
  core::Date date;
  bool kept;
  PromiseStanding standing;  ///< as it was then; `covers` holds for the account of any later day
};

/// Looks at the promises as they stood on each day on which one can have turned: the days they
/// were made, their covered items changed, they were to break, or the books were reconciled.
class PromiseWatch {
 public:
  PromiseWatch(const book::Book& book, const Account& account) : book_(book), account_(account) {
    for (const book::EntryIx ix : book.journal_of(account.client)) {
      if (promised_by(book.entry(ix))) note_made(book.entry(ix));
    }
  }

  std::vector<PromiseTurn> turns() {
    while (!days_.empty()) {
      const core::Date day = *days_.begin();
      days_.erase(days_.begin());
      look(day);
    }
    return std::move(turns_);
  }

 private:
  void note_made(const book::Entry& entry) {
    look_on(entry.date);
    for (const book::ForTarget& target : entry.for_) {
      const core::Date invoiced = book_.invoice(target.invoice.ix()).date;
      if (invoiced > entry.date) look_on(invoiced);
    }
  }

  void look_on(core::Date day) {
    if (day <= account_.as_of) days_.insert(day);
  }

  void look(core::Date day) {
    const Account then = replay(book_, account_.client, day);
    for (const PromiseStanding& standing : relations(book_, then).promises) {
      note_state(standing, day);
      look_when_covered_change(standing, day);
      if (standing.state == PromiseState::live) look_when_due_to_break(standing, day);
    }
  }

  void note_state(const PromiseStanding& standing, core::Date day) {
    PromiseState& last = last_.try_emplace(standing.entry, PromiseState::live).first->second;
    if (standing.state == last) return;
    last = standing.state;
    if (last == PromiseState::kept) turns_.push_back({day, true, standing});
    if (last == PromiseState::broken) turns_.push_back({standing.breaks, false, standing});
  }

  void look_when_covered_change(const PromiseStanding& standing, core::Date day) {
    std::optional<core::Date> next;
    for (const std::size_t index : standing.covers) {
      for (const Posting& posting : account_.items[index].postings) {
        if (posting.date > day && (!next || posting.date < *next)) next = posting.date;
      }
    }
    if (next) look_on(*next);
  }

  void look_when_due_to_break(const PromiseStanding& standing, core::Date day) {
    if (standing.breaks > day) {
      look_on(standing.breaks);
      return;
    }
    for (const book::EntryIx ix : book_.journal_of_business()) {
      const book::Entry& entry = book_.entry(ix);
      if (entry.date > day && entry.as<book::Reconciled>()) {
        look_on(entry.date);
        return;
      }
    }
  }

  const book::Book& book_;
  const Account& account_;
  std::set<core::Date> days_;
  std::map<book::EntryIx, PromiseState> last_;
  std::vector<PromiseTurn> turns_;
};

MomentEvent turn_event(const book::Book& book, const Account& account, const PromiseTurn& turn) {
  const PromiseStanding& standing = turn.standing;
  std::vector<std::string> ids;
  for (const std::size_t index : standing.covers) {
    const std::string& id = book.invoice(account.items[index].invoice).id;
    if (ids.empty() || ids.back() != id) ids.push_back(id);
  }
  std::string words = (standing.is_plan ? "Plan of " : "Promise of ") + standing.made.text();
  if (turn.kept) {
    words += " kept";
  } else {
    words += standing.is_plan ? ": the step of " + standing.by.text() + " was not met"
                              : " to pay by " + standing.by.text() + " was not kept";
  }
  return {turn.kept ? Moment::kept : Moment::broken,
          {.date = turn.date,
           .kind = turn.kept ? "kept" : "broken",
           .invoices = std::move(ids),
           .text = std::move(words)}};
}

}  // namespace

void add_promise_turns(const book::Book& book, const Account& account,
                       const std::function<bool(std::size_t item)>& is_about,
                       std::vector<MomentEvent>& events) {
  for (const PromiseTurn& turn : PromiseWatch(book, account).turns()) {
    if (std::ranges::any_of(turn.standing.covers, is_about)) {
      events.push_back(turn_event(book, account, turn));
    }
  }
}

}  // namespace inv::report
