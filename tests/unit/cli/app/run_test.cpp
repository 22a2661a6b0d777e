#include <doctest/doctest.h>

#include <cerrno>
#include <iterator>
#include <sstream>
#include <streambuf>

#include "cli/transcript/world.hpp"
#include "inv/bank/advice.hpp"
#include "inv/cli/app.hpp"

namespace {

using inv::testing::Outcome;
using inv::testing::run_line;
using inv::testing::World;

const std::string small_book =
    "business: {name: Rowan, currency: GBP}\n"
    "clients:\n  - {id: hart, name: Mrs Hart, email: hart@hart.example}\n"
    "invoices:\n  - {id: 1, client: hart, date: 2026-03-01, total: 10.00}\n";

World small_world() {
  World world;
  world.files.files["/book/inv.yaml"] = small_book;
  return world;
}

/// A stream that takes nothing, as a full disk or a closed pipe does.
class Refusing : public std::streambuf {
 public:
  explicit Refusing(int error) : error_(error) {}

 protected:
  int_type overflow(int_type) override {
    errno = error_;
    return traits_type::eof();
  }

 private:
  int error_;
};

struct Refused {
  int exit;
  std::string err;
};

Refused run_refused(const std::vector<std::string>& words, int error) {
  World world = small_world();
  Refusing buffer(error);
  std::ostream out(&buffer);
  std::ostringstream err;
  inv::cli::Env env{.files = world.files,
                    .out = out,
                    .err = err,
                    .today = world.today,
                    .variables = {},
                    .folder = "/book",
                    .width = {},
                    .err_is_terminal = false};
  const int exit = inv::cli::run(words, env);
  return {exit, err.str()};
}

TEST_CASE("cli/app: output that cannot be written is no success") {
  const std::vector<std::vector<std::string>> lines = {
      {"age"}, {"list", "--format", "json"}, {"check"}, {"next", "--exit-code"}, {"--help"},
      {"--version"}};
  for (const auto& words : lines) {
    CAPTURE(words.front());
    const Refused full = run_refused(words, ENOSPC);
    CHECK(full.exit == inv::cli::could_not);
    CHECK(full.err == "inv: error: cannot write to standard output: No space left on device\n");
  }
}

TEST_CASE("cli/run: a pasted advice is read up to its limit, and what is longer is refused") {
  World world = small_world();
  world.input = std::string(inv::bank::advice_bytes_max, 'x');
  CHECK(run_line(world, "inv pay hart").err ==
        "inv: note: it is too long: its end is left out\n"
        "inv: note: it names no open invoice of `hart`\n"
        "inv: error: nothing in the text on standard input can be proposed; give AMOUNT or "
        "`--for`\n");
  *world.input += 'x';
  const Outcome outcome = run_line(world, "inv pay hart");
  CHECK(outcome.exit == inv::cli::wrong_usage);
  CHECK(outcome.err ==
        "inv: error: the remittance advice on standard input is longer than 1 MiB; give AMOUNT "
        "and `--for`\nsee `inv pay --help`\n");
}

TEST_CASE("cli/run: leaving comes last, with all that was printed and the status") {
  for (const char* const command : {"age", "next --exit-code"}) {
    CAPTURE(command);
    World world = small_world();
    const Outcome usual = run_line(world, std::string("inv ") + command);
    std::ostringstream out, err;
    std::vector<std::string> left;
    inv::cli::Env env{.files = world.files,
                      .out = out,
                      .err = err,
                      .today = world.today,
                      .variables = {},
                      .folder = "/book",
                      .width = {},
                      .leave = [&](int status) { left = {out.str(), std::to_string(status)}; }};
    std::istringstream words(command);
    const int exit = inv::cli::run({std::istream_iterator<std::string>(words), {}}, env);
    CHECK(exit == usual.exit);
    CHECK(left == std::vector<std::string>{usual.out, std::to_string(usual.exit)});
  }
}

TEST_CASE("cli/run: a closed pipe ends quietly") {
  const Refused closed = run_refused({"age"}, EPIPE);
  CHECK(closed.exit == inv::cli::could_not);
  CHECK(closed.err == "");
}

TEST_CASE("cli/app: every command and every format of it ends in a newline or says nothing") {
  const char* const commands[] = {"check", "age",   "list",      "show hart",
                                  "next",  "calls", "statement", "remind --dry-run",
                                  "next --thanks", "thank --dry-run"};
  const char* const formats[] = {"text", "json"};
  for (const char* command : commands) {
    for (const char* format : formats) {
      World world = small_world();
      const std::string line = std::string("inv ") + command + " --format " + format;
      CAPTURE(line);
      const Outcome outcome = run_line(world, line);
      CHECK(outcome.exit == 0);
      CHECK(outcome.err == "");
      CHECK(outcome.out.ends_with("\n"));
    }
  }
}

TEST_CASE("cli/app: text without a terminal holds no control sequence, and with colour it does") {
  World world = small_world();
  CHECK(run_line(world, "inv list").out.find('\x1b') == std::string::npos);
  CHECK(run_line(world, "inv list --color always").out.find('\x1b') != std::string::npos);
  CHECK(run_line(world, "inv list --color always --format json").out.find('\x1b') ==
        std::string::npos);
  world.terminal = 80;
  CHECK(run_line(world, "inv list").out.find('\x1b') != std::string::npos);
  CHECK(run_line(world, "inv list --color never").out.find('\x1b') == std::string::npos);
  world.variables["NO_COLOR"] = "1";
  CHECK(run_line(world, "inv list").out.find('\x1b') == std::string::npos);
}

TEST_CASE("cli/app: --as-of today is the day of the world") {
  World world = small_world();
  for (const char* line : {"inv age --format json", "inv age --format json --as-of today"})
    CHECK(run_line(world, line).out.find("2026-06-30") != std::string::npos);
}

TEST_CASE("cli/app: no message repeats a long word whole") {
  const std::string word(120000, 'x');
  for (const char* const line :
       {"", "--", "--book ", "--as-of ", "--format ", "age ", "age --tag ", "age --buckets ",
        "age --by ", "check ", "show ", "statement --from ", "statement --month ", "bill ",
        "bill hart --line ",
        "bill hart --line a; ", "bill hart --total ", "bill hart --due ", "bill hart --currency ",
        "bill hart --instalment ", "bill hart --terms ", "pay ", "pay hart ", "pay hart 5 --for ",
        "pay hart 5 --charges ", "hold hart ", "plan hart ", "sent hart ", "void ", "close ",
        "client ", "client add --name a --billing ", "init a --name a --currency ",
        "init a --name a --currency GBP --terms ", "init a --name a --currency GBP --email ",
        "merge ours theirs ", "log hart --call a --mood "}) {
    CAPTURE(line);
    World world = small_world();
    const Outcome outcome = run_line(world, "inv " + std::string(line) + word);
    CHECK(outcome.err.size() < 4000);
  }
}

TEST_CASE("cli/app: bytes of the command line that are no text do no harm") {
  World world = small_world();
  for (const char* word : {"\xff\xfe", "\x1b[31mred", "a\nb", "`"}) {
    const Outcome outcome = run_line(world, std::string("inv age \"") + word + "\"");
    CHECK(outcome.exit == inv::cli::wrong_usage);
    CHECK(outcome.err.find('\x1b') == std::string::npos);
    CHECK(outcome.err.find('\n') == outcome.err.size() - 1);
  }
}

}  // namespace
