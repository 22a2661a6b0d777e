#include <algorithm>
#include <set>

#include "naive_decision.hpp"

// Rules 1 to 11 of contract 3.3, each under its number. Rule 4 is in naive_shares.cpp.

namespace inv::test {

namespace {

using book::Contact;
using book::Entry;
using book::Outcome;
using core::Date;

class Rules {
 public:
  explicit Rules(const NaiveSituation& in)
      : in_(in), of_(in.of), policy_(of_.policy), today_(of_.today) {}

  NaiveStep rule_1() const {
    return in_.shares.empty() ? NaiveStep{.rule = 1, .action = "none"} : rule_2();
  }

 private:
  static NaiveStep wait(int rule, std::optional<Date> until) {
    return {.rule = rule, .action = "wait", .until = until};
  }
  NaiveStep bare_call(int rule, int go_on_at) const {
    return {.rule = rule, .action = "go on", .go_on_at = go_on_at, .ready = today_};
  }

  NaiveStep rule_2() const {
    if (of_.holds.empty()) return rule_3();
    const std::optional<Date> last = of_.holds.back().last;
    if (last && *last < today_) return rule_3();
    return wait(2, last ? std::optional(*last + 1) : std::nullopt);
  }

  NaiveStep rule_3() const {
    if (owes_an_answer()) return bare_call(3, 17);
    const Entry* last = last_that_says_something();
    const std::optional<Date> day = last ? naive_come_back(of_, *last) : std::nullopt;
    if (!day || was_in_touch_after(last, *day)) return rule_5();
    if (today_ < *day) return wait(3, day);
    NaiveStep call = bare_call(3, 15);
    call.next_was_named = last->as<Contact>()->next.has_value();
    return call;
  }

  bool owes_an_answer() const {
    bool owes = false;
    for (const Entry* entry : of_.contacts) {
      const Contact& contact = *entry->as<Contact>();
      if (naive_is_ours(of_, entry)) owes = false;
      if (contact.outcome == Outcome::reply_due) owes = true;
    }
    return owes;
  }

  const Entry* last_that_says_something() const {
    const Entry* last = nullptr;
    for (const Entry* entry : of_.entries) {
      const auto* contact = entry->as<Contact>();
      if (!contact) continue;
      const bool has_outcome = contact->outcome != Outcome::none &&
                               contact->outcome != Outcome::other &&
                               contact->outcome != Outcome::no_answer;
      const bool says =
          contact->stage > 0 || !entry->for_.empty() || contact->next || has_outcome;
      if (says) last = entry;
    }
    return last;
  }

  bool was_in_touch_after(const Entry* last, Date day) const {
    bool is_after = false;
    for (const Entry* entry : of_.entries) {
      if (is_after && entry->date >= day && naive_is_ours(of_, entry)) return true;
      if (entry == last) is_after = true;
    }
    return false;
  }

  NaiveStep rule_5() const {
    for (const NaiveShare& one : in_.shares) {
      if (!one.dispute) continue;
      const bool was_heard = naive_was_in_touch(of_, one.dispute->date, false);
      if (!was_heard || today_ >= naive_rule_5_day(in_)) return bare_call(5, 15);
    }
    return naive_left_overdue(in_).empty() ? rule_6() : rule_7();
  }

  /// Rung 1's, but never a call: then the first other one of `reach`.
  std::optional<book::Channel> channel_of_heads_up() const {
    const std::vector<book::Channel>& reach = of_.records.client.reach;
    const book::Channel its = policy_.ladder.front().channel;
    const bool has = std::count(reach.begin(), reach.end(), its) > 0;
    if (has && its != book::Channel::call) return its;
    for (const book::Channel one : reach) {
      if (one != book::Channel::call) return one;
    }
    return std::nullopt;
  }

  bool gives_heads_up() const {
    if (policy_.ladder.front().at > 0 || of_.records.client.autopay) return false;
    if (policy_.headsup == book::HeadsUp::none || !channel_of_heads_up()) return false;
    return policy_.headsup == book::HeadsUp::all || naive_payer(of_) == NaivePayer::neither;
  }

  /// From when on the item can have its heads-up, where it can while it is not overdue.
  std::optional<Date> heads_up_day(const NaiveShare& one) const {
    const NaivePart& item = *one.item;
    const Date day = std::max(item.due + policy_.ladder.front().at, item.invoice->date + 7);
    const bool can = one.left > 0 && item.due >= today_ && day <= item.due;
    return can && naive_stage(of_, item).stage == 0 ? std::optional(day) : std::nullopt;
  }

  NaiveStep rule_6() const {
    if (!gives_heads_up()) return rule_6b();
    NaiveStep step{.rule = 6, .action = "go on", .go_on_at = 13, .ready = today_, .stage = 1};
    std::map<std::string, Minor> sums;
    for (const NaiveShare& one : in_.shares) {
      const std::optional<Date> day = heads_up_day(one);
      if (!day || *day > today_) continue;
      step.ready = std::min(step.ready, *day);
      step.about.push_back(&one);
      add_less_unapplied(sums, one);
    }
    step.channel = *channel_of_heads_up();
    step.tone = policy_.ladder.front().tone;
    for (const auto& [currency, sum] : sums) {
      if (!naive_is_less(sum, policy_, currency)) return step;
    }
    return rule_6b();
  }

  NaiveStep rule_6b() const {
    std::set<Date> days;
    for (const NaiveShare& one : in_.shares) {
      const std::optional<Date> heads_up = gives_heads_up() ? heads_up_day(one) : std::nullopt;
      if (heads_up) days.insert(*heads_up);
      if (one.left > 0) days.insert(one.item->due + naive_at(policy_, naive_first_rung(policy_)));
      if (one.promised > 0 && one.promise->next_break) days.insert(*one.promise->next_break);
      if (one.dispute) days.insert(naive_rule_5_day(in_));
    }
    const auto next = days.upper_bound(today_);
    return wait(6, next == days.end() ? std::nullopt : std::optional(*next));
  }

  void add_less_unapplied(std::map<std::string, Minor>& sums, const NaiveShare& one) const {
    if (sums.count(one.currency()) == 0) {
      for (const NaivePot& pot : of_.account.pots) {
        if (pot.currency == one.currency() && !pot.kept) sums[pot.currency] -= pot.left;
      }
    }
    sums[one.currency()] += one.left;
  }

  NaiveStep rule_7() const {
    std::map<std::string, Minor> sums;
    for (const NaiveShare* one : naive_left_overdue(in_)) add_less_unapplied(sums, *one);
    for (const auto& [currency, sum] : sums) {
      if (sum > 0 && !naive_is_less(sum, policy_, currency)) return rule_8();
    }
    return wait(7, std::nullopt);
  }

  NaiveStep step_of(int rule, int stage, int go_on_at, Date ready) const {
    const book::Rung& rung = policy_.ladder.at(static_cast<std::size_t>(stage - 1));
    return {.rule = rule,
            .action = "go on",
            .go_on_at = go_on_at,
            .ready = ready,
            .stage = stage,
            .channel = rung.channel,
            .tone = rung.tone,
            .about = naive_at_level(in_)};
  }

  NaiveStep friendly_call(int rule, int stage, int go_on_at) const {
    NaiveStep step = step_of(rule, stage, go_on_at, today_);
    step.channel = book::Channel::call;
    step.tone = book::Tone::friendly;
    return step;
  }

  int stage_so_far() const { return std::max(naive_level(in_), naive_first_rung(policy_)); }

  NaiveStep rule_8() const {
    for (const Entry* entry : of_.entries) {
      const auto* returned = entry->as<book::Returned>();
      if (!returned || returned->mistake) continue;
      if (naive_was_in_touch(of_, entry->date, true)) continue;
      for (const NaiveShare* one : naive_left_overdue(in_)) {
        const bool is_of_it = of_.records.was_taken_off(*one->item, *entry);
        if (is_of_it) return friendly_call(8, stage_so_far(), 17);
      }
    }
    return rule_9();
  }

  NaiveStep rule_9() const {
    const std::optional<Date> ended = naive_last_hold_ended(of_);
    if (!ended || naive_was_in_touch(of_, *ended + 1, true)) return rule_10();
    const std::vector<const NaiveShare*> overdue = naive_left_overdue(in_);
    if (std::none_of(overdue.begin(), overdue.end(),
                     [&](const NaiveShare* one) { return one->item->due <= *ended; })) {
      return rule_10();
    }
    if (today_ - *ended < policy_.gap) return wait(9, *ended + policy_.gap);
    return friendly_call(9, naive_first_rung(policy_), 16);
  }

  std::optional<Date> broken_and_unanswered() const {
    std::optional<Date> earliest;
    for (const NaiveShare* one : naive_left_overdue(in_)) {
      const NaivePromise* promise = one->promise;
      if (!promise || promise->state != NaiveState::broken) continue;
      if (naive_was_in_touch(of_, *promise->since, true)) continue;
      if (naive_is_second_broken(of_, in_.promises, *promise)) continue;
      earliest = std::min(earliest.value_or(*promise->since), *promise->since);
    }
    return earliest;
  }

  bool is_past_the_last() const {
    return naive_level(in_) + 1 > static_cast<int>(policy_.ladder.size());
  }

  NaiveStep rule_10() const {
    const std::optional<Date> broke = broken_and_unanswered();
    if (!broke) return rule_11();
    const bool is_ready = naive_ready_day(in_) <= today_ && !is_past_the_last();
    NaiveStep step = step_of(10, is_ready ? naive_level(in_) + 1 : stage_so_far(), 15, *broke);
    step.channel = policy_.broken;
    return step;
  }

  NaiveStep rule_11() const {
    const Date ready = naive_ready_day(in_);
    if (ready > today_) return wait(11, ready);
    return is_past_the_last() ? bare_call(11, 15) : step_of(11, naive_level(in_) + 1, 12, ready);
  }

  const NaiveSituation& in_;
  const NaiveClient& of_;
  const book::Policy& policy_;
  Date today_;
};

}  // namespace

NaiveStep naive_step(const NaiveSituation& in) { return Rules(in).rule_1(); }

}  // namespace inv::test
