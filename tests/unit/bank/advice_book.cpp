#include "advice_book.hpp"

#include <doctest/doctest.h>

#include "book_from_text.hpp"
#include "inv/bank/advice.hpp"
#include "inv/report/account.hpp"

namespace inv::testing {

namespace {

const char* const book_text =
    "business: {name: Rowan, currency: GBP}\n"
    "clients:\n"
    "  - {id: hart, name: Edith}\n"
    "  - {id: oak, name: Oak Farm}\n"
    "invoices:\n"
    "  - {id: 2026-0042, client: hart, date: 2026-03-01, total: 174.50}\n"
    "  - {id: 2026-0043, client: hart, date: 2026-03-02, total: 1234.50}\n"
    "  - {id: 2026-0044, client: hart, date: 2026-03-03, total: 60, po: Garden 26, "
    "number: R 2025/07}\n"
    "  - {id: 2026-0045, client: hart, date: 2026-03-04, total: 80.00}\n"
    "  - {id: 2026-0046, client: hart, date: 2026-03-04, total: 500.00 EUR}\n"
    "  - {id: 7, client: hart, date: 2026-03-05, total: 99}\n"
    "  - {id: INV-A1, client: hart, date: 2026-03-05, total: 10}\n"
    "  - {id: CN-7, client: hart, date: 2026-03-06, kind: credit, total: 20, for: 2026-0042}\n"
    "  - {id: 2026-0050, client: oak, date: 2026-03-06, total: 33}\n"
    "journal:\n"
    "  - {date: 2026-03-20, paid: 80.00, for: 2026-0045}\n";

const book::Book& advice_book() {
  static const io::Loaded loaded = test::book_from_text(book_text);
  return *loaded.book;
}

}  // namespace

bank::Proposal propose_for_hart(const std::string& advice) {
  const book::Book& book = advice_book();
  const core::Date today = *core::parse_date("2026-06-30");
  const auto client = *book.find_client("hart");
  std::vector<bank::OpenInvoice> invoices;
  for (const auto& standing : report::replay(book, client, today).invoices)
    invoices.push_back({standing.invoice, standing.open});
  return bank::propose(bank::read_notice(advice, client, book.currency()), book, invoices, today);
}

std::string shown_for_hart(const std::string& advice) {
  const bank::Proposal proposal = propose_for_hart(advice);
  std::string text;
  for (const auto& share : proposal.shares)
    text += (text.empty() ? "" : " ") + advice_book().invoice(share.invoice).id +
            "=" + share.amount.text();
  const auto paid = proposal.paid;
  text += "; paid " + (paid ? paid->text() + " " + std::string(paid->currency().code()) : "-");
  if (proposal.withheld) text += "; withheld " + proposal.withheld->text();
  if (proposal.date) text += "; " + proposal.date->text();
  if (!proposal.reference.empty()) text += "; ref " + proposal.reference;
  for (const auto& doubt : proposal.doubts) text += "\n  " + doubt;
  return text;
}

void check_for_hart(const std::vector<AdviceRow>& table) {
  for (const AdviceRow& row : table) {
    INFO(std::string(row.about));
    CHECK(shown_for_hart(row.advice) == row.wanted);
  }
}

}  // namespace inv::testing
