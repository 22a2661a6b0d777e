#include "builder.hpp"

namespace inv::book {

/// What each kind of event needs looked up, once the client is known.
struct Builder::SettleEvent {
  Builder& builder;
  Entry& entry;

  void operator()(Paid& paid) const {
    const auto money = builder.settle_money(entry, paid.amount);
    if (!money) return;
    core::Money sum = *money;
    for (Rare<Amount>* const part : {&paid.charges, &paid.withheld}) {
      if (!*part) continue;
      const auto settled = builder.settle(**part, money->currency());
      if (!settled) return;
      sum += *settled;
    }
    builder.settle_targets(entry.for_, sum);
  }
  void operator()(Credit& credit) const { settle_with_targets(credit.amount); }
  void operator()(Apply& apply) const { settle_with_targets(apply.amount); }
  void operator()(Returned& returned) const { settle_with_targets(returned.amount); }
  void operator()(Refund& refund) const { builder.settle_money(entry, refund.amount); }
  void operator()(Writeoff& writeoff) const {
    builder.settle_of_invoice(writeoff.invoice, writeoff.amount);
    builder.check_writeoff(entry, writeoff);
  }
  void operator()(Void& event) const { builder.check_void(entry, event.invoice); }
  void operator()(Promise& promise) const {
    if (promise.amount) builder.settle_money(entry, *promise.amount);
  }
  void operator()(Plan& plan) const {
    std::optional<core::Currency> currency;
    for (auto& step : plan.steps) {
      const auto money = currency ? builder.settle(step.amount, *currency)
                                  : builder.settle_money(entry, step.amount);
      if (money) currency = money->currency();
    }
  }
  void operator()(Dispute& dispute) const {
    builder.settle_of_invoice(dispute.invoice, dispute.amount);
  }
  template <class Other>
  void operator()(Other&) const {}

 private:
  void settle_with_targets(Amount& amount) const {
    if (const auto money = builder.settle_money(entry, amount)) {
      builder.settle_targets(entry.for_, *money);
    }
  }
};

void Builder::build_entry(Entry& entry) {
  if (auto* const closed = std::get_if<Closed>(&entry.event)) {
    for (auto& amount : closed->balance) settle(amount, *amount.currency());
    return;
  }
  if (entry.as<Reconciled>() || !resolve_entry_client(entry)) return;
  std::visit(SettleEvent{*this, entry}, entry.event);
}

std::optional<core::Money> Builder::settle_money(const Entry& entry, Amount& amount) {
  const auto currency =
      amount.currency() ? amount.currency() : book_.client(entry.client.ix()).currency;
  return currency ? settle(amount, *currency) : std::nullopt;
}

void Builder::settle_of_invoice(const InvoiceRef& invoice, Rare<Amount>& amount) {
  const auto currency = book_.invoice(invoice.ix()).currency;
  if (amount && currency) settle(*amount, *currency);
}

void Builder::check_void(const Entry& entry, const InvoiceRef& invoice) {
  const auto [first, added] = voided_.emplace(invoice.ix(), entry.verb_at);
  if (added) return;
  error(core::DiagnosticId::second_void, entry.verb_at,
        "`" + book_.invoice(invoice.ix()).id + "` is voided a second time",
        {first->second, "the first time is here"});
}

void Builder::check_writeoff(const Entry& entry, const Writeoff& writeoff) {
  if (writeoff.amount) return;
  const auto [first, added] = written_off_.emplace(writeoff.invoice.ix(), entry.verb_at);
  if (added) return;
  error(core::DiagnosticId::second_writeoff, entry.verb_at,
        "`" + book_.invoice(writeoff.invoice.ix()).id + "` is written off in full a second time",
        {first->second, "the first time is here"});
}

}  // namespace inv::book
