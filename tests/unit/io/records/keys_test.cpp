#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include "io/records/records.hpp"
#include "problems.hpp"
#include "source_dir.hpp"

using inv::test::messages_of;
using inv::test::problems_of;
using inv::test::small_book;
using inv::test::with_business;
using inv::test::with_client;
using inv::test::with_entry;
using inv::test::with_invoice;
using inv::test::with_policy;

namespace {

std::string joined(std::vector<std::string_view> keys) {
  std::sort(keys.begin(), keys.end());
  std::string text;
  for (const auto key : keys) text.append(text.empty() ? "" : " ").append(key);
  return text;
}

}  // namespace

TEST_CASE("io/records: every kind of record has exactly the keys of the format") {
  const std::map<std::string, std::string> expected = {
      {"book", "business clients include invoices journal policy"},
      {"business",
       "address apply buckets colour contact currency email familiar footer fresh language logo "
       "mail name number pay phone registration sent tax tax-id taxes terms"},
      {"tax", "rate text"},
      {"pay", "account bic currency iban link name note sort-code via"},
      {"contact", "name role"},
      {"client",
       "address apply autopay billing care cc contact currency email familiar greeting id "
       "language lines name note phone reach since statements tags tax-id terms thanks"},
      {"billing", "day every from"},
      {"invoice",
       "client currency date due for id instalments kind lines note number po prices "
       "settled-before supplied tax-home terms title total"},
      {"line", "amount date discount qty rate tax unit what"},
      {"instalment", "amount due percent"},
      {"policy", "broken carry gap grace headsup ladder minimum per-month quiet repeat"},
      {"rung", "at do tone"},
      {"journal", "client date memo"},
      {"paid", "charges for keep paid ref settles via withheld"},
      {"credit", "credit for id why"},
      {"apply", "apply for"},
      {"returned", "for mistake ref returned why"},
      {"refund", "ref refund via"},
      {"writeoff", "amount why writeoff"},
      {"void", "void why"},
      {"promise", "amount for promise said"},
      {"plan", "for plan said"},
      {"step", "amount by"},
      {"hold", "hold why"},
      {"release", "release"},
      {"dispute", "amount dispute why"},
      {"resolve", "resolve why"},
      {"call", "assigned by call for from mood next outcome stage"},
      {"visit", "assigned by for from mood next outcome stage visit"},
      {"email", "assigned by email for from mood next outcome stage"},
      {"letter", "assigned by for from letter mood next outcome stage"},
      {"message", "assigned by for from message mood next outcome stage"},
      {"sent", "for message-id sent stage via"},
      {"note", "note print until"},
      {"reconciled", "ended reconciled"},
      {"closed", "balance closed"},
  };
  std::map<std::string, std::string> found;
  for (const auto& record : inv::io::record_keys()) {
    found[std::string(record.record)] = joined(record.keys);
  }
  CHECK(found.size() == expected.size());
  for (const auto& [record, keys] : expected) {
    INFO(record);
    CHECK(found[record] == keys);
  }
}

TEST_CASE("io/records: every key and every verb is in inv-book(5)") {
  std::ifstream page(std::filesystem::path(inv::test::source_dir()) / "man/inv-book.5");
  std::string keys, text;
  for (std::string line; std::getline(page, line);) {
    const bool names_keys = line.starts_with(".Ic ") || line.starts_with(".It Ic ");
    (names_keys ? keys : text) += " " + line + " ";
  }
  for (const auto& record : inv::io::record_keys()) {
    for (const std::string_view key : record.keys) {
      INFO(record.record << " " << key);
      const bool is_explained = keys.find(" " + std::string(key) + " ") != std::string::npos;
      CHECK((is_explained || text.find(std::string(key) + ":") != std::string::npos));
    }
  }
}

TEST_CASE("io/records: an unknown key is an error that suggests the nearest known one") {
  struct Case {
    std::string book, problem, hint;
  };
  const std::vector<Case> cases = {
      {small_book("cleints: []\n"), "unknown-key `cleints`", "`clients`"},
      {with_business("  buckts: [30]\n"), "unknown-key `buckts`", "`buckets`"},
      {with_business("  pay: [{via: Bank, ibna: X}]\n"), "unknown-key `ibna`", "`iban`"},
      {with_business("  contact: {name: Rowan, rle: Owner}\n"), "unknown-key `rle`", "`role`"},
      {with_business("  taxes: {rc: {rate: 0, txt: X}}\n"), "unknown-key `txt`", "`text`"},
      {with_client("{id: a, name: A, emial: x}"), "unknown-key `emial`", "`email`"},
      {with_client("{id: a, name: A, billing: {every: week, day: mon, dya: 1}}"),
       "unknown-key `dya`", "`day`"},
      {with_invoice("{id: b, client: hart, date: 2026-01-01, total: 1, ttile: x}"),
       "unknown-key `ttile`", "`title`"},
      {with_invoice("{id: b, client: hart, date: 2026-01-01, lines: [{what: x, rat: 1, rate: 2}]}"),
       "unknown-key `rat`", "`rate`"},
      {with_policy("{gpa: 3}"), "unknown-key `gpa`", "`gap`"},
      {with_policy("{ladder: [{at: 1, do: call, tone: firm, ton: x}]}"), "unknown-key `ton`",
       "`tone`"},
      {with_entry("{date: 2026-01-11, client: hart, paid: 5, vai: cash}"), "unknown-key `vai`",
       "`via`"},
      {with_entry("{date: 2026-01-11, client: hart, call: hello, otcome: other}"),
       "unknown-key `otcome`", "`outcome`"},
  };
  for (const auto& [book, problem, hint] : cases) {
    INFO(problem);
    CHECK(problems_of(book) == problem);
    CHECK(messages_of(book).find("did you mean " + hint) != std::string::npos);
  }
}

TEST_CASE("io/records: keys that begin with x- are the user's own everywhere") {
  CHECK(problems_of(small_book("x-top: {a: [1, {b: c}]}\n")) == "");
  CHECK(problems_of(small_book("x-list:\n  - a\n  - b\n")) == "");
  CHECK(problems_of(with_business("  x-own: 1\n  taxes: {x-own: [1], a: {rate: 1, x-y: z}}\n"
                                  "  pay: [{via: Bank, x-own: {a: b}}]\n")) == "");
  CHECK(problems_of(with_policy("{x-own: y, gap: 3}")) == "");
  CHECK(problems_of(with_client("{id: a, name: A, x-own: [1, 2], billing: {every: week, day: mon, "
                                "x-own: y}}")) == "");
  CHECK(problems_of(with_invoice("{id: b, client: hart, date: 2026-01-01, x-own: y, lines: [{what: "
                                 "x, rate: 1, x-own: y}]}")) == "");
  CHECK(problems_of(with_entry("{date: 2026-01-11, client: hart, paid: 5, x-own: {a: [b]}}")) ==
        "");
}

TEST_CASE("io/records: a required key that is missing is said at the record") {
  struct Case {
    std::string book, expected;
  };
  const std::vector<Case> cases = {
      {"business: {name: Rowan}\n", "missing-key `{name: Rowan}`"},
      {"business: {x-a: b}\n", "missing-key `{x-a: b}`; missing-key `{x-a: b}`"},
      {with_business("  pay: [{iban: GB33}]\n"), "missing-key `{iban: GB33}`; iban `GB33`"},
      {with_business("  contact: {role: Owner}\n"), "missing-key `{role: Owner}`"},
      {with_business("  taxes: {rc: {text: Reverse charge}}\n"),
       "missing-key `{text: Reverse charge}`"},
      {with_client("{name: A}"), "missing-key `{name: A}`"},
      {with_client("{id: a}"), "missing-key `{id: a}`"},
      {with_client("{id: a, name: A, billing: {every: month}}"), "missing-key `{every: month}`"},
      {with_client("{id: a, name: A, billing: {day: 1}}"), "missing-key `{day: 1}`"},
      {with_invoice("{client: hart, date: 2026-01-01, total: 1}"),
       "missing-key `{client: hart, date: 2026-01-0…`"},
      {with_invoice("{id: b, client: hart, total: 1}"),
       "missing-key `{id: b, client: hart, total: 1…`"},
      {with_invoice("{id: b, client: hart, date: 2026-01-01}"),
       "missing-key `{id: b, client: hart, date: 20…`"},
      {with_invoice("{id: b, client: hart, date: 2026-01-01, lines: []}"),
       "missing-key `{id: b, client: hart, date: 20…`"},
      {with_invoice("{id: b, client: hart, date: 2026-01-01, lines: [{rate: 1}]}"),
       "missing-key `{rate: 1}`"},
      {with_invoice("{id: b, client: hart, date: 2026-01-01, lines: [{what: x}]}"),
       "missing-key `{what: x}`"},
      {with_invoice(
           "{id: b, client: hart, date: 2026-01-01, total: 1, instalments: [{amount: 1}]}"),
       "missing-key `{amount: 1}`"},
      {with_invoice("{id: b, client: hart, date: 2026-01-01, total: 1, instalments: "
                    "[{due: 2026-02-01}]}"),
       "missing-key `{due: 2026-02-01}`"},
      {with_policy("{ladder: [{do: call, tone: firm}]}"), "missing-key `{do: call, tone: firm}`"},
      {with_policy("{ladder: [{at: 1, tone: firm}]}"), "missing-key `{at: 1, tone: firm}`"},
      {with_policy("{ladder: [{at: 1, do: call}]}"), "missing-key `{at: 1, do: call}`"},
      {with_entry("{client: hart, paid: 5}"), "missing-key `{client: hart, paid: 5}`"},
      {with_entry("{date: 2026-01-11, client: hart, apply: 5}"),
       "missing-key `{date: 2026-01-11, client: har…`"},
      {with_entry("{date: 2026-01-11, client: hart, apply: 5, for: []}"),
       "missing-key `{date: 2026-01-11, client: har…`"},
      {with_entry("{date: 2026-01-11, client: hart, plan: []}"), "missing-key `[]`"},
      {with_entry("{date: 2026-01-11, client: hart, plan: [{by: 2026-02-01}]}"),
       "missing-key `{by: 2026-02-01}`"},
  };
  for (const auto& [book, expected] : cases) {
    INFO(book);
    CHECK(problems_of(book) == expected);
  }
}

TEST_CASE("io/records: keys that exclude each other") {
  const std::string head = "{id: b, client: hart, date: 2026-01-01, ";
  struct Case {
    std::string book, expected;
  };
  const std::vector<Case> cases = {
      {with_invoice(head + "lines: [{what: x, amount: 1, rate: 1}]}"),
       "key-conflict `{what: x, amount: 1, rate: 1}`"},
      {with_invoice(head + "lines: [{what: x, amount: 1, qty: 2}]}"),
       "key-conflict `{what: x, amount: 1, qty: 2}`"},
      {with_invoice(head + "lines: [{what: x, amount: 1, unit: h}]}"), ""},
      {with_invoice(head + "total: 1, due: 2026-02-01, terms: net 30}"), ""},
      {with_invoice(head +
                    "total: 1, due: 2026-02-01, instalments: [{due: 2026-02-02, amount: 1}]}"),
       "key-conflict `2026-02-01`"},
      {with_invoice(head + "total: 1, terms: net 9, instalments: [{due: 2026-02-02, amount: 1}]}"),
       "key-conflict `net 9`"},
      {with_invoice(head + "total: 1, instalments: [{due: 2026-02-02, amount: 1, percent: 100}]}"),
       "key-conflict `{due: 2026-02-02, amount: 1, p…`"},
      {with_invoice(head +
                    "total: 2, instalments: [{due: 2026-02-02, amount: 1}, {due: 2026-02-03, "
                    "percent: 50}]}"),
       "key-conflict `{due: 2026-02-03, percent: 50}`"},
      {with_invoice(head + "total: 1, kind: credit, due: 2026-02-01}"),
       "key-conflict `2026-02-01`"},
      {with_invoice(head + "total: 1, kind: credit, terms: eom}"), "key-conflict `eom`"},
      {with_invoice(head + "total: 1, kind: credit, instalments: [{due: 2026-02-02, amount: 1}]}"),
       "key-conflict `[{due: 2026-02-02, amount: 1}]`"},
      {with_invoice(head + "total: 1, for: b-1}"), "key-conflict `b-1`"},
      {with_invoice(head + "total: 1, kind: credit, for: b-1}"), ""},
  };
  for (const auto& [book, expected] : cases) {
    INFO(book);
    CHECK(problems_of(book) == expected);
  }
}
