#include <algorithm>
#include <map>
#include <numeric>
#include <span>
#include <tuple>
#include <utility>

#include "history.hpp"
#include "inv/book/sum_lines.hpp"
#include "report/items/items.hpp"
#include "report/relations/contacts.hpp"
#include "text.hpp"

namespace inv::report {

namespace {

/// One invoice of an account, and its items there.
struct Subject {
  const book::Book& book;
  const Account& account;
  const InvoiceStanding& standing;

  std::span<const Item> items() const { return account.items_of(standing); }
  const book::Invoice& invoice() const { return book.invoice(standing.invoice); }
};

core::Date cause_date(const book::Book& book, const Cause& cause) {
  const book::Entry* entry = entry_of(book, cause);
  return entry ? entry->date : book.invoice(*cause.credit_note).date;
}

std::string posting_text(const book::Book& book, const Posting& posting) {
  const bool has_record = posting.cause.entry || posting.cause.credit_note;
  if (!has_record) return "Voided before its date";
  std::string words = line_text(
      book, {posting.date, posting.kind, -posting.reduces, std::nullopt, posting.cause});
  const bool tells_cause = posting.kind != PostingKind::discount &&
                           posting.kind != PostingKind::recovered &&
                           posting.kind != PostingKind::released;
  if (!tells_cause) return words;
  const core::Date came = cause_date(book, posting.cause);
  if (came != posting.date) words += ", of " + came.text();
  return with_memo(posting.by_apply ? words + ", applied" : words,
                   entry_of(book, posting.cause));
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
  std::ranges::stable_sort(joined, {}, [&](const Posting& one) {
    return std::pair(one.date,
                     one.by_apply ? book::EventClass::apply : class_of(subject.book, one.cause));
  });
  return joined;
}

void add_money_events(const Subject& subject, std::vector<MomentEvent>& events) {
  const book::Invoice& invoice = subject.invoice();
  core::Money open = invoice.to_settle();
  events.push_back({Moment::invoiced,
                    {.date = invoice.date,
                     .kind = "invoice",
                     .invoices = {invoice.id},
                     .text = item_text(invoice, 1, 1) + settled_before_text(invoice),
                     .amount = open,
                     .balance = open}});
  for (const Posting& posting : joined_postings(subject)) {
    open -= posting.reduces;
    events.push_back({Moment::money,
                      {.date = posting.date,
                       .kind = std::string(posting_name(posting.kind)),
                       .invoices = {invoice.id},
                       .text = posting_text(subject.book, posting),
                       .amount = -posting.reduces,
                       .balance = open}});
  }
}

/// Whether an entry is about the invoice: it names it, or names none and the invoice was among
/// what was open that day.
bool is_about(const Subject& subject, const book::Entry& entry) {
  const std::vector<book::InvoiceIx> named = named_invoices(entry);
  if (!named.empty()) return std::ranges::count(named, subject.standing.invoice) > 0;
  const auto* sent = entry.as<book::Sent>();
  const bool is_reminder = sent && sent->what == book::SentWhat::reminder;
  const std::optional<core::Date> by = promised_by(entry);
  if (!by && !is_reminder && !entry.as<book::Contact>()) return false;
  return any_open(subject.items(), entry.date, by);
}

/// Of a payment entered wrongly too: what was kept or broken by then stays so.
std::vector<MomentEvent> promise_turns(const book::Book& book, const Account& account,
                                       const Relations& relations, book::InvoiceIx invoice) {
  std::vector<MomentEvent> events;
  const InvoiceStanding* standing = account.find(invoice);
  if (standing == nullptr) return events;
  std::vector<std::size_t> items(standing->item_count);
  std::iota(items.begin(), items.end(), standing->first_item);
  add_promise_turns(book, account, relations, items, events);
  return events;
}

std::vector<HistoryEvent> invoice_events(const Subject& subject, std::vector<MomentEvent> events) {
  add_money_events(subject, events);
  add_said(
      subject.book, subject.account,
      [&](const book::Entry& entry) { return is_about(subject, entry); }, events);
  return in_order(std::move(events));
}

/// The `void` of a credit note, up to the account's day.
std::optional<book::EntryIx> void_of(const book::Book& book, const Account& account,
                                     book::InvoiceIx note) {
  for (const book::EntryIx ix : entries_until(book, account.client, account.as_of)) {
    const auto* voided = book.entry(ix).as<book::Void>();
    if (voided && voided->invoice.ix() == note) return ix;
  }
  return std::nullopt;
}

/// A credit note as a row of the list: it is owed by nobody.
ListRow credit_note_row(const book::Book& book, const book::Invoice& note, bool is_void) {
  return ListRow{.id = note.id,
                 .client = book.client(note.client.ix()).id,
                 .client_name = book.client(note.client.ix()).name,
                 .title = note.particulars().title,
                 .date = note.date,
                 .due = note.date,
                 .total = note.total(),
                 .open = core::Money::zero(note.total().currency()),
                 .days_overdue = std::nullopt,
                 .state = is_void ? InvoiceState::voided : InvoiceState::paid};
}

/// The credit note itself, each invoice that it was put to, and its end.
std::vector<HistoryEvent> credit_note_events(const book::Book& book, const Account& account,
                                             book::InvoiceIx note,
                                             std::optional<book::EntryIx> ended) {
  std::vector<MomentEvent> events;
  for (const AccountLine& line : account.lines) {
    if (line.kind != PostingKind::credit || line.cause.credit_note != note) continue;
    events.push_back({Moment::invoiced,
                      {.date = line.date,
                       .kind = "credit",
                       .invoices = named_ids(book, line.cause),
                       .text = line_text(book, line),
                       .amount = line.amount}});
  }
  for (const Item& item : account.items) {
    for (const Posting& posting : item.postings) {
      if (posting.cause.credit_note != note || posting.kind != PostingKind::credit) continue;
      const std::string& id = book.invoice(item.invoice).id;
      events.push_back({Moment::money,
                        {.date = posting.date,
                         .kind = "apply",
                         .invoices = {id},
                         .text = money_text(posting.reduces) + " put to " + id}});
    }
  }
  if (ended) {
    const book::Entry& entry = book.entry(*ended);
    events.push_back({Moment::money,
                      {.date = entry.date,
                       .kind = "void",
                       .invoices = {book.invoice(note).id},
                       .text = with_memo(entry_text(book, entry), &entry)},
                      book::EventClass::given_up});
  }
  return in_order(std::move(events));
}

std::string tax_text(const book::Line& line) {
  std::string text;
  for (const book::LineTax& tax : line.taxes) {
    if (!text.empty()) text += ", ";
    if (!tax.name.empty()) text += tax.name + " ";
    text += tax.rate->trimmed().text() + " %";
  }
  return text;
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
  Account account = replay(book, invoice.client.ix(), as_of);
  const Relations between = relations(book, account);
  std::vector<MomentEvent> turns = promise_turns(book, account, between, ix);
  leave_out_mistakes(account);
  const book::Particulars& more = invoice.particulars();
  const auto ended = invoice.is_credit ? void_of(book, account, ix) : std::nullopt;
  InvoiceHistory history{.as_of = as_of,
                         .row = credit_note_row(book, invoice, ended.has_value()),
                         .po = more.po,
                         .note = more.note,
                         .supplied = more.supplied,
                         .gross = invoice.gross,
                         .is_credit = invoice.is_credit};
  add_lines(invoice, history);
  if (invoice.is_credit) {
    history.events = credit_note_events(book, account, ix, ended);
    return history;
  }
  const InvoiceStanding* standing = account.find(ix);
  INV_ASSERT(standing);
  const Subject subject{book, account, *standing};
  history.row = list_row(book, account, between, *standing);
  for (const Item& item : subject.items()) {
    history.parts.push_back(
        {.part = item.part, .due = item.due, .amount = item.amount, .open = item.open});
  }
  history.events = invoice_events(subject, std::move(turns));
  return history;
}

}  // namespace inv::report
