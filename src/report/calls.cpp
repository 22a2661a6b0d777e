#include "inv/report/calls.hpp"

#include <algorithm>
#include <ranges>
#include <string_view>
#include <tuple>
#include <utility>

#include "inv/core/ascii.hpp"
#include "report/decision/decision.hpp"
#include "report/relations/contacts.hpp"

namespace inv::report {

namespace {

std::string colon(const std::string& text) { return text.empty() ? "" : ": " + text; }

/// What of an entry is worth knowing before a call; nothing for most.
struct RemarkText {
  core::Date today;

  using Remark = std::optional<std::string>;
  Remark operator()(const book::Contact& contact) const {
    if (contact.outcome != book::Outcome::no_answer) return contact.text;
    return "no answer" + colon(contact.text);
  }
  Remark operator()(const book::Promise& promise) const {
    const std::string amount = promise.amount ? money_text(promise.amount->money()) + " " : "";
    return amount + "by " + promise.by.text() + colon(promise.said);
  }
  Remark operator()(const book::Plan& plan) const {
    std::vector<std::string> steps;
    for (const book::PlanStep& step : plan.steps) {
      steps.push_back(money_text(step.amount.money()) + " by " + step.by.text());
    }
    return join(steps) + colon(plan.said);
  }
  Remark operator()(const book::Dispute& dispute) const {
    const std::string amount =
        dispute.amount ? " (" + money_text(dispute.amount->money()) + ")" : "";
    return dispute.invoice.id() + amount + colon(dispute.why);
  }
  Remark operator()(const book::Hold& hold) const {
    return (hold.until ? "until " + hold.until->text() : "open") + colon(hold.why);
  }
  Remark operator()(const book::NoteEntry& note) const {
    return note.until && *note.until < today ? std::nullopt : Remark(note.text);
  }
  /// These are told elsewhere on the sheet, or are nothing to speak of.
  Remark operator()(const book::Release&) const { return std::nullopt; }
  Remark operator()(const book::Resolve&) const { return std::nullopt; }
  Remark operator()(const book::Sent&) const { return std::nullopt; }
  template <class Event>
  requires(book::class_of_event<Event> != book::EventClass::relation)
  Remark operator()(const Event&) const { return std::nullopt; }
};

std::vector<CallRemark> remarks_of(const book::Book& book, const Account& account) {
  constexpr std::size_t most = 5;
  std::vector<CallRemark> remarks;
  const auto entries = entries_until(book, account.client, account.as_of);
  for (auto ix = entries.rbegin(); ix != entries.rend() && remarks.size() < most; ++ix) {
    const book::Entry& entry = book.entry(*ix);
    const auto* contact = entry.as<book::Contact>();
    if (auto text = std::visit(RemarkText{account.as_of}, entry.event)) {
      remarks.push_back({entry.date, std::string(book::verb_name(entry)), std::move(*text),
                         contact ? std::string(contact->by) : ""});
    }
  }
  return remarks;
}

/// The last contact that has something.
template <class Has>
const book::Contact* last_with(const book::Book& book, const Relations& relations, Has has) {
  for (const book::EntryIx ix : std::views::reverse(relations.talks)) {
    const auto* contact = book.entry(ix).as<book::Contact>();
    if (has(*contact)) return contact;
  }
  return nullptr;
}

std::optional<int> mood_of(const book::Book& book, const Relations& relations) {
  const auto* contact =
      last_with(book, relations, [](const book::Contact& one) { return one.mood != 0; });
  return contact ? std::optional<int>(contact->mood) : std::nullopt;
}

std::string assigned_of(const book::Book& book, const Relations& relations) {
  const auto* contact =
      last_with(book, relations, [](const book::Contact& one) { return !one.assigned.empty(); });
  return contact ? std::string(contact->assigned) : "";
}

std::string mark_of(const Situation& s, std::size_t item) {
  const std::vector<SetAside> aside = set_aside_of(s, item);
  return aside.empty() ? "" : std::string(set_aside_name(aside.front().why));
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
  std::ranges::sort(open, {}, age);
  std::vector<CallItem> items;
  for (const std::size_t i : open) {
    const Item& item = s.account.items[i];
    const book::Text& title = s.book.invoice(item.invoice).particulars().title;
    items.push_back({s.id_of(i), title, item.part, item.parts, item.due, item.open,
                     s.items[i].days, mark_of(s, i)});
  }
  return items;
}

}  // namespace

CallSheet calls(const book::Book& book, core::Date as_of, const Selection& selection,
                const std::optional<std::string>& assigned) {
  const std::optional<core::Date> reconciled = reconciled_until(book, as_of);
  CallSheet sheet{as_of, reconciled, {}, {}};
  const auto list = [&](const Situation& s, Decided made) {
    if (made.decision.action != Action::call) return;
    const std::string who = assigned_of(book, s.relations);
    if (assigned && core::fold_case(*assigned) != core::fold_case(who)) return;
    sheet.rows.push_back({std::move(made.decision), s.client.contact, s.client.phone, who,
                          items_of(s), remarks_of(book, s.account), mood_of(book, s.relations)});
  };
  sheet.stale = each_decision(book, as_of, reconciled, selection, list);
  return sheet;
}

}  // namespace inv::report
