// Nothing open, a hold, a day to come back, a dispute: what comes before what is overdue.

#include <algorithm>
#include <ranges>
#include <set>
#include <span>

#include "decision.hpp"

namespace inv::report {

namespace {

using book::Outcome;

/// How long a contact about a dispute is enough, and from the second day with one on.
constexpr int dispute_days = 14, dispute_days_later = 28;

/// A contact that says something to come back to, or one that takes its place.
bool says_more(const book::Entry& entry) {
  const auto& contact = *entry.as<book::Contact>();
  const bool is_plain =
      book::says_nothing(contact.outcome) || contact.outcome == Outcome::no_answer;
  return contact.stage > 0 || !entry.for_.empty() || contact.next || !is_plain;
}

/// After so many days an outcome asks for another word; nothing for most.
std::optional<int> come_back_days(Outcome outcome) {
  switch (outcome) {
    case Outcome::in_payment: return 14;
    case Outcome::in_approval: return 10;
    case Outcome::not_received:
    case Outcome::says_paid: return 7;
    case Outcome::none:
    case Outcome::no_answer:
    case Outcome::voicemail:
    case Outcome::reply_due:
    case Outcome::disputed:
    case Outcome::promised:
    case Outcome::other: return std::nullopt;
  }
  INV_ASSERT(false);
}

std::optional<core::Date> last_payment(const Situation& s) {
  const auto entries = entries_until(s.book, s.account.client, s.today);
  for (const book::EntryIx ix : entries | std::views::reverse) {
    if (s.book.entry(ix).as<book::Paid>()) return s.book.entry(ix).date;
  }
  return std::nullopt;
}

/// How often that outcome was given since money last came, up to and including the talk at `last`.
int times_without_money(const Situation& s, std::size_t last,
                        std::optional<core::Date> paid) {
  const std::vector<book::EntryIx>& talks = s.relations.talks;
  const Outcome outcome = s.book.entry(talks[last]).as<book::Contact>()->outcome;
  int times = 0;
  for (std::size_t i = last + 1; i-- > 0;) {
    const book::Entry& entry = s.book.entry(talks[i]);
    if (paid && *paid > entry.date) break;
    const auto& contact = *entry.as<book::Contact>();
    times += contact.outcome == outcome && !contact.next ? 1 : 0;
  }
  return times;
}

std::optional<core::Date> come_back_day(const Situation& s, std::size_t talk) {
  constexpr int most_times = 2;
  const book::Entry& entry = s.book.entry(s.relations.talks[talk]);
  const auto& contact = *entry.as<book::Contact>();
  if (contact.next) return contact.next;
  const std::optional<int> days = come_back_days(contact.outcome);
  if (!days) return std::nullopt;
  const std::optional<core::Date> paid = last_payment(s);
  if (paid && *paid > entry.date) return std::nullopt;
  if (times_without_money(s, talk, paid) > most_times) return std::nullopt;
  return entry.date + *days;
}

/// The last that says something, where none of ours on or after its day followed.
struct ComeBack {
  const book::Entry* talk;
  core::Date day;
};
std::optional<ComeBack> come_back(const Situation& s) {
  const std::vector<book::EntryIx>& talks = s.relations.talks;
  std::size_t i = talks.size();
  while (i > 0 && !says_more(s.book.entry(talks[i - 1]))) --i;
  if (i == 0) return std::nullopt;
  const std::optional<core::Date> day = come_back_day(s, i - 1);
  if (!day) return std::nullopt;
  const auto since = std::span(talks).subspan(i);
  const bool is_answered = s.ours_since(*day) &&
                           std::ranges::count(since, s.relations.ours.back()) > 0;
  if (is_answered) return std::nullopt;
  return ComeBack{&s.book.entry(talks[i - 1]), *day};
}

/// The last contact that waits for our answer, where no contact of ours stands after it.
const book::Entry* unanswered(const Situation& s) {
  const std::vector<book::EntryIx>& contacts = s.relations.contacts;
  for (const book::EntryIx ix : contacts | std::views::reverse) {
    const auto& contact = *s.book.entry(ix).as<book::Contact>();
    if (contact.outcome == Outcome::reply_due) return &s.book.entry(ix);
    if (!contact.from_client) return nullptr;
  }
  return nullptr;
}

core::Date latest_dispute(const Situation& s) {
  return std::ranges::max(s.relations.disputes, {}, &DisputeStanding::since).since;
}

/// Why somebody should speak of a dispute today.
std::string dispute_why(const Situation& s) {
  const std::vector<DisputeStanding>& all = s.relations.disputes;
  const auto unspoken = std::ranges::find_if(all, [&](const DisputeStanding& dispute) {
    return !s.ours_since(dispute.since);
  });
  if (unspoken != all.end()) {
    return sentence(Says::nobody_spoke_of_it, {dispute_text(s, *unspoken)});
  }
  return sentence(Says::spoken_of_long_ago,
                  {dispute_text(s, all.front()), days_text(s.today - *s.last_ours)});
}

}  // namespace

std::optional<core::Date> dispute_call_day(const Situation& s) {
  if (s.relations.disputes.empty()) return std::nullopt;
  const core::Date latest = latest_dispute(s);
  const bool is_unspoken = !s.ours_since(latest);
  if (is_unspoken) return latest;
  std::set<core::Date> days;
  for (const book::EntryIx ix : s.relations.ours) {
    if (s.book.entry(ix).date >= latest) days.insert(s.book.entry(ix).date);
  }
  return *s.last_ours + (days.size() < 2 ? dispute_days : dispute_days_later);
}

Rule ask_nothing_open(const Situation& s, Course& course) {
  const bool nothing = std::ranges::all_of(
      s.account.items, [](const Item& item) { return item.open.is_zero(); });
  if (!nothing) return Rule::hold;
  course.decision.reasons.push_back(sentence(Says::nothing_is_open));
  return Rule::decided;
}

Rule ask_hold(const Situation& s, Course& course) {
  if (!s.relations.hold) return Rule::come_back;
  const book::Entry& entry = s.book.entry(*s.relations.hold);
  const auto* hold = entry.as<book::Hold>();
  const std::string why = hold->why.empty() ? "" : ": " + hold->why;
  if (hold->until) {
    return wait(course, *hold->until + 1, sentence(Says::held_until, {hold->until->text(), why}));
  }
  return wait(course, std::nullopt, sentence(Says::held, {entry.date.text(), why}));
}

Rule ask_come_back(const Situation& s, Course& course) {
  course.step.rule = Rule::come_back;
  course.step.ready = s.today;
  if (const book::Entry* entry = unanswered(s)) {
    course.decision.owes_answer = true;
    course.step.why = sentence(Says::answer_is_due, {contact_text(*entry)});
    return Rule::quiet;
  }
  const std::optional<ComeBack> back = come_back(s);
  if (!back) return Rule::set_aside;
  const auto& contact = *back->talk->as<book::Contact>();
  const std::string who = contact.assigned.empty() ? "" : " (" + contact.assigned + ")";
  const std::string day = back->day.text(), noted = contact_text(*back->talk);
  if (s.today < back->day) {
    return wait(course, back->day, sentence(Says::call_on, {day, who, noted}));
  }
  course.step.is_asked_for = contact.next.has_value();
  course.step.why = s.today == back->day ? sentence(Says::call_today, {who, noted})
                                         : sentence(Says::call_was_due, {day, who, noted});
  return Rule::gap;
}

/// The Situation has done it.
Rule ask_set_aside(const Situation&, Course& course) {
  course.step = {};
  return Rule::dispute;
}

Rule ask_dispute(const Situation& s, Course& course) {
  const std::optional<core::Date> day = dispute_call_day(s);
  if (!day || *day > s.today) return Rule::nothing_overdue;
  course.step.rule = Rule::dispute;
  course.step.ready = *day;
  course.step.why = dispute_why(s);
  return Rule::gap;
}

}  // namespace inv::report
