// A dozen letters in full, as the client gets them. INV_REWRITE=1 writes the files anew: read them.

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

#include "forms.hpp"
#include "inv/render/document.hpp"
#include "letters.hpp"
#include "source_dir.hpp"

namespace {

using namespace inv::render::test;
using inv::book::Channel;
using inv::book::Tone;
using inv::report::Letter;
using inv::report::LetterContactHow;
using inv::report::SetAsideWhy;

const std::string thanks = "Thank you for having us in the rose garden.";

Letter heads_up_one() {
  Letter letter = to_hart(Tone::heads_up);
  add_one(letter);
  letter.parties.client.thanks = thanks;
  return letter;
}

Letter heads_up_many() {
  Letter letter = to_harrow(Tone::heads_up);
  add_many(letter, 2);
  section(letter).unapplied = money("50.00", "GBP");
  settle(letter);
  letter.notes = {"We are away from 18 to 22 May; mail will be answered on the Monday after."};
  return letter;
}

Letter friendly_part_paid() {
  Letter letter = to_hart(Tone::friendly);
  section(letter).about = {item({.id = "2026-0042",
                                 .title = "Spring pruning",
                                 .date = "2026-03-01",
                                 .due = "2026-03-31",
                                 .amount = "174.50",
                                 .received = "100.00"})};
  letter.received = {{money("100.00", "GBP")}, day("2026-04-14")};
  letter.parties.client.thanks = thanks;
  settle(letter);
  return letter;
}

Letter friendly_broken_promise() {
  Letter letter = to_hart(Tone::friendly);
  add_many(letter, 1);
  letter.contacts = {{day("2026-04-08"), LetterContactHow::call}};
  letter.promise = {day("2026-04-08"), day("2026-04-15"), false, true, std::nullopt, {}};
  return letter;
}

/// No title, no way to pay, no phone, and a client of whom only a number is known.
Letter friendly_bare() {
  Letter letter = to_hart(Tone::friendly);
  letter.parties.client.name = "17850";
  letter.parties.client.name_is_id = true;
  letter.parties.client.greeting.clear();
  letter.signed_by.clear();
  letter.parties.business.phone.clear();
  section(letter).about = {item({.id = "536365",
                                 .title = "",
                                 .date = "2026-03-30",
                                 .due = "2026-04-29",
                                 .amount = "139.12"})};
  section(letter).pay.clear();
  settle(letter);
  return letter;
}

Letter friendly_on_paper() {
  Letter letter = to_hart(Tone::friendly, Channel::letter);
  add_many(letter, 3);
  letter.parties.client.thanks = thanks;
  return letter;
}

Letter reminder_after_note() {
  Letter letter = to_harrow(Tone::reminder);
  section(letter).about = {item({.id = "LIND-117",
                                 .title = "Harrow website, second stage",
                                 .date = "2026-03-24",
                                 .due = "2026-04-23",
                                 .amount = "4800.00",
                                 .po = "PO-88213"})};
  letter.contacts = {{day("2026-04-26"), LetterContactHow::email}};
  settle(letter);
  return letter;
}

/// Three currencies, one of them covered, something set aside and something to come.
Letter reminder_currencies() {
  Letter letter = to_harrow(Tone::reminder);
  section(letter, "GBP").about = {item({.id = "LIND-110",
                                        .title = "Brochure",
                                        .date = "2026-03-02",
                                        .due = "2026-04-01",
                                        .amount = "1250.00"})};
  section(letter, "EUR").about = {
      item({.id = "LIND-112",
            .title = "Retainer March",
            .date = "2026-03-31",
            .due = "2026-04-14",
            .amount = "900.00"},
           "EUR"),
      item({.id = "LIND-115",
            .title = "Photographs for the annual report, with retouching",
            .date = "2026-04-02",
            .due = "2026-04-16",
            .amount = "1460.00",
            .set_aside = "260.00"},
           "EUR")};
  section(letter, "CHF").about = {item({.id = "LIND-109",
                                        .title = "Poster",
                                        .date = "2026-02-20",
                                        .due = "2026-03-22",
                                        .amount = "300.00"},
                                       "CHF")};
  section(letter, "CHF").unapplied = money("320.00", "CHF");
  section(letter, "EUR").coming = {item({.id = "LIND-121",
                                         .title = "Retainer April",
                                         .date = "2026-04-26",
                                         .due = "2026-05-10",
                                         .amount = "900.00"},
                                        "EUR")};
  letter.set_aside = {{section(letter, "EUR").about[1], money("260.00", "EUR"),
                       SetAsideWhy::disputed, day("2026-04-20")}};
  section(letter, "EUR").pay.pop_back();
  settle(letter);
  return letter;
}

Letter reminder_autopay() {
  Letter letter = to_hart(Tone::reminder);
  add_one(letter);
  letter.autopay = true;
  section(letter).pay.resize(1);
  letter.contacts = {{day("2026-04-20"), LetterContactHow::voicemail}};
  return letter;
}

Letter firm_after_much() {
  Letter letter = to_hart(Tone::firm);
  add_many(letter, 4);
  letter.contacts = {{day("2026-04-03"), LetterContactHow::email},
                     {day("2026-04-10"), LetterContactHow::email},
                     {day("2026-04-17"), LetterContactHow::call}};
  letter.promise = {day("2026-04-17"),      day("2026-04-24"),      false, true,
                    money("200.00", "GBP"), {money("50.00", "GBP")}};
  return letter;
}

/// A plan, instalments, a sender whose phone nobody wrote down.
Letter firm_broken_plan() {
  Letter letter = to_harrow(Tone::firm);
  const Sample second{.id = "LIND-098",
                      .title = "Website relaunch",
                      .date = "2026-01-15",
                      .due = "2026-03-15",
                      .amount = "2000.00",
                      .received = "500.00",
                      .part = 2,
                      .parts = 3};
  Sample third = second;
  third.due = "2026-04-15";
  third.part = 3;
  third.received.clear();
  section(letter).about = {item(second), item(third)};
  letter.received = {{money("500.00", "GBP")}, day("2026-04-20")};
  letter.contacts = {{day("2026-03-24"), LetterContactHow::email},
                     {day("2026-04-02"), LetterContactHow::visit}};
  letter.promise = {day("2026-04-02"),       day("2026-04-20"),       true, true,
                    money("1000.00", "GBP"), {money("500.00", "GBP")}};
  settle(letter);
  return letter;
}

Letter formal_one() {
  Letter letter = to_hart(Tone::formal, Channel::letter);
  add_one(letter);
  letter.contacts = {{day("2026-04-03"), LetterContactHow::email},
                     {day("2026-04-17"), LetterContactHow::call}};
  return letter;
}

/// With all that a letter can have, and a year that has turned.
Letter formal_full() {
  Letter letter = to_harrow(Tone::formal, Channel::letter);
  letter.as_of = day("2027-01-18");
  letter.answer_by = day("2027-01-25");
  add_many(letter, 3);
  auto& only = section(letter);
  only.about[0].received = money("74.50", "GBP");
  only.about[0].open = money("100.00", "GBP");
  only.coming = {item({.id = "2026-0060",
                       .title = "Winter pruning",
                       .date = "2026-12-20",
                       .due = "2027-01-19",
                       .amount = "210.00"})};
  only.unapplied = money("20.00", "GBP");
  const auto aside = item({.id = "2026-0055",
                           .title = "Drain at the north gate",
                           .date = "2026-10-01",
                           .due = "2026-10-31",
                           .amount = "400.00",
                           .set_aside = "400.00"});
  letter.set_aside = {{aside, money("400.00", "GBP"), SetAsideWhy::disputed, day("2026-11-05")}};
  letter.contacts = {{day("2026-11-02"), LetterContactHow::email},
                     {day("2026-11-30"), LetterContactHow::letter},
                     {day("2026-12-10"), LetterContactHow::call},
                     {day("2027-01-04"), LetterContactHow::email}};
  letter.received = {{money("74.50", "GBP")}, day("2026-11-20")};
  letter.promise = {day("2026-12-10"), day("2026-12-18"), false, true, std::nullopt, {}};
  settle(letter);
  return letter;
}

Letter formal_mail() {
  Letter letter = to_harrow(Tone::formal);
  add_many(letter, 1);
  return letter;
}

struct Golden {
  const char* name;
  Letter (*letter)();
};

constexpr Golden goldens[] = {
    {"heads_up_one", heads_up_one},
    {"heads_up_many", heads_up_many},
    {"friendly_part_paid", friendly_part_paid},
    {"friendly_broken_promise", friendly_broken_promise},
    {"friendly_bare", friendly_bare},
    {"friendly_on_paper", friendly_on_paper},
    {"reminder_after_note", reminder_after_note},
    {"reminder_currencies", reminder_currencies},
    {"reminder_autopay", reminder_autopay},
    {"firm_after_much", firm_after_much},
    {"firm_broken_plan", firm_broken_plan},
    {"formal_one", formal_one},
    {"formal_full", formal_full},
    {"formal_mail", formal_mail},
};

std::string shown(const Draft& draft) {
  std::string text;
  for (const std::string& line : draft.to) text += "To: " + line + '\n';
  return text + "Subject: " + draft.subject + "\n\n" + draft.text;
}

void check_golden(const std::string& name, const std::string& text) {
  const char* rewrite = std::getenv("INV_REWRITE");
  const std::string path =
      std::string(inv::test::source_dir()) + "/tests/unit/render/document/golden/" + name + ".txt";
  if (rewrite != nullptr && std::string(rewrite) == "1")
    std::ofstream(path, std::ios::binary) << text;
  std::ifstream file(path, std::ios::binary);
  std::stringstream expected;
  expected << file.rdbuf();
  INFO(name);
  CHECK(text == expected.str());
}

TEST_CASE("render/document: the letters are those that were read and accepted") {
  for (const Golden& golden : goldens)
    check_golden(golden.name, shown(inv::render::test::draft(golden.letter())));
}

/// What may befall one letter, each alone.
struct Situation {
  const char* name;
  int items;
  std::vector<Feature> features;
};

const std::vector<Situation> situations = {{"one item", 1, {}},
                                           {"two items", 2, {}},
                                           {"five items, two of them not of this step", 5, {}},
                                           {"a part is paid", 1, {Feature::part_paid}},
                                           {"a credit is taken off", 1, {Feature::credited}},
                                           {"two instalments", 1, {Feature::instalments}},
                                           {"two currencies", 1, {Feature::second_currency}},
                                           {"a part is disputed", 1, {Feature::set_aside_partly}},
                                           {"others are set aside", 1, {Feature::set_aside}},
                                           {"a deposit", 1, {Feature::deposit}},
                                           {"money to be taken off", 2, {Feature::credit}},
                                           {"a payment came back", 1, {Feature::returned}},
                                           {"a payment for two came back", 2, {Feature::returned}},
                                           {"after a hold", 2, {Feature::after_hold}},
                                           {"a plan's step was missed", 2, {Feature::plan}},
                                           {"a promise was not kept", 1, {Feature::promise_amount}},
                                           {"we were in touch", 1, {Feature::contacts}},
                                           {"the client was in touch", 1, {Feature::heard}},
                                           {"one who pays automatically", 1, {Feature::autopay}}};

std::string all_situations(Tone tone, const char* language, bool familiar) {
  std::string text;
  for (const Situation& one : situations) {
    Letter letter = form(tone, Channel::email, one.items, one.features);
    letter.parties.language = language;
    letter.parties.familiar = familiar;
    if (std::string(language) == "de") letter.parties.client.greeting = "Guten Tag Frau Hart";
    text +=
        "=== " + std::string(one.name) + "\n\n" + shown(inv::render::test::draft(letter)) + '\n';
  }
  return text;
}

TEST_CASE(
    "render/document: every tone in every situation, in each language, as read and accepted") {
  for (const Tone tone :
       {Tone::heads_up, Tone::friendly, Tone::reminder, Tone::firm, Tone::formal}) {
    const std::string name(inv::book::tone_name(tone));
    check_golden("en/" + name, all_situations(tone, "en", false));
    check_golden("de/" + name, all_situations(tone, "de", false));
    check_golden("de/" + name + ".familiar", all_situations(tone, "de", true));
  }
}

}  // namespace
