#include <algorithm>
#include <set>

#include "naive_decision.hpp"

// The words of contract 3.2, but for promises.

namespace inv::test {

namespace {

using book::Contact;
using book::Entry;
using book::Outcome;
using core::Date;

int rung_reached(const book::Policy& policy, int days) {
  int reached = 0;
  for (int i = 1; i <= static_cast<int>(policy.ladder.size()); ++i) {
    if (naive_at(policy, i) <= days) reached = i;
  }
  return reached;
}

/// A promise or a plan was made on that day.
bool something_was_promised(const NaiveClient& of, Date day) {
  return std::any_of(of.entries.begin(), of.entries.end(), [&](const Entry* entry) {
    return entry->date == day && (entry->as<book::Promise>() || entry->as<book::Plan>());
  });
}

bool is_about_money(const NaiveClient& of, const Entry& entry) {
  const Contact& contact = *entry.as<Contact>();
  if (contact.stage > 0) return true;
  if (contact.outcome == Outcome::disputed || contact.outcome == Outcome::reply_due ||
      contact.outcome == Outcome::not_received) {
    return false;
  }
  return !entry.for_.empty() ||
         (contact.outcome != Outcome::none && contact.outcome != Outcome::other) ||
         something_was_promised(of, entry.date);
}

/// The stage that it names, 0 where it names none; nothing where it is no prompt.
std::optional<int> prompt_stage(const NaiveClient& of, const Entry* entry) {
  if (naive_is_reminder(*entry)) return entry->as<book::Sent>()->stage;
  const bool is_ours = std::find(of.ours.begin(), of.ours.end(), entry) != of.ours.end();
  if (!is_ours || !is_about_money(of, *entry)) return std::nullopt;
  return entry->as<Contact>()->stage;
}

/// The highest stage that the day's prompts for the item name; nothing where there is none.
std::optional<int> prompted_on(const NaiveClient& of, const NaivePart& part, Date day) {
  const Entry* dispute = naive_dispute(of, part.invoice->id, day);
  if (dispute && !dispute->as<book::Dispute>()->amount) return std::nullopt;
  std::optional<int> highest;
  for (const Entry* entry : of.entries) {
    if (entry->date != day) continue;
    const bool is_for = entry->for_.empty() ? of.records.open_on(part, day) > 0
                                            : naive_names(*entry, *part.invoice);
    const std::optional<int> stage = is_for ? prompt_stage(of, entry) : std::nullopt;
    if (stage) highest = std::max(highest.value_or(0), *stage);
  }
  return highest;
}

bool is_after_a_hold(const NaiveClient& of, Date day) {
  return std::any_of(of.holds.begin(), of.holds.end(),
                     [&](const NaiveHold& hold) { return hold.last && *hold.last + 1 == day; });
}

bool money_came(const NaiveClient& of, Date after, Date until) {
  return std::any_of(of.entries.begin(), of.entries.end(), [&](const Entry* entry) {
    return entry->as<book::Paid>() && entry->date > after && entry->date <= until;
  });
}

int days_to_wait(Outcome outcome) {
  if (outcome == Outcome::in_payment) return 14;
  if (outcome == Outcome::in_approval) return 10;
  return outcome == Outcome::not_received || outcome == Outcome::says_paid ? 7 : 0;
}

}  // namespace

int naive_first_rung(const book::Policy& policy) { return policy.ladder.front().at > 0 ? 1 : 2; }

int naive_at(const book::Policy& policy, int rung) {
  return policy.ladder.at(static_cast<std::size_t>(rung - 1)).at;
}

NaiveStage naive_stage(const NaiveClient& of, const NaivePart& part) {
  std::set<Date> days;
  for (const Entry* entry : of.entries) days.insert(entry->date);
  for (const NaiveHold& hold : of.holds) {
    if (hold.last && *hold.last < of.today) days.insert(*hold.last + 1);
  }
  NaiveStage now;
  for (const Date day : days) {
    if (is_after_a_hold(of, day)) now = {};
    const std::optional<int> named = prompted_on(of, part, day);
    if (!named) continue;
    int to = now.stage + 1;
    if (day - part.due >= 1) to = std::max(to, naive_first_rung(of.policy));
    if (*named > 0) to = *named;
    to = std::min(to, rung_reached(of.policy, day - part.due));
    if (to > now.stage) now = {to, day};
  }
  return now;
}

const Entry* naive_dispute(const NaiveClient& of, const std::string& invoice, Date day) {
  const Entry* last = nullptr;
  for (const Entry* entry : of.entries) {
    if (entry->date > day) break;
    const auto* dispute = entry->as<book::Dispute>();
    if (dispute && dispute->invoice.id() == invoice) last = entry;
    const auto* resolve = entry->as<book::Resolve>();
    if (resolve && resolve->invoice.id() == invoice) last = nullptr;
  }
  return last;
}

std::optional<Date> naive_come_back(const NaiveClient& of, const Entry& entry) {
  const Contact& contact = *entry.as<Contact>();
  if (contact.next) return contact.next;
  const int days = days_to_wait(contact.outcome);
  if (days == 0 || money_came(of, entry.date, of.today)) return std::nullopt;
  int before = 0;
  for (const Entry* other : of.contacts) {
    if (other == &entry) break;
    const Contact& earlier = *other->as<Contact>();
    const bool is_alike = earlier.outcome == contact.outcome && !earlier.next;
    if (is_alike && !money_came(of, other->date, entry.date)) ++before;
  }
  return before < 2 ? std::optional(entry.date + days) : std::nullopt;
}

NaivePayer naive_payer(const NaiveClient& of) {
  std::vector<std::pair<Date, bool>> settled;  // the day, and whether in time
  for (const NaiveInvoice& one : of.account.invoices) {
    const std::string& id = one.invoice->id;
    if (one.voided || one.invoice->total == 0) continue;
    if (of.account.open_of(id) > 0 || of.account.given_up(id)) continue;
    Date due(-1000000);
    for (const NaivePart& part : of.records.parts) {
      if (part.invoice == one.invoice) due = std::max(due, part.due);
    }
    settled.push_back({*one.settled, *one.settled - due <= of.policy.grace});
  }
  std::stable_sort(settled.begin(), settled.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  if (settled.size() < 3) return NaivePayer::neither;
  const auto in_time = std::count_if(settled.end() - 3, settled.end(),
                                     [](const auto& one) { return one.second; });
  return in_time == 3   ? NaivePayer::prompt
         : in_time == 0 ? NaivePayer::late_by_habit
                        : NaivePayer::neither;
}

}  // namespace inv::test
