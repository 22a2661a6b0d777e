#include "cli/entry/entry_command.hpp"

#include "cli/entry/entry_builder.hpp"
#include "cli/entry/entry_values.hpp"
#include "cli/entry/entry_write.hpp"

namespace inv::cli {

namespace {

constexpr Option options[] = {
    for_ids_option,
    {"--amount", 0, "MONEY", "how much was promised; all that it covers, where not given"},
    {"--said", 0, "TEXT", "in their words"},
    date_option, memo_option, dry_run_option};

constexpr Example examples[] = {
    {"inv promise millhouse friday --said \"cheque is in the mail\"", "by the next Friday"},
    {"inv promise hart +14 --for 2026-0042 --amount 100.00", "part of one invoice in two weeks"},
};

Exit run(Invocation& invocation) {
  EntryCommand writing(invocation);
  const auto client = writing.open_client();
  if (!client) return invocation.status();
  const auto& words = invocation.arguments().names;
  const auto by = read_day_to_come(writing, "DATE", words[1]);
  const auto for_invoices = by ? read_for_ids(writing, *client) : std::nullopt;
  if (!for_invoices) return invocation.status();

  io::NewNode entry = new_entry(writing);
  entry.add("promise", io::NewNode::date(*by));
  add_for(writing, entry, *for_invoices, *client);
  if (!add_amount(writing, entry, "--amount", currency_of(writing, *for_invoices, *client),
                  *client))
    return invocation.status();
  add_texts(writing, entry, {"--said"});
  return write_entry(writing, std::move(entry), *client);
}

}  // namespace

extern const Command promise_command;
constinit const Command promise_command = {
    "promise", "the client says when it will be paid",
    "Records that a client promised to pay by DATE. Nothing is written to them about what it "
    "covers until that day and some days of grace are over.",
    {2, 2}, "CLIENT DATE", no_table, options, examples, run, writes};

}  // namespace inv::cli
