#include "own_command.hpp"

namespace inv::cli {

int run_own_command(Invocation& invocation, std::vector<std::string> words) {
  Env env = invocation.env();
  env.leave = {};  // this run goes on
  // What is sent is sent today.
  if (invocation.arguments().has("--as-of") && words.front() != "send")
    words.insert(words.begin(), {"--as-of", invocation.as_of().text()});
  words.insert(words.begin(), {"--book", invocation.root()});
  return run(words, env);
}

}  // namespace inv::cli
