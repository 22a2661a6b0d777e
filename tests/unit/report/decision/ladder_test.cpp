#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "inv/report/decision.hpp"
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

TEST_CASE("report/decision: each prompt raises the stage to what was next") {
  check(
      one_invoice,
      {
          {"none", "", "A 0"},
          {"before the heads-up is reached", "  - {date: 2026-03-23, call: Hello}\n", "A 0"},
          {"on the day", "  - {date: 2026-03-24, call: Hello}\n", "A 1 (2026-03-24)"},
          {"due today is not overdue", "  - {date: 2026-03-31, call: Hello}\n", "A 1 (2026-03-31)"},
          {"overdue, but no rung of that is reached", "  - {date: 2026-04-02, call: Hello}\n",
           "A 1 (2026-04-02)"},
          {"overdue: at least the first of those", "  - {date: 2026-04-03, call: Hello}\n",
           "A 2 (2026-04-03)"},
          {"a first word late in the day is still the first", "  - {date: 2026-06-30, call: Hi}\n",
           "A 2 (2026-06-30)"},
          {"one after the other",
           "  - {date: 2026-04-03, client: hart, sent: reminder}\n"
           "  - {date: 2026-04-10, email: Any news}\n"
           "  - {date: 2026-04-17, visit: Had tea}\n",
           "A 4 (2026-04-17)"},
          {"never above the rung reached that day",
           "  - {date: 2026-04-03, call: Hello}\n  - {date: 2026-04-09, call: Hello}\n",
           "A 2 (2026-04-03)"},
          {"two on one day are two",
           "  - {date: 2026-04-10, call: Hi}\n  - {date: 2026-04-10, email: Hi}\n",
           "A 3 (2026-04-10)"},
          {"what else happens raises nothing",
           "  - {date: 2026-04-10, client: hart, sent: statement}\n"
           "  - {date: 2026-04-10, sent: invoice, for: A}\n"
           "  - {date: 2026-04-10, client: hart, sent: thanks}\n"
           "  - {date: 2026-04-10, note: Nice garden}\n"
           "  - {date: 2026-04-10, call: Rang, outcome: no-answer}\n",
           "A 0"},
          {"the third no-answer in a row is a contact",
           "  - {date: 2026-04-10, call: Rang, outcome: no-answer}\n"
           "  - {date: 2026-04-12, call: Rang, outcome: no-answer}\n"
           "  - {date: 2026-04-14, call: Rang, outcome: no-answer}\n",
           "A 2 (2026-04-14)"},
          {"a voicemail is one", "  - {date: 2026-04-10, call: Rang, outcome: voicemail}\n",
           "A 2 (2026-04-10)"},
      });
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
             "  - {date: 2026-04-24, call: Hello}\n  - {date: 2026-04-24, paid: 100, for: A}\n",
             "A 0, B 2 (2026-04-24)"},
            {"what was entered that day is meant, as far as it has come",
             "  - {date: 2026-03-20, call: Hello}\n", "A 0, B 0"},
            {"what came back later was not open that day",
             "  - {date: 2026-04-20, paid: 100, for: A}\n"
             "  - {date: 2026-04-24, call: Hello}\n"
             "  - {date: 2026-04-26, returned: 100, for: A}\n",
             "A 0, B 2 (2026-04-24)"},
            {"what is to come does not count", "  - {date: 2027-01-01, call: Hello}\n", "A 0, B 0"},
        });
  check(one_client +
            "  - {id: A, date: 2026-03-01, total: 100.00, instalments: "
            "[{due: 2026-03-10, percent: 50}, {due: 2026-04-10, percent: 50}]}\n"
            "journal:\n",
        {{"each instalment has a stage of its own", "  - {date: 2026-04-05, call: Hello, for: A}\n",
          "A/1 2 (2026-04-05), A/2 1 (2026-04-05)"}});
}

TEST_CASE("report/decision: rule 9, the next rung on its day") {
  const std::string step_2 = "  - {date: 2026-04-03, client: hart, sent: reminder}\n";
  check_outlines({
      {"a day overdue", one_invoice, "2026-04-01", "wait [9] until 2026-04-03"},
      {"the day before", one_invoice, "2026-04-02", "wait [9] until 2026-04-03"},
      {"the day", one_invoice, "2026-04-03", "remind [9] 2 email friendly"},
      {"long after: the first word is still the first", one_invoice, "2026-08-01",
       "remind [9] 2 email friendly"},
      {"the next on its own day", one_invoice + step_2, "2026-04-09", "wait [9] until 2026-04-10"},
      {"that day", one_invoice + step_2, "2026-04-10", "remind [9] 3 email reminder"},
  });
}

TEST_CASE("report/decision: rule 9, half the days between two rungs, rounded up") {
  // From rung 2 (3 days) to rung 3 (10 days) it is 7 days: half of them, rounded up, are 4.
  const std::string late_2 = "  - {date: 2026-05-01, client: hart, sent: reminder}\n";
  const std::string late_3 = late_2 + "  - {date: 2026-05-07, client: hart, sent: reminder}\n";
  const std::string late_4 = late_3 + "  - {date: 2026-05-13, call: Hello}\n";
  check_outlines({
      {"the gap is longer", one_invoice + late_2, "2026-05-04", "wait [9] until 2026-05-05"},
      {"ready, but for the gap", one_invoice + late_2, "2026-05-05", "wait [12] until 2026-05-07"},
      {"and now", one_invoice + late_2, "2026-05-07", "remind [9] 3 email reminder"},
      {"from 10 to 17 days", one_invoice + late_3, "2026-05-10", "wait [9] until 2026-05-11"},
      {"from 17 to 30 days it is 7", one_invoice + late_4, "2026-05-19",
       "wait [9] until 2026-05-20"},
      {"that day", one_invoice + late_4, "2026-05-20", "remind [9] 5 email firm"},
      {"a heads-up before is no reason to wait",
       one_invoice + "  - {date: 2026-03-30, client: hart, sent: reminder}\n", "2026-04-05",
       "remind [9] 2 email friendly"},
  });
}

TEST_CASE("report/decision: rule 9, past the last rung a person decides") {
  const std::string last = "  - {date: 2026-06-01, client: hart, sent: reminder, stage: 7}\n";
  check_outlines({
      {"not before `repeat` days", one_invoice + last, "2026-06-30", "wait [9] until 2026-07-01"},
      {"then", one_invoice + last, "2026-07-01", "call [9] call"},
      {"counted from the last contact, if that is later",
       one_invoice + last + "  - {date: 2026-06-11, call: Hello}\n", "2026-07-10",
       "wait [9] until 2026-07-11"},
      {"then", one_invoice + last + "  - {date: 2026-06-11, call: Hello}\n", "2026-07-11",
       "call [9] call"},
      {"another reminder is no contact",
       one_invoice + last + "  - {date: 2026-06-29, client: hart, sent: reminder}\n", "2026-07-01",
       "call [9] call"},
      {"it comes before any rung of another invoice",
       two_invoices + "  - {date: 2026-06-01, sent: reminder, stage: 7, for: A}\n", "2026-07-01",
       "call [9] call"},
      {"while it waits the other goes on",
       two_invoices + "  - {date: 2026-06-01, sent: reminder, stage: 7, for: A}\n", "2026-06-20",
       "remind [9] 2 email friendly"},
  });
}

TEST_CASE("report/decision: rule 9, of several items the highest that is ready") {
  check_outlines({
      {"each by itself", two_invoices + "  - {date: 2026-04-10, sent: reminder, for: A}\n",
       "2026-04-23", "remind [9] 3 email reminder"},
      {"both are ready",
       two_invoices + "  - {date: 2026-04-03, sent: reminder, for: A}\n"
                      "  - {date: 2026-04-20, sent: reminder, for: A}\n",
       "2026-04-26", "call [9] 4 call friendly"},
      {"only the lower is ready",
       two_invoices + "  - {date: 2026-04-17, sent: reminder, stage: 4, for: A}\n", "2026-04-23",
       "remind [9] 2 email friendly"},
  });
}
