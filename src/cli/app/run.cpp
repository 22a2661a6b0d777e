#include "inv/cli/app.hpp"

#include <ostream>

#include "app.hpp"
#include "invocation.hpp"

namespace inv::cli {

namespace {

Exit run_command(Invocation& invocation) {
  const Arguments& arguments = invocation.arguments();
  const Command* command = arguments.command;
  if (!arguments.error.empty()) invocation.refuse(arguments.error);
  const HelpShape shape{invocation.look().width, arguments.asks_in_short};
  if (arguments.has("--help"))
    return invocation.write(command == nullptr ? help_text(shape) : help_text(*command, shape),
                            Exit::done);
  if (arguments.has("--version"))
    return invocation.write("inv " + std::string(version) + "\n", Exit::done);
  if (command == nullptr) throw Stop{Exit::wrong_usage, help_text(shape)};
  invocation.read_options();
  return command->run(invocation);
}

}  // namespace

int run(const std::vector<std::string>& typed, Env& env) {
  const Arguments arguments = parse_arguments(typed);
  int status = Exit::done;
  try {
    Invocation invocation(arguments, env);
    status = run_command(invocation);
    if (env.leave) env.leave(status);
  } catch (const Stop& stop) {
    env.err << stop.message;
    status = stop.status;
    if (env.leave) env.leave(status);
  }
  return status;
}

}  // namespace inv::cli
