// What becomes of one invoice: `void`, `writeoff`, `dispute`, `resolve`.

#include <algorithm>

#include "cli/entry/entry_command.hpp"
#include "cli/entry/entry_values.hpp"
#include "cli/entry/entry_write.hpp"
#include "inv/report/relations.hpp"

namespace inv::cli {

namespace {

constexpr Option options[] = {
    {"--amount", 0, "MONEY", "the same as AMOUNT"},
    {"--why", 0, "TEXT", "the reason"},
    date_option, memo_option, dry_run_option};
constexpr std::span<const Option> options_but_amount = std::span(options).subspan(1);

constexpr Example void_examples[] = {
    {"inv void 2026-0042 --why \"billed twice\"", "it stays in the book, and is not owed"},
};
constexpr Example writeoff_examples[] = {
    {"inv writeoff 2026-0042 --why \"not worth a quarrel\"", "all that is open of it"},
    {"inv writeoff 2026-0042 0.50", "the last pennies"},
};
constexpr Example dispute_examples[] = {
    {"inv dispute 2026-0042 --why \"says the hedge was not cut\"", "all of it"},
    {"inv dispute 2026-0042 50.00", "part of it"},
};
constexpr Example resolve_examples[] = {
    {"inv resolve 2026-0042 --why \"hedge cut on Friday\"", "it is owed as before"},
};

void note_nothing_open(EntryCommand& writing, book::InvoiceIx ix) {
  const book::Invoice& invoice = writing.book().invoice(ix);
  if (!open_of(writing, {{{ix, std::nullopt}}}, invoice.client.ix()).is_positive())
    writing.invocation().note("nothing is open of `" + invoice.id + "`");
}

void note_no_dispute(EntryCommand& writing, book::InvoiceIx ix) {
  const book::ClientIx client = writing.book().invoice(ix).client.ix();
  const report::Account account = report::replay(writing.book(), client, writing.date());
  const auto disputes = report::relations(writing.book(), account).disputes;
  if (std::ranges::find(disputes, ix, &report::DisputeStanding::invoice) == disputes.end())
    writing.invocation().note("there is no dispute about `" + writing.arguments().names[0] +
                              "` on " + writing.date().text());
}

void note_nothing(EntryCommand&, book::InvoiceIx) {}

using Note = void (*)(EntryCommand& writing, book::InvoiceIx invoice);

template <Note note>
Exit run(Invocation& invocation) {
  EntryCommand writing(invocation);
  const auto invoice = writing.open_invoice();
  if (!invoice) return invocation.status();
  note(writing, *invoice);
  return write_entry_of_invoice(writing, invocation.arguments().command->name, *invoice);
}

constexpr std::string_view with_amount = "INVOICE [AMOUNT]";

}  // namespace

extern const Command void_command, writeoff_command, dispute_command, resolve_command;

constinit const Command void_command = {
    "void", "an invoice counts for nothing",
    "Voids an invoice: from that day on it counts for nothing, and what it received is money for "
    "others.",
    Operands::one, "INVOICE", no_table, options_but_amount, void_examples, run<note_nothing>,
    writes};

constinit const Command writeoff_command = {
    "writeoff", "give up what is open of an invoice",
    "Gives up what is open of an invoice, or AMOUNT of it. Money that comes later for this invoice "
    "takes it back.",
    {1, 2}, with_amount, no_table, options_but_amount, writeoff_examples, run<note_nothing>,
    writes};

constinit const Command dispute_command = {
    "dispute", "the client questions an invoice",
    "Sets an invoice aside, or AMOUNT of it, until `inv resolve`: nothing demands it meanwhile, "
    "and `inv next` asks for a call.",
    {1, 2}, with_amount, no_table, options, dispute_examples, run<note_nothing_open>, writes};

constinit const Command resolve_command = {
    "resolve", "a dispute is settled", "Ends the dispute about an invoice.",
    Operands::one, "INVOICE", no_table, options_but_amount, resolve_examples, run<note_no_dispute>,
    writes};

}  // namespace inv::cli
