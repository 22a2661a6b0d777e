#include <algorithm>

#include "naive_decision.hpp"

// Promises and plans of contract 3.2: for each, day after day, whether it is kept or broken.

namespace inv::test {

namespace {

using book::Entry;
using core::Date;

using Parts = std::vector<const NaivePart*>;

std::string plan_currency(const book::Plan& plan) {
  return std::string(plan.steps.front().amount.money().currency().code());
}

/// What was open at the end of the day: of an invoice that is still to come, all.
Minor open_or_to_come(const NaiveClient& of, const NaivePart& part, Date day) {
  return part.invoice->date > day ? part.amount : of.records.open_on(part, day);
}

/// The open items due by then of one invoice; without one its first open item. Where nothing is
/// open, as if all were.
Parts items_of_named(const NaiveClient& of, const std::string& id, Date made, Date last) {
  Parts found, due;
  const NaivePart *first = nullptr, *first_open = nullptr;
  for (const NaivePart& part : of.records.parts) {
    if (part.invoice->id != id) continue;
    const bool is_open = open_or_to_come(of, part, made) > 0;
    if (part.due <= last && is_open) found.push_back(&part);
    if (part.due <= last) due.push_back(&part);
    if (!first) first = &part;
    if (!first_open && is_open) first_open = &part;
  }
  if (!first_open && !due.empty()) return due;
  if (!first_open) return first ? Parts{first} : Parts();
  if (found.empty()) found.push_back(first_open);
  return found;
}

Parts covered(const NaiveClient& of, const Entry& entry) {
  const auto* plan = entry.as<book::Plan>();
  const Date last = plan ? plan->steps.back().by : entry.as<book::Promise>()->by;
  Parts found;
  for (const book::ForTarget& target : entry.for_) {
    for (const NaivePart* part : items_of_named(of, target.invoice.id(), entry.date, last)) {
      found.push_back(part);
    }
  }
  for (const NaivePart& part : of.records.parts) {
    const bool is_it = entry.for_.empty() && part.due <= last;
    if (is_it && of.records.open_on(part, entry.date) > 0) found.push_back(&part);
  }
  std::erase_if(found, [&](const NaivePart* part) {
    const bool is_of_another = plan && part->invoice->currency != plan_currency(*plan);
    return is_of_another || part->invoice->date > of.today;
  });
  return found;
}

/// What of it no promise of an earlier day than this has taken.
Parts items_on(const NaivePromise& promise, Date day) {
  Parts found;
  for (const NaivePart* part : promise.covered) {
    const auto taken = promise.taken.find(part);
    if (taken == promise.taken.end() || taken->second >= day) found.push_back(part);
  }
  return found;
}

bool names_none_but(const Entry& entry, const Parts& items) {
  return entry.for_.empty() || std::any_of(items.begin(), items.end(), [&](const NaivePart* part) {
    return naive_names(entry, *part->invoice);
  });
}

/// What was paid after the day it was made, less what came back.
Minor money_by(const NaiveClient& of, const NaivePromise& promise, const Parts& items,
               const std::string& currency, Date day) {
  Minor sum = 0;
  for (const Entry* entry : of.entries) {
    if (entry->date <= promise.entry->date || entry->date > day) continue;
    if (!names_none_but(*entry, promise.is_plan() ? promise.covered : items)) continue;
    const auto add = [&](core::Money money, int sign) {
      if (money.currency().code() == currency) sum += sign * money.minor();
    };
    const auto* paid = entry->as<book::Paid>();
    if (paid && !paid->details().keep) add(paid->settles(), 1);
    if (const auto* back = entry->as<book::Returned>()) add(back->amount.money(), -1);
  }
  return sum;
}

bool all_is_settled(const NaiveClient& of, const Parts& items, Date day) {
  return std::all_of(items.begin(), items.end(), [&](const NaivePart* part) {
    return part->invoice->date <= day && of.records.open_on(*part, day) == 0;
  });
}

bool came_back_on(const NaiveClient& of, Date day) {
  return std::any_of(of.entries.begin(), of.entries.end(), [&](const Entry* entry) {
    return entry->date == day && entry->as<book::Returned>();
  });
}

/// Currency to what the money has to come to.
std::map<std::string, Minor> needed(const NaiveClient& of, const NaivePromise& promise,
                                    const Parts& items) {
  std::map<std::string, Minor> sums;
  if (const auto* plan = promise.entry->as<book::Plan>()) {
    for (const book::PlanStep& step : plan->steps) {
      sums[plan_currency(*plan)] += step.amount.money().minor();
    }
    return sums;
  }
  if (const auto& amount = promise.entry->as<book::Promise>()->amount) {
    sums[std::string(amount->money().currency().code())] = amount->money().minor();
    return sums;
  }
  for (const NaivePart* part : items) {
    sums[part->invoice->currency] += open_or_to_come(of, *part, promise.entry->date);
  }
  return sums;
}

bool is_met(const NaiveClient& of, const NaivePromise& promise, const Parts& items, Date day) {
  if (all_is_settled(of, items, day)) return true;
  bool any = false;  // nothing is needed of what was settled before
  for (const auto& [currency, sum] : needed(of, promise, items)) {
    if (money_by(of, promise, items, currency, day) < sum) return false;
    any = any || sum > 0;
  }
  return any;
}

/// What the plan has received.
Minor plan_money(const NaiveClient& of, const NaivePromise& plan, Date day) {
  return money_by(of, plan, plan.covered, plan_currency(*plan.entry->as<book::Plan>()), day);
}

/// A promised date, or a step of a plan, and what has to be there by then.
struct Step {
  Minor owed;
  Date breaks;
  std::optional<Date> unmet = {};  ///< since when, on or after `breaks`
};

std::vector<Step> steps_of(const NaiveClient& of, const NaivePromise& promise) {
  if (const auto* one = promise.entry->as<book::Promise>()) {
    return {{0, one->by + of.policy.grace + 1}};
  }
  std::vector<Step> steps;
  Minor owed = 0;
  for (const book::PlanStep& step : promise.entry->as<book::Plan>()->steps) {
    owed += step.amount.money().minor();
    steps.push_back({owed, step.by + of.policy.grace + 1});
  }
  return steps;
}

/// The bank is entered up to that day.
bool is_known(const NaiveClient& of, Date day) { return !of.reconciled || *of.reconciled >= day; }

struct Course {
  NaiveState state = NaiveState::live;
  std::optional<Date> since = {};
  Minor missed = 0;
};

/// From the day it was made to the end of `last`, day after day.
class Follower {
 public:
  Follower(const NaiveClient& of, const NaivePromise& promise)
      : of_(of), promise_(promise), steps_(steps_of(of, promise)) {}

  /// What is taken over on the last day still counts with `until_taken`.
  Course until(Date last, bool until_taken) {
    for (Date day = promise_.entry->date; day <= last; day = day + 1) {
      if (items_on(promise_, day).empty()) break;
      see_whether_kept(day, until_taken && day == last);
      see_what_is_missed(day);
      const bool is_over = course_.state == NaiveState::broken && !promise_.is_plan();
      if (is_over) break;
    }
    return course_;
  }

 private:
  /// What was so by the end of a day stays so; what a later promise left goes on from that day.
  void see_whether_kept(Date day, bool until_taken) {
    const Parts rest = items_on(promise_, day + 1);
    const bool breaks = !promise_.is_plan() && is_unmet(steps_.front(), day) && is_known(of_, day);
    const bool goes_on = !until_taken && !breaks && !rest.empty();
    const bool met = is_met(of_, promise_, items_on(promise_, day), day) ||
                     (goes_on && is_met(of_, promise_, rest, day));
    if (course_.state == NaiveState::kept) {
      const bool is_early = promise_.is_plan() || day < steps_.front().breaks;
      const bool is_lost = !met && was_met_ && came_back_on(of_, day);
      if (is_lost && (is_early || is_known(of_, day))) course_ = {};
    } else if (met) {
      course_ = {NaiveState::kept, day};
    }
    was_met_ = met;
  }

  bool is_unmet(const Step& step, Date day) const {
    if (course_.state == NaiveState::kept || day < step.breaks) return false;
    return !promise_.is_plan() || plan_money(of_, promise_, day) < step.owed;
  }

  void see_what_is_missed(Date day) {
    if (course_.state != NaiveState::kept) course_ = {};
    for (Step& step : steps_) {
      if (!is_unmet(step, day)) {
        step.unmet.reset();
        continue;
      }
      if (!step.unmet) step.unmet = day;
      if (!is_known(of_, *step.unmet)) continue;
      const Date since = std::min(course_.since.value_or(*step.unmet), *step.unmet);
      course_ = {NaiveState::broken, since};
      if (promise_.is_plan()) course_.missed = step.owed - plan_money(of_, promise_, day);
    }
  }

  const NaiveClient& of_;
  const NaivePromise& promise_;
  std::vector<Step> steps_;
  Course course_;
  bool was_met_ = false;
};

/// How it stood when the item was taken from it.
NaiveState state_when_taken(const NaiveClient& of, const NaivePromise& promise,
                            const NaivePart* part) {
  return Follower(of, promise).until(promise.taken.at(part), true).state;
}

std::optional<Date> next_break(const NaiveClient& of, const NaivePromise& promise) {
  for (const Step& step : steps_of(of, promise)) {
    if (step.breaks <= of.today) continue;
    const bool is_met = promise.is_plan() && plan_money(of, promise, of.today) >= step.owed;
    if (!is_met) return step.breaks;
  }
  return std::nullopt;
}

/// Those that covered the item before, oldest first.
std::vector<const NaivePromise*> before(const std::vector<NaivePromise>& all,
                                        const NaivePromise& promise, const NaivePart* part,
                                        bool with_plans) {
  std::vector<const NaivePromise*> found;
  for (const NaivePromise& one : all) {
    if (&one == &promise) break;
    if (!std::count(one.covered.begin(), one.covered.end(), part)) continue;
    if (with_plans || !one.is_plan()) found.push_back(&one);
  }
  return found;
}

}  // namespace

bool NaivePromise::holds(const NaivePart* part) const {
  return std::count(items.begin(), items.end(), part) > 0;
}

std::vector<NaivePromise> naive_promises(const NaiveClient& of) {
  std::vector<NaivePromise> all;
  for (const Entry* entry : of.entries) {
    if (!entry->as<book::Promise>() && !entry->as<book::Plan>()) continue;
    const Parts parts = covered(of, *entry);
    if (parts.empty()) continue;
    for (NaivePromise& earlier : all) {
      for (const NaivePart* part : parts) {
        const bool is_its = std::count(earlier.covered.begin(), earlier.covered.end(), part) > 0;
        if (is_its) earlier.taken.emplace(part, entry->date);
      }
    }
    all.push_back({.entry = entry, .covered = parts, .taken = {}, .items = {}});
  }
  for (NaivePromise& one : all) {
    one.items = items_on(one, of.today + 1);
    const Course now = Follower(of, one).until(of.today, false);
    one.state = now.state;
    one.since = now.since;
    one.missed = now.missed;
    one.next_break = next_break(of, one);
  }
  return all;
}

bool naive_is_third(const NaiveClient& of, const std::vector<NaivePromise>& all,
                    const NaivePromise& promise, const NaivePart* part) {
  if (promise.is_plan()) return false;
  const std::vector<const NaivePromise*> earlier = before(all, promise, part, false);
  if (earlier.size() < 2) return false;
  const NaivePromise& second = *earlier[earlier.size() - 1];
  const NaivePromise& first = *earlier[earlier.size() - 2];
  for (const NaivePromise* one : {&first, &second}) {
    if (state_when_taken(of, *one, part) == NaiveState::kept) return false;
  }
  return std::none_of(of.entries.begin(), of.entries.end(), [&](const Entry* entry) {
    return entry->as<book::Paid>() && entry->date > first.entry->date &&
           (entry->for_.empty() || naive_names(*entry, *part->invoice));
  });
}

bool naive_is_second_broken(const NaiveClient& of, const std::vector<NaivePromise>& all,
                            const NaivePromise& promise) {
  return std::any_of(promise.items.begin(), promise.items.end(), [&](const NaivePart* part) {
    const std::vector<const NaivePromise*> earlier = before(all, promise, part, true);
    if (earlier.empty()) return false;
    return state_when_taken(of, *earlier.back(), part) == NaiveState::broken;
  });
}

}  // namespace inv::test
