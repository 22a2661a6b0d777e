#include "cli/entry/entry_command.hpp"

#include "cli/entry/entry_builder.hpp"
#include "cli/entry/entry_values.hpp"
#include "cli/entry/entry_write.hpp"

namespace inv::cli {

namespace {

constexpr Option options[] = {for_option, date_option, memo_option, dry_run_option};

constexpr Example examples[] = {
    {"inv apply hart 20.00 --for 2026-0043", "part of a deposit to one invoice"},
    {"inv apply hart --for 2026-0043", "as much as it takes"},
};

Exit run(Invocation& invocation) {
  EntryCommand writing(invocation);
  const auto client = writing.open_client();
  if (!client) return invocation.status();
  const auto& words = invocation.arguments().names;
  const auto for_invoices = read_for_invoices(writing, *client);
  if (!for_invoices) return invocation.status();
  if (for_invoices->targets.empty())
    return invocation.refuse("`inv apply` needs `--for`: the invoices that the money is for");
  std::optional<core::Money> amount = read_amount_or_open(writing, *for_invoices, *client);
  if (!amount) return invocation.status();
  if (words.size() == 1 && !for_invoices->has_amounts()) {
    const report::Account account = report::replay(writing.book(), *client, writing.date());
    const core::Money there = account.unapplied_in(amount->currency());
    if (!there.is_positive()) return writing.refuse("no money is unapplied on that day");
    amount = core::min(*amount, there);
  }

  io::NewNode entry = new_entry(writing);
  entry.add("apply", money_node(writing, *amount, *client));
  add_for(writing, entry, *for_invoices, *client);
  return write_entry(writing, std::move(entry), *client);
}

}  // namespace

extern const Command apply_command;
constinit const Command apply_command = {
    "apply", "put unapplied money to invoices",
    "Puts money that no invoice has yet to the invoices that --for names: free money first, then "
    "what waits for invoices to come, then deposits that were kept. Without AMOUNT as much as "
    "they have open and as there is.",
    {1, 2}, "CLIENT [AMOUNT]", no_table, options, examples, run, writes};

}  // namespace inv::cli
