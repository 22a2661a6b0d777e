#include "inv/report/effect.hpp"

#include <set>
#include <utility>

namespace inv::report {

namespace {

/// What all items of an invoice, where it is there, have of something.
core::Money sum(const Account& account, const InvoiceStanding* standing, core::Money zero,
                core::Money Item::*what) {
  if (standing == nullptr) return zero;
  for (const Item& item : account.items_of(*standing)) zero += item.*what;
  return zero;
}

/// What changed of an invoice; nothing where nothing did. `old` is where it stood in `then`.
std::optional<InvoiceChange> change(const book::Invoice& invoice, const Account& then,
                                    const InvoiceStanding* old, const Account& now,
                                    const InvoiceStanding& standing) {
  const core::Money zero = core::Money::zero(standing.open.currency());
  const auto growth = [&](core::Money Item::*what) {
    return sum(now, &standing, zero, what) - sum(then, old, zero, what);
  };
  const core::Money discount = growth(&Item::discount), given_up = growth(&Item::written_off);
  const bool is_same = old != nullptr && old->open == standing.open &&
                       old->voided == standing.voided && old->given_up == standing.given_up &&
                       discount.is_zero() && given_up.is_zero();
  if (is_same) return std::nullopt;
  const bool is_voided = standing.voided && !(old && old->voided);
  return InvoiceChange{.id = invoice.id,
                       .before = old ? std::optional(old->open) : std::nullopt,
                       .after = standing.open,
                       .total = invoice.total(),
                       .discount = discount,
                       .recovered = given_up.is_negative() && !is_voided ? -given_up : zero,
                       .due = invoice.part(0).due,
                       .is_voided = is_voided,
                       .is_given_up = standing.given_up && !(old && old->given_up)};
}

std::vector<InvoiceChange> changes(const book::Book& before, const Account& then,
                                   const book::Book& after, const Account& now) {
  std::vector<InvoiceChange> all;
  for (const InvoiceStanding& standing : now.invoices) {
    const book::Invoice& invoice = after.invoice(standing.invoice);
    const auto earlier = before.find_invoice(invoice.id);
    const InvoiceStanding* const old = earlier ? then.find(*earlier) : nullptr;
    if (auto changed = change(invoice, then, old, now, standing)) {
      all.push_back(std::move(*changed));
    }
  }
  return all;
}

std::vector<MoneyChange> money(const Account& then, const Account& now) {
  std::set<core::Currency> currencies;
  for (const Account* account : {&then, &now}) {
    for (const core::Currency currency : account->currencies()) currencies.insert(currency);
  }
  std::vector<MoneyChange> all;
  for (const core::Currency currency : currencies) {
    all.push_back({.currency = currency,
                   .balance_before = then.balance(currency),
                   .balance_after = now.balance(currency),
                   .unapplied_before = then.unapplied_in(currency),
                   .unapplied_after = now.unapplied_in(currency)});
  }
  return all;
}

}  // namespace

Effect effect(const book::Book& before, const book::Book& after, const std::string& client,
              core::Date as_of) {
  const auto old_client = before.find_client(client);
  const auto new_client = after.find_client(client);
  INV_ASSERT(new_client);
  Account then{{}, as_of, {}, {}, {}, {}, {}, before.places()};  // where the client is new
  if (old_client) then = replay(before, *old_client, as_of);
  const Account now = replay(after, *new_client, as_of);
  const book::Client& record = after.client(*new_client);
  return {.client = record.id,
          .name = record.name,
          .as_of = as_of,
          .invoices = changes(before, then, after, now),
          .money = money(then, now),
          .next = decide(after, now, relations(after, now))};
}

}  // namespace inv::report
