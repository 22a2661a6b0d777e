#include "cli/entry/entry_command.hpp"

#include "cli/entry/entry_builder.hpp"
#include "cli/entry/entry_write.hpp"

namespace inv::cli {

namespace {

constexpr Option options[] = {
    {"--date", 0, "DATE",
     "up to and including that day: YYYY-MM-DD, today (the default), yesterday, friday"},
    memo_option, dry_run_option};

constexpr Example examples[] = {
    {"inv reconciled \"Bank\" --date yesterday",
     "all of the bank's payments up to yesterday are in"},
};

Exit run(Invocation& invocation) {
  EntryCommand writing(invocation);
  if (!writing.open()) return invocation.status();
  const auto& words = invocation.arguments().names;
  io::NewNode entry = new_entry(writing);
  entry.add("reconciled", io::NewNode::text(words[0]));
  return write_entry(writing, std::move(entry), std::nullopt);
}

}  // namespace

extern const Command reconciled_command;
constinit const Command reconciled_command = {
    "reconciled", "payments are entered up to a day",
    "Records that all payments of an account are in the book, up to and including the day. Firm "
    "words wait until the payments are entered.",
    {1, 1}, "ACCOUNT", no_table, options, examples, run, writes};

}  // namespace inv::cli
