#include "history.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "report/items/items.hpp"
#include "report/relations/contacts.hpp"
#include "text.hpp"

namespace inv::report {

using book::EventClass;

namespace {

HistoryEvent line_event(const book::Book& book, const AccountLine& line, core::Money balance) {
  const bool of_its_own =
      line.kind != PostingKind::discount && line.kind != PostingKind::recovered;
  const book::Entry* entry = of_its_own ? entry_of(book, line.cause) : nullptr;
  std::vector<std::string> ids =
      line.invoice ? std::vector<std::string>{book.invoice(*line.invoice).id}
                   : named_ids(book, line.cause);
  return {.date = line.date,
          .kind = std::string(posting_name(line.kind)),
          .invoices = std::move(ids),
          .text = with_memo(line_text(book, line), entry),
          .amount = line.amount,
          .balance = balance};
}

/// The lines of the account with the running balance of each currency, in the order of the replay.
/// A line may have been made by a later class than those after it: an invoice takes the discount of
/// an early payment before the credits of its day. So none has an order below one before it.
void add_lines(const book::Book& book, const Account& account, std::vector<MomentEvent>& events) {
  Sums balances;
  std::optional<core::Date> day;
  EventClass latest{};  // of the day
  for (const AccountLine& line : account.lines) {
    add(balances, line.amount);
    if (std::exchange(day, line.date) != line.date) latest = EventClass::invoice;
    const bool is_invoice = line.kind == PostingKind::invoice;
    if (!is_invoice) latest = std::max(latest, class_of(book, line.cause));
    events.push_back({is_invoice ? Moment::invoiced : Moment::money,
                      line_event(book, line, balances.at(line.amount.currency())), latest});
  }
}

/// The money entries that have no line: `apply`, and the void of an invoice still to come.
void add_without_line(const book::Book& book, const Account& account,
                      std::vector<MomentEvent>& events) {
  for (const book::EntryIx ix : entries_until(book, account.client, account.as_of)) {
    const book::Entry& entry = book.entry(ix);
    const auto* voided = entry.as<book::Void>();
    const bool is_early = voided && book.invoice(voided->invoice.ix()).date > entry.date;
    if (!entry.as<book::Apply>() && !is_early) continue;
    events.push_back({Moment::money,
                      {.date = entry.date,
                       .kind = std::string(book::verb_name(entry)),
                       .invoices = named_ids(book, {.entry = ix, .credit_note = {}}),
                       .text = with_memo(entry_text(book, entry), &entry)},
                      book::class_of(entry)});
  }
}

std::vector<HistoryEvent> client_events(const book::Book& book, Account account,
                                        const Relations& relations) {
  const auto all = [](const auto&) { return true; };
  std::vector<MomentEvent> events;
  add_promise_turns(book, account, relations, std::nullopt, events);
  leave_out_mistakes(account);
  add_lines(book, account, events);
  add_without_line(book, account, events);
  add_said(book, account, all, events);
  return in_order(std::move(events));
}

}  // namespace

EventClass class_of(const book::Book& book, const Cause& cause) {
  const book::Entry* entry = entry_of(book, cause);
  return entry ? book::class_of(*entry) : EventClass::credit;
}

std::string with_memo(const std::string& text, const book::Entry* entry) {
  return entry && !entry->memo.empty() ? text + " [" + entry->memo + "]" : text;
}

void add_said(const book::Book& book, const Account& account,
              const std::function<bool(const book::Entry&)>& is_about,
              std::vector<MomentEvent>& events) {
  for (const book::EntryIx ix : entries_until(book, account.client, account.as_of)) {
    const book::Entry& entry = book.entry(ix);
    if (book::class_of(entry) != EventClass::relation || !is_about(entry)) continue;
    HistoryEvent event{.date = entry.date,
                       .kind = std::string(book::verb_name(entry)),
                       .invoices = named_ids(book, {.entry = ix, .credit_note = {}}),
                       .text = with_memo(entry_text(book, entry), &entry)};
    const auto* contact = entry.as<book::Contact>();
    if (contact && contact->mood > 0) event.mood = contact->mood;
    events.push_back({Moment::said, std::move(event)});
  }
}

std::vector<HistoryEvent> in_order(std::vector<MomentEvent> events) {
  std::ranges::stable_sort(events, {}, [](const MomentEvent& one) {
    return std::tuple(one.event.date, one.moment, one.order);
  });
  std::vector<HistoryEvent> sorted;
  sorted.reserve(events.size());
  for (MomentEvent& one : events) sorted.push_back(std::move(one.event));
  return sorted;
}

ClientHistory client_history(const book::Book& book, book::ClientIx client_ix, core::Date as_of) {
  const book::Client& client = book.client(client_ix);
  Account account = replay(book, client_ix, as_of);
  const Relations standings = relations(book, account);
  const Buckets buckets = make_buckets(AgeBy::due, book.business().buckets);
  return ClientHistory{.as_of = as_of,
                       .client = client.id,
                       .name = client.name,
                       .care = client.care.value,
                       .contact = client.contact,
                       .phone = client.phone,
                       .note = client.note,
                       .email = client.email,
                       .address = client.address,
                       .tags = client.tags,
                       .since = client.since,
                       .balances = age_rows(book, account, &standings, buckets),
                       .buckets = buckets,
                       .decision = decide(book, account, standings),
                       .events = client_events(book, std::move(account), standings)};
}

}  // namespace inv::report
