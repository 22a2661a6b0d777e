#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "inv/report/decision.hpp"
#include "report/decision/ladder.hpp"
#include "report/decision_outline.hpp"

using inv::test::check_outlines;
using inv::test::judge;
using inv::test::Judged;
using inv::test::one_client;
using inv::test::one_invoice;
using inv::test::two_invoices;

namespace {

/// `A 3 (2026-04-10), B 0`: each item's stage and the day of the prompt that gave it.
std::string stages(const std::string& text, const std::string& as_of) {
  const Judged judged = judge(text, as_of);
  const auto ladder = inv::report::ladder(*judged.loaded.book, judged.account, judged.relations);
  REQUIRE(ladder.size() == judged.account.items.size());
  std::string out;
  for (std::size_t i = 0; i < ladder.size(); ++i) {
    const auto& item = judged.account.items[i];
    if (i > 0) out += ", ";
    out += judged.loaded.book->invoice(item.invoice).id;
    if (item.parts > 1) out += "/" + std::to_string(item.part);
    out += " " + std::to_string(ladder[i].stage);
    if (ladder[i].prompted) out += " (" + ladder[i].prompted->text() + ")";
  }
  return out;
}

struct Case {
  std::string what;
  std::string journal;
  const char* stages;
};

void check(const std::string& invoices, const std::vector<Case>& cases,
           const char* as_of = "2026-12-31") {
  for (const Case& c : cases) {
    INFO(c.what);
    CHECK(stages(invoices + c.journal, as_of) == c.stages);
  }
}

}  // namespace

TEST_CASE("report/decision: what is a prompt, and what is not") {
  const auto on_10 = [](const std::string& what) {
    return "  - {date: 2026-04-10, " + what + "}\n";
  };
  const char* none = "A 0";
  const char* first = "A 2 (2026-04-10)";
  check(one_invoice,
        {
            {"a reminder that went out", on_10("client: hart, sent: reminder"), first},
            {"a chat about roses is none", on_10("call: Hello"), none},
            {"nor with the outcome `other`", on_10("visit: Had tea, outcome: other"), none},
            {"a contact that names an invoice", on_10("call: Hello, for: A"), first},
            {"a contact with a stage", on_10("call: Hello, stage: 2"), first},
            {"a voicemail", on_10("call: Rang, outcome: voicemail"), first},
            {"says it is paid", on_10("call: Hm, outcome: says-paid"), first},
            {"in payment", on_10("email: Hm, outcome: in-payment"), first},
            {"in approval", on_10("letter: Hm, outcome: in-approval"), first},
            {"promised", on_10("message: Hm, outcome: promised"), first},
            {"disputed: none", on_10("call: Hm, outcome: disputed, for: A"), none},
            {"we owe an answer: none", on_10("call: Hm, outcome: reply-due, for: A"), none},
            {"not received: none", on_10("call: Hm, outcome: not-received, for: A"), none},
            {"but with a stage it is", on_10("call: Hm, outcome: not-received, stage: 2"), first},
            {"on the day of a promise", on_10("call: Hm") + on_10("promise: 2026-04-20"), first},
            {"on the day of a plan",
             on_10("call: Hm") + on_10("plan: [{by: 2026-05-20, amount: 100}]"), first},
            {"they were in touch with us: none",
             on_10("call: Hm, for: A, stage: 2, from: client") + on_10("promise: 2026-04-20"),
             none},
            {"nobody answered: none", on_10("call: Rang, outcome: no-answer, for: A"), none},
            {"what else goes out raises nothing",
             on_10("client: hart, sent: statement") + on_10("sent: invoice, for: A") +
                 on_10("client: hart, sent: thanks") + on_10("note: Nice garden"),
             none},
            {"the third no-answer in a row is a contact with an outcome",
             "  - {date: 2026-04-06, call: Rang, outcome: no-answer}\n"
             "  - {date: 2026-04-08, call: Rang, outcome: no-answer}\n" +
                 on_10("call: Rang, outcome: no-answer"),
             first},
        });
}

TEST_CASE("report/decision: each day with prompts raises the stage to what was next") {
  const auto named = [](const std::string& day) {
    return "  - {date: " + day + ", call: Hello, for: A}\n";
  };
  check(
      one_invoice,
      {
          {"before the heads-up is reached", named("2026-03-23"), "A 0"},
          {"on the day", named("2026-03-24"), "A 1 (2026-03-24)"},
          {"due today is not overdue", named("2026-03-31"), "A 1 (2026-03-31)"},
          {"overdue, but no rung of that is reached", named("2026-04-02"), "A 1 (2026-04-02)"},
          {"overdue: at least the first of those", named("2026-04-03"), "A 2 (2026-04-03)"},
          {"a first word late in the day is still the first", named("2026-06-30"),
           "A 2 (2026-06-30)"},
          {"one after the other", named("2026-04-03") + named("2026-04-10") + named("2026-04-17"),
           "A 4 (2026-04-17)"},
          {"never above the rung reached that day", named("2026-04-03") + named("2026-04-09"),
           "A 2 (2026-04-03)"},
          {"three notes of one talk are one step",
           named("2026-04-17") + named("2026-04-17") +
               "  - {date: 2026-04-17, client: hart, sent: reminder}\n",
           "A 2 (2026-04-17)"},
          {"of the stages of one day the highest",
           "  - {date: 2026-04-17, call: Hi, stage: 3}\n"
           "  - {date: 2026-04-17, call: Hi, stage: 4}\n" +
               named("2026-04-17"),
           "A 4 (2026-04-17)"},
      });
}

TEST_CASE("report/decision: the stage begins anew on the day after a hold's last day") {
  const std::string at_3 = "  - {date: 2026-04-10, client: hart, sent: reminder, stage: 3}\n";
  const std::string hold = at_3 + "  - {date: 2026-04-12, hold: 2026-04-20}\n";
  const std::string released = at_3 +
                               "  - {date: 2026-04-12, hold: open}\n"
                               "  - {date: 2026-04-20, release: Back}\n";
  check(one_invoice, {{"the last day", hold, "A 3 (2026-04-10)"}}, "2026-04-20");
  check(one_invoice, {{"the day after", hold, "A 0"}}, "2026-04-21");
  check(one_invoice, {{"the day before the release was the last", released, "A 0"}}, "2026-04-20");
  check(one_invoice,
        {{"what was said on the last day does not count",
          hold + "  - {date: 2026-04-20, call: Hi, stage: 4}\n", "A 0"},
         {"what was said after it does", hold + "  - {date: 2026-04-21, call: Hi, stage: 4}\n",
          "A 4 (2026-04-21)"},
         {"one that was replaced has ended too",
          hold + "  - {date: 2026-04-15, hold: open}\n"
                 "  - {date: 2026-04-16, call: Hi, stage: 3}\n",
          "A 3 (2026-04-16)"}});
}

TEST_CASE("report/decision: no prompt while all of the invoice is disputed") {
  const std::string word = "  - {date: 2026-04-10, call: Hi, stage: 3}\n";
  check(one_invoice,
        {{"all of it", "  - {date: 2026-04-05, dispute: A}\n" + word, "A 0"},
         {"since that day", "  - {date: 2026-04-10, dispute: A}\n" + word, "A 0"},
         {"since the day after", "  - {date: 2026-04-11, dispute: A}\n" + word,
          "A 3 (2026-04-10)"},
         {"a part of it", "  - {date: 2026-04-05, dispute: A, amount: 99}\n" + word,
          "A 3 (2026-04-10)"},
         {"settled by the end of that day",
          "  - {date: 2026-04-05, dispute: A}\n  - {date: 2026-04-10, resolve: A}\n" + word,
          "A 3 (2026-04-10)"},
         {"the next after it was settled",
          "  - {date: 2026-04-05, dispute: A}\n  - {date: 2026-04-11, resolve: A}\n" + word +
              "  - {date: 2026-04-12, call: Hi, stage: 2}\n",
          "A 2 (2026-04-12)"}});
}

TEST_CASE("report/decision: a stage that is written counts, up to the rung reached") {
  check(
      one_invoice,
      {
          {"as written", "  - {date: 2026-04-17, client: hart, sent: reminder, stage: 4}\n",
           "A 4 (2026-04-17)"},
          {"never more", "  - {date: 2026-04-16, client: hart, sent: reminder, stage: 4}\n",
           "A 3 (2026-04-16)"},
          {"above the ladder", "  - {date: 2026-12-31, client: hart, sent: reminder, stage: 9}\n",
           "A 7 (2026-12-31)"},
          {"never lower",
           "  - {date: 2026-04-10, client: hart, sent: reminder, stage: 3}\n"
           "  - {date: 2026-04-17, client: hart, sent: reminder, stage: 2}\n",
           "A 3 (2026-04-10)"},
          {"the same again gives no new day",
           "  - {date: 2026-04-10, client: hart, sent: reminder, stage: 3}\n"
           "  - {date: 2026-04-17, client: hart, sent: reminder, stage: 3}\n",
           "A 3 (2026-04-10)"},
          {"a contact's too", "  - {date: 2026-04-17, call: Hello, stage: 4}\n",
           "A 4 (2026-04-17)"},
          {"a heads-up when it is overdue is as written",
           "  - {date: 2026-04-17, client: hart, sent: reminder, stage: 1}\n", "A 1 (2026-04-17)"},
      });
}

TEST_CASE("report/decision: a prompt is for the invoices it names, or for what was open that day") {
  check(two_invoices,
        {
            {"a warning about one old debt says nothing about a new one",
             "  - {date: 2026-05-15, client: hart, sent: reminder, stage: 6}\n",
             "A 6 (2026-05-15), B 4 (2026-05-15)"},
            {"named", "  - {date: 2026-05-15, client: hart, sent: reminder, stage: 6, for: A}\n",
             "A 6 (2026-05-15), B 0"},
            {"a list", "  - {date: 2026-04-23, call: Hello, for: [A, B]}\n",
             "A 2 (2026-04-23), B 2 (2026-04-23)"},
            {"what was settled by the end of that day is not meant",
             "  - {date: 2026-04-24, call: Hello, outcome: voicemail}\n"
             "  - {date: 2026-04-24, paid: 100, for: A}\n",
             "A 0, B 2 (2026-04-24)"},
            {"what was entered that day is meant, as far as it has come",
             "  - {date: 2026-03-20, call: Hello, outcome: voicemail}\n", "A 0, B 0"},
            {"what came back later was not open that day",
             "  - {date: 2026-04-20, paid: 100, for: A}\n"
             "  - {date: 2026-04-24, call: Hello, outcome: voicemail}\n"
             "  - {date: 2026-04-26, returned: 100, for: A}\n",
             "A 0, B 2 (2026-04-24)"},
            {"what is to come does not count",
             "  - {date: 2027-01-01, call: Hello, outcome: voicemail}\n", "A 0, B 0"},
        });
  check(one_client +
            "  - {id: A, date: 2026-03-01, total: 100.00, instalments: "
            "[{due: 2026-03-10, percent: 50}, {due: 2026-04-10, percent: 50}]}\n"
            "journal:\n",
        {{"each instalment has a stage of its own", "  - {date: 2026-04-05, call: Hello, for: A}\n",
          "A/1 2 (2026-04-05), A/2 1 (2026-04-05)"}});
}

TEST_CASE("report/decision: rule 11, the next rung on its day") {
  const std::string step_2 = "  - {date: 2026-04-03, client: hart, sent: reminder}\n";
  check_outlines({
      {"a day overdue", one_invoice, "2026-04-01", "wait [11] until 2026-04-03"},
      {"the day before", one_invoice, "2026-04-02", "wait [11] until 2026-04-03"},
      {"the day", one_invoice, "2026-04-03", "remind [11] 2 email friendly"},
      {"long after: the first word is still the first", one_invoice, "2026-08-01",
       "remind [11] 2 email friendly"},
      {"the next on its own day", one_invoice + step_2, "2026-04-09",
       "wait [11] until 2026-04-10"},
      {"that day", one_invoice + step_2, "2026-04-10", "remind [11] 3 email reminder"},
  });
}

TEST_CASE("report/decision: rule 11, half the days between two rungs, rounded up") {
  // From rung 2 (3 days) to rung 3 (10 days) it is 7 days: half of them, rounded up, are 4.
  const std::string late_2 = "  - {date: 2026-05-01, client: hart, sent: reminder}\n";
  const std::string late_3 = late_2 + "  - {date: 2026-05-07, client: hart, sent: reminder}\n";
  const std::string late_4 = late_2 + "  - {date: 2026-05-13, call: Hello, stage: 4}\n";
  check_outlines({
      {"not yet", one_invoice + late_2, "2026-05-04", "wait [11] until 2026-05-05"},
      {"ready, but for the gap", one_invoice + late_2, "2026-05-05", "wait [15] until 2026-05-07"},
      {"and now", one_invoice + late_2, "2026-05-07", "remind [11] 3 email reminder"},
      {"from 10 to 17 days", one_invoice + late_3, "2026-05-10", "wait [11] until 2026-05-11"},
      {"from 17 to 30 days it is 7", one_invoice + late_4, "2026-05-19",
       "wait [11] until 2026-05-20"},
      {"that day", one_invoice + late_4, "2026-05-20", "remind [11] 5 email firm"},
      {"a heads-up before is no reason to wait",
       one_invoice + "  - {date: 2026-03-28, client: hart, sent: reminder, stage: 1}\n",
       "2026-04-03", "remind [11] 2 email friendly"},
  });
}

TEST_CASE("report/decision: rule 11, past the last rung a person decides") {
  const std::string last = "  - {date: 2026-06-01, client: hart, sent: reminder, stage: 7}\n";
  check_outlines({
      {"not before `repeat` days", one_invoice + last, "2026-06-30", "wait [11] until 2026-07-01"},
      {"then", one_invoice + last, "2026-07-01", "call [11] call"},
      {"counted from the last contact of ours, if that is later",
       one_invoice + last + "  - {date: 2026-06-11, call: Hello}\n", "2026-07-10",
       "wait [11] until 2026-07-11"},
      {"then", one_invoice + last + "  - {date: 2026-06-11, call: Hello}\n", "2026-07-11",
       "call [11] call"},
      {"not from one of theirs",
       one_invoice + last + "  - {date: 2026-06-30, call: Hello, from: client}\n", "2026-07-01",
       "call [11] call"},
      {"another reminder is no contact, but waited for",
       one_invoice + last + "  - {date: 2026-06-29, client: hart, sent: reminder}\n", "2026-07-01",
       "wait [15] until 2026-07-05"},
      {"it comes before any rung of another invoice",
       two_invoices + "  - {date: 2026-06-01, sent: reminder, stage: 7, for: A}\n", "2026-07-01",
       "call [11] call"},
      {"while it waits the other does too: one conversation",
       two_invoices + "  - {date: 2026-06-01, sent: reminder, stage: 7, for: A}\n", "2026-06-20",
       "wait [11] until 2026-07-01"},
  });
}

TEST_CASE("report/decision: the level is the highest stage: one conversation") {
  // B falls due on 04-20.
  const auto said_of_a = [](const std::string& day, int stage) {
    return "  - {date: " + day + ", sent: reminder, stage: " + std::to_string(stage) +
           ", for: A}\n";
  };
  const std::string both_3 = "  - {date: 2026-04-30, sent: reminder, stage: 3, for: [A, B]}\n";
  check_outlines({
      {"the next rung is that of the older", two_invoices + said_of_a("2026-04-10", 3),
       "2026-04-23", "call [11] 4 call reminder"},
      {"it waits though the younger could begin", two_invoices + said_of_a("2026-04-17", 4),
       "2026-04-23", "wait [11] until 2026-04-30"},
      {"then it goes on", two_invoices + said_of_a("2026-04-17", 4), "2026-04-30",
       "remind [11] 5 email firm"},
      {"what it was about is paid: the younger begins",
       two_invoices + said_of_a("2026-04-10", 3) + "  - {date: 2026-04-11, paid: 100, for: A}\n",
       "2026-04-23", "remind [11] 2 email friendly"},
      {"or is set aside",
       two_invoices + said_of_a("2026-04-10", 3) +
           "  - {date: 2026-04-11, promise: 2026-05-20, for: A}\n",
       "2026-04-23", "remind [11] 2 email friendly"},
      {"both at one stage: ready with the first of them (A, half of 7 days after 04-30)",
       two_invoices + both_3, "2026-05-03", "wait [11] until 2026-05-04"},
      {"less than the minimum is left of A: it does not count",
       two_invoices + said_of_a("2026-04-10", 3) + "  - {date: 2026-04-11, paid: 96, for: A}\n",
       "2026-04-23", "remind [11] 2 email friendly"},
      {"the minimum is left: it does",
       two_invoices + said_of_a("2026-04-10", 3) + "  - {date: 2026-04-11, paid: 95, for: A}\n",
       "2026-04-23", "call [11] 4 call reminder"},
      {"less is left of each: all count",
       two_invoices + said_of_a("2026-04-10", 3) +
           "  - {date: 2026-04-11, paid: 143, for: {A: 97, B: 46}}\n",
       "2026-04-23", "call [11] 4 call reminder"},
  });
}
