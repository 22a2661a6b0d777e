#include <algorithm>
#include <set>

#include "naive_decision.hpp"

// How far the client has come, and since when somebody was in touch.

namespace inv::test {

namespace {

using book::Entry;
using core::Date;

int level_of(const NaiveSituation& in, const NaiveShare& one) {
  return std::max(naive_stage(in.of, *one.item).stage, naive_first_rung(in.of.policy) - 1);
}

Date ready_day_of(const NaiveClient& of, const NaivePart& item, int next) {
  const NaiveStage now = naive_stage(of, item);
  if (next > static_cast<int>(of.policy.ladder.size())) {
    Date latest = *now.prompted;
    if (!of.ours.empty()) latest = std::max(latest, of.ours.back()->date);
    return latest + of.policy.repeat;
  }
  const Date ready = item.due + naive_at(of.policy, next);
  if (next <= naive_first_rung(of.policy)) return ready;
  const int between = naive_at(of.policy, next) - naive_at(of.policy, next - 1);
  return std::max(ready, *now.prompted + (between + 1) / 2);
}

}  // namespace

std::vector<const NaiveShare*> naive_left_overdue(const NaiveSituation& in) {
  std::vector<const NaiveShare*> found;
  for (const NaiveShare& one : in.shares) {
    if (in.of.today - one.item->due >= 1 && one.left > 0) found.push_back(&one);
  }
  return found;
}

bool naive_is_ours(const NaiveClient& of, const Entry* entry) {
  return std::count(of.ours.begin(), of.ours.end(), entry) > 0;
}

bool naive_was_in_touch(const NaiveClient& of, Date day, bool reminders_too) {
  return std::any_of(of.entries.begin(), of.entries.end(), [&](const Entry* entry) {
    const bool counts = naive_is_ours(of, entry) || (reminders_too && naive_is_reminder(*entry));
    return entry->date >= day && counts;
  });
}

int naive_level(const NaiveSituation& in) {
  int small = 0, large = -1;
  for (const NaiveShare* one : naive_left_overdue(in)) {
    const bool is_small = naive_is_less(one->left, in.of.policy, one->currency());
    int& highest = is_small ? small : large;
    highest = std::max(highest, level_of(in, *one));
  }
  return large >= 0 ? large : small;
}

std::vector<const NaiveShare*> naive_at_level(const NaiveSituation& in) {
  std::vector<const NaiveShare*> found = naive_left_overdue(in);
  const int level = naive_level(in);
  std::erase_if(found, [&](const NaiveShare* one) { return level_of(in, *one) != level; });
  return found;
}

Date naive_ready_day(const NaiveSituation& in) {
  const int next = naive_level(in) + 1;
  std::optional<Date> earliest;
  for (const NaiveShare* one : naive_at_level(in)) {
    const Date ready = ready_day_of(in.of, *one->item, next);
    earliest = std::min(earliest.value_or(ready), ready);
  }
  return *earliest;
}

std::optional<Date> naive_last_hold_ended(const NaiveClient& of) {
  return of.holds.empty() ? std::nullopt : of.holds.back().last;
}

bool naive_is_disputed(const NaiveSituation& in) {
  return std::any_of(in.shares.begin(), in.shares.end(),
                     [](const NaiveShare& one) { return one.dispute != nullptr; });
}

Date naive_rule_5_day(const NaiveSituation& in) {
  Date latest(0);
  for (const NaiveShare& one : in.shares) {
    if (one.dispute) latest = std::max(latest, one.dispute->date);
  }
  std::set<Date> days;
  for (const Entry* entry : in.of.ours) {
    if (entry->date >= latest) days.insert(entry->date);
  }
  return in.of.ours.back()->date + (days.size() >= 2 ? 28 : 14);
}

}  // namespace inv::test
