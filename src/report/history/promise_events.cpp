#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "history.hpp"
#include "report/relations/contacts.hpp"

namespace inv::report {

namespace {

/// A promise or plan as it stood when it was kept, or broke. What it covers holds for the account
/// of any later day.
MomentEvent turn_event(const book::Book& book, const Account& account,
                       const PromiseStanding& standing, core::Date day) {
  std::vector<std::string> ids;
  for (const std::size_t index : standing.covers) {
    const std::string& id = book.invoice(account.items[index].invoice).id;
    if (ids.empty() || ids.back() != id) ids.push_back(id);
  }
  const bool kept = standing.state == PromiseState::kept;
  std::string words = (standing.is_plan ? "Plan of " : "Promise of ") + standing.made.text();
  if (kept) {
    words += " kept";
  } else {
    words += standing.is_plan ? ": the step of " + standing.by.text() + " was not met"
                              : " to pay by " + standing.by.text() + " was not kept";
  }
  return {kept ? Moment::kept : Moment::broken,
          {.date = kept ? day : standing.breaks,
           .kind = kept ? "kept" : "broken",
           .invoices = std::move(ids),
           .text = std::move(words)}};
}

/// Looks at the promises as they stood on each day on which one can have turned: the days they
/// were made, their covered items changed, they were to break, or the books were reconciled.
class PromiseWatch {
 public:
  PromiseWatch(const book::Book& book, const Account& account,
               const std::function<bool(std::size_t item)>& is_about)
      : book_(book), account_(account), is_about_(is_about) {
    for (const book::EntryIx ix : book.journal_of(account.client)) {
      if (promised_by(book.entry(ix))) note_made(book.entry(ix));
    }
  }

  void add_turns(std::vector<MomentEvent>& events) {
    while (!days_.empty()) {
      const core::Date day = *days_.begin();
      days_.erase(days_.begin());
      look(day, events);
    }
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

  void look(core::Date day, std::vector<MomentEvent>& events) {
    const Account then = replay(book_, account_.client, day);
    for (const PromiseStanding& standing : relations(book_, then).promises) {
      PromiseState& last = last_.try_emplace(standing.entry, PromiseState::live).first->second;
      const bool turns = std::exchange(last, standing.state) != standing.state;
      if (turns && last != PromiseState::live &&
          std::ranges::any_of(standing.covers, is_about_)) {
        events.push_back(turn_event(book_, account_, standing, day));
      }
      look_when_covered_change(standing, day);
      if (standing.state == PromiseState::live) look_when_due_to_break(standing, day);
    }
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
  const std::function<bool(std::size_t item)>& is_about_;
  std::set<core::Date> days_;
  std::map<book::EntryIx, PromiseState> last_;
};

}  // namespace

void add_promise_turns(const book::Book& book, const Account& account,
                       const std::function<bool(std::size_t item)>& is_about,
                       std::vector<MomentEvent>& events) {
  PromiseWatch(book, account, is_about).add_turns(events);
}

}  // namespace inv::report
