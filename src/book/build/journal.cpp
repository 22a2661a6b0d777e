#include "journal.hpp"

#include <map>

namespace inv::book {

namespace {

class JournalSettler {
 public:
  JournalSettler(const Book& book, References& references, Amounts& amounts, Problems& problems)
      : book_(book), references_(references), amounts_(amounts), problems_(problems) {}

  void settle(Entry& entry) {
    const bool has_client = class_of(entry) != EventClass::of_book;
    if (has_client && !references_.resolve_client_of(entry)) return;
    const auto settle_one = [&](auto& event) { settle_event(entry, event); };
    std::visit(settle_one, entry.event);
  }

 private:
  // What each kind of event needs looked up, once its client is known.
  void settle_event(Entry& entry, Paid& paid) {
    const auto money = settle_money(entry, paid.amount);
    if (!money) return;
    core::Money sum = *money;
    for (const auto part : {&PaidDetails::charges, &PaidDetails::withheld}) {
      if (!(paid.details().*part)) continue;
      Amount& amount = *((*paid.details_or_none).*part);
      const auto settled = amounts_.settle(amount, money->currency());
      if (!settled) return;
      sum += *settled;
    }
    if (!paid.details().settles)
      return references_.settle_targets(entry.for_, sum, amounts_,
                                        "`settles` says what it was worth in that");
    const auto worth = settle_money(entry, *paid.details_or_none->settles);
    if (!worth) return;
    if (worth->currency() == money->currency())
      problems_.error(core::DiagnosticId::other_currency, paid.details().settles->at(),
                      "`settles` is in " + std::string(worth->currency().code()) +
                          ", as the money itself; leave it out where nothing is exchanged");
    references_.settle_targets(entry.for_, *worth, amounts_);
  }
  void settle_event(Entry& entry, Credit& credit) { settle_with_targets(entry, credit.amount); }
  void settle_event(Entry& entry, Apply& apply) { settle_with_targets(entry, apply.amount); }
  void settle_event(Entry& entry, Returned& event) { settle_with_targets(entry, event.amount); }
  void settle_event(Entry& entry, Refund& refund) { settle_money(entry, refund.amount); }
  void settle_event(Entry& entry, Writeoff& writeoff) {
    settle_of_invoice(writeoff.invoice, writeoff.amount);
    if (!writeoff.amount)
      check_first(entry, writeoff.invoice, written_off_, core::DiagnosticId::second_writeoff,
                  "written off in full");
  }
  void settle_event(Entry& entry, Void& event) {
    check_first(entry, event.invoice, voided_, core::DiagnosticId::second_void, "voided");
  }
  void settle_event(Entry& entry, Promise& promise) {
    if (promise.amount) settle_money(entry, *promise.amount);
  }
  void settle_event(Entry& entry, Plan& plan) {
    std::optional<core::Currency> currency;
    for (auto& step : plan.steps) {
      const auto money =
          currency ? amounts_.settle(step.amount, *currency) : settle_money(entry, step.amount);
      if (money) currency = money->currency();
    }
  }
  void settle_event(const Entry&, Dispute& dispute) {
    settle_of_invoice(dispute.invoice, dispute.amount);
  }
  void settle_event(const Entry&, Closed& closed) {
    for (auto& amount : closed.balance) amounts_.settle(amount, *amount.currency());
  }
  void settle_event(const Entry&, const Hold&) {}
  void settle_event(const Entry&, const Release&) {}
  void settle_event(const Entry&, const Resolve&) {}
  void settle_event(const Entry&, const Contact&) {}
  void settle_event(const Entry&, const Sent&) {}
  void settle_event(const Entry&, const NoteEntry&) {}
  void settle_event(const Entry&, const Reconciled&) {}

  /// Money that the entry is about, in the currency written or the client's.
  std::optional<core::Money> settle_money(const Entry& entry, Amount& amount) {
    const auto currency =
        amount.currency() ? amount.currency() : book_.client(entry.client.ix()).currency;
    return currency ? amounts_.settle(amount, *currency) : std::nullopt;
  }

  void settle_with_targets(Entry& entry, Amount& amount) {
    if (const auto money = settle_money(entry, amount))
      references_.settle_targets(entry.for_, *money, amounts_);
  }

  void settle_of_invoice(const InvoiceRef& invoice, CompactOptional<Amount>& amount) {
    const auto currency = book_.invoice(invoice.ix()).currency;
    if (amount && currency) amounts_.settle(*amount, *currency);
  }

  /// An error where it happened to the invoice before.
  using Earlier = std::map<InvoiceIx, core::SourceSpan>;
  void check_first(const Entry& entry, const InvoiceRef& invoice, Earlier& earlier,
                   core::DiagnosticId id, const char* what) {
    const auto [first, added] = earlier.emplace(invoice.ix(), entry.verb_at);
    if (added) return;
    problems_.error(id, entry.verb_at,
                    "`" + book_.invoice(invoice.ix()).id + "` is " + what + " a second time",
                    {first->second, "the first time is here"});
  }

  const Book& book_;
  References& references_;
  Amounts& amounts_;
  Problems& problems_;
  Earlier voided_, written_off_;
};

}  // namespace

void settle_journal(std::span<Entry> journal, const Book& book, References& references,
                    Amounts& amounts, Problems& problems) {
  JournalSettler settler(book, references, amounts, problems);
  for (Entry& entry : journal) settler.settle(entry);
}

}  // namespace inv::book
