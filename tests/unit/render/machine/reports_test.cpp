#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "inv/render/machine.hpp"
#include "inv/render/statement.hpp"
#include "render/document/many_books.hpp"
#include "render/machine/csv.hpp"
#include "render/rows.hpp"

namespace inv::render::rows {
namespace {

report::Ageing one_client() {
  report::Ageing made = ageing("2026-06-30");
  report::Ageing all = gardener();
  add_row(made, all.rows[1]);
  made.rows[0].items.erase(made.rows[0].items.begin() + 2);
  return made;
}

std::string header_of(const std::string& csv) { return csv.substr(0, csv.find('\n') + 1); }
std::string rows_of(const std::string& csv) { return csv.substr(csv.find('\n') + 1); }

TEST_CASE("render/machine: CSV, a row for each client") {
  const std::string text = age_csv(gardener(), false);
  CHECK(header_of(text) == "as_of,client,name,currency,total,current,1-30,31-60,61-90,90+,"
                           "unapplied,overdue,oldest_days\n");
  CHECK(rows_of(text) ==
        R"(2026-06-30,abbey,Abbey House,GBP,120.00,120.00,0.00,0.00,0.00,0.00,0.00,0.00,-12
2026-06-30,hart,Mrs Edith Hart,GBP,1434.50,0.00,174.50,60.00,0.00,1200.00,0.00,1434.50,121
2026-06-30,young,Young & Daughters,GBP,350.25,40.00,0.00,0.00,310.25,0.00,0.00,310.25,75
)");
  CHECK(rows_of(age_csv(studio(), false)) ==
        R"(2026-06-30,asahi,朝日出版社,JPY,208000,120000,0,88000,0,0,0,88000,44
2026-06-30,gulf,Gulf Press,KWD,12.345,0.000,12.345,0.000,0.000,0.000,0.000,12.345,3
2026-06-30,muller,Müller & Söhne,EUR,-765.50,1234.50,0.00,0.00,0.00,0.00,2000.00,0.00,-3
)");
}

TEST_CASE("render/machine: CSV, a row for each item") {
  report::Ageing made = gardener();
  for (report::AgeRow& row : made.rows) row.name = "\"";
  const std::string text = age_csv(made, true);
  CHECK(header_of(text) == "as_of,client,name,currency,id,part,date,due,total,open,"
                           "days_overdue,bucket,disputed,promised\n");
  CHECK("\n" + rows_of(text) ==
        R"(
2026-06-30,abbey,"""",GBP,2026-0051,,2026-06-12,2026-07-12,120.00,120.00,-12,current,false,false
2026-06-30,hart,"""",GBP,2026-0007,,2026-02-01,2026-03-01,1200.00,1200.00,121,90+,true,false
2026-06-30,hart,"""",GBP,2026-0031,2/3,2026-04-01,2026-05-01,60.00,60.00,60,31-60,false,false
2026-06-30,hart,"""",GBP,2026-0042,,2026-05-01,2026-05-31,174.50,174.50,30,1-30,false,true
)");
}

TEST_CASE("render/machine: CSV without rows has its header") {
  CHECK(age_csv(ageing("2026-06-30", report::AgeBy::date), false) ==
        "as_of,client,name,currency,total,0-30,31-60,61-90,90+,unapplied,overdue,oldest_days\n");
}

TEST_CASE("render/machine: text that a spreadsheet would compute, quotes, line ends") {
  struct Row {
    std::string_view text, field;
  };
  const Row table[] = {
      {"plain", "plain"},
      {"", ""},
      {"Hart, Edith", "\"Hart, Edith\""},
      {"the \"old\" mill", "\"the \"\"old\"\" mill\""},
      {"two\nlines", "\"two\nlines\""},
      {"cr\r", "\"cr\r\""},
      {"=1+1", "'=1+1"},
      {"+44 1584", "'+44 1584"},
      {"-5", "'-5"},
      {"@home", "'@home"},
      {"=HYPERLINK(\"x\",1)", "\"'=HYPERLINK(\"\"x\"\",1)\""},
      {" =1", " =1"},
      {"朝日", "朝日"},
      {"\x1b[2J\u009B", "�[2J�"},
      {"tab\there", "tab\there"},
      {"\t=1+1", "'\t=1+1"},
      {"\r=1", "\"'\r=1\""},
      {"＝1+1", "'＝1+1"},
      {"＋1", "'＋1"},
      {"－1", "'－1"},
      {"＠SUM(1)", "'＠SUM(1)"},
      {"abc\u202Egpj.exe", "abc�gpj.exe"},
      {"\uFEFF=1", "�=1"},
      {"a\r\nb", "\"a\r\nb\""},
  };
  for (const Row& row : table) {
    INFO(row.text);
    Csv csv;
    csv.field("a").field(row.text).end_row();
    CHECK(std::move(csv).take() == "a," + std::string(row.field) + "\n");
  }
}

TEST_CASE("render/machine: numbers stay as they are, what is absent is empty") {
  Csv csv;
  const std::optional<core::Date> none;
  csv.field(money("-1234.5 GBP")).field(-12).field(std::optional<int>());
  csv.field(std::optional(day("2026-06-30"))).field(none).field(true).field("").end_row();
  CHECK(std::move(csv).take() == "-1234.50,-12,,2026-06-30,,true,\n");
}

TEST_CASE("render/machine: JSON") {
  CHECK(age_json(one_client(), false) ==
        R"({
  "schema": "inv.age/1",
  "as_of": "2026-06-30",
  "by": "due",
  "buckets": [
    "current",
    "1-30",
    "31-60",
    "61-90",
    "90+"
  ],
  "clients": [
    {
      "client": "hart",
      "name": "Mrs Edith Hart",
      "currency": "GBP",
      "total": "1434.50",
      "buckets": [
        "0.00",
        "174.50",
        "60.00",
        "0.00",
        "1200.00"
      ],
      "unapplied": "0.00",
      "overdue": "1434.50",
      "oldest_days": 121
    }
  ],
  "totals": [
    {
      "currency": "GBP",
      "total": "1434.50",
      "buckets": [
        "0.00",
        "174.50",
        "60.00",
        "0.00",
        "1200.00"
      ],
      "unapplied": "0.00",
      "overdue": "1434.50"
    }
  ]
}
)");
}

TEST_CASE("render/machine: JSON with items has them last in each client") {
  const std::string text = age_json(one_client(), true);
  const std::size_t items = text.find("      \"items\": [");
  REQUIRE(items != std::string::npos);
  CHECK(text.substr(0, items).ends_with("\"oldest_days\": 121,\n"));
  CHECK(text.substr(items) ==
        R"(      "items": [
        {
          "id": "2026-0007",
          "part": null,
          "date": "2026-02-01",
          "due": "2026-03-01",
          "total": "1200.00",
          "open": "1200.00",
          "days_overdue": 121,
          "bucket": "90+",
          "disputed": true,
          "promised": false
        },
        {
          "id": "2026-0031",
          "part": "2/3",
          "date": "2026-04-01",
          "due": "2026-05-01",
          "total": "60.00",
          "open": "60.00",
          "days_overdue": 60,
          "bucket": "31-60",
          "disputed": false,
          "promised": false
        }
      ]
    }
  ],
  "totals": [
    {
      "currency": "GBP",
      "total": "1434.50",
      "buckets": [
        "0.00",
        "174.50",
        "60.00",
        "0.00",
        "1200.00"
      ],
      "unapplied": "0.00",
      "overdue": "1434.50"
    }
  ]
}
)");
}

TEST_CASE("render/machine: JSON without rows") {
  CHECK(age_json(ageing("2026-06-30", report::AgeBy::date), true) ==
        R"({
  "schema": "inv.age/1",
  "as_of": "2026-06-30",
  "by": "date",
  "buckets": [
    "0-30",
    "31-60",
    "61-90",
    "90+"
  ],
  "clients": [],
  "totals": []
}
)");
}

TEST_CASE("render/machine: JSON of thanks has what came that day in other currencies") {
  const test::ReportedBook book = test::book_of_everything("en", false);
  const Templates templates;
  std::vector<Document> drafts;
  for (const report::Thanks& one : book.thanks.thanks)
    drafts.push_back(thanks_document(one, book.thanks.as_of, templates));
  const auto json = nlohmann::json::parse(thank_json(book.thanks, drafts));
  std::string told;
  for (const auto& one : json["decisions"]) {
    const auto& payment = one["payment"];
    told += one["client"].get<std::string>() + ' ' + payment["amount"].get<std::string>() + ' ' +
            payment["others"].dump() + '\n';
  }
  CHECK(told ==
        "thanks-many 65.00 [{\"amount\":\"30.00\",\"currency\":\"EUR\"}]\n"
        "thanks-one 20.00 []\n"
        "thanks-two 70.00 []\n");
}

}  // namespace
}  // namespace inv::render::rows
