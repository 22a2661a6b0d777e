#include <doctest/doctest.h>

#include "inv/render/screen.hpp"
#include "inv/render/text.hpp"
#include "render/rows.hpp"

namespace inv::render::rows {
namespace {

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find('\n', at);
    REQUIRE(end != std::string::npos);
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

TEST_CASE("render/screen: a row for each client, a totals row") {
  CHECK(age_text(gardener(), false, look(80)) ==
        R"(Aged receivables as of 2026-06-30, by due date, in GBP

Client  Name               Total  Current    1-30  31-60   61-90       90+  Days
────────────────────────────────────────────────────────────────────────────────
abbey   Abbey House       120.00   120.00       –      –       –         –     –
hart    Mrs Edith Hart  1,434.50        –  174.50  60.00       –  1,200.00   121
young   Young & Daugh…    350.25    40.00       –      –  310.25         –    75
────────────────────────────────────────────────────────────────────────────────
Total   3 clients       1,904.75   160.00  174.50  60.00  310.25  1,200.00
)");
}

TEST_CASE("render/screen: where it is narrow the names go, then the buckets go below") {
  CHECK(age_text(gardener(), false, look(60)) ==
        R"(Aged receivables as of 2026-06-30, by due date, in GBP

Client    Total Current   1-30 31-60  61-90      90+ Days
─────────────────────────────────────────────────────────
abbey    120.00  120.00      –     –      –        –    –
hart   1,434.50       – 174.50 60.00      – 1,200.00  121
young    350.25   40.00      –     – 310.25        –   75
─────────────────────────────────────────────────────────
Total  1,904.75  160.00 174.50 60.00 310.25 1,200.00
)");
  CHECK(age_text(gardener(), false, look(44)) ==
        R"(Aged receivables as of 2026-06-30, by due date, in GBP

Client  Name                  Total  Days
─────────────────────────────────────────
abbey   Abbey House          120.00     –
    current £120.00
hart    Mrs Edith Hart     1,434.50   121
    1-30 days £174.50 · 31-60 days £60.00 ·
    90+ days £1,200.00
young   Young & Daughters    350.25    75
    current £40.00 · 61-90 days £310.25
─────────────────────────────────────────
Total   3 clients          1,904.75
    current £160.00 · 1-30 days £174.50 ·
    31-60 days £60.00 · 61-90 days £310.25 ·
    90+ days £1,200.00
)");
}

TEST_CASE("render/screen: several currencies, each with its own decimals") {
  CHECK(age_text(studio(), false, look(100)) ==
        R"(Aged receivables as of 2026-06-30, by due date

Client  Name                       Total     Current    1-30   31-60  61-90  90+  Unapplied  Days
─────────────────────────────────────────────────────────────────────────────────────────────────
asahi   朝日出版社      JPY  208,000      120,000          –  88,000      –    –          –    44
gulf    Gulf Press      KWD       12.345           –  12.345       –      –    –          –     3
muller  Müller & Söhne  EUR     -765.50     1,234.50       –       –      –    –   2,000.00     –
─────────────────────────────────────────────────────────────────────────────────────────────────
Total   1 client        EUR     -765.50     1,234.50       –       –      –    –   2,000.00
Total   1 client        JPY  208,000      120,000          –  88,000      –    –          –
Total   1 client        KWD       12.345           –  12.345       –      –    –          –
)");
}

TEST_CASE("render/screen: by the date of the invoice") {
  report::Ageing made = ageing("2026-06-30", report::AgeBy::date);
  add_row(made, age_row("hart", "Mrs Edith Hart", "GBP", {"10.00", "-", "20.50", "-"}, "-", 12));
  CHECK(age_text(made, false, look(80)) ==
        R"(Aged receivables as of 2026-06-30, by invoice date, in GBP

Client  Name            Total   0-30  31-60  61-90  90+  Days
─────────────────────────────────────────────────────────────
hart    Mrs Edith Hart  30.50  10.00      –  20.50    –    12
─────────────────────────────────────────────────────────────
Total   1 client        30.50  10.00      –  20.50    –
)");
}

TEST_CASE("render/screen: with the items of each client") {
  CHECK(age_text(gardener(), true, look(80)) ==
        R"(Aged receivables as of 2026-06-30, by due date, in GBP

Invoice          Date        Due         Days      Open  Bucket   Mark
──────────────────────────────────────────────────────────────────────────
abbey  Abbey House                               120.00
  2026-0051      2026-06-12  2026-07-12     –    120.00  current
hart  Mrs Edith Hart                           1,434.50
  2026-0007      2026-02-01  2026-03-01   121  1,200.00  90+      disputed
  2026-0031 2/3  2026-04-01  2026-05-01    60     60.00  31-60
  2026-0042      2026-05-01  2026-05-31    30    174.50  1-30     promised
young  Young & Daughters                         350.25
──────────────────────────────────────────────────────────────────────────
Total of 3 clients                             1,904.75

Ageing: current £160.00 · 1-30 days £174.50 · 31-60 days £60.00 ·
61-90 days £310.25 · 90+ days £1,200.00
)");
  CHECK(age_text(gardener(), true, look(60)) ==
        R"(Aged receivables as of 2026-06-30, by due date, in GBP

Invoice         Due        Days     Open Bucket  Mark
─────────────────────────────────────────────────────────
abbey  Abbey House                120.00
  2026-0051     2026-07-12    –   120.00 current
hart  Mrs Edith Hart            1,434.50
  2026-0007     2026-03-01  121 1,200.00 90+     disputed
  2026-0031 2/3 2026-05-01   60    60.00 31-60
  2026-0042     2026-05-31   30   174.50 1-30    promised
young  Young & Daughters          350.25
─────────────────────────────────────────────────────────
Total of 3 clients              1,904.75

Ageing: current £160.00 · 1-30 days £174.50 ·
31-60 days £60.00 · 61-90 days £310.25 · 90+ days £1,200.00
)");
}

TEST_CASE("render/screen: unapplied money is an item of its own") {
  report::Ageing made = ageing("2026-06-30");
  report::AgeRow row =
      age_row("hart", "Mrs Edith Hart", "GBP", {"-", "100.00", "-", "-", "-"}, "25.00", 3);
  row.items = {aged_item("2026-0042", "2026-05-28", "2026-06-27", "100.00 GBP", 3, 1)};
  add_row(made, row);
  CHECK(age_text(made, true, look(80)) ==
        R"(Aged receivables as of 2026-06-30, by due date, in GBP

Invoice      Date        Due         Days    Open  Bucket
─────────────────────────────────────────────────────────
hart  Mrs Edith Hart                        75.00
  2026-0042  2026-05-28  2026-06-27     3  100.00  1-30
  unapplied                                -25.00
─────────────────────────────────────────────────────────
Total of 1 client                           75.00

Ageing: 1-30 days £100.00
)");
}

TEST_CASE("render/screen: a bar for each client where a person looks") {
  const Look terminal{.width = 100, .colour = false, .picture = true};
  CHECK(age_text(gardener(), false, terminal) ==
        R"(Aged receivables as of 2026-06-30, by due date, in GBP

Client  Name                 Total  Current    1-30  31-60   61-90       90+  Days
────────────────────────────────────────────────────────────────────────────────────────────────────
abbey   Abbey House         120.00   120.00       –      –       –         –     –  ·
hart    Mrs Edith Hart    1,434.50        –  174.50  60.00       –  1,200.00   121  ░░▒█████████████
young   Young & Daughte…    350.25    40.00       –      –  310.25         –    75  ·▓▓▓
────────────────────────────────────────────────────────────────────────────────────────────────────
Total   3 clients         1,904.75   160.00  174.50  60.00  310.25  1,200.00

Bars: · current  ░ 1-30  ▒ 31-60  ▓ 61-90  █ 90+
)");
}

TEST_CASE("render/screen: no bars where it is narrow") {
  const Look narrow{.width = 99, .colour = false, .picture = true};
  CHECK(age_text(gardener(), false, narrow) == age_text(gardener(), false, look(99)));
}

TEST_CASE("render/screen: nothing open") {
  CHECK(age_text(ageing("2026-06-30"), false, look(80)) ==
        "Nothing is open as of 2026-06-30.\n");
  CHECK(age_text(ageing("2026-06-30"), true, look(80)) == "Nothing is open as of 2026-06-30.\n");
}

TEST_CASE("render/screen: only what is overdue is coloured, the later the redder") {
  const Look colour{.width = 100, .colour = true, .picture = false};
  const std::string text = age_text(gardener(), false, colour);
  CHECK(text.find("\x1b[33m174.50\x1b[0m") != std::string::npos);
  CHECK(text.find("\x1b[1;33m60.00\x1b[0m") != std::string::npos);
  CHECK(text.find("\x1b[31m310.25\x1b[0m") != std::string::npos);
  CHECK(text.find("\x1b[1;31m1,200.00\x1b[0m") != std::string::npos);
  CHECK(text.find("\x1b[1m1,434.50\x1b[0m") != std::string::npos);
  CHECK(text.find(" 120.00 ") != std::string::npos);
}

TEST_CASE("render/screen: colours change nothing but colours") {
  for (const int width : {40, 60, 80, 100, 140}) {
    for (const bool detail : {false, true}) {
      const Look plain{.width = width, .colour = false, .picture = true};
      const Look colour{.width = width, .colour = true, .picture = true};
      std::string text = age_text(studio(), detail, colour);
      for (std::size_t at = text.find('\x1b'); at != std::string::npos; at = text.find('\x1b')) {
        text.erase(at, text.find('m', at) - at + 1);
      }
      CHECK(text == age_text(studio(), detail, plain));
    }
  }
}

TEST_CASE("render/screen: lines fit, and end without blanks") {
  for (const report::Ageing& ageing : {gardener(), studio()}) {
    for (const int width : {60, 70, 80, 90, 100, 120, 140}) {
      for (const bool detail : {false, true}) {
        const Look terminal{.width = width, .colour = false, .picture = true};
        for (const std::string& line : lines_of(age_text(ageing, detail, terminal))) {
          INFO(line);
          CHECK(display_width(line) <= width);
          CHECK_FALSE(line.ends_with(' '));
        }
      }
    }
  }
}

TEST_CASE("render/screen: a hostile name does nothing to the terminal") {
  report::Ageing made = ageing("2026-06-30");
  add_row(made, age_row("evil", "\x1b]0;x\a\u202Egro\nMallory\t\xFF", "GBP",
                        {"5.00", "-", "-", "-", "-"}, "-", -1));
  CHECK(age_text(made, false, look(80)) ==
        R"(Aged receivables as of 2026-06-30, by due date, in GBP

Client  Name                  Total  Current  1-30  31-60  61-90  90+  Days
───────────────────────────────────────────────────────────────────────────
evil    �]0;x��gro Mallory �   5.00     5.00     –      –      –    –     –
───────────────────────────────────────────────────────────────────────────
Total   1 client               5.00     5.00     –      –      –    –
)");
}

}  // namespace
}  // namespace inv::render::rows
