#include "many_books.hpp"

#include "book_from_text.hpp"
#include "inv/render/invoice.hpp"
#include "inv/render/statement.hpp"
#include "letters.hpp"

namespace inv::render::test {

namespace {

constexpr const char* head = R"(business:
  name: Rowan Yard Care
  email: rowan@yard.example
  phone: 01632 960144
  address: [4 Mill Lane, Ludlow]
  contact: {name: Rowan Ellery, role: Owner}
  footer: [Rowan Yard Care is a trading name]
  tax-id: GB 123 4567 89
  language: @LANGUAGE@
  currency: GBP
  terms: net 14
  taxes: {standard: 20, zero: {rate: 0, text: Exempt from VAT}}
  pay:
    - {via: Bank transfer, iban: GB33BUKB20201555555555, name: Rowan Yard Care}
    - {via: Card, link: "https://pay.example/r?a={amount}&r={reference}"}
    - {via: Cheque, note: Payable to Rowan Yard Care}
policy:
  standard: {quiet: []}
)";

struct ClientSample {
  const char* id;
  std::vector<const char*> more = {};  ///< keys of the client
  std::vector<const char*> invoices;
  std::vector<const char*> journal = {};
};

const std::vector<ClientSample> open_clients = {
    {"one", {}, {"id: A-1, date: 2026-05-01, title: Pruning, total: 120.00"}},
    {"two",
     {"greeting: Dear Jo", "thanks: It was a pleasure"},
     {"id: B-1, date: 2026-04-01, title: Hedge cut, po: PO-77, total: 60.00",
      "id: B-2, date: 2026-06-20, title: Lawn, number: R 2026/7, total: 1234.50"}},
    {"five",
     {},
     {"id: C-1, date: 2026-01-01, total: 10.00", "id: C-2, date: 2026-02-01, total: 20.00",
      "id: C-3, date: 2026-03-01, total: 30.00", "id: C-4, date: 2026-04-01, total: 40.00",
      "id: C-5, date: 2026-06-25, total: 50.00"}},
    {"parts",
     {},
     {"id: D-1, date: 2026-05-01, title: Terrace, total: 300.00, instalments: [{due: 2026-05-14, "
      "percent: 30}, {due: 2026-06-14, percent: 30}, {due: 2026-08-14, percent: 40}]"},
     {"date: 2026-05-14, paid: 100.00, for: D-1"}},
    {"currencies",
     {},
     {"id: E-1, date: 2026-05-01, title: Portrait, total: 80.00",
      "id: E-2, date: 2026-05-02, title: Frame, total: 90.00 EUR",
      "id: E-3, date: 2026-05-03, title: Print, total: 9000 JPY"}},
    {"disputed",
     {},
     {"id: F-1, date: 2026-05-01, title: Stump, total: 500.00",
      "id: F-2, date: 2026-05-02, title: Roots, total: 70.00"},
     {"date: 2026-05-20, dispute: F-1, amount: 100.00", "date: 2026-05-21, dispute: F-2"}},
    {"deposit",
     {},
     {"id: G-1, date: 2026-05-01, title: Patio, total: 900.00"},
     {"date: 2026-05-02, client: deposit, paid: 200.00, keep: true"}},
    {"returned",
     {},
     {"id: H-1, date: 2026-05-01, title: Gate, total: 45.00"},
     {"date: 2026-05-10, paid: 45.00, via: cheque, for: H-1",
      "date: 2026-06-20, returned: 45.00, for: H-1"}},
    {"hold",
     {},
     {"id: I-1, date: 2026-03-01, title: Pond, total: 75.00"},
     {"date: 2026-04-01, client: hold, hold: 2026-06-10"}},
    {"plan",
     {},
     {"id: J-1, date: 2026-04-01, title: Arbour, total: 600.00"},
     {"date: 2026-05-01, plan: [{by: 2026-06-01, amount: 200.00}, {by: 2026-07-10, amount: "
      "400.00}], for: J-1"}},
    {"promise",
     {},
     {"id: K-1, date: 2026-05-01, title: Arch, total: 65.00"},
     {"date: 2026-05-20, promise: 2026-07-05, for: K-1"}},
    {"early", {}, {"id: L-1, date: 2026-06-28, title: Steps, terms: 2/10 net 30, total: 250.00"}},
    {"lines",
     {"tax-id: GB 987", "address: [1 High Street, Leeds]"},
     {"id: M-1, date: 2026-06-01, title: June, supplied: 2026-05-01..2026-05-31, note: With "
      "thanks, "
      "lines: [{what: Spring pruning, qty: 1.5, unit: h, rate: 45.00, tax: standard, date: "
      "2026-05-02}, {what: Green waste, amount: 12.50, tax: zero}, {what: Roses, qty: 3, rate: "
      "20.00, discount: 10, tax: standard}]"}},
    {"credit",
     {},
     {"id: N-1, date: 2026-05-01, title: Fence, total: 100.00",
      "id: N-2, date: 2026-05-05, kind: credit, title: Broken pane, total: 30.00, for: N-1",
      "id: N-3, date: 2026-05-06, kind: credit, title: Goodwill, total: 90.00"}},
    {"void",
     {},
     {"id: O-1, date: 2026-05-01, title: Wrong one, total: 33.00",
      "id: O-2, date: 2026-05-02, title: Right one, total: 34.00"},
     {"date: 2026-05-03, void: O-1"}},
    {"carried",
     {},
     {"id: Q-1, date: 2026-04-01, title: Hedge, settled-before: 20.00, total: 100.00",
      "id: Q-2, date: 2026-06-20, title: Lawn, total: 120.00"},
     {"date: 2026-05-02, client: carried, letter: Spoke, outcome: other",
      "date: 2026-06-01, client: carried, note: We are away in August, print: true"}},
    {"manual",
     {"apply: manual"},
     {"id: R-1, date: 2026-04-01, title: Hedge, total: 100.00",
      "id: R-2, date: 2026-06-20, title: Lawn, total: 120.00",
      "id: R-3, date: 2026-06-20, title: Stones, total: 15.00 EUR"},
     {"date: 2026-04-14, paid: 40.00, for: R-1", "date: 2026-05-02, client: manual, paid: 20.00"}},
    {"refund",
     {},
     {"id: S-1, date: 2026-04-01, title: Hedge, total: 100.00"},
     {"date: 2026-05-01, paid: 130.00, for: S-1",
      "date: 2026-05-03, client: refund, refund: 50.00"}},
    {"settled",
     {},
     {"id: T-1, date: 2026-04-01, title: Old hedge, total: 100.00",
      "id: T-2, date: 2026-04-02, title: Old lawn, total: 55.00",
      "id: T-3, date: 2026-06-02, title: New lawn, total: 56.00"},
     {"date: 2026-05-01, client: settled, sent: statement",
      "date: 2026-05-10, paid: 100.00, for: T-1", "date: 2026-05-11, credit: 55.00, for: T-2"}},
};

const std::vector<ClientSample> thanked_clients = {
    {"thanks-one",
     {"thanks: See you in spring"},
     {"id: U-1, date: 2026-06-01, title: Rake, total: 20.00"},
     {"date: 2026-06-25, paid: 20.00, for: U-1"}},
    {"thanks-two",
     {},
     {"id: V-1, date: 2026-06-01, title: Rake, total: 20.00",
      "id: V-2, date: 2026-06-02, title: Spade, total: 30.00"},
     {"date: 2026-06-25, client: thanks-two, paid: 70.00"}},
    {"thanks-many",
     {},
     {"id: W-1, date: 2026-06-01, title: Rake, total: 20.00",
      "id: W-2, date: 2026-06-02, title: Spade, total: 30.00 EUR",
      "id: W-3, date: 2026-06-03, title: Hoe, total: 40.00"},
     {"date: 2026-06-25, client: thanks-many, paid: 60.00",
      "date: 2026-06-25, paid: 30.00 EUR, for: W-2",
      "date: 2026-06-25, client: thanks-many, paid: 5.00, keep: true"}},
};

std::string text_of_everything(const std::string& way) {
  std::string clients, invoices, journal;
  for (const auto* list : {&open_clients, &thanked_clients}) {
    for (const ClientSample& one : *list) {
      const std::string id = one.id;
      clients += "  - {id: " + id + ", name: The " + id + " Company, " + way;
      for (const char* more : one.more) clients += std::string(", ") + more;
      clients += "}\n";
      for (const char* invoice : one.invoices)
        invoices += std::string("  - {client: ") + id + ", " + invoice + "}\n";
      for (const char* entry : one.journal) journal += std::string("  - {") + entry + "}\n";
    }
  }
  return std::string(head) + "clients:\n" + clients + "invoices:\n" + invoices + "journal:\n" +
         journal;
}

std::vector<book::InvoiceIx> invoices_until(const book::Book& book, core::Date as_of) {
  std::vector<book::InvoiceIx> all;
  for (std::size_t i = 0; i < book.invoices().size(); ++i) {
    const auto ix = book::InvoiceIx(static_cast<std::uint32_t>(i));
    if (book.invoice(ix).date <= as_of) all.push_back(ix);
  }
  return all;
}

}  // namespace

ReportedBook::ReportedBook(const std::string& text, std::string_view as_of)
    : loaded(inv::test::book_from_text(text)),
      invoices(report::invoice_documents(*loaded.book, day(as_of),
                                         invoices_until(*loaded.book, day(as_of)))),
      statements(report::statements(*loaded.book, day(as_of), {}, {})),
      activity(report::statements(*loaded.book, day(as_of), {}, {.from = day(as_of) - 60})),
      thanks(report::thanks(*loaded.book, day(as_of), {})),
      reminders(report::reminders(*loaded.book, day(as_of), {})) {}

std::vector<Document> all_documents(const ReportedBook& book) {
  static const Templates templates;
  std::vector<Document> made;
  for (const auto& one : book.invoices.invoices) made.push_back(invoice_page(one, templates));
  for (const auto* all : {&book.statements, &book.activity}) {
    for (const auto& one : all->statements)
      made.push_back(statement_document(*all, one, templates));
  }
  for (const auto& one : book.thanks.thanks)
    made.push_back(thanks_document(one, book.thanks.as_of, templates));
  for (const auto& one : book.reminders.reminders)
    made.push_back(reminder_document(one.letter, templates));
  return made;
}

ReportedBook book_of_everything(std::string_view language, bool by_post) {
  std::string text = text_of_everything(by_post ? "email: jo@jo.example, reach: [letter]"
                                                : "email: jo@jo.example");
  constexpr std::string_view mark = "@LANGUAGE@";
  text.replace(text.find(mark), mark.size(), language);
  return ReportedBook(text, "2026-06-30");
}

}  // namespace inv::render::test
