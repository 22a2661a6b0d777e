#include "cli/entry/entry_command.hpp"

#include "cli/entry/entry_builder.hpp"
#include "cli/entry/entry_write.hpp"

namespace inv::cli {

namespace {

constexpr Option options[] = {
    {"--until", 0, "DATE", "the last day on which it is shown"},
    {"--print", 0, "", "show it on statements"},
    date_option, memo_option, dry_run_option};

constexpr Example examples[] = {
    {"inv note hart \"gate code 4711\"", "for yourself"},
    {"inv note hart \"We are away in August.\" --print --until 2026-08-31", "on their statements"},
};

Exit run(Invocation& invocation) {
  EntryCommand writing(invocation);
  const auto client = writing.open_client();
  if (!client) return invocation.status();
  const auto& words = invocation.arguments().names;
  io::NewNode entry = new_entry(writing);
  entry.add("note", io::NewNode::text(words[1]));
  if (!add_day_to_come(writing, entry, "--until")) return invocation.status();
  if (invocation.arguments().has("--print")) entry.add("print", io::NewNode::plain("true"));
  return write_entry(writing, std::move(entry), *client);
}

}  // namespace

extern const Command note_command;
constinit const Command note_command = {
    "note", "a note that is kept with a client",
    "Keeps a note with a client; it carries over from month to month. With --print it stands on "
    "their statements.",
    {2, 2}, "CLIENT TEXT", no_table, options, examples, run, writes};

}  // namespace inv::cli
