#include "cli/typed/pasted_advice.hpp"

#include <doctest/doctest.h>

#include <sstream>

#include "inv/bank/advice.hpp"

namespace {

TEST_CASE("cli/typed: a stream is read up to the limit, and what is longer is refused") {
  std::istringstream little("2026-0044");
  CHECK(inv::cli::read_advice(little).value() == "2026-0044");
  const std::string most(inv::bank::advice_bytes_max, 'x');
  std::istringstream much(most), more(most + "x");
  CHECK(inv::cli::read_advice(much).value() == most);
  const auto failed = inv::cli::read_advice(more);
  REQUIRE_FALSE(failed);
  CHECK(failed.error().kind == inv::core::Failure::Kind::usage);
  CHECK(failed.error().message ==
        "the remittance advice on standard input is longer than 1 MiB; give AMOUNT and `--for`");
}

}  // namespace
