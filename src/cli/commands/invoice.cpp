#include <set>

#include "cli/app/app.hpp"
#include "cli/documents/documents.hpp"
#include "cli/drafts/write_drafts.hpp"
#include "cli/typed/typed.hpp"
#include "inv/core/message.hpp"
#include "inv/render/invoice.hpp"
#include "inv/render/machine.hpp"
#include "inv/report/invoice.hpp"

namespace inv::cli {

namespace {

/// The invoice or credit note that was named, by the day of the document.
book::InvoiceIx find_document(const Invocation& invocation, const book::Book& book,
                              const std::string& name) {
  const auto found = find_invoice_by_name(book, name, invocation.as_of());
  if (!found) invocation.refuse_in_book(found.error());
  const core::Date date = book.invoice(*found).date;
  if (date > invocation.as_of())
    invocation.refuse_in_book(core::quoted(name) + " is dated " + date.text() +
                              "; there is nothing to print as of " + invocation.as_of().text());
  return *found;
}

/// Those named, each once, in the order given.
std::vector<book::InvoiceIx> named_documents(const Invocation& invocation, const book::Book& book) {
  std::vector<book::InvoiceIx> invoices;
  std::set<book::InvoiceIx> known;
  for (const std::string& name : invocation.arguments().names) {
    const book::InvoiceIx ix = find_document(invocation, book, name);
    if (known.insert(ix).second) invoices.push_back(ix);
  }
  return invoices;
}

Exit run_invoice(Invocation& invocation) {
  const bool unsent = invocation.arguments().has("--unsent");
  if (unsent != invocation.arguments().names.empty())
    invocation.refuse(unsent ? "`--unsent` and invoices by name exclude each other"
                             : "which invoice? Name one, or give `--unsent`");
  const book::Book& book = invocation.load();
  const std::vector<book::InvoiceIx> invoices =
      unsent ? report::unsent_invoices(book, invocation.as_of())
             : named_documents(invocation, book);
  if (asks_for_drafts(invocation)) {
    return write_drafts(invocation,
                        {book,
                         invocation.as_of(),
                         "invoice",
                         outgoing_invoices(book, invocation.as_of(), invoices),
                         {},
                         unsent},
                        Exit::done);
  }
  if (invoices.empty()) invocation.note("every invoice has been sent");
  const report::InvoiceDocuments documents =
      report::invoice_documents(book, invocation.as_of(), invoices);
  const render::Templates templates = load_templates(invocation);
  std::vector<render::Document> pages;
  for (const report::InvoiceDocument& one : documents.invoices) {
    pages.push_back(render::invoice_page(one, templates));
    add_thread(pages.back(), book, invocation.as_of());
  }
  return emit_documents(invocation, pages, templates,
                        {[&] { return render::invoices_text(pages); },
                         [&] { return render::invoice_json(documents); }},
                        Exit::done);
}

}  // namespace

constinit const Command invoice_command = {
    "invoice",
    "an invoice or a credit note, as the client gets it",
    "Writes an invoice or a credit note with its lines, its tax by rate, what was paid of it and "
    "how to pay, and under it the balance that is brought forward from earlier ones.",
    {0, any_number, "INVOICE"},
    {{"--unsent", "", "all that no `sent: invoice` names, of the last 31 days"},
     draft_option,
     output_option,
     anew_option},
    {{"inv invoice 2026-0042", "one invoice, by its id or the number that is printed"},
     {"inv invoice --unsent --format json", "all that are still to be sent, for a program"}},
    run_invoice,
    documents,
    !has_table,
    with_pages};

}  // namespace inv::cli
