#include <algorithm>
#include <map>

#include "naive_decision.hpp"

// The words of contract 3.2, and what is set aside.

namespace inv::test {

namespace {

using book::Entry;
using core::Date;
using core::Money;
using report::Item;

bool is_in(const std::vector<const Entry*>& entries, const Entry* entry) {
  return std::find(entries.begin(), entries.end(), entry) != entries.end();
}

/// The stage that a prompt names, 0 where it names none; nothing where it is no prompt.
std::optional<int> prompt_stage(const std::vector<const Entry*>& contacts, const Entry* entry) {
  if (const auto* contact = entry->as<book::Contact>()) {
    if (is_in(contacts, entry)) return contact->stage;
  }
  if (const auto* sent = entry->as<book::Sent>()) {
    if (sent->what == book::SentWhat::reminder) return sent->stage;
  }
  return std::nullopt;
}

int rung_reached(const book::Policy& policy, int days) {
  int reached = 0;
  for (int i = 1; i <= static_cast<int>(policy.ladder.size()); ++i) {
    if (policy.ladder[static_cast<std::size_t>(i - 1)].at <= days) reached = i;
  }
  return reached;
}

int at_of(const book::Policy& policy, int rung) {
  return policy.ladder[static_cast<std::size_t>(rung - 1)].at;
}

std::vector<const Item*> items_named(const NaiveClient& of, const book::ForTarget& target) {
  std::vector<const Item*> found;
  for (const Item& item : of.account.items) {
    if (item.invoice == target.invoice.ix()) found.push_back(&item);
  }
  return found;
}

std::vector<const Item*> covered(const NaiveClient& of, const Entry& entry, Date last) {
  std::vector<const Item*> found;
  if (entry.for_.empty()) {
    for (const Item& item : of.account.items) {
      if (item.due <= last && item.open_on(entry.date).is_positive()) found.push_back(&item);
    }
  }
  for (const book::ForTarget& target : entry.for_) {
    const std::vector<const Item*> named = items_named(of, target);
    bool any = false;
    for (const Item* item : named) {
      if (item->due > last) continue;
      found.push_back(item);
      any = true;
    }
    for (const Item* item : named) {
      // An invoice of a later date is all open, whatever waits for it.
      const bool is_open = item->invoiced > entry.date || item->open_on(entry.date).is_positive();
      if (any || !is_open) continue;
      found.push_back(item);
      any = true;
    }
  }
  return found;
}

/// What payments from a day on have put to the items and was not returned.
Money paid_since(const NaiveClient& of, const std::vector<const Item*>& items, Date day,
                 core::Currency currency) {
  Money sum = Money::zero(currency);
  for (const Item* item : items) {
    if (item->amount.currency() != currency) continue;
    Money of_item = Money::zero(currency);
    for (const report::Posting& posting : item->postings) {
      if (posting.kind == report::PostingKind::paid &&
          of.book.entry(*posting.cause.entry).date >= day) {
        of_item += posting.reduces;
      }
      if (posting.kind == report::PostingKind::returned) {
        of_item = max(Money::zero(currency), of_item + posting.reduces);
      }
    }
    sum += of_item;
  }
  return sum;
}

/// The first date by which not all was paid that should be; nothing when all was.
std::optional<Date> unmet(const NaiveClient& of, const NaivePromise& promise) {
  const auto open = [](const Item* item) { return item->open.is_positive(); };
  if (std::none_of(promise.items.begin(), promise.items.end(), open)) return std::nullopt;
  const Date made = promise.entry->date;
  if (const auto* given = promise.entry->as<book::Promise>()) {
    if (!given->amount) return given->by;
    const Money amount = given->amount->money();
    const Money paid = paid_since(of, promise.items, made, amount.currency());
    return paid >= amount ? std::nullopt : std::optional(given->by);
  }
  const auto& steps = promise.entry->as<book::Plan>()->steps;
  Money owed = Money::zero(steps.front().amount.money().currency());
  for (const book::PlanStep& step : steps) {
    owed += step.amount.money();
    if (paid_since(of, promise.items, made, owed.currency()) < owed) return step.by;
  }
  return std::nullopt;
}

bool was_sent(const NaiveClient& of, const Item& item) {
  for (const Entry* entry : of.entries) {
    const auto* sent = entry->as<book::Sent>();
    if (sent && sent->what == book::SentWhat::invoice && naive_names(*entry, item)) return true;
  }
  return false;
}

/// The dispute of the item's invoice that is not settled.
const Entry* dispute_of(const NaiveClient& of, const Item& item) {
  const Entry* last = nullptr;
  for (const Entry* entry : of.entries) {
    const auto* dispute = entry->as<book::Dispute>();
    if (dispute && dispute->invoice.ix() == item.invoice) last = entry;
    const auto* resolve = entry->as<book::Resolve>();
    if (resolve && resolve->invoice.ix() == item.invoice) last = nullptr;
  }
  return last;
}

/// What of a dispute lies on the item: an amount fills the invoice's open items in their order.
Money disputed_of(const NaiveClient& of, const Entry& entry, const Item& item) {
  const auto* dispute = entry.as<book::Dispute>();
  if (!dispute->amount) return item.open;
  Money rest = dispute->amount->money();
  for (const Item& other : of.account.items) {
    if (other.invoice != item.invoice) continue;
    const Money here = min(rest, other.open);
    if (&other == &item) return here;
    rest -= here;
  }
  return Money::zero(item.open.currency());
}

bool in_range(const book::Quiet& quiet, Date day) {
  if (const auto* dates = std::get_if<book::QuietDates>(&quiet)) {
    return dates->first <= day && day <= dates->last;
  }
  if (const auto* week = std::get_if<book::QuietWeekdays>(&quiet)) {
    for (auto one = static_cast<int>(week->first);; one = (one + 1) % 7) {
      if (one == static_cast<int>(day.weekday())) return true;
      if (one == static_cast<int>(week->last)) return false;
    }
  }
  const auto& yearly = std::get<book::QuietYearly>(quiet);
  const int first = yearly.first_month * 31 + yearly.first_day;
  const int last = yearly.last_month * 31 + yearly.last_day;
  const int here = day.month() * 31 + day.day();
  if (first <= last) return here >= first && here <= last;
  return here >= first || here <= last;
}

}  // namespace

NaiveClient naive_client(const book::Book& book, const report::Account& account) {
  NaiveClient of{
      book, account, account.as_of, book.client(account.client), book.policy_of(account.client),
      {}};
  for (const Entry& entry : book.journal()) {
    if (!entry.client.is_resolved() || entry.client.ix() != account.client) continue;
    if (entry.date <= account.as_of) of.entries.push_back(&entry);
  }
  std::stable_sort(of.entries.begin(), of.entries.end(),
                   [](const Entry* a, const Entry* b) { return a->date < b->date; });
  return of;
}

std::vector<const Entry*> naive_contacts(const NaiveClient& of) {
  std::vector<const Entry*> found;
  int in_a_row = 0;
  for (const Entry* entry : of.entries) {
    const auto* contact = entry->as<book::Contact>();
    if (!contact) continue;
    in_a_row = contact->outcome == book::Outcome::no_answer ? in_a_row + 1 : 0;
    if (in_a_row == 1 || in_a_row == 2) continue;
    found.push_back(entry);
    in_a_row = 0;
  }
  return found;
}

int naive_first_rung(const book::Policy& policy) { return policy.ladder.front().at > 0 ? 1 : 2; }

bool naive_names(const Entry& entry, const Item& item) {
  for (const book::ForTarget& target : entry.for_) {
    if (target.invoice.ix() == item.invoice) return true;
  }
  return false;
}

NaiveStage naive_stage(const NaiveClient& of, const Item& item) {
  const std::vector<const Entry*> contacts = naive_contacts(of);
  NaiveStage now;
  for (const Entry* entry : of.entries) {
    const std::optional<int> said = prompt_stage(contacts, entry);
    if (!said) continue;
    const bool is_for =
        entry->for_.empty() ? item.open_on(entry->date).is_positive() : naive_names(*entry, item);
    if (!is_for) continue;
    const int days = entry->date - item.due;
    int to = now.stage + 1;
    if (days >= 1) to = std::max(to, naive_first_rung(of.policy));
    if (*said > 0) to = *said;
    to = std::min(to, rung_reached(of.policy, days));
    if (to > now.stage) now = {to, entry->date};
  }
  return now;
}

NaiveNext naive_next(const NaiveClient& of, const Item& item) {
  const NaiveStage now = naive_stage(of, item);
  const int first = naive_first_rung(of.policy);
  const int rung = item.due < of.today ? std::max(now.stage + 1, first) : now.stage + 1;
  if (rung > static_cast<int>(of.policy.ladder.size())) {
    Date latest = *now.prompted;
    const std::vector<const Entry*> contacts = naive_contacts(of);
    if (!contacts.empty()) latest = std::max(latest, contacts.back()->date);
    return {rung, latest + of.policy.repeat};
  }
  Date ready = item.due + at_of(of.policy, rung);
  if (rung - 1 >= first) {
    const int between = at_of(of.policy, rung) - at_of(of.policy, rung - 1);
    ready = std::max(ready, *now.prompted + (between + 1) / 2);
  }
  return {rung, ready};
}

std::vector<NaivePromise> naive_promises(const NaiveClient& of) {
  std::vector<NaivePromise> all;
  for (const Entry* entry : of.entries) {
    const auto* promise = entry->as<book::Promise>();
    const auto* plan = entry->as<book::Plan>();
    if (!promise && !plan) continue;
    const Date last = promise ? promise->by : plan->steps.back().by;
    const std::vector<const Item*> items = covered(of, *entry, last);
    for (NaivePromise& earlier : all) {
      for (const Item* item : items) std::erase(earlier.items, item);
    }
    all.push_back({entry, items, false, Date(0), false, false});
  }
  const std::optional<Date> reconciled = naive_reconciled(of.book, of.today);
  for (NaivePromise& one : all) {
    const std::optional<Date> by = unmet(of, one);
    one.kept = !by;
    if (one.kept) continue;
    one.breaks = *by + of.policy.grace + 1;
    one.broken = of.today >= one.breaks && (!reconciled || *reconciled >= one.breaks);
    one.live = !one.broken;
  }
  return all;
}

bool naive_prompt_payer(const NaiveClient& of) {
  std::vector<std::pair<Date, bool>> settled;  // the day, and whether in time
  for (const report::InvoiceStanding& one : of.account.invoices) {
    if (!one.settled || one.voided || one.given_up) continue;
    if (!of.book.invoice(one.invoice).total().is_positive()) continue;
    Date due(-1000000);
    for (const Item& item : of.account.items) {
      if (item.invoice == one.invoice) due = std::max(due, item.due);
    }
    settled.push_back({*one.settled, *one.settled - due <= of.policy.grace});
  }
  std::stable_sort(settled.begin(), settled.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  if (settled.size() < 3) return false;
  return std::all_of(settled.end() - 3, settled.end(), [](const auto& one) { return one.second; });
}

std::optional<Date> naive_reconciled(const book::Book& book, Date today) {
  std::map<std::string, Date> last;
  for (const Entry& entry : book.journal()) {
    const auto* reconciled = entry.as<book::Reconciled>();
    if (!reconciled || entry.date > today) continue;
    const auto found = last.emplace(reconciled->account.str(), entry.date).first;
    found->second = std::max(found->second, entry.date);
  }
  std::optional<Date> oldest;
  for (const auto& [account, date] : last) {
    if (!oldest || date < *oldest) oldest = date;
  }
  return oldest;
}

Date naive_billing(const book::Billing& billing, Date today) {
  for (Date day = today;; day = day + 1) {
    const bool weekly = billing.unit == book::Billing::Unit::week;
    if (weekly && day.weekday() == billing.weekday) return day;
    const bool is_last = (day + 1).day() == 1;
    if (weekly || day.day() > billing.month_day) continue;
    if (day.day() == billing.month_day || is_last) return day;
  }
}

bool naive_quiet(const book::Policy& policy, Date day) {
  return std::any_of(policy.quiet.begin(), policy.quiet.end(),
                     [&](const book::Quiet& quiet) { return in_range(quiet, day); });
}

std::vector<NaiveShares> naive_shares(const NaiveClient& of,
                                      const std::vector<NaivePromise>& promises) {
  std::vector<NaiveShares> all;
  for (const Item& item : of.account.items) {
    const Money zero = Money::zero(item.open.currency());
    NaiveShares share{&item, zero, zero, zero, item.open};
    if (item.open.is_zero()) continue;
    const Entry* dispute = dispute_of(of, item);
    if (dispute && disputed_of(of, *dispute, item).is_positive()) share.dispute = dispute;
    for (const NaivePromise& one : promises) {
      if (std::count(one.items.begin(), one.items.end(), &item) > 0) share.promise = &one;
    }
    if (of.book.business().sent_tracked && !was_sent(of, item)) {
      std::swap(share.unsent, share.left);
    } else {
      if (share.dispute) share.disputed = disputed_of(of, *dispute, item);
      share.left -= share.disputed;
      if (share.promise && share.promise->live) std::swap(share.promised, share.left);
    }
    all.push_back(share);
  }
  return all;
}

}  // namespace inv::test
