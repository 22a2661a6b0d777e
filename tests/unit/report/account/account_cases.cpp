#include "account_cases.hpp"

#include <doctest/doctest.h>

namespace inv::test {

const std::string account_head =
    "business: {name: Rowan Yard Care, currency: GBP}\n"
    "clients:\n"
    "  - {id: hart, name: Mrs Hart}\n"
    "invoices:\n";

const std::string january_invoices =
    "  - {id: A, client: hart, date: 2026-01-10, due: 2026-02-10, total: 100.00}\n"
    "  - {id: B, client: hart, date: 2026-01-20, due: 2026-02-01, total: 50.00}\n"
    "journal:\n";

Replayed replayed(const std::string& records, std::string_view as_of) {
  auto loaded = book_from_text(account_head + records);
  auto account =
      report::replay(*loaded.book, book::ClientIx{0}, *core::parse_date(as_of));
  return {std::move(loaded), std::move(account)};
}

namespace {

/// `id open` of each item, in order.
std::string open_items(const Replayed& r) {
  std::string text;
  for (const auto& item : r.account.items) {
    if (!text.empty()) text += ", ";
    text += r.loaded.book->invoice(item.invoice).id;
    if (item.parts > 1) text += "/" + std::to_string(item.part);
    text += " " + item.open.text();
  }
  return text;
}

std::string unapplied(const Replayed& r) {
  std::string text;
  for (const auto& money : r.account.unapplied) {
    if (!text.empty()) text += ", ";
    text += money.amount.text();
    if (money.kept) text += " kept";
    if (money.waiting) text += " waiting";
  }
  return text;
}

}  // namespace

void check_accounts(const std::vector<AccountCase>& cases) {
  for (const auto& c : cases) {
    INFO(c.what << " as of " << c.as_of);
    const auto r = replayed(c.records, c.as_of);
    CHECK(open_items(r) == c.open);
    CHECK(unapplied(r) == c.unapplied);
    auto sum = core::Money::zero(*core::Currency::find("GBP"));
    for (const auto& line : r.account.lines) sum += line.amount;
    CHECK(sum == r.account.balance(sum.currency()));
  }
}

}  // namespace inv::test
