#include "invoice.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "brought_forward.hpp"
#include "inv/book/sum_lines.hpp"
#include "invoice_money.hpp"
#include "report/relations/contacts.hpp"
#include "report/document/items.hpp"
#include "report/document/ways_to_pay.hpp"

namespace inv::report {

namespace {

/// The last of the days whose invoices are new enough to be sent.
constexpr int days_to_send = 31;

InvoicedLine invoiced_line(const book::Line& line, core::Money amount) {
  InvoicedLine made{.what = line.what,
                    .unit = line.unit,
                    .date = line.date,
                    .qty = line.qty,
                    .rate = line.rate,
                    .discount = std::nullopt,
                    .taxes = {},
                    .amount = amount};
  if (line.discount) made.discount = *line.discount;
  for (const book::LineTax& tax : line.taxes) made.taxes.push_back(tax.rate->trimmed());
  return made;
}

std::string_view name_of(const book::Tax* tax) { return tax ? tax->name : std::string_view(); }
std::string_view reason_of(const book::Tax* tax) { return tax ? tax->text : std::string_view(); }

/// A tax of 0 per cent: its lines by their reasons, for which nothing is rounded.
void add_untaxed(const book::Book& book, const book::Invoice& invoice,
                 const book::InvoiceSums& sums, InvoiceDocument& document) {
  const auto first = document.taxes.size();
  for (std::size_t i = 0; i < invoice.lines.size(); ++i) {
    for (const book::LineTax& line_tax : invoice.lines[i].taxes) {
      if (!line_tax.rate->is_zero()) continue;
      const book::Tax* tax = book::tax_of(book.business(), line_tax);
      const auto known = std::find_if(
          document.taxes.begin() + static_cast<std::ptrdiff_t>(first), document.taxes.end(),
          [&](const InvoicedTax& one) { return one.reason == reason_of(tax); });
      if (known == document.taxes.end()) {
        document.taxes.push_back({core::Decimal(0, 0), std::string(name_of(tax)),
                                  std::string(reason_of(tax)), sums.lines[i],
                                  core::Money::zero(document.total.currency())});
        continue;
      }
      known->base += sums.lines[i];
      if (known->name != name_of(tax)) known->name.clear();
    }
  }
}

/// The tax of a rate above 0, with the name and the words that its lines have for it.
InvoicedTax invoiced_tax(const book::Book& book, const book::Invoice& invoice,
                         const book::TaxTotal& total) {
  std::set<std::string_view> names, reasons;
  for (const book::Line& line : invoice.lines) {
    for (const book::LineTax& line_tax : line.taxes) {
      if (*line_tax.rate != total.rate) continue;
      const book::Tax* tax = book::tax_of(book.business(), line_tax);
      names.insert(name_of(tax));
      if (!reason_of(tax).empty()) reasons.insert(reason_of(tax));
    }
  }
  InvoicedTax made{.rate = total.rate,
                   .name = names.size() == 1 ? std::string(*names.begin()) : "",
                   .reason = "",
                   .base = invoice.gross ? total.base - total.tax : total.base,
                   .tax = total.tax};
  for (const std::string_view reason : reasons)
    made.reason.append(made.reason.empty() ? "" : "; ").append(reason);
  return made;
}

void add_invoiced_lines(const book::Book& book, const book::Invoice& invoice,
                        InvoiceDocument& document) {
  if (invoice.lines.empty()) return;
  const auto sums = book::sum_lines(invoice.lines, invoice.gross, *invoice.currency);
  INV_ASSERT(sums);
  for (std::size_t i = 0; i < invoice.lines.size(); ++i)
    document.lines.push_back(invoiced_line(invoice.lines[i], sums->lines[i]));
  core::Money tax = core::Money::zero(*invoice.currency);
  for (const book::TaxTotal& total : sums->taxes) {
    tax += total.tax;
    if (total.rate.is_zero())
      add_untaxed(book, invoice, *sums, document);
    else
      document.taxes.push_back(invoiced_tax(book, invoice, total));
  }
  document.is_tax_free =
      book.business().taxes.empty() &&
      std::ranges::all_of(document.taxes,
                          [](const InvoicedTax& one) { return one.rate.is_zero(); });
  document.tax = tax;
  document.net = document.total - tax;
}

/// What stands in the record itself.
InvoiceDocument document_of(const book::Book& book, const book::Invoice& invoice,
                            core::Date as_of) {
  const book::Particulars& more = invoice.particulars();
  const core::Money zero = core::Money::zero(invoice.total().currency());
  InvoiceDocument document{
      .as_of = as_of,
      .parties = parties(book.business(), book.client(invoice.client.ix())),
      .id = invoice.id,
      .number = invoice.printed_number(),
      .title = more.title,
      .po = more.po,
      .note = more.note,
      .texts = more.title.empty() ? line_texts(invoice) : std::vector<std::string>(),
      .is_credit = invoice.is_credit,
      .gross = invoice.gross,
      .date = invoice.date,
      .due = invoice.date,
      .supplied = more.supplied,
      .total = invoice.total(),
      .discount_taken = zero,
      .written_off = zero,
      .open = zero,
      .pay = ways_to_pay(book.business(), zero.currency())};
  if (more.tax_home) document.tax_home = more.tax_home->money();
  if (more.settled_before) document.settled_before = more.settled_before->money();
  for (const book::ForTarget& target : more.for_)
    document.names.push_back(named_invoice(book, target.invoice.ix()));
  add_invoiced_lines(book, invoice, document);
  return document;
}

/// The day on which a credit note was voided, up to the account's.
std::optional<core::Date> voided_on(const book::Book& book, const Account& account,
                                    book::InvoiceIx note) {
  for (const book::EntryIx ix : entries_until(book, account.client, account.as_of)) {
    const auto* voided = book.entry(ix).as<book::Void>();
    if (voided && voided->invoice.ix() == note) return book.entry(ix).date;
  }
  return std::nullopt;
}

/// One client on the day of the documents.
struct Standing {
  Account account;
  Relations between;

  Standing(const book::Book& book, book::ClientIx client, core::Date as_of)
      : account(replay(book, client, as_of)), between(relations(book, account)) {
    leave_out_mistakes(account);  // a payment entered wrongly is nothing to tell the client of
  }
};

InvoiceDocument document_for(const book::Book& book, const Standing& client, book::InvoiceIx ix) {
  const book::Invoice& invoice = book.invoice(ix);
  InvoiceDocument document = document_of(book, invoice, client.account.as_of);
  const Situation s = situation_of(book, client.account, client.between, ix);
  if (invoice.is_credit) {
    document.voided = voided_on(book, client.account, ix);
    add_uses(s, ix, document);
    return document;
  }
  const InvoiceStanding* standing = client.account.find(ix);
  INV_ASSERT(standing);
  add_money(s, *standing, document);
  if (!standing->voided) document.balance = brought_forward(s, *standing);
  return document;
}

}  // namespace

NamedInvoice named_invoice(const book::Book& book, book::InvoiceIx ix) {
  const book::Invoice& invoice = book.invoice(ix);
  return {invoice.id, invoice.printed_number(), invoice.date};
}

InvoiceDocuments invoice_documents(const book::Book& book, core::Date as_of,
                                   std::span<const book::InvoiceIx> invoices) {
  InvoiceDocuments documents{as_of, {}};
  std::map<book::ClientIx, Standing> clients;
  for (const book::InvoiceIx ix : invoices) {
    const book::ClientIx client = book.invoice(ix).client.ix();
    const auto found = clients.find(client);
    const Standing& standing =
        found != clients.end()
            ? found->second
            : clients.try_emplace(client, book, client, as_of).first->second;
    documents.invoices.push_back(document_for(book, standing, ix));
  }
  return documents;
}

std::vector<book::InvoiceIx> unsent_invoices(const book::Book& book, core::Date as_of) {
  std::set<book::InvoiceIx> done;
  for (const book::Entry& entry : book.journal()) {
    if (entry.date > as_of) continue;
    if (const auto* voided = entry.as<book::Void>()) done.insert(voided->invoice.ix());
    const auto* sent = entry.as<book::Sent>();
    if (sent == nullptr || sent->what != book::SentWhat::invoice) continue;
    for (const book::ForTarget& target : entry.for_) done.insert(target.invoice.ix());
  }
  std::vector<book::InvoiceIx> unsent;
  for (std::uint32_t i = 0; i < book.invoices().size(); ++i) {
    const book::InvoiceIx ix{i};
    const int age = as_of - book.invoice(ix).date;
    const bool is_new = book.business().sent_tracked || age < days_to_send;
    if (age >= 0 && is_new && !done.contains(ix)) unsent.push_back(ix);
  }
  std::ranges::sort(unsent, {}, [&](book::InvoiceIx ix) {
    return std::pair(book.invoice(ix).date, book.invoice(ix).id.str());
  });
  return unsent;
}

}  // namespace inv::report
