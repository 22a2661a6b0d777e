#include <algorithm>
#include <array>

#include "decision.hpp"

namespace inv::report {

namespace {

/// By number.
constexpr std::array rules = {
#define INV_RULE(number, name) ask_##name,
#include "inv/report/decision/rules.def"
};

/// The numbers are those of the places.
consteval bool are_in_order() {
  int place = 0;
  bool in_order = true;
#define INV_RULE(number, name) in_order = in_order && ++place == number;
#include "inv/report/decision/rules.def"
  return in_order;
}
static_assert(are_in_order());

}  // namespace

Rule wait(Course& course, std::optional<core::Date> until, std::string why, Action action) {
  course.decision.action = action;
  course.decision.until = until;
  course.decision.reasons = {std::move(why)};
  if (!course.step.why.empty()) course.decision.reasons.push_back(course.step.why);
  return Rule::decided;
}

book::Channel channel_of(const Situation& s, const Step& step) {
  const std::vector<book::Channel>& reach = s.client.reach;
  const bool stays_call = !step.stage;
  if (stays_call || reach.empty()) return step.channel;
  return std::ranges::count(reach, step.channel) > 0 ? step.channel : reach.front();
}

std::optional<book::Tone> tone_of(const Situation& s, const Step& step) {
  if (!step.stage) return std::nullopt;
  return step.tone.value_or(s.policy.rung(*step.stage).tone);
}

bool is_gentle(const Situation& s, const Step& step) {
  const std::optional<book::Tone> tone = tone_of(s, step);
  return tone && book::is_gentle(*tone);
}

Decided decided(const Situation& s) {
  Course course{.step = {}, .decision = facts_of(s)};
  Decision& decision = course.decision;
  for (Rule next = Rule::nothing_open; next != Rule::decided;) {
    decision.rule = next;
    next = rules[static_cast<std::size_t>(next) - 1](s, course);
  }
  if (decision.action != Action::wait && decision.action != Action::none) {
    decision.stage = course.step.stage;
    decision.channel = channel_of(s, course.step);
    decision.tone = tone_of(s, course.step);
  }
  add_supporting(s, course);
  return {std::move(decision), std::move(course.step.about), course.step.broken_promise};
}

Decision decide(const book::Book& book, const Account& account, const Relations& relations) {
  return decided(situation_of(book, account, relations)).decision;
}

Decisions decide_all(const book::Book& book, core::Date as_of, const Selection& selection,
                     bool with_none) {
  const std::optional<core::Date> reconciled = reconciled_until(book, as_of);
  Decisions result{as_of, reconciled, {}, {}};
  const auto take = [&](const Situation&, Decided made) {
    if (made.decision.action == Action::none && !with_none) return;
    result.decisions.push_back(std::move(made.decision));
  };
  result.stale = each_decision(book, as_of, reconciled, selection, take);
  return result;
}

}  // namespace inv::report
