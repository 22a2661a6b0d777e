// Something is overdue and not set aside: which step it asks for.

#include <algorithm>
#include <iterator>
#include <ranges>

#include "decision.hpp"

namespace inv::report {

namespace {

bool covers_overdue(const Situation& s, const PromiseStanding& promise) {
  return std::ranges::any_of(promise.covers,
                             [&](std::size_t i) { return s.items[i].is_overdue(); });
}

/// Broken promises for overdue items that nobody has come back to, by the order in which they were
/// made.
std::vector<std::size_t> unanswered_promises(const Situation& s) {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < s.relations.promises.size(); ++i) {
    const PromiseStanding& promise = s.relations.promises[i];
    if (promise.state != PromiseState::broken || promise.second_broken) continue;
    if (covers_overdue(s, promise) && !s.heard_since(promise.breaks)) found.push_back(i);
  }
  return found;
}

/// The highest stage of the items that give the level; never a heads-up, which would be about
/// something not yet due.
int stage_of_level(const Situation& s, const NextRung& next) {
  return std::clamp(next.level, s.policy.first_overdue_stage(), s.policy.last_stage());
}

/// The promised items, and those that have come to the stage by themselves.
std::vector<std::size_t> about_promise(const Situation& s, const PromiseStanding& promise,
                                       const NextRung& next) {
  std::vector<std::size_t> about;
  for (const std::size_t i : s.overdue) {
    const bool is_ready = next.stage && next.ready <= s.today;
    if (std::ranges::binary_search(promise.covers, i) ||
        (is_ready && std::ranges::binary_search(next.about, i))) {
      about.push_back(i);
    }
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
  return sentence(Says::not_kept, {what, text_of(s.left_of(items)), ids_text(s, items),
                                   quoted_after_colon(said)});
}

/// A payment for an item that came back, and the item.
struct CameBack {
  const book::Entry* returned;
  std::size_t item;
  core::Money amount;
};

/// The last that nobody has spoken of.
std::optional<CameBack> unanswered_return(const Situation& s) {
  std::optional<CameBack> last;
  for (const std::size_t i : s.overdue) {
    for (const Posting& posting : s.account.items[i].postings) {
      if (posting.kind != PostingKind::returned || !posting.cause.entry) continue;
      const book::Entry& entry = s.book.entry(*posting.cause.entry);
      const auto* returned = entry.as<book::Returned>();
      if (returned == nullptr || returned->mistake || s.heard_since(entry.date)) continue;
      if (!last || entry.date > last->returned->date) last = {&entry, i, -posting.reduces};
    }
  }
  return last;
}

int half_rounded_up(int days) { return (days + 1) / 2; }

/// The first day on which an item at that level could take its next step.
core::Date ready_day(const Situation& s, std::size_t item, int level) {
  const LadderStanding& standing = s.ladder[item];
  const book::Policy& policy = s.policy;
  if (level + 1 > policy.last_stage()) {
    const core::Date prompted = *standing.prompted;
    return std::max(prompted, s.last_ours.value_or(prompted)) + policy.repeat;
  }
  const core::Date reached = s.account.items[item].due + policy.rung(level + 1).at;
  if (level < policy.first_overdue_stage()) return reached;
  const int between = policy.rung(level + 1).at - policy.rung(level).at;
  return std::max(reached, *standing.prompted + half_rounded_up(between));
}

/// What a step that a call takes on a day of its own is like: friendly, and about the level.
void set_friendly_call(Course& course, Rule rule, int stage, const NextRung& next,
                       std::string why) {
  course.step.rule = rule;
  course.step.stage = stage;
  course.step.tone = book::Tone::friendly;
  course.step.channel = book::Channel::call;
  course.step.about = next.about;
  course.step.why = std::move(why);
}

}  // namespace

NextRung next_rung_of(const Situation& s) {
  const int first = s.policy.first_overdue_stage();
  const auto level_of = [&](std::size_t i) { return std::max(s.ladder[i].stage, first - 1); };
  const auto counts = [&](std::size_t i) { return s.is_worth_it(s.items[i].left); };
  const bool any_counts = std::ranges::any_of(s.overdue, counts);
  NextRung next{.level = first - 1, .stage = {}, .ready = s.today, .about = {}};
  for (const std::size_t i : s.overdue) {
    if (!any_counts || counts(i)) next.level = std::max(next.level, level_of(i));
  }
  if (next.level < s.policy.last_stage()) next.stage = next.level + 1;
  for (const std::size_t i : s.overdue) {
    if (level_of(i) != next.level) continue;
    const core::Date day = ready_day(s, i, next.level);
    next.ready = next.about.empty() ? day : std::min(next.ready, day);
    next.about.push_back(i);
  }
  return next;
}

Rule ask_too_little(const Situation& s, Course& course) {
  const Sums sums = s.left_of(s.overdue);
  if (s.any_worth_it(sums)) return Rule::came_back;
  const bool covered = std::ranges::all_of(
      sums, [&](const auto& sum) { return sum.second <= s.unapplied_in(sum.first); });
  if (covered) {
    return wait(course, std::nullopt, sentence(Says::is_covered, {text_of(sums)}));
  }
  const bool less = std::ranges::any_of(
      sums, [&](const auto& sum) { return !s.unapplied_in(sum.first).is_zero(); });
  std::vector<std::string> least;
  for (const auto& [currency, sum] : sums) {
    const std::string code = sums.size() == 1 ? "" : " " + std::string(currency.code());
    least.push_back(s.policy.minimum.in(currency).text() + code);
  }
  return wait(course, std::nullopt,
              sentence(Says::under_minimum,
                       {text_of(sums), less ? "less what is unapplied " : "", join(least)}));
}

Rule ask_came_back(const Situation& s, Course& course) {
  const std::optional<CameBack> back = unanswered_return(s);
  if (!back) return Rule::after_hold;
  const NextRung next = next_rung_of(s);
  const std::string why = back->returned->as<book::Returned>()->why;
  set_friendly_call(course, Rule::came_back, stage_of_level(s, next), next,
                    sentence(Says::payment_came_back,
                             {money_text(back->amount), s.id_of(back->item),
                              back->returned->date.text(), why.empty() ? "" : " (" + why + ")"}));
  course.step.ready = back->returned->date;
  return Rule::quiet;
}

Rule ask_after_hold(const Situation& s, Course& course) {
  const std::optional<EndedHold>& hold = s.relations.ended_hold;
  if (!hold || s.heard_since(hold->last_day + 1)) return Rule::broken_promise;
  const bool was_due = std::ranges::any_of(
      s.overdue, [&](std::size_t i) { return s.account.items[i].due <= hold->last_day; });
  if (!was_due) return Rule::broken_promise;
  const book::Text& why = s.book.entry(hold->entry).as<book::Hold>()->why;
  const std::string what = why.empty() ? "" : " (" + std::string(why) + ")";
  const core::Date ready = hold->last_day + s.policy.gap;
  if (s.today < ready) {
    return wait(course, ready,
                sentence(Says::hold_just_ended, {what, hold->last_day.text(), ready.text()}));
  }
  set_friendly_call(course, Rule::after_hold, s.policy.first_overdue_stage(), next_rung_of(s),
                    sentence(Says::hold_ended, {what, hold->last_day.text()}));
  course.step.ready = ready;
  return Rule::stale;
}

Rule ask_broken_promise(const Situation& s, Course& course) {
  const std::vector<std::size_t> broken = unanswered_promises(s);
  if (broken.empty()) return Rule::next_rung;
  const PromiseStanding& promise = s.relations.promises[broken.back()];
  const NextRung next = next_rung_of(s);
  const bool is_ready = next.stage && next.ready <= s.today;
  course.step.rule = Rule::broken_promise;
  course.step.stage = is_ready ? *next.stage : stage_of_level(s, next);
  course.step.channel = s.policy.broken;
  course.step.about = about_promise(s, promise, next);
  course.step.broken_promise = broken.back();
  course.step.ready = promise.breaks;
  for (const std::size_t i : broken) {
    course.step.ready = std::min(course.step.ready, s.relations.promises[i].breaks);
  }
  course.step.why = broken_text(s, promise);
  return Rule::gap;
}

Rule ask_next_rung(const Situation& s, Course& course) {
  NextRung next = next_rung_of(s);
  if (next.ready > s.today) {
    return wait(course, next.ready,
                next.stage ? sentence(Says::next_step_on,
                                      {rung_text(s, *next.stage), next.ready.text()})
                           : sentence(Says::person_decides_on, {next.ready.text()}));
  }
  course.step.rule = Rule::next_rung;
  course.step.ready = next.ready;
  if (!next.stage) {
    course.step.why = sentence(Says::person_decides, {ids_text(s, next.about)});
    return Rule::gap;
  }
  course.step.stage = next.stage;
  course.step.channel = s.policy.rung(*next.stage).channel;
  course.step.about = std::move(next.about);
  course.step.why = overdue_text(s);
  return Rule::firm_beside_dispute;
}

}  // namespace inv::report
