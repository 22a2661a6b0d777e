#include "events.hpp"

#include <algorithm>
#include <utility>

#include "entry_text.hpp"
#include "text.hpp"

namespace inv::report {

std::string with_memo(std::string words, const book::Entry* entry) {
  return entry && !entry->memo.empty() ? words + " [" + entry->memo + "]" : words;
}

HistoryEvent plain_event(core::Date date, std::string kind, std::vector<std::string> invoices,
                         std::string text) {
  return HistoryEvent{.date = date,
                      .kind = std::move(kind),
                      .invoices = std::move(invoices),
                      .text = std::move(text),
                      .amount = std::nullopt,
                      .balance = std::nullopt,
                      .mood = std::nullopt};
}

book::EventClass class_of(const book::Book& book, const Cause& cause) {
  const book::Entry* entry = entry_of(book, cause);
  return entry ? book::class_of(*entry) : book::EventClass::credit;
}

bool is_said(const book::Entry& entry) {
  return book::class_of(entry) == book::EventClass::relation;
}

HistoryEvent said_event(const book::Book& book, book::EntryIx ix) {
  const book::Entry& entry = book.entry(ix);
  HistoryEvent event = plain_event(entry.date, std::string(book::verb_name(entry)),
                                   named_ids(book, Cause{.entry = ix, .credit_note = std::nullopt}),
                                   with_memo(entry_text(book, entry), &entry));
  const auto* contact = entry.as<book::Contact>();
  if (contact && contact->mood > 0) event.mood = contact->mood;
  return event;
}

MomentEvent turn_event(const book::Book& book, const Account& account, const PromiseTurn& turn) {
  const PromiseStanding& standing = turn.standing;
  std::vector<std::string> ids;
  for (const std::size_t index : standing.covers) {
    const std::string& id = book.invoice(account.items[index].invoice).id;
    if (ids.empty() || ids.back() != id) ids.push_back(id);
  }
  std::string words = (standing.is_plan ? "Plan of " : "Promise of ") + standing.made.text();
  if (turn.kept) {
    words += " kept";
  } else {
    words += standing.is_plan ? ": the step of " + standing.by.text() + " was not met"
                              : " to pay by " + standing.by.text() + " was not kept";
  }
  return {turn.kept ? Moment::kept : Moment::broken,
          plain_event(turn.date, turn.kept ? "kept" : "broken", std::move(ids), std::move(words))};
}

std::vector<HistoryEvent> in_order(std::vector<MomentEvent> events) {
  std::stable_sort(events.begin(), events.end(), [](const MomentEvent& a, const MomentEvent& b) {
    return std::pair(a.event.date, a.moment) < std::pair(b.event.date, b.moment);
  });
  std::vector<HistoryEvent> sorted;
  sorted.reserve(events.size());
  for (MomentEvent& one : events) sorted.push_back(std::move(one.event));
  return sorted;
}

}  // namespace inv::report
