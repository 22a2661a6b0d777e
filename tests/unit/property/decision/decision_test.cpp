#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <string>

#include "decision_book.hpp"
#include "inv/report/decision.hpp"
#include "naive_decision.hpp"
#include "property/random_book.hpp"

// A naive twin decides the same for every client of many books on several days.

namespace inv::test {

namespace {

using core::Date;

constexpr std::uint64_t tuned_books = 3000;
constexpr std::uint64_t wild_books = 700;

NaiveDecision plain_words(const report::Decision& from) {
  NaiveDecision to;
  to.client = from.client;
  to.action = report::action_name(from.action);
  to.rule = static_cast<int>(from.rule);
  to.stage = from.stage;
  if (from.channel) to.channel = book::channel_name(*from.channel);
  if (from.tone) to.tone = book::tone_name(*from.tone);
  to.until = from.until;
  for (const report::DueRow& row : from.due) {
    to.due.push_back(std::string(row.currency.code()) + " " + row.overdue.text() + " overdue of " +
                     row.open.text() + ", unapplied " + row.unapplied.text() + ", deposit " +
                     row.deposit.text());
  }
  to.invoices = from.invoices;
  to.coming = from.coming;
  for (const report::SetAside& one : from.set_aside) {
    to.set_aside.push_back(one.id + " " + std::string(report::set_aside_name(one.why)) + " " +
                           one.amount.text());
  }
  return to;
}

/// `2026-04-08 broken 2026-04-19`: made on, and what became of it when.
std::vector<std::string> promises_of(const book::Book& book, book::ClientIx client, Date day) {
  std::vector<std::string> words;
  const report::Account account = report::replay(book, client, day);
  for (const report::PromiseStanding& one : report::relations(book, account).promises) {
    if (one.state == report::PromiseState::live) continue;
    const char* became = one.state == report::PromiseState::kept ? " kept " : " broken ";
    const bool is_broken = one.state == report::PromiseState::broken;
    const Date day_of_it = is_broken ? one.breaks : one.turns.back().day;
    if (day_of_it == one.made) continue;  // of what was settled already
    const bool is_broken_plan = one.is_plan && is_broken;
    words.push_back(one.made.text() + became + (is_broken_plan ? "plan" : day_of_it.text()));
  }
  return words;
}

struct Tally {
  std::map<int, int> rules;
  std::map<std::string, int> actions;
};

/// The first day on which twin and program differ about a client, and both answers.
std::string difference_of(const book::Book& book, std::size_t client, const std::vector<Date>& days,
                          Tally* tally) {
  const NaiveRecords records(book, book::ClientIx{static_cast<std::uint32_t>(client)});
  for (const Date day : days) {
    const report::Decisions all = report::decide_all(book, day, {}, true);
    if (all.decisions.size() != book.clients().size()) return "not every client has a decision";
    const NaiveDecision twin = naive_decision(records, day);
    NaiveDecision real = plain_words(all.decisions[client]);
    real.promises = promises_of(book, book::ClientIx{static_cast<std::uint32_t>(client)}, day);
    if (real.client != twin.client || real.text() != twin.text()) {
      return real.client + " on " + day.text() + "\nthe program: " + real.text() +
             "the twin: " + twin.text();
    }
    if (!tally) continue;
    ++tally->actions[twin.action];
    ++tally->rules[twin.rule];
    if (!twin.set_aside.empty()) ++tally->rules[4];
  }
  return {};
}

std::string difference(const book::Book& book, const std::vector<Date>& days, Tally* tally) {
  for (std::size_t i = 0; i < book.clients().size(); ++i) {
    const std::string found = difference_of(book, i, days, tally);
    if (!found.empty()) return found;
  }
  return {};
}

std::string difference(const DecisionBook& from, const std::vector<Date>& days) {
  const std::optional<book::Book> book = built_whole(from);
  core::Diagnostics wrong;
  if (book) report::verify(*book, wrong);
  return book && wrong.all().empty() ? difference(*book, days, nullptr) : std::string();
}

/// Without all records, keys and policies that are not needed for a difference.
DecisionBook smallest(DecisionBook from, const std::vector<Date>& days) {
  const auto try_without = [&](auto member) {
    for (std::size_t i = 0; i < member(from).size();) {
      DecisionBook less = from;
      member(less).erase(member(less).begin() + static_cast<std::ptrdiff_t>(i));
      if (difference(less, days).empty()) {
        ++i;
      } else {
        from = less;
      }
    }
  };
  for (int turn = 0; turn < 2; ++turn) {
    try_without([](DecisionBook& one) -> auto& { return one.plain.journal; });
    try_without([](DecisionBook& one) -> auto& { return one.plain.invoices; });
    try_without([](DecisionBook& one) -> auto& { return one.policies; });
  }
  return from;
}

void expect_same(const DecisionBook& from, const std::vector<Date>& days, Tally& tally) {
  const std::optional<book::Book> book = built_whole(from);
  REQUIRE(book);
  if (difference(*book, days, &tally).empty()) return;
  const DecisionBook small = smallest(from, days);
  FAIL_CHECK("seed " << from.plain.seed << "\n" << difference(small, days) << to_yaml(small));
}

std::string counts(const Tally& tally) {
  std::string text;
  for (const auto& [rule, count] : tally.rules) {
    text += "rule " + std::to_string(rule) + ": " + std::to_string(count) + "\n";
  }
  for (const auto& [action, count] : tally.actions) {
    text += action + ": " + std::to_string(count) + "\n";
  }
  return text;
}

}  // namespace

TEST_CASE("property/decision: a naive twin decides the same, and every rule has its say") {
  Tally tally;
  for (std::uint64_t seed = 1; seed <= tuned_books; ++seed) {
    const int shift = static_cast<int>(seed % 7);
    std::vector<Date> days;
    for (const int after : {2, 16, 33, 50}) days.push_back(decisions_begin + after + shift);
    expect_same(decision_book(seed), days, tally);
  }
  INFO(counts(tally));
  for (int rule = 1; rule <= 17; ++rule) CHECK_MESSAGE(tally.rules[rule] >= 100, "rule " << rule);
  for (const char* action : {"remind", "call", "carry", "wait", "none"}) {
    CHECK_MESSAGE(tally.actions[action] >= 100, action);
  }
}

TEST_CASE("property/decision: a naive twin decides the same for books that hold anything") {
  Tally tally;
  for (std::uint64_t seed = 1; seed <= wild_books; ++seed) {
    const DecisionBook from{random_book(seed)};
    const std::vector<Date> dates = from.plain.dates();
    const std::size_t count = dates.size();
    expect_same(from, {dates.back() + 12, dates[count / 2] + 1, dates[count / 4] + 3}, tally);
  }
}

}  // namespace inv::test
