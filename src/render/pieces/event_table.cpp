#include "event_table.hpp"

#include <set>

#include "inv/render/text.hpp"
#include "phrases.hpp"

namespace inv::render {
namespace {

bool is_mixed(const std::vector<report::HistoryEvent>& events) {
  std::set<core::Currency> currencies;
  for (const report::HistoryEvent& event : events) {
    if (event.amount) currencies.insert(event.amount->currency());
  }
  return currencies.size() > 1;
}

// The invoices that the words do not name themselves, and the words.
std::string text_of(const report::HistoryEvent& event) {
  std::vector<std::string> unnamed;
  for (const std::string& id : event.invoices) {
    if (event.text.find(id) == std::string::npos) unnamed.push_back(id);
  }
  if (unnamed.empty()) return event.text;
  const std::string ids = joined(unnamed, ", ");
  return event.text.empty() ? ids : ids + ": " + event.text;
}

}  // namespace

Table event_table(const std::vector<report::HistoryEvent>& events) {
  Table table({
      {.title = "Date"},
      {.title = "What"},
      {.title = "In words", .overflow = Overflow::wrap, .least = 20},
      {.title = "Amount", .align = Align::decimal},
      {.title = "Balance", .align = Align::decimal, .drop = 1},
      {.title = "Mood"},
  });
  const bool mixed = is_mixed(events);
  const auto amount = [&](const std::optional<core::Money>& money) {
    if (!money) return std::string();
    return mixed ? with_currency(*money) : grouped(*money);
  };
  for (const report::HistoryEvent& event : events) {
    table.row({{event.date.text()},
               {event.kind},
               {text_of(event)},
               {amount(event.amount)},
               {amount(event.balance)},
               {event.mood ? std::to_string(*event.mood) + "/5" : ""}});
  }
  return table;
}

}  // namespace inv::render
