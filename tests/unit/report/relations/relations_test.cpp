#include "inv/report/relations.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "report/decision_outline.hpp"

using inv::test::judge;
using inv::test::Judged;
using inv::test::one_client;
using inv::test::one_invoice;

namespace {

std::string day_of(const Judged& judged, const std::optional<inv::book::EntryIx>& entry) {
  return entry ? judged.loaded.book->entry(*entry).date.text() : "-";
}

/// `04-01 04-03`, or `-`.
std::string days_of(const Judged& judged, const std::vector<inv::book::EntryIx>& entries) {
  std::string text;
  for (const inv::book::EntryIx ix : entries) {
    text += (text.empty() ? "" : " ") + judged.loaded.book->entry(ix).date.text().substr(5);
  }
  return text.empty() ? "-" : text;
}

/// A call a day from 2026-04-01: `n` for no answer, `c` for one that was answered.
std::string calls(const std::string& pattern) {
  std::string journal;
  int day = 1;
  for (const char one : pattern) {
    journal += "  - {date: 2026-04-0" + std::to_string(day++) + ", call: Rang";
    journal += one == 'n' ? ", outcome: no-answer}\n" : "}\n";
  }
  return journal;
}

}  // namespace

TEST_CASE("report/relations: a no-answer is a contact only as the third in a row") {
  struct Case {
    const char* pattern;
    const char* contacts;
  };
  const std::vector<Case> cases = {
      {"c", "04-01"},
      {"n", "-"},
      {"nn", "-"},
      {"nnn", "04-03"},
      {"nnnn", "04-03"},
      {"nncn", "04-03"},
      {"nncnn", "04-03"},
      {"nncnnn", "04-03 04-06"},
      {"nnnnnn", "04-03 04-06"},
  };
  for (const Case& c : cases) {
    INFO(c.pattern);
    const Judged judged = judge(one_invoice + calls(c.pattern), "2026-04-30");
    CHECK(days_of(judged, judged.relations.contacts) == c.contacts);
    CHECK(days_of(judged, judged.relations.ours) == c.contacts);
    CHECK(judged.relations.talks.size() == std::string(c.pattern).size());
  }
  CHECK(judge(one_invoice + calls("nnn"), "2026-04-02").relations.contacts.empty());
}

TEST_CASE("report/relations: a row of no-answers, and what breaks it") {
  const std::string twice =
      "  - {date: 2026-04-01, call: Rang, outcome: no-answer}\n"
      "  - {date: 2026-04-02, call: Rang, outcome: no-answer}\n";
  const std::string third = "  - {date: 2026-04-04, call: Rang, outcome: no-answer}\n";
  const auto contacts = [&](const std::string& between) {
    const Judged judged = judge(one_invoice + twice + between + third, "2026-04-30");
    return days_of(judged, judged.relations.ours);
  };
  CHECK(contacts("  - {date: 2026-04-03, client: hart, sent: reminder}\n") == "04-04");
  CHECK(contacts("  - {date: 2026-04-03, email: Hi, from: client}\n") == "-");
}

TEST_CASE("report/relations: contacts of ours are those that the client did not begin") {
  const Judged judged = judge(one_invoice + "  - {date: 2026-04-01, call: Hi}\n"
                                            "  - {date: 2026-04-02, email: Hi, from: client}\n"
                                            "  - {date: 2026-04-03, visit: Hi}\n",
                              "2026-04-30");
  CHECK(days_of(judged, judged.relations.contacts) == "04-01 04-02 04-03");
  CHECK(days_of(judged, judged.relations.ours) == "04-01 04-03");
}

TEST_CASE("report/relations: a hold, its end, its release and its successor") {
  const std::string until = "  - {date: 2026-04-01, hold: 2026-04-10}\n";
  const std::string open = "  - {date: 2026-04-05, hold: open}\n";
  const std::string release = "  - {date: 2026-04-07, release: she called}\n";
  struct Case {
    std::string journal;
    std::string as_of;
    const char* hold;
  };
  const std::vector<Case> cases = {
      {until, "2026-03-31", "-"},
      {until, "2026-04-01", "2026-04-01"},
      {until, "2026-04-10", "2026-04-01"},
      {until, "2026-04-11", "-"},
      {until + open, "2026-04-11", "2026-04-05"},
      {open, "2028-01-01", "2026-04-05"},
      {open + release, "2026-04-06", "2026-04-05"},
      {open + release, "2026-04-07", "-"},
      {release + open, "2026-04-07", "-"},
      {release + "  - {date: 2026-04-07, hold: open}\n", "2026-04-07", "2026-04-07"},
      {open + "  - {date: 2026-04-06, hold: 2026-04-07}\n", "2026-04-08", "-"},
  };
  for (const Case& c : cases) {
    INFO(c.journal << "as of " << c.as_of);
    const Judged judged = judge(one_invoice + c.journal, c.as_of);
    CHECK(day_of(judged, judged.relations.hold) == c.hold);
  }
}

TEST_CASE("report/relations: a hold's last day is its date, or the day before it ended") {
  const std::string until = "  - {date: 2026-04-01, hold: 2026-04-10}\n";
  const std::string open = "  - {date: 2026-04-01, hold: open}\n";
  struct Case {
    std::string what;
    std::string journal;
    std::string as_of;
    const char* last_day;
  };
  const std::vector<Case> cases = {
      {"in force", until, "2026-04-10", "-"},
      {"its date", until, "2026-04-11", "2026-04-10"},
      {"without an end", open, "2026-12-31", "-"},
      {"the day before it was released", open + "  - {date: 2026-04-07, release: Back}\n",
       "2026-04-07", "2026-04-06"},
      {"the day before it was replaced", until + "  - {date: 2026-04-05, hold: open}\n",
       "2026-04-05", "2026-04-04"},
      {"a release after its end changes nothing",
       until + "  - {date: 2026-04-20, release: Back}\n", "2026-04-30", "2026-04-10"},
      {"the one that ended last", until + "  - {date: 2026-04-20, hold: 2026-04-22}\n",
       "2026-04-30", "2026-04-22"},
  };
  for (const Case& c : cases) {
    INFO(c.what);
    const auto& ended = judge(one_invoice + c.journal, c.as_of).relations.ended_hold;
    CHECK((ended ? ended->last_day.text() : "-") == std::string(c.last_day));
  }
}

TEST_CASE("report/relations: payments are entered up to the oldest of the accounts' last dates") {
  const std::string text = one_invoice +
                           "  - {date: 2026-04-01, reconciled: bank}\n"
                           "  - {date: 2026-04-03, reconciled: card}\n"
                           "  - {date: 2026-04-09, reconciled: bank}\n"
                           "  - {date: 2026-04-20, reconciled: card, ended: true}\n";
  struct Case {
    std::string as_of;
    const char* until;
  };
  const std::vector<Case> cases = {{"2026-03-31", "-"},
                                   {"2026-04-02", "2026-04-01"},
                                   {"2026-04-03", "2026-04-01"},
                                   {"2026-04-09", "2026-04-03"},
                                   {"2026-04-20", "2026-04-09"}};
  for (const Case& c : cases) {
    INFO(c.as_of);
    const auto until = judge(text, c.as_of).relations.reconciled;
    CHECK((until ? until->text() : "-") == std::string(c.until));
  }
}

namespace {

/// Three instalments: of 30.00, 30.00 and 40.00.
const std::string instalments =
    one_client +
    "  - {id: A, date: 2026-03-01, total: 100.00, instalments: [{due: 2026-03-10, amount: 30.00}, "
    "{due: 2026-04-10, amount: 30.00}, {due: 2026-05-10, amount: 40.00}]}\n"
    "journal:\n";

}  // namespace

TEST_CASE("report/relations: a dispute lies on the invoice's open items in their order") {
  struct Case {
    std::string what;
    std::string journal;
    const char* since;
    const char* disputed;
  };
  const std::vector<Case> cases = {
      {"all of it", "  - {date: 2026-03-05, dispute: A}\n", "2026-03-05", "30.00 30.00 40.00"},
      {"so much of it", "  - {date: 2026-03-05, dispute: A, amount: 45.00}\n", "2026-03-05",
       "30.00 15.00 0.00"},
      {"what is paid is passed over",
       "  - {date: 2026-03-04, paid: 40.00, for: A}\n"
       "  - {date: 2026-03-05, dispute: A, amount: 45.00}\n",
       "2026-03-05", "0.00 20.00 25.00"},
      {"never more than is open",
       "  - {date: 2026-03-05, dispute: A, amount: 90.00}\n"
       "  - {date: 2026-03-06, paid: 60.00, for: A}\n",
       "2026-03-05", "0.00 0.00 40.00"},
      {"a later one replaces it",
       "  - {date: 2026-03-05, dispute: A}\n"
       "  - {date: 2026-03-06, dispute: A, amount: 10.00}\n",
       "2026-03-06", "10.00 0.00 0.00"},
      {"resolved",
       "  - {date: 2026-03-05, dispute: A}\n"
       "  - {date: 2026-03-06, resolve: A}\n",
       "-", "0.00 0.00 0.00"},
      {"and disputed again on that day",
       "  - {date: 2026-03-05, dispute: A}\n"
       "  - {date: 2026-03-06, resolve: A}\n"
       "  - {date: 2026-03-06, dispute: A, amount: 5.00}\n",
       "2026-03-06", "5.00 0.00 0.00"},
      {"nothing is open", "  - {date: 2026-03-05, dispute: A}\n  - {date: 2026-03-06, void: A}\n",
       "-", "0.00 0.00 0.00"},
      {"later", "  - {date: 2026-04-05, dispute: A}\n", "-", "0.00 0.00 0.00"},
  };
  for (const Case& c : cases) {
    INFO(c.what);
    const Judged judged = judge(instalments + c.journal, "2026-04-01");
    const auto& found = judged.relations.disputes;
    CHECK((found.empty() ? "-" : found.front().since.text()) == std::string(c.since));
    CHECK(found.size() <= 1);
    std::string disputed;
    for (const auto& amount : judged.relations.disputed) disputed += amount.text() + " ";
    CHECK(disputed == c.disputed + std::string(" "));
  }
}
