#include "cli/entry/entry_builder.hpp"
#include "cli/entry/entry_command.hpp"
#include "cli/entry/entry_values.hpp"
#include "cli/entry/entry_write.hpp"
#include "inv/book/numbering.hpp"

namespace inv::cli {

namespace {

constexpr Option options[] = {
    for_option,
    {"--why", 0, "TEXT", "the reason"},
    {"--id", 0, "ID", "its own number, where it has one"},
    date_option, memo_option, dry_run_option};

constexpr Example examples[] = {
    {"inv credit hart 12.50 --for 2026-0042 --why \"late delivery\"",
     "a credit against one invoice"},
    {"inv credit hart --for 2026-0042", "over all that is open of it"},
};

Exit run(Invocation& invocation) {
  EntryCommand writing(invocation);
  const auto client = writing.open_client();
  if (!client) return invocation.status();
  const auto for_invoices = read_for_invoices(writing, *client);
  if (!for_invoices) return invocation.status();
  const auto amount = read_amount_or_open(writing, *for_invoices, *client);
  if (!amount) return invocation.status();

  const auto id = invocation.arguments().value("--id");
  if (id && book::Numbering(writing.book()).is_taken(*id))
    return writing.refuse("the number `" + *id + "` is taken");

  io::NewNode entry = new_entry(writing);
  entry.add("credit", money_node(writing, *amount, *client));
  add_for(writing, entry, *for_invoices, *client);
  add_texts(writing, entry, {"--id", "--why"});
  return write_entry(writing, std::move(entry), *client);
}

}  // namespace

extern const Command credit_command;
constinit const Command credit_command = {
    "credit", "a credit: less is owed",
    "Records a credit for a client, without a document of its own; `inv bill --credit` makes a "
    "credit note with lines. With --for and no AMOUNT it is over what is open of these invoices.",
    {1, 2}, "CLIENT [AMOUNT]", no_table, options, examples, run, writes};

}  // namespace inv::cli
