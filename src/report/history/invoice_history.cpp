#include <algorithm>
#include <map>
#include <span>
#include <tuple>
#include <utility>

#include "events.hpp"
#include "inv/book/sum_lines.hpp"
#include "inv/report/history.hpp"
#include "report/items/list.hpp"
#include "text.hpp"

namespace inv::report {

namespace {

/// One invoice of an account, and its items there.
struct Subject {
  const book::Book& book;
  const Account& account;
  const InvoiceStanding& standing;

  std::span<const Item> items() const {
    return std::span(account.items).subspan(standing.first_item, standing.item_count);
  }
  const book::Invoice& invoice() const { return book.invoice(standing.invoice); }
  bool has_item(std::size_t index) const {
    return index >= standing.first_item && index < standing.first_item + standing.item_count;
  }
};

std::string_view posting_kind_name(PostingKind kind) {
  switch (kind) {
    case PostingKind::paid:
    case PostingKind::released: return "paid";
    case PostingKind::credit: return "credit";
    case PostingKind::returned: return "returned";
    case PostingKind::writeoff: return "writeoff";
    case PostingKind::recovered: return "recovered";
    case PostingKind::discount: return "discount";
    case PostingKind::voided: return "void";
  }
  INV_ASSERT(false);
  return {};
}

/// An invoice that was void before its date has a posting of nobody.
bool has_record(const Cause& cause) { return cause.entry || cause.credit_note; }

core::Date cause_date(const book::Book& book, const Cause& cause) {
  const book::Entry* entry = entry_of(book, cause);
  return entry ? entry->date : book.invoice(*cause.credit_note).date;
}

std::string posting_text(const book::Book& book, const Posting& posting) {
  if (posting.kind == PostingKind::discount) {
    return posting.reduces.is_negative() ? "Early-payment discount taken back"
                                         : "Early-payment discount";
  }
  if (posting.kind == PostingKind::recovered) return "Write-off taken back";
  if (!has_record(posting.cause)) return "Voided before its date";
  const book::Entry* entry = entry_of(book, posting.cause);
  const book::Void* voided = entry ? entry->as<book::Void>() : nullptr;
  if (posting.kind == PostingKind::released && voided) {
    return "Received for " + book.invoice(voided->invoice.ix()).id + ", now void";
  }
  std::string words = cause_text(book, posting.cause, Reader::owner);
  const core::Date came = cause_date(book, posting.cause);
  if (came != posting.date) words += ", of " + came.text();
  return with_memo(posting.by_apply ? words + ", applied" : words, entry);
}

/// The postings of all items in the order of the replay; those of one cause and day as one.
std::vector<Posting> joined_postings(const Subject& subject) {
  std::vector<Posting> joined;
  const auto event = [](const Posting& one) {
    return std::tuple(one.date, one.kind, one.by_apply, one.cause.entry, one.cause.credit_note);
  };
  std::map<decltype(event(joined[0])), std::size_t> places;
  for (const Item& item : subject.items()) {
    for (const Posting& posting : item.postings) {
      const auto [place, is_new] = places.try_emplace(event(posting), joined.size());
      if (is_new) {
        joined.push_back(posting);
      } else {
        joined[place->second].reduces += posting.reduces;
      }
    }
  }
  const auto order = [&](const Posting& one) {
    return one.by_apply ? book::EventClass::apply : class_of(subject.book, one.cause);
  };
  std::stable_sort(joined.begin(), joined.end(), [&](const Posting& a, const Posting& b) {
    return std::pair(a.date, order(a)) < std::pair(b.date, order(b));
  });
  return joined;
}

void add_money_events(const Subject& subject, std::vector<MomentEvent>& events) {
  const book::Invoice& invoice = subject.invoice();
  core::Money open = invoice.total();
  HistoryEvent first = plain_event(invoice.date, "invoice", {invoice.id}, item_text(invoice, 1, 1));
  first.amount = open;
  first.balance = open;
  events.push_back({Moment::invoiced, std::move(first)});
  for (const Posting& posting : joined_postings(subject)) {
    open -= posting.reduces;
    HistoryEvent event = plain_event(posting.date, std::string(posting_kind_name(posting.kind)),
                                     {invoice.id}, posting_text(subject.book, posting));
    event.amount = -posting.reduces;
    event.balance = open;
    events.push_back({Moment::money, std::move(event)});
  }
}

bool any_open(const Subject& subject, core::Date day, std::optional<core::Date> due_by) {
  const std::span<const Item> items = subject.items();
  return std::any_of(items.begin(), items.end(), [&](const Item& item) {
    return (!due_by || item.due <= *due_by) && item.open_on(day).is_positive();
  });
}

/// Whether an entry is about the invoice: it names it, or names none and the invoice was among
/// what was open that day.
bool is_about(const Subject& subject, const book::Entry& entry) {
  const std::vector<book::InvoiceIx> named = named_invoices(entry);
  if (!named.empty()) {
    return std::find(named.begin(), named.end(), subject.standing.invoice) != named.end();
  }
  if (const auto* promise = entry.as<book::Promise>()) {
    return any_open(subject, entry.date, promise->by);
  }
  if (const auto* plan = entry.as<book::Plan>()) {
    return any_open(subject, entry.date, plan->steps.back().by);
  }
  if (const auto* sent = entry.as<book::Sent>()) {
    return sent->what == book::SentWhat::reminder && any_open(subject, entry.date, {});
  }
  return entry.as<book::Contact>() && any_open(subject, entry.date, {});
}

std::vector<HistoryEvent> invoice_events(const Subject& subject) {
  std::vector<MomentEvent> events;
  add_money_events(subject, events);
  for (const book::EntryIx ix : subject.book.journal_of(subject.account.client)) {
    const book::Entry& entry = subject.book.entry(ix);
    if (entry.date > subject.account.as_of) break;
    if (is_said(entry) && is_about(subject, entry)) {
      events.push_back({Moment::said, said_event(subject.book, ix)});
    }
  }
  for (const PromiseTurn& turn : promise_turns(subject.book, subject.account)) {
    const std::vector<std::size_t>& covers = turn.standing.covers;
    if (std::any_of(covers.begin(), covers.end(),
                    [&](std::size_t index) { return subject.has_item(index); })) {
      events.push_back(turn_event(subject.book, subject.account, turn));
    }
  }
  return in_order(std::move(events));
}

/// A credit note as a row of the list: it is owed by nobody.
ListRow credit_note_row(const book::Book& book, const book::Invoice& note) {
  return ListRow{.id = note.id,
                 .client = book.client(note.client.ix()).id,
                 .client_name = book.client(note.client.ix()).name,
                 .title = note.particulars().title,
                 .date = note.date,
                 .due = note.date,
                 .total = note.total(),
                 .open = core::Money::zero(note.total().currency()),
                 .days_overdue = std::nullopt,
                 .state = InvoiceState::paid};
}

/// The credit note itself, and each invoice that it was put to.
std::vector<HistoryEvent> credit_note_events(const book::Book& book, const Account& account,
                                             book::InvoiceIx note) {
  std::vector<MomentEvent> events;
  for (const AccountLine& line : account.lines) {
    if (line.kind != AccountLineKind::credit || line.cause.credit_note != note) continue;
    HistoryEvent event = plain_event(line.date, "credit", named_ids(book, line.cause),
                                     line_text(book, line, Reader::owner));
    event.amount = line.amount;
    events.push_back({Moment::invoiced, std::move(event)});
  }
  for (const Item& item : account.items) {
    for (const Posting& posting : item.postings) {
      if (posting.cause.credit_note != note || posting.kind != PostingKind::credit) continue;
      const std::string& id = book.invoice(item.invoice).id;
      std::string words = money_text(posting.reduces) + " put to " + id;
      events.push_back(
          {Moment::money, plain_event(posting.date, "apply", {id}, std::move(words))});
    }
  }
  return in_order(std::move(events));
}

std::string tax_text(const book::Line& line) {
  if (!line.tax || !line.tax->rate) return {};
  const std::string rate = line.tax->rate->trimmed().text() + " %";
  return line.tax->name.empty() ? rate : line.tax->name + " " + rate;
}

void add_lines(const book::Invoice& invoice, InvoiceHistory& history) {
  if (invoice.lines.empty()) return;
  const std::optional<book::InvoiceSums> sums =
      book::sum_lines(invoice.lines, invoice.gross, *invoice.currency);
  INV_ASSERT(sums);
  for (std::size_t i = 0; i < invoice.lines.size(); ++i) {
    const book::Line& line = invoice.lines[i];
    history.lines.push_back({.what = line.what, .tax = tax_text(line), .amount = sums->lines[i]});
  }
  history.taxes = sums->taxes;
}

}  // namespace

std::optional<InvoiceHistory> invoice_history(const book::Book& book, book::InvoiceIx ix,
                                              core::Date as_of) {
  const book::Invoice& invoice = book.invoice(ix);
  if (invoice.date > as_of) return std::nullopt;
  const Account account = replay(book, invoice.client.ix(), as_of);
  const book::Particulars& more = invoice.particulars();
  InvoiceHistory history{.as_of = as_of,
                         .row = credit_note_row(book, invoice),
                         .title = more.title,
                         .po = more.po,
                         .note = more.note,
                         .supplied = more.supplied,
                         .lines = {},
                         .taxes = {},
                         .gross = invoice.gross,
                         .is_credit = invoice.is_credit,
                         .parts = {},
                         .events = {}};
  add_lines(invoice, history);
  if (invoice.is_credit) {
    history.events = credit_note_events(book, account, ix);
    return history;
  }
  const InvoiceStanding* standing = account.find(ix);
  INV_ASSERT(standing);
  const Subject subject{book, account, *standing};
  history.row = list_row(book, account, relations(book, account), *standing);
  for (const Item& item : subject.items()) {
    history.parts.push_back(
        {.part = item.part, .due = item.due, .amount = item.amount, .open = item.open});
  }
  history.events = invoice_events(subject);
  return history;
}

}  // namespace inv::report
