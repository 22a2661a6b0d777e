#include <algorithm>

#include "cli/entry/entry_builder.hpp"
#include "cli/entry/entry_command.hpp"
#include "cli/entry/entry_values.hpp"
#include "cli/entry/entry_write.hpp"
#include "inv/core/nearest.hpp"

namespace inv::cli {

namespace {

constexpr Option options[] = {
    for_ids_option,
    {"--stage", 0, "N", "the step of the ladder that it was"},
    {"--via", 0, "TEXT", "email, letter"},
    {"--message-id", 0, "ID", "of the mail"},
    date_option, memo_option, dry_run_option};

constexpr Example examples[] = {
    {"inv sent hart reminder --via email", "the reminder that `inv remind` wrote went out"},
    {"inv sent hart invoice --for 2026-0043", "so that it may be chased, with `sent: tracked`"},
};

constexpr std::string_view documents[] = {"reminder", "statement", "invoice", "thanks"};

Exit run(Invocation& invocation) {
  EntryCommand writing(invocation);
  const auto client = writing.open_client();
  if (!client) return invocation.status();
  const auto& words = invocation.arguments().names;
  if (std::ranges::find(documents, words[1]) == std::end(documents))
    return invocation.refuse(
        "what was sent is `reminder`, `statement`, `invoice` or `thanks`, not `" + words[1] + "`" +
        core::did_you_mean(words[1], documents));
  const auto for_invoices = read_for_ids(writing, *client);
  if (!for_invoices) return invocation.status();

  io::NewNode entry = new_entry(writing);
  entry.add("sent", io::NewNode::plain(words[1]));
  add_for(writing, entry, *for_invoices, *client);
  add_choices(writing, entry, {"--stage"});
  add_texts(writing, entry, {"--via", "--message-id"});
  return write_entry(writing, std::move(entry), *client);
}

}  // namespace

extern const Command sent_command;
constinit const Command sent_command = {
    "sent", "a document went out",
    "Records that a document went to a client: reminder, statement, invoice or thanks. A reminder "
    "counts as a step of the ladder.",
    {2, 2}, "CLIENT reminder|statement|invoice|thanks", no_table, options, examples, run, writes};

}  // namespace inv::cli
