#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "account_facts.hpp"
#include "inv/report/items.hpp"
#include "inv/report/document/statement.hpp"
#include "property/random_book.hpp"

// What must hold between the reports of any book: to the cent, per client and currency.

namespace inv::test {

namespace {

using core::Date;
using core::Money;

constexpr std::uint64_t books = 600;

Money sum_of(const std::vector<Money>& amounts, core::Currency currency) {
  Money sum = Money::zero(currency);
  for (const Money amount : amounts) sum += amount;
  return sum;
}

std::string row_complaint(const report::AgeRow& row, const report::Ageing& ageing) {
  std::vector<Money> buckets(row.buckets.size(), Money::zero(row.currency));
  Money overdue = Money::zero(row.currency);
  std::optional<int> oldest;
  for (const report::AgedItem& item : row.items) {
    buckets[item.bucket] += item.open;
    if (item.days_overdue >= 1) overdue += item.open;
    if (!oldest || item.days_overdue > *oldest) oldest = item.days_overdue;
    const int days = ageing.buckets.by == report::AgeBy::due ? ageing.as_of - item.due
                                                             : ageing.as_of - item.date;
    if (ageing.buckets.of(days) != item.bucket) return item.id + " is in another bucket";
    if (!item.open.is_positive()) return item.id + " has nothing open";
  }
  if (buckets != row.buckets) return "the items are not the buckets";
  if (overdue != row.overdue) return "the overdue items are not what is overdue";
  if (oldest != row.oldest_days) return "the oldest item is not the oldest";
  if (row.total != sum_of(row.buckets, row.currency) - row.unapplied) {
    return "total is not buckets less unapplied";
  }
  return {};
}

/// The total is the balance of the account: the sum of its lines, and the twin's.
std::string balance_complaint(const PlainBook& plain, const report::Account& account,
                              const report::AgeRow& row) {
  Money lines = Money::zero(row.currency);
  for (const report::AccountLine& line : account.lines) {
    if (line.amount.currency() == row.currency) lines += line.amount;
  }
  if (row.total != lines) return "the lines add up to " + lines.text();
  if (row.total != account.balance(row.currency)) return "the balance is another";
  const NaiveAccount twin = naive_account(plain, row.client, account.as_of);
  const std::string code(row.currency.code());
  if (row.total.minor() != twin.open(code) - twin.unapplied(code)) return "the twin has another";
  if (row.total.minor() != twin.balance(code)) return "the twin's lines add up to another";
  return {};
}

std::string totals_complaint(const report::Ageing& ageing) {
  for (const report::AgeTotal& total : ageing.totals) {
    const Money zero = Money::zero(total.currency);
    report::AgeTotal sum{total.currency, zero, std::vector<Money>(total.buckets.size(), zero),
                         zero, zero};
    for (const report::AgeRow& row : ageing.rows) {
      if (row.currency != total.currency) continue;
      sum.total += row.total;
      sum.unapplied += row.unapplied;
      sum.overdue += row.overdue;
      for (std::size_t i = 0; i < row.buckets.size(); ++i) sum.buckets[i] += row.buckets[i];
    }
    if (sum.total != total.total || sum.buckets != total.buckets ||
        sum.unapplied != total.unapplied || sum.overdue != total.overdue) {
      return "the rows do not add up to the totals";
    }
  }
  return {};
}

std::string section_complaint(const report::StatementSection& section,
                              const report::Account& account) {
  Money balance = section.opening.value_or(Money::zero(section.currency));
  for (const report::StatementEntry& entry : section.entries) {
    balance += entry.amount;
    if (entry.balance != balance) return "the running balance does not run";
    if (entry.item.has_value() == entry.money.has_value()) return "an entry is of two kinds";
    for (const report::OpenMark& mark : entry.marks) {
      if (!mark.amount.is_positive() || mark.amount > entry.amount) return "a mark is too large";
    }
  }
  if (balance != section.closing) return "the entries do not lead to the closing balance";
  if (section.closing != account.balance(section.currency)) return "closing is not the balance";
  if (section.closing != sum_of(section.buckets, section.currency) - section.unapplied) {
    return "closing is not buckets less unapplied";
  }
  if (section.disputed + section.promised > sum_of(section.buckets, section.currency)) {
    return "more is marked than is open";
  }
  return {};
}

std::string statements_complaint(const book::Book& book, Date day, std::optional<Date> from) {
  const report::Statements all = report::statements(book, day, {}, {.from = from});
  for (const report::Statement& one : all.statements) {
    const book::ClientIx client = *book.find_client(one.parties.client.id);
    const report::Account account = report::replay(book, client, day);
    for (const report::StatementSection& section : one.sections) {
      std::string complaint = section_complaint(section, account);
      if (complaint.empty() && one.from && section.opening) {
        const report::Account before = report::replay(book, client, *one.from - 1);
        if (before.balance(section.currency) != *section.opening) {
          complaint = "the opening balance is not that of the day before";
        }
      }
      if (!complaint.empty()) return "statement of " + one.parties.client.id + ": " + complaint;
    }
  }
  return {};
}

/// Every client and currency with anything open or unapplied has a row.
std::string missing_rows(const PlainBook& plain, const report::Ageing& ageing) {
  for (const PlainClient& client : plain.clients) {
    const NaiveAccount twin = naive_account(plain, client.id, ageing.as_of);
    for (const char* code : {"GBP", "EUR", "JPY"}) {
      if (twin.open(code) == 0 && twin.unapplied(code) == 0) continue;
      const bool found = std::any_of(
          ageing.rows.begin(), ageing.rows.end(), [&](const report::AgeRow& row) {
            return row.client == client.id && row.currency.code() == code;
          });
      if (!found) return "no row for " + client.id + " in " + code;
    }
  }
  return {};
}

}  // namespace

TEST_CASE("property/reports: buckets = items = balance of the account, to the cent") {
  for (std::uint64_t seed = 1; seed <= books; ++seed) {
    const PlainBook plain = random_book(seed);
    const book::Book book = built(plain);
    const Date day = days_to_try(plain)[seed % 3];
    for (const auto by : {report::AgeBy::due, report::AgeBy::date}) {
      const report::Ageing ageing =
          report::age(book, day, {}, report::make_buckets(by, {15, 30, 45}));
      for (const report::AgeRow& row : ageing.rows) {
        std::string complaint = row_complaint(row, ageing);
        const report::Account account = report::replay(book, *book.find_client(row.client), day);
        if (complaint.empty()) complaint = balance_complaint(plain, account, row);
        if (!complaint.empty()) expect_none(row.client + ": " + complaint, plain);
      }
      expect_none(totals_complaint(ageing), plain);
      expect_none(missing_rows(plain, ageing), plain);
    }
  }
}

TEST_CASE("property/reports: every statement leads from its opening to the balance") {
  for (std::uint64_t seed = 1; seed <= books; ++seed) {
    const PlainBook plain = random_book(seed);
    const book::Book book = built(plain);
    const std::vector<Date> days = days_to_try(plain);
    expect_none(statements_complaint(book, days[0], std::nullopt), plain);
    expect_none(statements_complaint(book, days[0], days[1]), plain);
    expect_none(statements_complaint(book, days[1], days[2]), plain);
  }
}

}  // namespace inv::test
