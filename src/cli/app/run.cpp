#include "inv/cli/app.hpp"

#include <ostream>

#include "help.hpp"
#include "invocation.hpp"
#include "version.hpp"

namespace inv::cli {

int run(const std::vector<std::string>& words, Env& env) {
  const Arguments arguments = parse_arguments(words);
  Invocation invocation(arguments, env);
  if (!arguments.error.empty()) return invocation.refuse(arguments.error);
  const Command* command = arguments.command;
  if (arguments.has("--help"))
    return invocation.write(command == nullptr ? help_text() : help_text(*command), Exit::done);
  if (arguments.has("--version"))
    return invocation.write("inv " + std::string(version) + "\n", Exit::done);
  if (command == nullptr) {
    env.err << help_text();
    return Exit::wrong_usage;
  }
  if (!invocation.settle()) return invocation.status();
  const int status = command->run(invocation);
  if (env.leave) env.leave(status);
  return status;
}

}  // namespace inv::cli
