#include "cli/entry/entry_command.hpp"

#include "cli/entry/entry_builder.hpp"
#include "cli/entry/entry_values.hpp"
#include "cli/entry/entry_write.hpp"

namespace inv::cli {

namespace {

constexpr Option options[] = {
    for_ids_option, {"--said", 0, "TEXT", "in their words"}, date_option, memo_option,
    dry_run_option,
};

constexpr Example examples[] = {
    {"inv plan hart 2026-06-01=60.00 2026-07-01=60.00 --for 2026-0042", "two instalments"},
    {"inv plan hart +14=60 +45=60", "two and six weeks from now"},
};

std::optional<io::NewNode> read_step(EntryCommand& writing, const std::string& word,
                                     const ForInvoices& for_invoices, book::ClientIx client) {
  const std::size_t equals = word.find('=');
  if (equals == std::string::npos) {
    writing.refuse("a step of a plan is `DATE=AMOUNT`, not `" + word + "`");
    return std::nullopt;
  }
  const auto by = read_day_to_come(writing, "DATE", word.substr(0, equals));
  if (!by) return std::nullopt;
  const auto amount = read_money_in(writing, "AMOUNT", word.substr(equals + 1),
                                    currency_of(writing, for_invoices, client));
  if (!amount) return std::nullopt;
  io::NewNode step = io::NewNode::map();
  step.add("by", io::NewNode::date(*by));
  step.add("amount", money_node(writing, *amount, client));
  return step;
}

Exit run(Invocation& invocation) {
  EntryCommand writing(invocation);
  const auto client = writing.open_client();
  if (!client) return invocation.status();
  const auto& words = invocation.arguments().names;
  const auto for_invoices = read_for_ids(writing, *client);
  if (!for_invoices) return invocation.status();
  io::NewNode steps = io::NewNode::list();
  for (std::size_t i = 1; i < words.size(); ++i) {
    const auto step = read_step(writing, words[i], *for_invoices, *client);
    if (!step) return invocation.status();
    steps.add(*step);
  }

  io::NewNode entry = new_entry(writing);
  entry.add("plan", std::move(steps));
  add_for(writing, entry, *for_invoices, *client);
  add_texts(writing, entry, {"--said"});
  return write_entry(writing, std::move(entry), *client);
}

}  // namespace

extern const Command plan_command;
constinit const Command plan_command = {
    "plan", "an agreed payment plan",
    "Records a payment plan: how much will be paid by which day, a word for each step. What it "
    "covers is not demanded as long as the steps are kept.",
    {2, 1000}, "CLIENT DATE=AMOUNT…", no_table, options, examples, run, writes};

}  // namespace inv::cli
