#include "inv/report/decision.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "decision.hpp"

namespace inv::report {

namespace {

constexpr int coming_days = 7;

std::vector<DueRow> due_rows(const Situation& s) {
  std::vector<DueRow> rows;
  const Sums overdue = s.overdue_sums();
  for (const core::Currency currency : s.account.currencies()) {
    const auto sum = overdue.find(currency);
    const DueRow row{currency, sum == overdue.end() ? core::Money::zero(currency) : sum->second,
                     s.account.open(currency), s.account.unapplied_in(currency)};
    if (!row.open.is_zero() || !row.unapplied.is_zero()) rows.push_back(row);
  }
  return rows;
}

/// The invoices of these items, each once: by the oldest item's due date, invoice date, id.
std::vector<std::string> oldest_first(const Situation& s, const std::vector<std::size_t>& items) {
  std::map<std::string, std::pair<core::Date, core::Date>> invoices;
  for (const std::size_t i : items) {
    const Item& item = s.account.items[i];
    const auto [place, is_new] =
        invoices.try_emplace(s.id_of(i), std::pair(item.due, item.invoiced));
    if (!is_new) place->second.first = std::min(place->second.first, item.due);
  }
  std::vector<std::tuple<core::Date, core::Date, std::string>> order;
  for (const auto& [id, dates] : invoices) order.emplace_back(dates.first, dates.second, id);
  std::sort(order.begin(), order.end());
  std::vector<std::string> ids;
  for (auto& [due, invoiced, id] : order) ids.push_back(std::move(id));
  return ids;
}

std::vector<std::size_t> coming_items(const Situation& s) {
  std::vector<std::size_t> coming;
  for (std::size_t i = 0; i < s.items.size(); ++i) {
    const ItemView& item = s.items[i];
    if (item.left.is_positive() && item.days <= 0 && item.days >= -coming_days) coming.push_back(i);
  }
  return coming;
}

core::Date disputed_since(const Situation& s, std::size_t item) {
  return s.relations.disputes[static_cast<std::size_t>(s.relations.disputed_by[item])].since;
}

core::Date promised_date(const Situation& s, std::size_t item) {
  return s.relations.promises[static_cast<std::size_t>(s.relations.promised_by[item])].by;
}

/// One per invoice and reason, in order of both; of several dates the earliest.
std::vector<SetAside> set_aside(const Situation& s) {
  std::map<std::pair<std::string, SetAsideWhy>, SetAside> found;
  const auto put = [&](std::size_t i, SetAsideWhy why, core::Money amount,
                       std::optional<core::Date> date) {
    const auto [place, is_new] =
        found.try_emplace({s.id_of(i), why}, SetAside{s.id_of(i), why, amount, date});
    if (is_new) return;
    place->second.amount += amount;
    place->second.date = std::min(place->second.date, date);
  };
  for (std::size_t i = 0; i < s.items.size(); ++i) {
    const ItemView& view = s.items[i];
    const Item& item = s.account.items[i];
    if (item.open.is_zero()) continue;
    if (view.unsent) put(i, SetAsideWhy::unsent, item.open, std::nullopt);
    if (view.disputed.is_positive()) {
      put(i, SetAsideWhy::disputed, view.disputed, disputed_since(s, i));
    }
    if (view.promised.is_positive()) {
      put(i, SetAsideWhy::promised, view.promised, promised_date(s, i));
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
  }
  INV_ASSERT(false);
}

std::string_view set_aside_name(SetAsideWhy why) {
  switch (why) {
    case SetAsideWhy::disputed: return "disputed";
    case SetAsideWhy::promised: return "promised";
    case SetAsideWhy::unsent: return "unsent";
  }
  INV_ASSERT(false);
}

void add_facts(const Situation& situation, Decision& decision) {
  decision.client = situation.client.id;
  decision.name = situation.client.name;
  decision.care = situation.client.care.value;
  decision.due = due_rows(situation);
  decision.invoices = oldest_first(situation, situation.overdue);
  decision.coming = oldest_first(situation, coming_items(situation));
  decision.set_aside = set_aside(situation);
}

}  // namespace inv::report
