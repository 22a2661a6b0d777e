// Half a year, day by day, on the example books: what adds up to kindness, or does not.

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "source_dir.hpp"
#include "walk.hpp"

using namespace inv::test;
using inv::book::Tone;
using inv::core::Date;
using inv::report::Action;
using inv::report::Rule;

namespace {

std::vector<std::string> client_files(const std::string& folder, std::size_t every) {
  std::vector<std::string> files, chosen;
  for (const auto& one : std::filesystem::recursive_directory_iterator(folder + "/clients")) {
    if (one.is_regular_file()) files.push_back(one.path().lexically_relative(folder).string());
  }
  std::ranges::sort(files);
  for (std::size_t i = 0; i < files.size(); i += every) chosen.push_back(files[i]);
  return chosen;
}

bool shares_invoice(const Taken& a, const Taken& b) {
  return std::ranges::any_of(b.decision.invoices, [&](const std::string& id) {
    return std::ranges::count(a.decision.invoices, id) > 0;
  });
}

/// While the same item is open without money or a hold between.
void check_tones(const Walk& walk) {
  const Taken* last = nullptr;
  for (const Taken& step : walk.steps()) {
    if (!step.decision.tone || step.decision.invoices.empty()) continue;
    if (last != nullptr && !step.after_money_or_hold && shares_invoice(*last, step)) {
      CHECK(*step.decision.tone >= *last->decision.tone);
    }
    last = &step;
  }
}

void check_stages(const Walk& walk) {
  std::map<std::string, int> stages;
  const auto& policy = walk.book().policy_of(inv::book::ClientIx{0});
  for (const Taken& step : walk.steps()) {
    if (!step.decision.stage) continue;
    int before = policy.first_overdue_stage() - 1;
    const auto& about =
        step.decision.invoices.empty() ? step.decision.coming : step.decision.invoices;
    for (const std::string& id : about) before = std::max(before, stages[id]);
    CHECK(*step.decision.stage <= before + 1);
    for (const std::string& id : about) stages[id] = *step.decision.stage;
  }
}

void check_first_words(const Walk& walk) {
  std::map<std::string, bool> spoken;
  for (const Taken& step : walk.steps()) {
    if (!step.decision.tone) continue;
    const bool any_old = std::ranges::any_of(step.decision.invoices, [&](const std::string& id) {
      return spoken.contains(id);
    });
    if (!any_old) CHECK(inv::book::is_gentle(*step.decision.tone));
    for (const std::string& id : step.decision.invoices) spoken[id] = true;
  }
}

/// But for a weekly payer: the balance is carried, and then money came.
void check_not_forgotten(const Walk& walk) {
  constexpr int longest = 45;
  const auto& billing = walk.book().clients()[0].billing;
  const bool is_weekly = billing && billing->unit == inv::book::Billing::Unit::week;
  if (is_weekly && walk.pays_each_invoice()) return;
  std::vector<Date> heard;
  for (const Taken& step : walk.steps()) {
    if (!step.decision.invoices.empty() || !step.decision.stage) heard.push_back(step.date);
  }
  std::optional<Date> since;
  Date yesterday = walk_begins() - 2;
  for (const Date day : walk.days_owing()) {
    if (day - yesterday > 1) since = day;
    yesterday = day;
    const auto next = std::ranges::upper_bound(heard, day);
    if (next != heard.begin()) since = std::max(*since, *std::prev(next));
    CHECK(day - *since <= longest);
  }
}

/// Calls about disputes and answers apart, and heads-ups.
void check_per_month(const Walk& walk) {
  const auto& policy = walk.book().policy_of(inv::book::ClientIx{0});
  std::vector<Date> days;
  for (const Taken& step : walk.steps()) {
    if (step.decision.stage && !step.decision.invoices.empty()) days.push_back(step.date);
  }
  for (const Date day : days) {
    const auto count = std::ranges::count_if(
        days, [&](Date other) { return other <= day && day - other < 28; });
    CHECK(count <= policy.per_month);
  }
}

struct Sum {
  std::size_t contacts = 0, heads_ups = 0, mails = 0;
};

Sum walked(const std::string& book, std::size_t every, Payer payer) {
  const std::string folder = source_dir() + std::string("/examples/") + book;
  Sum sum;
  for (const std::string& file : client_files(folder, every)) {
    Walk walk(folder, file, payer);
    walk.go();
    INFO(file << ", " << payer_name(payer) << "\n" << walk.text());
    check_tones(walk);
    check_stages(walk);
    check_first_words(walk);
    check_not_forgotten(walk);
    check_per_month(walk);
    sum.contacts += walk.steps().size();
    for (const Taken& step : walk.steps()) {
      if (step.decision.rule == Rule::nothing_overdue) ++sum.heads_ups;
    }
    sum.mails += walk.mails_of_a_machine().size();
  }
  return sum;
}

}  // namespace

TEST_CASE("property/walks: half a year with each kind of payer") {
  struct Book {
    std::string name;
    std::size_t every;
  };
  for (const Book& book : {Book{"gardener", 1}, Book{"firm", 2}}) {
    for (const Payer payer : all_payers) {
      const Sum sum = walked(book.name, book.every, payer);
      INFO(book.name << ", " << payer_name(payer) << ": " << sum.contacts << " contacts, "
                     << sum.heads_ups << " of them heads-ups; " << sum.mails << " mails");
      const std::size_t late_words = sum.contacts - sum.heads_ups;
      CHECK(late_words > sum.mails / 4);  // politely persistent
      CHECK(late_words < sum.mails);      // and never more than a machine that chases invoices
    }
  }
}
