#include "cli/entry/entry_builder.hpp"
#include "cli/entry/entry_command.hpp"
#include "cli/entry/entry_write.hpp"
#include "inv/report/relations.hpp"

namespace inv::cli {

namespace {

constexpr Option options[] = {
    date_option,
    memo_option,
    dry_run_option,
};

constexpr Example examples[] = {
    {"inv release oakfarm \"back at work\"", "reminders may go on"},
};

Exit run(Invocation& invocation) {
  EntryCommand writing(invocation);
  const auto client = writing.open_client();
  if (!client) return invocation.status();
  const auto& words = invocation.arguments().names;
  const report::Account account = report::replay(writing.book(), *client, writing.date());
  if (!report::relations(writing.book(), account).hold)
    invocation.note("there is no hold on `" + writing.book().client(*client).id + "` on " +
                    writing.date().text());
  io::NewNode entry = new_entry(writing);
  entry.add("release", io::NewNode::text(words.size() == 2 ? words[1] : "hold ended"));
  return write_entry(writing, std::move(entry), *client);
}

}  // namespace

extern const Command release_command;
constinit const Command release_command = {
    .name = "release",
    .summary = "end a hold",
    .about = "Ends the hold on a client, with a word about why.",
    .operands = {1, 2},
    .operand = "CLIENT [TEXT]",
    .csv = false,
    .options = options,
    .examples = examples,
    .run = run,
    .writes = true,
};

}  // namespace inv::cli
