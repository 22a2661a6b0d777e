// Rules 10 to 15: what may put a step off, and the step itself.

#include <algorithm>

#include "decision.hpp"
#include "report/relations/contacts.hpp"

namespace inv::report {

namespace {

bool is_gentle(const Situation& s, const Step& step) {
  const std::optional<book::Tone> tone = tone_of(s, step);
  return tone && book::is_gentle(*tone);
}

int carry(Course& course, core::Date until, const std::string& why) {
  return wait(course, until, why + "; the balance is brought forward on it", Action::carry);
}

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

/// An event after which the client is left in peace for some days.
struct Pause {
  core::Date date;
  int days;
  std::string what;
  core::Date end() const { return date + days; }
};

/// What an entry other than a contact is called, when rule 12 counts it.
std::optional<std::string> pausing(const book::Entry& entry) {
  if (const auto* paid = entry.as<book::Paid>()) {
    return money_text(paid->settles()) + " received on " + entry.date.text();
  }
  if (const auto* credit = entry.as<book::Credit>()) {
    return money_text(credit->amount.money()) + " credited on " + entry.date.text();
  }
  const auto* sent = entry.as<book::Sent>();
  if (sent && (sent->what == book::SentWhat::reminder || sent->what == book::SentWhat::statement)) {
    return std::string(book::sent_name(sent->what)) + " sent on " + entry.date.text();
  }
  return std::nullopt;
}

/// The pause that ends last, of every event up to today.
std::optional<Pause> longest_pause(const Situation& s) {
  constexpr int no_answer_days = 2;
  const int gap = s.policy.gap;
  std::optional<Pause> longest;
  const auto see = [&](Pause pause) {
    if (!longest || pause.end() >= longest->end()) longest = std::move(pause);
  };
  for (const book::InvoiceIx ix : s.book.invoices_of(s.account.client)) {
    const book::Invoice& note = s.book.invoice(ix);
    if (note.date > s.today) break;
    if (note.is_credit) {
      see({note.date, gap, money_text(note.total()) + " credited on " + note.date.text()});
    }
  }
  for (const book::EntryIx ix : entries_until(s.book, s.account.client, s.today)) {
    const book::Entry& entry = s.book.entry(ix);
    if (const auto what = pausing(entry)) see({entry.date, gap, *what});
  }
  if (s.relations.last_no_answer) {
    const book::Entry& entry = s.book.entry(*s.relations.last_no_answer);
    see({entry.date, no_answer_days, contact_text(entry)});
  }
  if (s.relations.last_contact) {
    const book::Entry& entry = s.book.entry(*s.relations.last_contact);
    see({entry.date, gap, contact_text(entry)});
  }
  return longest;
}

std::optional<core::Date> next_working_day(const Situation& s) {
  constexpr int searched_days = 3660;
  for (int days = 1; days <= searched_days; ++days) {
    if (!book::is_quiet(s.policy.quiet, s.today + days)) return s.today + days;
  }
  return std::nullopt;
}

}  // namespace

int rule_10_carry(const Situation& s, Course& course) {
  if (!is_gentle(s, course.step)) return 12;
  if (s.client.billing) {
    const core::Date next = s.client.billing->next_on_or_after(s.today);
    const bool is_today = next == s.today;
    if (next - s.today <= s.policy.carry) {
      return carry(course, is_today ? next + 1 : next,
                   "the next invoice goes out " + (is_today ? "today" : "on " + next.text()));
    }
  }
  const book::Invoice* newest = newest_invoice(s);
  if (newest != nullptr && s.today - newest->date < s.policy.gap &&
      any_open_before(s, newest->date)) {
    return carry(course, newest->date + s.policy.gap,
                 "the newest invoice, " + newest->id + ", is of " + newest->date.text());
  }
  return 11;
}

int rule_11_invoice_sent(const Situation& s, Course& course) {
  const std::optional<core::Date> last = last_sent(s, book::SentWhat::invoice);
  if (!last || s.today - *last >= s.policy.gap) return 12;
  const core::Date until = *last + s.policy.gap;
  return wait(course, until,
              "invoice sent on " + last->text() + "; nothing before " + until.text());
}

int rule_12_gap(const Situation& s, Course& course) {
  const std::optional<Pause> pause = longest_pause(s);
  if (!pause || pause->end() <= s.today) return 13;
  return wait(course, pause->end(), pause->what + "; nothing before " + pause->end().text());
}

int rule_13_stale(const Situation& s, Course& course) {
  const std::optional<book::Tone> tone = tone_of(s, course.step);
  if (!tone || book::is_gentle(*tone) || !s.relations.reconciled) return 14;
  if (s.today - *s.relations.reconciled <= s.book.business().fresh) return 14;
  return wait(course, std::nullopt,
              "payments are entered up to " + s.relations.reconciled->text() +
                  " only; enter them before a firm word");
}

int rule_14_quiet(const Situation& s, Course& course) {
  if (!book::is_quiet(s.policy.quiet, s.today)) return 15;
  const std::optional<core::Date> until = next_working_day(s);
  std::string why = s.today.text() + " is a quiet day (" +
                    std::string(core::weekday_name(s.today.weekday())) + ")";
  why += until ? "; the next that is not is " + until->text() : ", and so is every day to come";
  return wait(course, until, std::move(why));
}

int rule_15_act(const Situation& s, Course& course) {
  const bool is_call = channel_of(s, course.step) == book::Channel::call;
  course.decision.action = is_call ? Action::call : Action::remind;
  course.decision.rule = course.step.rule;
  course.decision.reasons = {course.step.why};
  return decided;
}

}  // namespace inv::report
