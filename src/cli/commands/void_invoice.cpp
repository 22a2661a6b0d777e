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
    {"inv void 2026-0042 --why \"billed twice\"", "it stays in the book, and is not owed"},
};

Exit run(Invocation& invocation) {
  EntryCommand writing(invocation);
  const auto invoice = writing.open_invoice();
  if (!invoice) return invocation.status();
  return write_entry_of_invoice(writing, "void", *invoice);
}

}  // namespace

extern const Command void_command;
constinit const Command void_command = {
    .name = "void",
    .summary = "an invoice counts for nothing",
    .about =
        "Voids an invoice: from that day on it counts for nothing, and what it received is "
        "money for others.",
    .operands = {1, 1},
    .operand = "INVOICE",
    .csv = false,
    .options = options,
    .examples = examples,
    .run = run,
    .writes = true,
};

}  // namespace inv::cli
