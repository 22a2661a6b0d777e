#include <algorithm>

#include "decision.hpp"
#include "report/relations/contacts.hpp"

namespace inv::report {

namespace {

/// What brings items on in the ladder: a contact that counts, or a reminder that went out.
struct Prompt {
  const book::Entry* entry;
  int stage;  ///< as written, 0 where it is not
};

std::vector<Prompt> prompts_of(const book::Book& book, const Account& account,
                               const Relations& relations) {
  auto next = relations.counted.begin();
  std::vector<Prompt> prompts;
  for (const book::EntryIx ix : entries_until(book, account.client, account.as_of)) {
    const book::Entry& entry = book.entry(ix);
    const auto* sent = entry.as<book::Sent>();
    if (sent != nullptr && sent->what == book::SentWhat::reminder) {
      prompts.push_back({&entry, sent->stage});
    }
    if (next != relations.counted.end() && *next == ix) {
      prompts.push_back({&entry, entry.as<book::Contact>()->stage});
      ++next;
    }
  }
  return prompts;
}

/// Raises, never lowers; never above the rung that the item had reached on the prompt's day.
void raise_stage(const book::Policy& policy, const Item& item, const Prompt& prompt,
                 LadderStanding& standing) {
  const int days = item.days_overdue(prompt.entry->date);
  int stage = prompt.stage;
  if (stage == 0) {
    stage = standing.stage + 1;
    if (days >= 1) stage = std::max(stage, policy.first_overdue_stage());
  }
  stage = std::min(stage, policy.stage_reached(days));
  if (stage <= standing.stage) return;
  standing.stage = stage;
  standing.prompted = prompt.entry->date;
}

/// It names the item's invoice, or names none and the item was open.
bool is_about(const Prompt& prompt, const Item& item) {
  const auto& named = prompt.entry->for_;
  if (named.empty()) return item.open_on(prompt.entry->date).is_positive();
  return std::ranges::any_of(
      named, [&](const book::ForTarget& one) { return one.invoice.ix() == item.invoice; });
}

int half_rounded_up(int days) { return (days + 1) / 2; }

}  // namespace

std::vector<LadderStanding> ladder(const book::Book& book, const Account& account,
                                   const Relations& relations) {
  const book::Policy& policy = book.policy_of(account.client);
  std::vector<LadderStanding> standings(account.items.size());
  for (const Prompt& prompt : prompts_of(book, account, relations)) {
    for (std::size_t i = 0; i < account.items.size(); ++i) {
      if (is_about(prompt, account.items[i])) {
        raise_stage(policy, account.items[i], prompt, standings[i]);
      }
    }
  }
  return standings;
}

NextStep next_step(const Situation& s, std::size_t item) {
  const LadderStanding& standing = s.ladder[item];
  const int first = s.policy.first_overdue_stage();
  const int next = std::max(standing.stage + 1, first);
  if (next > s.policy.last_stage()) {
    const core::Date prompted = *standing.prompted;
    const core::Date latest = std::max(prompted, s.last_contact.value_or(prompted));
    return {std::nullopt, latest + s.policy.repeat};
  }
  core::Date ready = s.account.items[item].due + s.policy.rung(next).at;
  if (standing.stage >= first) {
    const int between = s.policy.rung(next).at - s.policy.rung(standing.stage).at;
    ready = std::max(ready, *standing.prompted + half_rounded_up(between));
  }
  return {next, ready};
}

}  // namespace inv::report
