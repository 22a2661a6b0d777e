#include "cli/entry/entry_command.hpp"

#include "cli/entry/entry_values.hpp"
#include "cli/entry/entry_write.hpp"

namespace inv::cli {

namespace {

constexpr Option options[] = {
    {"--amount", 0, "MONEY", "the same as AMOUNT"},
    {"--why", 0, "TEXT", "the reason"},
    date_option,
    memo_option,
    dry_run_option,
};

constexpr Example examples[] = {
    {"inv dispute 2026-0042 --why \"says the hedge was not cut\"", "all of it"},
    {"inv dispute 2026-0042 50.00", "part of it"},
};

Exit run(Invocation& invocation) {
  EntryCommand writing(invocation);
  const auto invoice = writing.open_invoice();
  if (!invoice) return invocation.status();
  const book::ClientIx client = writing.book().invoice(*invoice).client.ix();
  if (!open_of(writing, {{{*invoice, std::nullopt}}}, client).is_positive())
    invocation.note("nothing is open of `" + writing.book().invoice(*invoice).id + "`");
  return write_entry_of_invoice(writing, "dispute", *invoice);
}

}  // namespace

extern const Command dispute_command;
constinit const Command dispute_command = {
    .name = "dispute",
    .summary = "the client questions an invoice",
    .about =
        "Sets an invoice aside, or AMOUNT of it, until `inv resolve`: nothing demands it "
        "meanwhile, and `inv next` asks for a call.",
    .operands = {1, 2},
    .operand = "INVOICE [AMOUNT]",
    .csv = false,
    .options = options,
    .examples = examples,
    .run = run,
    .writes = true,
};

}  // namespace inv::cli
