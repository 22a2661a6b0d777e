// Nothing left is overdue, so what comes next lies ahead.

#include <algorithm>
#include <utility>

#include "decision.hpp"

namespace inv::report {

namespace {

/// A heads-up is not sent with the invoice, as it were.
constexpr int heads_up_age = 7;

/// The first day on which the item could get its heads-up.
core::Date heads_up_day(const Situation& s, std::size_t i) {
  const Item& item = s.account.items[i];
  return std::max(item.due + s.policy.rung(1).at, item.invoiced + heads_up_age);
}

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

/// A channel for a heads-up, which is never a call: that of the rung, or the first other.
std::optional<book::Channel> heads_up_channel(const Situation& s) {
  const std::vector<book::Channel>& reach = s.client.reach;
  const book::Channel own = s.policy.rung(1).channel;
  const bool has_own = own != book::Channel::call && std::ranges::count(reach, own) > 0;
  if (has_own) return own;
  const auto other = std::ranges::find_if(
      reach, [](book::Channel channel) { return channel != book::Channel::call; });
  return other == reach.end() ? std::nullopt : std::optional(*other);
}

/// Why the client gets no heads-up at all; `due` is what falls due.
std::optional<std::string> no_heads_up(const Situation& s, const std::string& due) {
  if (s.client.autopay) return sentence(Says::autopay, {due});
  if (s.policy.headsup == book::HeadsUp::none) return sentence(Says::no_heads_ups, {due});
  if (!heads_up_channel(s)) return sentence(Says::only_by_call, {due});
  if (s.policy.headsup == book::HeadsUp::all) return std::nullopt;
  switch (payment_habit(s.account, s.policy.grace)) {
    case PaymentHabit::prompt: return sentence(Says::pays_promptly, {due});
    case PaymentHabit::late: return sentence(Says::pays_late, {due});
    case PaymentHabit::unknown: return std::nullopt;
  }
  INV_ASSERT(false);
}

bool gets_heads_up(const Situation& s) { return s.policy.rung(1).at <= 0 && !no_heads_up(s, ""); }

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

void see_rungs(const Situation& s, std::size_t i, bool heads_up, Horizon& horizon) {
  if (!s.items[i].left.is_positive()) return;
  const Item& item = s.account.items[i];
  if (heads_up && s.ladder[i].stage == 0) {
    const core::Date day = heads_up_day(s, i);
    if (day <= item.due) horizon.see(day, Ahead::What::heads_up, i);
  }
  horizon.see(item.due + s.policy.rung(s.policy.first_overdue_stage()).at, Ahead::What::first_rung,
              i);
}

/// Every day on which something can change. What is set aside whole has none of its own rungs
/// ahead of it.
std::optional<Ahead> ahead_of(const Situation& s, bool heads_up) {
  Horizon horizon{s.today};
  for (std::size_t i = 0; i < s.items.size(); ++i) {
    if (!s.items[i].promised.is_positive()) continue;
    const auto promise = static_cast<std::size_t>(s.relations.promised_by[i]);
    const auto day = s.relations.promises[promise].next_break;
    if (day) horizon.see(*day, Ahead::What::promise_ends, promise);
  }
  if (const auto day = dispute_call_day(s)) horizon.see(*day, Ahead::What::dispute_is_old, 0);
  for (std::size_t i = 0; i < s.items.size(); ++i) see_rungs(s, i, heads_up, horizon);
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
      return sentence(Says::dispute_rests, {dispute_text(s, s.relations.disputes[ahead.which]),
                                            s.last_ours->text(), day});
    case Ahead::What::heads_up:
      return sentence(Says::heads_up_ahead, {nothing_due_text(s), s.id_of(ahead.which), day});
    case Ahead::What::first_rung:
      return sentence(Says::first_rung_ahead,
                      {nothing_due_text(s), s.id_of(ahead.which),
                       s.account.items[ahead.which].due.text(),
                       rung_text(s, s.policy.first_overdue_stage()), day});
  }
  INV_ASSERT(false);
}

/// Nothing ahead: only promises whose end waits for payments to be entered, what is late only if
/// the bank brought nothing, and unsent invoices.
std::string waits_for(const Situation& s) {
  for (std::size_t i = 0; i < s.items.size(); ++i) {
    if (s.items[i].promised.is_positive()) {
      return promise_text(s, static_cast<std::size_t>(s.relations.promised_by[i]));
    }
  }
  if (std::ranges::any_of(s.items, &ItemView::unreconciled)) {
    return sentence(Says::waits_for_bank, {s.relations.reconciled->text()});
  }
  return sentence(Says::waits_for_sending);
}

/// Why a heads-up that could go out by its day does not.
std::optional<std::string> why_no_heads_up(const Situation& s,
                                           const std::vector<std::size_t>& ready) {
  if (ready.empty() || s.policy.rung(1).at > 0) return std::nullopt;
  const std::string due = falls_due_text(s, ready);
  if (const auto why = no_heads_up(s, due)) return why;
  return sentence(Says::small_heads_up, {due});
}

}  // namespace

Rule ask_nothing_overdue(const Situation& s, Course& course) {
  if (!s.overdue.empty()) return Rule::too_little;
  std::vector<std::size_t> ready = ready_for_heads_up(s);
  const bool heads_up = gets_heads_up(s);
  if (heads_up && s.any_worth_it(s.left_of(ready))) {
    course.step.rule = Rule::nothing_overdue;
    course.step.stage = 1;
    course.step.channel = *heads_up_channel(s);
    course.step.ready = s.today;
    for (const std::size_t i : ready) {
      course.step.ready = std::min(course.step.ready, heads_up_day(s, i));
    }
    course.step.why = falls_due_text(s, ready);
    course.step.about = std::move(ready);
    return Rule::carry;
  }
  if (const std::optional<Ahead> next = ahead_of(s, heads_up)) {
    wait(course, next->day, ahead_text(s, *next));
  } else {
    wait(course, std::nullopt, waits_for(s));
  }
  if (const auto why = why_no_heads_up(s, ready)) course.decision.reasons.push_back(*why);
  return Rule::decided;
}

}  // namespace inv::report
