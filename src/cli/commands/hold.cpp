#include "cli/entry/entry_command.hpp"

#include "cli/entry/entry_builder.hpp"
#include "cli/entry/entry_values.hpp"
#include "cli/entry/entry_write.hpp"
#include "inv/report/relations.hpp"

namespace inv::cli {

namespace {

constexpr Option hold_options[] = {
    {"--until", 0, "DATE",
     "the same as DATE: the last day of it; open (the default): until `inv release`"},
    {"--why", 0, "TEXT", "the reason"},
    date_option, memo_option, dry_run_option};

constexpr Option release_options[] = {date_option, memo_option, dry_run_option};

constexpr Example hold_examples[] = {
    {"inv hold oakfarm --until 2026-06-30 --why bereavement", "quiet until the end of June"},
    {"inv hold hart", "until it is released"},
};
constexpr Example release_examples[] = {
    {"inv release oakfarm \"back at work\"", "reminders may go on"},
};

Exit run_hold(Invocation& invocation) {
  EntryCommand writing(invocation);
  const auto client = writing.open_client();
  if (!client) return invocation.status();
  const auto& words = invocation.arguments().names;
  const auto given = invocation.arguments().value("--until");
  if (given && words.size() == 2)
    return invocation.refuse("the day of a hold is given twice: `" + words[1] + "` and `--until`");
  const std::string until = given ? *given : words.size() == 2 ? words[1] : "open";
  io::NewNode value = io::NewNode::plain("open");
  if (until != "open") {
    const auto day = read_day(writing, "--until", until);
    if (!day) return invocation.status();
    if (*day < writing.date())
      return writing.refuse("a hold until " + day->text() + " would be over before it begins on " +
                            writing.date().text());
    value = io::NewNode::date(*day);
  }

  io::NewNode entry = new_entry(writing);
  entry.add("hold", std::move(value));
  add_texts(writing, entry, {"--why"});
  return write_entry(writing, std::move(entry), *client);
}

Exit run_release(Invocation& invocation) {
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

extern const Command hold_command, release_command;
constinit const Command hold_command = {
    "hold", "no reminders for a while",
    "Holds all reminders to a client up to and including a day, or until `inv release`. A later "
    "hold replaces an earlier one.",
    {1, 2}, "CLIENT [DATE]", no_table, hold_options, hold_examples, run_hold, writes};

constinit const Command release_command = {
    "release", "end a hold", "Ends the hold on a client, with a word about why.",
    {1, 2}, "CLIENT [TEXT]", no_table, release_options, release_examples, run_release, writes};

}  // namespace inv::cli
