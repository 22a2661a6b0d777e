#include <algorithm>
#include <tuple>
#include <utility>

#include "history.hpp"
#include "report/relations/contacts.hpp"
#include "text.hpp"

namespace inv::report {

EventClass class_of(const book::Book& book, const Cause& cause) {
  const book::Entry* entry = entry_of(book, cause);
  return entry ? class_of(*entry).value() : EventClass::credit;
}

std::string with_memo(std::string words, const book::Entry* entry) {
  return entry && !entry->memo.empty() ? words + " [" + entry->memo + "]" : words;
}

void add_said(const book::Book& book, const Account& account,
              const std::function<bool(const book::Entry&)>& is_about,
              std::vector<MomentEvent>& events) {
  for (const book::EntryIx ix : entries_until(book, account.client, account.as_of)) {
    const book::Entry& entry = book.entry(ix);
    if (class_of(entry) || !is_about(entry)) continue;
    HistoryEvent event{.date = entry.date,
                       .kind = std::string(book::verb_name(entry)),
                       .invoices = named_ids(book, {.entry = ix, .credit_note = {}}),
                       .text = with_memo(entry_text(book, entry, Reader::owner), &entry)};
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

}  // namespace inv::report
