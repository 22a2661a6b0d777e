// Rules 1 to 7: is there anything to do at all?

#include <algorithm>
#include <utility>

#include "decision.hpp"

namespace inv::report {

namespace {

/// Why somebody should speak of it: no contact since it was disputed, or none for 14 days.
std::optional<std::string> needs_a_word(const Situation& s, const DisputeStanding& dispute) {
  if (!s.last_contact || *s.last_contact < dispute.since) {
    return dispute_text(s, dispute) + "; nobody has been in touch since";
  }
  const int days = s.today - *s.last_contact;
  if (days < dispute_days) return std::nullopt;
  return dispute_text(s, dispute) + "; the last contact was " + days_text(days) + " ago";
}

}  // namespace

int rule_1_nothing_open(const Situation& s, Course& course) {
  const bool nothing = std::ranges::all_of(
      s.account.items, [](const Item& item) { return item.open.is_zero(); });
  if (!nothing) return 2;
  course.decision.reasons.push_back("nothing is open");
  return decided;
}

int rule_2_hold(const Situation& s, Course& course) {
  if (!s.relations.hold) return 3;
  const book::Entry& entry = s.book.entry(*s.relations.hold);
  const auto* hold = entry.as<book::Hold>();
  const std::string why = hold->why.empty() ? "" : ": " + hold->why;
  if (hold->until) {
    return wait(course, *hold->until + 1, "on hold until " + hold->until->text() + why);
  }
  return wait(course, std::nullopt,
              "on hold since " + entry.date.text() + ", until it is released" + why);
}

int rule_3_come_back(const Situation& s, Course& course) {
  if (s.relations.contacts.empty()) return 4;
  const book::Entry& last = s.book.entry(s.relations.contacts.back());
  const auto* contact = last.as<book::Contact>();
  if (!contact->next) return 4;
  const std::string noted = "; " + contact_text(last);
  const std::string who = contact->assigned.empty() ? "" : " (" + contact->assigned + ")";
  if (s.today < *contact->next) {
    return wait(course, contact->next, "to be called on " + contact->next->text() + who + noted);
  }
  course.step.rule = 3;
  const bool is_today = s.today == *contact->next;
  course.step.why =
      (is_today ? "to be called today" : "was to be called on " + contact->next->text()) + who +
      noted;
  return 13;
}

int rule_4_set_aside(const Situation&, Course&) { return 5; }

int rule_5_dispute(const Situation& s, Course& course) {
  for (const DisputeStanding& dispute : s.relations.disputes) {
    if (auto why = needs_a_word(s, dispute)) {
      course.step.rule = 5;
      course.step.why = std::move(*why);
      return 13;
    }
  }
  return 6;
}

int rule_7_too_little(const Situation& s, Course& course) {
  const Sums sums = s.left_of(s.overdue);
  if (s.any_worth_it(sums)) return 8;
  const bool covered = std::all_of(sums.begin(), sums.end(), [&](const auto& sum) {
    return sum.second <= s.account.unapplied_in(sum.first);
  });
  std::string why = text_of(sums) + " overdue, ";
  if (covered) {
    why += "but unapplied money covers it; it waits to be applied";
  } else {
    const bool less = std::any_of(sums.begin(), sums.end(), [&](const auto& sum) {
      return !s.account.unapplied_in(sum.first).is_zero();
    });
    why += std::string(less ? "less what is unapplied " : "") + "under the minimum of " +
           s.policy.minimum.in(sums.begin()->first).text() + "; it waits until more is overdue";
  }
  return wait(course, std::nullopt, std::move(why));
}

}  // namespace inv::report
