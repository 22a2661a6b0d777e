#include "forms.hpp"

#include <algorithm>

#include "letters.hpp"

namespace inv::render::test {
namespace {

using report::Letter;
using report::LetterContactHow;
using report::LetterItem;
using report::LetterSection;
using report::SetAsideWhy;

template <class Change>
void each_item(Letter& letter, Change change) {
  for (LetterSection& one : letter.sections) {
    for (auto* items : {&one.about, &one.also_open, &one.coming}) {
      for (LetterItem& item : *items) change(item);
    }
  }
}

void add_currency(Letter& letter, const char* currency, const char* id) {
  const bool ahead = letter.tone == book::Tone::heads_up;
  section(letter, currency).about = {item({.id = id,
                                           .title = "Portrait",
                                           .date = "2026-03-20",
                                           .due = ahead ? "2026-05-11" : "2026-04-19",
                                           .amount = "310.00"},
                                          currency)};
}

void add_instalments(Letter& letter) {
  LetterItem& first = section(letter).about[0];
  first.part = 2;
  first.parts = 3;
  LetterItem next = first;
  next.part = 3;
  next.due = next.due + 1;
  section(letter).about.insert(section(letter).about.begin() + 1, next);
}

void add_set_aside(Letter& letter) {
  const Sample drain{.id = "2026-0031",
                     .title = "Drain",
                     .date = "2026-02-01",
                     .due = "2026-03-03",
                     .amount = "80.00",
                     .set_aside = "80.00"};
  Sample bench = drain, urn = drain;
  bench.id = "2026-0032";
  urn.id = "2026-0033";
  const core::Money amount = money("80.00", "GBP");
  letter.set_aside = {{item(drain), amount, SetAsideWhy::disputed, day("2026-04-02")},
                      {item(bench), amount, SetAsideWhy::promised, day("2026-05-15")},
                      {item(urn), amount, SetAsideWhy::unsent, std::nullopt}};
}

void set_aside_partly(Letter& letter) {
  LetterItem& first = section(letter).about[0];
  first.set_aside = money("20.00", "GBP");
  first.open -= first.set_aside;
  letter.set_aside.push_back({first, first.set_aside, SetAsideWhy::disputed, day("2026-04-02")});
}

void add_coming(Letter& letter) {
  if (letter.tone == book::Tone::heads_up) return;
  section(letter).coming = {item({.id = "2026-0061",
                                  .title = "Lawn feed",
                                  .date = "2026-04-10",
                                  .due = "2026-05-10",
                                  .amount = "120.00"})};
}

void add_promise(Letter& letter, bool amount, bool plan) {
  if (letter.tone == book::Tone::heads_up) return;
  letter.promise = {day("2026-04-08"), day("2026-04-15"), plan, !amount, std::nullopt, {}};
  if (amount || plan) letter.promise->amount = money("100.00", "GBP");
  if (amount) letter.promise->received = {money("40.00", "GBP")};
}

void add_contacts(Letter& letter, bool many) {
  if (letter.tone == book::Tone::heads_up) return;
  letter.contacts = {{day("2025-12-30"), LetterContactHow::visit},
                     {day("2026-04-02"), LetterContactHow::email},
                     {day("2026-04-03"), LetterContactHow::message},
                     {day("2026-04-08"), LetterContactHow::voicemail},
                     {day("2026-04-17"), LetterContactHow::email},
                     {day("2026-04-20"), LetterContactHow::email}};
  if (!many) letter.contacts.erase(letter.contacts.begin() + 1, letter.contacts.end());
}

void pay_part(Letter& letter) {
  LetterItem& first = section(letter).about[0];
  first.received = money("15.25", "GBP");
  first.open -= first.received;
  letter.received = {{first.received}, std::nullopt};
}

void take_credit_off(Letter& letter) {
  LetterItem& first = section(letter).about[0];
  first.received = first.credited = money("15.25", "GBP");
  first.open -= first.received;
}

/// Nobody announces what is late, so a heads-up has none of these.
void add_circumstance(Letter& letter, Feature feature) {
  if (letter.tone == book::Tone::heads_up) return;
  if (feature == Feature::after_hold) letter.after_hold = true;
  if (feature == Feature::returned) {
    letter.returned = {"direct debit", day("2026-04-15"), day("2026-04-20"),
                       money("120.00", "GBP")};
  }
  if (feature == Feature::heard)
    letter.contacts.push_back({day("2026-04-28"), LetterContactHow::email, true});
}

void set_titles(Letter& letter, const char* title) {
  each_item(letter, [&](LetterItem& item) { item.title = title; });
}

void apply(Letter& letter, Feature feature) {
  switch (feature) {
    case Feature::part_paid: return pay_part(letter);
    case Feature::instalments: return add_instalments(letter);
    case Feature::set_aside: return add_set_aside(letter);
    case Feature::set_aside_partly: return set_aside_partly(letter);
    case Feature::promise: return add_promise(letter, false, false);
    case Feature::promise_amount: return add_promise(letter, true, false);
    case Feature::plan: return add_promise(letter, false, true);
    case Feature::contacts: return add_contacts(letter, true);
    case Feature::one_contact: return add_contacts(letter, false);
    case Feature::coming: return add_coming(letter);
    case Feature::credit: section(letter).unapplied = money("30.00", "GBP"); return;
    case Feature::repaid: section(letter).unapplied = money("-12.00", "GBP"); return;
    case Feature::second_currency: return add_currency(letter, "EUR", "2026-0071");
    case Feature::third_currency: return add_currency(letter, "CHF", "2026-0072");
    case Feature::covered_currency:
      add_currency(letter, "USD", "2026-0073");
      section(letter, "USD").unapplied = money("400.00", "USD");
      return;
    case Feature::no_pay:
      for (auto& one : letter.sections) one.pay.clear();
      return;
    case Feature::one_way:
      if (section(letter).pay.empty()) return;
      for (auto& one : letter.sections) one.pay.erase(one.pay.begin() + 1, one.pay.end());
      return;
    case Feature::no_titles: return set_titles(letter, "");
    case Feature::plain_titles: return set_titles(letter, "Harrow website");
    case Feature::autopay: letter.autopay = true; return;
    case Feature::no_person:
      letter.parties.client.greeting.clear();
      letter.signed_by.clear();
      return;
    case Feature::no_phone: letter.parties.business.phone.clear(); return;
    case Feature::long_titles:
      return set_titles(letter,
                        "Garden design for the whole of the lower terrace, the orchard "
                        "and the slope behind it, with plans and a planting list");
    case Feature::references:
      each_item(letter, [](LetterItem& item) { item.po = "PO-2026/4711-B"; });
      return;
    case Feature::notes: letter.notes = {"We are away from 18 to 22 May."}; return;
    case Feature::days_alike:
      each_item(letter, [&](LetterItem& item) { item.due = section(letter).about[0].due; });
      return;
    case Feature::credited: return take_credit_off(letter);
    case Feature::deposit: section(letter).deposit = money("40.00", "GBP"); return;
    case Feature::returned:
    case Feature::after_hold:
    case Feature::heard: return add_circumstance(letter, feature);
  }
}

}  // namespace

report::Letter form(book::Tone tone, book::Channel channel, int items,
                    const std::vector<Feature>& features) {
  Letter letter = to_hart(tone, channel);
  letter.parties.client.thanks = "Thank you for having us in the rose garden.";
  if (items == 1) {
    add_one(letter);
  } else {
    add_many(letter, items - 1);
  }
  // Currencies first, so that what is said of all items is said of theirs as well.
  std::vector<Feature> ordered = features;
  std::stable_partition(ordered.begin(), ordered.end(), [](Feature feature) {
    return feature == Feature::second_currency || feature == Feature::third_currency ||
           feature == Feature::covered_currency || feature == Feature::coming;
  });
  for (const Feature feature : ordered) apply(letter, feature);
  settle(letter);
  return letter;
}

std::string form_name(book::Tone tone, book::Channel channel, int items,
                      const std::vector<Feature>& features) {
  std::string name = std::string(book::tone_name(tone)) + ' ' +
                     std::string(book::channel_name(channel)) + ' ' + std::to_string(items);
  for (const Feature feature : features) name += " +" + std::to_string(static_cast<int>(feature));
  return name;
}

}  // namespace inv::render::test
