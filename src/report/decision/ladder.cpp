#include "ladder.hpp"

#include <algorithm>

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
  const std::vector<book::EntryIx> counted = counted_contacts(book, relations.contacts);
  auto next = counted.begin();
  std::vector<Prompt> prompts;
  for (const book::EntryIx ix : entries_until(book, account.client, account.as_of)) {
    const book::Entry& entry = book.entry(ix);
    const auto* sent = entry.as<book::Sent>();
    if (sent != nullptr && sent->what == book::SentWhat::reminder) {
      prompts.push_back({&entry, sent->stage});
    }
    if (next != counted.end() && *next == ix) {
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

int half_rounded_up(int days) { return (days + 1) / 2; }

}  // namespace

std::vector<LadderStanding> ladder(const book::Book& book, const Account& account,
                                   const Relations& relations) {
  const book::Policy& policy = book.policy_of(account.client);
  std::vector<LadderStanding> standings(account.items.size());
  for (const Prompt& prompt : prompts_of(book, account, relations)) {
    for (const book::ForTarget& target : prompt.entry->for_) {
      const InvoiceStanding* named = account.find(target.invoice.ix());
      if (named == nullptr) continue;
      for (std::size_t i = named->first_item; i < named->first_item + named->item_count; ++i) {
        raise_stage(policy, account.items[i], prompt, standings[i]);
      }
    }
    if (!prompt.entry->for_.empty()) continue;
    for (std::size_t i = 0; i < account.items.size(); ++i) {
      const Item& item = account.items[i];
      if (item.open_on(prompt.entry->date).is_positive())
        raise_stage(policy, item, prompt, standings[i]);
    }
  }
  return standings;
}

NextStep next_step(const book::Policy& policy, const Item& item, const LadderStanding& standing,
                   std::optional<core::Date> last_contact) {
  const int first = policy.first_overdue_stage();
  const int next = std::max(standing.stage + 1, first);
  if (next > policy.last_stage()) {
    core::Date latest = *standing.prompted;
    if (last_contact) latest = std::max(latest, *last_contact);
    return {std::nullopt, latest + policy.repeat};
  }
  core::Date ready = item.due + policy.rung(next).at;
  if (standing.stage >= first) {
    const int between = policy.rung(next).at - policy.rung(standing.stage).at;
    ready = std::max(ready, *standing.prompted + half_rounded_up(between));
  }
  return {next, ready};
}

}  // namespace inv::report
