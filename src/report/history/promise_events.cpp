#include "promise_events.hpp"

#include <map>
#include <set>

namespace inv::report {

namespace {

/// Looks at the promises as they stood on each day on which one can have turned: the days they
/// were made, their covered items changed, they were to break, or the books were reconciled.
class PromiseWatch {
 public:
  PromiseWatch(const book::Book& book, const Account& account) : book_(book), account_(account) {
    for (const book::EntryIx ix : book.journal_of(account.client)) {
      const book::Entry& entry = book.entry(ix);
      if (entry.as<book::Promise>() || entry.as<book::Plan>()) note_made(entry);
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

}  // namespace

std::vector<PromiseTurn> promise_turns(const book::Book& book, const Account& account) {
  return PromiseWatch(book, account).turns();
}

}  // namespace inv::report
