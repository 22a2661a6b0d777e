#include "cli/entry/entry_command.hpp"

#include "cli/entry/entry_builder.hpp"
#include "cli/entry/entry_repeat.hpp"
#include "cli/entry/entry_values.hpp"
#include "cli/entry/entry_write.hpp"

namespace inv::cli {

namespace {

constexpr Option options[] = {
    {"--via", 0, "TEXT", "how: bank, cash"},
    {"--ref", 0, "TEXT", "the bank's reference, or a cheque's number"},
    date_option, memo_option, dry_run_option};

constexpr Example examples[] = {
    {"inv refund hart 20.00 --via bank", "what was paid too much goes back"},
};

Exit run(Invocation& invocation) {
  EntryCommand writing(invocation);
  const auto client = writing.open_client();
  if (!client) return invocation.status();
  const auto& words = invocation.arguments().names;
  const auto amount =
      read_money(writing, "AMOUNT", words[1], *writing.book().client(*client).currency);
  if (!amount) return invocation.status();
  if (is_there_already(writing, "refund", *amount, {}, *client, writing.ref()))
    return invocation.status();

  io::NewNode entry = new_entry(writing);
  entry.add("refund", money_node(writing, *amount, *client));
  add_texts(writing, entry, {"--via", "--ref"});
  return write_entry(writing, std::move(entry), *client);
}

}  // namespace

extern const Command refund_command;
constinit const Command refund_command = {
    "refund", "unapplied money given back",
    "Records that unapplied money was given back to a client. More than there is on that day is "
    "refused.",
    {2, 2}, "CLIENT AMOUNT", no_table, options, examples, run, writes};

}  // namespace inv::cli
