#include <exception>
#include <iostream>

#include "inv/cli/app.hpp"
#include "inv/cli/world.hpp"
#include "inv/io/files.hpp"

int main(int count, char** words) {
  namespace cli = inv::cli;
  cli::hold_standard_descriptors();
  cli::report_refusals();
  std::ios::sync_with_stdio(false);
  try {
    inv::io::DiskFiles files;
    cli::Env env{.files = files,
                 .out = std::cout,
                 .err = std::cerr,
                 .today = cli::local_today(),
                 .variables = cli::variables(),
                 .folder = ".",
                 .width = cli::terminal_width(),
                 .err_is_terminal = cli::error_is_terminal(),
                 .in = cli::input(),
                 .ask = cli::asking(),
                 .run_program = cli::run_program};
#ifndef INV_SANITIZE  // which looks for what was never freed
    env.leave = cli::leave;
#endif
    return cli::run({words + (count > 0 ? 1 : 0), words + count}, env);
  } catch (const std::exception& error) {
    std::cerr << "inv: internal error: " << error.what() << "\n";
  } catch (...) {
    std::cerr << "inv: internal error\n";
  }
  return cli::could_not;
}
