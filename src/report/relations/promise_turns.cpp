// When promises and plans were kept, or broke.

#include "promise_turns.hpp"

#include <algorithm>
#include <map>
#include <ranges>
#include <set>

#include "arrivals.hpp"

namespace inv::report {

namespace {

/// Follows one promise or plan from the day it was made, over the days on which something happens
/// to it: money, a change to an item, a later promise, the end of its grace.
class Follower {
 public:
  Follower(const book::Book& book, const Account& account, const Arrivals& arrivals,
           core::Date known_until, PromiseStanding& promise)
      : account_(account), promise_(promise), known_until_(known_until),
        grace_(book.policy_of(account.client).grace) {
    const book::Entry& entry = book.entry(promise.entry);
    const auto* spoken = entry.as<book::Promise>();
    if (spoken && spoken->amount) amount_ = spoken->amount->money();
    if (const auto* plan = entry.as<book::Plan>()) add_steps(*plan);
    take_in_items();
    collect(arrivals);
  }

  void follow() {
    turn(promise_.made, false);
    for (auto event = events_.begin(); event != events_.end() && !is_over_;) {
      const core::Date day = event->day;
      bool came_back = false;
      std::vector<std::size_t> taken;
      for (; event != events_.end() && event->day == day; ++event) {
        if (event->arrival) came_back |= receive(*event->arrival);
        if (event->cover && event->is_taken) taken.push_back(*event->cover);
        if (event->cover && !event->is_taken) see_item(*event->cover, day);
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
    std::optional<std::size_t> cover = {};  // in PromiseStanding::ever
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
    had_open_ = promise_.had_open;
    held_ = promise_.ever->size();
    if (promise_.all_taken) {  // and until then nothing happens to its items, which are open
      unsettled_ = held_;
      return;
    }
    for (const Cover& cover : *promise_.ever) {
      const Item& item = account_.items[cover.item];
      const bool is_to_come = item.invoiced > promise_.made;
      is_open_.push_back(is_to_come || item.open_on(promise_.made).is_positive());
      unsettled_ += is_open_.back() ? 1 : 0;
      ++invoices_[item.invoice];
    }
  }

  /// The last day on which something can happen to it: where nothing ever came back, a promise is
  /// kept or broken for good by the end of its grace.
  core::Date watched_until(const Arrivals& arrivals) const {
    core::Date until = promise_.all_taken.value_or(account_.as_of);
    const core::Date breaks = std::max(breaks_on(promise_.by), promise_.made);
    if (steps_.empty() && breaks <= known_until_) {
      until = std::min(until, std::max(breaks, arrivals.last_came_back().value_or(breaks)));
    }
    return until;
  }

  void collect(const Arrivals& arrivals) {
    const core::Date until = watched_until(arrivals);
    const auto watch = [&](Event event) {
      const bool is_later = event.is_taken || event.day > promise_.made;
      if (is_later && event.day <= until) events_.push_back(event);
    };
    std::set<book::InvoiceIx> named;
    const auto covers = promise_.all_taken ? std::span<const Cover>() : std::span(*promise_.ever);
    for (std::size_t i = 0; i < covers.size(); ++i) {
      const Item& item = account_.items[covers[i].item];
      named.insert(item.invoice);
      const core::Date last = std::min(until, covers[i].taken.value_or(until));
      for (auto posting =
               std::ranges::upper_bound(item.postings, promise_.made, {}, &Posting::date);
           posting != item.postings.end() && posting->date <= last; ++posting) {
        watch({.day = posting->date, .cover = i});
      }
      if (covers[i].taken) watch({.day = *covers[i].taken, .cover = i, .is_taken = true});
    }
    arrivals_ = arrivals.between(promise_.made, until, named);
    for (const Arrival* arrival : arrivals_) watch({.day = arrival->date, .arrival = arrival});
    if (steps_.empty()) watch({.day = breaks_on(promise_.by)});
    for (const Step& step : steps_) watch({.day = breaks_on(step.by)});
    std::ranges::stable_sort(events_, {}, &Event::day);
  }

  /// A promise's money names what it still covers, a plan's what it ever did.
  bool counts(const Arrival& arrival) const {
    const auto& named = arrival.entry->for_;
    return !steps_.empty() || named.empty() ||
           std::ranges::any_of(named, [&](const book::ForTarget& target) {
             const auto found = invoices_.find(target.invoice.ix());
             return found != invoices_.end() && found->second > 0;
           });
  }

  /// Whether it was money that came back.
  bool receive(const Arrival& arrival) {
    ++received_;
    if (!counts(arrival)) return false;
    add(money_, arrival.amount);
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
    for (const std::size_t i : taken) {
      const Cover& cover = (*promise_.ever)[i];
      unsettled_ -= is_open_[i] ? 1 : 0;
      had_open_.at(cover.open.currency()) -= cover.open;
      --invoices_.at(account_.items[cover.item].invoice);
    }
    held_ -= taken.size();
    is_over_ = held_ == 0;
    if (is_over_) return;
    money_.clear();
    for (const Arrival* arrival : arrivals_ | std::views::take(received_)) {
      if (counts(*arrival)) add(money_, arrival->amount);
    }
    is_takeover_ = true;
    turn(day, false);
    is_takeover_ = false;
  }

  core::Money came_in(core::Currency currency) const { return sum_in(money_, currency); }

  bool is_met() const {
    if (unsettled_ == 0) return true;
    if (amount_) return came_in(amount_->currency()) >= *amount_;
    const auto has = [&](const auto& sum) { return came_in(sum.first) >= sum.second; };
    const bool asks = std::ranges::any_of(had_open_, [](const auto& sum) {
      return sum.second.is_positive();
    });
    return asks && std::ranges::all_of(had_open_, has);
  }

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

  /// Its steps are owed all together; the first that the money does not reach says how it stands.
  void turn_plan(core::Date day) {
    const core::Money money = came_in(steps_.front().owed.currency());
    const auto unmet = std::ranges::upper_bound(steps_, money, {}, &Step::owed);
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
    if (is_broken) promise_.missed = std::prev(to_come)->owed - money;
    const PromiseState state = is_kept     ? PromiseState::kept
                               : is_broken ? PromiseState::broken
                                           : PromiseState::live;
    if (state != promise_.state) note(day, state, promise_.by);
  }

  const Account& account_;
  PromiseStanding& promise_;
  const core::Date known_until_;
  const int grace_;
  std::optional<core::Money> amount_;
  std::vector<Step> steps_;  // of a plan
  std::vector<Event> events_;
  std::vector<const Arrival*> arrivals_;

  std::vector<bool> is_open_;  // parallel to PromiseStanding::ever
  std::size_t unsettled_ = 0, held_ = 0, received_ = 0;
  Sums had_open_, money_;
  std::map<book::InvoiceIx, int> invoices_;  // how many items of each are held
  bool is_over_ = false;
  bool is_takeover_ = false;  // its turn is looked at for what a later promise has left to it
};

/// As it stood at the end of that day, for what was taken over then too.
PromiseState state_on(const PromiseStanding& promise, core::Date day) {
  PromiseState state = PromiseState::live;
  for (const PromiseTurn& turn : promise.turns) {
    if (turn.day < day || (turn.day == day && !turn.by_takeover)) state = turn.state;
  }
  return state;
}

/// Looks at each promise with those that there were before it for its items.
class Row {
 public:
  Row(const Account& account, const Arrivals& arrivals, std::vector<PromiseStanding>& promises)
      : account_(account), arrivals_(arrivals), promises_(promises) {}

  void look_back(PromiseStanding& promise) const {
    for (const std::size_t item : promise.covers) {
      const PromiseStanding* holder = before(promise, item, &Cover::before, promise.all_before);
      if (holder == nullptr) continue;
      const bool both_broken = promise.state == PromiseState::broken &&
                               state_on(*holder, promise.made) == PromiseState::broken;
      if (both_broken) promise.second_broken = true;
      if (!promise.is_plan && is_third(promise, item)) promise.not_set_aside.push_back(item);
    }
  }

 private:
  const PromiseStanding* before(const PromiseStanding& promise, std::size_t item,
                                int Cover::*which, int of_all) const {
    int place = of_all;
    if (place < 0) {
      const auto cover = std::ranges::lower_bound(*promise.ever, item, {}, &Cover::item);
      place = (*cover).*which;
    }
    return place < 0 ? nullptr : &promises_[static_cast<std::size_t>(place)];
  }

  const PromiseStanding* promise_before(const PromiseStanding& promise, std::size_t item) const {
    return before(promise, item, &Cover::promise_before, promise.all_promise_before);
  }

  /// The two promises before it were broken, or put off by the next, and nothing came for the item.
  bool is_third(const PromiseStanding& promise, std::size_t item) const {
    const PromiseStanding* last = promise_before(promise, item);
    const PromiseStanding* first = last ? promise_before(*last, item) : nullptr;
    return first != nullptr && state_on(*last, promise.made) != PromiseState::kept &&
           state_on(*first, last->made) != PromiseState::kept &&
           !arrivals_.any_paid_after(first->made, account_.items[item].invoice);
  }

  const Account& account_;
  const Arrivals& arrivals_;
  const std::vector<PromiseStanding>& promises_;
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
  const Row row(account, arrivals, promises);
  for (PromiseStanding& promise : promises) row.look_back(promise);
}

}  // namespace inv::report
