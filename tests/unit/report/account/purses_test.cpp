#include <doctest/doctest.h>

#include <optional>
#include <vector>

#include "property/dice.hpp"
#include "report/account/purses.hpp"

using inv::core::Currency;
using inv::core::Date;
using inv::core::Money;
using inv::report::Claim;
using inv::report::PostingKind;
using inv::report::Purse;
using inv::report::Purses;
using inv::test::Dice;

namespace {

const Currency gbp = *Currency::find("GBP");
const Currency eur = *Currency::find("EUR");

/// All purses in one list that is looked through from its beginning each time.
struct PlainPurses {
  std::vector<Purse> all;

  template <class Wanted>
  std::optional<std::size_t> first(const Wanted& wanted) const {
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (wanted(all[i])) return i;
    }
    return std::nullopt;
  }
  static bool is_free(const Purse& one) {
    return one.amount.is_positive() && !one.kept && one.claims == 0;
  }
  std::optional<std::size_t> next(Currency in) const {
    const auto of = [&](const Purse& one) { return one.amount.currency() == in; };
    auto found = first([&](const Purse& one) { return of(one) && is_free(one); });
    if (!found) {
      found = first([&](const Purse& one) {
        return of(one) && one.amount.is_positive() && !one.kept;
      });
    }
    if (found) return found;
    return first([&](const Purse& one) { return of(one) && one.amount.is_positive(); });
  }
  std::optional<std::size_t> owed(Currency in) const {
    return first([&](const Purse& one) {
      return one.amount.currency() == in && one.amount.is_negative();
    });
  }
  Money available(Currency in) const {
    Money sum = Money::zero(in);
    for (const Purse& one : all) {
      if (one.amount.currency() == in && one.amount.is_positive()) sum += one.amount;
    }
    return sum;
  }
};

/// Both after the same random steps.
struct Both {
  Purses purses;
  PlainPurses plain;
  std::vector<Claim> claims;  ///< not dropped yet

  void add(Dice& dice) {
    const int minor = dice.between(-5, 20);
    const bool keep = minor > 0 && dice.chance(30);
    Purse purse{Date(dice.between(0, 9)), Money(minor, dice.chance(70) ? gbp : eur),
                {PostingKind::paid, {}, {}}, keep};
    std::vector<Claim> on;
    const int count = minor > 0 && !keep ? dice.between(-2, 2) : 0;
    for (int i = 0; i < count; ++i) {
      on.push_back({inv::book::InvoiceIx{0}, std::nullopt, plain.all.size()});
    }
    purses.add(purse, on);
    if (minor == 0) return;
    purse.claims = on.size();
    plain.all.push_back(purse);
    claims.insert(claims.end(), on.begin(), on.end());
  }
  void take(Dice& dice) {
    if (plain.all.empty()) return;
    const std::size_t place = dice.next() % plain.all.size();
    Money& left = plain.all[place].amount;
    const Money part(left.minor() * dice.between(0, 2) / 2, left.currency());
    purses.take(place, part);
    left -= part;
  }
  void drop(Dice& dice) {
    if (claims.empty()) return;
    const std::size_t which = dice.next() % claims.size();
    purses.drop(claims[which]);
    --plain.all[claims[which].purse].claims;
    claims.erase(claims.begin() + static_cast<std::ptrdiff_t>(which));
  }
};

void check_same(const Both& both) {
  for (const Currency currency : {gbp, eur}) {
    CHECK(both.purses.next(currency) == both.plain.next(currency));
    CHECK(both.purses.owed(currency) == both.plain.owed(currency));
    CHECK(both.purses.available(currency) == both.plain.available(currency));
    CHECK(both.purses.free_but_in(std::vector{currency}) ==
          both.plain.first([&](const Purse& one) {
            return PlainPurses::is_free(one) && one.amount.currency() != currency;
          }));
  }
  CHECK(both.purses.free_but_in({}) == both.plain.first(PlainPurses::is_free));
}

}  // namespace

TEST_CASE("report/purses: each is found as by looking through all of them") {
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    INFO("seed " << seed);
    Dice dice(seed);
    Both both;
    for (int step = 0; step < 40; ++step) {
      const int what = dice.between(1, 10);
      if (what <= 5) both.add(dice);
      if (what > 5 && what <= 8) both.take(dice);
      if (what > 8) both.drop(dice);
      check_same(both);
    }
  }
}

TEST_CASE("report/purses: claims on invoices come in the order in which they were made") {
  const inv::book::InvoiceIx a{0}, b{1}, c{2};
  Purses purses;
  const auto pounds = [](int minor) {
    return Purse{Date(0), Money(minor, gbp), {PostingKind::paid, {}, {}}};
  };
  purses.add(pounds(10), {{b, std::nullopt}, {a, Money(4, gbp)}});
  purses.add(pounds(0), {{a, std::nullopt}});  // nothing is in it, so it waits for nothing
  purses.add(pounds(20), {{a, std::nullopt}, {c, std::nullopt}});
  const auto standing = [](inv::book::InvoiceIx ix) {
    return inv::report::InvoiceStanding{ix, Money::zero(gbp), {}, {}};
  };
  const std::vector entered = {standing(a), standing(b)};
  std::string text;
  for (const Claim& claim : purses.claims_on(entered)) {
    text += std::to_string(static_cast<unsigned>(claim.invoice)) + " by " +
            std::to_string(claim.purse) + (claim.limit ? " up to " + claim.limit->text() : "") +
            "; ";
  }
  CHECK(text == "1 by 0; 0 by 0 up to 0.04; 0 by 1; ");
}
