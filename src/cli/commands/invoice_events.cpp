// What becomes of one invoice.

#include "cli/app/app.hpp"
#include "cli/entry/record_builder.hpp"

namespace inv::cli {

namespace {

/// `{VERB: INVOICE, amount: …}`; the reason follows with the options.
void add_invoice(RecordBuilder& entry) {
  const Session& session = entry.session();
  const book::Invoice& invoice = session.book().invoice(read_invoice(session, *entry.operand(0)));
  const auto option = session.arguments().value("--amount");
  const auto typed = entry.operand(1);
  if (option && typed)
    session.invocation().refuse("the amount is given twice: " + core::quoted(*typed) +
                                " and `--amount`");
  entry.add_verb(io::NewNode::text(invoice.id));
  if (!option && !typed) return;
  const core::Money amount =
      read_money_in(session, "AMOUNT", option ? *option : *typed, *invoice.currency);
  entry.add("amount", io::NewNode::plain(amount.text()));
}

void add_voided(RecordBuilder& entry) {
  const Session& session = entry.session();
  const book::InvoiceIx named = read_document(session, *entry.operand(0));
  entry.add_verb(io::NewNode::text(session.book().invoice(named).id));
}

void add_disputed(RecordBuilder& entry) {
  const Session& session = entry.session();
  const book::InvoiceIx ix = read_invoice(session, *entry.operand(0));
  const book::Invoice& invoice = session.book().invoice(ix);
  if (!open_of(session, {{{ix, std::nullopt}}}, *invoice.currency).is_positive())
    session.note("nothing is open of " + core::quoted(invoice.id));
  add_invoice(entry);
}

}  // namespace

constinit const Command void_command = {
    "void", "an invoice or a credit note counts for nothing",
    "Voids an invoice: from that day on it counts for nothing, and what it received is money for "
    "others. Or a credit note: what it had settled is open again.",
    {1, 1, "INVOICE"},
    {why_option, date_option, memo_option, dry_run_option},
    {{"inv void 2026-0042 --why \"billed twice\"", "it stays in the book, and is not owed"}},
    record<About::document, add_voided>, writes};

constinit const Command writeoff_command = {
    "writeoff", "give up what is open of an invoice",
    "Gives up what is open of an invoice, or AMOUNT of it. Money that comes later for this "
    "invoice takes it back.",
    {1, 2, "INVOICE [AMOUNT]"},
    {why_option, date_option, memo_option, dry_run_option},
    {{"inv writeoff 2026-0042 --why \"not worth a quarrel\"", "all that is open of it"},
     {"inv writeoff 2026-0042 0.50", "the last pennies"}},
    record<About::invoice, add_invoice>, writes};

constinit const Command dispute_command = {
    "dispute", "the client questions an invoice",
    "Sets an invoice aside, or AMOUNT of it, until `inv resolve`: nothing demands it meanwhile, "
    "and `inv next` asks for a call.",
    {1, 2, "INVOICE [AMOUNT]"},
    {{"--amount", "MONEY", "the same as AMOUNT"},
     why_option, date_option, memo_option, dry_run_option},
    {{"inv dispute 2026-0042 --why \"says the hedge was not cut\"", "all of it"},
     {"inv dispute 2026-0042 50.00", "part of it"}},
    record<About::invoice, add_disputed>, writes};

constinit const Command resolve_command = {
    "resolve", "a dispute is settled",
    "Ends the dispute about an invoice.",
    {1, 1, "INVOICE"},
    {why_option, date_option, memo_option, dry_run_option},
    {{"inv resolve 2026-0042 --why \"hedge cut on Friday\"", "it is owed as before"}},
    record<About::invoice, add_invoice>, writes};

}  // namespace inv::cli
