// When promises and plans were kept, or broke.

#include "promise_turns.hpp"

#include <algorithm>
#include <map>
#include <span>

#include "promise_money.hpp"
#include "promises.hpp"

namespace inv::report {

namespace {

/// Follows one promise or plan from the day it was made, over the days on which something happens
/// to it: money, a change to an item, a later promise, the end of its grace. Of money that names no
/// invoice only the days on which it turns something are looked at.
class Follower {
 public:
  Follower(const book::Book& book, const Account& account, const Arrivals& arrivals,
           core::Date known_until, PromiseStanding& promise)
      : account_(account), arrivals_(arrivals), promise_(promise), known_until_(known_until),
        grace_(book.policy_of(account.client).grace), money_(arrivals, promise.made) {
    const book::Entry& entry = book.entry(promise.entry);
    const auto* spoken = entry.as<book::Promise>();
    has_amount_ = spoken && spoken->amount;
    if (has_amount_) add(asked_, spoken->amount->money());
    if (const auto* plan = entry.as<book::Plan>()) add_steps(*plan);
    take_in_items();
    collect();
  }

  void follow() {
    turn(promise_.made, false);
    for (auto event = events_.begin(); event != events_.end() && !is_over_;) {
      const core::Date day = event->day;
      follow_unnamed(day);
      if (is_over_) return;
      money_.go_to(day);
      bool came_back = money_.came_back();
      std::vector<std::size_t> taken;
      for (; event != events_.end() && event->day == day; ++event) {
        if (event->arrival) came_back |= receive(*event->arrival);
        for (std::size_t i = event->cover; i < event->end; ++i) {
          event->is_taken ? taken.push_back(i) : see_item(i, day);
        }
      }
      turn(day, came_back);
      if (!taken.empty() && !is_over_) give_up(taken, day);
    }
    if (!is_over_) find_next_break();
  }

 private:
  struct Event {
    core::Date day;
    const Arrival* arrival = nullptr;
    std::size_t cover = 0, end = 0;  // in PromiseStanding::ever, where it is about some
    bool is_taken = false;
  };

  core::Date breaks_on(core::Date by) const { return by + grace_ + 1; }

  /// A step, with all that is owed when it is due.
  struct Step {
    core::Date by;
    core::Money owed;
  };

  void add_steps(const book::Plan& plan) {
    for (const book::PlanStep& step : plan.steps) {
      const core::Money amount = step.amount.money();
      steps_.push_back({step.by, steps_.empty() ? amount : steps_.back().owed + amount});
    }
  }

  void take_in_items() {
    if (!has_amount_) asked_ = promise_.had_open;
    held_ = promise_.ever->size();
    if (promise_.all_taken) {  // and until then nothing happens to its items, which are open
      unsettled_ = held_;
      return;
    }
    for (const Cover& cover : *promise_.ever) {
      const Item& item = account_.items[cover.item];
      const bool is_to_come = item.invoiced > promise_.made;
      is_open_.push_back(is_to_come || cover.open.is_positive());
      unsettled_ += is_open_.back() ? 1 : 0;
    }
  }

  /// The last day on which something can happen to it: a later promise has all of it then, or,
  /// where nothing ever came back, a promise is kept or broken for good by the end of its grace.
  core::Date watched_until() const {
    core::Date until = promise_.all_taken.value_or(account_.as_of);
    const std::vector<Cover>& covers = *promise_.ever;
    const auto is_taken = [](const Cover& cover) { return cover.taken.has_value(); };
    if (!promise_.all_taken && std::ranges::all_of(covers, is_taken)) {
      until = *std::ranges::max(covers, {}, &Cover::taken).taken;
    }
    const core::Date breaks = std::max(breaks_on(promise_.by), promise_.made);
    if (steps_.empty() && breaks <= known_until_) {
      until = std::min(until, std::max(breaks, arrivals_.last_came_back().value_or(breaks)));
    }
    return until;
  }

  void collect() {
    const core::Date until = watched_until();
    const auto watch = [&](Event event) {
      const bool is_later = event.is_taken ? event.end > 0 : event.day > promise_.made;
      if (is_later && event.day <= until) events_.push_back(event);
    };
    const auto covers = promise_.all_taken ? std::span<const Cover>() : std::span(*promise_.ever);
    Event taken{.day = promise_.made, .is_taken = true};  // of neighbours at once
    for (std::size_t i = 0; i < covers.size(); ++i) {
      const Item& item = account_.items[covers[i].item];
      const core::Date last = std::min(until, covers[i].taken.value_or(until));
      for (auto posting =
               std::ranges::upper_bound(item.postings, promise_.made, {}, &Posting::date);
           posting != item.postings.end() && posting->date <= last; ++posting) {
        watch({.day = posting->date, .cover = i, .end = i + 1});
      }
      if (!covers[i].taken) continue;
      if (taken.day != *covers[i].taken || taken.end != i) {
        watch(taken);
        taken = {.day = *covers[i].taken, .cover = i, .is_taken = true};
      }
      taken.end = i + 1;
    }
    watch(taken);
    for (const Arrival* arrival : arrivals_naming(covers, until)) {
      watch({.day = arrival->date, .arrival = arrival});
    }
    if (steps_.empty()) watch({.day = breaks_on(promise_.by)});
    for (const Step& step : steps_) watch({.day = breaks_on(step.by)});
    watch({.day = until});
    std::ranges::stable_sort(events_, {}, &Event::day);
  }

  /// The money that names invoices of these; where there is any, the items held are counted.
  std::vector<const Arrival*> arrivals_naming(std::span<const Cover> covers, core::Date until) {
    std::vector<book::InvoiceIx> named;
    for (const Cover& cover : covers) {
      const book::InvoiceIx invoice = account_.items[cover.item].invoice;
      if (named.empty() || named.back() != invoice) named.push_back(invoice);
    }
    std::vector<const Arrival*> found = arrivals_.naming(named, promise_.made, until);
    for (const Cover& cover : found.empty() ? std::span<const Cover>() : covers) {
      ++invoices_[account_.items[cover.item].invoice];
    }
    return found;
  }

  /// The days before `end`, on which nothing happens but that money came which names no invoice.
  void follow_unnamed(core::Date end) {
    while (!is_over_) {
      const auto day = steps_.empty() ? next_turn_of_promise() : next_turn_of_plan();
      if (!day || *day >= end) return;
      money_.go_to(*day);
      turn(*day, money_.came_back());
    }
  }

  std::optional<core::Date> next_turn_of_promise() const {
    if (promise_.state != PromiseState::kept) {
      return asks() ? money_.next_with(asked_) : std::nullopt;
    }
    if (!is_met()) return money_.next_came_back();
    return unsettled_ == 0 ? std::nullopt : money_.next_below(asked_);
  }

  /// The day on which another step is the first unmet.
  std::optional<core::Date> next_turn_of_plan() const {
    if (unsettled_ == 0) return std::nullopt;
    const auto unmet = first_unmet();
    std::optional<core::Date> met, lost;
    if (unmet != steps_.end()) met = money_.next_with({{unmet->owed.currency(), unmet->owed}});
    if (unmet != steps_.begin()) lost = money_.next_below(std::prev(unmet)->owed);
    return met && lost ? std::min(met, lost) : met ? met : lost;
  }

  /// A promise's money names what it still covers, a plan's what it ever did.
  bool counts(const Arrival& arrival) const {
    return !steps_.empty() ||
           std::ranges::any_of(arrival.entry->for_, [&](const book::ForTarget& target) {
             const auto found = invoices_.find(target.invoice.ix());
             return found != invoices_.end() && found->second > 0;
           });
  }

  /// Whether it was money that came back.
  bool receive(const Arrival& arrival) {
    if (!counts(arrival)) return false;
    money_.count(arrival.amount);
    return arrival.amount.is_negative();
  }

  void see_item(std::size_t cover, core::Date day) {
    const bool was_open = is_open_[cover];
    const bool is_open = account_.items[(*promise_.ever)[cover].item].open_on(day).is_positive();
    is_open_[cover] = is_open;
    if (!is_gone(cover, day)) unsettled_ += static_cast<std::size_t>(is_open) - was_open;
  }

  bool is_gone(std::size_t cover, core::Date day) const {
    const auto& taken = (*promise_.ever)[cover].taken;
    return taken && *taken < day;
  }

  /// A later promise covers these from now on.
  void give_up(const std::vector<std::size_t>& taken, core::Date day) {
    held_ -= taken.size();
    is_over_ = held_ == 0;
    if (is_over_) return;
    for (const std::size_t i : taken) {
      const Cover& cover = (*promise_.ever)[i];
      unsettled_ -= is_open_[i] ? 1 : 0;
      if (!has_amount_) asked_.at(cover.open.currency()) -= cover.open;
      let_go(account_.items[cover.item].invoice);
    }
    is_takeover_ = true;
    turn(day, false);
    is_takeover_ = false;
  }

  /// Money that names none but such invoices counts no more.
  void let_go(book::InvoiceIx invoice) {
    if (invoices_.empty() || --invoices_.at(invoice) > 0) return;
    for (const Arrival* arrival : arrivals_.naming({&invoice, 1}, promise_.made, money_.day())) {
      if (!counts(*arrival)) money_.count(-arrival->amount);
    }
  }

  bool asks() const {
    return std::ranges::any_of(asked_, [](const auto& sum) { return sum.second.is_positive(); });
  }

  bool is_met() const { return unsettled_ == 0 || (asks() && money_.has(asked_)); }

  void find_next_break() {
    if (promise_.state == PromiseState::kept) return;
    const auto see = [&](core::Date by) {
      const core::Date day = breaks_on(by);
      if (!promise_.next_break && day > account_.as_of) promise_.next_break = day;
    };
    if (steps_.empty()) return see(promise_.by);
    for (const Step& step : steps_) {
      if (step.by >= promise_.by) see(step.by);
    }
  }

  void turn(core::Date day, bool came_back) {
    steps_.empty() ? turn_promise(day, came_back) : turn_plan(day);
  }

  void note(core::Date day, PromiseState state, core::Date by) {
    promise_.state = state;
    promise_.turns.push_back({day, state, by, is_takeover_});
  }

  /// Broken is for good. Where the bank is not entered up to that day nobody knows it yet, and
  /// money still keeps it.
  void turn_promise(core::Date day, bool came_back) {
    promise_.breaks = std::max(breaks_on(promise_.by), promise_.made);
    const bool was_kept = promise_.state == PromiseState::kept;
    if (was_kept && (!came_back || is_met())) return;
    const bool is_known = promise_.breaks <= known_until_;
    if (!was_kept && is_met() && (day <= promise_.breaks || !is_known)) {
      return note(day, PromiseState::kept, promise_.by);
    }
    if (day < promise_.breaks) {
      if (was_kept) note(day, PromiseState::live, promise_.by);
      return;
    }
    const core::Date broke = was_kept ? day : promise_.breaks;
    if (broke > known_until_) return;
    promise_.breaks = broke;
    note(broke, PromiseState::broken, promise_.by);
    is_over_ = true;
  }

  core::Money plan_money() const { return money_.in(steps_.front().owed.currency()); }

  /// The first step that the money does not reach, or the end.
  std::vector<Step>::const_iterator first_unmet() const {
    return std::ranges::upper_bound(steps_, plan_money(), {}, &Step::owed);
  }

  /// Its steps are owed all together; the first unmet says how it stands.
  void turn_plan(core::Date day) {
    const auto unmet = first_unmet();
    const bool is_kept = unsettled_ == 0 || unmet == steps_.end();
    const core::Date last = std::min(day, known_until_) - grace_ - 1;  // whose grace is over
    const auto to_come = std::ranges::upper_bound(steps_, last, {}, &Step::by);
    const bool was_broken = promise_.state == PromiseState::broken;
    const bool is_broken = !is_kept && unmet < to_come && (was_broken || day <= known_until_);
    const core::Date earliest = was_broken ? promise_.breaks : day;  // money may have come back
    promise_.by = is_kept ? steps_.back().by : unmet->by;
    promise_.breaks = breaks_on(promise_.by);
    if (is_broken) promise_.breaks = std::max(promise_.breaks, earliest);
    promise_.missed.reset();
    if (is_broken) promise_.missed = std::prev(to_come)->owed - plan_money();
    const PromiseState state = is_kept     ? PromiseState::kept
                               : is_broken ? PromiseState::broken
                                           : PromiseState::live;
    if (state != promise_.state) note(day, state, promise_.by);
  }

  const Account& account_;
  const Arrivals& arrivals_;
  PromiseStanding& promise_;
  const core::Date known_until_;
  const int grace_;
  PromiseMoney money_;
  bool has_amount_ = false;
  Sums asked_;  // of a promise: its amount, or what it covers had open
  std::vector<Step> steps_;  // of a plan
  std::vector<Event> events_;
  std::vector<bool> is_open_;  // parallel to PromiseStanding::ever
  std::size_t unsettled_ = 0, held_ = 0;
  std::map<book::InvoiceIx, int> invoices_;  // how many items of each are held; empty: no matter
  bool is_over_ = false;
  bool is_takeover_ = false;  // its turn is looked at for what a later promise has left to it
};

}  // namespace

void follow_promises(const book::Book& book, const Account& account,
                     std::optional<core::Date> reconciled, std::vector<PromiseStanding>& promises) {
  if (promises.empty()) return;
  const Arrivals arrivals(book, account);
  for (PromiseStanding& promise : promises) {
    Follower(book, account, arrivals, reconciled.value_or(account.as_of), promise).follow();
    if (promise.all_taken) continue;
    for (const Cover& cover : *promise.ever) {
      if (!cover.taken) promise.covers.push_back(cover.item);
    }
  }
  look_back(account, arrivals, promises);
}

}  // namespace inv::report
