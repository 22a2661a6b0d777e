#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "decision_book.hpp"
#include "inv/render/machine.hpp"
#include "inv/report/history.hpp"
#include "property/random_book.hpp"

// What was true on a day is true later, whatever is recorded with a later date.

namespace inv::test {

namespace {

using core::Date;

/// All that `next`, `age` and `show` say of one day; of invoices those with these ids.
std::string said_on(const book::Book& book, Date day, const PlainBook& plain) {
  std::string text = render::next_json(report::decide_all(book, day, {}, true));
  for (const auto by : {report::AgeBy::due, report::AgeBy::date}) {
    const report::Buckets buckets = report::make_buckets(by, {30, 60, 90});
    text += render::age_json(report::age(book, day, {}, buckets), true);
  }
  for (const PlainClient& client : plain.clients) {
    text += render::history_json(report::client_history(book, *book.find_client(client.id), day));
  }
  for (const PlainInvoice& invoice : plain.invoices) {
    const auto history = report::invoice_history(book, *book.find_invoice(invoice.id), day);
    if (history) text += render::invoice_history_json(*history);
  }
  return text;
}

/// From the first character on that is not the same.
std::string first_difference(const std::string& one, const std::string& other) {
  const auto [a, b] = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
  if (a == one.end() && b == other.end()) return {};
  const auto around = [](const std::string& text, std::string::const_iterator at) {
    const auto place = static_cast<std::size_t>(at - text.begin());
    return text.substr(place < 300 ? 0 : place - 300, 600);
  };
  return "without what comes later:\n" + around(one, a) + "\nwith it:\n" + around(other, b);
}

void expect_unchanged(const DecisionBook& from, Date day) {
  DecisionBook earlier = from;
  earlier.plain = truncated(from.plain, day);
  const std::optional<book::Book> whole = built_whole(from), before = built_whole(earlier);
  REQUIRE(whole);
  REQUIRE(before);
  const std::string found = first_difference(said_on(*before, day, earlier.plain),
                                             said_on(*whole, day, earlier.plain));
  if (found.empty()) return;
  FAIL_CHECK("seed " << from.plain.seed << ", " << day.text() << "\n" << found << "\n"
                     << to_yaml(from));
}

/// `2026-04-19 broken` …, of all promises and plans of all clients up to a day.
std::vector<std::string> turns(const book::Book& book, Date as_of, Date until) {
  std::vector<std::string> found;
  for (std::size_t i = 0; i < book.clients().size(); ++i) {
    const auto client = book::ClientIx{static_cast<std::uint32_t>(i)};
    for (const auto& event : report::client_history(book, client, as_of).events) {
      if (event.date > until || (event.kind != "kept" && event.kind != "broken")) continue;
      found.push_back(event.date.text() + " " + event.kind);
    }
  }
  return found;
}

void expect_turns_stay(DecisionBook from, Date day, Date later) {
  std::erase_if(from.plain.journal, [](const PlainEntry& one) { return one.verb == "reconciled"; });
  const std::optional<book::Book> book = built_whole(from);
  REQUIRE(book);
  if (turns(*book, day, day) == turns(*book, later, day)) return;
  FAIL_CHECK("seed " << from.plain.seed << ", what was kept or broken by " << day.text()
                     << " is another on " << later.text() << "\n" << to_yaml(from));
}

}  // namespace

TEST_CASE("property/later: next, age and show of a day do not know what is recorded later") {
  for (std::uint64_t seed = 1; seed <= 600; ++seed) {
    const int shift = static_cast<int>(seed % 9);
    expect_unchanged(decision_book(seed), decisions_begin + 14 + shift);
    expect_unchanged(decision_book(seed), decisions_begin + 41 + shift);
    const DecisionBook wild{random_book(seed)};
    const std::vector<Date> dates = wild.plain.dates();
    expect_unchanged(wild, dates[dates.size() / 2]);
  }
}

TEST_CASE("property/later: what was kept or broken stays so") {
  for (std::uint64_t seed = 1; seed <= 900; ++seed) {
    const DecisionBook from = decision_book(seed);
    const Date day = decisions_begin + 20 + static_cast<int>(seed % 20);
    for (const int after : {1, 10, 40}) expect_turns_stay(from, day, day + after);
  }
}

}  // namespace inv::test
