// Random books, worked with for a year: what must hold on each day, whatever happens.

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "property/dice.hpp"
#include "report/followed_book.hpp"

namespace {

using namespace std::string_literals;
using inv::core::Date;
using inv::report::Action;
using inv::report::Rule;
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
          ", repeat: " + std::to_string(dice.between(5, 40)) +
          ", per-month: " + std::to_string(dice.between(1, 6)) +
          ", ladder: " + random_ladder(dice) +
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
      "call: Spoke to them, outcome: in-payment",
      "email: When, from: client, outcome: reply-due",
      "email: Hello, from: client",
      "visit: Had tea",
      "call: Rang, outcome: no-answer",
      "email: Wrote, next: " + later,
      "sent: invoice, for: " + id,
      "sent: statement",
      "credit: 10, for: " + id,
      "paid: " + std::to_string(dice.between(1, 150)) + ", keep: true",
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

bool acts(const FollowedBook::Day& day) {
  return day.decision.action == Action::remind || day.decision.action == Action::call;
}

/// Money that came back, and the end of a hold, are spoken of whatever went before.
bool is_at_once(Rule rule) { return rule == Rule::came_back || rule == Rule::after_hold; }

void check_decision(const FollowedBook::Day& day) {
  const auto& decision = day.decision;
  const bool open = std::any_of(day.account.items.begin(), day.account.items.end(),
                                [](const auto& item) { return item.open.is_positive(); });
  CHECK((decision.action != Action::none) == open);
  CHECK(decision.rule >= Rule::nothing_open);
  CHECK(decision.rule <= Rule::quiet);
  REQUIRE_FALSE(decision.reasons.empty());
  for (const std::string& sentence : decision.reasons) CHECK_FALSE(sentence.empty());
  if (decision.until) CHECK(*decision.until > day.date);
  const bool has_until = decision.action == Action::wait || decision.action == Action::carry;
  if (!has_until) CHECK_FALSE(decision.until);
  const bool has_step = acts(day) || decision.action == Action::carry;
  CHECK(decision.channel.has_value() == has_step);
  CHECK(decision.stage.has_value() == decision.tone.has_value());
  CHECK((decision.rule == Rule::carry) == (decision.action == Action::carry));
  if (decision.action == Action::remind) {
    CHECK(decision.stage);
    CHECK(decision.channel != inv::book::Channel::call);
  }
}

/// A contact of ours that is no visit to the roses.
bool is_word_of_ours(const inv::book::Entry& entry) {
  const auto* contact = entry.as<inv::book::Contact>();
  return contact && !contact->from_client && contact->how != inv::book::ContactHow::visit &&
         contact->outcome != inv::book::Outcome::no_answer;
}

bool is_heads_up(const inv::book::Policy& policy, int stage) {
  return stage >= 1 && stage <= policy.last_stage() && policy.rung(stage).at <= 0;
}

/// Nothing is said within the gap after what we said, nor within two days of what else happened;
/// and of 28 days no more than the policy allows have a word of ours.
void check_peace(const FollowedBook& followed, const FollowedBook::Day& day,
                 const inv::book::Policy& policy) {
  std::set<Date> heard;
  for (const inv::book::Entry& entry : followed.book().journal()) {
    if (entry.date > day.date) continue;
    const int ago = day.date - entry.date;
    const auto* sent = entry.as<inv::book::Sent>();
    const bool is_reminder = sent && sent->what == inv::book::SentWhat::reminder;
    if (is_reminder || is_word_of_ours(entry)) CHECK(ago >= policy.gap);
    const bool is_soft = entry.as<inv::book::Paid>() || entry.as<inv::book::Credit>() ||
                         (sent && sent->what == inv::book::SentWhat::statement);
    if (is_soft) CHECK(ago >= std::min(2, policy.gap));
    const bool counts =
        is_word_of_ours(entry) || (is_reminder && !is_heads_up(policy, sent->stage));
    if (counts && ago < 28) heard.insert(entry.date);
  }
  CHECK(std::ssize(heard) < policy.per_month);
}

/// One rung at a time, none before its day, and no first word that is firm.
void check_step(const FollowedBook& followed, const FollowedBook::Day& day) {
  const auto& decision = day.decision;
  const inv::book::Policy& policy = followed.book().policy_of(inv::book::ClientIx{0});
  CHECK_FALSE(inv::book::is_quiet(policy.quiet, day.date));
  CHECK_FALSE(day.about.empty());
  if (!is_at_once(decision.rule)) check_peace(followed, day, policy);
  int highest = 0, reached = 0;
  for (const std::size_t i : day.about) {
    CHECK(day.items[i].left.is_positive());
    highest = std::max(highest, day.ladder[i].stage);
    reached = std::max(reached, policy.stage_reached(day.items[i].days));
  }
  int level = 0;
  for (std::size_t i = 0; i < day.items.size(); ++i) {
    if (day.items[i].is_overdue()) level = std::max(level, day.ladder[i].stage);
  }
  if (!inv::book::is_gentle(*decision.tone)) CHECK(level >= policy.first_overdue_stage());
  if (decision.rule == Rule::nothing_overdue) CHECK(*decision.stage == 1);
  if (decision.rule == Rule::after_hold) CHECK(*decision.stage == policy.first_overdue_stage());
  if (decision.rule != Rule::next_rung) return;
  CHECK(*decision.stage == std::max(highest + 1, policy.first_overdue_stage()));
  CHECK(*decision.stage <= reached);
}

/// A step of the ladder that was taken.
struct LastStep {
  Date day{0};
  int stage = 0;
  std::vector<std::size_t> about;
};

/// One conversation: as long as anything that the last step was about is open and demanded, and no
/// hold came between, the next step of the ladder is a higher one.
void check_conversation(const FollowedBook& followed, const FollowedBook::Day& day,
                        LastStep& last) {
  if (day.decision.rule != Rule::next_rung || !day.decision.stage) return;
  const inv::book::Policy& policy = followed.book().policy_of(inv::book::ClientIx{0});
  const auto& hold = day.relations.ended_hold;
  const bool is_same = !(hold && hold->last_day >= last.day) &&
                       std::any_of(last.about.begin(), last.about.end(), [&](std::size_t i) {
                         const auto& item = day.items[i];
                         return item.is_overdue() && item.left.decimal() >=
                                                         policy.minimum.in(item.left.currency());
                       });
  if (is_same) CHECK(*day.decision.stage > last.stage);
  last = {day.date, *day.decision.stage, {}};
  for (const std::size_t i : day.about) {
    const bool had_reached = policy.stage_reached(day.items[i].days) >= last.stage;
    if (had_reached) last.about.push_back(i);
  }
}

/// Nothing but what is recorded ends a hold, a day to come back, or a time in which nothing is
/// overdue, before its day; but for an item whose promise was broken before it was even due, which
/// comes under rule 10 as soon as it is overdue, and for what is late whatever the bank brought.
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
  const Rule rule = day.decision.rule;
  const bool holds =
      calm.records == records && (calm.is_open_end || (calm.until && day.date < *calm.until));
  if (holds && rule != Rule::broken_promise) CHECK_FALSE(acts(day));
  if (holds && rule == Rule::broken_promise && acts(day)) {
    REQUIRE(day.broken_promise);
    CHECK(day.relations.promises[*day.broken_promise].breaks < day.date);
  }
  const bool is_calm =
      rule == Rule::hold || rule == Rule::come_back || rule == Rule::nothing_overdue;
  const bool waits_for_bank =
      std::any_of(day.items.begin(), day.items.end(), [](const auto& i) { return i.unreconciled; });
  const bool lasts = day.decision.action == Action::wait && is_calm && !waits_for_bank;
  calm = lasts ? Calm{day.decision.until, records, !day.decision.until} : Calm{};
}

void follow_a_year(std::uint64_t seed) {
  Dice dice(seed);
  const std::string text = random_text(dice);
  const bool is_whole = seed % 3 != 0;
  FollowedBook followed(text, is_whole ? FollowedBook::Log::whole : FollowedBook::Log::bare);
  Calm calm;
  LastStep last;
  for (int i = 0; i < days_walked; ++i) {
    const FollowedBook::Day day = followed.look(first_day + i);
    INFO("seed " << seed << ", " << day.date.text());
    check_decision(day);
    if (acts(day) && day.decision.stage) check_step(followed, day);
    if (acts(day) && is_whole) check_conversation(followed, day, last);
    check_calm(followed, day, calm);
    followed.follow(day);
  }
}

}  // namespace

TEST_CASE("property: decisions that are followed keep the rules, in a year of random books") {
  for (std::uint64_t seed = 1; seed <= 60; ++seed) follow_a_year(seed);
}
