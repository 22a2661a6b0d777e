#include "render/html/page_html.hpp"

#include <doctest/doctest.h>

#include "inv/render/html.hpp"
#include "render/document/letters.hpp"

namespace inv::render {

namespace {

using RowKind = PageTable::RowKind;

const Language& page_english() { return language_of("en"); }

Sheet sheet_of(PageBlock block) {
  Sheet made{&page_english(), "Subject", "", {}, {}};
  made.blocks.push_back(std::move(block));
  return made;
}

std::string plain_html(const Sheet& sheet, std::size_t most_items = 1000) {
  return page_html(sheet, Styles(""), most_items);
}

std::size_t times_in(const std::string& text, const std::string& part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++found;
  return found;
}

PageTable table_of(int items) {
  PageTable made;
  made.columns = {
      {.title = "Invoice"}, {.title = "For", .grows = true}, {.title = "Open", .is_right = true}};
  for (int i = 1; i <= items; ++i)
    made.rows.push_back({RowKind::item, {std::to_string(i), "Work", "£1.00"}, {}});
  made.rows.push_back({RowKind::total, {"Total", "£9.00"}, {}});
  return made;
}

TEST_CASE("render/html: a table has heads for its columns and rows, and its sums reach across") {
  PageTable made = table_of(1);
  made.rows.insert(made.rows.begin(), {RowKind::struck, {"0", "<b>", "paid"}, {"PO & 7"}});
  made.rows.push_back({RowKind::caption, {"Left out:"}, {}});
  const std::string html = plain_html(sheet_of(made));
  CHECK(html ==
        "<table class=\"items\">\n"
        "<thead><tr class=\"titles\"><th scope=\"col\" class=\"column\">Invoice</th>"
        "<th scope=\"col\" class=\"column\">For</th>"
        "<th scope=\"col\" class=\"column right last\">Open</th></tr></thead>\n"
        "<tr class=\"item\"><th scope=\"row\" class=\"cell keeps struck\" data-title=\"Invoice\">"
        "<s>0</s></th><td class=\"cell grows struck\" data-title=\"For\"><s>&lt;b&gt;</s>"
        "<div class=\"note\">PO &amp; 7</div></td>"
        "<td class=\"cell keeps right last struck\" data-title=\"Open\">paid</td></tr>\n"
        "<tr class=\"item\"><th scope=\"row\" class=\"cell keeps\" data-title=\"Invoice\">1</th>"
        "<td class=\"cell grows\" data-title=\"For\">Work</td>"
        "<td class=\"cell keeps right last\" data-title=\"Open\">£1.00</td></tr>\n"
        "<tr class=\"total\"><th scope=\"row\" colspan=\"2\" class=\"sums total-label\">Total</th>"
        "<td class=\"sums total-amount\">£9.00</td></tr>\n"
        "<tr class=\"caption-row\"><td colspan=\"3\" class=\"caption\">Left out:</td></tr>\n"
        "</table>\n");
}

TEST_CASE("render/html: the heading that is the title is the first of the page") {
  Sheet sheet = sheet_of(PageHeading{"Statement"});
  sheet.title = "Statement";
  sheet.blocks.push_back(PageHeading{"In EUR:"});
  CHECK(plain_html(sheet) ==
        "<h1 class=\"title\">Statement</h1>\n<h2 class=\"heading\">In EUR:</h2>\n");
}

TEST_CASE("render/html: of a list that is too long the rest is in the text, the total is of all") {
  const std::string html = plain_html(sheet_of(table_of(5)), 3);
  CHECK(times_in(html, "class=\"item\"") == 3);
  CHECK(html.find("2 more, in the text of this mail") < html.find("£9.00"));
  CHECK(plain_html(sheet_of(table_of(5)), 5).find("more") == std::string::npos);
}

TEST_CASE("render/html: the way to pay with a link is a button, and the link can be read") {
  PageFields fields{.caption = "How to pay: Card", .fields = {}};
  const std::string link = "https://pay.example/r?a=120.00&r=1";
  fields.fields.push_back(
      {.label = "Link", .value = link, .link = link, .is_main = true, .button = "Pay £120.00"});
  fields.fields.push_back({.label = "Link", .value = "javascript:alert(1)"});
  fields.more = {"Phone: tel:+441632960144, or ask"};
  const std::string html = plain_html(sheet_of(fields));
  CHECK(times_in(html, "href=\"https://pay.example/r?a=120.00&amp;r=1\"") == 2);
  CHECK(html.find(">Pay £120.00</a>") != html.npos);
  CHECK(html.find(">https://pay.example/r?a=120.00&amp;r=1</a>") != html.npos);
  CHECK(html.find("<td class=\"value\">javascript:alert(1)</td>") != html.npos);
  CHECK(html.find("<a href=\"tel:+441632960144\" class=\"link\">tel:+441632960144</a>, or") !=
        html.npos);
}

TEST_CASE("render/html: the accent is the colour of the business, moved until it can be read") {
  report::Letter letter = test::to_hart(book::Tone::friendly);
  test::add_one(letter);
  const Templates templates;
  for (const auto& [colour, shown] :
       {std::pair("#7a1f5c", "#7a1f5c"), {"#ffee00", "#7"}, {"", "#1f5f52"}, {"red", "#1f5f52"}}) {
    letter.parties.business.colour = colour;
    const std::string html = document_html(reminder_document(letter, templates), templates);
    CHECK_MESSAGE(html.find(std::string("border-top:4px solid ") + shown) != html.npos, colour);
  }
}

TEST_CASE("render/html: a mail of many items is cut, a page is not") {
  report::Letter letter = test::to_hart(book::Tone::friendly);
  for (int i = 1; i <= 300; ++i) {
    test::section(letter).about.push_back(test::item({.id = "J-" + std::to_string(i),
                                                      .title = "Pruning",
                                                      .date = "2026-03-01",
                                                      .due = "2026-03-31",
                                                      .amount = "10.00"}));
  }
  test::settle(letter);
  const Templates templates;
  const Document document = reminder_document(letter, templates);
  const std::string html = mail_html(document, templates).value(),
                    page = document_html(document, templates);
  CHECK(times_in(html, "class=\"item\"") > 50);
  CHECK(html.find("more, in the text of this mail") != html.npos);
  CHECK(times_in(page, "class=\"item\"") == 300);
  for (const std::string& each : {html, page, document_text(document)})
    CHECK(each.find("£3,000.00") != each.npos);
}

}  // namespace

}  // namespace inv::render
