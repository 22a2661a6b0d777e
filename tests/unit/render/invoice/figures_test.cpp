// The balance brought forward: the same figures in the text, the page and the JSON.

#include <doctest/doctest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "inv/render/html.hpp"
#include "inv/render/invoice.hpp"
#include "inv/render/machine.hpp"
#include "inv/render/text.hpp"
#include "render/document/many_books.hpp"
#include "render/language/labels.hpp"

namespace inv::render::test {

namespace {

using report::InvoiceDocument;
using ReadJson = nlohmann::json;

const char* const brought_book = R"(business:
  name: Rowan Yard Care
  currency: EUR
  terms: net 14
  apply: manual
  pay: [{via: Card, link: "https://pay.example/r?a={amount}&r={reference}"}]
clients:
  - {id: hart, name: Edith Hart, email: edith@hart.example, thanks: Thank you for your trust.}
invoices:
  - {id: "0", client: hart, date: 2026-03-14, title: "Hedge cut, rest", total: 60.00}
  - {id: "1", client: hart, date: 2026-03-15, lines: [{what: Pruning, amount: 120.00}]}
  - {id: G, client: hart, date: 2026-03-01, total: 9.00 GBP}
journal:
  - {date: 2026-03-15, client: hart, paid: 20.00}
  - {date: 2026-03-15, client: hart, paid: 35.00, keep: true}
)";

const InvoiceDocument& named(const ReportedBook& book, std::string_view id) {
  const auto found = std::ranges::find(book.invoices.invoices, id, &InvoiceDocument::id);
  REQUIRE(found != book.invoices.invoices.end());
  return *found;
}

/// The words of a page, its elements as one blank each.
std::string words_of_html(const std::string& html) {
  std::string made;
  bool within = false;
  for (const char byte : html.substr(html.find("<body"))) {
    if (byte == '<') within = true;
    if (!within && byte != '\n')
      made += byte;
    else if (!made.ends_with(' '))
      made += ' ';
    if (byte == '>') within = false;
  }
  return with_plain_blanks(made);
}

/// The words of a text, with one blank between.
std::string words_of_text(const std::string& text) { return one_line(text); }

ReadJson json_of(const ReportedBook& book, std::string_view id) {
  const ReadJson all = ReadJson::parse(invoice_json(book.invoices));
  for (const ReadJson& one : all["invoices"])
    if (one["id"] == id) return one;
  return {};
}

core::Money sum_of_items(const report::BroughtForward& balance) {
  core::Money sum = balance.own;
  for (const report::BroughtItem& item : balance.items) sum += item.open;
  return sum;
}

}  // namespace

TEST_CASE("render/invoice: what is brought forward, to the cent, in the text and on the page") {
  const ReportedBook book(brought_book, "2026-03-15");
  const Templates templates;
  const Document document = invoice_page(named(book, "1"), templates);
  const std::string text = words_of_text(document_text(document));
  const std::string html = words_of_html(document_html(document, templates));
  CAPTURE(text);
  CAPTURE(html);
  for (const char* each :
       {"Pruning €120.00", "Total of this invoice €120.00",
        "0 Hedge cut, rest due 28 Mar 2026 €60.00", "Less your payment not yet used -€20.00",
        "To pay €160.00", "Held for you as a deposit, not used here €35.00",
        "Also open in GBP, not added £9.00",
        "With €60.00 from before, €160.00 is to be paid in all.", "Thank you for your trust."}) {
    CHECK_MESSAGE(text.find(each) != text.npos, each);
    CHECK_MESSAGE(html.find(each) != html.npos, each);
  }
  CHECK(text.find("https://pay.example/r?a=160.00&r=1%2C%200") != text.npos);
}

TEST_CASE("render/invoice: the same figures in the JSON") {
  const ReadJson json = json_of(ReportedBook(brought_book, "2026-03-15"), "1");
  CHECK(json["total"] == "120.00");
  CHECK(json["open"] == "120.00");
  const ReadJson& balance = json["balance"];
  CHECK(balance["own"] == "120.00");
  REQUIRE(balance["brought_forward"].size() == 1);
  CHECK(balance["brought_forward"][0]["id"] == "0");
  CHECK(balance["brought_forward"][0]["open"] == "60.00");
  CHECK(balance["brought_forward"][0]["due"] == "2026-03-28");
  CHECK(balance["unapplied"] == "20.00");
  CHECK(balance["taken_off"] == "20.00");
  CHECK(balance["deposit"] == "35.00");
  CHECK(balance["to_pay"] == "160.00");
  CHECK(balance["other_currencies"] ==
        ReadJson::parse(R"([{"currency": "GBP", "amount": "9.00"}])"));
  CHECK(balance["expected"].is_null());
  CHECK(json["thanks"] == "Thank you for your trust.");
}

TEST_CASE("render/invoice: the JSON has the day by which it is promised") {
  const ReportedBook book = book_of_everything("en", false);
  CHECK(json_of(book, "K-1")["balance"]["expected"] == "2026-07-05");
  CHECK(json_of(book, "A-1")["balance"]["expected"].is_null());
}

TEST_CASE("render/invoice: every balance adds up, and is the same in all forms") {
  const Templates templates;
  for (const std::string_view code : language_codes()) {
    const ReportedBook book = book_of_everything(code, false);
    const Language& language = language_of(code);
    const ReadJson all = ReadJson::parse(invoice_json(book.invoices));
    std::size_t with_more = 0, index = 0;
    for (const InvoiceDocument& one : book.invoices.invoices) {
      CAPTURE(one.id);
      const ReadJson& json = all["invoices"][index++];
      CHECK(json["total"] == one.total.text());
      if (!one.balance) continue;
      const report::BroughtForward& balance = *one.balance;
      CHECK(balance.to_pay == sum_of_items(balance) - balance.taken_off);
      CHECK(json["balance"]["to_pay"] == balance.to_pay.text());
      if (!balance.is_more_than_own()) continue;
      ++with_more;
      const Document document = invoice_page(one, templates);
      const std::string sum = one_line(with_plain_blanks(say(language, Label::to_pay) + ' ' +
                                                         money_text(language, balance.to_pay)));
      const std::string text = words_of_text(document_text(document));
      const std::string html = words_of_html(document_html(document, templates));
      CHECK_MESSAGE(text.find(sum) != text.npos, sum);
      CHECK_MESSAGE(html.find(sum) != html.npos, sum);
    }
    CHECK(with_more >= 10);
  }
}

}  // namespace inv::render::test
