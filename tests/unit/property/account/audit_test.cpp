#include <doctest/doctest.h>

#include <map>
#include <set>
#include <string>

#include "account_facts.hpp"
#include "inv/report/account.hpp"
#include "inv/report/checks.hpp"
#include "naive_account.hpp"
#include "property/dice.hpp"
#include "property/random_book.hpp"

// The audit replays each client once; here each day that it looks at is replayed by itself.

namespace inv::test {

namespace {

using core::Date;

constexpr std::uint64_t audited_books = 600;
constexpr Date last_day{2932896};

using Refunds = std::map<std::size_t, Minor>;  ///< by place: how much too much

/// What was below zero at the end of the own day of a refund, or of a credit note's void.
Refunds overdrawn_by_day(const book::Book& book, book::ClientIx client) {
  Refunds found;
  for (const book::EntryIx ix : book.journal_of(client)) {
    const book::Entry& entry = book.entry(ix);
    if (!entry.as<book::Refund>() && !entry.as<book::Void>()) continue;
    for (const report::Unapplied& one : report::replay(book, client, entry.date).unapplied) {
      if (one.cause.entry != ix || !one.amount.is_negative()) continue;
      found[place_of(entry.at)] = -one.amount.minor();
    }
  }
  return found;
}

Refunds overdrawn_at_once(const book::Book& book, book::ClientIx client) {
  Refunds found;
  for (const report::Overdrawn& one : report::replay(book, client, last_day).overdrawn) {
    found[place_of(book.entry(one.entry).at)] = one.by.minor();
  }
  return found;
}

std::vector<std::pair<std::string, Minor>> owed_on(const PlainBook& plain, Date day) {
  std::map<std::string, Minor> owed;
  for (const PlainClient& client : plain.clients) {
    const NaiveAccount account = naive_account(plain, client.id, day);
    for (const std::string code : {"EUR", "GBP", "JPY", "KWD"}) owed[code] += account.balance(code);
  }
  return {owed.begin(), owed.end()};
}

/// Closes some of the book's days, of which some with another balance: the places of these.
std::set<std::size_t> close_some_days(PlainBook& plain, Dice& dice) {
  std::set<std::size_t> wrong;
  std::size_t place = plain.invoices.size() + plain.journal.size();
  for (const Date day : plain.dates()) {
    if (!dice.chance(30)) continue;
    PlainEntry closed{.verb = "closed", .date = day, .word = "P", .place = place++};
    closed.balance = owed_on(plain, day);
    if (dice.chance(30)) {
      closed.balance[dice.next() % closed.balance.size()].second += 1;
      wrong.insert(closed.place);
    }
    plain.journal.push_back(std::move(closed));
  }
  return wrong;
}

std::set<std::size_t> changed_by_audit(const book::Book& book) {
  core::Diagnostics diagnostics;
  report::audit(book, last_day, diagnostics);
  std::set<std::size_t> found;
  for (const core::Diagnostic& one : diagnostics.all()) {
    if (one.id == core::DiagnosticId::closed_changed) found.insert(place_of(one.at));
  }
  return found;
}

std::string words(const std::set<std::size_t>& places) {
  std::string text;
  for (const std::size_t place : places) text += " " + std::to_string(place);
  return text;
}

}  // namespace

TEST_CASE("property/audit: one replay finds the refunds that a replay of each day finds") {
  for (std::uint64_t seed = 1; seed <= audited_books; ++seed) {
    const PlainBook plain = random_book(seed);
    const book::Book book = built(plain);
    for (std::uint32_t i = 0; i < book.clients().size(); ++i) {
      const book::ClientIx client{i};
      if (overdrawn_at_once(book, client) == overdrawn_by_day(book, client)) continue;
      expect_none("other refunds of " + book.client(client).id, plain);
    }
  }
}

TEST_CASE("property/audit: of many closed days those are found whose balance is another") {
  for (std::uint64_t seed = 1; seed <= audited_books; ++seed) {
    PlainBook plain = random_book(seed);
    Dice dice(seed);
    const std::set<std::size_t> wrong = close_some_days(plain, dice);
    const std::set<std::size_t> found = changed_by_audit(built(plain));
    if (found == wrong) continue;
    expect_none("changed:" + words(found) + "\nbut wrong are:" + words(wrong), plain);
  }
}

}  // namespace inv::test
