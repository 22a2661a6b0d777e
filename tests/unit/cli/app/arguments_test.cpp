#include <doctest/doctest.h>

#include "cli/app/app.hpp"
#include "cli/app/arguments.hpp"

namespace {

using inv::cli::Arguments;
using inv::cli::parse_arguments;

using Words = std::vector<std::string>;

TEST_CASE("cli/app: names and options in any order") {
  const Words orders[] = {
      {"age", "hart", "lane", "--detail", "--by", "date", "--as-of", "2026-06-30"},
      {"--as-of", "2026-06-30", "age", "--by=date", "hart", "--detail", "lane"},
      {"--as-of=2026-06-30", "age", "--detail", "--by", "date", "--", "hart", "lane"},
  };
  for (const Words& words : orders) {
    const Arguments arguments = parse_arguments(words);
    CHECK(arguments.error == "");
    REQUIRE(arguments.command != nullptr);
    CHECK(arguments.command->name == "age");
    CHECK(arguments.names == Words{"hart", "lane"});
    CHECK(arguments.has("--detail"));
    CHECK(arguments.value("--by") == "date");
    CHECK(arguments.value("--as-of") == "2026-06-30");
    CHECK_FALSE(arguments.has("--tag"));
    CHECK_FALSE(arguments.value("--buckets").has_value());
  }
}

TEST_CASE("cli/app: an option takes one value, whatever follows") {
  const Arguments arguments = parse_arguments({"age", "--buckets", "30,60", "hart"});
  CHECK(arguments.value("--buckets") == "30,60");
  CHECK(arguments.names == Words{"hart"});
}

TEST_CASE("cli/app: of an option given twice the last counts") {
  CHECK(parse_arguments({"--book", "a", "age", "--book", "b"}).value("--book") == "b");
  CHECK(parse_arguments({"-q", "age", "-q", "--quiet"}).has("--quiet"));
}

TEST_CASE("cli/app: a command's name is a name like any other after the command") {
  const Arguments arguments = parse_arguments({"age", "list", "age", "show"});
  CHECK(arguments.error == "");
  CHECK(arguments.command->name == "age");
  CHECK(arguments.names == Words{"list", "age", "show"});
}

TEST_CASE("cli/app: values that look odd are kept") {
  CHECK(parse_arguments({"--book", "[a,b]", "age"}).value("--book") == "[a,b]");
  CHECK(parse_arguments({"age", "--tag", "-x"}).value("--tag") == "-x");
  CHECK(parse_arguments({"age", "--tag", "a=b"}).value("--tag") == "a=b");
  CHECK(parse_arguments({"age", "--tag", "list"}).value("--tag") == "list");
  CHECK(parse_arguments({"list", "-5"}).names == Words{"-5"});
  CHECK(parse_arguments({"list", "--", "--paid"}).names == Words{"--paid"});
}

TEST_CASE("cli/app: help goes before other complaints") {
  CHECK(parse_arguments({"show", "--help"}).error == "");
  CHECK(parse_arguments({"list", "--format", "xml", "-h"}).error == "");
}

TEST_CASE("cli/app: nothing at all is nothing to complain of") {
  const Arguments arguments = parse_arguments({});
  CHECK(arguments.error == "");
  CHECK(arguments.command == nullptr);
}

TEST_CASE("cli/app: what is wrong is said in one line") {
  const struct {
    Words words;
    std::string error;
  } table[] = {
      {{"agee"}, "unknown command `agee`; did you mean `age`?"},
      {{""}, "unknown command ``"},
      {{"audit"}, "unknown command `audit`"},
      {{"agee", "--detail"}, "unknown command `agee`; did you mean `age`?"},
      {{"age", "--detial"}, "unknown option `--detial`; did you mean `--detail`?"},
      {{"age", "--detial=1"}, "unknown option `--detial`; did you mean `--detail`?"},
      {{"--boo", "x", "age"}, "unknown option `--boo`; did you mean `--book`?"},
      {{"age", "-x"}, "unknown option `-x`"},
      {{"age", "-qx"}, "unknown option `-x`"},
      {{"list", "--exit-code"}, "unknown option `--exit-code`"},
      {{"age", "--by"}, "`--by` needs a value"},
      {{"--as-of"}, "`--as-of` needs a value"},
      {{"age", "--tag=", "hart"}, "`--tag` needs a value"},
      {{"age", "--detail=no"}, "`--detail` takes no value"},
      {{"--quiet=1", "age"}, "`--quiet` takes no value"},
      {{"age", "--by", "dat"}, "`--by` is `due` or `date`, not `dat`; did you mean `date`?"},
      {{"age", "--format", "xml"},
       "`--format` is `text`, `json`, `csv`, `html` or `eml`, not `xml`; did you mean `eml`?"},
      {{"show", "x", "--format", "csv"},
       "`inv show` has no table to give as csv; it gives text or json"},
      {{"check", "hart"}, "unexpected argument `hart`"},
      {{"show"}, "`inv show` needs CLIENT|INVOICE"},
      {{"show", "a", "b"}, "`inv show` takes CLIENT|INVOICE; `b` is too much"},
  };
  for (const auto& row : table) {
    CAPTURE(row.error);
    CHECK(parse_arguments(row.words).error == row.error);
  }
}

TEST_CASE("cli/app: a complaint knows which command it is about") {
  CHECK(parse_arguments({"age", "--by"}).command == inv::cli::find_command("age"));
  CHECK(parse_arguments({"age", "--frob"}).command == inv::cli::find_command("age"));
}

}  // namespace
