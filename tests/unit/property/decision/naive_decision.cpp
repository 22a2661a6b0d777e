#include "naive_decision.hpp"

#include <algorithm>
#include <set>

// Rules 12 to 18 of contract 3.3: what a step has to get past.

namespace inv::test {

namespace {

using book::Contact;
using book::Entry;
using book::Outcome;
using core::Date;

struct Brake {
  std::string action;  ///< `wait`, `carry`
  std::optional<Date> until;
};
using MaybeBrake = std::optional<Brake>;

/// A visit of ours that was about nothing.
bool is_chat(const Entry& entry) {
  const auto* contact = entry.as<Contact>();
  return contact && contact->how == book::ContactHow::visit && contact->stage == 0 &&
         entry.for_.empty() &&
         (contact->outcome == Outcome::none || contact->outcome == Outcome::other);
}

class Brakes {
 public:
  Brakes(const NaiveSituation& in, const NaiveStep& step)
      : in_(in), of_(in.of), policy_(of_.policy), today_(of_.today), step_(step) {}

  MaybeBrake by_rule(int rule) const {
    switch (rule) {
      case 12: return rule_12();
      case 13: return rule_13();
      case 14: return rule_14();
      case 15: return rule_15();
      case 16: return rule_16();
      default: return rule_17();
    }
  }

 private:
  MaybeBrake rule_12() const {
    if (!step_.is_stern() || !naive_is_disputed(in_)) return std::nullopt;
    return Brake{"wait", naive_rule_5_day(in_)};
  }

  /// Nothing is overdue, or fewer than two invoices came after the oldest that is fell due.
  bool is_early() const {
    std::optional<Date> oldest;
    for (const NaiveShare* one : naive_left_overdue(in_)) {
      oldest = std::min(oldest.value_or(one->item->due), one->item->due);
    }
    if (!oldest) return true;
    const std::vector<const PlainInvoice*> all = naive_invoices(of_);
    return std::count_if(all.begin(), all.end(), [&](const PlainInvoice* one) {
             return one->date > *oldest;
           }) < 2;
  }

  MaybeBrake rule_13() const {
    if (!step_.is_gentle() || !is_early()) return std::nullopt;
    if (const auto& billing = of_.records.client.billing) {
      const Date next = naive_billing(*billing, today_);
      if (next - today_ <= policy_.carry) return Brake{"carry", std::max(next, today_ + 1)};
    }
    std::optional<Date> newest;
    for (const PlainInvoice* one : naive_invoices(of_)) {
      newest = std::max(newest.value_or(one->date), one->date);
    }
    if (!newest || today_ - *newest >= policy_.gap) return std::nullopt;
    for (const NaiveShare& one : in_.shares) {
      const bool is_before = one.item->invoice->date < *newest;
      if (is_before) return Brake{"carry", *newest + policy_.gap};
    }
    return std::nullopt;
  }

  MaybeBrake rule_14() const {
    if (!step_.is_gentle()) return std::nullopt;
    std::optional<Date> invoiced;
    for (const Entry* entry : of_.entries) {
      const auto* sent = entry->as<book::Sent>();
      if (sent && sent->what == book::SentWhat::invoice) invoiced = entry->date;
    }
    if (is_early() && invoiced && today_ - *invoiced < policy_.gap) {
      return Brake{"wait", *invoiced + policy_.gap};
    }
    for (const NaiveShare* one : step_.about) {
      if (today_ - one->item->due > 30) return std::nullopt;
    }
    std::optional<Date> last;
    for (const NaivePromise& one : in_.promises) {
      if (one.state != NaiveState::live || one.items.empty() || !one.next_break) continue;
      const bool is_near = one.is_plan() || *one.next_break - today_ < policy_.gap;
      if (is_near) last = std::max(last.value_or(*one.next_break), *one.next_break);
    }
    return last ? MaybeBrake(Brake{"wait", last}) : std::nullopt;
  }

  /// Until when 15b lets it hold the step: what did not come from us not for ever.
  Date held(Date day) const {
    const Date ready = std::max(step_.ready, naive_last_hold_ended(of_).value_or(step_.ready));
    return std::min(day + policy_.gap, std::max(ready + 28, day + 2));
  }

  Date rest_after(const Entry& entry) const {
    if (const auto* contact = entry.as<Contact>()) {
      if (!std::count(of_.contacts.begin(), of_.contacts.end(), &entry)) return entry.date;
      const bool is_soft = contact->from_client || is_chat(entry);
      return is_soft ? held(entry.date) : entry.date + policy_.gap;
    }
    const auto* sent = entry.as<book::Sent>();
    const bool holds = (sent && sent->what == book::SentWhat::statement) ||
                       entry.as<book::Paid>() || entry.as<book::Credit>();
    return holds ? held(entry.date) : entry.date;
  }

  bool is_void(const book::Invoice& note) const {
    return std::any_of(of_.entries.begin(), of_.entries.end(), [&](const Entry* entry) {
      const auto* gone = entry->as<book::Void>();
      return gone && gone->invoice.id() == note.id;
    });
  }

  Date rest_after_credit_notes() const {
    Date until = today_;
    for (const book::Invoice& one : of_.records.book.invoices()) {
      const bool is_its = one.is_credit && one.client.id() == of_.records.client.id;
      if (is_its && one.date <= today_ && !is_void(one)) until = std::max(until, held(one.date));
    }
    return until;
  }

  Date too_often_until() const {
    std::set<Date> days;
    for (const Entry* entry : of_.entries) {
      if (entry->date < today_ - 27) continue;
      const int stage = naive_is_reminder(*entry) ? entry->as<book::Sent>()->stage : 0;
      const bool is_heads_up = stage >= 1 && stage < naive_first_rung(policy_);
      const bool counts = (naive_is_reminder(*entry) && !is_heads_up) ||
                          (naive_is_ours(of_, entry) && !is_chat(*entry));
      if (counts) days.insert(entry->date);
    }
    if (static_cast<int>(days.size()) < policy_.per_month) return today_;
    return *std::prev(days.end(), policy_.per_month) + 28;
  }

  MaybeBrake rule_15() const {
    Date until = today_;
    for (const Entry* entry : of_.entries) {
      const auto* contact = entry->as<Contact>();
      const bool no_answer = contact && contact->outcome == Outcome::no_answer;
      if (no_answer) until = std::max(until, entry->date + 2);
      const bool counts = naive_is_reminder(*entry) && !step_.next_was_named;
      if (counts) until = std::max(until, entry->date + policy_.gap);
      if (step_.stage) until = std::max(until, rest_after(*entry));
    }
    if (step_.stage) until = std::max({until, rest_after_credit_notes(), too_often_until()});
    return until > today_ ? MaybeBrake(Brake{"wait", until}) : std::nullopt;
  }

  MaybeBrake rule_16() const {
    const int fresh = of_.records.book.business().fresh;
    const bool is_stale = of_.reconciled && today_ - *of_.reconciled > fresh;
    return step_.is_stern() && is_stale ? MaybeBrake(Brake{"wait", std::nullopt}) : std::nullopt;
  }

  MaybeBrake rule_17() const {
    Date day = today_;
    while (naive_quiet(policy_, day)) day = day + 1;
    return day > today_ ? MaybeBrake(Brake{"wait", day}) : std::nullopt;
  }

  const NaiveSituation& in_;
  const NaiveClient& of_;
  const book::Policy& policy_;
  Date today_;
  const NaiveStep& step_;
};

/// Rule 18.
void show(NaiveDecision& answer, const NaiveStep& step, const std::vector<book::Channel>& reach) {
  answer.stage = step.stage;
  if (step.tone) answer.tone = book::tone_name(*step.tone);
  const bool has = std::count(reach.begin(), reach.end(), step.channel) > 0;
  answer.channel = book::channel_name(has || !step.stage ? step.channel : reach.front());
  answer.action = answer.channel == "call" ? "call" : "remind";
}

void settle_action(NaiveDecision& answer, const NaiveSituation& in) {
  const NaiveStep step = naive_step(in);
  answer.rule = step.rule;
  answer.action = step.action;
  answer.until = step.until;
  if (step.action != "go on") return;
  for (int rule = step.go_on_at; rule <= 17; ++rule) {
    const MaybeBrake brake = Brakes(in, step).by_rule(rule);
    if (!brake) continue;
    if (brake->action == "carry") show(answer, step, in.of.records.client.reach);
    answer.rule = rule;
    answer.action = brake->action;
    answer.until = brake->until;
    return;
  }
  show(answer, step, in.of.records.client.reach);
}

}  // namespace

NaiveDecision naive_decision(const NaiveRecords& records, Date day) {
  const NaiveSituation in(records, day);
  NaiveDecision answer;
  answer.client = records.client.id;
  add_facts(answer, in.of, in.shares);
  for (const NaivePromise& one : in.promises) {
    if (one.state == NaiveState::live || *one.since == one.entry->date) continue;
    const char* became = one.state == NaiveState::kept ? " kept " : " broken ";
    const bool is_broken_plan = one.is_plan() && one.state == NaiveState::broken;
    answer.promises.push_back(one.entry->date.text() + became +
                              (is_broken_plan ? "plan" : one.since->text()));
  }
  settle_action(answer, in);
  return answer;
}

}  // namespace inv::test
