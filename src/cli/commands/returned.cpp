#include "cli/entry/entry_command.hpp"

namespace inv::cli {

namespace {

constexpr Option options[] = {
    for_option,
    {"--why", 0, "TEXT", "the reason"},
    {"--ref", 0, "TEXT", "the bank's reference, or a cheque's number"},
    date_option,
    memo_option,
    dry_run_option,
};

constexpr Example examples[] = {
    {"inv returned hart 174.50 --for 2026-0042 --why \"cheque bounced\"",
     "the invoice is open again"},
};

Exit run(Invocation& invocation) {
  Writing writing(invocation);
  const auto client = writing.open_client();
  if (!client) return invocation.status();
  const auto& words = invocation.arguments().names;
  const auto for_words = writing.for_words(*client);
  if (!for_words) return invocation.status();
  const auto amount = writing.money("AMOUNT", words[1], writing.currency(*for_words, *client));
  if (!amount) return invocation.status();
  if (writing.is_there_already("returned", *amount, *for_words, *client, writing.ref()))
    return invocation.status();

  io::NewNode entry = writing.entry();
  entry.add("returned", writing.money_node(*amount, *client));
  writing.add_for(entry, *for_words, *client);
  writing.add_texts(entry, {"--why", "--ref"});
  return writing.record_entry(std::move(entry), *client);
}

}  // namespace

extern const Command returned_command;
constinit const Command returned_command = {
    .name = "returned",
    .summary = "a payment came back",
    .about =
        "Records that a payment came back: a bounced cheque, a direct debit returned. With "
        "--for it is taken off what these invoices received, else off unapplied money.",
    .operands = {2, 2},
    .operand = "CLIENT AMOUNT",
    .csv = false,
    .options = options,
    .examples = examples,
    .run = run,
    .writes = true,
};

}  // namespace inv::cli
