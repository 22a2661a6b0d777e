#include "own_command.hpp"

namespace inv::cli {

int run_own_command(Invocation& invocation, std::vector<std::string> words) {
  Env env = invocation.env();
  env.leave = {};  // this run goes on
  words.insert(words.begin(),
               {"--book", invocation.root(), "--as-of", invocation.as_of().text()});
  return run(words, env);
}

}  // namespace inv::cli
