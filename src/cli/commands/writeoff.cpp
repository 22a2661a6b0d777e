#include "cli/entry/entry_command.hpp"

#include "cli/entry/entry_write.hpp"

namespace inv::cli {

namespace {

constexpr Option options[] = {
    {"--why", 0, "TEXT", "the reason"},
    date_option,
    memo_option,
    dry_run_option,
};

constexpr Example examples[] = {
    {"inv writeoff 2026-0042 --why \"not worth a quarrel\"", "all that is open of it"},
    {"inv writeoff 2026-0042 0.50", "the last pennies"},
};

Exit run(Invocation& invocation) {
  EntryCommand writing(invocation);
  const auto invoice = writing.open_invoice();
  if (!invoice) return invocation.status();
  return write_entry_of_invoice(writing, "writeoff", *invoice);
}

}  // namespace

extern const Command writeoff_command;
constinit const Command writeoff_command = {
    .name = "writeoff",
    .summary = "give up what is open of an invoice",
    .about =
        "Gives up what is open of an invoice, or AMOUNT of it. Money that comes later for "
        "this invoice takes it back.",
    .operands = {1, 2},
    .operand = "INVOICE [AMOUNT]",
    .csv = false,
    .options = options,
    .examples = examples,
    .run = run,
    .writes = true,
};

}  // namespace inv::cli
