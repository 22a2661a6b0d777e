#include "ladder.hpp"

#include <algorithm>
#include <iterator>
#include <map>

#include "report/relations/contacts.hpp"

namespace inv::report {

namespace {

/// The prompts of one day that are about the same: the highest stage that was written, or 0.
struct PromptDay {
  core::Date date;
  int stage;
};
using PromptDays = std::vector<PromptDay>;  // by date

void add_prompt_day(PromptDays& days, core::Date date, int stage) {
  if (days.empty() || days.back().date != date) days.push_back({date, 0});
  days.back().stage = std::max(days.back().stage, stage);
}

const PromptDay* first_from(const PromptDays& days, core::Date from) {
  const auto found = std::ranges::lower_bound(days, from, {}, &PromptDay::date);
  return found == days.end() ? nullptr : &*found;
}

/// The first day after that one on which something is posted and at whose end something is open.
std::optional<core::Date> opens_after(const Item& item, core::Date day) {
  auto next = std::ranges::upper_bound(item.postings, day, {}, &Posting::date);
  for (; next != item.postings.end(); ++next) {
    const bool is_last =
        std::next(next) == item.postings.end() || std::next(next)->date != next->date;
    if (is_last && next->open.is_positive()) return next->date;
  }
  return std::nullopt;
}

/// Raises the stages of items. The prompts that name no invoice are kept by the lowest stage that
/// they do not raise any more, so that those which change nothing are never looked at.
class Ladder {
 public:
  Ladder(const book::Book& book, const Account& account, const Relations& relations)
      : book_(book), account_(account), policy_(book.policy_of(account.client)),
        raising_(static_cast<std::size_t>(policy_.last_stage()) + 1) {
    if (relations.ended_hold) begins_ = relations.ended_hold->last_day + 1;
    collect(relations);
    for (std::size_t stage = 1; stage < raising_.size(); ++stage) {
      std::ranges::copy_if(unnamed_, std::back_inserter(raising_[stage]), [&](PromptDay day) {
        return day.stage == 0 || day.stage >= static_cast<int>(stage);
      });
    }
  }

  LadderStanding standing(const Item& item) const {
    LadderStanding standing;
    core::Date from = begins_ ? std::max(*begins_, item.invoiced) : item.invoiced;
    while (standing.stage < policy_.last_stage()) {
      from = std::max(from, item.due + policy_.rung(standing.stage + 1).at);
      const auto day = next_day(item, from, standing.stage + 1);
      if (!day) break;
      if (const auto again = dispute_ends(item.invoice, *day)) {
        if (!*again) break;
        from = **again;
        continue;
      }
      raise(item, *day, standing);
      from = *day + 1;
    }
    return standing;
  }

 private:
  void collect(const Relations& relations) {
    auto next = relations.prompts.begin();
    for (const book::EntryIx ix : entries_until(book_, account_.client, account_.as_of)) {
      const book::Entry& entry = book_.entry(ix);
      note_dispute(entry);
      const auto* sent = entry.as<book::Sent>();
      if (sent && sent->what == book::SentWhat::reminder) add_prompt(entry, sent->stage);
      if (next == relations.prompts.end() || *next != ix) continue;
      ++next;
      add_prompt(entry, entry.as<book::Contact>()->stage);
    }
  }

  void add_prompt(const book::Entry& entry, int stage) {
    if (entry.for_.empty()) add_prompt_day(unnamed_, entry.date, stage);
    for (const book::ForTarget& target : entry.for_) {
      add_prompt_day(named_[target.invoice.ix()], entry.date, stage);
    }
  }

  void note_dispute(const book::Entry& entry) {
    const auto* dispute = entry.as<book::Dispute>();
    const auto* resolve = entry.as<book::Resolve>();
    if (dispute) disputes_[dispute->invoice.ix()][entry.date] = !dispute->amount;
    if (resolve) disputes_[resolve->invoice.ix()][entry.date] = false;
  }

  /// The first day of a prompt about the item that may raise it to `stage` or more.
  std::optional<core::Date> next_day(const Item& item, core::Date from, int stage) const {
    std::optional<core::Date> first;
    const auto named = named_.find(item.invoice);
    if (named != named_.end()) {
      if (const auto* day = first_from(named->second, from)) first = day->date;
    }
    const PromptDays& days = raising_[static_cast<std::size_t>(stage)];
    for (const auto* day = first_from(days, from); day != nullptr;) {
      if (first && *first <= day->date) break;
      if (item.open_on(day->date).is_positive()) return day->date;
      const std::optional<core::Date> opens = opens_after(item, day->date);
      day = opens ? first_from(days, *opens) : nullptr;
    }
    return first;
  }

  /// Where the whole invoice is disputed at the end of `day`: the day on which that changes, if it
  /// does. Nothing where it is not.
  std::optional<std::optional<core::Date>> dispute_ends(book::InvoiceIx invoice,
                                                        core::Date day) const {
    const auto found = disputes_.find(invoice);
    if (found == disputes_.end()) return std::nullopt;
    auto next = found->second.upper_bound(day);
    if (next == found->second.begin() || !std::prev(next)->second) return std::nullopt;
    while (next != found->second.end() && next->second) ++next;
    if (next == found->second.end()) return std::optional<core::Date>();
    return std::optional(next->first);
  }

  /// By all prompts of that day about the item.
  void raise(const Item& item, core::Date day, LadderStanding& standing) const {
    int written = 0;
    const auto see = [&](const PromptDays& days) {
      const auto* found = first_from(days, day);
      if (found && found->date == day) written = std::max(written, found->stage);
    };
    const auto named = named_.find(item.invoice);
    if (named != named_.end()) see(named->second);
    if (item.open_on(day).is_positive()) see(unnamed_);
    const int days = item.days_overdue(day);
    int stage = written;
    if (stage == 0) {
      stage = standing.stage + 1;
      if (days >= 1) stage = std::max(stage, policy_.first_overdue_stage());
    }
    stage = std::min(stage, policy_.stage_reached(days));
    if (stage > standing.stage) standing = {stage, day};
  }

  const book::Book& book_;
  const Account& account_;
  const book::Policy& policy_;
  std::optional<core::Date> begins_;  // the day from which stages count anew after a hold
  PromptDays unnamed_;
  std::vector<PromptDays> raising_;  // of unnamed_, those that may raise to that stage
  std::map<book::InvoiceIx, PromptDays> named_;
  std::map<book::InvoiceIx, std::map<core::Date, bool>> disputes_;  // whole, from that day on
};

}  // namespace

std::vector<LadderStanding> ladder(const book::Book& book, const Account& account,
                                   const Relations& relations) {
  std::vector<LadderStanding> standings(account.items.size());
  std::optional<Ladder> ladder;
  for (std::size_t i = 0; i < account.items.size(); ++i) {
    if (account.items[i].open.is_zero()) continue;
    if (!ladder) ladder.emplace(book, account, relations);
    standings[i] = ladder->standing(account.items[i]);
  }
  return standings;
}

}  // namespace inv::report
