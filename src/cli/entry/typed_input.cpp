#include "typed_input.hpp"

#include <algorithm>

#include "cli/typed/typed.hpp"
#include "inv/core/ascii.hpp"
#include "inv/core/message.hpp"

namespace inv::cli {

namespace {

void note_void(const Session& session, book::ClientIx client, const ForInvoices& invoices) {
  if (invoices.targets.empty()) return;
  const report::Account account = report::replay(session.book(), client, session.date());
  for (const auto& target : invoices.targets) {
    const auto* const standing = account.find(target.invoice);
    if (standing == nullptr || !standing->voided) continue;
    session.note(core::quoted(session.book().invoice(target.invoice).id) +
                 " is void; nothing is owed of it");
  }
}

/// Only `inv sent CLIENT invoice` names credit notes as well.
bool may_name_note(const Session& session) {
  const Arguments& given = session.arguments();
  return given.command->name == std::string_view("sent") && given.names.size() > 1 &&
         given.names[1] == "invoice";
}

/// `2026-0042` or `2026-0042=50.00`.
ForInvoices::Target read_target(const Session& session, book::ClientIx client,
                                std::string_view text) {
  const std::size_t equals = text.find('=');
  const std::string id(text.substr(0, equals));
  const book::InvoiceIx found = may_name_note(session) ? read_document(session, id, client)
                                                       : read_invoice(session, id, client);
  const book::Invoice& named = session.book().invoice(found);
  if (named.client.ix() != client)
    session.refuse(core::quoted(named.id) + " is an invoice of " +
                   core::quoted(session.book().client(named.client.ix()).id) + ", not of " +
                   core::quoted(session.book().client(client).id));
  if (equals == text.npos) return {found, std::nullopt};
  return {found,
          read_money_in(session, "--for " + named.id, text.substr(equals + 1), *named.currency)};
}

/// Of `2026-0042=5,50`: a comma there parts invoices.
void refuse_parted_amount(const Session& session, std::string_view given) {
  const auto fields = core::fields_of(given, ',');
  for (std::size_t i = 1; i < fields.size(); ++i) {
    const std::size_t equals = fields[i - 1].find('=');
    const bool is_digits = fields[i].find_first_not_of("0123456789.") == std::string_view::npos;
    if (equals == std::string_view::npos || fields[i].empty() || !is_digits ||
        session.book().find_printed(fields[i]))
      continue;
    const std::string amount =
        std::string(fields[i - 1].substr(equals + 1)) + "," + std::string(fields[i]);
    const auto meant = number_meant(amount);
    session.refuse("a comma in `--for` stands between invoices, not in an amount as " +
                   core::quoted(amount) + (meant ? "; write " + core::quoted(meant->text) : ""));
  }
}

}  // namespace

book::ClientIx read_client(const Session& session, const std::string& typed) {
  const book::Book& book = session.book();
  const auto found = find_client_by_name(book, typed);
  if (found) return *found;
  const auto invoice = book.find_printed(typed);
  session.refuse(invoice ? core::quoted(typed) + " is an invoice of " +
                               core::quoted(book.client(book.invoice(*invoice).client.ix()).id) +
                               "; name the client, and the invoice with `--for`"
                         : found.error());
}

book::InvoiceIx read_document(const Session& session, const std::string& id,
                              std::optional<book::ClientIx> client) {
  const auto found = find_invoice_by_name(session.book(), id, session.shown_day(), client);
  if (!found) session.refuse(found.error());
  return *found;
}

book::InvoiceIx read_invoice(const Session& session, const std::string& id,
                             std::optional<book::ClientIx> client) {
  const book::InvoiceIx found = read_document(session, id, client);
  if (session.book().invoice(found).is_credit)
    session.refuse(core::quoted(id) +
                   " is a credit note; it settles what it names, and only `inv void` names it");
  return found;
}

core::Date read_day(const Session& session, std::string_view what, std::string_view text,
                    DayDirection direction) {
  const auto day = read_day(text, session.date(), direction);
  if (!day) session.refuse(day_complaint(what, text));
  return *day;
}

core::Date read_day_to_come(const Session& session, std::string_view what, std::string_view text) {
  const core::Date day = read_day(session, what, text);
  if (day < session.date())
    session.refuse(core::quoted(what) + " is " + day.text() + ", before " + session.date().text() +
                   ", the day that is recorded");
  return day;
}

core::Money read_money(const Session& session, std::string_view what, std::string_view text,
                       core::Currency currency) {
  const auto amount = read_amount(text, currency);
  if (!amount)
    session.refuse(core::quoted(what) + " is money as `174.50`, not " + core::quoted(text) +
                   amount.error());
  if (amount->is_zero())
    session.refuse(core::quoted(what) + " is nothing; there is nothing to record");
  return *amount;
}

core::Money read_money_in(const Session& session, std::string_view what, std::string_view text,
                          core::Currency currency) {
  const core::Money amount = read_money(session, what, text, currency);
  if (amount.currency() != currency)
    session.refuse(core::quoted(what) + " is in " + std::string(currency.code()) +
                   " here, not in " + std::string(amount.currency().code()) +
                   "; nothing is converted");
  return amount;
}

ForInvoices read_for_invoices(const Session& session, book::ClientIx client) {
  ForInvoices invoices;
  for (const std::string& given : session.arguments().values("--for")) {
    refuse_parted_amount(session, given);
    for (const std::string_view field : core::fields_of(given, ',')) {
      if (field.empty())
        session.refuse("`--for` has nothing between two commas, or after the last: " +
                       core::quoted(given));
      invoices.targets.push_back(read_target(session, client, field));
    }
  }
  for (const auto& target : invoices.targets)
    if (target.amount.has_value() != invoices.has_amounts())
      session.refuse("`--for` says an amount for each invoice, or for none");
  note_void(session, client, invoices);
  return invoices;
}

core::Money open_of(const Session& session, const ForInvoices& invoices, core::Currency currency) {
  core::Money open = core::Money::zero(currency);
  if (invoices.targets.empty()) return open;
  const book::Book& book = session.book();
  core::Date day = session.shown_day();
  for (const auto& target : invoices.targets)
    day = std::max(day, book.invoice(target.invoice).date);
  const book::ClientIx client = book.invoice(invoices.targets.front().invoice).client.ix();
  const report::Account account = report::replay(book, client, day);
  for (const auto& target : invoices.targets) {
    const auto* const standing = account.find(target.invoice);
    if (standing != nullptr && standing->open.currency() == currency) open += standing->open;
  }
  return open;
}

}  // namespace inv::cli
