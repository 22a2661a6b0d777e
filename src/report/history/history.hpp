#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "inv/report/history.hpp"
#include "inv/report/relations.hpp"

namespace inv::report {

/// Within a day, in this order.
enum class Moment { broken, invoiced, said, money, kept };

struct MomentEvent {
  Moment moment;
  HistoryEvent event;
  book::EventClass order = {};  ///< of those of one moment
};

/// Of a credit note, or of an entry that moves money.
book::EventClass class_of(const book::Book& book, const Cause& cause);

/// The text, and the entry's memo in square brackets where there is one.
std::string with_memo(const std::string& text, const book::Entry* entry);

/// Adds the entries that move no money, of those that `is_about` chooses.
void add_said(const book::Book& book, const Account& account,
              const std::function<bool(const book::Entry&)>& is_about,
              std::vector<MomentEvent>& events);

/// Adds the days on which promises and plans were kept, or broke; where it is about some items, of
/// those that covered one of them then. A promise that a later one took over before has none. The
/// account is the one that the relations are of.
void add_promise_turns(const book::Book& book, const Account& account, const Relations& relations,
                       const std::optional<std::vector<std::size_t>>& about,
                       std::vector<MomentEvent>& events);

/// By date, then moment, then class, then as they are.
std::vector<HistoryEvent> in_order(std::vector<MomentEvent> events);

}  // namespace inv::report
