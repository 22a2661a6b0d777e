#include <doctest/doctest.h>

#include "render/rows.hpp"
#include "render/text/page.hpp"
#include "render/text/table.hpp"

namespace inv::render::rows {
namespace {

std::string shown(const Table& table, int width) {
  std::string text;
  table.each_line(look(width), [&](std::string_view line) { text.append(line).append("\n"); });
  return text;
}

Table names_and_amounts() {
  Table table({
      {.title = "Id", .overflow = Overflow::cut_last, .least = 6},
      {.title = "Name", .overflow = Overflow::cut, .least = 8, .drop = 2},
      {.title = "Due", .drop = 1},
      {.title = "Open", .align = Align::decimal},
      {.title = "Mark"},
  });
  table.row({{"a-1"}, {"Zoë Müller-Lüdenscheidt"}, {"2026-01-31"}, {"1,234.50"}});
  table.row({{"a-27"}, {"朝日出版社"}, {"2026-02-28"}, {"120,000"}});
  table.row({{"a-3"}, {"👨‍👩‍👧 e\u0301"}, {"2026-02-28"}, {"-0.125"}});
  table.rule();
  table.row({{.text = "Total of all three", .span = 3}, {"7.00"}});
  return table;
}

TEST_CASE("render/text: names are aligned by columns, amounts by the point") {
  CHECK(shown(names_and_amounts(), 80) ==
        R"(Id    Name                     Due                Open
──────────────────────────────────────────────────────
a-1   Zoë Müller-Lüdenscheidt  2026-01-31    1,234.50
a-27  朝日出版社               2026-02-28  120,000
a-3   👨‍👩‍👧 é                     2026-02-28       -0.125
──────────────────────────────────────────────────────
Total of all three                               7.00
)");
}

TEST_CASE("render/text: where it is narrow names are cut, then columns dropped") {
  CHECK(shown(names_and_amounts(), 44) ==
        R"(Id    Name           Due                Open
────────────────────────────────────────────
a-1   Zoë Müller-L…  2026-01-31    1,234.50
a-27  朝日出版社     2026-02-28  120,000
a-3   👨‍👩‍👧 é           2026-02-28       -0.125
────────────────────────────────────────────
Total of all three                     7.00
)");
  CHECK(shown(names_and_amounts(), 34) ==
        R"(Id      Due                Open
───────────────────────────────
a-1     2026-01-31    1,234.50
a-27    2026-02-28  120,000
a-3     2026-02-28       -0.125
───────────────────────────────
Total of all three        7.00
)");
  CHECK(shown(names_and_amounts(), 20) ==
        R"(Id              Open
────────────────────
a-1        1,234.50
a-27     120,000
a-3           -0.125
────────────────────
Total…         7.00
)");
}

TEST_CASE("render/text: ids and amounts are not cut while anything else can go") {
  Table table({
      {.title = "Id", .overflow = Overflow::cut_last, .least = 8},
      {.title = "Open", .align = Align::decimal},
  });
  table.row({{"invoice-2026-0042"}, {"1,234.50"}});
  CHECK(shown(table, 26) ==
        R"(Id                    Open
──────────────────────────
invoice-2026-0042 1,234.50
)");
  CHECK(shown(table, 20) ==
        R"(Id              Open
────────────────────
invoice-20… 1,234.50
)");
  CHECK(shown(table, 10) ==
        R"(Id           Open
─────────────────
invoice… 1,234.50
)");
  CHECK(table.layout_maker().fits(26));
  CHECK_FALSE(table.layout_maker().fits(25));
}

TEST_CASE("render/text: texts that wrap go on below") {
  Table table({
      {.title = "Date"},
      {.title = "In words", .overflow = Overflow::wrap, .least = 10},
      {.title = "Amount", .align = Align::decimal},
  });
  table.row({{"2026-04-08"}, {"The cheque is in the mail, she says"}, {"12.00"}});
  table.row({{"2026-04-09"}, {"Paid"}, {"-12.00"}});
  CHECK(shown(table, 36) ==
        R"(Date        In words          Amount
────────────────────────────────────
2026-04-08  The cheque is in   12.00
            the mail, she
            says
2026-04-09  Paid              -12.00
)");
}

TEST_CASE("render/text: a column that nothing stands in is left out") {
  Table table({{.title = "A"}, {.title = "Never"}, {.title = "B", .align = Align::right}});
  table.row({{"one"}, {}, {"2"}});
  CHECK(shown(table, 80) ==
        R"(A    B
──────
one  2
)");
}

TEST_CASE("render/text: without titles there is no header") {
  Table table({{.title = ""}, {.title = "", .align = Align::right}});
  table.row({{"one"}, {"10"}});
  table.row({{"three"}, {"2"}});
  CHECK(shown(table, 80) ==
        R"(one    10
three   2
)");
}

TEST_CASE("render/text: prose between rows") {
  Table table({{.title = "A"}});
  table.row({{"one"}});
  table.prose("some words\nthat are wrapped", 2);
  CHECK(shown(table, 16) ==
        R"(A
───
one
  some words
  that are
  wrapped
)");
}

TEST_CASE("render/text: cells are made safe") {
  Table table({{.title = ""}, {.title = ""}});
  table.row({{"\x1b[2J"}, {"a\nb"}});
  CHECK(shown(table, 80) == "�[2J  a b\n");
}

TEST_CASE("render/text: an amount of zero is a dash") {
  CHECK(amount_cell(money("0 GBP")).text == "–");
  CHECK(amount_cell(money("-1234.5 GBP")).text == "-1,234.50");
}

TEST_CASE("render/text: two ends of a line, a bullet, a rule") {
  Page page(look(30));
  page.ends("Mrs Edith Hart of Ludlow", "call", Style::plain, Style::plain);
  page.bullet("promised by 2026-04-15; 2 days of grace left", 2);
  page.divide();
  page.set_text("Dear Edith,\n\n\tyours\n");
  CHECK(std::move(page).take() ==
        R"(Mrs Edith Hart of Ludlow  call
  - promised by 2026-04-15; 2
    days of grace left

──────────────────────────────

Dear Edith,

 yours
)");
}

}  // namespace
}  // namespace inv::render::rows
