#include <algorithm>
#include <array>

#include "decision.hpp"
#include "report/items/items.hpp"
#include "report/relations/contacts.hpp"

namespace inv::report {

namespace {

constexpr std::array<Rule, 15> rules = {
    rule_1_nothing_open, rule_2_hold,           rule_3_come_back,
    rule_4_set_aside,    rule_5_dispute,        rule_6_nothing_overdue,
    rule_7_too_little,   rule_8_broken_promise, rule_9_next_rung,
    rule_10_carry,       rule_11_invoice_sent,  rule_12_gap,
    rule_13_stale,       rule_14_quiet,         rule_15_act,
};

}  // namespace

int wait(Course& course, std::optional<core::Date> until, std::string why, Action action) {
  course.decision.action = action;
  course.decision.until = until;
  course.decision.reasons = {std::move(why)};
  if (!course.step.why.empty()) course.decision.reasons.push_back(course.step.why);
  return decided;
}

book::Channel channel_of(const Situation& s, const Step& step) {
  const std::vector<book::Channel>& reach = s.client.reach;
  const bool stays_call = !step.stage;
  if (stays_call || reach.empty()) return step.channel;
  return std::ranges::count(reach, step.channel) > 0 ? step.channel : reach.front();
}

std::optional<book::Tone> tone_of(const Situation& s, const Step& step) {
  if (!step.stage) return std::nullopt;
  return s.policy.rung(*step.stage).tone;
}

std::optional<core::Date> last_sent(const Situation& s, book::SentWhat what) {
  std::optional<core::Date> last;
  for (const book::EntryIx ix : entries_until(s.book, s.account.client, s.today)) {
    const auto* sent = s.book.entry(ix).as<book::Sent>();
    if (sent != nullptr && sent->what == what) last = s.book.entry(ix).date;
  }
  return last;
}

Decision decide(const book::Book& book, const Account& account, const Relations& relations) {
  const Situation s = situation_of(book, account, relations);
  Course course{.step = {}, .decision = facts_of(s)};
  Decision& decision = course.decision;
  for (int next = 1; next != decided;) {
    decision.rule = next;
    next = rules[static_cast<std::size_t>(next - 1)](s, course);
  }
  if (decision.action != Action::wait && decision.action != Action::none) {
    decision.stage = course.step.stage;
    decision.channel = channel_of(s, course.step);
    decision.tone = tone_of(s, course.step);
    decision.about = course.step.about;
    decision.broken_promise = course.step.broken_promise;
  }
  add_supporting(s, course);
  return std::move(decision);
}

Decisions decide_all(const book::Book& book, core::Date as_of, const Selection& selection,
                     bool with_none) {
  const std::optional<core::Date> reconciled = reconciled_until(book, as_of);
  Decisions result{as_of, reconciled, {}, stale_text(book, reconciled, as_of)};
  each_account(book, as_of, selection, [&](const Account& account) {
    Decision decision = decide(book, account, relations(book, account, reconciled));
    if (decision.action != Action::none || with_none) {
      result.decisions.push_back(std::move(decision));
    }
  });
  return result;
}

}  // namespace inv::report
