// Random books, worked with for a year: what must hold on each day, whatever happens.

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "followed_book.hpp"
#include "property/dice.hpp"

namespace {

using namespace std::string_literals;
using inv::core::Date;
using inv::report::Action;
using inv::test::Dice;
using inv::test::FollowedBook;

const Date first_day = *Date::of(2026, 1, 1);
constexpr int days_walked = 365;

/// A ladder whose first words are gentle, as every sensible one has them.
std::string random_ladder(Dice& dice) {
  std::string text = "[";
  int at = 0;
  if (dice.chance(60))
    text += "{at: -"s + std::to_string(dice.between(0, 9)) + ", do: email, tone: heads-up}, ";
  for (const char* tone : {"friendly", "reminder", "friendly", "firm", "formal"}) {
    if (tone != "friendly"s && dice.chance(25)) continue;
    at += dice.between(1, 15);
    text += "{at: " + std::to_string(at) +
            ", do: " + dice.pick(std::vector<std::string>{"email", "letter", "call"}) +
            ", tone: " + tone + "}, ";
  }
  return text + "]";
}

std::string random_head(Dice& dice) {
  const std::string care =
      dice.pick(std::vector<std::string>{"standard", "personal", "volume", "own"});
  std::string text = "business: {name: Rowan, currency: GBP";
  if (dice.chance(20)) text += ", sent: tracked";
  if (dice.chance(30)) text += ", apply: manual";
  text += "}\npolicy: {own: {gap: " + std::to_string(dice.between(1, 9)) +
          ", grace: " + std::to_string(dice.between(0, 5)) +
          ", carry: " + std::to_string(dice.between(0, 10)) +
          ", repeat: " + std::to_string(dice.between(5, 40)) + ", ladder: " + random_ladder(dice) +
          "}}\nclients:\n  - {id: hart, name: Edith, email: e@h.example, care: " + care;
  if (dice.chance(30))
    text += ", billing: {every: month, day: " + std::to_string(dice.between(1, 31)) + "}";
  if (dice.chance(30)) text += ", reach: [letter, email]";
  return text + "}\n";
}

std::string random_invoices(Dice& dice, int count) {
  std::string text = "invoices:\n";
  for (int i = 0; i < count; ++i) {
    const Date date = first_day + dice.between(0, 200);
    text += "  - {id: I" + std::to_string(i) + ", date: " + date.text() + ", total: 100.00";
    if (dice.chance(20)) {
      text += ", instalments: [{due: " + (date + dice.between(0, 20)).text() +
              ", percent: 40}, {due: " + (date + dice.between(21, 60)).text() +
              ", percent: 60}]}\n";
    } else {
      text += ", due: " + (date + dice.between(0, 40)).text() + "}\n";
    }
  }
  return text;
}

/// One thing that the client does, or that is noted of them.
std::string random_event(Dice& dice, int invoices) {
  const Date date = first_day + dice.between(0, 330);
  const std::string id = "I" + std::to_string(dice.between(0, invoices - 1));
  const std::string later = (date + dice.between(0, 25)).text();
  const std::vector<std::string> events = {
      "paid: 100, for: " + id,
      "paid: " + std::to_string(dice.between(1, 150)),
      "promise: " + later,
      "promise: " + later + ", for: " + id,
      "promise: " + later + ", amount: 30",
      "plan: [{by: " + later + ", amount: 40}, {by: " + (date + 40).text() + ", amount: 60}]",
      "hold: " + later,
      "dispute: " + id,
      "dispute: " + id + ", amount: 97",
      "resolve: " + id,
      "call: Spoke to them",
      "call: Rang, outcome: no-answer",
      "email: Wrote, next: " + later,
      "sent: invoice, for: " + id,
      "sent: statement",
      "credit: 10, for: " + id,
  };
  return "  - {date: " + date.text() + ", client: hart, " + dice.pick(events) + "}\n";
}

std::string random_text(Dice& dice) {
  const int invoices = dice.between(1, 5);
  std::string text = random_head(dice) + random_invoices(dice, invoices) + "journal:\n";
  text += "  - {date: 2026-01-01, client: hart, note: Begin}\n";
  const int events = dice.between(0, 12);
  for (int i = 0; i < events; ++i) text += random_event(dice, invoices);
  if (dice.chance(40)) {
    for (int i = 0; i < 12; ++i) {
      text += "  - {date: " + (first_day + i * 30 + dice.between(0, 29)).text() +
              ", reconciled: bank}\n";
    }
  }
  return text;
}

/// The last day on or before `day` after which rule 12 leaves the client in peace.
std::optional<Date> last_of_gap(const FollowedBook& followed, const FollowedBook::Day& day) {
  std::optional<Date> last;
  if (day.relations.last_contact) last = followed.book().entry(*day.relations.last_contact).date;
  for (const inv::book::Entry& entry : followed.book().journal()) {
    const auto* sent = entry.as<inv::book::Sent>();
    const bool counts = entry.as<inv::book::Paid>() || entry.as<inv::book::Credit>() ||
                        (sent && (sent->what == inv::book::SentWhat::reminder ||
                                  sent->what == inv::book::SentWhat::statement));
    if (counts && entry.date <= day.date && (!last || entry.date > *last)) last = entry.date;
  }
  return last;
}

bool acts(const FollowedBook::Day& day) {
  return day.decision.action == Action::remind || day.decision.action == Action::call;
}

void check_decision(const FollowedBook::Day& day) {
  const auto& decision = day.decision;
  const bool open = std::any_of(day.account.items.begin(), day.account.items.end(),
                                [](const auto& item) { return item.open.is_positive(); });
  CHECK((decision.action != Action::none) == open);
  CHECK(decision.rule >= 1);
  CHECK(decision.rule <= 14);
  REQUIRE_FALSE(decision.reasons.empty());
  for (const std::string& sentence : decision.reasons) CHECK_FALSE(sentence.empty());
  if (decision.until) CHECK(*decision.until > day.date);
  const bool has_until = decision.action == Action::wait || decision.action == Action::carry;
  if (!has_until) CHECK_FALSE(decision.until);
  const bool has_step = acts(day) || decision.action == Action::carry;
  CHECK(decision.channel.has_value() == has_step);
  CHECK(decision.stage.has_value() == decision.tone.has_value());
  if (decision.action == Action::remind) CHECK(decision.channel != inv::book::Channel::call);
}

/// One rung at a time, none before its day, and no first word that is firm.
void check_step(const FollowedBook& followed, const FollowedBook::Day& day) {
  const auto& decision = day.decision;
  const inv::book::Policy& policy = followed.book().policy_of(inv::book::ClientIx{0});
  REQUIRE(decision.stage);
  CHECK_FALSE(decision.about.empty());
  CHECK_FALSE(inv::book::is_quiet(policy.quiet, day.date));
  const auto last = last_of_gap(followed, day);
  if (last) CHECK(day.date - *last >= policy.gap);
  int highest = 0;
  for (const auto& standing : day.ladder) highest = std::max(highest, standing.stage);
  if (!inv::book::is_gentle(*decision.tone)) CHECK(highest >= policy.first_overdue_stage());
  if (decision.rule == 8) return;
  for (const std::size_t i : decision.about) {
    const auto& item = day.account.items[i];
    const int next = day.ladder[i].stage + 1;
    const bool overdue = item.days_overdue(day.date) >= 1;
    CHECK(*decision.stage == (overdue ? std::max(next, policy.first_overdue_stage()) : next));
    CHECK(*decision.stage <= policy.stage_reached(item.days_overdue(day.date)));
    CHECK(item.open.is_positive());
  }
}

/// Nothing but what is recorded ends a hold, a date to come back to, or a time in which nothing is
/// overdue, before its day; but for an item whose promise was broken before it was even due, and
/// which comes under rule 8 as soon as it is overdue.
struct Calm {
  std::optional<Date> until;
  std::size_t records = 0;
  bool is_open_end = false;
};

std::size_t records_until(const FollowedBook& followed, Date day) {
  const auto& journal = followed.book().journal();
  const auto& invoices = followed.book().invoices();
  return static_cast<std::size_t>(
      std::count_if(journal.begin(), journal.end(), [&](const auto& e) { return e.date <= day; }) +
      std::count_if(invoices.begin(), invoices.end(),
                    [&](const auto& i) { return i.date <= day; }));
}

void check_calm(const FollowedBook& followed, const FollowedBook::Day& day, Calm& calm) {
  const std::size_t records = records_until(followed, day.date);
  const bool holds =
      calm.records == records && (calm.is_open_end || (calm.until && day.date < *calm.until));
  if (holds && day.decision.rule != 8) CHECK_FALSE(acts(day));
  if (holds && day.decision.rule == 8) {
    CHECK(day.relations.promises[*day.decision.broken_promise].breaks < day.date);
  }
  const int rule = day.decision.rule;
  const bool lasts = day.decision.action == Action::wait && (rule == 2 || rule == 3 || rule == 6);
  calm = lasts ? Calm{day.decision.until, records, !day.decision.until} : Calm{};
}

void follow_a_year(std::uint64_t seed) {
  Dice dice(seed);
  const std::string text = random_text(dice);
  FollowedBook followed(text, seed % 3 == 0 ? FollowedBook::Log::bare : FollowedBook::Log::whole);
  Calm calm;
  for (int i = 0; i < days_walked; ++i) {
    const FollowedBook::Day day = followed.look(first_day + i);
    INFO("seed " << seed << ", " << day.date.text());
    check_decision(day);
    if (acts(day) && day.decision.stage) check_step(followed, day);
    check_calm(followed, day, calm);
    followed.follow(day);
  }
}

}  // namespace

TEST_CASE("property: decisions that are followed keep the rules, in a year of random books") {
  for (std::uint64_t seed = 1; seed <= 60; ++seed) follow_a_year(seed);
}
