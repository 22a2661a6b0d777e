#include "inv/report/statement.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "report/history/text.hpp"
#include "report/items/items.hpp"
#include "report/relations/contacts.hpp"

namespace inv::report {

namespace {

/// One client on one day: what every section of the statement is made of.
struct Basis {
  const book::Book& book;
  const Account& account;
  const Buckets& buckets;
};

StatementSection empty_section(const Basis& basis, core::Currency currency) {
  StatementSection section{.currency = currency,
                           .opening = std::nullopt,
                           .entries = {},
                           .closing = basis.account.balance(currency),
                           .buckets = bucket_sums(basis.account, currency, basis.buckets),
                           .unapplied = basis.account.unapplied_in(currency),
                           .pay = {}};
  for (const book::PayWay& way : basis.book.business().pay) {
    if (way.currency.value_or(currency) == currency) section.pay.push_back(way);
  }
  return section;
}

void run_balance(StatementSection& section) {
  core::Money balance = section.opening.value_or(core::Money::zero(section.currency));
  for (StatementEntry& entry : section.entries) {
    balance += entry.amount;
    entry.balance = balance;
  }
  INV_ASSERT(balance == section.closing);
}

std::vector<const Item*> open_items(const Basis& basis, core::Currency currency) {
  std::vector<const Item*> items;
  for (const Item& item : basis.account.items) {
    if (item.open.currency() == currency && !item.open.is_zero()) items.push_back(&item);
  }
  std::ranges::sort(items, {}, [&](const Item* item) {
    return std::tuple(item->invoiced, std::string_view(basis.book.invoice(item->invoice).id),
                      item->part);
  });
  return items;
}

StatementEntry item_entry(const Basis& basis, const Item& item) {
  const book::Invoice& invoice = basis.book.invoice(item.invoice);
  return StatementEntry{.date = item.invoiced,
                        .kind = "invoice",
                        .ref = invoice.id,
                        .text = item_text(invoice, item.part, item.parts),
                        .amount = item.open,
                        .balance = item.open,
                        .due = item.due};
}

/// What was given up: money that names nothing does not go there.
std::string written_off_text(const Basis& basis, core::Currency currency) {
  std::string text;
  for (const InvoiceStanding& standing : basis.account.invoices) {
    core::Money sum = core::Money::zero(standing.open.currency());
    for (const Item& item : basis.account.items_of(standing)) sum += item.written_off;
    if (sum.is_zero() || sum.currency() != currency) continue;
    text += "; " + sum.text() + " of " + basis.book.invoice(standing.invoice).printed_number() +
            " was written off";
  }
  return text;
}

std::string unapplied_text(const Basis& basis, const Unapplied& money) {
  const std::string words =
      line_text(basis.book, {money.date, money.kind, -money.amount, std::nullopt, money.cause},
                Reader::client);
  if (money.amount.is_negative()) return words + " (more than was unapplied)";
  if (money.waiting) return words + " (for an invoice to come)";
  if (money.kept) return words;
  return words + " (not applied yet" + written_off_text(basis, money.amount.currency()) + ")";
}

StatementEntry unapplied_entry(const Basis& basis, const Unapplied& money) {
  const std::vector<std::string> ids = named_ids(basis.book, money.cause);
  const book::Entry* entry = entry_of(basis.book, money.cause);
  return StatementEntry{.date = money.date,
                        .kind = entry ? std::string(book::verb_name(*entry)) : "credit",
                        .ref = ids.size() == 1 ? std::optional(ids.front()) : std::nullopt,
                        .text = unapplied_text(basis, money),
                        .amount = -money.amount,
                        .balance = money.amount};
}

std::optional<StatementSection> open_section(const Basis& basis, core::Currency currency) {
  StatementSection section = empty_section(basis, currency);
  for (const Item* item : open_items(basis, currency)) {
    section.entries.push_back(item_entry(basis, *item));
  }
  for (const Unapplied& money : basis.account.unapplied) {
    if (money.amount.currency() == currency) {
      section.entries.push_back(unapplied_entry(basis, money));
    }
  }
  if (section.entries.empty()) return std::nullopt;
  run_balance(section);
  return section;
}

StatementEntry line_entry(const Basis& basis, const AccountLine& line) {
  std::optional<std::string> ref;
  if (line.invoice) ref = basis.book.invoice(*line.invoice).id;
  return StatementEntry{.date = line.date,
                        .kind = std::string(posting_name(line.kind)),
                        .ref = ref,
                        .text = line_text(basis.book, line, Reader::client),
                        .amount = line.amount,
                        .balance = line.amount};
}

std::optional<StatementSection> activity_section(const Basis& basis, core::Currency currency,
                                                 core::Date from) {
  StatementSection section = empty_section(basis, currency);
  core::Money opening = core::Money::zero(currency);
  for (const AccountLine& line : basis.account.lines) {
    if (line.amount.currency() != currency) continue;
    if (line.date < from) {
      opening += line.amount;
    } else {
      section.entries.push_back(line_entry(basis, line));
    }
  }
  if (section.entries.empty() && opening.is_zero() && section.unapplied.is_zero()) {
    return std::nullopt;
  }
  section.opening = opening;
  run_balance(section);
  return section;
}

std::vector<std::string> printed_notes(const Basis& basis) {
  std::vector<std::string> notes;
  for (const book::EntryIx ix :
       entries_until(basis.book, basis.account.client, basis.account.as_of)) {
    const auto* note = basis.book.entry(ix).as<book::NoteEntry>();
    if (!note || !note->print) continue;
    if (!note->until || *note->until >= basis.account.as_of) notes.push_back(note->text);
  }
  return notes;
}

Statement statement(const Basis& basis, std::optional<core::Date> from) {
  const book::Client& client = basis.book.client(basis.account.client);
  if (!from && client.activity_statements) {
    const std::vector<AccountLine>& lines = basis.account.lines;
    from = lines.empty() ? basis.account.as_of : lines.front().date;
  }
  Statement result{.client = client.id,
                   .name = client.name,
                   .address = client.address,
                   .from = from,
                   .sections = {},
                   .notes = printed_notes(basis)};
  for (const core::Currency currency : basis.account.currencies()) {
    std::optional<StatementSection> section = from ? activity_section(basis, currency, *from)
                                                   : open_section(basis, currency);
    if (section) result.sections.push_back(std::move(*section));
  }
  return result;
}

}  // namespace

Statements statements(const book::Book& book, core::Date as_of, const Selection& selection,
                      std::optional<core::Date> from) {
  Statements result{.as_of = as_of,
                    .buckets = make_buckets(AgeBy::due, book.business().buckets),
                    .business = book.business().name,
                    .business_address = book.business().address,
                    .statements = {}};
  each_account(book, as_of, selection, [&](const Account& account) {
    Statement one = statement(Basis{book, account, result.buckets}, from);
    if (one.sections.empty() && selection.clients.empty()) return;
    result.statements.push_back(std::move(one));
  });
  return result;
}

}  // namespace inv::report
