#include "cli/app/app.hpp"
#include "cli/send/dispatch.hpp"

namespace inv::cli {

namespace {

/// The one thing that this run does, by its option.
Exit run_send(Invocation& invocation) {
  const Arguments& arguments = invocation.arguments();
  int asked = 0;
  for (const char* const option : {"--dry-run", "--sent", "--not-sent", "--trust"})
    asked += arguments.has(option) ? 1 : 0;
  if (asked > 1)
    invocation.refuse("`--dry-run`, `--sent`, `--not-sent` and `--trust` exclude each other");
  if (arguments.has("--as-of") && !arguments.has("--dry-run"))
    invocation.refuse("what is sent is sent today; `--as-of` goes with `--dry-run` alone");
  const bool marks = arguments.has("--sent") || arguments.has("--not-sent");
  if (marks && arguments.names.empty()) invocation.refuse("which draft? Name each one");
  if (arguments.has("--trust") && !arguments.names.empty())
    invocation.refuse("`--trust` is about the mail program, and takes no drafts");
  Dispatch dispatch(invocation);
  if (arguments.has("--trust")) return dispatch.trust();
  if (arguments.has("--sent")) return dispatch.mark_sent(arguments.names);
  if (arguments.has("--not-sent")) return dispatch.mark_not_sent(arguments.names);
  return arguments.has("--dry-run") ? dispatch.tell(arguments.names)
                                    : dispatch.send(arguments.names);
}

}  // namespace

constinit const Command send_command = {
    "send",
    "what was approved, to the mail program, at most once",
    "Gives each approved mail to the program that `mail` of the business names, one at a time, and "
    "records it in the journal. What no longer holds is held back and new again; what may or may "
    "not have gone is said, and never sent twice. Letters are listed, to be posted.",
    {0, any_number, "DRAFT"},
    {{"--dry-run", "", "tell what would be sent, and send nothing"},
     {"--sent", "", "record the drafts named: they went by another way, or were posted"},
     {"--not-sent", "", "of uncertain ones: they did not go, and are approved again"},
     {"--trust", "", "say yes to the book's mail program on this machine; sends nothing"},
     {"--exit-code", "", "exit with 10 when approved ones remain"}},
    {{"inv send --trust", "once, before the first mail"},
     {"inv send", "all that is approved"},
     {"inv send hart.reminder", "one of them"},
     {"inv send --sent millhouse.reminder", "the letter was posted"}},
    run_send,
    documents};

}  // namespace inv::cli
