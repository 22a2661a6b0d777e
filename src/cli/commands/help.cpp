#include "cli/app/app.hpp"
#include "cli/app/invocation.hpp"

namespace inv::cli {

namespace {

Exit run_help(Invocation& invocation) {
  const HelpShape shape{invocation.look().width};
  const auto& names = invocation.arguments().names;
  if (names.empty()) return invocation.write(help_text(shape), Exit::done);
  const Command* const command = find_command(names.front());
  if (command == nullptr) invocation.refuse_in_book(unknown_command(names.front()));
  return invocation.write(help_text(*command, shape), Exit::done);
}

}  // namespace

constinit const Command help_command = {
    "help",
    "what there is, or all about one command",
    "Prints the help of a command, as its `--help` does; without one the commands that there are.",
    {0, 1, "[COMMAND]"},
    {},
    {{"inv help", "the commands that there are"}, {"inv help pay", "all about one"}},
    run_help,
    besides};

}  // namespace inv::cli
