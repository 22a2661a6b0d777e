#include "inv/report/decision.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "decision.hpp"

namespace inv::report {

namespace {

std::vector<DueRow> due_rows(const Situation& s) {
  std::vector<DueRow> rows;
  const Sums overdue = s.left_of(s.overdue);
  for (const core::Currency currency : s.account.currencies()) {
    const DueRow row{currency, sum_in(overdue, currency), s.account.open(currency),
                     s.unapplied_in(currency), s.deposit_in(currency)};
    if (!row.open.is_zero() || !row.unapplied.is_zero() || !row.deposit.is_zero()) {
      rows.push_back(row);
    }
  }
  return rows;
}

/// The invoices of these items, each once: by the oldest item's due date, invoice date, id.
std::vector<std::string> oldest_first(const Situation& s, const std::vector<std::size_t>& items) {
  std::vector<std::tuple<core::Date, core::Date, std::string>> order;
  for (const std::size_t i : items) {
    const Item& item = s.account.items[i];
    const bool is_known = !order.empty() && std::get<2>(order.back()) == s.id_of(i);
    if (!is_known) order.emplace_back(item.due, item.invoiced, s.id_of(i));
  }
  std::ranges::sort(order);
  std::vector<std::string> ids;
  for (auto& [due, invoiced, id] : order) ids.push_back(std::move(id));
  return ids;
}

std::vector<std::size_t> coming_items(const Situation& s) {
  std::vector<std::size_t> coming;
  for (std::size_t i = 0; i < s.items.size(); ++i) {
    if (s.items[i].is_coming()) coming.push_back(i);
  }
  return coming;
}

/// One per invoice and reason, in order of both; of several dates the earliest.
std::vector<SetAside> set_aside(const Situation& s) {
  std::map<std::pair<std::string, SetAsideWhy>, SetAside> found;
  for (std::size_t i = 0; i < s.items.size(); ++i) {
    for (SetAside& one : set_aside_of(s, i)) {
      const auto [place, is_new] = found.try_emplace({one.id, one.why}, one);
      if (is_new) continue;
      place->second.amount += one.amount;
      place->second.date = std::min(place->second.date, one.date);
    }
  }
  std::vector<SetAside> all;
  for (auto& [key, one] : found) all.push_back(std::move(one));
  return all;
}

}  // namespace

std::string_view action_name(Action action) {
  switch (action) {
    case Action::remind: return "remind";
    case Action::call: return "call";
    case Action::carry: return "carry";
    case Action::wait: return "wait";
    case Action::none: return "none";
    case Action::thank: return "thank";
  }
  INV_ASSERT(false);
}

core::Date promised_day(const Situation& s, const PromiseStanding& promise) {
  const bool goes_on = promise.is_plan && promise.next_break;
  return goes_on ? *promise.next_break - s.policy.grace - 1 : promise.by;
}

std::vector<SetAside> set_aside_of(const Situation& s, std::size_t item) {
  const ItemView& view = s.items[item];
  const core::Money open = s.account.items[item].open;
  std::vector<SetAside> found;
  const auto put = [&](SetAsideWhy why, core::Money amount, std::optional<core::Date> date) {
    if (amount.is_positive()) found.push_back({s.id_of(item), why, amount, date});
  };
  if (view.unsent) put(SetAsideWhy::unsent, open, std::nullopt);
  if (view.unreconciled) put(SetAsideWhy::unreconciled, open, std::nullopt);
  if (view.disputed.is_positive()) {
    const auto dispute = static_cast<std::size_t>(s.relations.disputed_by[item]);
    put(SetAsideWhy::disputed, view.disputed, s.relations.disputes[dispute].since);
  }
  if (view.promised.is_positive()) {
    const auto promise = static_cast<std::size_t>(s.relations.promised_by[item]);
    put(SetAsideWhy::promised, view.promised, promised_day(s, s.relations.promises[promise]));
  }
  return found;
}

std::string_view set_aside_name(SetAsideWhy why) {
  switch (why) {
    case SetAsideWhy::disputed: return "disputed";
    case SetAsideWhy::promised: return "promised";
    case SetAsideWhy::unreconciled: return "unreconciled";
    case SetAsideWhy::unsent: return "unsent";
  }
  INV_ASSERT(false);
}

Decision facts_of(const Situation& s) {
  Decision decision{};
  decision.client = s.client.id;
  decision.name = s.client.name;
  decision.care = s.client.care.value;
  decision.due = due_rows(s);
  decision.invoices = oldest_first(s, s.overdue);
  decision.coming = oldest_first(s, coming_items(s));
  decision.set_aside = set_aside(s);
  return decision;
}

}  // namespace inv::report
