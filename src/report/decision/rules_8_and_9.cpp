// Rules 8 and 9: which step of the ladder.

#include <algorithm>
#include <iterator>

#include "decision.hpp"

namespace inv::report {

namespace {

/// What the ladder says of the overdue items on this day.
struct NextRung {
  bool is_ready = false;
  std::optional<int> stage;        ///< when ready: the highest; none: a person decides
  std::vector<std::size_t> about;  ///< the items whose next rung that is
  NextStep first;                  ///< of all, the one that comes first
};

NextRung next_rung(const Situation& s) {
  const auto height = [&](std::optional<int> stage) {
    return stage.value_or(s.policy.last_stage() + 1);
  };
  INV_ASSERT(!s.overdue.empty());
  NextRung next{.stage = {}, .about = {}, .first = next_step(s, s.overdue.front())};
  for (const std::size_t i : s.overdue) {
    const NextStep step = next_step(s, i);
    if (step.ready < next.first.ready) next.first = step;
    if (step.ready > s.today) continue;
    if (next.is_ready && height(step.stage) < height(next.stage)) continue;
    if (next.is_ready && height(step.stage) > height(next.stage)) next.about.clear();
    next.is_ready = true;
    next.stage = step.stage;
    next.about.push_back(i);
  }
  return next;
}

bool covers_overdue(const Situation& s, const PromiseStanding& promise) {
  return std::any_of(promise.covers.begin(), promise.covers.end(),
                     [&](std::size_t i) { return s.items[i].is_overdue(); });
}

/// The latest broken promise for an overdue item that nobody has come back to.
std::optional<std::size_t> unanswered_promise(const Situation& s) {
  const std::optional<core::Date> reminder = last_sent(s, book::SentWhat::reminder);
  for (std::size_t i = s.relations.promises.size(); i-- > 0;) {
    const PromiseStanding& promise = s.relations.promises[i];
    if (promise.state != PromiseState::broken || !covers_overdue(s, promise)) continue;
    const bool contacted = s.last_contact && *s.last_contact >= promise.breaks;
    const bool reminded = reminder && *reminder >= promise.breaks;
    if (!contacted && !reminded) return i;
  }
  return std::nullopt;
}

/// The stage of rule 9, or else the highest of an overdue item; never a heads-up, which would be
/// about something not yet due.
int stage_after_promise(const Situation& s, const NextRung& next) {
  if (next.is_ready && next.stage) return *next.stage;
  int highest = s.policy.first_overdue_stage();
  for (const std::size_t i : s.overdue) highest = std::max(highest, s.ladder[i].stage);
  return highest;
}

/// The promised items, and those that have come to the stage by themselves.
std::vector<std::size_t> about_promise(const Situation& s, const PromiseStanding& promise,
                                       const NextRung& next) {
  std::vector<std::size_t> about;
  for (const std::size_t i : s.overdue) {
    const auto has = [&](const std::vector<std::size_t>& items) {
      return std::binary_search(items.begin(), items.end(), i);
    };
    if (has(promise.covers) || (next.stage && has(next.about))) about.push_back(i);
  }
  return about;
}

std::string broken_text(const Situation& s, const PromiseStanding& promise) {
  std::vector<std::size_t> items;
  std::ranges::copy_if(promise.covers, std::back_inserter(items),
                       [&](std::size_t i) { return s.items[i].is_overdue(); });
  const book::Entry& entry = s.book.entry(promise.entry);
  const std::string what =
      promise.is_plan
          ? "the step by " + promise.by.text() + " of the plan of " + promise.made.text()
          : "the promise of " + promise.made.text() + " to pay by " + promise.by.text();
  const std::string_view said =
      promise.is_plan ? entry.as<book::Plan>()->said : entry.as<book::Promise>()->said;
  return what + " was not kept: " + text_of(s.left_of(items)) + " of " + ids_text(s, items) +
         " still open" + quoted_after_colon(said);
}

}  // namespace

int rule_8_broken_promise(const Situation& s, Course& course) {
  const std::optional<std::size_t> broken = unanswered_promise(s);
  if (!broken) return 9;
  const PromiseStanding& promise = s.relations.promises[*broken];
  const NextRung next = next_rung(s);
  course.step = {.rule = 8,
                 .stage = stage_after_promise(s, next),
                 .channel = s.policy.broken,
                 .about = about_promise(s, promise, next),
                 .broken_promise = broken,
                 .why = broken_text(s, promise)};
  return 12;
}

int rule_9_next_rung(const Situation& s, Course& course) {
  NextRung next = next_rung(s);
  if (!next.is_ready) {
    const std::string step =
        next.first.stage ? "the next step (" + rung_text(s.policy.rung(*next.first.stage)) + ")"
                         : "all steps are taken; the time for a person to decide";
    return wait(course, next.first.ready, step + " comes on " + next.first.ready.text());
  }
  course.step.rule = 9;
  if (!next.stage) {
    course.step.why =
        "all steps are taken for " + ids_text(s, next.about) + "; a person decides how to go on";
    return 13;
  }
  course.step.stage = next.stage;
  course.step.channel = s.policy.rung(*next.stage).channel;
  course.step.about = std::move(next.about);
  course.step.why = overdue_text(s);
  return 10;
}

}  // namespace inv::report
