#include <doctest/doctest.h>

#include "inv/render/text.hpp"
#include "render/rows.hpp"

namespace inv::render::rows {
namespace {

using namespace std::string_view_literals;

TEST_CASE("render/text: what a terminal would obey is shown as a question") {
  struct Row {
    std::string_view text, shown;
  };
  const Row table[] = {
      {"Mrs Edith Hart", "Mrs Edith Hart"},
      {"Zoë Müller 朝日 🌳", "Zoë Müller 朝日 🌳"},
      {"a\x1b[31mb", "a�[31mb"},
      {"a\0b\x7f"sv, "a�b�"},
      {"one\ntwo\tthree\r\nfour\rfive", "one two three four five"},
      {"\u009B31m \u0085", "�31m �"},
      {"\u2028\u2029\uFEFF", "���"},
      {"\u202A\u202B\u202C\u202D\u202E", "�����"},
      {"\u2066\u2067\u2068\u2069\u200E\u200F\u061C", "�������"},
      {"\U000E0001\U000E0041\U000E007F", "���"},
      {"\xC3(\xFF\xE2\x82", "�(���"},
      {"\xED\xA0\x80", "���"},
      {"👨\u200D👩\u200D👧 e\u0301", "👨\u200D👩\u200D👧 e\u0301"},
      {"", ""},
  };
  for (const Row& row : table) {
    INFO(row.shown);
    CHECK(safe(row.text) == row.shown);
  }
}

TEST_CASE("render/text: width counts what a reader sees") {
  struct Row {
    std::string_view text;
    int width;
  };
  const Row table[] = {
      {"", 0},           {"abc", 3},         {"Müller", 6},      {"Mu\u0308ller", 6},
      {"朝日", 4},       {"한국", 4},        {"\u1112\u1161\u11AB", 2}, {"🌳", 2},
      {"👩🏽", 2},         {"👨\u200D👩\u200D👧", 2}, {"🇬🇧", 2},        {"❤\uFE0F", 2},
      {"❤", 1},          {"1\uFE0F\u20E3", 2}, {"…–£€█░", 6},     {"�", 1},
      {"ｱ", 1},          {"Ａ", 2},          {"\u200B", 0},      {"a\u0301\u0302\u0303", 1},
      {"\U0001FAE8", 2}, {"x\xFFy", 3},
  };
  for (const Row& row : table) {
    INFO(row.text);
    CHECK(display_width(row.text) == row.width);
  }
}

TEST_CASE("render/text: a long text is cut between graphemes") {
  struct Row {
    std::string_view text;
    int width;
    std::string_view fitted;
  };
  const Row table[] = {
      {"Edith Hart", 10, "Edith Hart"}, {"Edith Hart", 9, "Edith Ha…"},
      {"Edith Hart", 7, "Edith…"},      {"Edith", 1, "…"},
      {"E", 1, "E"},                    {"Edith", 0, ""},
      {"Edith", -3, ""},                {"朝日出版社", 10, "朝日出版社"},
      {"朝日出版社", 9, "朝日出版…"},   {"朝日出版社", 8, "朝日出…"},
      {"朝日", 2, "…"},                 {"e\u0301e\u0301e\u0301", 2, "e\u0301…"},
      {"🇬🇧🇫🇷", 3, "🇬🇧…"},
  };
  for (const Row& row : table) {
    INFO(row.fitted);
    CHECK(fit(row.text, row.width) == row.fitted);
    CHECK(display_width(row.fitted) <= std::max(row.width, 0));
  }
}

TEST_CASE("render/text: padding goes by columns") {
  CHECK(pad_right("朝日", 6) == "朝日  ");
  CHECK(pad_left("é", 3) == "  é");
  CHECK(pad_left("abc", 2) == "abc");
  CHECK(pad_right("", 2) == "  ");
}

TEST_CASE("render/text: thousands are grouped") {
  struct Row {
    std::string_view money, grouped, prose;
  };
  const Row table[] = {
      {"0 GBP", "0.00", "£0.00"},
      {"1234.5 GBP", "1,234.50", "£1,234.50"},
      {"999.99 GBP", "999.99", "£999.99"},
      {"-12 GBP", "-12.00", "-£12.00"},
      {"-123456.78 EUR", "-123,456.78", "-€123,456.78"},
      {"1234567.89 USD", "1,234,567.89", "$1,234,567.89"},
      {"12 CHF", "12.00", "CHF 12.00"},
      {"-12 CHF", "-12.00", "-CHF 12.00"},
      {"12 CAD", "12.00", "CAD 12.00"},
      {"1234567 JPY", "1,234,567", "¥1,234,567"},
      {"100 JPY", "100", "¥100"},
      {"-1000 KRW", "-1,000", "-₩1,000"},
      {"1234.567 KWD", "1,234.567", "KWD 1,234.567"},
      {"92233720368547758.07 GBP", "92,233,720,368,547,758.07", "£92,233,720,368,547,758.07"},
  };
  for (const Row& row : table) {
    INFO(row.money);
    CHECK(grouped(money(row.money)) == row.grouped);
    CHECK(with_currency(money(row.money)) == row.prose);
  }
}

TEST_CASE("render/text: prose is wrapped at blanks, by columns") {
  using Lines = std::vector<std::string>;
  CHECK(wrapped("", 10) == Lines{""});
  CHECK(wrapped("one two three", 13) == Lines{"one two three"});
  CHECK(wrapped("one two three", 8) == Lines{"one two", "three"});
  CHECK(wrapped("  one   two  ", 10) == Lines{"one two"});
  CHECK(wrapped("abcdefghij kl", 4) == Lines{"abcd", "efgh", "ij", "kl"});
  CHECK(wrapped("朝日出版社", 5) == Lines{"朝日", "出版", "社"});
  CHECK(wrapped("Müller & Söhne", 8) == Lines{"Müller &", "Söhne"});
  CHECK(wrapped("due £12.00\u00A0in\u00A0all", 12) == Lines{"due £12.00", "in all"});
  CHECK(wrapped("due £1.00\u00A0in\u00A0all", 12) == Lines{"due", "£1.00 in all"});
}

}  // namespace
}  // namespace inv::render::rows
