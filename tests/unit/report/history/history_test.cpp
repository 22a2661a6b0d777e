#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "book_from_text.hpp"
#include "inv/report/history.hpp"

namespace inv::test {

namespace {

const std::string one_client =
    "business: {name: Rowan Yard Care, currency: GBP, taxes: {standard: 20, zero: 0}}\n"
    "clients:\n"
    "  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example, phone: 01584 555 123, "
    "since: 2020-05-01, note: Ring twice, tags: [private]}\n"
    "invoices:\n"
    "  - {id: A, client: hart, date: 2026-03-01, due: 2026-03-31, title: Spring pruning, "
    "total: 100.00}\n";

/// `2026-03-01 invoice [A] Spring pruning | 100.00 -> 100.00 | mood 4`.
std::string in_text(const report::HistoryEvent& event) {
  std::string text = event.date.text() + " " + event.kind + " [";
  for (const std::string& id : event.invoices) {
    text += (&id == &event.invoices.front() ? "" : " ") + id;
  }
  text += "] " + event.text;
  if (event.amount) text += " | " + event.amount->text();
  if (event.balance) text += " -> " + event.balance->text();
  if (event.mood) text += " | mood " + std::to_string(*event.mood);
  return text + "\n";
}

std::string in_text(const std::vector<report::HistoryEvent>& events) {
  std::string text;
  for (const report::HistoryEvent& event : events) text += in_text(event);
  return text;
}

std::string of_client(const std::string& text, const char* as_of) {
  const io::Loaded loaded = book_from_text(text);
  const book::Book& book = *loaded.book;
  return in_text(
      report::client_history(book, *book.find_client("hart"), *core::parse_date(as_of)).events);
}

std::string of_invoice(const std::string& text, const char* id, const char* as_of) {
  const io::Loaded loaded = book_from_text(text);
  const book::Book& book = *loaded.book;
  const auto history =
      report::invoice_history(book, *book.find_invoice(id), *core::parse_date(as_of));
  return history ? in_text(history->events) : "nothing";
}

/// Only the events of these kinds.
std::string turns(const std::string& journal, const char* as_of) {
  const io::Loaded loaded = book_from_text(one_client + "journal:\n" + journal);
  const book::Book& book = *loaded.book;
  std::string text;
  for (const report::HistoryEvent& event :
       report::client_history(book, *book.find_client("hart"), *core::parse_date(as_of)).events) {
    if (event.kind == "kept" || event.kind == "broken") text += in_text(event);
  }
  return text;
}

}  // namespace

TEST_CASE("report/history: the whole relationship in the order of its days") {
  const std::string text =
      one_client +
      "  - {id: B, client: hart, date: 2026-04-01, due: 2026-04-30, total: 60.00}\n"
      "journal:\n"
      "  - {date: 2026-03-02, client: hart, sent: invoice, for: A, via: email}\n"
      "  - {date: 2026-04-08, client: hart, call: Cheque is in the mail, by: rowan, mood: 4, "
      "outcome: promised, next: 2026-04-15, assigned: sam}\n"
      "  - {date: 2026-04-08, promise: 2026-04-15, for: A, amount: 80.00, said: after the fair}\n"
      "  - {date: 2026-04-10, paid: 30.00, for: B, via: cheque, ref: '77', memo: torn}\n"
      "  - {date: 2026-04-12, dispute: A, amount: 20.00, why: two roses died}\n"
      "  - {date: 2026-04-14, client: hart, paid: 95.00, via: cheque, keep: true}\n"
      "  - {date: 2026-04-14, apply: 80.00, for: A}\n"
      "  - {date: 2026-04-15, resolve: A, why: new roses}\n"
      "  - {date: 2026-04-15, client: hart, credit: 20.00, why: roses, for: A}\n"
      "  - {date: 2026-04-16, client: hart, hold: 2026-05-01, why: on holiday}\n"
      "  - {date: 2026-04-17, client: hart, hold: open}\n"
      "  - {date: 2026-04-18, client: hart, release: she is back}\n"
      "  - {date: 2026-04-19, client: hart, note: The gate code has changed, until: 2026-06-01, "
      "print: true}\n"
      "  - {date: 2026-05-05, client: hart, sent: reminder, stage: 2, via: letter}\n"
      "  - {date: 2026-05-06, client: hart, plan: [{by: 2026-05-20, amount: 10.00}, "
      "{by: 2026-06-20, amount: 20.00}], said: bit by bit}\n"
      "  - {date: 2026-05-07, client: hart, visit: nobody there, outcome: no-answer, stage: 3}\n"
      "  - {date: 2026-05-08, writeoff: B, why: too old}\n"
      "  - {date: 2026-05-09, client: hart, refund: 15.00, via: bank transfer}\n"
      "  - {date: 2026-12-01, client: hart, call: later}\n";
  CHECK(of_client(text, "2026-06-01") ==
        "2026-03-01 invoice [A] Spring pruning | 100.00 -> 100.00\n"
        "2026-03-02 sent [A] Invoice sent by email\n"
        "2026-04-01 invoice [B] Invoice B | 60.00 -> 160.00\n"
        "2026-04-08 call [] Cheque is in the mail (promised; by rowan; come back to it on "
        "2026-04-15; assigned to sam) | mood 4\n"
        "2026-04-08 promise [A] Promised 80.00 GBP by 2026-04-15: after the fair\n"
        "2026-04-10 paid [B] Payment by cheque, ref 77 [torn] | -30.00 -> 130.00\n"
        "2026-04-12 dispute [A] Disputed 20.00 GBP: two roses died\n"
        "2026-04-14 paid [] Payment by cheque, kept as a deposit | -95.00 -> 35.00\n"
        "2026-04-14 apply [A] 80.00 GBP of unapplied money put to A\n"
        "2026-04-15 resolve [A] Dispute settled: new roses\n"
        "2026-04-15 credit [A] Credit: roses | -20.00 -> 15.00\n"
        "2026-04-15 kept [A] Promise of 2026-04-08 kept\n"
        "2026-04-16 hold [] No reminders up to 2026-05-01: on holiday\n"
        "2026-04-17 hold [] No reminders until released\n"
        "2026-04-18 release [] Hold ended: she is back\n"
        "2026-04-19 note [] The gate code has changed (until 2026-06-01; on statements)\n"
        "2026-05-05 sent [] Reminder sent by letter (stage 2)\n"
        "2026-05-06 plan [] Agreed to pay 10.00 GBP by 2026-05-20, 20.00 GBP by 2026-06-20: bit "
        "by bit\n"
        "2026-05-07 visit [] nobody there (no answer; stage 3)\n"
        "2026-05-08 writeoff [B] Written off: too old | -30.00 -> -15.00\n"
        "2026-05-08 kept [B] Plan of 2026-05-06 kept\n"
        "2026-05-09 refund [] Refund by bank transfer | 15.00 -> 0.00\n");
}

TEST_CASE("report/history: a promise is kept or broken on a day, as of the report's") {
  const std::string promise = "  - {date: 2026-04-08, promise: 2026-04-15, for: A}\n";
  const std::string paid_in_time = "  - {date: 2026-04-14, paid: 100.00, for: A}\n";
  const std::string paid_late = "  - {date: 2026-04-25, paid: 100.00, for: A}\n";
  const std::string broken =
      "2026-04-19 broken [A] Promise of 2026-04-08 to pay by 2026-04-15 was not kept\n";
  struct Case {
    std::string what, journal, as_of, turns;
  };
  const std::vector<Case> cases = {
      {"on the last day of grace", promise, "2026-04-18", ""},
      {"the day after", promise, "2026-04-19", broken},
      {"long after", promise, "2026-12-31", broken},
      {"kept", promise + paid_in_time, "2026-12-31",
       "2026-04-14 kept [A] Promise of 2026-04-08 kept\n"},
      {"kept, but not yet", promise + paid_in_time, "2026-04-13", ""},
      {"broken, and met afterwards: it stays broken", promise + paid_late, "2026-12-31", broken},
      {"kept, and then the cheque came back",
       promise + paid_in_time + "  - {date: 2026-04-17, returned: 100.00, for: A}\n",
       "2026-12-31", "2026-04-14 kept [A] Promise of 2026-04-08 kept\n" + broken},
      {"kept, and the cheque came back after the grace: broken on that day",
       promise + paid_in_time + "  - {date: 2026-04-27, returned: 100.00, for: A}\n",
       "2026-12-31",
       "2026-04-14 kept [A] Promise of 2026-04-08 kept\n"
       "2026-04-27 broken [A] Promise of 2026-04-08 to pay by 2026-04-15 was not kept\n"},
      {"a later promise took over in time",
       promise + "  - {date: 2026-04-15, promise: 2026-04-30, for: A}\n", "2026-05-03", ""},
      {"a later promise after the first broke",
       promise + "  - {date: 2026-04-21, promise: 2026-04-30, for: A}\n" + paid_late,
       "2026-05-03", broken + "2026-04-25 kept [A] Promise of 2026-04-21 kept\n"},
      {"the bank was not entered up to that day",
       promise + "  - {date: 2026-04-18, reconciled: bank}\n", "2026-12-31", ""},
      {"the bank was entered later",
       promise + "  - {date: 2026-04-18, reconciled: bank}\n"
                 "  - {date: 2026-04-30, reconciled: bank}\n",
       "2026-12-31", broken},
      {"a plan breaks at the first step that is not met",
       "  - {date: 2026-04-08, plan: [{by: 2026-04-15, amount: 40.00}, "
       "{by: 2026-05-15, amount: 60.00}], for: A}\n"
       "  - {date: 2026-04-10, paid: 40.00, for: A}\n",
       "2026-12-31",
       "2026-05-19 broken [A] Plan of 2026-04-08: the step of 2026-05-15 was not met\n"},
      {"an invoice that was promised before it came",
       "  - {date: 2026-02-20, promise: 2026-03-20, for: A}\n", "2026-12-31",
       "2026-03-24 broken [A] Promise of 2026-02-20 to pay by 2026-03-20 was not kept\n"},
  };
  for (const Case& one : cases) {
    INFO(one.what);
    CHECK(turns(one.journal, one.as_of.c_str()) == one.turns);
  }
}

TEST_CASE("report/history: who the client is, and what is to be done") {
  const io::Loaded loaded = book_from_text(one_client);
  const report::ClientHistory history = report::client_history(
      *loaded.book, *loaded.book->find_client("hart"), *core::parse_date("2026-04-10"));
  CHECK(history.name == "Mrs Edith Hart");
  CHECK(history.care == "standard");
  CHECK(history.phone == "01584 555 123");
  CHECK(history.email == std::vector<std::string>{"edith@hart.example"});
  CHECK(history.since == core::parse_date("2020-05-01"));
  CHECK(history.note == "Ring twice");
  REQUIRE(history.balances.size() == 1);
  CHECK(history.balances[0].total.text() == "100.00");
  CHECK(history.balances[0].items.size() == 1);
  CHECK(history.buckets.labels.size() == 5);
  CHECK(history.decision.action == report::Action::remind);
}

TEST_CASE("report/history: one invoice, with what is open of it") {
  const std::string text =
      one_client +
      "  - {id: B, client: hart, date: 2026-03-05, total: 90.00, instalments: "
      "[{due: 2026-04-01, amount: 40.00}, {due: 2026-05-01, amount: 50.00}]}\n"
      "  - {id: CN-1, client: hart, kind: credit, date: 2026-03-20, title: Weeds, total: 10.00, "
      "for: B}\n"
      "journal:\n"
      "  - {date: 2026-03-01, client: hart, paid: 15.00, via: cheque, for: {B: 15.00}}\n"
      "  - {date: 2026-03-10, client: hart, paid: 45.00, keep: true}\n"
      "  - {date: 2026-03-12, apply: 45.00, for: B}\n"
      "  - {date: 2026-04-02, client: hart, call: asks for time, mood: 2}\n"
      "  - {date: 2026-04-03, client: hart, email: about the pruning, for: A}\n"
      "  - {date: 2026-04-04, client: hart, promise: 2026-05-02}\n"
      "  - {date: 2026-04-05, dispute: B}\n"
      "  - {date: 2026-05-01, returned: 45.00, for: B, why: no funds}\n"
      "  - {date: 2026-05-20, writeoff: B}\n"
      "  - {date: 2026-05-25, paid: 30.00, for: B}\n"
      "  - {date: 2026-06-01, client: hart, call: nothing is open of B now}\n";
  CHECK(of_invoice(text, "B", "2026-06-30") ==
        "2026-03-05 invoice [B] Invoice B | 90.00 -> 90.00\n"
        "2026-03-05 paid [B] Payment by cheque, of 2026-03-01 | -15.00 -> 75.00\n"
        "2026-03-12 paid [B] Payment, kept as a deposit, of 2026-03-10, applied | -45.00 -> "
        "30.00\n"
        "2026-03-20 credit [B] Credit note CN-1: Weeds | -10.00 -> 20.00\n"
        "2026-04-02 call [] asks for time | mood 2\n"
        "2026-04-04 promise [] Promised payment by 2026-05-02\n"
        "2026-04-05 dispute [B] Disputed\n"
        "2026-05-01 returned [B] Payment returned: no funds | 45.00 -> 65.00\n"
        "2026-05-06 broken [A B] Promise of 2026-04-04 to pay by 2026-05-02 was not kept\n"
        "2026-05-20 writeoff [B] Written off | -65.00 -> 0.00\n"
        "2026-05-25 recovered [B] Write-off taken back | 30.00 -> 30.00\n"
        "2026-05-25 paid [B] Payment | -30.00 -> 0.00\n");
  CHECK(of_invoice(text, "CN-1", "2026-06-30") ==
        "2026-03-20 credit [B] Credit note CN-1: Weeds | -10.00\n"
        "2026-03-20 apply [B] 10.00 GBP put to B\n");
  CHECK(of_invoice(text, "B", "2026-03-04") == "nothing");

  const io::Loaded loaded = book_from_text(text);
  const auto history = report::invoice_history(*loaded.book, *loaded.book->find_invoice("B"),
                                               *core::parse_date("2026-04-02"));
  REQUIRE(history);
  CHECK(history->row.days_overdue == -29);
  REQUIRE(history->parts.size() == 2);
  CHECK(history->parts[0].open.text() == "0.00");
  CHECK(history->parts[1].amount.text() == "50.00");
  CHECK(history->parts[1].open.text() == "20.00");
  CHECK(!history->is_credit);
}

TEST_CASE("report/history: the lines of an invoice and their tax") {
  const io::Loaded loaded = book_from_text(
      one_client +
      "  - id: L\n"
      "    client: hart\n"
      "    date: 2026-03-01\n"
      "    lines:\n"
      "      - {what: Pruning, qty: 3, unit: h, rate: 45.00, tax: standard}\n"
      "      - {what: Green waste, amount: 12.50, tax: 5.5}\n"
      "      - {what: Advice, amount: 10.00}\n");
  const auto history = report::invoice_history(*loaded.book, *loaded.book->find_invoice("L"),
                                               *core::parse_date("2026-03-01"));
  REQUIRE(history);
  REQUIRE(history->lines.size() == 3);
  CHECK(history->lines[0].amount.text() == "135.00");
  CHECK(history->lines[0].tax == "standard 20 %");
  CHECK(history->lines[1].tax == "5.5 %");
  // 135.00 + 27.00, 12.50 + 0.69, 10.00
  CHECK(history->row.total.text() == "185.19");
}

TEST_CASE("report/history: an invoice that was void before its date") {
  const std::string text = one_client + "journal:\n  - {date: 2026-02-20, void: A, why: typo}\n";
  CHECK(of_client(text, "2026-04-01") == "2026-02-20 void [A] Voided: typo\n");
  CHECK(of_invoice(text, "A", "2026-04-01") ==
        "2026-03-01 invoice [A] Spring pruning | 100.00 -> 100.00\n"
        "2026-03-01 void [A] Voided before its date | -100.00 -> 0.00\n");
}

}  // namespace inv::test
