#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

#include "inv/report/account.hpp"
#include "ledger.hpp"

namespace inv::report {

using book::EventClass;
using core::DiagnosticId;
using core::Money;

namespace {

struct Event {
  core::Date date;
  EventClass order;
  Cause cause;
};

core::SourceSpan at(const book::Book& book, const Cause& cause) {
  return cause.entry ? book.entry(*cause.entry).at : book.invoice(*cause.credit_note).at;
}

/// Within a date by class, within a class in the order of the book.
void sort_days(const book::Book& book, std::vector<Event>& events) {
  for (auto day = events.begin(); day != events.end();) {
    const auto next = std::find_if(day, events.end(),
                                   [&](const Event& one) { return one.date != day->date; });
    if (next - day > 1) {
      std::sort(day, next, [&](const Event& a, const Event& b) {
        return std::pair(a.order, at(book, a.cause)) < std::pair(b.order, at(book, b.cause));
      });
    }
    day = next;
  }
}

std::vector<Event> events_of(const book::Book& book, book::ClientIx client, core::Date as_of) {
  const auto invoices = book.invoices_of(client);
  const auto journal = book.journal_of(client);
  std::vector<Event> events;
  events.reserve(invoices.size() + journal.size());
  for (const auto ix : invoices) {
    const auto& invoice = book.invoice(ix);
    if (invoice.date > as_of) break;
    const auto order = invoice.is_credit ? EventClass::credit : EventClass::invoice;
    events.push_back({invoice.date, order, {std::nullopt, ix}});
  }
  const auto entries = static_cast<std::ptrdiff_t>(events.size());
  for (const auto ix : journal) {
    const auto& entry = book.entry(ix);
    if (entry.date > as_of) break;
    const EventClass order = class_of(entry);
    if (moves_money(order)) events.push_back({entry.date, order, {ix, {}}});
  }
  std::inplace_merge(events.begin(), events.begin() + entries, events.end(),
                     [](const Event& a, const Event& b) { return a.date < b.date; });
  sort_days(book, events);
  return events;
}

std::optional<book::InvoiceIx> single(std::span<const book::ForTarget> targets) {
  if (targets.size() != 1) return std::nullopt;
  return targets.front().invoice.ix();
}

std::string quoted(const std::string& text) { return "`" + text + "`"; }
std::string quoted(Money money) { return quoted(money_text(money)); }

/// What a replay may find impossible: what comes after credits and payments asks what there is.
bool can_be_refused(const book::Entry& entry) {
  const EventClass order = class_of(entry);
  return moves_money(order) && order > EventClass::payment;
}

/// Plays one client's events in order.
class Replay {
 public:
  Replay(const book::Book& book, book::ClientIx client, core::Date as_of,
         core::Diagnostics* diagnostics)
      : ledger_(book, client, as_of), book_(book), diagnostics_(diagnostics) {}

  Account run(const std::vector<Event>& events) {
    for (std::size_t i = 0; i < events.size();) {
      const core::Date day = events[i].date;
      ledger_.begin_day(day);
      const std::size_t first = i;
      while (i < events.size() && same_day_invoice(events[i], day)) {
        ledger_.postings().enter_invoice(*events[i++].cause.credit_note);
      }
      if (i > first) ledger_.apply_to_new_invoices();
      while (i < events.size() && events[i].date == day) play(events[i++]);
      ledger_.end_day();
    }
    return ledger_.finish();
  }

 private:
  static bool same_day_invoice(const Event& event, core::Date day) {
    return event.date == day && event.order == EventClass::invoice;
  }

  void play(const Event& event) {
    if (event.cause.credit_note) return play_credit_note(event.cause);
    const auto& entry = book_.entry(*event.cause.entry);
    std::visit([&](const auto& verb) { play(verb, entry, event.cause); }, entry.event);
  }

  void play(const book::Paid& paid, const book::Entry& entry, Cause cause) {
    play_money(PostingKind::paid, PostingKind::paid, paid.settles(), entry.for_, cause,
               paid.details().keep);
  }
  void play(const book::Credit& credit, const book::Entry& entry, Cause cause) {
    play_money(PostingKind::credit, PostingKind::credit, credit.amount.money(), entry.for_,
               cause);
  }
  void play(const book::Void& verb, const book::Entry&, Cause cause) {
    ledger_.void_invoice(verb.invoice.ix(), cause);
  }
  template <class NoMoney>
  requires(!book::MovesMoney<NoMoney>)
  void play(const NoMoney&, const book::Entry&, Cause) {}

  void play_money(PostingKind line, PostingKind kind, Money amount,
                  std::span<const book::ForTarget> targets, Cause cause, bool keep = false) {
    ledger_.postings().add_line(line, -amount, single(targets), cause);
    ledger_.receive(amount, targets, {kind, cause}, keep);
  }

  void play_credit_note(Cause cause) {
    const auto& note = book_.invoice(*cause.credit_note);
    if (note.total().is_zero()) return;
    play_money(PostingKind::credit, PostingKind::credit, note.total(), note.particulars().for_,
               cause);
  }

  void play(const book::Apply& apply, const book::Entry& entry, Cause) {
    const Money amount = apply.amount.money();
    const Money there = ledger_.available(amount.currency());
    if (amount > there) {
      return refuse(DiagnosticId::apply_exceeds, entry,
                    quoted(amount) + " applied, but only " + quoted(there) + " is unapplied on " +
                        entry.date.text());
    }
    ledger_.apply(amount, entry.for_);
  }

  void play(const book::Returned& returned, const book::Entry& entry, Cause cause) {
    const Money amount = returned.amount.money();
    const bool named = !entry.for_.empty();
    const Money there = named ? received(entry) : ledger_.available(amount.currency());
    if (amount > there) {
      return refuse(DiagnosticId::returned_exceeds, entry,
                    quoted(amount) + " returned, but " +
                        (named ? "the invoices in `for` have received only "
                               : "unapplied is only ") +
                        quoted(there) + " by " + entry.date.text());
    }
    ledger_.postings().add_line(PostingKind::returned, amount, single(entry.for_), cause);
    const Money rest = named ? ledger_.take_back(amount, entry.for_, cause)
                             : ledger_.take_unapplied(amount);
    INV_ASSERT(rest.is_zero());
  }

  /// What can be taken off the invoices in `for`, at most what a map names of each.
  Money received(const book::Entry& entry) {
    auto sum = Money::zero(*book_.invoice(entry.for_.front().invoice.ix()).currency);
    for (const auto& target : entry.for_) {
      const Money all = ledger_.postings().received_by(target.invoice.ix());
      sum += target.amount ? core::min(all, target.amount->money()) : all;
    }
    return sum;
  }

  void play(const book::Refund& refund, const book::Entry&, Cause cause) {
    const Money amount = refund.amount.money();
    ledger_.postings().add_line(PostingKind::refund, amount, std::nullopt, cause);
    const Money more = ledger_.take_unapplied(amount);
    if (more.is_positive()) ledger_.owe_refund(more, cause);
  }

  void play(const book::Writeoff& verb, const book::Entry& entry, Cause cause) {
    const Money open = ledger_.postings().open_of(verb.invoice.ix());
    const Money amount = verb.amount ? verb.amount->money() : open;
    if (open.is_zero()) {
      return refuse(DiagnosticId::writeoff_nothing, entry,
                    "nothing is open of " + quoted(verb.invoice.id()) + " on " +
                        entry.date.text());
    }
    if (amount > open) {
      return refuse(DiagnosticId::writeoff_exceeds, entry,
                    quoted(amount) + " written off, but only " + quoted(open) + " is open of " +
                        quoted(verb.invoice.id()) + " on " + entry.date.text());
    }
    ledger_.postings().write_off(verb.invoice.ix(), amount, cause);
  }

  void refuse(DiagnosticId id, const book::Entry& entry, std::string message) {
    if (diagnostics_) diagnostics_->add(id, entry.verb_at, std::move(message));
  }

  Ledger ledger_;
  const book::Book& book_;
  core::Diagnostics* diagnostics_;
};

}  // namespace

Account replay(const book::Book& book, book::ClientIx client, core::Date as_of,
               core::Diagnostics* diagnostics) {
  return Replay(book, client, as_of, diagnostics).run(events_of(book, client, as_of));
}

void verify(const book::Book& book, core::Diagnostics& diagnostics) {
  constexpr core::Date end_of_time(std::numeric_limits<std::int32_t>::max());
  std::vector<bool> is_doubtful(book.clients().size());
  for (const book::Entry& entry : book.journal()) {
    if (can_be_refused(entry)) is_doubtful[static_cast<std::size_t>(entry.client.ix())] = true;
  }
  for (std::uint32_t i = 0; i < book.clients().size(); ++i) {
    if (is_doubtful[i]) replay(book, book::ClientIx{i}, end_of_time, &diagnostics);
  }
}

}  // namespace inv::report
