#include "cli/app/invocation.hpp"
#include "cli/typed/client_name.hpp"
#include "inv/core/nearest.hpp"
#include "inv/render/machine.hpp"
#include "inv/render/screen.hpp"
#include "inv/report/history.hpp"

namespace inv::cli {

namespace {

constexpr Example examples[] = {
    {"inv show hart", "one client: what is open, and everything that happened"},
    {"inv show 2026-0042", "one invoice: its lines, and what became of it"},
    {"inv show hart --as-of 2026-04-30", "what was known at the end of April"},
};

Exit refuse_unknown(Invocation& invocation, const book::Book& book, const std::string& id) {
  std::vector<std::string_view> ids;
  for (const book::Client& client : book.clients()) ids.push_back(client.id);
  for (const book::Invoice& invoice : book.invoices()) ids.push_back(invoice.id);
  return invocation.refuse_name("no client and no invoice is called `" + id + "`" +
                                core::did_you_mean(id, ids));
}

Exit show_client(Invocation& invocation, const book::Book& book, book::ClientIx client) {
  const report::ClientHistory history = report::client_history(book, client, invocation.as_of());
  const std::string text = invocation.format() == Format::json
                               ? render::history_json(history)
                               : render::history_text(history, invocation.look());
  return invocation.write(text, Exit::done);
}

Exit show_invoice(Invocation& invocation, const book::Book& book, book::InvoiceIx invoice) {
  const auto history = report::invoice_history(book, invoice, invocation.as_of());
  if (!history) {
    const book::Invoice& record = book.invoice(invoice);
    return invocation.refuse_name("`" + record.id + "` is dated " + record.date.text() +
                                  "; there is nothing to show as of " +
                                  invocation.as_of().text());
  }
  const std::string text = invocation.format() == Format::json
                               ? render::invoice_history_json(*history)
                               : render::invoice_history_text(*history, invocation.look());
  return invocation.write(text, Exit::done);
}

Exit run(Invocation& invocation) {
  const std::string& id = invocation.arguments().names.front();

  const book::Book* book = invocation.load();
  if (book == nullptr) return invocation.status();

  const auto client = book->find_client(id);
  const auto invoice = book->find_invoice(id);
  if (client) {
    if (invoice)
      invocation.note("`" + id + "` is an invoice too; this is the client of that id");
    return show_client(invocation, *book, *client);
  }
  if (invoice) return show_invoice(invocation, *book, *invoice);
  if (const auto named = find_client_by_name(*book, id))
    return show_client(invocation, *book, *named);
  return refuse_unknown(invocation, *book, id);
}

}  // namespace

extern const Command show_command;
constinit const Command show_command = {
    "show", "the whole story of one client or one invoice",
    "Shows what is open and every event in order of date: invoices, money, what was said, "
    "promises kept and broken. An id that is both a client's and an invoice's is the client's.",
    Operands::one, "CLIENT|INVOICE", no_table, {}, examples, run, reads};

}  // namespace inv::cli
