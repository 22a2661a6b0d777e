#include "cli/app/app.hpp"
#include "cli/app/invocation.hpp"
#include "cli/typed/typed.hpp"
#include "inv/core/message.hpp"
#include "inv/render/machine.hpp"
#include "inv/render/screen.hpp"
#include "inv/report/history.hpp"

namespace inv::cli {

namespace {

[[noreturn]] void refuse_unknown(const Invocation& invocation, const book::Book& book,
                                 const std::string& id) {
  std::vector<std::string_view> ids;
  for (const book::Client& client : book.clients()) ids.push_back(client.id);
  for (const book::Invoice& invoice : book.invoices()) ids.push_back(invoice.id);
  invocation.refuse_in_book("no client and no invoice is called " + core::quoted(id) +
                            core::did_you_mean(id, ids));
}

Exit show_client(Invocation& invocation, const book::Book& book, book::ClientIx client) {
  const report::ClientHistory history = report::client_history(book, client, invocation.as_of());
  return invocation.emit({[&] { return render::history_text(history, invocation.look()); },
                          [&] { return render::history_json(history); }});
}

Exit show_invoice(Invocation& invocation, const book::Book& book, book::InvoiceIx ix) {
  const auto history = report::invoice_history(book, ix, invocation.as_of());
  const book::Invoice& invoice = book.invoice(ix);
  if (!history)
    invocation.refuse_in_book(core::quoted(invoice.id) + " is dated " + invoice.date.text() +
                              "; there is nothing to show as of " + invocation.as_of().text());
  return invocation.emit(
      {[&] { return render::invoice_history_text(*history, invocation.look()); },
       [&] { return render::invoice_history_json(*history); }});
}

Exit run_show(Invocation& invocation) {
  const std::string& id = invocation.arguments().names.front();
  const book::Book& book = invocation.load();
  const auto client = book.find_client(id);
  const auto invoice = book.find_printed(id);
  if (client && invoice)
    invocation.note(core::quoted(id) + " is an invoice too; this is the client of that id");
  if (invoice && !client) return show_invoice(invocation, book, *invoice);
  if (const auto named = find_client_by_name(book, id))
    return show_client(invocation, book, *named);
  if (const auto ending = find_invoice_by_name(book, id, invocation.as_of()))
    return show_invoice(invocation, book, *ending);
  refuse_unknown(invocation, book, id);
}

}  // namespace

constinit const Command show_command = {
    "show", "the whole story of one client or one invoice",
    "Shows what is open and every event in order of date: invoices, money, what was said, "
    "promises kept and broken. An id that is both a client's and an invoice's is the client's.",
    {1, 1, "CLIENT|INVOICE"},
    {},
    {{"inv show hart", "one client: what is open, and everything that happened"},
     {"inv show 2026-0042", "one invoice: its lines, and what became of it"},
     {"inv show hart --as-of 2026-04-30", "what was known at the end of April"}},
    run_show};

}  // namespace inv::cli
