#include <algorithm>
#include <limits>
#include <set>
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

/// One client's events up to a day, in the order in which they count.
struct Events {
  std::vector<Event> money;
  std::vector<book::EntryIx> disputes;  ///< and what resolves them
};

Events events_of(const book::Book& book, book::ClientIx client, core::Date as_of) {
  const auto invoices = book.invoices_of(client);
  const auto journal = book.journal_of(client);
  Events found;
  std::vector<Event>& events = found.money;
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
    if (entry.as<book::Dispute>() || entry.as<book::Resolve>()) found.disputes.push_back(ix);
  }
  std::inplace_merge(events.begin(), events.begin() + entries, events.end(),
                     [](const Event& a, const Event& b) { return a.date < b.date; });
  sort_days(book, events);
  return found;
}

std::optional<book::InvoiceIx> single(std::span<const book::ForTarget> targets) {
  if (targets.size() != 1) return std::nullopt;
  return targets.front().invoice.ix();
}

std::string quoted(const std::string& text) { return "`" + text + "`"; }
std::string quoted(Money money) { return quoted(money_text(money)); }

/// What a replay may find impossible: what comes after credits and payments asks what there is,
/// and so does what settles another currency.
bool can_be_refused(const book::Entry& entry) {
  const auto* paid = entry.as<book::Paid>();
  if (paid != nullptr && paid->details().settles) return true;
  const EventClass order = class_of(entry);
  return moves_money(order) && order > EventClass::payment;
}

/// Plays one client's events in order.
class Replay {
 public:
  Replay(const book::Book& book, book::ClientIx client, core::Date as_of,
         core::Diagnostics* diagnostics)
      : ledger_(book, client, as_of), book_(book), diagnostics_(diagnostics) {}

  Account run(const Events& all) {
    const std::vector<Event>& events = all.money;
    std::span<const book::EntryIx> disputes = all.disputes;
    for (std::size_t i = 0; i < events.size();) {
      const core::Date day = events[i].date;
      ledger_.begin_day(day);
      for (; !disputes.empty() && book_.entry(disputes.front()).date <= day;
           disputes = disputes.subspan(1)) {
        note_dispute(book_.entry(disputes.front()));
      }
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

  /// Of a day the last word counts, for its money too.
  void note_dispute(const book::Entry& entry) {
    OpenItems& items = ledger_.postings().open_items();
    if (const auto* dispute = entry.as<book::Dispute>()) {
      const auto& amount = dispute->amount;
      items.dispute(dispute->invoice.ix(), amount ? std::optional(amount->money()) : std::nullopt);
    } else {
      items.resolve(entry.as<book::Resolve>()->invoice.ix());
    }
  }

  void play(const Event& event) {
    if (event.cause.credit_note) return play_credit_note(event.cause);
    const auto& entry = book_.entry(*event.cause.entry);
    std::visit([&](const auto& verb) { play(verb, entry, event.cause); }, entry.event);
  }

  void play(const book::Paid& paid, const book::Entry& entry, Cause cause) {
    if (paid.details().settles && settles_too_much(paid, entry)) return;
    play_money(PostingKind::paid, paid.settles(), entry.for_, cause, paid.details().keep);
  }
  void play(const book::Credit& credit, const book::Entry& entry, Cause cause) {
    play_money(PostingKind::credit, credit.amount.money(), entry.for_, cause);
  }
  void play(const book::Void& verb, const book::Entry& entry, Cause cause) {
    const auto ix = verb.invoice.ix();
    const auto& invoice = book_.invoice(ix);
    if (!invoice.is_credit) {
      ledger_.void_invoice(ix, cause);
    } else if (invoice.date > entry.date) {
      notes_void_before_.insert(ix);
    } else if (!invoice.total().is_zero()) {
      ledger_.void_note(ix, invoice.total(), cause);
    }
  }
  template <class NoMoney>
  requires(!book::MovesMoney<NoMoney>)
  void play(const NoMoney&, const book::Entry&, Cause) {}

  void play_money(PostingKind kind, Money amount, std::span<const book::ForTarget> targets,
                  Cause cause, bool keep = false) {
    const bool is_credit = kind == PostingKind::credit;
    const Source source{kind, cause, {cause, is_credit}};
    ledger_.postings().add_line(kind, -amount, single(targets), cause);
    if (targets.empty() && !is_credit) return ledger_.receive_payment(amount, source, keep);
    ledger_.receive(amount, targets, source, keep);
  }

  bool settles_too_much(const book::Paid& paid, const book::Entry& entry) {
    Money open = Money::zero(paid.settles().currency());
    for (const auto& target : entry.for_) open += ledger_.postings().open_of(target.invoice.ix());
    if (paid.settles() <= open) return false;
    if (diagnostics_) {
      diagnostics_->add(DiagnosticId::settles_exceeds, paid.details().settles->at(),
                        "settles " + quoted(paid.settles()) + ", but only " + quoted(open) +
                            " is open of the invoices in `for` on " + entry.date.text());
    }
    return true;
  }

  void play_credit_note(Cause cause) {
    const auto& note = book_.invoice(*cause.credit_note);
    if (note.total().is_zero() || notes_void_before_.contains(*cause.credit_note)) return;
    play_money(PostingKind::credit, note.total(), note.particulars().for_, cause);
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
    const Money there = named ? paid_for(entry) : ledger_.available(amount.currency());
    if (amount > there) {
      return refuse(DiagnosticId::returned_exceeds, entry,
                    quoted(amount) + " returned, but " +
                        (named ? "only " + quoted(there) + " was paid for the invoices in `for`"
                               : "unapplied is only " + quoted(there)) +
                        " by " + entry.date.text());
    }
    ledger_.postings().add_line(PostingKind::returned, amount, single(entry.for_), cause);
    if (named) return ledger_.take_back(amount, entry.for_, cause, returned.mistake);
    ledger_.give_back(amount, {PostingKind::returned, cause, {}}, returned.mistake);
  }

  /// What can be taken off the invoices in `for`, at most what a map names of each.
  Money paid_for(const book::Entry& entry) {
    auto sum = Money::zero(*book_.invoice(entry.for_.front().invoice.ix()).currency);
    for (const auto& target : entry.for_) {
      const Money all = ledger_.postings().paid_to(target.invoice.ix());
      sum += target.amount ? core::min(all, target.amount->money()) : all;
    }
    return sum;
  }

  void play(const book::Refund& refund, const book::Entry&, Cause cause) {
    const Money amount = refund.amount.money();
    ledger_.postings().add_line(PostingKind::refund, amount, std::nullopt, cause);
    ledger_.give_back(amount, {PostingKind::returned, cause, {}});
  }

  void play(const book::Writeoff& verb, const book::Entry& entry, Cause cause) {
    const Money open = ledger_.postings().open_of(verb.invoice.ix());
    const Money amount = verb.amount ? verb.amount->money() : open;
    if (open.is_zero()) {
      return refuse(DiagnosticId::writeoff_nothing, entry,
                    "nothing is open of " + quoted(verb.invoice.id()) + " on " +
                        entry.date.text() + settled_today(verb.invoice.ix(), entry.date));
    }
    if (amount > open) {
      return refuse(DiagnosticId::writeoff_exceeds, entry,
                    quoted(amount) + " written off, but only " + quoted(open) + " is open of " +
                        quoted(verb.invoice.id()) + " on " + entry.date.text());
    }
    ledger_.postings().write_off(verb.invoice.ix(), amount, cause);
  }

  /// Money of a day counts before its write-offs: one of the two may have another date.
  std::string settled_today(book::InvoiceIx ix, core::Date day) {
    const auto* standing = ledger_.postings().standing(ix);
    if (standing == nullptr || standing->settled != day || standing->voided) return {};
    for (const Item& item : ledger_.postings().account().items_of(*standing)) {
      if (item.postings.empty() || item.postings.back().date != day) continue;
      if (item.postings.back().kind == PostingKind::writeoff) continue;
      const auto& entry = item.postings.back().cause.entry;
      return "; " + (entry ? quoted(std::string(book::verb_name(book_.entry(*entry))))
                           : std::string("a credit note")) +
             " settled it that day, and money counts before write-offs; is one of the dates wrong?";
    }
    return {};
  }

  void refuse(DiagnosticId id, const book::Entry& entry, std::string message) {
    if (diagnostics_) diagnostics_->add(id, entry.verb_at, std::move(message));
  }

  Ledger ledger_;
  const book::Book& book_;
  core::Diagnostics* diagnostics_;
  std::set<book::InvoiceIx> notes_void_before_;  // credit notes still to come
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
