#include "contacts.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <vector>

namespace inv::report {

namespace {

/// A contact of ours that is about money.
bool is_prompt(const book::Entry& entry, bool is_promise_day) {
  using book::Outcome;
  const auto& contact = *entry.as<book::Contact>();
  if (contact.stage > 0) return true;
  switch (contact.outcome) {
    case Outcome::disputed:
    case Outcome::reply_due:
    case Outcome::not_received: return false;
    case Outcome::none:
    case Outcome::other: return !entry.for_.empty() || is_promise_day;
    case Outcome::no_answer:
    case Outcome::voicemail:
    case Outcome::in_approval:
    case Outcome::in_payment:
    case Outcome::says_paid:
    case Outcome::promised: return true;
  }
  INV_ASSERT(false);
}

}  // namespace

std::span<const book::EntryIx> entries_until(const book::Book& book, book::ClientIx client,
                                             core::Date as_of) {
  const std::span<const book::EntryIx> all = book.journal_of(client);
  const auto end = std::ranges::upper_bound(
      all, as_of, {}, [&](book::EntryIx ix) { return book.entry(ix).date; });
  return all.first(static_cast<std::size_t>(end - all.begin()));
}

std::optional<core::Date> promised_by(const book::Entry& entry) {
  if (const auto* promise = entry.as<book::Promise>()) return promise->by;
  if (const auto* plan = entry.as<book::Plan>()) return plan->steps.back().by;
  return std::nullopt;
}

void add_holds(const book::Book& book, book::ClientIx client, core::Date day,
               Relations& relations) {
  std::optional<book::EntryIx> hold;
  const auto end = [&](core::Date last_day) {
    if (!hold) return;
    const std::optional<core::Date> until = book.entry(*hold).as<book::Hold>()->until;
    const core::Date last = until ? std::min(*until, last_day) : last_day;
    const bool is_latest = !relations.ended_hold || relations.ended_hold->last_day <= last;
    if (is_latest) relations.ended_hold = {*hold, last};
    hold.reset();
  };
  for (const book::EntryIx ix : entries_until(book, client, day)) {
    const book::Entry& entry = book.entry(ix);
    const bool is_hold = entry.as<book::Hold>() != nullptr;
    if (is_hold || entry.as<book::Release>() != nullptr) end(entry.date - 1);
    if (is_hold) hold = ix;
  }
  if (!hold) return;
  const std::optional<core::Date> until = book.entry(*hold).as<book::Hold>()->until;
  if (until && *until < day) return end(*until);
  relations.hold = hold;
}

void add_contacts(const book::Book& book, const Account& account, Relations& relations) {
  constexpr int silent_row = 3;  // after that many the counting begins anew
  int silent = 0;
  std::set<core::Date> promise_days;
  for (const book::EntryIx ix : entries_until(book, account.client, account.as_of)) {
    const book::Entry& entry = book.entry(ix);
    if (promised_by(entry)) promise_days.insert(entry.date);
    const auto* contact = entry.as<book::Contact>();
    if (contact == nullptr) continue;
    relations.talks.push_back(ix);
    silent = contact->outcome == book::Outcome::no_answer ? silent + 1 : 0;
    if (silent % silent_row != 0) continue;
    relations.contacts.push_back(ix);
    if (!contact->from_client) relations.ours.push_back(ix);
  }
  std::ranges::copy_if(relations.ours, std::back_inserter(relations.prompts),
                       [&](book::EntryIx ix) {
                         const book::Entry& entry = book.entry(ix);
                         return is_prompt(entry, promise_days.contains(entry.date));
                       });
}

bool any_open(std::span<const Item> items, core::Date day, std::optional<core::Date> due_by) {
  return std::ranges::any_of(items, [&](const Item& item) {
    return (!due_by || item.due <= *due_by) && item.open_on(day).is_positive();
  });
}

PaymentHabit payment_habit(const Account& account, int grace) {
  constexpr std::ptrdiff_t enough = 3;
  struct Settled {
    core::Date on, due;
  };
  std::vector<Settled> settled;
  for (const InvoiceStanding& standing : account.invoices) {
    const auto items = account.items_of(standing);
    const bool asked_for_nothing =
        std::ranges::all_of(items, [](const Item& item) { return item.amount.is_zero(); });
    if (standing.voided || standing.given_up || !standing.settled || asked_for_nothing) continue;
    settled.push_back({*standing.settled, items.back().due});
  }
  if (std::ssize(settled) < enough) return PaymentHabit::unknown;
  std::ranges::stable_sort(settled, {}, &Settled::on);
  const auto late = std::count_if(settled.end() - enough, settled.end(), [&](const Settled& one) {
    return one.on - one.due > grace;
  });
  if (late == enough) return PaymentHabit::late;
  return late == 0 ? PaymentHabit::prompt : PaymentHabit::unknown;
}

}  // namespace inv::report
