#include "cli/entry/entry_command.hpp"

namespace inv::cli {

namespace {

constexpr Option options[] = {
    for_option,
    date_option,
    memo_option,
    dry_run_option,
};

constexpr Example examples[] = {
    {"inv apply hart 20.00 --for 2026-0043", "part of a deposit to one invoice"},
    {"inv apply hart --for 2026-0043", "as much as it takes"},
};

Exit run(Invocation& invocation) {
  Writing writing(invocation);
  const auto client = writing.open_client();
  if (!client) return invocation.status();
  const auto& words = invocation.arguments().names;
  const auto for_words = writing.for_words(*client);
  if (!for_words) return invocation.status();
  if (for_words->targets.empty())
    return invocation.refuse("`inv apply` needs `--for`: the invoices that the money is for");
  std::optional<core::Money> amount = writing.amount_or_open(*for_words, *client);
  if (!amount) return invocation.status();
  if (words.size() == 1 && !for_words->has_amounts()) {
    const report::Account account = report::replay(writing.book(), *client, writing.date());
    const core::Money there = account.unapplied_in(amount->currency());
    if (!there.is_positive()) return writing.refuse("no money is unapplied on that day");
    amount = core::min(*amount, there);
  }

  io::NewNode entry = writing.entry();
  entry.add("apply", writing.money_node(*amount, *client));
  writing.add_for(entry, *for_words, *client);
  return writing.record_entry(std::move(entry), *client);
}

}  // namespace

extern const Command apply_command;
constinit const Command apply_command = {
    .name = "apply",
    .summary = "put unapplied money to invoices",
    .about =
        "Puts money that no invoice has yet to the invoices that --for names: free money "
        "first, then what waits for invoices to come, then deposits that were kept. Without AMOUNT "
        "as much as they have open and as there is.",
    .operands = {1, 2},
    .operand = "CLIENT [AMOUNT]",
    .csv = false,
    .options = options,
    .examples = examples,
    .run = run,
    .writes = true,
};

}  // namespace inv::cli
