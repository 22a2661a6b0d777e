// What an invoice takes from the book, to the cent.

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "book_from_text.hpp"
#include "inv/report/invoice.hpp"

namespace {

using inv::report::InvoiceDocument;

constexpr const char* business =
    "business:\n"
    "  name: Rowan Yard Care\n"
    "  currency: EUR\n"
    "  terms: net 14\n";
constexpr const char* client =
    "clients:\n"
    "  - {id: hart, name: Edith Hart}\n";

inv::core::Date day(const char* text) { return *inv::core::parse_date(text); }

struct Documents {
  inv::io::Loaded loaded;

  explicit Documents(const std::string& records, const std::string& more = "")
      : loaded(inv::test::book_from_text(business + more + client + records)) {}

  InvoiceDocument of(const char* id, const char* as_of) const {
    const auto ix = loaded.book->find_invoice(id);
    REQUIRE(ix);
    const std::vector<inv::book::InvoiceIx> asked{*ix};
    return inv::report::invoice_documents(*loaded.book, day(as_of), asked).invoices.front();
  }
  std::string unsent(const char* as_of) const {
    std::string ids;
    for (const auto ix : inv::report::unsent_invoices(*loaded.book, day(as_of)))
      ids += (ids.empty() ? "" : " ") + std::string(loaded.book->invoice(ix).id);
    return ids;
  }
};

/// `own 120.00; 0 60.00; aside 1 5.00; less 20.00; pay 160.00`.
std::string outline(const InvoiceDocument& document) {
  if (!document.balance) return "none";
  const inv::report::BroughtForward& balance = *document.balance;
  std::string text = "own " + balance.own.text();
  for (const auto& item : balance.items) {
    text += "; " + item.id;
    if (item.parts > 1) text += "/" + std::to_string(item.part);
    text += " " + item.open.text();
  }
  for (const auto& aside : balance.aside) {
    text += "; aside " + aside.item.id + " " + aside.amount.text() + " " +
            std::string(inv::report::set_aside_name(aside.why));
  }
  if (!balance.taken_off.is_zero()) text += "; less " + balance.taken_off.text();
  if (!balance.deposit.is_zero()) text += "; deposit " + balance.deposit.text();
  text += "; pay " + balance.to_pay.text();
  for (const auto other : balance.others) text += "; also " + inv::report::money_text(other);
  return text;
}

}  // namespace

TEST_CASE("report/document: the balance brought forward, to the cent") {
  const Documents book(
      "invoices:\n"
      "  - {id: \"0\", client: hart, date: 2026-03-14, title: Hedge cut, total: 100.00}\n"
      "  - {id: \"1\", client: hart, date: 2026-03-15, total: 120.00}\n"
      "  - {id: \"2\", client: hart, date: 2026-03-15, total: 7.00}\n"
      "  - {id: G, client: hart, date: 2026-03-01, total: 9.00 GBP}\n"
      "journal:\n"
      "  - {date: 2026-03-14, paid: 40.00, for: \"0\"}\n"
      "  - {date: 2026-03-15, client: hart, paid: 20.00, keep: true}\n",
      "  apply: manual\n");
  CHECK(outline(book.of("1", "2026-03-15")) ==
        "own 120.00; 0 60.00; deposit 20.00; pay 180.00; also 9.00 GBP");
  CHECK(outline(book.of("0", "2026-03-15")) ==
        "own 60.00; deposit 20.00; pay 60.00; also 9.00 GBP");
  CHECK(outline(book.of("2", "2026-03-15")) ==
        "own 7.00; 0 60.00; 1 120.00; deposit 20.00; pay 187.00; also 9.00 GBP");
}

TEST_CASE("report/document: money that no invoice has is taken off, never below zero") {
  const auto pay = [](const std::string& amount) {
    return Documents(
        "invoices:\n"
        "  - {id: \"0\", client: hart, date: 2026-03-14, total: 60.00}\n"
        "  - {id: \"1\", client: hart, date: 2026-03-15, total: 120.00}\n"
        "journal:\n"
        "  - {date: 2026-03-15, client: hart, paid: " + amount + "}\n",
        "  apply: manual\n");
  };
  CHECK(outline(pay("20.00").of("1", "2026-03-15")) ==
        "own 120.00; 0 60.00; less 20.00; pay 160.00");
  CHECK(outline(pay("500.00").of("1", "2026-03-15")) ==
        "own 120.00; 0 60.00; less 180.00; pay 0.00");
}

TEST_CASE("report/document: of instalments those that are due, at least the first open") {
  const Documents book(
      "invoices:\n"
      "  - id: A\n"
      "    client: hart\n"
      "    date: 2026-03-01\n"
      "    total: 90.00\n"
      "    instalments:\n"
      "      - {due: 2026-03-10, amount: 30.00}\n"
      "      - {due: 2026-04-10, amount: 30.00}\n"
      "      - {due: 2026-05-10, amount: 30.00}\n"
      "  - {id: B, client: hart, date: 2026-03-02, total: 5.00}\n");
  CHECK(outline(book.of("A", "2026-03-02")) == "own 30.00; pay 30.00");
  CHECK(outline(book.of("A", "2026-04-10")) == "own 60.00; pay 60.00");
  CHECK(outline(book.of("B", "2026-04-10")) == "own 5.00; A/1 30.00; A/2 30.00; pay 65.00");
  const auto parts = book.of("A", "2026-03-10").instalments;
  REQUIRE(parts.size() == 3);
  CHECK(parts[0].state == inv::report::InstalmentState::due);
  CHECK(parts[1].state == inv::report::InstalmentState::to_come);
}

TEST_CASE("report/document: what is set aside is listed apart, and of the invoice itself less is") {
  const Documents book(
      "invoices:\n"
      "  - {id: A, client: hart, date: 2026-03-01, due: 2026-03-01, total: 10.00}\n"
      "  - {id: B, client: hart, date: 2026-03-02, due: 2026-03-02, total: 20.00}\n"
      "  - {id: C, client: hart, date: 2026-03-03, due: 2026-03-03, total: 40.00}\n"
      "journal:\n"
      "  - {date: 2026-03-04, client: hart, sent: invoice, for: B}\n"
      "  - {date: 2026-03-04, dispute: B, amount: 5.00}\n"
      "  - {date: 2026-03-04, dispute: C, amount: 7.00}\n",
      "  sent: tracked\n");
  CHECK(outline(book.of("C", "2026-03-05")) ==
        "own 33.00; B 15.00; aside A 10.00 unsent; aside B 5.00 disputed; aside C 7.00 disputed; "
        "pay 48.00");
  const Documents entered(
      "invoices:\n"
      "  - {id: A, client: hart, date: 2026-03-01, due: 2026-03-01, total: 10.00}\n"
      "  - {id: B, client: hart, date: 2026-03-02, due: 2026-03-02, total: 20.00}\n"
      "journal:\n"
      "  - {date: 2026-03-01, reconciled: bank}\n");
  CHECK(outline(entered.of("B", "2026-03-05")) ==
        "own 20.00; aside A 10.00 unreconciled; pay 20.00");
}

TEST_CASE("report/document: a credit note and a void invoice bring nothing forward") {
  const Documents book(
      "invoices:\n"
      "  - {id: A, client: hart, date: 2026-03-01, total: 10.00}\n"
      "  - {id: B, client: hart, date: 2026-03-02, total: 20.00}\n"
      "  - {id: K, client: hart, date: 2026-03-03, kind: credit, for: A, total: 4.00}\n"
      "journal:\n"
      "  - {date: 2026-03-04, void: B}\n");
  CHECK(outline(book.of("K", "2026-03-05")) == "none");
  CHECK(outline(book.of("B", "2026-03-05")) == "none");
  CHECK(outline(book.of("B", "2026-03-03")) == "own 20.00; A 6.00; pay 26.00");
  const InvoiceDocument note = book.of("K", "2026-03-05");
  REQUIRE(note.put_to.size() == 1);
  CHECK(note.put_to[0].invoice.id == "A");
  CHECK(note.put_to[0].amount.text() == "4.00");
  CHECK(note.unused->is_zero());
}

TEST_CASE("report/document: what paying early saves, and what is still to be paid for it") {
  const Documents book(
      "invoices:\n"
      "  - {id: A, client: hart, date: 2026-03-01, terms: 2/10 net 30, total: 100.00}\n"
      "  - {id: K, client: hart, date: 2026-03-02, kind: credit, for: A, total: 10.00}\n"
      "journal:\n"
      "  - {date: 2026-03-03, paid: 20.00, for: A}\n"
      "  - {date: 2026-03-12, paid: 1.00, for: A}\n");
  const auto early = book.of("A", "2026-03-11").early;
  REQUIRE(early);
  CHECK(early->until == day("2026-03-11"));
  CHECK(early->saves.text() == "1.80");
  CHECK(early->to_pay.text() == "68.20");
  CHECK(early->is_open);
  CHECK_FALSE(book.of("A", "2026-03-12").early->is_open);
}

TEST_CASE("report/document: taxes by rate, those of nothing by their reason") {
  const Documents book(
      "invoices:\n"
      "  - id: A\n"
      "    client: hart\n"
      "    date: 2026-03-01\n"
      "    lines:\n"
      "      - {what: a, amount: 10.00, tax: vat}\n"
      "      - {what: b, amount: 20.00, tax: 20}\n"
      "      - {what: c, amount: 1.00, tax: export}\n"
      "      - {what: d, amount: 2.00, tax: exempt}\n"
      "      - {what: e, amount: 4.00, tax: export}\n"
      "  - {id: G, client: hart, date: 2026-03-01, prices: gross, lines: [{what: a, amount: 1.00, "
      "tax: vat}]}\n",
      "  taxes: {vat: 20, export: {rate: 0, text: Export}, exempt: {rate: 0, text: Exempt}}\n");
  const InvoiceDocument net = book.of("A", "2026-03-01");
  std::string text;
  for (const auto& tax : net.taxes)
    text += tax.name + " " + tax.base.text() + " " + tax.tax.text() + " " + tax.reason + ";";
  CHECK(text == "export 5.00 0.00 Export;exempt 2.00 0.00 Exempt;vat 30.00 6.00 ;");
  CHECK(net.net->text() == "37.00");
  CHECK(net.tax->text() == "6.00");
  const InvoiceDocument gross = book.of("G", "2026-03-01");
  CHECK(gross.taxes[0].base.text() == "0.83");
  CHECK(gross.net->text() == "0.83");
  CHECK(gross.total.text() == "1.00");
}

TEST_CASE("report/document: a payment is one, wherever its parts went; its return is another") {
  const Documents book(
      "invoices:\n"
      "  - id: A\n"
      "    client: hart\n"
      "    date: 2026-03-01\n"
      "    total: 60.00\n"
      "    instalments: [{due: 2026-03-10, amount: 30.00}, {due: 2026-04-10, amount: 30.00}]\n"
      "journal:\n"
      "  - {date: 2026-03-02, paid: 45.00, via: cheque, for: A}\n"
      "  - {date: 2026-03-08, returned: 45.00, for: A}\n"
      "  - {date: 2026-03-09, writeoff: A, amount: 1.00}\n"
      "  - {date: 2026-03-20, paid: 5.00, for: A}\n"
      "  - {date: 2026-03-21, returned: 5.00, for: A, mistake: true}\n");
  const InvoiceDocument document = book.of("A", "2026-03-31");
  std::string text;
  for (const auto& payment : document.payments)
    text += payment.date.text() + " " + payment.via + " " + payment.amount.text() + ";";
  CHECK(text == "2026-03-02 cheque 45.00;2026-03-08  -45.00;");
  CHECK(document.written_off.text() == "1.00");
  CHECK(document.open.text() == "59.00");
}

TEST_CASE("report/document: a credit note that was voided is no payment any more") {
  const Documents book(
      "invoices:\n"
      "  - {id: A, client: hart, date: 2026-03-01, total: 100.00}\n"
      "  - {id: K, client: hart, date: 2026-03-02, kind: credit, for: A, total: 20.00}\n"
      "journal:\n"
      "  - {date: 2026-03-03, void: K}\n"
      "  - {date: 2026-03-04, paid: 50.00, for: A}\n");
  CHECK(book.of("A", "2026-03-02").payments.size() == 1);
  const InvoiceDocument document = book.of("A", "2026-03-31");
  REQUIRE(document.payments.size() == 1);
  CHECK(document.payments[0].amount.text() == "50.00");
  CHECK(document.open.text() == "50.00");
  CHECK(book.of("K", "2026-03-02").put_to.size() == 1);
  CHECK(book.of("K", "2026-03-31").put_to.empty());
}

TEST_CASE("report/document: an item brought forward has its lines, and the invoice's own total") {
  const Documents book(
      "invoices:\n"
      "  - {id: A, client: hart, date: 2026-03-01, settled-before: 100.00, "
      "lines: [{what: Roses, amount: 299.01}]}\n"
      "  - {id: B, client: hart, date: 2026-03-02, lines: [{what: Hedge, amount: 5.00}]}\n"
      "journal:\n"
      "  - {date: 2026-03-04, paid: 50.00, for: A}\n");
  const InvoiceDocument document = book.of("B", "2026-03-05");
  REQUIRE(document.balance->items.size() == 1);
  const inv::report::BroughtItem& item = document.balance->items[0];
  CHECK(item.total.text() == "299.01");
  CHECK(item.open.text() == "149.01");
  CHECK(item.lines == std::vector<std::string>{"Roses"});
  CHECK(document.texts == std::vector<std::string>{"Hedge"});
}

TEST_CASE("report/document: a promise is said, and the invoice asks as before") {
  const Documents book(
      "invoices:\n"
      "  - {id: A, client: hart, date: 2026-03-01, total: 10.00}\n"
      "journal:\n"
      "  - {date: 2026-03-02, promise: 2026-03-20, for: A}\n");
  const InvoiceDocument document = book.of("A", "2026-03-05");
  CHECK(outline(document) == "own 10.00; pay 10.00");
  CHECK(document.balance->expected == day("2026-03-20"));
}

TEST_CASE("report/document: no word of tax where nothing is taxed and there are no taxes") {
  const std::string records =
      "invoices:\n"
      "  - {id: A, client: hart, date: 2026-03-01, lines: [{what: a, amount: 1.00, tax: 0}]}\n"
      "  - {id: B, client: hart, date: 2026-03-01, lines: [{what: a, amount: 1.00, tax: 20}]}\n";
  CHECK(Documents(records).of("A", "2026-03-01").is_tax_free);
  CHECK_FALSE(Documents(records).of("B", "2026-03-01").is_tax_free);
  CHECK_FALSE(Documents(records, "  taxes: {vat: 20}\n").of("A", "2026-03-01").is_tax_free);
}

TEST_CASE("report/document: what is unsent: of the last 31 days, or of any where it is tracked") {
  const std::string records =
      "invoices:\n"
      "  - {id: B, client: hart, date: 2026-03-01, total: 1.00}\n"
      "  - {id: A, client: hart, date: 2026-03-01, total: 1.00}\n"
      "  - {id: C, client: hart, date: 2026-02-28, total: 1.00}\n"
      "  - {id: S, client: hart, date: 2026-03-02, total: 1.00}\n"
      "  - {id: V, client: hart, date: 2026-03-02, total: 1.00}\n"
      "  - {id: K, client: hart, date: 2026-03-03, kind: credit, total: 1.00}\n"
      "  - {id: L, client: hart, date: 2026-03-03, kind: credit, total: 1.00}\n"
      "  - {id: P, client: hart, date: 2026-03-04, total: 3.00}\n"
      "  - {id: F, client: hart, date: 2026-04-01, total: 1.00}\n"
      "journal:\n"
      "  - {date: 2026-03-03, client: hart, sent: invoice, for: [S, L]}\n"
      "  - {date: 2026-03-03, client: hart, sent: invoice}\n"
      "  - {date: 2026-03-03, client: hart, sent: statement, for: A}\n"
      "  - {date: 2026-03-05, void: V}\n"
      "  - {date: 2026-03-05, paid: 3.00, for: P}\n";
  const Documents book(records);
  CHECK(book.unsent("2026-03-31") == "A B K P");
  CHECK(book.unsent("2026-04-01") == "K P F");
  CHECK(book.unsent("2026-03-02") == "C A B S V");
  CHECK(Documents(records, "  sent: tracked\n").unsent("2026-12-31") == "C A B K P F");
}
