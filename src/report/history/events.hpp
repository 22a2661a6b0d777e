#pragma once

#include <string>
#include <vector>

#include "inv/report/history.hpp"
#include "promise_events.hpp"

namespace inv::report {

/// Within a day, in this order.
enum class Moment { broken, invoiced, said, money, kept };

struct MomentEvent {
  Moment moment;
  HistoryEvent event;
};

/// An event without amount, balance and mood.
HistoryEvent plain_event(core::Date date, std::string kind, std::vector<std::string> invoices,
                         std::string text);

/// The words, and the entry's memo in square brackets where there is one.
std::string with_memo(std::string words, const book::Entry* entry);

/// The place of an event in the replay of a day.
book::EventClass class_of(const book::Book& book, const Cause& cause);

/// True for all entries that move no money: contacts, promises, holds, disputes, documents, notes.
bool is_said(const book::Entry& entry);
/// Such an entry in its words.
HistoryEvent said_event(const book::Book& book, book::EntryIx entry);

/// A promise or plan kept or broken.
MomentEvent turn_event(const book::Book& book, const Account& account, const PromiseTurn& turn);

/// By date, then moment, then as they are.
std::vector<HistoryEvent> in_order(std::vector<MomentEvent> events);

}  // namespace inv::report
