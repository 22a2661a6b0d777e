#include <exception>
#include <iostream>

#include "inv/cli/world.hpp"

int main(int count, char** arguments) {
  namespace cli = inv::cli;
  try {
    inv::io::DiskFiles files;
    cli::Env env = cli::real_world(files);
    return cli::run({arguments + (count > 0 ? 1 : 0), arguments + count}, env);
  } catch (const std::exception& error) {
    std::cerr << "inv: internal error: " << error.what() << "\n";
  } catch (...) {
    std::cerr << "inv: internal error\n";
  }
  return cli::could_not;
}
