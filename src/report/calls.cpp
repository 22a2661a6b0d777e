#include "inv/report/calls.hpp"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <utility>

#include "inv/core/ascii.hpp"
#include "report/decision/reasons.hpp"
#include "report/decision/situation.hpp"
#include "report/items/each_account.hpp"
#include "report/relations/contacts.hpp"

namespace inv::report {

namespace {

std::string colon(const std::string& text) { return text.empty() ? "" : ": " + text; }

std::string remark_text(const book::Contact& contact) {
  if (contact.outcome != book::Outcome::no_answer) return contact.text;
  return contact.text.empty() ? "no answer" : "no answer: " + contact.text;
}

std::string remark_text(const book::Promise& promise) {
  const std::string amount = promise.amount ? text_of(promise.amount->money()) + " " : "";
  return amount + "by " + promise.by.text() + colon(promise.said);
}

std::string remark_text(const book::Plan& plan) {
  std::vector<std::string> steps;
  for (const book::PlanStep& step : plan.steps) {
    steps.push_back(text_of(step.amount.money()) + " by " + step.by.text());
  }
  return join(steps) + colon(plan.said);
}

std::string remark_text(const book::Dispute& dispute) {
  const std::string amount = dispute.amount ? " (" + text_of(dispute.amount->money()) + ")" : "";
  return dispute.invoice.id() + amount + colon(dispute.why);
}

std::string remark_text(const book::NoteEntry& note) { return note.text; }

std::string remark_text(const book::Hold& hold) {
  return (hold.until ? "until " + hold.until->text() : std::string("open")) + colon(hold.why);
}

/// These are told elsewhere on the sheet, or are nothing to speak of.
std::optional<std::string> remark_text(const book::Release&) { return std::nullopt; }
std::optional<std::string> remark_text(const book::Resolve&) { return std::nullopt; }
std::optional<std::string> remark_text(const book::Sent&) { return std::nullopt; }
template <class Event>
requires(book::class_of_event<Event> != book::EventClass::relation)
std::optional<std::string> remark_text(const Event&) { return std::nullopt; }

/// What of an entry is worth knowing before a call; nothing for most.
std::optional<CallRemark> remark_of(const book::Entry& entry, core::Date today) {
  const auto* note = entry.as<book::NoteEntry>();
  if (note && note->until && *note->until < today) return std::nullopt;
  auto text = std::visit(
      [](const auto& event) -> std::optional<std::string> { return remark_text(event); },
      entry.event);
  if (!text) return std::nullopt;
  const auto* contact = entry.as<book::Contact>();
  return CallRemark{entry.date, std::string(book::verb_name(entry)), std::move(*text),
                    contact ? std::string(contact->by) : ""};
}

std::vector<CallRemark> remarks_of(const book::Book& book, const Account& account) {
  constexpr std::size_t most = 5;
  std::vector<CallRemark> remarks;
  const auto entries = entries_until(book, account.client, account.as_of);
  for (auto ix = entries.rbegin(); ix != entries.rend() && remarks.size() < most; ++ix) {
    if (auto remark = remark_of(book.entry(*ix), account.as_of)) {
      remarks.push_back(std::move(*remark));
    }
  }
  return remarks;
}

std::optional<int> mood_of(const book::Book& book, const Relations& relations) {
  for (auto ix = relations.contacts.rbegin(); ix != relations.contacts.rend(); ++ix) {
    const int mood = book.entry(*ix).as<book::Contact>()->mood;
    if (mood != 0) return mood;
  }
  return std::nullopt;
}

/// The one that the last contact which names anybody was assigned to.
std::string assigned_of(const book::Book& book, const Relations& relations) {
  for (auto ix = relations.contacts.rbegin(); ix != relations.contacts.rend(); ++ix) {
    const auto* contact = book.entry(*ix).as<book::Contact>();
    if (!contact->assigned.empty()) return contact->assigned;
  }
  return "";
}

std::string mark_of(const ItemView& view) {
  if (view.unsent) return std::string(set_aside_name(SetAsideWhy::unsent));
  if (view.disputed.is_positive()) return std::string(set_aside_name(SetAsideWhy::disputed));
  if (view.promised.is_positive()) return std::string(set_aside_name(SetAsideWhy::promised));
  return "";
}

std::vector<CallItem> items_of(const Situation& s) {
  std::vector<std::size_t> open;
  for (std::size_t i = 0; i < s.account.items.size(); ++i) {
    if (s.account.items[i].open.is_positive()) open.push_back(i);
  }
  const auto age = [&](std::size_t i) {
    const Item& item = s.account.items[i];
    return std::tuple(item.due, item.invoiced, std::string_view(s.id_of(i)), item.part);
  };
  std::sort(open.begin(), open.end(), [&](auto a, auto b) { return age(a) < age(b); });
  std::vector<CallItem> items;
  for (const std::size_t i : open) {
    const Item& item = s.account.items[i];
    const book::Text& title = s.book.invoice(item.invoice).particulars().title;
    items.push_back({s.id_of(i), title, item.part, item.parts, item.due, item.open,
                     s.items[i].days, mark_of(s.items[i])});
  }
  return items;
}

bool same_name(std::string_view a, std::string_view b) {
  return core::fold_case(a) == core::fold_case(b);
}

}  // namespace

CallSheet calls(const book::Book& book, core::Date as_of, const Selection& selection,
                const std::optional<std::string>& assigned) {
  const std::optional<core::Date> reconciled = reconciled_until(book, as_of);
  CallSheet sheet{as_of, reconciled, {}, stale_text(book, reconciled, as_of)};
  each_account(book, as_of, selection, [&](const Account& account) {
    const Relations between = relations(book, account, reconciled);
    Decision decision = decide(book, account, between);
    if (decision.action != Action::call) return;
    const std::string who = assigned_of(book, between);
    if (assigned && !same_name(*assigned, who)) return;
    const book::Client& record = book.client(account.client);
    sheet.rows.push_back({std::move(decision), record.contact, record.phone, who,
                          items_of(situation_of(book, account, between)), remarks_of(book, account),
                          mood_of(book, between)});
  });
  return sheet;
}

}  // namespace inv::report
