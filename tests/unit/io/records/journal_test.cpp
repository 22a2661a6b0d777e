#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "book_from_text.hpp"
#include "inv/book/entry.hpp"
#include "problems.hpp"

using inv::book::Entry;
using inv::test::book_from_text;
using inv::test::messages_of;
using inv::test::problems_of;
using inv::test::with_entry;

namespace {

std::string entry(const std::string& keys) {
  return with_entry("{date: 2026-02-01, client: hart, " + keys + "}");
}

/// The one entry of a book that must be valid.
struct ReadEntry {
  explicit ReadEntry(const std::string& keys) : loaded(book_from_text(entry(keys))) {}
  const Entry& operator*() const { return loaded.book->journal().front(); }
  template <class Event>
  const Event& as() const {
    REQUIRE((**this).as<Event>());
    return *(**this).as<Event>();
  }
  inv::io::Loaded loaded;
};

}  // namespace

TEST_CASE("io/records: a money verb with all its keys") {
  const ReadEntry paid(
      "paid: 80.00, for: {B-1: 30, }, via: cheque, ref: \"0042\", charges: 1.50, withheld: 18.50, "
      "keep: true, memo: from her sister");
  const auto& money = paid.as<inv::book::Paid>();
  CHECK(money.amount.money().text() == "80.00");
  CHECK(money.details().charges->money().text() == "1.50");
  CHECK(money.details().withheld->money().text() == "18.50");
  CHECK(money.settles().text() == "100.00");
  CHECK(money.via == "cheque");
  CHECK(money.ref == "0042");
  CHECK(money.details().keep);
  CHECK((*paid).memo == "from her sister");
  CHECK((*paid).date.text() == "2026-02-01");
  REQUIRE((*paid).for_.size() == 1);
  CHECK((*paid).for_is_map);
  CHECK((*paid).for_[0].amount->money().text() == "30.00");

  const ReadEntry credit("credit: 5, for: b-1, why: Broken pot, id: C-7");
  CHECK(credit.as<inv::book::Credit>().why == "Broken pot");
  CHECK(credit.as<inv::book::Credit>().id == "C-7");
  CHECK((*credit).for_[0].invoice.id() == "b-1");
  CHECK_FALSE((*credit).for_is_map);

  const ReadEntry abroad("paid: 66000 YER, settles: 80.00, for: [b-1]");
  CHECK(abroad.as<inv::book::Paid>().amount.money().text() == "66000.00");
  CHECK(abroad.as<inv::book::Paid>().settles().text() == "80.00");

  const ReadEntry returned("returned: 5, for: [b-1], why: bounced, ref: R1, mistake: true");
  CHECK(returned.as<inv::book::Returned>().mistake);
  CHECK(returned.as<inv::book::Returned>().why == "bounced");
  CHECK(returned.as<inv::book::Returned>().ref == "R1");

  const ReadEntry refund("refund: 5 GBP, via: bank, ref: R2");
  CHECK(refund.as<inv::book::Refund>().via == "bank");
  CHECK(refund.as<inv::book::Refund>().ref == "R2");

  const ReadEntry writeoff("writeoff: b-1, amount: 12.5, why: not worth it");
  CHECK(writeoff.as<inv::book::Writeoff>().amount->money().text() == "12.50");
  CHECK(writeoff.as<inv::book::Writeoff>().why == "not worth it");
  CHECK(ReadEntry("void: b-1, why: a mistake").as<inv::book::Void>().why == "a mistake");
}

TEST_CASE("io/records: what was said and agreed, with all its keys") {
  const ReadEntry promise("promise: 2026-02-10, for: b-1, amount: 50, said: Next week");
  CHECK(promise.as<inv::book::Promise>().by.text() == "2026-02-10");
  CHECK(promise.as<inv::book::Promise>().amount->money().text() == "50.00");
  CHECK(promise.as<inv::book::Promise>().said == "Next week");

  const ReadEntry plan(
      "plan: [{by: 2026-03-01, amount: 40}, {by: 2026-04-01, amount: 60}], for: b-1, said: ok");
  const auto& steps = plan.as<inv::book::Plan>().steps;
  REQUIRE(steps.size() == 2);
  CHECK(steps[0].by.text() == "2026-03-01");
  CHECK(steps[0].amount.money().text() == "40.00");
  CHECK(steps[1].amount.money().text() == "60.00");

  CHECK_FALSE(ReadEntry("hold: open, why: bereaved").as<inv::book::Hold>().until);
  CHECK(ReadEntry("hold: 2026-05-01").as<inv::book::Hold>().until->text() == "2026-05-01");
  CHECK(ReadEntry("release: back again").as<inv::book::Release>().text == "back again");
  CHECK(ReadEntry("dispute: b-1, amount: 5, why: late").as<inv::book::Dispute>().why == "late");
  CHECK(ReadEntry("resolve: b-1, why: agreed").as<inv::book::Resolve>().why == "agreed");
}

TEST_CASE("io/records: contacts, documents and notes, with all their keys") {
  using inv::book::Contact;
  for (const std::string how : {"call", "visit", "email", "letter", "message"}) {
    INFO(how);
    const ReadEntry read(how +
                         ": In the mail, by: rowan, outcome: in-payment, mood: 4, stage: 2, "
                         "for: [b-1], next: 2026-02-08, assigned: finn");
    const auto& contact = read.as<Contact>();
    CHECK(contact_name(contact.how) == how);
    CHECK(verb_name(*read) == how);
    CHECK(contact.text == "In the mail");
    CHECK(contact.by == "rowan");
    CHECK(contact.outcome == inv::book::Outcome::in_payment);
    CHECK(contact.mood == 4);
    CHECK(contact.stage == 2);
    CHECK(contact.next->text() == "2026-02-08");
    CHECK(contact.assigned == "finn");
    CHECK((*read).for_.size() == 1);
  }
  for (const std::string outcome : {"no-answer", "voicemail", "not-received", "in-approval",
                                    "in-payment", "says-paid", "reply-due", "disputed", "promised",
                                    "other"}) {
    INFO(outcome);
    const ReadEntry read("call: x, outcome: " + outcome);
    CHECK(outcome_name(read.as<Contact>().outcome) == outcome);
  }
  CHECK(ReadEntry("call: x").as<Contact>().outcome == inv::book::Outcome::none);
  CHECK_FALSE(ReadEntry("call: x").as<Contact>().from_client);
  CHECK(ReadEntry("email: x, from: client").as<Contact>().from_client);
  for (const std::string what : {"reminder", "statement", "invoice", "thanks"}) {
    const ReadEntry read("sent: " + what + ", stage: 3, for: b-1, via: email, message-id: <1@x>");
    CHECK(sent_name(read.as<inv::book::Sent>().what) == what);
    CHECK(read.as<inv::book::Sent>().stage == 3);
    CHECK(read.as<inv::book::Sent>().message_id == "<1@x>");
  }
  const ReadEntry note("note: Likes roses, until: 2026-12-31, print: true");
  CHECK(note.as<inv::book::NoteEntry>().until->text() == "2026-12-31");
  CHECK(note.as<inv::book::NoteEntry>().print);
}

TEST_CASE("io/records: entries about the whole book have no client") {
  const auto loaded = book_from_text(with_entry(
      "{date: 2026-02-28, reconciled: Bank, ended: true}\n"
      "  - {date: 2026-02-28, closed: February, balance: {GBP: 100.00, EUR: -5, JPY: 0}}"));
  const auto journal = loaded.book->journal();
  REQUIRE(loaded.book->journal_of_business().size() == 2);
  CHECK(journal[0].as<inv::book::Reconciled>()->account == "Bank");
  CHECK(journal[0].as<inv::book::Reconciled>()->ended);
  const auto& closed = *journal[1].as<inv::book::Closed>();
  CHECK(closed.period == "February");
  CHECK(closed.balance_written);
  REQUIRE(closed.balance.size() == 3);
  CHECK(closed.balance[1].money().text() == "-5.00");
  CHECK_FALSE(journal[0].client.is_resolved());

  CHECK(problems_of(with_entry("{date: 2026-02-28, reconciled: Bank, client: hart}")) ==
        "unknown-key `client`");
  CHECK(problems_of(with_entry("{date: 2026-02-28, closed: x, balance: {GPB: 1}}")) ==
        "bad-currency `GPB`");
  CHECK(problems_of(with_entry("{date: 2026-02-28, closed: x, balance: {GBP: 1 EUR}}")) ==
        "other-currency `1 EUR`");
}

TEST_CASE("io/records: an entry says exactly one thing") {
  CHECK(problems_of(entry("memo: hello")) == "no-verb `{date: 2026-02-01, client: har…`");
  CHECK(problems_of(entry("piad: 5")) == "no-verb `piad`");
  CHECK(messages_of(entry("piad: 5")).find("did you mean `paid`?") != std::string::npos);
  CHECK(problems_of(entry("piad: 5, vai: cash")) == "no-verb `piad`; unknown-key `vai`");
  CHECK(problems_of(entry("paid: 5, credit: 5")) == "two-verbs `credit`");
  CHECK(problems_of(entry("call: x, email: y, letter: z")) ==
        "two-verbs `email`; two-verbs `letter`");
}

TEST_CASE("io/records: each verb has its own keys and no other's") {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"credit: 5, via: cash", "via"},
      {"paid: 5, why: x", "why"},
      {"refund: 5, for: b-1", "for"},
      {"writeoff: b-1, for: b-1", "for"},
      {"void: b-1, amount: 5", "amount"},
      {"hold: open, until: 2026-03-01", "until"},
      {"release: x, why: y", "why"},
      {"note: x, by: rowan", "by"},
      {"sent: reminder, by: rowan", "by"},
      {"promise: 2026-02-03, why: x", "why"},
      {"plan: [{by: 2026-02-03, amount: 1}], amount: 5", "amount"},
      {"apply: 5, for: b-1, via: x", "via"},
      {"call: x, via: y", "via"},
      {"returned: 5, via: x", "via"},
      {"resolve: b-1, amount: 5", "amount"},
      {"promise: 2026-02-03, from: client", "from"},
      {"paid: 5, mistake: true", "mistake"},
      {"refund: 5, settles: 5", "settles"},
      {"note: x, ended: true", "ended"},
  };
  for (const auto& [keys, refused] : cases) {
    INFO(keys);
    CHECK(problems_of(entry(keys)) == "unknown-key `" + refused + "`");
    CHECK(messages_of(entry(keys)).find("does not go with") != std::string::npos);
  }
  CHECK(messages_of(entry("promise: 2026-02-03, from: client")) ==
        "`from` does not go with `promise`, only with `call`, `visit`, `email`, `letter`, "
        "`message`; beside `date` it has `for`, `amount`, `said`\n");
  CHECK(messages_of(entry("release: x, mistake: true")) ==
        "`mistake` does not go with `release`, only with `returned`\n");
}

TEST_CASE("io/records: `settles` is one amount for the invoices that `for` names") {
  const std::string paid = "paid: 66000 YER, settles: 80";
  const std::vector<std::pair<std::string, std::string>> cases = {
      {", for: b-1", ""},
      {", for: [b-1], keep: false", ""},
      {"", "missing-key `80`"},
      {", for: []", "missing-key `80`"},
      {", for: {b-1: 80}", "key-conflict `80`"},
      {", for: b-1, keep: true", "key-conflict `80`"},
      {", for: b-1, charges: 1", "key-conflict `80`"},
      {", for: b-1, withheld: 1", "key-conflict `80`"},
  };
  for (const auto& [keys, expected] : cases) {
    INFO(keys);
    CHECK(problems_of(entry(paid + keys)) == expected);
  }
}

TEST_CASE("io/records: the steps of a plan stand in order of date, and outcomes are known words") {
  const auto plan = [](const std::string& second) {
    return entry("plan: [{by: 2026-03-15, amount: 5}, {by: " + second + ", amount: 5}]");
  };
  CHECK(problems_of(plan("2026-03-15")) == "");
  CHECK(problems_of(plan("2026-03-14")) == "bad-date `{by: 2026-03-14, amount: 5}`");
  CHECK(messages_of(plan("2026-03-14")) ==
        "a step by 2026-03-14 after one by 2026-03-15; the steps of a plan stand in order of "
        "date\n");
  CHECK(messages_of(entry("call: x, outcome: say-paid")) ==
        "`say-paid` may not stand here; did you mean `says-paid`?\n");
  CHECK(messages_of(entry("call: x, from: us")) == "`us` may not stand here; only `client`\n");
}

TEST_CASE("io/records: `for` is an id, a list of ids, or a map on money verbs") {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"paid: 5, for: b-1", ""},
      {"paid: 5, for: [b-1]", ""},
      {"paid: 5, for: {b-1: 5}", ""},
      {"paid: 5, for: []", ""},
      {"paid: 5, for: [b-1, B-1]", "named-twice `B-1`"},
      {"paid: 5, for: {b-1: 1, B-1: 2}", "named-twice `B-1`"},
      {"paid: 5, for: {b-1: 0}", "zero-amount `0`"},
      {"paid: 5, for: {b-1: x}", "bad-money `x`"},
      {"paid: 5, for: [b 1]", "bad-id `b 1`"},
      {"paid: 5, for: [[b-1]]", "wrong-kind `[b-1]`"},
      {"credit: 5, for: {b-1: 5}", ""},
      {"returned: 5, for: {b-1: 5}", ""},
      {"promise: 2026-03-01, for: [b-1]", ""},
      {"promise: 2026-03-01, for: {b-1: 5}", "wrong-kind `{b-1: 5}`"},
      {"call: x, for: {b-1: 5}", "wrong-kind `{b-1: 5}`"},
      {"sent: reminder, for: {b-1: 5}", "wrong-kind `{b-1: 5}`"},
  };
  for (const auto& [keys, expected] : cases) {
    INFO(keys);
    CHECK(problems_of(entry(keys)) == expected);
  }
}

TEST_CASE("io/records: all errors of an entry are said, not the first alone") {
  CHECK(
      problems_of(with_entry("{date: 2026-2-1, client: h art, paid: \"1,5\", via: \"\", wy: x}")) ==
      "bad-date `2026-2-1`; bad-id `h art`; bad-money `\"1,5\"`; bad-text `\"\"`; "
      "unknown-key `wy`");
}

TEST_CASE("io/records: a key without a value is said once") {
  CHECK(problems_of(entry("call: Spoke to her son, cheque tomorrow")) ==
        "missing-value `cheque tomorrow`");
  CHECK(problems_of(entry("apply: 5, for: ")) == "missing-value `for`");
  CHECK(problems_of(entry("paid: ")) == "missing-value `paid`");
}
