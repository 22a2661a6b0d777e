#include "inv/report/effect.hpp"

#include <algorithm>

namespace inv::report {

namespace {

using MaybeAccount = std::optional<Account>;

/// How the invoice stood in the book before, where it was there.
const InvoiceStanding* standing_before(const book::Book& before, const MaybeAccount& account,
                                       const std::string& id) {
  const auto invoice = before.find_invoice(id);
  return account && invoice ? account->find(*invoice) : nullptr;
}

/// What all items of an invoice have of something.
template <class Of>
core::Money sum(const Account* account, const InvoiceStanding* standing, core::Money zero,
                const Of& of) {
  for (std::size_t i = 0; standing != nullptr && i < standing->item_count; ++i)
    zero += of(account->items[standing->first_item + i]);
  return zero;
}

/// What changed of an invoice; nothing where nothing did.
std::optional<InvoiceChange> change(const book::Invoice& invoice, const Account* then,
                                    const InvoiceStanding* old, const Account& now,
                                    const InvoiceStanding& standing) {
  const core::Money zero = core::Money::zero(standing.open.currency());
  const auto written_off = [](const Item& item) { return item.written_off; };
  const auto discounted = [](const Item& item) { return item.discount; };
  const core::Money discount =
      sum(&now, &standing, zero, discounted) - sum(then, old, zero, discounted);
  const core::Money given_up =
      sum(&now, &standing, zero, written_off) - sum(then, old, zero, written_off);
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

std::vector<InvoiceChange> changes(const book::Book& before, const MaybeAccount& then,
                                   const book::Book& after, const Account& now) {
  std::vector<InvoiceChange> all;
  for (const InvoiceStanding& standing : now.invoices) {
    const book::Invoice& invoice = after.invoice(standing.invoice);
    const InvoiceStanding* const old = standing_before(before, then, invoice.id);
    auto changed = change(invoice, then ? &*then : nullptr, old, now, standing);
    if (changed) all.push_back(std::move(*changed));
  }
  return all;
}

std::vector<MoneyChange> money(const MaybeAccount& then, const Account& now) {
  std::vector<core::Currency> currencies = now.currencies();
  if (then)
    for (const core::Currency currency : then->currencies()) currencies.push_back(currency);
  std::ranges::sort(currencies);
  currencies.erase(std::unique(currencies.begin(), currencies.end()), currencies.end());
  std::vector<MoneyChange> all;
  for (const core::Currency currency : currencies) {
    const core::Money zero = core::Money::zero(currency);
    all.push_back({.currency = currency,
                   .balance_before = then ? then->balance(currency) : zero,
                   .balance_after = now.balance(currency),
                   .unapplied_before = then ? then->unapplied_in(currency) : zero,
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
  MaybeAccount then;
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
