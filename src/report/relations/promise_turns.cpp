// When promises and plans were kept, or broke.

#include "promise_turns.hpp"

#include <algorithm>

#include "promise_money.hpp"

namespace inv::report {

namespace {

/// Follows one promise or plan from the day it was made, over the days on which something happens
/// to it: money, a change to an item, a later promise, the end of its grace. Of money that names no
/// invoice only the days on which it turns something are looked at.
class Follower {
 public:
  Follower(const FollowedClient& client, std::size_t place, Tenure tenure, PromiseStanding& promise)
      : account_(client.account), arrivals_(client.arrivals), promise_(promise),
        known_until_(client.known_until),
        grace_(client.book.policy_of(client.account.client).grace),
        money_(client.arrivals, promise.made), tenure_(std::move(tenure)) {
    const book::Entry& entry = client.book.entry(promise.entry);
    const auto* spoken = entry.as<book::Promise>();
    has_amount_ = spoken && spoken->amount;
    if (has_amount_) add(asked_, spoken->amount->money());
    if (const auto* plan = entry.as<book::Plan>()) add_steps(*plan);
    if (!has_amount_) asked_ = tenure_.had_open;
    held_ = tenure_.count;
    unsettled_ = tenure_.unsettled;
    collect(client.coverage, place);
  }

  void follow() {
    turn(promise_.made, false);
    for (const auto& [day, change] : tenure_.changes) {
      follow_unnamed(day);
      if (is_over_) return;
      money_.go_to(day);
      for (const auto& received : change.received) money_.count(received.second);
      unsettled_ += change.unsettled;
      turn(day, money_.came_back() || change.came_back);
      if (change.taken > 0 && !is_over_) give_up(change, day);
      if (is_over_) return;
    }
    find_next_break();
  }

 private:
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

  /// The last day on which something can happen to it: a later promise has all of it then, or,
  /// where nothing ever came back, a promise is kept or broken for good by the end of its grace.
  core::Date watched_until() const {
    const core::Date until = tenure_.all_taken.value_or(account_.as_of);
    const core::Date breaks = std::max(breaks_on(promise_.by), promise_.made);
    if (!steps_.empty() || breaks > known_until_) return until;
    return std::min(until, std::max(breaks, arrivals_.last_came_back().value_or(breaks)));
  }

  /// The days to look at.
  void collect(const Coverage& coverage, std::size_t place) {
    const core::Date until = watched_until();
    auto& changes = tenure_.changes;
    if (!steps_.empty()) receive_for_plan(coverage, place, until);
    const auto watch = [&](core::Date day) {
      if (day > promise_.made && day <= until) changes.try_emplace(day);
    };
    if (steps_.empty()) watch(breaks_on(promise_.by));
    for (const Step& step : steps_) watch(breaks_on(step.by));
    watch(until);
    changes.erase(changes.upper_bound(until), changes.end());
  }

  /// A plan's money names what it ever covered; while all is settled nothing depends on it.
  void receive_for_plan(const Coverage& coverage, std::size_t place, core::Date until) {
    until = std::min(until, tenure_.settled_since.value_or(until));
    const SpokenPromise& plan = coverage.promises()[place];
    if (plan.has_for) {
      std::vector<book::InvoiceIx> invoices;
      for (const std::size_t i : plan.named) {
        const book::InvoiceIx invoice = account_.items[i].invoice;
        if (invoices.empty() || invoices.back() != invoice) invoices.push_back(invoice);
      }
      for (const Arrival* one : arrivals_.naming(invoices, promise_.made, until)) receive(*one);
      return;
    }
    for (const Arrival& one : arrivals_.named(promise_.made, until)) {
      if (names_covered(one, coverage, place)) receive(one);
    }
  }

  bool names_covered(const Arrival& arrival, const Coverage& coverage, std::size_t place) const {
    return std::ranges::any_of(arrival.entry->for_, [&](const book::ForTarget& target) {
      const InvoiceStanding* standing = account_.find(target.invoice.ix());
      bool covers = false;
      for (std::size_t n = 0; standing && !covers && n < standing->item_count; ++n) {
        covers = coverage.covers(account_, place, standing->first_item + n);
      }
      return covers;
    });
  }

  void receive(const Arrival& arrival) {
    add(tenure_.changes[arrival.date].received, arrival.amount);
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

  /// A later promise covers some of it from now on.
  void give_up(const CoverChange& change, core::Date day) {
    held_ -= change.taken;
    is_over_ = held_ == 0;
    if (is_over_) return;
    unsettled_ -= change.taken_unsettled;
    for (const auto& [currency, open] : change.taken_open) {
      if (!has_amount_) asked_.at(currency) -= open;
    }
    for (const auto& received : change.let_go) money_.count(-received.second);
    is_takeover_ = true;
    turn(day, false);
    is_takeover_ = false;
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
  Sums asked_;               // of a promise: its amount, or what it covers had open
  std::vector<Step> steps_;  // of a plan
  Tenure tenure_;
  std::ptrdiff_t unsettled_ = 0;
  std::size_t held_ = 0;
  bool is_over_ = false;
  bool is_takeover_ = false;  // its turn is looked at for what a later promise has left to it
};

}  // namespace

void follow_promise(const FollowedClient& client, std::size_t place, Tenure tenure,
                    PromiseStanding& promise) {
  Follower(client, place, std::move(tenure), promise).follow();
}

}  // namespace inv::report
