#include "invoice_money.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "report/account/causes.hpp"

namespace inv::report {

namespace {

/// The credit note that a posting comes of; the note's void takes the posting back.
std::optional<book::InvoiceIx> note_behind(const Situation& s, const Posting& posting) {
  const book::Entry* entry = entry_of(s.book, posting.cause);
  if (entry == nullptr) return posting.cause.credit_note;
  const auto* voided = entry->as<book::Void>();
  if (voided == nullptr || !s.book.invoice(voided->invoice.ix()).is_credit) return std::nullopt;
  return voided->invoice.ix();
}

/// A payment, a credit or a return, with the day on which it came; nothing of other postings.
std::optional<InvoicePayment> payment_of(const Situation& s, const Posting& posting) {
  const bool is_money = posting.kind == PostingKind::paid || posting.kind == PostingKind::credit ||
                        posting.kind == PostingKind::released ||
                        posting.kind == PostingKind::returned;
  const auto note = note_behind(s, posting);
  if (!is_money && (posting.kind != PostingKind::voided || !note)) return std::nullopt;
  InvoicePayment payment{posting.kind, posting.date, "", std::nullopt, posting.reduces};
  if (note) {
    payment.kind = PostingKind::credit;
    payment.credit_note = named_invoice(s.book, *note);
    payment.date = payment.credit_note->date;
  } else if (const book::Entry* entry = entry_of(s.book, posting.cause)) {
    payment.date = entry->date;
    if (const auto* paid = entry->as<book::Paid>()) payment.via = paid->via;
    if (payment.kind == PostingKind::released)
      payment.kind = entry->as<book::Credit>() ? PostingKind::credit : PostingKind::paid;
  }
  return payment;
}

/// What came of one cause is one payment, wherever and whenever its parts were put.
std::vector<InvoicePayment> payments_of(const Situation& s, std::span<const Item> items) {
  std::vector<InvoicePayment> payments;
  using Key = std::tuple<PostingKind, std::optional<book::EntryIx>, std::optional<book::InvoiceIx>>;
  std::map<Key, std::size_t> places;
  for (const Item& item : items) {
    for (const Posting& posting : item.postings) {
      const auto payment = payment_of(s, posting);
      if (!payment) continue;
      const auto note = note_behind(s, posting);
      const Key key{payment->kind, note ? std::nullopt : posting.cause.entry, note};
      const auto [place, is_new] = places.try_emplace(key, payments.size());
      if (is_new)
        payments.push_back(*payment);
      else
        payments[place->second].amount += payment->amount;
    }
  }
  std::erase_if(payments, [](const InvoicePayment& one) { return one.amount.is_zero(); });
  std::ranges::stable_sort(payments, {}, &InvoicePayment::date);
  return payments;
}

/// What paying early saves: the percentage of the total less credits.
std::optional<EarlyPayment> early_payment(const Situation& s, const InvoiceStanding& standing) {
  const book::Invoice& invoice = s.book.invoice(standing.invoice);
  const auto& terms = invoice.particulars().discount_terms;
  if (!terms || invoice.particulars().settled_before) return std::nullopt;
  core::Money full = invoice.total(), paid = core::Money::zero(full.currency());
  for (const Item& item : s.account.items_of(standing)) {
    full -= item.credited;
    paid += item.received - item.credited;
  }
  const auto saves = core::percent_of(*terms->discount, full);
  INV_ASSERT(saves);
  const core::Date until = invoice.date + terms->discount_days;
  const bool is_open = s.today <= until && standing.open.is_positive() && saves->is_positive();
  const core::Money zero = core::Money::zero(full.currency());
  return EarlyPayment{*terms->discount, until, *saves,
                      core::max(zero, full - *saves - paid), is_open};
}

InstalmentState state_of(const Item& item, core::Date today) {
  if (!item.open.is_positive()) return InstalmentState::paid;
  return item.due <= today ? InstalmentState::due : InstalmentState::to_come;
}

}  // namespace

std::string_view instalment_state_name(InstalmentState state) {
  switch (state) {
    case InstalmentState::paid: return "paid";
    case InstalmentState::due: return "due";
    case InstalmentState::to_come: return "to-come";
  }
  INV_ASSERT(false);
}

void add_money(const Situation& s, const InvoiceStanding& standing, InvoiceDocument& document) {
  const auto items = s.account.items_of(standing);
  document.payments = payments_of(s, items);
  document.open = standing.open;
  document.voided = standing.voided;
  for (const Item& item : items) {
    document.discount_taken += item.discount;
    document.written_off += item.written_off;
    document.due = std::max(document.due, item.due);
    if (items.size() == 1) continue;
    document.instalments.push_back(
        {item.part, item.due, item.amount, item.open, state_of(item, s.today)});
  }
  if (!standing.voided) document.early = early_payment(s, standing);
}

void add_uses(const Situation& s, book::InvoiceIx note, InvoiceDocument& document) {
  for (const InvoiceStanding& standing : s.account.invoices) {
    core::Money sum = core::Money::zero(standing.open.currency());
    for (const Item& item : s.account.items_of(standing)) {
      for (const Posting& posting : item.postings) {
        if (note_behind(s, posting) == note) sum += posting.reduces;
      }
    }
    if (sum.is_positive())
      document.put_to.push_back({named_invoice(s.book, standing.invoice), sum});
  }
  document.unused = core::Money::zero(document.total.currency());
  for (const Unapplied& money : s.account.unapplied) {
    if (money.cause.credit_note == note) *document.unused += money.amount;
  }
}

}  // namespace inv::report
