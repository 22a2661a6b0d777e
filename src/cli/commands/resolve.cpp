#include <algorithm>

#include "cli/entry/entry_command.hpp"
#include "cli/entry/entry_write.hpp"
#include "inv/report/relations.hpp"

namespace inv::cli {

namespace {

constexpr Option options[] = {
    {"--why", 0, "TEXT", "the reason"},
    date_option,
    memo_option,
    dry_run_option,
};

constexpr Example examples[] = {
    {"inv resolve 2026-0042 --why \"hedge cut on Friday\"", "it is owed as before"},
};

Exit run(Invocation& invocation) {
  EntryCommand writing(invocation);
  const auto invoice = writing.open_invoice();
  if (!invoice) return invocation.status();
  const auto& words = invocation.arguments().names;
  const book::ClientIx client = writing.book().invoice(*invoice).client.ix();
  const report::Account account = report::replay(writing.book(), client, writing.date());
  const auto disputes = report::relations(writing.book(), account).disputes;
  if (std::ranges::find(disputes, *invoice, &report::DisputeStanding::invoice) == disputes.end())
    invocation.note("there is no dispute about `" + words[0] + "` on " + writing.date().text());
  return write_entry_of_invoice(writing, "resolve", *invoice);
}

}  // namespace

extern const Command resolve_command;
constinit const Command resolve_command = {
    .name = "resolve",
    .summary = "a dispute is settled",
    .about = "Ends the dispute about an invoice.",
    .operands = {1, 1},
    .operand = "INVOICE",
    .csv = false,
    .options = options,
    .examples = examples,
    .run = run,
    .writes = true,
};

}  // namespace inv::cli
