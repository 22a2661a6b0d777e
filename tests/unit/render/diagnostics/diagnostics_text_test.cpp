#include <doctest/doctest.h>

#include "inv/render/diagnostics.hpp"
#include "inv/render/machine.hpp"
#include "render/rows.hpp"

namespace inv::render::rows {
namespace {

using core::DiagnosticId;

/// A book of one file, and spans of what stands in it.
struct OneFile {
  core::Sources sources;
  std::string text;
  std::uint32_t file = 0;

  explicit OneFile(std::string of, std::string path = "clients/hart.yaml") : text(std::move(of)) {
    file = sources.add({std::move(path), text});
  }
  core::SourceSpan at(std::string_view what) const {
    const std::size_t begin = text.find(what);
    REQUIRE(begin != std::string::npos);
    return {file, static_cast<std::uint32_t>(begin),
            static_cast<std::uint32_t>(begin + what.size())};
  }
  std::string shown(std::string_view what, int width = 80) const {
    core::Diagnostics diagnostics;
    diagnostics.add(DiagnosticId::bad_money, at(what), "not an amount");
    return diagnostics_text(diagnostics, sources, 0, look(width));
  }
};

const char* const hart =
    "clients:\n"
    "  - id: hart\n"
    "journal:\n"
    "  - {date: 2026-04-14, client: hart, paid: 180.00, for: [2026-0042], memo: by cheque, late}\n";

TEST_CASE("render/diagnostics: the place, the message, the line and a caret") {
  const OneFile file(hart);
  core::Diagnostics diagnostics;
  diagnostics.add({DiagnosticId::returned_exceeds,
                   file.at("180.00"),
                   "payment of `180.00` exceeds `2026-0042`",
                   {{file.at("hart"), "the client is here"}}});
  diagnostics.add(DiagnosticId::number_gap, file.at("id"), "no `2026-0041`");
  CHECK(diagnostics_text(diagnostics, file.sources, 0, look(100)) ==
        R"(clients/hart.yaml:4:44: error: payment of `180.00` exceeds `2026-0042` [returned-exceeds]
    4 |   - {date: 2026-04-14, client: hart, paid: 180.00, for: [2026-0042], memo: by cheque, late}
      |                                            ^~~~~~
clients/hart.yaml:2:9: note: the client is here
    2 |   - id: hart
      |         ^~~~
clients/hart.yaml:2:5: warning: no `2026-0041` [number-gap]
    2 |   - id: hart
      |     ^~
)");
}

TEST_CASE("render/diagnostics: of a long line the part around the caret") {
  const OneFile file(hart);
  CHECK(file.shown("180.00", 60) ==
        R"(clients/hart.yaml:4:44: error: not an amount [bad-money]
    4 | …2026-04-14, client: hart, paid: 180.00, for: [2026…
      |                                  ^~~~~~
)");
  CHECK(file.shown("by cheque", 60) ==
        R"(clients/hart.yaml:4:76: error: not an amount [bad-money]
    4 | …d: 180.00, for: [2026-0042], memo: by cheque, late}
      |                                     ^~~~~~~~~
)");
  CHECK(file.shown("2026-04-14, client: hart, paid: 180.00, for: [2026-0042]", 60) ==
        R"(clients/hart.yaml:4:12: error: not an amount [bad-money]
    4 |   - {date: 2026-04-14, client: hart, paid: 180.00,…
      |            ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
)");
}

TEST_CASE("render/diagnostics: the caret stands by width, the column counts bytes") {
  const OneFile file("name: 朝日 Zoe\u0308 👩🏽 here\n");
  CHECK(file.shown("here") ==
        R"(clients/hart.yaml:1:29: error: not an amount [bad-money]
    1 | name: 朝日 Zoë 👩🏽 here
      |                   ^~~~
)");
  CHECK(file.shown("日") ==
        R"(clients/hart.yaml:1:10: error: not an amount [bad-money]
    1 | name: 朝日 Zoë 👩🏽 here
      |         ^~
)");
}

TEST_CASE("render/diagnostics: what is in the file does nothing to the terminal") {
  const OneFile file("a:\t\x1b[2J \xFF\xFE bad \u202E\r\n", "\x1b]0;x\a.yaml");
  CHECK(file.shown("bad") ==
        R"(�]0;x�.yaml:1:12: error: not an amount [bad-money]
    1 | a: �[2J �� bad �
      |            ^~~
)");
}

TEST_CASE("render/diagnostics: a byte-order mark is not counted") {
  CHECK(OneFile("\xEF\xBB\xBF" "a: 1\n").shown("1") ==
        R"(clients/hart.yaml:1:4: error: not an amount [bad-money]
    1 | a: 1
      |    ^
)");
}

TEST_CASE("render/diagnostics: at the end of a file, over the end of a line") {
  CHECK(OneFile("a: |\n  one\n  two").shown("two") ==
        R"(clients/hart.yaml:3:3: error: not an amount [bad-money]
    3 |   two
      |   ^~~
)");
  CHECK(OneFile("a: \"one\n  two\"\n").shown("\"one\n  two\"") ==
        R"(clients/hart.yaml:1:4: error: not an amount [bad-money]
    1 | a: "one
      |    ^~~~
)");
  const OneFile file("a: 1\n");
  core::Diagnostics diagnostics;
  diagnostics.add(DiagnosticId::cut_off, {file.file, 4, 4}, "no newline at the end");
  diagnostics.add(DiagnosticId::cut_off, {file.file, 5, 5}, "no newline at the end");
  CHECK(diagnostics_text(diagnostics, file.sources, 0, look(80)) ==
        R"(clients/hart.yaml:1:5: error: no newline at the end [cut-off]
    1 | a: 1
      |     ^
clients/hart.yaml:2:1: error: no newline at the end [cut-off]
    2 |
      | ^
)");
}

TEST_CASE("render/diagnostics: a file that is one long line") {
  const OneFile file(std::string(100000, 'x') + "bad" + std::string(100000, 'y') + '\n');
  CHECK(file.shown("bad", 60) ==
        R"(clients/hart.yaml:1:100001: error: not an amount [bad-money]
    1 | …xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxbadyyyyyyyyyyyy…
      |                                     ^~~
)");
}

TEST_CASE("render/diagnostics: of many the first, errors before warnings, and how many more") {
  const OneFile file(hart);
  core::Diagnostics diagnostics;
  for (int i = 0; i < 1200; ++i) {
    diagnostics.add(DiagnosticId::number_gap, file.at("id"), "a gap");
    diagnostics.add(DiagnosticId::bad_date, file.at("2026-04-14"), "no such day");
  }
  const std::string text = diagnostics_text(diagnostics, file.sources, 20, look(80));
  CHECK(text.find("warning:") == std::string::npos);
  CHECK(text.ends_with("\n… and 1,180 more errors, 1,200 more warnings; `inv check` shows all\n"));
}

TEST_CASE("render/diagnostics: one more, and all") {
  const OneFile file(hart);
  core::Diagnostics diagnostics;
  diagnostics.add(DiagnosticId::number_gap, file.at("id"), "a gap");
  diagnostics.add(DiagnosticId::bad_date, file.at("2026-04-14"), "no such day");
  CHECK(diagnostics_text(diagnostics, file.sources, 1, look(80))
            .ends_with("… and 1 more warning; `inv check` shows all\n"));
  CHECK(diagnostics_text(diagnostics, file.sources, 2, look(80)).find("more") ==
        std::string::npos);
  CHECK(diagnostics_text(core::Diagnostics(), file.sources, 20, look(80)).empty());
}

TEST_CASE("render/diagnostics: colours as compilers have them") {
  const OneFile file(hart);
  core::Diagnostics diagnostics;
  diagnostics.add(DiagnosticId::bad_date, file.at("hart"), "bad");
  const Look colour{.width = 80, .colour = true, .picture = false};
  const std::string text = diagnostics_text(diagnostics, file.sources, 0, colour);
  CHECK(text.starts_with("\x1b[1mclients/hart.yaml:2:9:\x1b[0m \x1b[1;31merror:\x1b[0m bad"));
  CHECK(text.ends_with("\x1b[1;32m^~~~\x1b[0m\n"));
}

TEST_CASE("render/diagnostics: JSON") {
  const OneFile file(hart);
  core::Diagnostics diagnostics;
  diagnostics.add(DiagnosticId::bad_date, file.at("2026-04-14"), "`\xFF` is no day");
  diagnostics.add(DiagnosticId::number_gap, file.at("id"), "a gap");
  CHECK(check_json(diagnostics, file.sources) ==
        R"({
  "schema": "inv.check/1",
  "errors": 1,
  "warnings": 1,
  "diagnostics": [
    {
      "file": "clients/hart.yaml",
      "line": 4,
      "column": 12,
      "severity": "error",
      "code": "bad-date",
      "message": "`�` is no day"
    },
    {
      "file": "clients/hart.yaml",
      "line": 2,
      "column": 5,
      "severity": "warning",
      "code": "number-gap",
      "message": "a gap"
    }
  ]
}
)");
}

}  // namespace
}  // namespace inv::render::rows
