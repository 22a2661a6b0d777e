#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "problems.hpp"

using inv::test::messages_of;
using inv::test::problems_of;
using inv::test::with_client;
using inv::test::with_entry;
using inv::test::with_invoice;

namespace {

/// What stands in the book, and what is said of it.
struct Case {
  std::string written, expected;
};

std::string entry_with(const std::string& keys) {
  return with_entry("{date: 2026-02-01, client: hart, " + keys + "}");
}

}  // namespace

TEST_CASE("io/records: an amount of money is a decimal of its currency, and nothing else") {
  const std::vector<Case> cases = {
      {"12", ""},
      {"12.5", ""},
      {"12.50", ""},
      {"\"12.50\"", ""},
      {"0.01", ""},
      {"12.50 GBP", ""},
      {"12 JPY", ""},
      {"12.345 KWD", ""},
      {"12.505", "bad-money `12.505`"},
      {"12.500", "bad-money `12.500`"},
      {"12.5 JPY", "bad-money `12.5 JPY`"},
      {"12.3456 KWD", "bad-money `12.3456 KWD`"},
      {"12.12345", "bad-money `12.12345`"},
      {"\"1,234.50\"", "bad-money `\"1,234.50\"`"},
      {"\"12,50\"", "bad-money `\"12,50\"`"},
      {"1 234.50", "bad-money `1 234.50`"},
      {"1_234", "bad-money `1_234`"},
      {"£12", "bad-money `£12`"},
      {"12 €", "bad-money `12 €`"},
      {"GBP 12", "bad-money `GBP 12`"},
      {"12.50  GBP", "bad-money `12.50  GBP`"},
      {"12.50GBP", "bad-money `12.50GBP`"},
      {"12.50 gbp", "bad-currency `12.50 gbp`"},
      {"12.50 XYZ", "bad-currency `12.50 XYZ`"},
      {"-12", "bad-money `-12`"},
      {"+12", "bad-money `+12`"},
      {".5", "bad-money `.5`"},
      {"5.", "bad-money `5.`"},
      {"1e3", "bad-money `1e3`"},
      {"0x10", "bad-money `0x10`"},
      {".inf", "bad-money `.inf`"},
      {"null", "bad-money `null`"},
      {"~", "bad-money `~`"},
      {"twelve", "bad-money `twelve`"},
      {"[12]", "wrong-kind `[12]`"},
      {"{a: 12}", "wrong-kind `{a: 12}`"},
      {"0", "zero-amount `0`"},
      {"0.00", "zero-amount `0.00`"},
      {"0 GBP", "zero-amount `0 GBP`"},
      {"99999999999999999999", "overflow `99999999999999999999`"},
      {"92233720368547758.07", "overflow `92233720368547758.07`"},
  };
  for (const auto& [written, expected] : cases) {
    INFO(written);
    CHECK(problems_of(entry_with("paid: " + written)) == expected);
  }
}

TEST_CASE("io/records: the usual mistakes with money get their own hint") {
  const std::vector<Case> cases = {
      {"\"1,234.50\"", "write it without separators, as `1234.50`"},
      {"\"1,234\"", "write it without separators, as `1234.50`"},
      {"\"12,50\"", "write a point, as in `12.50`"},
      {"£12", "a currency is written after it, as `12.50 EUR`"},
      {"GBP 12", "a currency is written after it, as `12.50 EUR`"},
      {"-12", "money has no sign: the key says which way it went, as `credit`"},
      {".5", "write digits on both sides of the point"},
      {"1e3", "write all its digits"},
      {"12.50 gbp", "did you mean `GBP`?"},
      {"12.505", "GBP has 2"},
      {"12.5 JPY", "JPY has no decimals"},
  };
  for (const auto& [written, hint] : cases) {
    INFO(written);
    const std::string said = messages_of(entry_with("paid: " + written));
    INFO(said);
    CHECK(said.find(hint) != std::string::npos);
  }
}

TEST_CASE("io/records: ids are made of few characters, and stay the text that they are") {
  const std::string longest(64, 'a');
  const std::vector<Case> cases = {
      {"a", ""},
      {"007", ""},
      {"\"no\"", ""},
      {"null", ""},
      {"1e3", ""},
      {"a/b.c_d-e", ""},
      {"a..b", ""},
      {longest, ""},
      {longest + "a", "bad-id `" + longest.substr(0, 30) + "…`"},
      {"-a", "bad-id `-a`"},
      {".a", "bad-id `.a`"},
      {"a b", "bad-id `a b`"},
      {"ä", "bad-id `ä`"},
      {"a//b", "bad-id `a//b`"},
      {"a/", "bad-id `a/`"},
      {"a/./b", "bad-id `a/./b`"},
      {"a/../b", "bad-id `a/../b`"},
      {"\"\"", "bad-id `\"\"`"},
      {"[a]", "wrong-kind `[a]`"},
  };
  for (const auto& [written, expected] : cases) {
    INFO(written);
    CHECK(problems_of(with_client("{id: " + written + ", name: Hart}")) == expected);
  }
}

TEST_CASE("io/records: dates are real days as YYYY-MM-DD") {
  const std::vector<Case> cases = {
      {"2026-02-28", ""},
      {"2024-02-29", ""},
      {"\"2026-02-28\"", ""},
      {"2026-02-29", "bad-date `2026-02-29`"},
      {"2026-13-01", "bad-date `2026-13-01`"},
      {"2026-2-3", "bad-date `2026-2-3`"},
      {"03/02/2026", "bad-date `03/02/2026`"},
      {"20260203", "bad-date `20260203`"},
      {"2026-02-03T10:00", "bad-date `2026-02-03T10:00`"},
      {"today", "bad-date `today`"},
      {"0000-01-01", "bad-date `0000-01-01`"},
  };
  for (const auto& [written, expected] : cases) {
    INFO(written);
    CHECK(problems_of(entry_with("promise: " + written)) == expected);
  }
}

TEST_CASE("io/records: other values, right and wrong") {
  const std::vector<Case> entries = {
      {"paid: 1, keep: true", ""},
      {"paid: 1, keep: false", ""},
      {"paid: 1, keep: yes", "bad-boolean `yes`"},
      {"paid: 1, keep: True", "bad-boolean `True`"},
      {"call: hello, mood: 1", ""},
      {"call: hello, mood: 5", ""},
      {"call: hello, mood: 0", "bad-number `0`"},
      {"call: hello, mood: 6", "bad-number `6`"},
      {"call: hello, mood: 4.0", "bad-number `4.0`"},
      {"call: hello, stage: 99", ""},
      {"call: hello, stage: 100", "bad-number `100`"},
      {"call: hello, stage: -1", "bad-number `-1`"},
      {"call: hello, outcome: promissed", "bad-choice `promissed`"},
      {"call: hello, outcome: none", "bad-choice `none`"},
      {"sent: remainder", "bad-choice `remainder`"},
      {"call: \"\"", "bad-text `\"\"`"},
      {"call: \"  \"", "bad-text `\"  \"`"},
      {"call: hello, by: \"\"", "bad-text `\"\"`"},
      {"call: [hello]", "wrong-kind `[hello]`"},
      {"hold: open", ""},
      {"hold: 2026-03-01", ""},
      {"hold: opne", "bad-date `opne`"},
  };
  for (const auto& [written, expected] : entries) {
    INFO(written);
    CHECK(problems_of(entry_with(written)) == expected);
  }
  const std::vector<Case> clients = {
      {"terms: net 30", ""},
      {"terms: 2/10 net 30", ""},
      {"terms: 30 days", "bad-terms `30 days`"},
      {"terms: Net 30", "bad-terms `Net 30`"},
      {"currency: EUR", ""},
      {"currency: eur", "bad-currency `eur`"},
      {"currency: Euro", "bad-currency `Euro`"},
      {"language: en", ""},
      {"language: de-AT", ""},
      {"language: pt-BR", "language `pt-BR`"},
      {"language: e", "bad-text `e`"},
      {"language: en_GB", "bad-text `en_GB`"},
      {"apply: manual", ""},
      {"apply: oldest", ""},
      {"apply: manuall", "bad-choice `manuall`"},
  };
  for (const auto& [written, expected] : clients) {
    INFO(written);
    CHECK(problems_of(with_client("{id: a, name: A, " + written + "}")) == expected);
  }
}

TEST_CASE("io/records: line breaks stand only where several lines make sense") {
  const auto block = [](const std::string& key) {
    return with_client("id: a\n    name: A\n    " + key + ": |\n      one\n      two");
  };
  for (const auto* const key : {"note", "thanks"}) CHECK(problems_of(block(key)) == "");
  for (const auto* const key : {"phone", "contact", "greeting", "tax-id", "email"}) {
    INFO(key);
    CHECK(problems_of(block(key)).find("bad-text") == 0);
  }
  CHECK(problems_of(with_client("id: a\n    name: |\n      A")) == "");
}

TEST_CASE("io/records: numbers of a line have a sign and six decimals, percentages go to 100") {
  const std::vector<Case> cases = {
      {"rate: 1.123456", ""},
      {"rate: 5, qty: 0.333", ""},
      {"rate: 5, discount: 12.5", ""},
      {"rate: 5, tax: 100", ""},
      {"rate: 5, tax: zero", ""},
      {"amount: 0", ""},
      {"rate: 1.1234567", "bad-number `1.1234567`"},
      {"rate: 5, qty: two", "bad-number `two`"},
      {"rate: 5, discount: 101", "bad-number `101`"},
      {"rate: 5, discount: -1", "bad-number `-1`"},
      {"rate: 5, tax: 101", "bad-number `101`"},
      {"rate: 5, tax: -5", "bad-number `-5`"},
      {"rate: 99999999999999999999", "overflow `99999999999999999999`"},
      {"rate: 5, tax: 20%", "unknown-tax `20%`"},
      {"rate: 5, tax: zeor", "unknown-tax `zeor`"},
      {"amount: \"-1,000\"", "bad-money `\"-1,000\"`"},
  };
  for (const auto& [written, expected] : cases) {
    INFO(written);
    const std::string line = "{what: Pruning, " + written + "}";
    CHECK(problems_of(with_invoice("{id: b-2, client: hart, date: 2026-02-01, lines: [" + line +
                                   "]}")) == expected);
  }
  // A returned item, a deposit taken off: as long as the whole is not negative.
  for (const auto* const taken_off : {"amount: -12.50", "rate: 12.50, qty: -1", "rate: -12.50"}) {
    INFO(taken_off);
    CHECK(problems_of(with_invoice("{id: b-2, client: hart, date: 2026-02-01, lines: "
                                   "[{what: Hedge, amount: 20}, {what: Deposit, " +
                                   std::string(taken_off) + "}]}")) == "");
  }
}
