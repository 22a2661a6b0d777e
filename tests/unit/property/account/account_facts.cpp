#include "account_facts.hpp"

#include <doctest/doctest.h>

namespace inv::test {

namespace {

using core::Date;

std::string code_of(core::Money money) { return std::string(money.currency().code()); }

/// Discounts and recoveries may come in one line or in one for each payment that an `apply` uses.
std::string line_key(Date date, const std::string& kind, const std::string& currency,
                     const std::string& invoice, std::size_t place, Lines lines) {
  const bool in_all = kind == "discount" || kind == "recovered" || lines == Lines::together;
  return "line " + date.text() + " " + kind + " " + currency + " of `" + invoice + "`" +
         (in_all ? "" : " by record " + std::to_string(place));
}

void add_facts(Facts& facts, const std::map<std::string, Minor>& sums) {
  for (const auto& [key, sum] : sums) {
    if (sum != 0) facts[key] = std::to_string(sum);
  }
}

std::string item_text(Date due, Minor amount, Minor open, Minor received, Minor written_off) {
  return due.text() + " " + std::to_string(amount) + " open " + std::to_string(open) +
         " received " + std::to_string(received) + " written off " + std::to_string(written_off);
}

std::string invoice_words(std::optional<Date> voided, std::optional<Date> settled, bool given_up) {
  if (voided) return "void " + voided->text();
  if (!settled) return "open";
  return (given_up ? "given up " : "settled ") + settled->text();
}

std::size_t place_of_line(const book::Book& book, const report::AccountLine& line) {
  if (line.kind == report::PostingKind::invoice) {
    return place_of(book.invoice(*line.invoice).at);
  }
  if (line.cause.credit_note) return place_of(book.invoice(*line.cause.credit_note).at);
  return line.cause.entry ? place_of(book.entry(*line.cause.entry).at) : 0;
}

}  // namespace

Facts facts_of(const NaiveAccount& account, Lines lines) {
  Facts facts;
  std::map<std::string, Minor> sums;
  for (const NaiveItem& item : account.items) {
    facts["item " + item.invoice->id + " " + std::to_string(item.part)] =
        item_text(item.due, item.amount, item.open, item.received, item.written_off);
  }
  for (const NaiveInvoice& one : account.invoices) {
    const std::string& id = one.invoice->id;
    const bool closed = account.open_of(id) == 0;
    facts["invoice " + id] = invoice_words(one.voided, closed ? one.settled : std::nullopt,
                                           account.given_up(id));
  }
  for (const NaivePot& pot : account.pots) {
    const std::string kind = pot.kept ? "kept " : pot.waits.empty() ? "free " : "waiting ";
    sums["unapplied " + kind + pot.currency] += pot.left;
  }
  for (const NaiveLine& line : account.lines) {
    sums[line_key(line.date, line.kind, line.currency, line.invoice, line.place, lines)] +=
        line.amount;
  }
  add_facts(facts, sums);
  return facts;
}

Facts facts_of(const book::Book& book, const report::Account& account, Lines lines) {
  Facts facts;
  std::map<std::string, Minor> sums;
  for (const report::Item& item : account.items) {
    facts["item " + book.invoice(item.invoice).id + " " + std::to_string(item.part)] =
        item_text(item.due, item.amount.minor(), item.open.minor(), item.received.minor(),
                  item.written_off.minor());
  }
  for (const report::InvoiceStanding& one : account.invoices) {
    facts["invoice " + book.invoice(one.invoice).id] =
        invoice_words(one.voided, one.settled, one.given_up);
  }
  for (const report::Unapplied& money : account.unapplied) {
    const std::string kind = money.kept ? "kept " : money.waiting ? "waiting " : "free ";
    sums["unapplied " + kind + code_of(money.amount)] += money.amount.minor();
  }
  for (const report::AccountLine& line : account.lines) {
    const std::string invoice = line.invoice ? book.invoice(*line.invoice).id : book::Text();
    const std::string kind(report::posting_name(line.kind));
    sums[line_key(line.date, kind, code_of(line.amount), invoice, place_of_line(book, line),
                  lines)] += line.amount.minor();
  }
  add_facts(facts, sums);
  return facts;
}

std::string differences(const Facts& real, const Facts& other) {
  std::string text;
  for (const auto& [key, value] : real) {
    const auto found = other.find(key);
    const std::string opposite = found == other.end() ? "nothing" : found->second;
    if (opposite != value) text += key + ": " + value + ", but elsewhere " + opposite + "\n";
  }
  for (const auto& [key, value] : other) {
    if (real.count(key) == 0) text += key + ": nothing, but elsewhere " + value + "\n";
  }
  return text;
}

std::vector<Date> days_to_try(const PlainBook& plain) {
  const std::vector<Date> dates = plain.dates();
  return {dates.back() + 40, dates[dates.size() / 2], dates[dates.size() / 4] + 1};
}

book::Book built(const PlainBook& plain) {
  core::Diagnostics diagnostics;
  std::optional<book::Book> made = book::build(to_records(plain), true, diagnostics);
  std::string wrong;
  for (const core::Diagnostic& one : diagnostics.all()) {
    if (core::kind_of(one.id).severity != core::Severity::error) continue;
    wrong += core::kind_of(one.id).name + ": " + one.message + "\n";
  }
  expect_none(wrong, plain);
  REQUIRE(made);
  return std::move(*made);
}

void expect_none(const std::string& complaint, const PlainBook& plain) {
  if (complaint.empty()) return;
  FAIL("seed " << plain.seed << "\n" << complaint << "\n" << to_yaml(plain));
}

}  // namespace inv::test
