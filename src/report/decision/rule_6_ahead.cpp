// Rule 6: nothing left is overdue, so what comes next lies ahead.

#include <algorithm>
#include <utility>

#include "decision.hpp"

namespace inv::report {

namespace {

/// A heads-up is not sent with the invoice, as it were.
constexpr int heads_up_age = 7;

/// Items that have reached their heads-up and have not had it.
std::vector<std::size_t> ready_for_heads_up(const Situation& s) {
  std::vector<std::size_t> ready;
  for (std::size_t i = 0; i < s.items.size(); ++i) {
    const ItemView& view = s.items[i];
    if (!view.left.is_positive() || view.days > 0 || s.ladder[i].stage != 0) continue;
    if (s.policy.stage_reached(view.days) < 1) continue;
    if (s.today - s.account.items[i].invoiced >= heads_up_age) ready.push_back(i);
  }
  return ready;
}

/// `2 invoices fall due by 2026-04-07: 349.00 GBP`.
std::string falls_due_text(const Situation& s, const std::vector<std::size_t>& items) {
  core::Date last = s.account.items[items.front()].due;
  for (const std::size_t i : items) last = std::max(last, s.account.items[i].due);
  const std::string verb = items.size() == 1              ? " falls due on "
                           : invoice_count(s, items) == 1 ? " falls due by "
                                                          : " fall due by ";
  return invoices_text(s, items) + verb + last.text() + ": " + text_of(s.left_of(items));
}

/// A day on which the decision can change, and of which promise, dispute or item.
struct Ahead {
  enum class What { promise_ends, dispute_is_old, heads_up, first_rung };
  core::Date day;
  What what;
  std::size_t which;
};

/// Keeps the earliest day after today, the first of equals.
struct Horizon {
  core::Date today;
  std::optional<Ahead> next = {};

  void see(core::Date day, Ahead::What what, std::size_t which) {
    if (day > today && (!next || day < next->day)) next = {day, what, which};
  }
};

void see_rungs(const Situation& s, std::size_t i, Horizon& horizon) {
  if (!s.items[i].left.is_positive()) return;
  const Item& item = s.account.items[i];
  if (s.gets_heads_up && s.ladder[i].stage == 0) {
    const core::Date day = std::max(item.due + s.policy.rung(1).at, item.invoiced + heads_up_age);
    if (day <= item.due) horizon.see(day, Ahead::What::heads_up, i);
  }
  horizon.see(item.due + s.policy.rung(s.policy.first_overdue_stage()).at, Ahead::What::first_rung,
              i);
}

/// Every day that rule 6b names. What is set aside whole has none of its own rungs ahead of it.
std::optional<Ahead> ahead_of(const Situation& s) {
  Horizon horizon{s.today};
  for (std::size_t i = 0; i < s.items.size(); ++i) {
    if (!s.items[i].promised.is_positive()) continue;
    const auto promise = static_cast<std::size_t>(s.relations.promised_by[i]);
    horizon.see(s.relations.promises[promise].breaks, Ahead::What::promise_ends, promise);
  }
  for (std::size_t i = 0; s.last_contact && i < s.relations.disputes.size(); ++i) {
    horizon.see(*s.last_contact + dispute_days, Ahead::What::dispute_is_old, i);
  }
  for (std::size_t i = 0; i < s.items.size(); ++i) see_rungs(s, i, horizon);
  return horizon.next;
}

/// `nothing is overdue; `, or nothing but what is set aside.
std::string nothing_due_text(const Situation& s) {
  for (std::size_t i = 0; i < s.items.size(); ++i) {
    const bool is_aside = s.account.items[i].open > s.items[i].left;
    if (is_aside && s.items[i].days >= 1) return "nothing else is overdue; ";
  }
  return "nothing is overdue; ";
}

std::string ahead_text(const Situation& s, const Ahead& ahead) {
  const std::string day = ahead.day.text();
  switch (ahead.what) {
    case Ahead::What::promise_ends: return promise_text(s, ahead.which);
    case Ahead::What::dispute_is_old:
      return dispute_text(s, s.relations.disputes[ahead.which]) + "; last contact on " +
             s.last_contact->text() + ", worth another word on " + day;
    case Ahead::What::heads_up:
      return nothing_due_text(s) + "the heads-up for " + s.id_of(ahead.which) + " can go out on " +
             day;
    case Ahead::What::first_rung:
      return nothing_due_text(s) + s.id_of(ahead.which) + " falls due on " +
             s.account.items[ahead.which].due.text() + ", its first step (" +
             rung_text(s.policy.rung(s.policy.first_overdue_stage())) + ") can come on " + day;
  }
  INV_ASSERT(false);
}

/// Nothing ahead: only promises whose end waits for payments to be entered, and unsent invoices.
std::string waits_for(const Situation& s) {
  for (std::size_t i = 0; i < s.items.size(); ++i) {
    if (s.items[i].promised.is_positive()) {
      return promise_text(s, static_cast<std::size_t>(s.relations.promised_by[i]));
    }
  }
  return "nothing is overdue but what has not been sent; a `sent: invoice` that names it ends this";
}

/// Why a heads-up that could go out by its day does not.
std::optional<std::string> no_heads_up(const Situation& s, const std::vector<std::size_t>& ready) {
  if (ready.empty() || s.policy.rung(1).at > 0) return std::nullopt;
  const std::string due = falls_due_text(s, ready);
  if (s.client.autopay) return due + "; paid automatically, so no heads-up";
  if (s.policy.headsup == book::HeadsUp::none) return due + "; this policy has no heads-up";
  if (!s.gets_heads_up) {
    return due + "; the last three invoices were paid in time, so no heads-up is needed";
  }
  return due + "; too little for a heads-up";
}

}  // namespace

int rule_6_nothing_overdue(const Situation& s, Course& course) {
  if (!s.overdue.empty()) return 7;
  std::vector<std::size_t> ready = ready_for_heads_up(s);
  if (s.gets_heads_up && s.any_worth_it(s.left_of(ready))) {
    course.step = {.rule = 6,
                   .stage = 1,
                   .channel = s.policy.rung(1).channel,
                   .about = ready,
                   .broken_promise = std::nullopt,
                   .why = falls_due_text(s, ready)};
    return 10;
  }
  if (const std::optional<Ahead> next = ahead_of(s)) {
    wait(course, next->day, ahead_text(s, *next));
  } else {
    wait(course, std::nullopt, waits_for(s));
  }
  if (const auto why = no_heads_up(s, ready)) course.decision.reasons.push_back(*why);
  return decided;
}

}  // namespace inv::report
