#include "report/coverage/coverage.hpp"

#include <doctest/doctest.h>

#include "property/dice.hpp"

// Which promise covered an item last: looked up, and by a look at each promise.

using inv::core::Date;
using inv::core::Money;
using inv::report::Account;
using inv::report::Coverage;
using inv::report::Item;
using inv::report::SpokenPromise;
using inv::test::Dice;

namespace {

const inv::core::Currency pound = *inv::core::Currency::find("GBP");
const Date start = inv::core::parse_date("2026-01-01").value();

/// Opened on its date; settled and open again on some later days.
Item any_item(Dice& dice, std::uint32_t number) {
  const Money ten(1000, pound), zero = Money::zero(pound);
  Item item{.invoice = inv::book::InvoiceIx{number},
            .invoiced = start + dice.between(0, 20),
            .due = start + dice.between(0, 60),
            .amount = ten,
            .open = ten,
            .written_off = zero,
            .received = zero,
            .credited = zero,
            .discount = zero};
  for (Date day = item.invoiced; dice.chance(70) && day < start + 60;) {
    day = day + dice.between(0, 12);
    item.open = item.open.is_zero() ? ten : zero;
    item.postings.push_back({.date = day,
                             .kind = inv::report::PostingKind::paid,
                             .reduces = item.open.is_zero() ? ten : -ten,
                             .open = item.open,
                             .cause = {}});
  }
  return item;
}

SpokenPromise any_promise(Dice& dice, Date made, std::size_t items) {
  SpokenPromise promise{.entry = {},
                        .is_plan = dice.chance(30),
                        .made = made,
                        .by = made + dice.between(0, 30),
                        .has_for = dice.chance(30),
                        .named = {},
                        .only = {}};
  if (promise.is_plan) promise.only = pound;
  for (std::size_t i = 0; promise.has_for && i < items; ++i) {
    if (dice.chance(30)) promise.named.push_back(i);
  }
  return promise;
}

/// By a look at each.
int last_of(const Account& account, const Coverage& coverage, std::size_t item, std::size_t count,
            bool with_plans) {
  int last = -1;
  for (std::size_t i = 0; i < count; ++i) {
    if (!with_plans && coverage.promises()[i].is_plan) continue;
    if (coverage.covers(account, i, item)) last = static_cast<int>(i);
  }
  return last;
}

void compare(const Account& account, const Coverage& coverage) {
  for (std::size_t item = 0; item < account.items.size(); ++item) {
    for (std::size_t count = 0; count <= coverage.promises().size(); ++count) {
      CHECK(coverage.last(account, item, count) ==
            last_of(account, coverage, item, count, true));
      CHECK(coverage.last_promise(account, item, count) ==
            last_of(account, coverage, item, count, false));
    }
  }
}

}  // namespace

TEST_CASE("report/coverage: the last promise for an item, looked up and found by a look at each") {
  for (std::uint64_t seed = 1; seed <= 150; ++seed) {
    INFO("seed " << seed);
    Dice dice(seed);
    Account account{.client = {},
                    .as_of = start + 100,
                    .items = {},
                    .invoices = {},
                    .unapplied = {},
                    .lines = {},
                    .overdrawn = {},
                    .places = {}};
    for (std::uint32_t i = 0; i < 6; ++i) account.items.push_back(any_item(dice, i));
    Coverage coverage;
    Date made = start;
    for (int i = dice.between(1, 25); i > 0; --i) {
      made = made + dice.between(0, 5);
      coverage.add(any_promise(dice, made, account.items.size()));
    }
    coverage.sum_up();
    compare(account, coverage);
  }
}
