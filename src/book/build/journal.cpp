#include "journal.hpp"

namespace inv::book {

/// What each kind of event needs looked up, once its client is known.
struct JournalSettler::SettleEvent {
  JournalSettler& settler;
  Entry& entry;

  void operator()(Paid& paid) const {
    const auto money = settler.settle_money(entry, paid.amount);
    if (!money) return;
    core::Money sum = *money;
    for (const auto part : {&PaidDetails::charges, &PaidDetails::withheld}) {
      if (!(paid.details().*part)) continue;
      Amount& amount = *((*paid.details_or_none).*part);
      const auto settled = settler.amounts_.settle(amount, money->currency());
      if (!settled) return;
      sum += *settled;
    }
    settler.references_.settle_targets(entry.for_, sum, settler.amounts_);
  }
  void operator()(Credit& credit) const { settler.settle_with_targets(entry, credit.amount); }
  void operator()(Apply& apply) const { settler.settle_with_targets(entry, apply.amount); }
  void operator()(Returned& returned) const { settler.settle_with_targets(entry, returned.amount); }
  void operator()(Refund& refund) const { settler.settle_money(entry, refund.amount); }
  void operator()(Writeoff& writeoff) const {
    settler.settle_of_invoice(writeoff.invoice, writeoff.amount);
    settler.check_writeoff(entry, writeoff);
  }
  void operator()(Void& event) const { settler.check_void(entry, event.invoice); }
  void operator()(Promise& promise) const {
    if (promise.amount) settler.settle_money(entry, *promise.amount);
  }
  void operator()(Plan& plan) const {
    std::optional<core::Currency> currency;
    for (auto& step : plan.steps) {
      const auto money = currency ? settler.amounts_.settle(step.amount, *currency)
                                  : settler.settle_money(entry, step.amount);
      if (money) currency = money->currency();
    }
  }
  void operator()(Dispute& dispute) const {
    settler.settle_of_invoice(dispute.invoice, dispute.amount);
  }
  void operator()(Closed& closed) const {
    for (auto& amount : closed.balance) settler.amounts_.settle(amount, *amount.currency());
  }
  void operator()(const Hold&) const {}
  void operator()(const Release&) const {}
  void operator()(const Resolve&) const {}
  void operator()(const Contact&) const {}
  void operator()(const Sent&) const {}
  void operator()(const NoteEntry&) const {}
  void operator()(const Reconciled&) const {}
};

void JournalSettler::settle(Entry& entry) {
  const bool has_client = class_of(entry) != EventClass::of_book;
  if (has_client && !references_.resolve_client_of(entry)) return;
  std::visit(SettleEvent{*this, entry}, entry.event);
}

std::optional<core::Money> JournalSettler::settle_money(const Entry& entry, Amount& amount) {
  const auto currency =
      amount.currency() ? amount.currency() : book_.client(entry.client.ix()).currency;
  return currency ? amounts_.settle(amount, *currency) : std::nullopt;
}

void JournalSettler::settle_with_targets(Entry& entry, Amount& amount) {
  if (const auto money = settle_money(entry, amount))
    references_.settle_targets(entry.for_, *money, amounts_);
}

void JournalSettler::settle_of_invoice(const InvoiceRef& invoice, CompactOptional<Amount>& amount) {
  const auto currency = book_.invoice(invoice.ix()).currency;
  if (amount && currency) amounts_.settle(*amount, *currency);
}

void JournalSettler::check_void(const Entry& entry, const InvoiceRef& invoice) {
  const auto [first, added] = voided_.emplace(invoice.ix(), entry.verb_at);
  if (added) return;
  problems_.error(core::DiagnosticId::second_void, entry.verb_at,
                  "`" + book_.invoice(invoice.ix()).id + "` is voided a second time",
                  {first->second, "the first time is here"});
}

void JournalSettler::check_writeoff(const Entry& entry, const Writeoff& writeoff) {
  if (writeoff.amount) return;
  const auto [first, added] = written_off_.emplace(writeoff.invoice.ix(), entry.verb_at);
  if (added) return;
  problems_.error(
      core::DiagnosticId::second_writeoff, entry.verb_at,
      "`" + book_.invoice(writeoff.invoice.ix()).id + "` is written off in full a second time",
      {first->second, "the first time is here"});
}

}  // namespace inv::book
