#include <doctest/doctest.h>

#include <functional>

#include "inv/render/draft.hpp"
#include "render/document/letters.hpp"

namespace inv::render {

namespace {

report::Letter hart_letter() {
  report::Letter letter = test::to_hart(book::Tone::friendly);
  test::add_many(letter, 1);
  letter.notes = {"We are away in August."};
  return letter;
}

TEST_CASE("render/draft: another day alone says the same, anything else does not") {
  const std::string before = said(hart_letter());
  report::Letter later = hart_letter();
  later.as_of = later.as_of + 3;
  CHECK(said(later) == before);
  using Change = std::function<void(report::Letter&)>;
  const Change changes[] = {
      [](auto& letter) { letter.stage = 3; },
      [](auto& letter) { letter.tone = book::Tone::reminder; },
      [](auto& letter) { letter.channel = book::Channel::letter; },
      [](auto& letter) { letter.parties.client.email = {"other@hart.example"}; },
      [](auto& letter) { letter.parties.client.cc = {"jo@hart.example"}; },
      [](auto& letter) { letter.sections[0].about.pop_back(); },
      [](auto& letter) { letter.sections[0].unapplied = test::money("1.00", "GBP"); },
      [](auto& letter) { letter.sections[0].total = test::money("1.00", "GBP"); },
      [](auto& letter) { letter.sections[0].pay.pop_back(); },
      [](auto& letter) { letter.notes[0] += "!"; },
      [](auto& letter) {
        letter.set_aside.push_back({.item = letter.sections[0].about[0],
                                    .amount = test::money("5.00", "GBP"),
                                    .why = report::SetAsideWhy::disputed,
                                    .date = {}});
      }};
  int number = 0;
  for (const Change& change : changes) {
    report::Letter letter = hart_letter();
    change(letter);
    INFO("change " << ++number);
    CHECK(said(letter) != before);
  }
}

}  // namespace

}  // namespace inv::render
