// The facts behind a decision.

#include <algorithm>
#include <set>
#include <utility>

#include "reasons.hpp"

namespace inv::report {

namespace {

/// Adds sentences, but none that one which stands there begins with.
class Because {
 public:
  explicit Because(std::vector<std::string>& all) : all_(all), said_(all.begin(), all.end()) {}

  void say(std::string sentence) {
    const auto next = said_.lower_bound(sentence);
    if (next != said_.end() && next->starts_with(sentence)) return;
    said_.insert(sentence);
    all_.push_back(std::move(sentence));
  }

 private:
  std::vector<std::string>& all_;
  std::set<std::string> said_;
};

/// `step 3 of 7: email, reminder`, and how the channel came to be another.
std::string step_in_words(const Situation& s, const Step& step) {
  const book::Rung& rung = s.policy.rung(*step.stage);
  const std::string channel(book::channel_name(channel_of(s, step)));
  std::string text = "step " + std::to_string(*step.stage) + " of " +
                     std::to_string(s.policy.last_stage()) + ": " + channel + ", " +
                     std::string(book::tone_name(rung.tone));
  if (channel_of(s, step) != step.channel) {
    text += " (the client is not reached by " + std::string(book::channel_name(step.channel)) + ")";
  } else if (step.rule == 8 && step.channel != rung.channel) {
    text += " (after a broken promise)";
  }
  return text;
}

void say_set_aside(const Situation& s, Because& because) {
  std::vector<std::size_t> unsent;
  Sums sums;
  for (std::size_t i = 0; i < s.items.size(); ++i) {
    const core::Money open = s.account.items[i].open;
    if (!s.items[i].unsent || !open.is_positive()) continue;
    unsent.push_back(i);
    add(sums, open);
  }
  for (const DisputeStanding& dispute : s.relations.disputes) {
    because.say(dispute_in_words(s, dispute));
  }
  for (std::size_t promise = 0; promise < s.relations.promises.size(); ++promise) {
    const PromiseStanding& standing = s.relations.promises[promise];
    const bool sets_aside =
        standing.state == PromiseState::live &&
        std::any_of(standing.covers.begin(), standing.covers.end(),
                    [&](std::size_t i) { return s.items[i].promised.is_positive(); });
    if (sets_aside) because.say(promise_in_words(s, promise));
  }
  if (!unsent.empty()) {
    because.say(ids_in_words(s, unsent) + " (" + in_words(sums) + ") not sent yet");
  }
}

void say_unapplied(const Situation& s, Because& because) {
  Sums unapplied, owed;
  for (const Unapplied& money : s.account.unapplied) {
    add(money.amount.is_negative() ? owed : unapplied,
        money.amount.is_negative() ? -money.amount : money.amount);
  }
  if (!unapplied.empty()) because.say(in_words(unapplied) + " received and not applied");
  if (!owed.empty()) because.say(in_words(owed) + " refunded beyond what there was");
}

}  // namespace

void add_supporting(const Situation& s, const Course& course, Decision& decision) {
  Because because(decision.because);
  const bool too_little = course.rule == 7;
  if (!s.overdue.empty() && !too_little) because.say(overdue_in_words(s));
  if (course.step.stage) {
    const bool acts = course.action == Action::remind || course.action == Action::call;
    because.say((acts ? "" : "then ") + step_in_words(s, course.step));
  }
  say_set_aside(s, because);
  say_unapplied(s, because);
}

}  // namespace inv::report
