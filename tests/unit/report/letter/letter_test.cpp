// What a letter takes from the book: the client's own records, sorted as the contract has it.

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "inv/render/document.hpp"
#include "report/decision_outline.hpp"
#include "report/letter/letter.hpp"

namespace {

using inv::book::Tone;
using inv::report::Action;
using inv::report::Letter;
using inv::report::LetterContactHow;
using inv::report::LetterItem;

Letter letter_of(const std::string& text, const std::string& as_of) {
  const inv::test::Judged judged = inv::test::judge(text, as_of);
  INFO(inv::test::outline(judged.decision));
  REQUIRE(judged.decision.action == Action::remind);
  const inv::report::Situation situation =
      inv::report::situation_of(*judged.loaded.book, judged.account, judged.relations);
  return inv::report::letter(situation, inv::report::decided(situation));
}

/// `A 100.00, B 2/3 50.00`.
std::string listed(const std::vector<LetterItem>& items) {
  std::string text;
  for (const LetterItem& item : items) {
    if (!text.empty()) text += ", ";
    text += item.id;
    if (item.parts > 1) text += " " + std::to_string(item.part) + "/" + std::to_string(item.parts);
    text += " " + item.open.text();
  }
  return text;
}

/// `GBP about: A 100.00; open: B 50.00; coming: C 20.00; less 5.00; pay 145.00`.
std::string outline(const Letter& letter) {
  std::string text;
  for (const auto& section : letter.sections) {
    if (!text.empty()) text += " | ";
    text += std::string(section.currency.code()) + " about: " + listed(section.about);
    if (!section.also_open.empty()) text += "; open: " + listed(section.also_open);
    if (!section.coming.empty()) text += "; coming: " + listed(section.coming);
    if (!section.unapplied.is_zero()) text += "; less " + section.unapplied.text();
    text += "; pay " + section.total.text();
  }
  for (const auto& one : letter.set_aside) {
    text += " | aside " + one.item.id + " " + one.amount.text() + " " +
            std::string(inv::report::set_aside_name(one.why));
    if (one.date) text += " " + one.date->text();
  }
  return text;
}

std::string contacts(const Letter& letter) {
  const char* names[] = {"call", "voicemail", "visit", "email", "letter", "message", "reminder"};
  std::string text;
  for (const auto& contact : letter.contacts) {
    if (!text.empty()) text += ", ";
    text += contact.date.text().substr(5) + " " + names[static_cast<std::size_t>(contact.how)];
  }
  return text;
}

std::string amounts(const std::vector<inv::core::Money>& sums) {
  std::string text;
  for (const auto& sum : sums) text += (text.empty() ? "" : ", ") + sum.text();
  return text;
}

const std::string& base = inv::test::two_invoices;

TEST_CASE("report/letter: what the stage is about, what else is open, what falls due soon") {
  struct Case {
    const char* what;
    std::string records;
    const char* as_of;
    const char* outline;
  };
  const Case cases[] = {
      {"a heads-up is about what falls due", "", "2026-03-26", "GBP about: A 100.00; pay 100.00"},
      {"the first of two", "", "2026-04-03", "GBP about: A 100.00; pay 100.00"},
      {"the second falls due within a week", "", "2026-04-14",
       "GBP about: A 100.00; coming: B 50.00; pay 100.00"},
      {"both are at the same stage", "", "2026-04-23",
       "GBP about: A 100.00, B 50.00; pay 150.00"},
      {"one is further on",
       "  - {date: 2026-04-03, client: hart, sent: reminder, for: A}\n"
       "  - {date: 2026-04-10, client: hart, sent: reminder, for: A}\n"
       "  - {date: 2026-04-17, client: hart, call: spoke, for: A}\n",
       "2026-05-01", "GBP about: A 100.00; open: B 50.00; pay 150.00"},
      {"a deposit is taken off nothing",
       "  - {date: 2026-04-01, client: hart, paid: 30.00, keep: true}\n", "2026-04-23",
       "GBP about: A 100.00, B 50.00; pay 150.00"},
      {"partly disputed, and talked about since",
       "  - {date: 2026-04-10, dispute: B, amount: 20.00}\n"
       "  - {date: 2026-04-14, client: hart, call: spoke, for: B}\n",
       "2026-04-27",
       "GBP about: A 100.00, B 30.00; pay 130.00 | aside B 20.00 disputed 2026-04-10"},
      {"promised for later", "  - {date: 2026-04-01, client: hart, promise: 2026-05-20, for: B}\n",
       "2026-04-23", "GBP about: A 100.00; pay 100.00 | aside B 50.00 promised 2026-05-20"},
  };
  for (const Case& one : cases) {
    INFO(one.what);
    CHECK(outline(letter_of(base + one.records, one.as_of)) == one.outline);
  }
}

TEST_CASE("report/letter: the client knows of calls that were answered, and of what was late") {
  const std::string journal =
      "  - {date: 2026-03-24, client: hart, sent: reminder}\n"
      "  - {date: 2026-04-02, client: hart, call: ring, outcome: no-answer}\n"
      "  - {date: 2026-04-03, client: hart, call: ring, outcome: voicemail}\n"
      "  - {date: 2026-04-05, client: hart, sent: statement}\n"
      "  - {date: 2026-04-06, client: hart, sent: reminder, for: A}\n"
      "  - {date: 2026-04-06, client: hart, sent: reminder, for: A}\n"
      "  - {date: 2026-04-07, client: hart, call: roses}\n"
      "  - {date: 2026-04-08, client: hart, visit: tea, for: B}\n"
      "  - {date: 2026-04-09, client: hart, email: wrote, outcome: promised, by: anna}\n"
      "  - {date: 2026-04-10, client: hart, message: a word, for: A}\n"
      "  - {date: 2026-04-11, client: hart, call: spoke, by: rowan, for: A}\n"
      "  - {date: 2026-04-12, client: hart, letter: posted, for: [A, B]}\n";
  const std::string address = "email: edith@hart.example";
  std::string text = base + journal;
  text.replace(text.find(address), address.size(), address + ", reach: [email]");
  const Letter letter = letter_of(text, "2026-05-08");
  CHECK(contacts(letter) ==
        "04-03 voicemail, 04-06 email, 04-09 email, 04-10 message, 04-11 call, 04-12 letter");
  CHECK(letter.signed_by == "Rowan");
  CHECK(contacts(letter_of(base + "  - {date: 2026-03-24, client: hart, sent: reminder}\n",
                           "2026-04-03")) == "");
}

TEST_CASE("report/letter: a promise that was not kept, and what came of it") {
  struct Case {
    std::string journal;
    const char* promise;
  };
  const Case cases[] = {
      {"  - {date: 2026-04-08, client: hart, promise: 2026-04-15}\n",
       "2026-04-08 2026-04-15, received "},
      {"  - {date: 2026-04-08, client: hart, call: cheque, by: rowan}\n"
       "  - {date: 2026-04-08, client: hart, promise: 2026-04-15, for: A}\n"
       "  - {date: 2026-04-12, client: hart, paid: 40.00, for: A}\n",
       "2026-04-08 2026-04-15, spoken, received 40.00"},
      {"  - {date: 2026-04-08, client: hart, promise: 2026-04-15, for: A, amount: 60.00}\n"
       "  - {date: 2026-04-07, client: hart, paid: 10.00, for: A}\n"
       "  - {date: 2026-04-12, client: hart, paid: 40.00, for: A}\n"
       "  - {date: 2026-04-13, client: hart, returned: 15.00, for: A}\n"
       "  - {date: 2026-04-13, client: hart, call: the bank}\n",
       "2026-04-08 2026-04-15, amount 60.00, received 25.00"},
      {"  - date: 2026-04-05\n    client: hart\n    for: A\n"
       "    plan: [{by: 2026-04-08, amount: 30.00}, {by: 2026-04-15, amount: 30.00},"
       " {by: 2026-06-15, amount: 40.00}]\n"
       "  - {date: 2026-04-08, client: hart, paid: 42.00, for: A}\n",
       "2026-04-05 2026-04-15, plan, amount 30.00, received 12.00"},
  };
  for (const Case& one : cases) {
    const std::string volume = "policy: {standard: {quiet: [], broken: email}}\n";
    std::string text = base + one.journal;
    const std::string policy = "policy: {standard: {quiet: []}}\n";
    text.replace(text.find(policy), policy.size(), volume);
    const Letter letter = letter_of(text, "2026-04-25");
    REQUIRE(letter.promise);
    std::string seen = letter.promise->made.text() + " " + letter.promise->by.text();
    if (letter.promise->was_plan) seen += ", plan";
    if (letter.promise->spoken) seen += ", spoken";
    if (letter.promise->amount) seen += ", amount " + letter.promise->amount->text();
    CHECK(seen + ", received " + amounts(letter.promise->received) == one.promise);
  }
}

TEST_CASE("report/letter: part payments are thanked for, credits and what came back are not") {
  struct Case {
    std::string journal;
    const char* amounts;
    const char* date;
  };
  const Case cases[] = {
      {"", "", ""},
      {"  - {date: 2026-04-02, client: hart, paid: 40.00}\n", "40.00", "2026-04-02"},
      {"  - {date: 2026-04-02, client: hart, paid: 40.00}\n"
       "  - {date: 2026-04-06, client: hart, paid: 5.00}\n", "45.00", ""},
      {"  - {date: 2026-04-02, client: hart, credit: 40.00}\n", "", ""},
      {"  - {date: 2026-04-02, client: hart, paid: 40.00, for: A}\n"
       "  - {date: 2026-04-04, returned: 40.00, for: A}\n"
       "  - {date: 2026-04-04, client: hart, call: the bank}\n", "", ""},
      {"  - {date: 2026-04-02, client: hart, paid: 40.00, for: A}\n"
       "  - {date: 2026-04-04, returned: 10.00, for: A}\n"
       "  - {date: 2026-04-04, client: hart, call: the bank}\n", "30.00", ""},
  };
  for (const Case& one : cases) {
    const Letter letter = letter_of(base + one.journal, "2026-04-25");
    CHECK(amounts(letter.received.amounts) == one.amounts);
    const auto& date = letter.received.date;
    if (!letter.received.amounts.empty()) CHECK((date ? date->text() : "") == one.date);
  }
}

TEST_CASE("report/letter: names, notes, ways to pay and what an invoice is for") {
  const std::string text =
      "business:\n  name: Rowan Yard Care\n  currency: GBP\n  phone: 01584 555 014\n"
      "  sent: tracked\n"
      "  pay: [{via: Transfer, currency: GBP}, {via: SEPA, currency: EUR}, {via: Card}]\n"
      "policy: {standard: {quiet: [2026-04-13..2026-04-15]}}\n"
      "clients:\n"
      "  - {id: Hart, name: hart, email: [a@hart.example, b@hart.example], autopay: true}\n"
      "  - {id: other, name: Other}\n"
      "invoices:\n"
      "  - id: A\n    client: hart\n    date: 2026-03-01\n    due: 2026-03-31\n    po: PO-7\n"
      "    lines: [{what: Pruning, amount: 80.00}, {what: Waste, amount: 30.00},"
      " {what: Deposit, amount: -10.00}]\n"
      "  - {id: E, client: hart, date: 2026-03-01, due: 2026-04-04, total: 9.00 EUR, title: Pots}\n"
      "  - {id: N, client: hart, date: 2026-03-02, due: 2026-04-01, total: 70.00}\n"
      "  - {id: X, client: other, date: 2026-03-02, due: 2026-04-01, total: 70.00}\n"
      "journal:\n"
      "  - {date: 2026-03-01, client: hart, sent: invoice, for: [A, E]}\n"
      "  - {date: 2026-03-02, client: other, sent: invoice, for: X}\n"
      "  - {date: 2026-03-03, client: other, call: hello, by: zoe}\n"
      "  - {date: 2026-03-05, client: hart, note: Gate code 1234}\n"
      "  - {date: 2026-03-05, client: hart, note: Closed in May, print: true, until: 2026-04-30}\n"
      "  - {date: 2026-03-05, client: hart, note: Old, print: true, until: 2026-04-01}\n";
  const Letter letter = letter_of(text, "2026-04-06");
  CHECK(outline(letter) ==
        "GBP about: A 100.00; pay 100.00 | EUR about: E 9.00; pay 9.00 | aside N 70.00 unsent");
  CHECK(letter.parties.client.name_is_id);
  CHECK(letter.autopay);
  CHECK(letter.parties.client.email ==
        std::vector<std::string>{"a@hart.example", "b@hart.example"});
  CHECK(letter.signed_by.empty());
  CHECK(letter.notes == std::vector<std::string>{"Closed in May"});
  CHECK(letter.answer_by.text() == "2026-04-16");
  CHECK(letter.sections[1].about[0].title == "Pots");
  CHECK(letter.sections[0].about[0].po == "PO-7");
  CHECK(letter.sections[0].about[0].lines == std::vector<std::string>{"Pruning", "Waste"});
  REQUIRE(letter.sections[1].pay.size() == 2);
  CHECK(letter.sections[1].pay[0].via == "SEPA");
  CHECK(letter.sections[0].pay[0].via == "Transfer");
}

TEST_CASE("report/letter: whatever a ladder says, only what is late is called late") {
  const std::string quiet = "policy: {standard: {quiet: []}}\n";
  struct Case {
    const char* ladder;
    const char* as_of;
    Tone tone;
  };
  const Case cases[] = {
      {"{at: -5, do: email, tone: firm}, {at: 5, do: email, tone: firm}", "2026-03-27",
       Tone::heads_up},
      {"{at: -5, do: email, tone: firm}, {at: 5, do: email, tone: firm}", "2026-04-05",
       Tone::firm},
      {"{at: 3, do: email, tone: heads-up}", "2026-04-03", Tone::friendly},
  };
  for (const Case& one : cases) {
    std::string text = inv::test::one_invoice;
    text.replace(text.find(quiet), quiet.size(),
                 "policy:\n  standard:\n    quiet: []\n    ladder: [" +
                     std::string(one.ladder) + "]\n");
    CHECK(letter_of(text, one.as_of).tone == one.tone);
  }
}

TEST_CASE("report/letter: an answer is asked for by a working day") {
  CHECK(letter_of(base, "2026-04-03").answer_by.text() == "2026-04-10");
  CHECK(letter_of(base, "2026-04-04").answer_by.text() == "2026-04-13");
  CHECK(letter_of(base, "2026-04-05").answer_by.text() == "2026-04-13");
}

TEST_CASE("report/letter: nothing that was noted for the user reaches the client") {
  const std::string journal =
      "  - {date: 2026-04-02, client: hart, call: SECRET, by: rowan, mood: 1, memo: SECRET}\n"
      "  - {date: 2026-04-02, client: hart, promise: 2026-04-08, said: SECRET}\n"
      "  - {date: 2026-04-03, client: hart, paid: 1.00, via: SECRET, ref: SECRET, memo: SECRET}\n"
      "  - {date: 2026-04-10, dispute: B, amount: 1.00, why: SECRET}\n"
      "  - {date: 2026-04-11, client: hart, note: SECRET}\n"
      "  - {date: 2026-04-11, client: hart, credit: 1.00, why: SECRET}\n"
      "  - {date: 2026-04-14, client: hart, email: SECRET, outcome: disputed, for: [A, B]}\n";
  for (const char* day : {"2026-04-21", "2026-04-24", "2026-04-27"}) {
    const Letter letter = letter_of(base + journal, day);
    const inv::render::Document draft =
        inv::render::reminder_document(letter, inv::render::Templates());
    const std::string text = draft.subject + inv::render::document_text(draft);
    CAPTURE(text);
    CHECK(text.find("SECRET") == std::string::npos);
  }
}

}  // namespace
