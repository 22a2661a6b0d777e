// What a decision says besides its action: sums, invoices, what is set aside, and why.

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "report/decision_outline.hpp"

using inv::test::judge;
using inv::test::one_client;
using inv::test::one_invoice;
using inv::test::two_invoices;

namespace {

std::string dues(const inv::report::Decision& decision) {
  std::string text;
  for (const auto& row : decision.due) {
    text += std::string(row.currency.code()) + " " + row.overdue.text() + " " + row.open.text() +
            " " + row.unapplied.text();
    if (!row.deposit.is_zero()) text += " deposit " + row.deposit.text();
    text += "; ";
  }
  return text;
}

std::string ids(const std::vector<std::string>& all) {
  std::string text;
  for (const auto& id : all) text += id + " ";
  return text;
}

std::string set_aside(const inv::report::Decision& decision) {
  std::string text;
  for (const auto& one : decision.set_aside) {
    text += one.id + " " + std::string(inv::report::set_aside_name(one.why)) + " " +
            one.amount.text() + (one.date ? " " + one.date->text() : "") + "; ";
  }
  return text;
}

/// In three currencies. On 2026-05-01 a, B and C are overdue, D and E are coming, F is not yet.
const std::string many = one_client +
                         "  - {id: C, date: 2026-03-02, due: 2026-04-10, total: 30.00}\n"
                         "  - {id: a, date: 2026-03-01, due: 2026-04-10, total: 10.00}\n"
                         "  - {id: B, date: 2026-03-01, due: 2026-04-10, total: 20.00 EUR}\n"
                         "  - {id: D, date: 2026-04-01, due: 2026-05-08, total: 40.00}\n"
                         "  - {id: E, date: 2026-04-01, due: 2026-05-01, total: 50 JPY}\n"
                         "  - {id: F, date: 2026-04-01, due: 2026-05-09, total: 60.00}\n"
                         "journal:\n";

}  // namespace

TEST_CASE("report/decision: the facts of several invoices in several currencies") {
  const auto judged = judge(many, "2026-05-01");
  CHECK(dues(judged.decision) == "EUR 20.00 20.00 0.00; GBP 40.00 140.00 0.00; JPY 0 50 0; ");
  CHECK(ids(judged.decision.invoices) == "B a C ");
  CHECK(ids(judged.decision.coming) == "E D ");
  CHECK(set_aside(judged.decision).empty());
  CHECK(judged.decision.client == "hart");
  CHECK(judged.decision.name == "Mrs Edith Hart");
  CHECK(judged.decision.care == "standard");
}

TEST_CASE("report/decision: the facts do not depend on the action") {
  const auto plain = judge(two_invoices, "2026-04-22").decision;
  const auto held =
      judge(two_invoices + "  - {date: 2026-04-22, hold: open}\n", "2026-04-22").decision;
  CHECK(dues(plain) == "GBP 150.00 150.00 0.00; ");
  CHECK(dues(held) == dues(plain));
  CHECK(ids(held.invoices) == ids(plain.invoices));
  CHECK_FALSE(held.stage);
  CHECK_FALSE(held.channel);
  CHECK_FALSE(held.tone);
}

TEST_CASE("report/decision: what is set aside is not overdue, and stands by id and reason") {
  const auto judged = judge(two_invoices +
                                "  - {date: 2026-04-21, dispute: B}\n"
                                "  - {date: 2026-04-10, dispute: A, amount: 40}\n"
                                "  - {date: 2026-04-21, call: Hi}\n"
                                "  - {date: 2026-04-21, promise: 2026-04-25, for: [A, B]}\n",
                            "2026-04-22");
  CHECK(dues(judged.decision) == "GBP 0.00 150.00 0.00; ");
  CHECK(ids(judged.decision.invoices).empty());
  CHECK(set_aside(judged.decision) ==
        "A disputed 40.00 2026-04-10; A promised 60.00 2026-04-25; B disputed 50.00 2026-04-21; ");
}

TEST_CASE("report/decision: instalments of one invoice may be overdue and coming") {
  const auto judged =
      judge(one_client +
                "  - {id: A, date: 2026-03-01, total: 100.00, instalments: "
                "[{due: 2026-04-10, percent: 50}, {due: 2026-04-25, percent: 50}]}\n",
            "2026-04-20");
  CHECK(ids(judged.decision.invoices) == "A ");
  CHECK(ids(judged.decision.coming) == "A ");
  CHECK(dues(judged.decision) == "GBP 50.00 100.00 0.00; ");
  CHECK(judged.about == std::vector<std::size_t>{0});
}

TEST_CASE("report/decision: unapplied money and nothing open is a fact too") {
  const auto decision =
      judge(one_invoice + "  - {date: 2026-04-10, paid: 120}\n", "2026-04-10").decision;
  CHECK(decision.action == inv::report::Action::none);
  CHECK(dues(decision) == "GBP 0.00 0.00 20.00; ");
  CHECK(decision.reasons ==
        std::vector<std::string>{"nothing is open", "20.00 GBP received and not applied"});
}

TEST_CASE("report/decision: deposits are no unapplied money") {
  const std::string deposit = "  - {date: 2026-03-05, paid: 30, keep: true}\n";
  CHECK(dues(judge(one_invoice + deposit, "2026-04-10").decision) ==
        "GBP 100.00 100.00 0.00 deposit 30.00; ");
  CHECK(dues(judge(one_invoice + deposit + "  - {date: 2026-03-06, paid: 120}\n", "2026-04-10")
                 .decision) == "GBP 0.00 0.00 20.00 deposit 30.00; ");
}

TEST_CASE("report/decision: what the bank may have brought, and what is not sent, whole") {
  const std::string head =
      inv::test::client_with("", "", ", sent: tracked") +
      "  - {id: A, date: 2026-03-01, due: 2026-03-31, total: 100.00}\n"
      "  - {id: B, date: 2026-03-01, due: 2026-03-31, total: 50.00}\njournal:\n"
      "  - {date: 2026-03-01, sent: invoice, for: A}\n"
      "  - {date: 2026-03-31, reconciled: bank}\n"
      "  - {date: 2026-04-02, dispute: A, amount: 40}\n"
      "  - {date: 2026-04-02, dispute: B}\n";
  const auto early = judge(head, "2026-04-10").decision;
  CHECK(set_aside(early) == "A unreconciled 100.00; B unsent 50.00; ");
  CHECK(dues(early) == "GBP 0.00 150.00 0.00; ");
  // 31 days after it was due A is late whatever the bank says.
  CHECK(set_aside(judge(head, "2026-05-01").decision) ==
        "A disputed 40.00 2026-04-02; B unsent 50.00; ");
}

TEST_CASE("report/decision: of a broken plan only what is missed is demanded, of the oldest") {
  const std::string plan = two_invoices +
                           "  - {date: 2026-04-01, for: [A, B], plan: [{by: 2026-04-21, amount: "
                           "110}, {by: 2026-05-21, amount: 40}]}\n";
  const auto whole = judge(plan, "2026-04-25").decision;
  CHECK(dues(whole) == "GBP 110.00 150.00 0.00; ");
  CHECK(ids(whole.invoices) == "A B ");
  CHECK(set_aside(whole) == "B promised 40.00 2026-05-21; ");

  const auto partly =
      judge(plan + "  - {date: 2026-04-10, paid: 90, for: A}\n", "2026-04-25").decision;
  CHECK(dues(partly) == "GBP 20.00 60.00 0.00; ");
  CHECK(set_aside(partly) == "B promised 40.00 2026-05-21; ");
}

TEST_CASE("report/decision: the items that a step is about, and the promise that was broken") {
  const auto of_a =
      judge(two_invoices + "  - {date: 2026-04-17, call: Hi, stage: 4, for: A}\n", "2026-04-30");
  CHECK(of_a.decision.stage == 5);
  CHECK(of_a.about == std::vector<std::size_t>{0});
  CHECK(ids(of_a.decision.invoices) == "A B ");
  CHECK_FALSE(of_a.broken_promise);

  // B's promise broke on 04-26; the first step, which is ready for A, is about both.
  const auto broken =
      judge(two_invoices + "  - {date: 2026-04-21, promise: 2026-04-22, for: B}\n", "2026-04-26");
  CHECK(broken.decision.rule == inv::report::Rule::broken_promise);
  CHECK(broken.broken_promise == 0U);
  CHECK(broken.about == std::vector<std::size_t>{0, 1});

  const auto call =
      judge(one_invoice + "  - {date: 2026-04-08, call: Hi, next: 2026-04-09}\n", "2026-04-09");
  CHECK(call.about.empty());
  CHECK_FALSE(call.decision.owes_answer);
  CHECK(judge(one_invoice + "  - {date: 2026-04-08, call: Hi, outcome: reply-due}\n", "2026-04-09")
            .decision.owes_answer);
}
