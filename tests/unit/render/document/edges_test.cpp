// Names that are missing, texts that mean harm, and other ends of the range.

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "inv/render/document.hpp"
#include "inv/render/text.hpp"
#include "letters.hpp"
#include "render/document/items.hpp"
#include "render/language/language.hpp"

namespace {

using namespace inv::render::test;
using inv::book::Channel;
using inv::book::Tone;
using inv::report::Letter;
using inv::report::LetterContactHow;

std::string first_line(const Letter& letter) {
  const std::string text = draft(letter).text;
  return text.substr(0, text.find('\n'));
}

TEST_CASE("render/document: everybody is addressed by a name, and nobody by an id") {
  struct Case {
    const char* greeting;
    const char* contact;
    const char* name;
    bool name_is_id;
    const char* line;
  };
  const Case cases[] = {
      {"Dear Edith", "", "Mrs Edith Hart", false, "Dear Edith,"},
      {"Dear Edith,", "", "Mrs Edith Hart", false, "Dear Edith,"},
      {"Hello Edith!", "", "Mrs Edith Hart", false, "Hello Edith,"},
      {"", "Jo Whitlock", "Harrow & Sons Ltd", false, "Dear Jo Whitlock,"},
      {"", "", "Harrow & Sons Ltd", false, "Dear all at Harrow & Sons,"},
      {"", "", "The Old Bakery", false, "Dear all at the Old Bakery,"},
      {"", "", "Accounts Payable", false, "Dear colleagues in accounts,"},
      {"", "Ms Priya Nair", "", false, "Dear Ms Nair,"},
      {"", "", "Mr and Mrs John Smith", false, "Dear Mr and Mrs Smith,"},
      {"", "", "The Worshipful Company of Makers of Playing Cards and Companions of Honour", false,
       "Good day,"},
      {" \n", " ", "Harrow", false, "Dear Harrow,"},
      {"", "Jo", "17850", true, "Dear Jo,"},
      {"", "", "17850", true, "Good day,"},
      {"!", "", "17850", true, "Good day,"},
  };
  for (const Case& one : cases) {
    Letter letter = to_hart(Tone::friendly);
    add_one(letter);
    letter.parties.client.greeting = one.greeting;
    letter.parties.client.contact = one.contact;
    letter.parties.client.name = one.name;
    letter.parties.client.name_is_id = one.name_is_id;
    CHECK(first_line(letter) == one.line);
  }
}

TEST_CASE("render/document: nothing from the book breaks out of its line") {
  const std::string evil = "x\r\nBcc: all@example.com\n\n\x1b[31m{what}\xE2\x80\xAE z";
  for (const Channel channel : {Channel::email, Channel::letter}) {
    Letter letter = to_hart(Tone::firm, channel);
    section(letter).about = {item({.id = "2026-1",
                                   .title = evil,
                                   .date = "2026-03-01",
                                   .due = "2026-03-31",
                                   .amount = "10.00",
                                   .po = evil})};
    settle(letter);
    auto& pay = section(letter).pay;
    for (auto* text :
         {&letter.parties.business.name, &letter.parties.business.email,
          &letter.parties.business.phone, &letter.signed_by, &letter.parties.client.name,
          &letter.parties.client.contact, &letter.parties.client.greeting, &pay[0].via,
          &pay[0].name, &pay[1].link, &pay[2].note}) {
      *text = evil;
    }
    letter.parties.client.address = {evil};
    letter.parties.business.address = {evil};
    letter.parties.client.email = {evil};
    letter.notes = {evil};
    const Draft draft = inv::render::test::draft(letter);
    CAPTURE(draft.text);
    CHECK_FALSE(contains(draft.text, "\x1b"));
    CHECK_FALSE(contains(draft.text, "\xE2\x80\xAE"));
    CHECK_FALSE(contains(draft.text, "\r"));
    CHECK_FALSE(contains(draft.text, "\nBcc:"));
    CHECK_FALSE(contains(draft.text, "\n\n\n"));
    CHECK(contains(draft.text, "{what}"));
    for (const std::string& line : draft.to) CHECK_FALSE(contains(line, "\n"));
    CHECK(std::none_of(draft.subject.begin(), draft.subject.end(),
                       [](unsigned char byte) { return byte < 0x20; }));
  }
}

TEST_CASE("render/document: subjects of every kind") {
  Letter letter = to_hart(Tone::reminder);
  add_one(letter);
  const auto subject = [&] { return draft(letter).subject; };
  CHECK(subject() == "Rowan Yard Care: invoice 2026-0042 open, £174.50");
  section(letter, "EUR").about = {item({.id = "2026-0071",
                                        .title = "Portrait",
                                        .date = "2026-03-20",
                                        .due = "2026-04-19",
                                        .amount = "120.00"},
                                       "EUR")};
  settle(letter);
  CHECK(subject() == "Rowan Yard Care: 2 invoices open, €120.00 and £174.50");
  letter.parties.business.name = std::string(200, 'm');
  CHECK(inv::render::display_width(subject()) == 100);
  CHECK(contains(subject(), "…: 2 invoices open, €120.00 and £174.50"));
  letter.parties.business.name.clear();
  CHECK(subject() == "2 invoices open, €120.00 and £174.50");
  letter.sections.erase(letter.sections.begin());
  letter.sections[0].about[0].number = std::string(64, 'a');
  CHECK(subject() == "Invoice " + std::string(64, 'a') + " open, £174.50");
}

TEST_CASE("render/document: a heads-up over the turn of the year has the year in it") {
  Letter letter = to_hart(Tone::heads_up);
  letter.as_of = day("2026-12-30");
  section(letter).about = {item({.id = "2026-0190",
                                 .title = "Winter pruning",
                                 .date = "2026-12-06",
                                 .due = "2027-01-05",
                                 .amount = "90.00"})};
  settle(letter);
  const Draft draft = inv::render::test::draft(letter);
  CHECK(draft.subject == "Rowan Yard Care: invoice 2026-0190 due on 5 January 2027, £90.00");
  CHECK(contains(draft.text, "5 January 2027."));
}

TEST_CASE("render/document: long ids have a line of their own, long links stay whole") {
  Letter letter = to_hart(Tone::friendly);
  const std::string id = "PROJECT/LOWER-TERRACE/2026/0042-B";
  section(letter).about = {item({.id = id,
                                 .title = "Spring pruning",
                                 .date = "2026-03-01",
                                 .due = "2026-03-31",
                                 .amount = "12345678.90"})};
  settle(letter);
  section(letter).pay[1].link = "https://pay.example/" + std::string(90, 'x');
  const Draft draft = inv::render::test::draft(letter);
  CHECK(contains(draft.text, '\n' + id + "\n         Spring pruning"));
  CHECK(contains(draft.text, "\n  Card: " + section(letter).pay[1].link + '\n'));
}

TEST_CASE("render/document: one way to pay, and one of two") {
  Letter letter = to_hart(Tone::friendly);
  add_one(letter);
  inv::book::PayWay cash, card;
  cash.via = "Cash";
  cash.note = "at the yard, any morning";
  card.via = "Card";
  card.link = "https://pay.example/rowan";
  section(letter).pay = {cash};
  CHECK(contains(draft(letter).text, "\nHow to pay: Cash\n\n  at the yard, any morning\n"));
  section(letter).pay = {cash, card};
  CHECK(contains(draft(letter).text, "\nAnother way to pay:\n  Card: https://pay.example/rowan\n"));
}

TEST_CASE("render/document: earlier contacts are named by what they were") {
  const std::pair<LetterContactHow, const char*> gentle[] = {
      {LetterContactHow::call, "This follows our call of 8 April."},
      {LetterContactHow::voicemail, "This follows the message that we left on 8 April."},
      {LetterContactHow::visit, "This follows our conversation of 8 April."},
      {LetterContactHow::email, "This follows our email of 8 April."},
      {LetterContactHow::letter, "This follows our letter of 8 April."},
      {LetterContactHow::message, "This follows our message of 8 April."}};
  for (const auto& [how, words] : gentle) {
    Letter letter = to_hart(Tone::reminder);
    section(letter).about = {item(
        {.id = "7", .title = "", .date = "2026-03-01", .due = "2026-03-31", .amount = "10.00"})};
    settle(letter);
    letter.contacts = {{day("2026-04-08"), how}};
    std::string text = draft(letter).text;
    std::replace(text.begin(), text.end(), '\n', ' ');
    CHECK(contains(text, words));
  }
}

TEST_CASE("render/document: firm letters list the last contacts by date") {
  Letter letter = to_hart(Tone::firm);
  add_one(letter);
  letter.contacts = {{day("2026-04-01"), LetterContactHow::call},
                     {day("2026-04-03"), LetterContactHow::email},
                     {day("2026-04-10"), LetterContactHow::email},
                     {day("2026-04-17"), LetterContactHow::call},
                     {day("2026-04-28"), LetterContactHow::email}};
  std::string text = draft(letter).text;
  std::replace(text.begin(), text.end(), '\n', ' ');
  CHECK(contains(text,
                 "We wrote to you on 3, 10 and 28 April and spoke on the phone on 17 "
                 "April."));
}

TEST_CASE("render/document: the lines at the foot are those of every document") {
  for (const Channel channel : {Channel::email, Channel::letter}) {
    Letter letter = to_hart(Tone::friendly, channel);
    add_one(letter);
    letter.parties.business.footer = {"Registered in Ludlow"};
    CHECK(contains(draft(letter).text, "Registered in Ludlow"));
  }
}

TEST_CASE("render/document: with no number to quote the client's name is quoted") {
  const std::vector<std::string> none, two{"A", "B"}, four{"A", "B", "C", "D"};
  CHECK(inv::render::payment_reference(none, "Edith Hart") == "Edith Hart");
  CHECK(inv::render::payment_reference(two, "Edith Hart") == "A, B");
  CHECK(inv::render::payment_reference(four, "Edith Hart") == "Edith Hart");
}

TEST_CASE("render/document: a link that comes out empty is left out") {
  inv::book::PayWay way;
  way.via = "Card";
  way.link = "{reference}";
  const std::vector<inv::book::PayWay> ways{way};
  const auto fields = inv::render::ways_to_pay(inv::render::language_of("en"), ways,
                                               money("5.00", "GBP"), "");
  CHECK(fields.caption.find("Card") != std::string::npos);
}

}  // namespace
