// What may put a step off, and the step itself.

#include <algorithm>
#include <set>

#include "decision.hpp"

namespace inv::report {

namespace {

/// The newest that counts; of several on one date the first.
const book::Invoice* newest_invoice(const Situation& s) {
  const book::Invoice* newest = nullptr;
  for (const InvoiceStanding& standing : s.account.invoices) {
    const book::Invoice& invoice = s.book.invoice(standing.invoice);
    if (!standing.voided && (!newest || invoice.date > newest->date)) newest = &invoice;
  }
  return newest;
}

bool any_open_before(const Situation& s, core::Date day) {
  return std::ranges::any_of(s.account.items, [&](const Item& item) {
    return item.invoiced < day && item.open.is_positive();
  });
}

/// The balance may still go onto the next invoice: nothing is overdue, or it has not been carried
/// twice.
bool may_be_carried(const Situation& s) {
  if (s.overdue.empty()) return true;
  constexpr int most_times = 2;
  core::Date fell_due = s.today;
  for (const std::size_t i : s.overdue) fell_due = std::min(fell_due, s.account.items[i].due);
  const auto since = std::ranges::count_if(s.account.invoices, [&](const InvoiceStanding& one) {
    return !one.voided && s.book.invoice(one.invoice).date > fell_due;
  });
  return since < most_times;
}

/// The day up to which what is agreed stands for a word of ours, where it is near enough.
std::optional<std::size_t> near_promise(const Situation& s) {
  std::optional<std::size_t> last;
  const std::vector<PromiseStanding>& promises = s.relations.promises;
  for (std::size_t i = 0; i < promises.size(); ++i) {
    const PromiseStanding& promise = promises[i];
    if (promise.state != PromiseState::live || promise.covers.empty()) continue;
    const std::optional<core::Date> day = promise.next_break;
    const bool is_near = day && (promise.is_plan || *day - s.today < s.policy.gap);
    if (is_near && (!last || *day > *promises[*last].next_break)) last = i;
  }
  return last;
}

bool any_long_overdue(const Situation& s, const std::vector<std::size_t>& items) {
  constexpr int long_overdue = 30;
  return std::ranges::any_of(items, [&](std::size_t i) { return s.items[i].days > long_overdue; });
}

/// A visit that was not about money.
bool is_plain_visit(const book::Entry& entry) {
  const auto& contact = *entry.as<book::Contact>();
  return contact.how == book::ContactHow::visit && contact.stage == 0 && entry.for_.empty() &&
         book::says_nothing(contact.outcome);
}

bool is_heads_up(const Situation& s, const book::Sent& sent) {
  const bool is_rung = sent.stage >= 1 && sent.stage <= s.policy.last_stage();
  return is_rung && s.policy.rung(sent.stage).at <= 0;
}

/// The day until which the client is left in peace, and why; the last of several.
class Peace {
 public:
  Peace(const Situation& s, const Step& step) : s_(s), step_(step), latest_hold_(step.ready) {
    if (s.relations.ended_hold) {
      latest_hold_ = std::max(step.ready, s.relations.ended_hold->last_day);
    }
  }

  void look() {
    const bool is_free = !step_.stage;  // an answer, a dispute, what a person decides
    auto contact = s_.relations.contacts.begin();
    for (const book::EntryIx ix : entries_until(s_.book, s_.account.client, s_.today)) {
      const book::Entry& entry = s_.book.entry(ix);
      const bool counts = contact != s_.relations.contacts.end() && *contact == ix;
      if (counts) ++contact;
      if (const auto* verb = entry.as<book::Void>()) voided_.insert(verb->invoice.ix());
      see_always(entry);
      if (is_free) continue;
      if (counts) see_contact(entry);
      see_other(entry);
    }
    if (is_free) return;
    see_credit_notes();
    see_often();
  }

  core::Date until{0};
  std::string why;

 private:
  void see(core::Date day, const std::string& what) {
    if (day <= s_.today || day < until) return;
    until = day;
    why = sentence(Says::left_in_peace, {what, day.text()});
  }

  /// Of what the client did, of money and of statements: it does not put a step off for ever.
  void see_softly(core::Date date, const std::string& what) {
    constexpr int longest = 28, least = 2;
    see(std::min(date + s_.policy.gap, std::max(latest_hold_ + longest, date + least)), what);
  }

  void see_always(const book::Entry& entry) {
    constexpr int no_answer_days = 2;
    const auto* sent = entry.as<book::Sent>();
    if (sent && sent->what == book::SentWhat::reminder) {
      if (!is_heads_up(s_, *sent)) heard_on(entry.date);
      if (step_.is_asked_for) return;
      see(entry.date + s_.policy.gap, "reminder sent on " + entry.date.text());
    }
    const auto* contact = entry.as<book::Contact>();
    if (contact && contact->outcome == book::Outcome::no_answer) {
      see(entry.date + no_answer_days, contact_text(entry));
    }
  }

  void see_contact(const book::Entry& entry) {
    const bool is_visit = is_plain_visit(entry);
    const bool is_ours = !entry.as<book::Contact>()->from_client;
    if (is_ours && !is_visit) {
      heard_on(entry.date);
      see(entry.date + s_.policy.gap, contact_text(entry));
    } else {
      see_softly(entry.date, contact_text(entry));
    }
  }

  void see_other(const book::Entry& entry) {
    const std::string on = " on " + entry.date.text();
    if (const auto* paid = entry.as<book::Paid>()) {
      see_softly(entry.date, money_text(paid->settles()) + " received" + on);
    }
    if (const auto* credit = entry.as<book::Credit>()) {
      see_softly(entry.date, money_text(credit->amount.money()) + " credited" + on);
    }
    const auto* sent = entry.as<book::Sent>();
    if (sent && sent->what == book::SentWhat::statement) {
      see_softly(entry.date, "statement sent" + on);
    }
  }

  void see_credit_notes() {
    for (const book::InvoiceIx ix : s_.book.invoices_of(s_.account.client)) {
      const book::Invoice& note = s_.book.invoice(ix);
      if (note.date > s_.today) break;
      if (!note.is_credit || voided_.contains(ix)) continue;
      see_softly(note.date, money_text(note.total()) + " credited on " + note.date.text());
    }
  }

  void heard_on(core::Date day) {
    if (heard_.empty() || heard_.back() != day) heard_.push_back(day);
  }

  void see_often() {
    constexpr int month = 28;
    const auto recent = std::ranges::upper_bound(heard_, s_.today - month);
    const auto times = heard_.end() - recent;
    if (times < s_.policy.per_month) return;
    const core::Date day = *(heard_.end() - s_.policy.per_month) + month;
    if (day <= s_.today || day < until) return;
    until = day;
    why = sentence(Says::heard_often, {std::to_string(times), day.text()});
  }

  const Situation& s_;
  const Step& step_;
  core::Date latest_hold_;         // the later of it and the day the step was ready
  std::vector<core::Date> heard_;  // the days on which the client heard from us
  std::set<book::InvoiceIx> voided_;
};

std::optional<core::Date> next_working_day(const Situation& s) {
  constexpr int searched_days = 3660;
  for (int days = 1; days <= searched_days; ++days) {
    if (!book::is_quiet(s.policy.quiet, s.today + days)) return s.today + days;
  }
  return std::nullopt;
}

}  // namespace

Rule ask_firm_beside_dispute(const Situation& s, Course& course) {
  const std::optional<core::Date> day = dispute_call_day(s);
  if (is_gentle(s, course.step) || !day) return Rule::carry;
  const std::string dispute = dispute_text(s, s.relations.disputes.front());
  return wait(course, day, sentence(Says::no_firm_word, {dispute}));
}

Rule ask_carry(const Situation& s, Course& course) {
  if (!is_gentle(s, course.step) || !may_be_carried(s)) return Rule::soon_anyway;
  if (s.client.billing) {
    const core::Date next = s.client.billing->next_on_or_after(s.today);
    const bool is_today = next == s.today;
    if (next - s.today <= s.policy.carry) {
      return wait(course, is_today ? next + 1 : next,
                  is_today ? sentence(Says::next_invoice_today)
                           : sentence(Says::next_invoice_on, {next.text()}),
                  Action::carry);
    }
  }
  const book::Invoice* newest = newest_invoice(s);
  if (newest != nullptr && s.today - newest->date < s.policy.gap &&
      any_open_before(s, newest->date)) {
    return wait(course, newest->date + s.policy.gap,
                sentence(Says::newest_invoice, {newest->id, newest->date.text()}), Action::carry);
  }
  return Rule::soon_anyway;
}

Rule ask_soon_anyway(const Situation& s, Course& course) {
  if (!is_gentle(s, course.step)) return Rule::gap;
  const std::optional<core::Date> sent = s.last_invoice_sent;
  if (sent && s.today - *sent < s.policy.gap && may_be_carried(s)) {
    const core::Date until = *sent + s.policy.gap;
    return wait(course, until,
                sentence(Says::invoice_went_out, {sent->text(), until.text()}));
  }
  const std::optional<std::size_t> near = near_promise(s);
  if (!near || any_long_overdue(s, course.step.about)) return Rule::gap;
  const core::Date until = *s.relations.promises[*near].next_break;
  return wait(course, until,
              sentence(Says::promise_is_near, {promise_text(s, *near), until.text()}));
}

Rule ask_gap(const Situation& s, Course& course) {
  Peace peace(s, course.step);
  peace.look();
  if (peace.until <= s.today) return Rule::stale;
  return wait(course, peace.until, peace.why);
}

Rule ask_stale(const Situation& s, Course& course) {
  const std::optional<book::Tone> tone = tone_of(s, course.step);
  if (!tone || book::is_gentle(*tone) || !s.relations.reconciled) return Rule::quiet;
  if (s.today - *s.relations.reconciled <= s.book.business().fresh) return Rule::quiet;
  return wait(course, std::nullopt,
              sentence(Says::enter_first, {s.relations.reconciled->text()}));
}

Rule ask_quiet(const Situation& s, Course& course) {
  if (!book::is_quiet(s.policy.quiet, s.today)) return Rule::act;
  const std::optional<core::Date> until = next_working_day(s);
  const std::string today = s.today.text();
  const std::string_view day = core::weekday_name(s.today.weekday());
  return wait(course, until, until ? sentence(Says::quiet_until, {today, day, until->text()})
                                   : sentence(Says::quiet_for_ever, {today, day}));
}

Rule ask_act(const Situation& s, Course& course) {
  const bool is_call = channel_of(s, course.step) == book::Channel::call;
  course.decision.action = is_call ? Action::call : Action::remind;
  course.decision.rule = course.step.rule;
  course.decision.reasons = {course.step.why};
  return Rule::decided;
}

}  // namespace inv::report
