#include "cli/entry/entry_command.hpp"

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

std::optional<io::NewNode> read_step(Writing& writing, const std::string& word,
                                     const ForWords& for_words, book::ClientIx client) {
  const std::size_t equals = word.find('=');
  if (equals == std::string::npos) {
    writing.refuse("a step of a plan is `DATE=AMOUNT`, not `" + word + "`");
    return std::nullopt;
  }
  const auto by = writing.day_to_come("DATE", word.substr(0, equals));
  if (!by) return std::nullopt;
  const auto amount =
      writing.money_in("AMOUNT", word.substr(equals + 1), writing.currency(for_words, client));
  if (!amount) return std::nullopt;
  io::NewNode step = io::NewNode::map();
  step.add("by", io::NewNode::date(*by));
  step.add("amount", writing.money_node(*amount, client));
  return step;
}

Exit run(Invocation& invocation) {
  Writing writing(invocation);
  const auto client = writing.open_client();
  if (!client) return invocation.status();
  const auto& words = invocation.arguments().names;
  const auto for_words = writing.for_ids(*client);
  if (!for_words) return invocation.status();
  io::NewNode steps = io::NewNode::list();
  for (std::size_t i = 1; i < words.size(); ++i) {
    const auto step = read_step(writing, words[i], *for_words, *client);
    if (!step) return invocation.status();
    steps.add(*step);
  }

  io::NewNode entry = writing.entry();
  entry.add("plan", std::move(steps));
  writing.add_for(entry, *for_words, *client);
  writing.add_texts(entry, {"--said"});
  return writing.record_entry(std::move(entry), *client);
}

}  // namespace

extern const Command plan_command;
constinit const Command plan_command = {
    .name = "plan",
    .summary = "an agreed payment plan",
    .about =
        "Records a payment plan: how much will be paid by which day, a word for each step. "
        "What it covers is not demanded as long as the steps are kept.",
    .operands = {2, 1000},
    .operand = "CLIENT DATE=AMOUNT…",
    .csv = false,
    .options = options,
    .examples = examples,
    .run = run,
    .writes = true,
};

}  // namespace inv::cli
