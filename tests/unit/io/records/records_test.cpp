#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "book_from_text.hpp"
#include "problems.hpp"

using inv::test::book_from_text;
using inv::test::messages_of;
using inv::test::problems_of;
using inv::test::with_business;
using inv::test::with_client;
using inv::test::with_invoice;
using inv::test::with_policy;

using Cases = std::vector<std::pair<std::string, std::string>>;

TEST_CASE("io/records: a business with all its keys") {
  const auto loaded = book_from_text(
      "business:\n"
      "  name: Rowan Yard Care\n"
      "  currency: GBP\n"
      "  email: rowan@yard.example\n"
      "  phone: +44 1584 000000\n"
      "  address: [4 Mill Lane, Ludlow]\n"
      "  language: en-GB\n"
      "  terms: 2/10 net 30\n"
      "  taxes: {standard: 20, rc: {rate: 0, text: Reverse charge}}\n"
      "  tax: standard\n"
      "  tax-id: GB123\n"
      "  registration: Cardiff 9\n"
      "  pay:\n"
      "    - {via: Bank, iban: I, bic: B, account: A, sort-code: S, name: N, link: L, note: O}\n"
      "    - {via: Card, currency: EUR}\n"
      "  apply: manual\n"
      "  buckets: [14, 60]\n"
      "  fresh: 10\n"
      "  number: \"{YYYY}-{0000}\"\n"
      "  sent: tracked\n"
      "  logo: logo.png\n"
      "  colour: \"#336633\"\n"
      "  contact: {name: Rowan Hill, role: Owner}\n"
      "  footer: [Rowan Ltd, Registered in Cardiff]\n"
      "  familiar: true\n"
      "  mail: [msmtp, -t]\n");
  const auto& business = loaded.book->business();
  CHECK(business.name == "Rowan Yard Care");
  CHECK(business.currency->code() == "GBP");
  CHECK(business.email == "rowan@yard.example");
  CHECK(business.phone == "+44 1584 000000");
  CHECK(business.address == std::vector<std::string>{"4 Mill Lane", "Ludlow"});
  CHECK(business.language == "en-GB");
  CHECK(business.terms->discount_days == 10);
  REQUIRE(business.taxes.size() == 2);
  CHECK(business.taxes[0].rate.text() == "20");
  CHECK(business.taxes[1].text == "Reverse charge");
  CHECK(business.tax->value == "standard");
  CHECK(business.tax_id == "GB123");
  CHECK(business.registration == "Cardiff 9");
  REQUIRE(business.pay.size() == 2);
  const auto& bank = business.pay[0];
  CHECK(bank.via + bank.iban + bank.bic + bank.account + bank.sort_code + bank.name + bank.link +
            bank.note ==
        "BankIBASNLO");
  CHECK(business.pay[1].currency->code() == "EUR");
  CHECK(business.apply_manual);
  CHECK(business.buckets == std::vector<int>{14, 60});
  CHECK(business.fresh == 10);
  CHECK(business.number == "{YYYY}-{0000}");
  CHECK(business.sent_tracked);
  CHECK(business.logo + business.colour == "logo.png#336633");
  CHECK(business.contact.name + business.contact.role == "Rowan HillOwner");
  CHECK(business.footer == std::vector<std::string>{"Rowan Ltd", "Registered in Cardiff"});
  CHECK(business.familiar);
  CHECK(business.mail == std::vector<std::string>{"msmtp", "-t"});
}

TEST_CASE("io/records: what a business may not say") {
  const Cases cases = {
      {"buckets: [30, 30]", "bad-number `30`"},
      {"buckets: [30, 10, 5]", "bad-number `10`; bad-number `5`"},
      {"buckets: [0, 30]", "bad-number `0`"},
      {"buckets: []", "bad-number `[]`"},
      {"buckets: [1,2,3,4,5,6,7,8,9,10,11,12]", ""},
      {"buckets: [1,2,3,4,5,6,7,8,9,10,11,12,13]",
       "bad-number `[1,2,3,4,5,6,7,8,9,10,11,12,13…`"},
      {"buckets: 30", "wrong-kind `30`"},
      {"number: \"{0000}\"", ""},
      {"number: \"R{YY}{MM}/{000}\"", ""},
      {"number: \"{YYYY}\"", "bad-text `\"{YYYY}\"`"},
      {"number: \"{00}{00}\"", "bad-text `\"{00}{00}\"`"},
      {"number: \"{0000\"", "bad-text `\"{0000\"`"},
      {"number: \"0000}{0}\"", "bad-text `\"0000}{0}\"`"},
      {"number: \"{DD}{0}\"", "bad-text `\"{DD}{0}\"`"},
      {"sent: yes", "bad-choice `yes`"},
      {"fresh: -1", "bad-number `-1`"},
      {"address: 4 Mill Lane", "wrong-kind `4 Mill Lane`"},
      {"taxes: {a: 101}", "bad-number `101`"},
      {"taxes: {a: 20%}", "bad-number `20%`"},
      {"taxes: {20: 20}", "bad-text `20`"},
      {"taxes: [20]", "wrong-kind `[20]`"},
      {"tax: standrad", "unknown-tax `standrad`"},
      {"tax: 20", ""},
      {"pay: {via: Bank}", "wrong-kind `{via: Bank}`"},
      {"contact: [Rowan]", "wrong-kind `[Rowan]`"},
      {"contact: Rowan Hill", ""},
      {"footer: Rowan Ltd", "wrong-kind `Rowan Ltd`"},
      {"familiar: du", "bad-boolean `du`"},
      {"mail: msmtp -t", ""},
      {"mail: {msmtp: -t}", "wrong-kind `{msmtp: -t}`"},
      {"pay: [Bank]", "wrong-kind `Bank`"},
  };
  for (const auto& [key, expected] : cases) {
    INFO(key);
    CHECK(problems_of(with_business("  " + key + "\n")) == expected);
  }
  CHECK(problems_of("business: []\n") == "wrong-kind `business`");
  CHECK(problems_of("business: [{name: a}, {name: b}]\n") == "wrong-kind `business`");
  CHECK(problems_of("business: Rowan\n") == "wrong-kind `Rowan`");
}

TEST_CASE("io/records: a client with all its keys") {
  const auto loaded = book_from_text(with_client(
      "{id: a, name: A, email: [a@x, b@x], cc: c@x, phone: \"1\", address: [b, c], contact: Ann, "
      "greeting: Dear Ann, language: de, currency: EUR, terms: eom 10, tax-id: DE1, care: volume, "
      "lines: [{what: Hosting, amount: 12}], billing: {every: month, day: 31}, reach: [call, "
      "email], autopay: true, apply: oldest, thanks: Thanks, tags: [vip], note: n, since: "
      "2020-01-01, statements: activity, familiar: false}"));
  const auto& client = loaded.book->clients()[0];
  CHECK(client.email == std::vector<std::string>{"a@x", "b@x"});
  CHECK(client.cc == std::vector<std::string>{"c@x"});
  CHECK(client.phone + client.contact + client.greeting + client.language == "1AnnDear Annde");
  CHECK(client.address.size() == 2);
  CHECK(client.currency->code() == "EUR");
  CHECK(client.terms->days == 10);
  CHECK(client.tax_id == "DE1");
  CHECK(client.care.value == "volume");
  CHECK(client.lines[0].amount->money().text() == "12.00");
  CHECK(client.billing->month_day == 31);
  CHECK(client.reach == std::vector{inv::book::Channel::call, inv::book::Channel::email});
  CHECK(client.autopay);
  CHECK(client.apply_manual == false);
  CHECK(client.thanks + client.note == "Thanksn");
  CHECK(client.tags == std::vector<std::string>{"vip"});
  CHECK(client.since->text() == "2020-01-01");
  CHECK(client.activity_statements);
  CHECK(client.familiar == false);
}

TEST_CASE("io/records: what a client may not say") {
  const Cases cases = {
      {"reach: []", "bad-choice `[]`"},
      {"reach: [email, fax]", "bad-choice `fax`"},
      {"reach: [email, email]", "bad-choice `email`"},
      {"reach: email", "wrong-kind `email`"},
      {"billing: {every: week, day: sun}", ""},
      {"billing: {every: week, day: 1}", "bad-choice `1`"},
      {"billing: {every: week, day: sunday}", "bad-choice `sunday`"},
      {"billing: {every: month, day: 0}", "bad-number `0`"},
      {"billing: {every: month, day: 32}", "bad-number `32`"},
      {"billing: {every: day, day: 1}", "bad-choice `day`"},
      {"billing: {every: monthly, day: 1}", "bad-choice `monthly`"},
      {"billing: {every: 2 week, from: 2026-01-05}", "bad-choice `2 week`"},
      {"billing: {every: 0 weeks, from: 2026-01-05}", "bad-choice `0 weeks`"},
      {"billing: {every: 1 weeks, day: mon}", ""},
      {"billing: {every: 1 weeks, from: 2026-01-05}", ""},
      {"billing: {every: 1 months, day: 31}", ""},
      {"billing: {every: 1 months}", "missing-key `{every: 1 months}`"},
      {"billing: {every: 121 months, from: 2026-01-05}", "bad-choice `121 months`"},
      {"billing: {every: week}", "missing-key `{every: week}`"},
      {"billing: {every: week, from: 2026-01-05}", ""},
      {"billing: {every: year, day: 1}", "missing-key `{every: year, day: 1}`"},
      {"billing: {every: year, from: 2026-04-01}", ""},
      {"billing: {every: quarter, from: 2026-02-28, day: 31}", ""},
      {"billing: {every: quarter, from: 2026-03-30, day: 31}", "key-conflict `31`"},
      {"billing: {every: 2 weeks, from: 2026-01-05, day: mon}", ""},
      {"billing: {every: 2 weeks, from: 2026-01-05, day: tue}", "key-conflict `tue`"},
      {"billing: {every: 2 weeks, from: 2026-01-05, day: 5}", "bad-choice `5`"},
      {"billing: {every: 3 months, from: 2026-1-5}", "bad-date `2026-1-5`"},
      {"billing: {every: 3 months, frm: 2026-01-05}",
       "missing-key `{every: 3 months, frm: 2026-01…`; unknown-key `frm`"},
      {"billing: monthly", "wrong-kind `monthly`"},
      {"statements: both", "bad-choice `both`"},
      {"autopay: yes", "bad-boolean `yes`"},
      {"lines: [{what: x, rate: 1, tax: nil}]", "unknown-tax `nil`"},
      {"lines: [{what: x, amount: 1 EUR}]", "other-currency `1 EUR`"},
      {"lines: [{what: x, amount: 1.005}]", "bad-money `1.005`"},
      {"care: persnal", "unknown-policy `persnal`"},
      {"tags: [a, \"\"]", "bad-text `\"\"`"},
  };
  for (const auto& [key, expected] : cases) {
    INFO(key);
    CHECK(problems_of(with_client("{id: a, name: A, " + key + "}")) == expected);
  }
}

TEST_CASE("io/records: an invoice with all its keys") {
  const auto loaded = book_from_text(with_invoice(
      "{id: b-2, client: hart, date: 2026-02-01, due: 2026-03-01, terms: 2/10 net 30, currency: "
      "EUR, title: Roses, po: P-1, supplied: 2026-01-01..2026-01-31, note: n, prices: gross, "
      "kind: invoice, total: 60.00, lines: [{what: Pruning, qty: 2, unit: h, rate: 25, tax: zero}, "
       "{what: Rose, "
      "amount: 12.50, tax: 7.7, discount: 20, date: 2026-01-30}]}"));
  const auto& invoice = loaded.book->invoices()[1];
  const auto& more = invoice.particulars();
  CHECK(more.title + more.po + more.note == "RosesP-1n");
  CHECK(invoice.due_written->text() == "2026-03-01");
  CHECK(more.terms->value.discount_days == 10);
  CHECK(more.supplied->text() == "2026-01-01..2026-01-31");
  CHECK(invoice.gross);
  CHECK_FALSE(invoice.is_credit);
  CHECK(invoice.total().text() == "60.00");
  CHECK(invoice.total().currency().code() == "EUR");
  CHECK(invoice.lines[1].date->text() == "2026-01-30");
  CHECK(invoice.lines[0].unit == "h");
  REQUIRE(invoice.lines[0].taxes.size() == 1);
  CHECK(invoice.lines[0].taxes[0].name == "zero");
  CHECK(invoice.lines[0].taxes[0].rate->text() == "0");
  CHECK(invoice.lines[1].taxes[0].name.empty());
  CHECK(invoice.lines[1].taxes[0].rate->text() == "7.7");
  CHECK(invoice.lines[1].discount->text() == "20");

  const auto before = book_from_text(with_invoice(
      "{id: b-2, client: hart, date: 2026-02-01, number: 2026/7 (b), settled-before: 50, tax-home: "
      "16, lines: [{what: x, amount: 100, tax: [9.5, standard]}]}"));
  const auto& taken_over = before.book->invoices()[1];
  CHECK(taken_over.particulars().number == "2026/7 (b)");
  CHECK(taken_over.particulars().settled_before->money().text() == "50.00");
  CHECK(taken_over.particulars().tax_home->money().text() == "16.00");
  REQUIRE(taken_over.lines[0].taxes.size() == 2);
  CHECK(taken_over.lines[0].taxes[0].rate->text() == "9.5");
  CHECK(taken_over.lines[0].taxes[1].name == "standard");
}

TEST_CASE("io/records: what an invoice may not say") {
  const Cases cases = {
      {"total: 0", "zero-amount `0`"},
      {"total: 0.00, lines: []", "zero-amount `0.00`"},
      {"total: 0, lines: [{what: a, amount: 5, tax: 0}, {what: b, amount: -5, tax: 0}]", ""},
      {"total: -5", "bad-money `-5`"},
      {"total: 5, supplied: 2026-01-05..2026-01-05", ""},
      {"total: 5, supplied: 2026-01-05..2026-01-04", "bad-date `2026-01-05..2026-01-04`"},
      {"total: 5, supplied: 2026-01-05..", "bad-date `2026-01-05..`"},
      {"total: 5, supplied: January", "bad-date `January`"},
      {"total: 1, prices: brutto", "bad-choice `brutto`"},
      {"total: 1, kind: creditnote", "bad-choice `creditnote`"},
      {"total: 1, instalments: [{due: 2026-03-01, amount: 0}]", "zero-amount `0`"},
      {"total: 1, instalments: [{due: 2026-03-01, percent: 0}]",
       "instalments-mismatch `[{due: 2026-03-01, percent: 0}…`; zero-amount `0`"},
      {"total: 1, instalments: [{due: 2026-03-01, percent: 99.5}]",
       "instalments-mismatch `[{due: 2026-03-01, percent: 99…`"},
      {"total: 1, instalments: []", ""},
      {"total: 1, lines: x", "wrong-kind `x`"},
      {"total: 1, number: \"\"", "bad-text `\"\"`"},
      {"total: 1, number: [7]", "wrong-kind `[7]`"},
      {"lines: [{what: a, amount: 5, tax: []}]", "bad-choice `[]`"},
      {"lines: [{what: a, amount: 5, tax: [zero, 101]}]", "bad-number `101`"},
      {"lines: [{what: a, amount: 5, tax: [zero, 5]}], prices: gross", "key-conflict `5`"},
      {"prices: gross, lines: [{what: a, amount: 5, tax: [zero]}]", ""},
  };
  for (const auto& [key, expected] : cases) {
    INFO(key);
    CHECK(problems_of(with_invoice("{id: b-2, client: hart, date: 2026-02-01, " + key + "}")) ==
          expected);
  }
}

TEST_CASE("io/records: a policy and its ladder") {
  const Cases cases = {
      {"{gap: 0, grace: 0, carry: 0, repeat: 1, minimum: 0, broken: letter, headsup: none}", ""},
      {"{minimum: 15.00}", ""},
      {"{minimum: {EUR: 10, JPY: 1500, KWD: 1.500}}", ""},
      {"{minimum: {EURO: 10}}", "bad-currency `EURO`"},
      {"{minimum: {EUR: 10, EUR: 5}}", "duplicate-key `EUR`"},
      {"{minimum: {EUR: 10 EUR}}", "bad-number `10 EUR`"},
      {"{minimum: {EUR: -1}}", "bad-number `-1`"},
      {"{minimum: [10]}", "wrong-kind `[10]`"},
      {"{per-month: 2}", ""},
      {"{per-month: 0}", "bad-number `0`"},
      {"{per-month: 29}", "bad-number `29`"},
      {"{minimum: -1}", "bad-number `-1`"},
      {"{gap: -1}", "bad-number `-1`"},
      {"{repeat: 0}", "bad-number `0`"},
      {"{broken: fax}", "bad-choice `fax`"},
      {"{headsup: some}", "bad-choice `some`"},
      {"{ladder: [{at: 0, do: email, tone: heads-up}, {at: 1, do: call, tone: firm}]}", ""},
      {"{ladder: []}", "bad-ladder `[]`"},
      {"{ladder: [{at: 0, do: call, tone: firm}]}",
       "bad-ladder `[{at: 0, do: call, tone: firm}…`"},
      {"{ladder: [{at: -7, do: call, tone: firm}, {at: 0, do: call, tone: firm}, {at: 3, do: call, "
       "tone: firm}]}",
       "bad-ladder `{at: 0, do: call, tone: firm}`"},
      {"{ladder: [{at: 3, do: call, tone: firm}, {at: 3, do: call, tone: formal}]}",
       "bad-ladder `{at: 3, do: call, tone: formal…`"},
      {"{ladder: [{at: 3, do: visit, tone: firm}]}", "bad-choice `visit`"},
      {"{ladder: [{at: 3, do: call, tone: gentle}]}", "bad-choice `gentle`"},
      {"{quiet: []}", ""},
      {"{quiet: [sat, 12-24..01-02, 2026-04-06, fri..mon, 2026-07-01..2026-07-14, 02-29]}", ""},
      {"{quiet: [Sat]}", "bad-quiet `Sat`"},
      {"{quiet: [02-30]}", "bad-quiet `02-30`"},
      {"{quiet: [sat..12-24]}", "bad-quiet `sat..12-24`"},
      {"{quiet: [2026-07-14..2026-07-01]}", "bad-quiet `2026-07-14..2026-07-01`"},
      {"{quiet: [2026-07-14..9026-07-01]}", "bad-quiet `2026-07-14..9026-07-01`"},
      {"{quiet: [mon..sun]}", "bad-quiet `[mon..sun]`"},
      {"{quiet: [mon, tue..fri, sat, sun]}", "bad-quiet `[mon, tue..fri, sat, sun]`"},
      {"{quiet: [01-01..12-31]}", "bad-quiet `[01-01..12-31]`"},
      {"{quiet: [mon..fri, 03-01..02-28]}", ""},
      {"{quiet: sat}", "wrong-kind `sat`"},
      {"strict", "wrong-kind `strict`"},
  };
  for (const auto& [policy, expected] : cases) {
    INFO(policy);
    CHECK(problems_of(with_policy(policy)) == expected);
  }
}
