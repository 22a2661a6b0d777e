#include "cli/entry/entry_command.hpp"

#include "cli/entry/entry_builder.hpp"
#include "cli/entry/entry_values.hpp"
#include "cli/entry/entry_write.hpp"

namespace inv::cli {

namespace {

constexpr Option options[] = {
    {"--call", 0, "TEXT", "a telephone call"},
    {"--visit", 0, "TEXT", "a visit, or at the gate"},
    {"--email", 0, "TEXT", "a mail"},
    {"--letter", 0, "TEXT", "a letter"},
    {"--message", 0, "TEXT", "a text message"},
    {"--by", 0, "WHO", "who of you it was"},
    {"--outcome", 0,
     "no-answer|voicemail|not-received|in-approval|in-payment|disputed|promised|other",
     "what came of it"},
    {"--mood", 0, "1|2|3|4|5", "1 bad to 5 good"},
    {"--stage", 0, "N", "the step of the ladder that it was"},
    for_ids_option,
    {"--next", 0, "DATE", "come back to it on that day"},
    {"--assigned", 0, "WHO", "who is to do that"},
    date_option, memo_option, dry_run_option};

constexpr Example examples[] = {
    {"inv log millhouse --call \"asked about the roses\" --mood 5", "a good talk"},
    {"inv log hart --call \"nobody there\" --outcome no-answer --next tomorrow",
     "try again tomorrow"},
};

constexpr std::string_view contacts[] = {"--call", "--visit", "--email", "--letter", "--message"};

/// The one option that says how it was. Nothing, and said, where it is not one.
std::optional<std::string_view> contact_of(Invocation& invocation) {
  std::optional<std::string_view> found;
  for (const std::string_view option : contacts) {
    if (!invocation.arguments().has(option)) continue;
    if (found) {
      invocation.refuse("`" + std::string(*found) + "` and `" + std::string(option) +
                        "` are two contacts; log one at a time");
      return std::nullopt;
    }
    found = option;
  }
  if (!found)
    invocation.refuse(
        "`inv log` needs one of `--call`, `--visit`, `--email`, `--letter` or "
        "`--message`, with what was said");
  return found;
}

Exit run(Invocation& invocation) {
  EntryCommand writing(invocation);
  const auto client = writing.open_client();
  if (!client) return invocation.status();
  writing.may_happen_twice();
  const auto how = contact_of(invocation);
  if (!how) return invocation.status();
  const auto for_invoices = read_for_ids(writing, *client);
  if (!for_invoices) return invocation.status();

  io::NewNode entry = new_entry(writing);
  entry.add(how->substr(2), io::NewNode::text(*invocation.arguments().value(*how)));
  add_for(writing, entry, *for_invoices, *client);
  add_texts(writing, entry, {"--by"});
  add_choices(writing, entry, {"--outcome", "--mood", "--stage"});
  if (!add_day_to_come(writing, entry, "--next")) return invocation.status();
  add_texts(writing, entry, {"--assigned"});
  return write_entry(writing, std::move(entry), *client);
}

}  // namespace

extern const Command log_command;
constinit const Command log_command = {
    "log", "a call, a visit, a mail: what was said",
    "Records that a person was in touch with a client, and what was said. `inv next` counts it as "
    "a step: nobody is written to the day after a good talk.",
    {1, 1}, "CLIENT", no_table, options, examples, run, writes};

}  // namespace inv::cli
