#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

#include "account_facts.hpp"
#include "book_from_text.hpp"
#include "inv/report/account.hpp"
#include "inv/report/items.hpp"
#include "property/random_book.hpp"

namespace inv::test {

namespace {

using core::Date;

constexpr std::uint64_t allocated_books = 3000;

/// All accounts and the ageing of a day, whatever order the book has.
Facts all_facts(const book::Book& book, const PlainBook& plain, Date day) {
  Facts facts;
  for (const PlainClient& client : plain.clients) {
    const report::Account account = report::replay(book, *book.find_client(client.id), day);
    for (const auto& [key, value] : facts_of(book, account, Lines::together)) {
      facts[client.id + " " + key] = value;
    }
  }
  const report::Ageing ageing =
      report::age(book, day, {}, report::make_buckets(report::AgeBy::due, {30, 60, 90}));
  for (const report::AgeRow& row : ageing.rows) {
    for (const report::AgedItem& item : row.items) {
      const std::string marks = std::string(item.disputed ? " disputed" : "") +
                                (item.promised ? " promised" : "");
      facts["aged " + item.id + " " + std::to_string(item.part)] =
          ageing.buckets.labels[item.bucket] + " " + item.open.text() + marks;
    }
  }
  return facts;
}

using Refusals = std::set<NaiveError>;

Refusals refused_by(const book::Book& book) {
  core::Diagnostics diagnostics;
  report::verify(book, diagnostics);
  Refusals refusals;
  for (const core::Diagnostic& one : diagnostics.all()) {
    refusals.insert({place_of(one.at), core::kind_of(one.id).name});
  }
  return refusals;
}

Refusals refused_by_twin(const PlainBook& plain) {
  Refusals refusals;
  for (const PlainClient& client : plain.clients) {
    const auto& errors = naive_account(plain, client.id, Date(100000)).errors;
    refusals.insert(errors.begin(), errors.end());
  }
  return refusals;
}

std::string words(const Refusals& refusals) {
  std::string text;
  for (const NaiveError& one : refusals) {
    text += " " + one.kind + " by record " + std::to_string(one.place);
  }
  return text;
}

void agrees_on(std::uint64_t seed) {
  const PlainBook plain = random_book(seed);
  const book::Book book = built(plain);
  for (const PlainClient& client : plain.clients) {
    for (const Date day : days_to_try(plain)) {
      const report::Account account = report::replay(book, *book.find_client(client.id), day);
      const std::string found =
          differences(facts_of(book, account), facts_of(naive_account(plain, client.id, day)));
      expect_none(found.empty() ? found : client.id + " on " + day.text() + "\n" + found, plain);
    }
  }
}

}  // namespace

TEST_CASE("property/allocation: a naive twin says the same of every account") {
  for (std::uint64_t seed = 1; seed <= allocated_books; ++seed) agrees_on(seed);
  agrees_on(9067);  // a payment that came back after its discounted invoice was void
}

TEST_CASE("property/allocation: verify refuses what the naive twin refuses, and no more") {
  for (std::uint64_t seed = 1; seed <= allocated_books / 2; ++seed) {
    const PlainBook plain = random_book(seed, BookErrors::kept);
    const Refusals real = refused_by(built(plain));
    const Refusals twin = refused_by_twin(plain);
    if (real == twin) continue;
    expect_none("refused:" + words(real) + "\nby the twin:" + words(twin), plain);
  }
}

TEST_CASE("property/allocation: the order of records of different dates changes nothing") {
  for (std::uint64_t seed = 1; seed <= allocated_books / 4; ++seed) {
    const PlainBook plain = random_book(seed);
    const Date day = days_to_try(plain)[seed % 3];
    const Facts before = all_facts(built(plain), plain, day);
    const PlainBook other = reordered(plain, seed);
    expect_none(differences(before, all_facts(built(other), other, day)), plain);
  }
}

TEST_CASE("property/allocation: as of a day, the book is what it was when it ended on that day") {
  for (std::uint64_t seed = 1; seed <= allocated_books / 4; ++seed) {
    const PlainBook plain = random_book(seed);
    const Date day = days_to_try(plain)[1 + seed % 2];
    const Facts whole = all_facts(built(plain), plain, day);
    const PlainBook earlier = truncated(plain, day);
    expect_none(differences(whole, all_facts(built(earlier), plain, day)), plain);
  }
}

TEST_CASE("property/allocation: a book written as YAML and read again says the same") {
  for (std::uint64_t seed = 1; seed <= allocated_books / 20; ++seed) {
    const PlainBook plain = random_book(seed);
    const Date day = days_to_try(plain)[0];
    const io::Loaded read = book_from_text(to_yaml(plain));
    expect_none(differences(all_facts(built(plain), plain, day), all_facts(*read.book, plain, day)),
                plain);
  }
}

}  // namespace inv::test
