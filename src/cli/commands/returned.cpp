#include "cli/entry/entry_command.hpp"

#include "cli/entry/entry_builder.hpp"
#include "cli/entry/entry_repeat.hpp"
#include "cli/entry/entry_values.hpp"
#include "cli/entry/entry_write.hpp"

namespace inv::cli {

namespace {

constexpr Option options[] = {
    for_option,
    {"--why", 0, "TEXT", "the reason"},
    {"--ref", 0, "TEXT", "the bank's reference, or a cheque's number"},
    date_option, memo_option, dry_run_option};

constexpr Example examples[] = {
    {"inv returned hart 174.50 --for 2026-0042 --why \"cheque bounced\"",
     "the invoice is open again"},
};

Exit run(Invocation& invocation) {
  EntryCommand writing(invocation);
  const auto client = writing.open_client();
  if (!client) return invocation.status();
  const auto& words = invocation.arguments().names;
  const auto for_invoices = read_for_invoices(writing, *client);
  if (!for_invoices) return invocation.status();
  const auto amount =
      read_money(writing, "AMOUNT", words[1], currency_of(writing, *for_invoices, *client));
  if (!amount) return invocation.status();
  if (is_there_already(writing, "returned", *amount, *for_invoices, *client, writing.ref()))
    return invocation.status();

  io::NewNode entry = new_entry(writing);
  entry.add("returned", money_node(writing, *amount, *client));
  add_for(writing, entry, *for_invoices, *client);
  add_texts(writing, entry, {"--why", "--ref"});
  return write_entry(writing, std::move(entry), *client);
}

}  // namespace

extern const Command returned_command;
constinit const Command returned_command = {
    "returned", "a payment came back",
    "Records that a payment came back: a bounced cheque, a direct debit returned. With --for it "
    "is taken off what these invoices received, else off unapplied money.",
    {2, 2}, "CLIENT AMOUNT", no_table, options, examples, run, writes};

}  // namespace inv::cli
