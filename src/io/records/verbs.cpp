#include "verbs.hpp"

#include <algorithm>
#include <array>

#include "money.hpp"
#include "values.hpp"

namespace inv::io {

namespace {

using book::Event;
using core::DiagnosticId;

template <class T>
using Maybe = std::optional<T>;

Maybe<book::InvoiceRef> read_invoice_ref(NodeRef value, Reading& reading) {
  auto id = read_id(value, reading);
  if (!id) return std::nullopt;
  return book::InvoiceRef(std::move(*id), value.span());
}

Maybe<Event> paid(EntryDraft& draft, NodeRef value, Reading& reading) {
  auto amount = read_amount(value, reading, {});
  if (!amount) return std::nullopt;
  book::Rare<book::PaidDetails> details;
  if (draft.charges || draft.withheld || draft.keep) {
    details.ensure() = {std::move(draft.charges), std::move(draft.withheld), draft.keep};
  }
  return book::Paid{*amount, std::move(draft.via), std::move(draft.ref), std::move(details)};
}

Maybe<Event> credit(EntryDraft& draft, NodeRef value, Reading& reading) {
  auto amount = read_amount(value, reading, {});
  if (!amount) return std::nullopt;
  return book::Credit{*amount, std::move(draft.why), std::move(draft.id)};
}

Maybe<Event> apply(EntryDraft&, NodeRef value, Reading& reading) {
  auto amount = read_amount(value, reading, {});
  if (!amount) return std::nullopt;
  return book::Apply{*amount};
}

Maybe<Event> returned(EntryDraft& draft, NodeRef value, Reading& reading) {
  auto amount = read_amount(value, reading, {});
  if (!amount) return std::nullopt;
  return book::Returned{*amount, std::move(draft.why), std::move(draft.ref)};
}

Maybe<Event> refund(EntryDraft& draft, NodeRef value, Reading& reading) {
  auto amount = read_amount(value, reading, {});
  if (!amount) return std::nullopt;
  return book::Refund{*amount, std::move(draft.via), std::move(draft.ref)};
}

/// `writeoff`, `dispute`: an invoice, perhaps an amount of it, and why.
template <class T>
Maybe<Event> of_invoice_amount(EntryDraft& draft, NodeRef value, Reading& reading) {
  auto invoice = read_invoice_ref(value, reading);
  if (!invoice) return std::nullopt;
  return T{std::move(*invoice), std::move(draft.amount), std::move(draft.why)};
}

/// `void`, `resolve`: an invoice, and why.
template <class T>
Maybe<Event> of_invoice(EntryDraft& draft, NodeRef value, Reading& reading) {
  auto invoice = read_invoice_ref(value, reading);
  if (!invoice) return std::nullopt;
  return T{std::move(*invoice), std::move(draft.why)};
}

Maybe<Event> promise(EntryDraft& draft, NodeRef value, Reading& reading) {
  const auto by = read_date(value, reading);
  if (!by) return std::nullopt;
  return book::Promise{*by, std::move(draft.amount), std::move(draft.said)};
}

Maybe<Event> plan(EntryDraft& draft, NodeRef value, Reading& reading) {
  auto steps = read_plan_steps(value, reading);
  if (steps.empty()) return std::nullopt;
  std::stable_sort(steps.begin(), steps.end(),
                   [](const auto& a, const auto& b) { return a.by < b.by; });
  return book::Plan{std::move(steps), std::move(draft.said)};
}

Maybe<Event> hold(EntryDraft& draft, NodeRef value, Reading& reading) {
  if (value.is_scalar() && value.text() == "open") {
    return book::Hold{std::nullopt, std::move(draft.why)};
  }
  const auto until = read_date(value, reading);
  if (!until) return std::nullopt;
  return book::Hold{until, std::move(draft.why)};
}

Maybe<Event> release(EntryDraft&, NodeRef value, Reading& reading) {
  auto text = read_text(value, reading);
  if (!text) return std::nullopt;
  return book::Release{std::move(*text)};
}

template <book::ContactHow How>
Maybe<Event> contact(EntryDraft& draft, NodeRef value, Reading& reading) {
  auto text = read_text(value, reading);
  if (!text) return std::nullopt;
  return book::Contact{How,
                       draft.outcome,
                       draft.mood,
                       draft.stage,
                       std::move(*text),
                       std::move(draft.by),
                       std::move(draft.assigned),
                       draft.next};
}

Maybe<Event> sent(EntryDraft& draft, NodeRef value, Reading& reading) {
  constexpr std::array<std::string_view, 4> names = {"reminder", "statement", "invoice", "thanks"};
  const auto what = read_choice<book::SentWhat>(value, reading, names);
  if (!what) return std::nullopt;
  return book::Sent{*what, draft.stage, std::move(draft.via), std::move(draft.message_id)};
}

Maybe<Event> note(EntryDraft& draft, NodeRef value, Reading& reading) {
  auto text = read_text(value, reading);
  if (!text) return std::nullopt;
  return book::NoteEntry{std::move(*text), draft.until, draft.print};
}

Maybe<Event> reconciled(EntryDraft&, NodeRef value, Reading& reading) {
  auto account = read_line_text(value, reading);
  if (!account) return std::nullopt;
  return book::Reconciled{std::move(*account)};
}

Maybe<Event> closed(EntryDraft& draft, NodeRef value, Reading& reading) {
  auto period = read_line_text(value, reading);
  if (!period) return std::nullopt;
  return book::Closed{std::move(*period), std::move(draft.balance), draft.balance_written};
}

template <std::size_t N>
using Names = std::array<std::string_view, N>;

constexpr Names<6> paid_keys = {"for", "via", "ref", "charges", "withheld", "keep"};
constexpr Names<3> credit_keys = {"for", "why", "id"};
constexpr Names<1> apply_keys = {"for"};
constexpr Names<3> returned_keys = {"for", "why", "ref"};
constexpr Names<2> refund_keys = {"via", "ref"};
constexpr Names<2> amount_why = {"amount", "why"};
constexpr Names<1> why = {"why"};
constexpr Names<3> promise_keys = {"for", "amount", "said"};
constexpr Names<2> plan_keys = {"for", "said"};
constexpr Names<7> contact_keys = {"by", "outcome", "mood", "stage", "for", "next", "assigned"};
constexpr Names<4> sent_keys = {"stage", "for", "via", "message-id"};
constexpr Names<2> note_keys = {"until", "print"};
constexpr Names<1> closed_keys = {"balance"};

constexpr std::array<Verb, 22> table = {{
    {"paid", paid, paid_keys, true},
    {"credit", credit, credit_keys, true},
    {"apply", apply, apply_keys, true, true, true},
    {"returned", returned, returned_keys, true},
    {"refund", refund, refund_keys},
    {"writeoff", of_invoice_amount<book::Writeoff>, amount_why},
    {"void", of_invoice<book::Void>, why},
    {"promise", promise, promise_keys},
    {"plan", plan, plan_keys},
    {"hold", hold, why},
    {"release", release, {}},
    {"dispute", of_invoice_amount<book::Dispute>, amount_why},
    {"resolve", of_invoice<book::Resolve>, why},
    {"call", contact<book::ContactHow::call>, contact_keys},
    {"visit", contact<book::ContactHow::visit>, contact_keys},
    {"email", contact<book::ContactHow::email>, contact_keys},
    {"letter", contact<book::ContactHow::letter>, contact_keys},
    {"message", contact<book::ContactHow::message>, contact_keys},
    {"sent", sent, sent_keys},
    {"note", note, note_keys},
    {"reconciled", reconciled, {}, false, false},
    {"closed", closed, closed_keys, false, false},
}};

}  // namespace

std::span<const Verb> verbs() { return table; }

}  // namespace inv::io
