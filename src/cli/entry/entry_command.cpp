#include "entry_command.hpp"

#include "cli/typed/client_name.hpp"
#include "cli/typed/day.hpp"
#include "inv/core/nearest.hpp"

namespace inv::cli {

std::vector<std::string_view> invoice_ids(const book::Book& book) {
  std::vector<std::string_view> ids;
  for (const book::Invoice& invoice : book.invoices()) ids.push_back(invoice.id);
  return ids;
}

bool EntryCommand::open() {
  date_ = invocation_.as_of();
  if (const auto text = arguments().value("--date")) {
    const auto date = read_day(*text, invocation_.as_of(), DayDirection::back);
    if (!date) {
      invocation_.refuse("`--date` is " + day_forms() + ", not `" + *text + "`");
      return false;
    }
    date_ = *date;
  }
  book_ = invocation_.open();
  return book_ != nullptr;
}

std::optional<book::ClientIx> EntryCommand::open_client() {
  return open() ? client(arguments().names.front()) : std::nullopt;
}

std::optional<book::InvoiceIx> EntryCommand::open_invoice() {
  return open() ? invoice(arguments().names.front()) : std::nullopt;
}

Exit EntryCommand::refuse(const std::string& message) { return invocation_.refuse_name(message); }

std::optional<book::ClientIx> EntryCommand::client(const std::string& words) {
  const auto found = find_client_by_name(book(), words);
  if (found) return *found;
  const auto invoice = book().find_invoice(words);
  refuse(invoice ? "`" + words + "` is an invoice of `" +
                       book().client(book().invoice(*invoice).client.ix()).id +
                       "`; name the client, and the invoice with `--for`"
                 : found.error());
  return std::nullopt;
}

std::optional<book::InvoiceIx> EntryCommand::invoice(const std::string& id) {
  const auto found = book().find_invoice(id);
  if (found && !book().invoice(*found).is_credit) return found;
  if (found)
    refuse("`" + id + "` is a credit note; it settles what it names, and nothing names it");
  else
    refuse("unknown invoice `" + id + "`" + core::did_you_mean(id, invoice_ids(book())));
  return std::nullopt;
}

}  // namespace inv::cli
