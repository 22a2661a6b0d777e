#include <algorithm>
#include <set>
#include <tuple>

#include "naive_decision.hpp"

// Rule 4, and what a decision says whatever the action is.

namespace inv::test {

namespace {

using book::Entry;
using core::Date;

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : ", ") + word;
  return text;
}

bool was_sent(const NaiveClient& of, const NaivePart& part) {
  return std::any_of(of.entries.begin(), of.entries.end(), [&](const Entry* entry) {
    const auto* sent = entry->as<book::Sent>();
    return sent && sent->what == book::SentWhat::invoice && naive_names(*entry, *part.invoice);
  });
}

/// What of a dispute lies on the item: an amount fills the invoice's open items in their order.
Minor disputed_of(const NaiveClient& of, const Entry& entry, const NaivePart& part) {
  const auto& amount = entry.as<book::Dispute>()->amount;
  if (!amount) return of.records.open_on(part, of.today);
  Minor rest = amount->money().minor();
  for (const NaivePart& other : of.records.parts) {
    if (other.invoice != part.invoice) continue;
    const Minor here = std::min(rest, of.records.open_on(other, of.today));
    if (&other == &part) return here;
    rest -= here;
  }
  return 0;
}

/// Nobody knows yet whether it is late.
bool is_unreconciled(const NaiveClient& of, const NaivePart& part) {
  const int days = of.today - part.due;
  return of.reconciled && part.due >= *of.reconciled && days >= 1 && days <= 30;
}

/// Of what is missed of a broken plan the oldest items bear as much as they have left.
void demand_what_is_missed(const NaivePromise& plan, std::vector<NaiveShare>& shares) {
  std::vector<NaiveShare*> its;
  for (NaiveShare& share : shares) {
    if (share.promise == &plan) its.push_back(&share);
  }
  std::stable_sort(its.begin(), its.end(), [](const NaiveShare* a, const NaiveShare* b) {
    const auto age = [](const NaivePart& item) {
      return std::tuple(item.due, item.invoice->date, item.invoice->id, item.part);
    };
    return age(*a->item) < age(*b->item);
  });
  Minor missed = plan.missed;
  for (NaiveShare* share : its) {
    const Minor here = std::min(missed, share->left);
    missed -= here;
    share->promised = share->left - here;
    share->left = here;
  }
}

NaiveShare share_of(const NaiveClient& of, const NaivePart& part,
                    const std::vector<NaivePromise>& promises) {
  NaiveShare share{&part, of.records.open_on(part, of.today)};
  share.left = share.open;
  const Entry* dispute = naive_dispute(of, part.invoice->id, of.today);
  const Minor disputed = dispute ? disputed_of(of, *dispute, part) : 0;
  if (disputed > 0) share.dispute = dispute;
  for (const NaivePromise& one : promises) {
    if (one.holds(&part)) share.promise = &one;
  }
  if (of.records.book.business().sent_tracked && !was_sent(of, part)) {
    std::swap(share.unsent, share.left);
  } else if (is_unreconciled(of, part)) {
    std::swap(share.unreconciled, share.left);
  } else {
    share.disputed = disputed;
    share.left -= disputed;
    const bool is_held = share.promise && share.promise->state == NaiveState::live &&
                         !naive_is_third(of, promises, *share.promise, &part);
    if (is_held) std::swap(share.promised, share.left);
  }
  return share;
}

std::vector<std::string> due_rows(const NaiveClient& of, const std::vector<NaiveShare>& shares) {
  std::set<std::string> currencies;
  for (const NaivePart& part : of.records.parts) currencies.insert(part.invoice->currency);
  for (const NaivePot& pot : of.account.pots) currencies.insert(pot.currency);
  std::vector<std::string> rows;
  for (const std::string& currency : currencies) {
    Minor open = 0, overdue = 0, unapplied = 0, deposit = 0;
    for (const NaiveShare& share : shares) {
      if (share.currency() != currency) continue;
      open += share.open;
      if (of.today - share.item->due >= 1) overdue += share.left;
    }
    for (const NaivePot& pot : of.account.pots) {
      if (pot.currency == currency) (pot.kept ? deposit : unapplied) += pot.left;
    }
    if (open == 0 && unapplied == 0 && deposit == 0) continue;
    const auto text = [&](Minor amount) { return amount_text(amount, currency); };
    rows.push_back(currency + " " + text(overdue) + " overdue of " + text(open) + ", unapplied " +
                   text(unapplied) + ", deposit " + text(deposit));
  }
  return rows;
}

/// The invoices with something left that is due on one of these days, both ends inclusive.
std::vector<std::string> ids_due(const std::vector<NaiveShare>& shares, Date first, Date last) {
  std::vector<std::tuple<Date, Date, std::string>> found;
  for (const NaiveShare& one : shares) {
    if (one.left == 0 || one.item->due < first || one.item->due > last) continue;
    found.push_back({one.item->due, one.item->invoice->date, one.item->invoice->id});
  }
  std::sort(found.begin(), found.end());
  std::vector<std::string> ids;
  for (const auto& [due, date, id] : found) {
    if (std::count(ids.begin(), ids.end(), id) == 0) ids.push_back(id);
  }
  return ids;
}

/// One per invoice and reason.
std::vector<std::string> set_aside_rows(const std::vector<NaiveShare>& shares) {
  std::map<std::pair<std::string, std::string>, std::pair<Minor, std::string>> sums;
  for (const NaiveShare& one : shares) {
    const auto add = [&](const char* why, Minor amount) {
      if (amount == 0) return;
      auto& sum = sums[{one.item->invoice->id, why}];
      sum.first += amount;
      sum.second = one.currency();
    };
    add("disputed", one.disputed);
    add("promised", one.promised);
    add("unreconciled", one.unreconciled);
    add("unsent", one.unsent);
  }
  std::vector<std::string> rows;
  for (const auto& [key, sum] : sums) {
    rows.push_back(key.first + " " + key.second + " " + amount_text(sum.first, sum.second));
  }
  return rows;
}

}  // namespace

std::vector<NaiveShare> naive_shares(const NaiveClient& of,
                                     const std::vector<NaivePromise>& promises) {
  std::vector<NaiveShare> all;
  for (const NaivePart& part : of.records.parts) {
    if (of.records.open_on(part, of.today) > 0) all.push_back(share_of(of, part, promises));
  }
  for (const NaivePromise& one : promises) {
    if (one.is_plan() && one.state == NaiveState::broken) demand_what_is_missed(one, all);
  }
  return all;
}

void add_facts(NaiveDecision& decision, const NaiveClient& of,
               const std::vector<NaiveShare>& shares) {
  decision.due = due_rows(of, shares);
  decision.invoices = ids_due(shares, Date(-1000000), of.today - 1);
  decision.coming = ids_due(shares, of.today, of.today + 7);
  decision.set_aside = set_aside_rows(shares);
}

std::string NaiveDecision::outline() const {
  std::string words = action + " [" + std::to_string(rule) + "]";
  if (stage) words += " " + std::to_string(*stage);
  if (!channel.empty()) words += " " + channel;
  if (!tone.empty()) words += " " + tone;
  if (until) words += " until " + until->text();
  return words;
}

std::string NaiveDecision::text() const {
  return outline() + "\n  due: " + joined(due) + "\n  invoices: " + joined(invoices) +
         "\n  coming: " + joined(coming) + "\n  set aside: " + joined(set_aside) +
         "\n  promises: " + joined(promises) + "\n";
}

}  // namespace inv::test
